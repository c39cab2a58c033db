// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gotoentry.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenuBar;
class QWidget;

namespace artiscope {

enum class GoToScope;
class GoToPopup;
class ReadingArea;

// Going anywhere by a few letters: gathers what there is, from the workspace, the menus and the text that is read, and
// does what is within its reach; the rest it asks for. GUI thread; owned by the main window, outlived by the others.
class GoingTo final : public QObject {
    Q_OBJECT
public:
    GoingTo(Workspace &workspace, Profiles &profiles, Preferences &preferences, ReadingArea &reading, QMenuBar &menus,
        QWidget *window);

public Q_SLOTS:
    void openAnything();
    void openCommands();

Q_SIGNALS:
    void artifactWanted(const artiscope::ArtifactKey &key);
    void targetWanted(const QString &label);
    void definitionWanted(const QString &id);
    void profileWanted(const QString &id);

private:
    void open(GoToScope scope);
    [[nodiscard]] std::function<QList<GoToEntry>()> gather(GoToScope scope, const QString &rest) const;
    void go(const GoToEntry &entry);
    void goToLine(const QString &place);

    Workspace &m_workspace;
    Profiles &m_profiles;
    Preferences &m_preferences;
    ReadingArea &m_reading;
    QMenuBar &m_menus;
    QWidget *m_window;
    GoToPopup *m_popup;
    QList<GoToEntry> m_commands; // as they were when it was opened: some depend on what has the keyboard
    QList<QPointer<QAction>> m_actions; // what they do; an entry's place is into these
};

} // namespace artiscope
