// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/profiles.h"
#include "app/session/workspace.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace artiscope {

class Actions;
class BranchSelector;
class ElidedLabel;
class SelectorButton;
class TimePicker;

// The line at the top: which server, which branch, what time, in this order; what can be done with it at the right.
// GUI thread; owned by the main window; follows the workspace.
class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(Workspace &workspace, Profiles &profiles, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] BranchSelector &branchSelector() const { return *m_branch; }
    [[nodiscard]] TimePicker &timePicker() const { return *m_time; }
    [[nodiscard]] BranchSelector &againstSelector() const { return *m_against; }

    void openProfile(const QString &id); // what there is no such profile of stays as it is

Q_SIGNALS:
    void sampleRequested();

private:
    void attach();
    void updateServer();
    void updatePlace();
    void updateAgainst();
    void compareWith(const QString &branch, std::optional<Instant> at);
    void fillServerMenu();
    void showWhyNot(); // generating

    Workspace &m_workspace;
    Profiles &m_profiles;
    Actions &m_actions;
    SelectorButton *m_server;
    QMenu *m_serverMenu;
    BranchSelector *m_branch;
    TimePicker *m_time;
    // What it is compared with.
    BranchSelector *m_against;
    TimePicker *m_againstTime;
    QList<QToolButton *> m_comparing; // what can be done while it is
    QWidget *m_againstLine = nullptr;
    ElidedLabel *m_why;
    QPushButton *m_generate;
    QWidget *m_line = nullptr; // between the server and the place on it
};

} // namespace artiscope
