// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectionreport.h"

#include "app/session/explain.h"
#include "ui/widgets/copydetails.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

namespace {

// Everything here may come from a server or a certificate, so nothing is ever read as markup.
QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// A fingerprint has no blank at which a line could end.
QString inTwoLines(QString fingerprint)
{
    const auto middle = fingerprint.indexOf(QLatin1Char(':'), fingerprint.size() / 2 - 1);
    if (middle > 0)
        fingerprint.insert(middle + 1, QLatin1Char('\n'));
    return fingerprint;
}

} // namespace

ConnectionReport::ConnectionReport(QWidget *parent)
    : QFrame(parent),
      m_head(plainLabel(this)),
      m_rows(new QGridLayout),
      m_copy(new CopyDetails(this))
{
    setObjectName(QStringLiteral("connectionReport"));
    m_head->setObjectName(QStringLiteral("connectionReportHead"));
    m_head->setForegroundRole(QPalette::WindowText); // whatever the ground: it has colours of its own
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addLayout(m_rows);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    clear();
}

void ConnectionReport::clear()
{
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rowCount = 0;
    m_copy->setDetails({});
    m_head->clear();
    hide();
}

void ConnectionReport::showHead(const QString &text, const QColor &color)
{
    clear();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_head->setPalette(colors);
    m_head->setText(text);
    setAccessibleName(text);
    show();
}

void ConnectionReport::addRow(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    label->setProperty("look", QStringLiteral("dim"));
    QLabel *text = plainLabel(this);
    text->setObjectName(objectName);
    text->setText(value);
    label->setBuddy(text);
    m_rows->addWidget(label, m_rowCount, 0, Qt::AlignTop);
    m_rows->addWidget(text, m_rowCount, 1);
    ++m_rowCount;
}

void ConnectionReport::showBusy(const QString &sentence)
{
    showHead(sentence, Theme::current().dim);
}

void ConnectionReport::showNote(const QString &sentence)
{
    showHead(sentence, Theme::current().text);
}

void ConnectionReport::showFacts(const ConnectionFacts &facts)
{
    showHead(tr("✓ The connection works."), Theme::current().added);
    addRow(tr("Version"), facts.server.versionText, QStringLiteral("reportVersion"));
    const Account &account = facts.account;
    addRow(tr("Account"),
        account.isAnonymous()                                          ? tr("none, you look anonymously")
            : account.label.isEmpty() || account.label == account.name ? account.name
                                                                       : tr("%1 (%2)").arg(account.label, account.name),
        QStringLiteral("reportAccount"));
    const MayGenerate &may = facts.mayGenerate;
    QString text;
    if (may.onDefault && may.onOthers.value_or(false))
        text = tr("on every branch");
    else if (may.onDefault)
        text = may.onOthers ? tr("on %1 only").arg(may.defaultBranch) : tr("on %1").arg(may.defaultBranch);
    else if (may.onOthers.value_or(false))
        text = tr("on branches other than %1").arg(may.defaultBranch);
    else
        text = tr("nowhere; reading only");
    addRow(tr("May generate"), text, QStringLiteral("reportRights"));
}

void ConnectionReport::showError(const Error &error)
{
    const Explanation explanation = explain(error);
    showHead(explanation.what, Theme::current().removed);
    if (error.certificate) {
        addRow(tr("Issued for"), error.certificate->subject, QStringLiteral("reportSubject"));
        addRow(tr("Issued by"), error.certificate->issuer, QStringLiteral("reportIssuer"));
        addRow(tr("Why not"), error.certificate->why, QStringLiteral("reportWhy"));
        addRow(tr("SHA-256"), inTwoLines(error.certificate->sha256), QStringLiteral("reportFingerprint"));
    } else {
        addRow(tr("Reason"), explanation.reason, QStringLiteral("reportReason"));
    }
    addRow(tr("What to do"), explanation.advice, QStringLiteral("reportAdvice"));
    m_copy->setDetails(explanation.details);
}

} // namespace artiscope
