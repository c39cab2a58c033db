// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/profileform.h"

#include "app/session/profiles.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace artiscope {

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);

    m_name = addField(QStringLiteral("profileName"), tr("&Name"), tr("made of the address when empty"));
    m_address =
        addField(QStringLiteral("profileAddress"), tr("&Address"), QStringLiteral("https://infrahub.example.net"));

    m_way = new QComboBox(this);
    m_way->setObjectName(QStringLiteral("profileSignIn"));
    m_way->addItem(tr("API token"), int(SignInWay::ApiToken));
    m_way->addItem(tr("API token for a gateway (X-API-KEY)"), int(SignInWay::ApiTokenForGateway));
    m_way->addItem(tr("Bearer token"), int(SignInWay::BearerToken));
    m_way->addItem(tr("User name and password"), int(SignInWay::Password));
    m_way->addItem(tr("Nothing: look anonymously"), int(SignInWay::Anonymous));
    addRow(tr("&Sign in with"), m_way, m_way);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ProfileForm::refresh);

    m_token = addField(QStringLiteral("profileToken"), tr("&Token"), {});
    m_user = addField(QStringLiteral("profileUser"), tr("&User name"), {});
    m_password = addField(QStringLiteral("profilePassword"), tr("Pass&word"), {});
    for (QLineEdit *secret : {m_token, m_password}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    }

    addPlainHttp();
    addCaFile();
    m_proxy = addField(QStringLiteral("profileProxy"), tr("Pro&xy"), tr("the system's"));
    m_branch = addField(QStringLiteral("profileBranch"), tr("Default &branch"), tr("the server's default branch"));
    refresh();
}

void ProfileForm::addRow(const QString &text, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    // With the underline of its key a text may be drawn a little wider than it was measured.
    label->setMinimumWidth(label->sizeHint().width() + 4);
    // The layout gives a label 7/4 of its height at most, too little to be level with a field of ours.
    label->setMinimumHeight(Sizes::of(fontMetrics()).row);
    m_layout->addRow(label, field);
}

QLineEdit *ProfileForm::addField(const QString &objectName, const QString &label, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    addRow(label, field, field);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::refresh);
    return field;
}

void ProfileForm::addPlainHttp()
{
    m_plainHttpRow = new QWidget(this);
    auto *layout = new QVBoxLayout(m_plainHttpRow);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_plainHttp = new QCheckBox(tr("Send the credential unencrypted"), m_plainHttpRow);
    m_plainHttp->setObjectName(QStringLiteral("profilePlainHttp"));
    m_plainHttpWhy = new QLabel(m_plainHttpRow);
    m_plainHttpWhy->setTextFormat(Qt::PlainText);
    m_plainHttpWhy->setWordWrap(true);
    m_plainHttpWhy->setProperty("look", QStringLiteral("dim"));
    layout->addWidget(m_plainHttp);
    layout->addWidget(m_plainHttpWhy);
    m_layout->addRow(QString(), m_plainHttpRow);
    connect(m_plainHttp, &QCheckBox::toggled, this, [this](bool agreed) {
        m_agreedOrigin = agreed ? profile().origin() : QString();
        Q_EMIT edited();
    });
}

void ProfileForm::addCaFile()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_caFile = new QLineEdit(row);
    m_caFile->setObjectName(QStringLiteral("profileCaFile"));
    m_caFile->setPlaceholderText(tr("only what this system trusts"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(QStringLiteral("profileChooseCaFile"));
    choose->setAccessibleName(tr("Choose the CA file"));
    choose->setAutoDefault(false);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    const QString label = tr("&CA file");
    addRow(label, row, m_caFile);
    m_caFile->setAccessibleName(QString(label).remove(u'&')); // a label names only what stands beside it
    connect(m_caFile, &QLineEdit::textEdited, this, &ProfileForm::refresh);
    connect(choose, &QPushButton::clicked, this, &ProfileForm::chooseCaFile);
}

void ProfileForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"), m_caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        refresh();
    });
    dialog->open();
}

SignInWay ProfileForm::way() const
{
    return SignInWay(m_way->currentData().toInt());
}

bool ProfileForm::travelsInTheOpen(const Profile &profile) const
{
    return profile.baseUrl.isValid() && profile.baseUrl.scheme() == QLatin1String("http") && !profile.isLoopback()
        && profile.signIn != SignInWay::Anonymous;
}

