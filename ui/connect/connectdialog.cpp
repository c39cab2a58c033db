// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectdialog.h"

#include "ui/connect/connectionreport.h"
#include "ui/connect/profileform.h"
#include "ui/connect/profilelist.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace artiscope {

ConnectDialog::ConnectDialog(Workspace &workspace, Profiles &profiles, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_profiles(profiles),
      m_test(workspace.services()),
      m_list(new ProfileList(profiles, this)),
      m_form(new ProfileForm(this)),
      m_report(new ConnectionReport(this)),
      m_testButton(new QPushButton(tr("&Test connection"), this)),
      m_saveButton(new QPushButton(tr("&Save"), this)),
      m_connectButton(new QPushButton(tr("&Connect"), this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Servers"));
    const Sizes sizes = Sizes::of(fontMetrics());
    resize(sizes.row * 33, sizes.row * 26);

    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(QStringLiteral("closeConnectDialog"));
    m_testButton->setObjectName(QStringLiteral("testConnection"));
    m_saveButton->setObjectName(QStringLiteral("saveProfile"));
    m_connectButton->setObjectName(QStringLiteral("connectToServer"));
    m_connectButton->setProperty("look", QStringLiteral("primary"));
    m_connectButton->setDefault(true);
    for (QPushButton *button : {m_testButton, m_saveButton, closeButton})
        button->setAutoDefault(false);

    auto *page = new QWidget(this);
    page->setProperty("look", QStringLiteral("pane"));
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(5 * sizes.grid, 5 * sizes.grid, 5 * sizes.grid, 3 * sizes.grid);
    pageLayout->setSpacing(4 * sizes.grid);
    pageLayout->addWidget(m_form);
    pageLayout->addWidget(m_report);
    pageLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("profilePage"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(5 * sizes.grid, 3 * sizes.grid, 5 * sizes.grid, 3 * sizes.grid);
    buttons->setSpacing(2 * sizes.grid);
    buttons->addWidget(m_testButton);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_connectButton);
    setTabOrder(m_testButton, closeButton);
    setTabOrder(closeButton, m_saveButton);
    auto *right = new QWidget(this);
    right->setProperty("look", QStringLiteral("pane"));
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(scroll, 1);
    rightLayout->addLayout(buttons);

    m_list->setFixedWidth(std::max(sizes.row * 10, m_list->sizeHint().width()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(right, 1);

    connect(m_list, &ProfileList::currentChanged, this, &ConnectDialog::showProfile);
    connect(m_list, &ProfileList::activated, this, &ConnectDialog::connectToServer);
    connect(m_list, &ProfileList::addRequested, this, &ConnectDialog::addNew);
    connect(m_list, &ProfileList::duplicateRequested, this, &ConnectDialog::duplicateProfile);
    connect(m_list, &ProfileList::removeRequested, this, &ConnectDialog::confirmRemoval);
    connect(m_list, &ProfileList::importFileRequested, this, &ConnectDialog::importFrom);
    connect(m_list, &ProfileList::importEnvironmentRequested, this,
        [this] { imported(m_profiles.importFromEnvironment(QProcessEnvironment::systemEnvironment())); });
    connect(m_list, &ProfileList::sampleRequested, this, [this] {
        accept();
        Q_EMIT sampleRequested();
    });
    connect(m_form, &ProfileForm::edited, this, &ConnectDialog::formEdited);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        if (save())
            m_report->showNote(tr("Saved."));
    });
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::connectToServer);
    connect(closeButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(&m_test, &ConnectionTest::succeeded, this, [this](const ConnectionFacts &facts) {
        setBusy(false);
        m_report->showFacts(facts);
    });
    connect(&m_test, &ConnectionTest::failed, this, [this](const Error &error) {
        setBusy(false);
        showError(error);
    });
    connect(&m_profiles, &Profiles::keychainFailed, this, &ConnectDialog::showError);

    if (m_profiles.list().isEmpty()) {
        addNew();
        return;
    }
    const QString last = m_profiles.lastUsedId();
    const QString first = last.isEmpty() ? m_profiles.list().constFirst().id : last;
    m_list->setCurrentId(first);
    showProfile(first);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::storeDraft()
{
    const std::optional<Profile> saved = m_profiles.find(m_shownId);
    const Profile draft = m_form->profile();
    if (!saved || *saved != draft)
        m_drafts.insert(m_shownId, draft);
    else
        m_drafts.remove(m_shownId);
}

void ConnectDialog::showProfile(const QString &id)
{
    m_shownId = id;
    m_test.cancel();
    setBusy(false);
    const std::optional<Profile> saved = m_profiles.find(id);
    m_form->setProfile(m_drafts.value(id, saved.value_or(Profile{.signIn = SignInWay::ApiToken})), saved);
    m_report->clear();
    formEdited();
}

void ConnectDialog::formEdited()
{
    storeDraft();
    const bool edited = m_drafts.contains(m_shownId);
    m_saveButton->setEnabled(edited);
    if (!m_shownId.isEmpty())
        m_list->setEdited(m_shownId, edited);
}

void ConnectDialog::addNew()
{
    m_list->setNewEntry(true);
    m_list->setCurrentId({});
    showProfile({});
    m_form->focusFirst();
}

void ConnectDialog::offer(const QUrl &server)
{
    if (m_drafts.value(QString()).baseUrl.isEmpty()) // what is typed already stays
        m_drafts.insert(QString(), Profile{.baseUrl = server, .signIn = SignInWay::ApiToken});
    addNew();
    m_report->showNote(tr("The link leads to a server that you have no profile of. Nothing is sent to it before you "
                          "connect or test the connection."));
}

void ConnectDialog::duplicateProfile(const QString &id)
{
    const Result<Profile> copy = m_profiles.duplicate(id);
    if (!copy) {
        showError(copy.error());
        return;
    }
    m_list->setCurrentId(copy->id);
    showProfile(copy->id);
}

void ConnectDialog::confirmRemoval(const QString &id)
{
    if (id.isEmpty()) { // the new one: nothing is lost
        removeProfile(id);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove this profile?"),
        tr("The profile “%1” and its secret in the keychain will be removed.").arg(m_profiles.find(id)->name),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("confirmRemoval"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel); // Enter loses nothing
    connect(remove, &QPushButton::clicked, this, [this, id] { removeProfile(id); });
    question->open();
}

void ConnectDialog::removeProfile(const QString &id)
{
    m_drafts.remove(id);
    if (id.isEmpty()) {
        m_list->setNewEntry(false);
    } else if (const Result<Nothing> removed = m_profiles.remove(id); !removed) {
        showError(removed.error());
        return;
    }
    if (m_profiles.list().isEmpty()) {
        addNew();
        return;
    }
    const QString next = m_profiles.list().constFirst().id;
    m_list->setCurrentId(next);
    showProfile(next);
}

void ConnectDialog::importFrom(const QString &file)
{
    imported(m_profiles.importFromInfrahubctl(file));
}

void ConnectDialog::imported(const Result<Profiles::Imported> &result)
{
    if (!result) {
        showError(result.error());
        return;
    }
    const Profiles::Imported found = *result;
    m_list->setCurrentId(found.profile.id);
    showProfile(found.profile.id);
    QStringList notes{tr("The profile “%1” was imported.").arg(found.profile.name)};
    if (found.hasSecret)
        notes << tr("Its token is kept in the keychain.");
    else if (found.profile.signIn == SignInWay::Password)
        notes << tr("A password is never kept: type it to sign in.");
    if (found.certificatesWereIgnored)
        notes << tr("infrahubctl does not check this server's certificate; Artiscope does, so it may need a CA file.");
    m_report->showNote(notes.join(QLatin1Char(' ')));
}

bool ConnectDialog::usable()
{
    const std::optional<Error> problem = m_form->problem();
    if (problem)
        showError(*problem);
    return !problem;
}

std::optional<Profile> ConnectDialog::save()
{
    const Profile wanted = m_form->profile();
    if (!wanted.baseUrl.isValid() || wanted.baseUrl.isEmpty()) {
        showError(m_form->problem().value_or(Error{.kind = Error::Kind::Input, .reason = Error::Reason::BadAddress}));
        return {};
    }
    const Result<Profile> stored = wanted.id.isEmpty() ? m_profiles.add(wanted) : m_profiles.update(wanted);
    if (!stored) {
        showError(stored.error());
        return {};
    }
    const TypedSecret typed = m_form->typedSecret();
    m_drafts.remove(m_shownId);
    if (m_shownId.isEmpty())
        m_list->setNewEntry(false);
    m_shownId = stored->id;
    m_list->setCurrentId(stored->id);
    m_form->setProfile(*stored, *stored);
    m_form->setTypedSecret(typed);
    formEdited();
    return *stored;
}

void ConnectDialog::test()
{
    if (!usable())
        return;
    setBusy(true);
    m_report->showBusy(tr("Trying the connection…"));
    m_test.start(m_form->profile(), m_form->typedSecret());
}

void ConnectDialog::connectToServer()
{
    m_test.cancel();
    if (!usable())
        return;
    const std::optional<Profile> profile = save();
    if (!profile)
        return;
    const TypedSecret typed = m_form->typedSecret();
    m_connecting = true;
    setBusy(true);
    m_report->showBusy(tr("Connecting to %1…").arg(profile->baseUrl.host()));
    m_workspace.open(*profile);
    Connection &connection = m_workspace.connection();
    // Instead of what the keychain has, and before that has been read.
    if (!typed.token.isEmpty())
        connection.signInWithToken(typed.token);
    else if (!typed.password.isEmpty())
        connection.signInWithPassword(profile->userName, typed.password);
    // Queued: the workspace itself listens first, and this may close the dialog.
    m_watch =
        connect(&connection, &Connection::stateChanged, this, &ConnectDialog::connectionChanged, Qt::QueuedConnection);
}

void ConnectDialog::connectionChanged()
{
    if (!m_connecting || !m_workspace.isOpen())
        return;
    const Connection &connection = m_workspace.connection();
    switch (connection.state()) {
    case Connection::State::Ready:
        m_connecting = false;
        disconnect(m_watch);
        // The profile works, whether or not this can be remembered.
        if (const Result<Nothing> kept = m_profiles.setLastUsedId(connection.profile().id); !kept)
            showError(kept.error());
        m_form->clearSecrets();
        accept();
        break;
    case Connection::State::SignedOut:
    case Connection::State::Failed:
        m_connecting = false;
        disconnect(m_watch);
        setBusy(false);
        if (connection.error())
            showError(*connection.error());
        break;
    case Connection::State::Closed:
    case Connection::State::Connecting:
        break;
    }
}

void ConnectDialog::setBusy(bool busy)
{
    m_testButton->setEnabled(!busy);
    m_connectButton->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_list->setEnabled(!m_connecting || !busy);
}

void ConnectDialog::showError(const Error &error)
{
    m_report->showError(error);
    m_form->focusOn(error);
}

// Closing while it connects means that one does not want to.
void ConnectDialog::reject()
{
    m_test.cancel();
    if (m_connecting) {
        m_connecting = false;
        disconnect(m_watch);
        m_workspace.close();
    }
    m_form->clearSecrets();
    QDialog::reject();
}

} // namespace artiscope
