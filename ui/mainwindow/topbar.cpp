// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/topbar.h"

#include "ui/browse/branchselector.h"
#include "ui/browse/timepicker.h"
#include "ui/mainwindow/actions.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/selectorbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace artiscope {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->iconText());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    return button;
}

QWidget *separator(QWidget *parent)
{
    auto *const line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("separator"));
    line->setFixedSize(1, Sizes::of(parent->fontMetrics()).grid * 5);
    return line;
}

} // namespace

TopBar::TopBar(Workspace &workspace, Profiles &profiles, Actions &actions, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_profiles(profiles),
      m_actions(actions)
{
    setObjectName(QStringLiteral("topBar"));
    m_server = new SelectorButton(this);
    m_server->setObjectName(QStringLiteral("serverSelector"));
    m_server->setAccessibleName(tr("Server"));
    m_server->setPopupMode(QToolButton::InstantPopup);
    m_serverMenu = new QMenu(m_server);
    m_serverMenu->setObjectName(QStringLiteral("serverMenu"));
    m_server->setMenu(m_serverMenu);
    connect(m_serverMenu, &QMenu::aboutToShow, this, &TopBar::fillServerMenu);

    m_branch = new BranchSelector(this);
    m_branch->setCaption(tr("branch"));
    m_time = new TimePicker(this);
    m_branch->setNow([this] { return m_workspace.now(); });
    m_time->setNow([this] { return m_workspace.now(); });

    m_against = new BranchSelector(this);
    m_against->setObjectName(QStringLiteral("againstSelector"));
    m_against->button().setObjectName(QStringLiteral("againstButton"));
    m_against->setCaption(tr("compare with"));
    m_against->setPresets({m_actions.compareWithDefault, m_actions.compareWithBeginning, m_actions.compareWithYesterday,
        m_actions.compareWithLastVisit});
    m_against->setNow([this] { return m_workspace.now(); });
    m_againstTime = new TimePicker(this);
    m_againstTime->setObjectName(QStringLiteral("againstTimePicker"));
    m_againstTime->button().setObjectName(QStringLiteral("againstTimeButton"));
    m_againstTime->setQuiet(tr("compared with"));
    m_againstTime->setNow([this] { return m_workspace.now(); });

    m_why = new ElidedLabel(this);
    m_generate = new QPushButton(this);
    m_generate->setObjectName(QStringLiteral("generateButton"));
    m_generate->setProperty("look", QStringLiteral("primary"));
    m_generate->setText(tr("Generate"));
    followAction(*m_generate, *m_actions.generate);
    m_why->setObjectName(QStringLiteral("generateWhyNot"));
    m_why->setDim(true);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_actions.generate, &QAction::changed, this, &TopBar::showWhyNot);

    auto *const layout = new QHBoxLayout(this);
    const Sizes sizes = Sizes::of(fontMetrics());
    layout->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_server);
    m_line = separator(this);
    layout->addWidget(m_line);
    layout->addWidget(m_branch);
    layout->addWidget(m_time);
    m_againstLine = separator(this);
    layout->addWidget(m_againstLine);
    layout->addWidget(m_against);
    layout->addWidget(m_againstTime);
    for (QAction *action : {m_actions.swapSnapshots, m_actions.stopComparing}) {
        m_comparing << buttonFor(action, this);
        layout->addWidget(m_comparing.last());
    }
    layout->addWidget(m_why, 1);
    QWidget *last = m_comparing.last();
    for (QAction *action : {m_actions.goToAnything, m_actions.back, m_actions.forward, m_actions.refresh}) {
        QWidget *const button = buttonFor(action, this);
        layout->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    layout->addWidget(m_generate);
    setTabOrder(last, m_generate);
    setMinimumHeight(sizes.toolBar);

    connect(&m_workspace, &Workspace::opened, this, &TopBar::attach);
    connect(&m_workspace, &Workspace::closing, this, [this] {
        m_branch->attach(nullptr);
        m_against->attach(nullptr);
    });
    connect(&m_workspace, &Workspace::againstChanged, this, &TopBar::updateAgainst);
    connect(m_against, &BranchSelector::branchChosen, this,
        [this](const QString &branch) { compareWith(branch, m_againstTime->time()); });
    connect(m_againstTime, &TimePicker::timeChosen, this,
        [this](std::optional<Instant> at) { compareWith(m_against->current(), at); });
    connect(&m_workspace, &Workspace::snapshotChanged, this, &TopBar::updatePlace);
    connect(m_branch, &BranchSelector::branchChosen, &m_workspace, &Workspace::setBranch);
    connect(m_time, &TimePicker::timeChosen, &m_workspace, &Workspace::setTime);
    updateServer();
    showWhyNot();
}