void ProfileForm::setProfile(const Profile &profile, const std::optional<Profile> &saved)
{
    m_profile = profile;
    m_saved = saved;
    m_agreedOrigin = profile.plainHttpAgreed ? profile.origin() : QString();
    clearSecrets();
    m_name->setText(profile.name);
    m_address->setText(profile.baseUrl.toDisplayString());
    m_user->setText(profile.userName);
    m_caFile->setText(profile.caFile);
    m_proxy->setText(profile.proxy);
    m_branch->setText(profile.defaultBranch);
    const QSignalBlocker quiet(this); // showing is not editing
    const QSignalBlocker quietWay(m_way);
    m_way->setCurrentIndex(m_way->findData(int(profile.signIn)));
    refresh();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.baseUrl = baseUrlFromText(m_address->text());
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.baseUrl.host();
    profile.signIn = way();
    profile.userName = profile.signIn == SignInWay::Password ? m_user->text().trimmed() : QString();
    profile.caFile = m_caFile->text().trimmed();
    profile.proxy = m_proxy->text().trimmed();
    profile.defaultBranch = m_branch->text().trimmed();
    profile.plainHttpAgreed = !m_agreedOrigin.isEmpty() && m_agreedOrigin == profile.origin();
    return profile;
}

TypedSecret ProfileForm::typedSecret() const
{
    switch (way()) {
    case SignInWay::Anonymous:
        return {};
    case SignInWay::Password:
        return {{}, m_password->text()};
    case SignInWay::ApiToken:
    case SignInWay::ApiTokenForGateway:
    case SignInWay::BearerToken:
        break;
    }
    return {m_token->text().trimmed().toUtf8(), {}};
}

void ProfileForm::setTypedSecret(const TypedSecret &secret)
{
    m_token->setText(QString::fromUtf8(secret.token));
    m_password->setText(secret.password);
}

void ProfileForm::clearSecrets()
{
    m_token->clear();
    m_password->clear();
}

std::optional<Error> ProfileForm::problem() const
{
    const Profile now = profile();
    if (!now.baseUrl.isValid() || now.baseUrl.isEmpty())
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::BadAddress, .subject = m_address->text()};
    if (travelsInTheOpen(now) && !now.plainHttpAgreed)
        return Error{
            .kind = Error::Kind::Input, .reason = Error::Reason::PlainHttpNotAgreed, .subject = now.baseUrl.host()};
    const bool maybeKept = m_saved && !m_saved->id.isEmpty() && !Profiles::needsAnotherSecret(*m_saved, now);
    if (now.signIn != SignInWay::Anonymous && typedSecret().isEmpty() && !maybeKept)
        return Error{.kind = Error::Kind::Input,
            .reason = Error::Reason::MissingSecret,
            .subject = now.baseUrl.toDisplayString()};
    return {};
}

void ProfileForm::focusOn(const Error &error)
{
    using Reason = Error::Reason;
    QWidget *field = nullptr;
    switch (error.reason) {
    case Reason::BadAddress:
    case Reason::HostNotFound:
    case Reason::Refused:
    case Reason::NotAnApi:
    case Reason::ForeignRedirect:
        field = m_address;
        break;
    case Reason::PlainHttpNotAgreed:
        field = m_plainHttp;
        break;
    case Reason::MissingSecret:
    case Reason::NotSignedIn:
    case Reason::SignInExpired:
    case Reason::WrongPassword:
        if (way() == SignInWay::Password)
            field = m_user->text().isEmpty() ? m_user : m_password;
        else if (way() != SignInWay::Anonymous)
            field = m_token;
        else
            field = m_way;
        break;
    case Reason::CertificateNotTrusted:
    case Reason::BadCaFile:
        field = m_caFile;
        break;
    case Reason::ProxyFailed:
        field = m_proxy;
        break;
    default:
        return;
    }
    field->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
}

void ProfileForm::focusFirst()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

// Shows the rows that belong to the way of signing in, and asks about plain HTTP where it matters.
void ProfileForm::refresh()
{
    const Profile now = profile();
    const bool password = now.signIn == SignInWay::Password;
    const bool token = !password && now.signIn != SignInWay::Anonymous;
    m_layout->setRowVisible(m_token, token);
    m_layout->setRowVisible(m_user, password);
    m_layout->setRowVisible(m_password, password);

    const bool maybeKept = m_saved && !m_saved->id.isEmpty() && !Profiles::needsAnotherSecret(*m_saved, now);
    m_token->setPlaceholderText(maybeKept ? tr("kept in the keychain; type to replace it") : QString());
    m_password->setPlaceholderText(maybeKept ? tr("not needed while the sign-in in the keychain holds") : QString());

    m_layout->setRowVisible(m_plainHttpRow, travelsInTheOpen(now));
    m_plainHttpWhy->setText(tr("Anyone between here and %1 can read it.").arg(now.baseUrl.host()));
    const QSignalBlocker quiet(m_plainHttp);
    m_plainHttp->setChecked(now.plainHttpAgreed);
    Q_EMIT edited();
}

} // namespace artiscope
