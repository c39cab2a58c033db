// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statusline.h"

#include "app/domain/humantime.h"
#include "app/models/branchmodel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTimeZone>

#include <chrono>

namespace artiscope {

using namespace std::chrono_literals;

StatusLine::StatusLine(Workspace &workspace, QWidget *parent) : QStatusBar(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    m_server = add("statusServer", tr("Server version"), false);
    m_account = add("statusAccount", tr("Account"), false);
    m_branch = add("statusBranch", tr("Branch"), false);
    m_asOf = add("statusAsOf", tr("Shown as of"), true);
    m_count = add("statusCount", tr("Artifacts"), true);
    m_requests = add("statusRequests", tr("Requests under way"), true);
    connect(&m_workspace, &Workspace::opened, this, &StatusLine::attach);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &StatusLine::update);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::update);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::update);
    m_minute.start(30s);
    update();
}

QLabel *StatusLine::add(const char *name, const QString &accessibleName, bool right)
{
    auto *const label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setProperty("look", QStringLiteral("dim"));
    const int margin = 4 * Sizes::of(fontMetrics()).grid;
    label->setContentsMargins(margin, 0, margin, 0);
    if (right)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

void StatusLine::showLink(const QString &url)
{
    if (url.isEmpty())
        clearMessage();
    else
        showMessage(url);
}

void StatusLine::attach()
{
    connect(&m_workspace.connection(), &Connection::stateChanged, this, &StatusLine::update);
    connect(&m_workspace.connection(), &Connection::activeRequestsChanged, this, &StatusLine::update);
    connect(&m_workspace.connection(), &Connection::waitingForServer, this, [this](int seconds) {
        m_waiting = seconds;
        update();
    });
    connect(&m_workspace.branches(), &BranchList::changed, this, &StatusLine::update);
    connect(&m_workspace.catalogue(), &Catalogue::stateChanged, this, &StatusLine::update);
    m_waiting = 0;
    update();
}

namespace {

QString branchText(const Branch &branch, Instant now)
{
    const QString state = branchStateText(branch);
    const QString age = branch.branchedFrom && !branch.isDefault
        ? StatusLine::tr("branched %1").arg(relativeTime(*branch.branchedFrom, now))
        : QString();
    if (state.isEmpty() || age.isEmpty())
        return state.isEmpty() ? age : StatusLine::tr("branch %1").arg(state);
    return StatusLine::tr("branch %1, %2").arg(state, age);
}

} // namespace

void StatusLine::update()
{
    const bool open = m_workspace.isOpen();
    const bool ready = open && m_workspace.connection().state() == Connection::State::Ready;
    const auto show = [](QLabel *label, const QString &text, bool hasRoom = true) {
        if (label->text() != text)
            label->setText(text);
        label->setVisible(!text.isEmpty() && hasRoom);
    };
    const bool isFree = currentMessage().isEmpty(); // else a message stands on the left
    const auto stateText = [&]() -> QString {
        if (!open)
            return tr("Not connected");
        switch (m_workspace.connection().state()) {
        case Connection::State::Ready:
            return tr("Infrahub %1").arg(m_workspace.connection().server().versionText);
        case Connection::State::SignedOut:
            return tr("Signed out");
        case Connection::State::Failed:
            return tr("Not connected");
        case Connection::State::Closed:
        case Connection::State::Connecting:
            return tr("Connecting…");
        }
        return {};
    };
    show(m_server, stateText(), isFree);
    QString account;
    if (ready) {
        const Account &who = m_workspace.connection().account();
        account = who.isAnonymous() ? tr("anonymous") : who.name.isEmpty() ? who.label : who.name;
    }
    show(m_account, account, isFree);
    const std::optional<Branch> branch = m_workspace.branch();
    show(m_branch, ready && branch ? branchText(*branch, m_workspace.now()) : QString(), isFree);

    QString asOf;
    QString count;
    if (ready && !m_workspace.snapshot().branch.isEmpty()) {
        const Catalogue &catalogue = m_workspace.catalogue();
        if (m_workspace.snapshot().at)
            asOf = tr("as of %1 (pinned)").arg(utcTime(*m_workspace.snapshot().at));
        else if (catalogue.loadedAt())
            asOf = tr("as of %1").arg(utcTime(Instant{catalogue.loadedAt()->microseconds / 1'000'000 * 1'000'000}));
        const QLocale locale;
        if (catalogue.expected() >= 0) {
            count = tr("%1 of %2")
                        .arg(locale.toString(catalogue.artifacts().size()), locale.toString(catalogue.expected()));
        }
    }
    show(m_asOf, asOf);
    show(m_count, count);
    QString requests;
    if (m_waiting > 0)
        requests = tr("The server is busy; waiting %n s as it asked", nullptr, m_waiting);
    else if (const int active = open ? m_workspace.connection().client().activeRequests() : 0; active > 0)
        requests = active == 1 ? tr("1 request under way") : tr("%1 requests under way").arg(active);
    show(m_requests, requests);
}

} // namespace artiscope