void TopBar::attach()
{
    connect(&m_workspace.connection(), &Connection::stateChanged, this, &TopBar::updateServer);
    connect(&m_workspace.branches(), &BranchList::changed, this, &TopBar::updatePlace);
    m_branch->attach(&m_workspace.branches());
    m_against->attach(&m_workspace.branches());
    updateServer();
    updatePlace();
}

void TopBar::updatePlace()
{
    m_branch->setCurrent(m_workspace.snapshot().branch);
    m_time->setTime(m_workspace.snapshot().at);
    const std::optional<Branch> branch = m_workspace.branch();
    m_time->setBranchCreation(branch ? branch->branchedFrom : std::nullopt);
    updateAgainst();
    updateServer();
    showWhyNot();
}

void TopBar::updateAgainst()
{
    const std::optional<Snapshot> &against = m_workspace.against();
    m_against->setCurrent(against ? against->branch : QString());
    m_againstTime->setTime(against ? against->at : std::nullopt);
    const std::optional<Branch> branch =
        against && m_workspace.isOpen() ? m_workspace.branches().find(against->branch) : std::nullopt;
    m_againstTime->setBranchCreation(branch ? branch->branchedFrom : std::nullopt);
    m_againstTime->setVisible(against.has_value());
    for (QToolButton *button : std::as_const(m_comparing))
        button->setVisible(against.has_value());
}

void TopBar::compareWith(const QString &branch, std::optional<Instant> at)
{
    m_workspace.compareWith(Snapshot{branch, at});
}

// Where there is nothing to generate yet, the page beneath says what to do first.
void TopBar::showWhyNot()
{
    const bool arrived = m_workspace.isOpen() && !m_workspace.snapshot().branch.isEmpty();
    const QString why = arrived ? m_actions.generate->statusTip() : QString();
    m_why->setText(why);
    m_why->setAccessibleName(why.isEmpty() ? QString() : tr("Generate is off: %1").arg(why));
}

void TopBar::updateServer()
{
    const bool open = m_workspace.isOpen();
    const bool arrived = open && !m_workspace.snapshot().branch.isEmpty(); // before, there is nothing to choose from
    for (QWidget *place : {static_cast<QWidget *>(m_branch), static_cast<QWidget *>(m_time), m_line, m_againstLine,
             static_cast<QWidget *>(m_against)})
        place->setVisible(arrived);
    if (!open) {
        m_server->setMood(SelectorButton::Mood::Offer);
        m_server->setValue(tr("Choose a server"));
        m_server->setNote({});
        m_server->setDot({});
        return;
    }
    const Profile &profile = m_workspace.connection().profile();
    m_server->setMood(SelectorButton::Mood::Usual);
    m_server->setValue(profile.name.isEmpty() ? profile.baseUrl.host() : profile.name);
    m_server->setNote(
        profile.name == profile.baseUrl.host() || profile.name.isEmpty() ? QString() : profile.baseUrl.host());
    const Theme &theme = Theme::current();
    switch (m_workspace.connection().state()) {
    case Connection::State::Ready:
        m_server->setDot(StatusMark{theme.added});
        break;
    case Connection::State::Failed:
    case Connection::State::SignedOut:
        m_server->setDot(StatusMark{theme.removed, false}); // a ring: no colour has to tell it apart
        break;
    case Connection::State::Closed:
    case Connection::State::Connecting:
        m_server->setDot(StatusMark{theme.dim, false});
        break;
    }
}

void TopBar::openProfile(const QString &id)
{
    const std::optional<Profile> chosen = m_profiles.find(id);
    if (!chosen)
        return;
    if (const Result<Nothing> kept = m_profiles.setLastUsedId(id); !kept)
        qWarning("the last used server could not be remembered");
    m_workspace.open(*chosen);
}

void TopBar::fillServerMenu()
{
    m_serverMenu->clear();
    const QString openId = m_workspace.isOpen() ? m_workspace.connection().profile().id : QString();
    for (const Profile &profile : m_profiles.list()) {
        QAction *const action = m_serverMenu->addAction(profile.name);
        action->setCheckable(true);
        action->setChecked(profile.id == openId);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { openProfile(id); });
    }
    if (!m_profiles.list().isEmpty())
        m_serverMenu->addSeparator();
    QAction *const sample = m_serverMenu->addAction(tr("Built-in sample"));
    sample->setObjectName(QStringLiteral("sampleAction"));
    sample->setCheckable(true);
    sample->setChecked(openId == sampleProfileId);
    connect(sample, &QAction::triggered, this, &TopBar::sampleRequested);
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_actions.connections);
    m_serverMenu->addAction(m_actions.signOut);
}

} // namespace artiscope
