// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/notices.h"

#include "app/domain/humantime.h"
#include "app/session/explain.h"
#include "ui/connect/keychainbanner.h"
#include "ui/connect/signinbar.h"
#include "ui/widgets/banner.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace artiscope {

namespace {

// By the clock of the person, and as the server says it.
QString timeInBoth(Instant at)
{
    const QString local = localTime(at, QTimeZone::systemTimeZone());
    const QString utc = utcTime(at);
    return local == utc ? utc : Notices::tr("%1 (%2)").arg(local, utc);
}

} // namespace

Notices::Notices(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_trouble(new Banner(this)),
      m_waiting(new Banner(this)),
      m_vanished(new Banner(this)),
      m_pinned(new Banner(this)),
      m_before(new Banner(this))
{
    setObjectName(QStringLiteral("notices"));
    m_trouble->setObjectName(QStringLiteral("troubleBanner"));
    m_waiting->setObjectName(QStringLiteral("waitingBanner"));
    m_vanished->setObjectName(QStringLiteral("vanishedBanner"));
    m_pinned->setObjectName(QStringLiteral("pinnedBanner"));
    m_before->setObjectName(QStringLiteral("timeBeforeBanner"));
    auto *const keychain = new KeychainBanner(m_workspace, this);
    auto *const signIn = new SignInBar(m_workspace, this);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_waiting);
    layout->addWidget(m_vanished);
    layout->addWidget(keychain);
    layout->addWidget(m_pinned);
    layout->addWidget(m_before);
    layout->addWidget(signIn);

    connect(m_trouble, &Banner::closed, m_trouble, &Banner::clear);
    connect(m_trouble, &Banner::actionTriggered, this, [this] {
        m_trouble->clear();
        std::exchange(m_mend, {})();
    });
    connect(&m_workspace, &Workspace::closing, this, [this] {
        if (m_mend)
            m_trouble->clear(); // what it would do is of the server that is left
        m_mend = {};
    });
    connect(m_waiting, &Banner::actionTriggered, this, &Notices::waitingGivenUp);
    connect(m_vanished, &Banner::closed, m_vanished, &Banner::clear);
    connect(m_vanished, &Banner::actionTriggered, this, [this] {
        m_vanished->clear();
        m_workspace.setBranch(m_workspace.branches().defaultName());
    });
    connect(m_pinned, &Banner::actionTriggered, this, [this] { m_workspace.setTime({}); });
    connect(m_before, &Banner::closed, m_before, &Banner::clear);
    connect(m_before, &Banner::actionTriggered, this, [this] { m_workspace.setTime(m_offered); });
    connect(signIn, &SignInBar::profileRequested, this, &Notices::profileRequested);
    connect(&m_workspace, &Workspace::opened, m_vanished, &Banner::clear);
    connect(&m_workspace, &Workspace::closing, m_before, &Banner::clear);
    connect(&m_workspace, &Workspace::placeRefused, this, qOverload<const Error &>(&Notices::showTrouble));
    connect(&m_workspace, &Workspace::branchVanished, this, [this](const QString &name) {
        const QString instead = m_workspace.branches().defaultName();
        if (m_workspace.snapshot().branch == instead) // it was where one wanted to begin
            m_vanished->showNotice(Banner::Kind::Warning,
                tr("The branch “%1” is not on the server any more. This is %2.").arg(name, instead), {}, true);
        else
            m_vanished->showNotice(Banner::Kind::Warning,
                tr("The branch “%1” is not on the server any more.").arg(name), tr("Go to %1").arg(instead), true);
    });
}

void Notices::showTrouble(const Error &error)
{
    showTrouble(error, {}, {});
}

void Notices::showTrouble(const Error &error, const QString &button, const std::function<void()> &mend)
{
    m_mend = mend;
    m_trouble->showNotice(Banner::Kind::Problem, explainInOneLine(error), button, true);
    m_trouble->setDetails(explain(error).details);
}

void Notices::showWaiting(const QString &sentence)
{
    if (sentence.isEmpty())
        m_waiting->clear();
    else
        m_waiting->showNotice(Banner::Kind::Information, sentence, tr("Cancel"));
}

void Notices::offerTime(Instant at)
{
    m_offered = at;
    m_before->showNotice(Banner::Kind::Information,
        tr("This is now. When you left, you looked at %1.").arg(timeInBoth(at)), tr("Go back to that time"), true);
}

void Notices::showSnapshot()
{
    const std::optional<Instant> &at = m_workspace.snapshot().at;
    if (!at) {
        m_pinned->clear();
        return;
    }
    m_before->clear(); // another time was chosen, or this one
    m_pinned->showNotice(Banner::Kind::Pinned,
        tr("Everything here is as of %1. Generating is off: it works on now.").arg(timeInBoth(*at)), tr("Back to now"));
}

} // namespace artiscope
