// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactmodel.h"
#include "app/models/definitionmodel.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "ui/mainwindow/panes.h"
#include "ui/mainwindow/printing.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace artiscope {

class Actions;
class ArtifactCommands;
class BrowsePane;
class ChangeWalk;
class ChangesByMoment;
class ColumnActions;
class CompareChoices;
class Comparing;
class ComparisonCommands;
class ConnectDialog;
class DrawingCommands;
class FirstStart;
class GoingTo;
class GuideWindow;
class LinkOpening;
class Notices;
class ReadingArea;
class RunsPanel;
class SnapshotCommands;
class SessionMemory;
class SettingsDialog;
class ShortcutWindow;
class Shortcuts;
class Sidebar;
class StateView;
class StatusLine;
class TopBar;
class Viewer;

// The window: puts the parts together and connects the one list of actions to the workspace. It holds no state of its
// own but what is on the screen. GUI thread; owned by main(), which outlives it with all that it refers to.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, Profiles &profiles, Preferences &preferences);
    ~MainWindow() override;

    void showArtifact(const ArtifactKey &key); // selects it, in the list and in the viewer
    void showFirstArtifact(); // the first row of the list
    void showRun(const QString &runId); // in the panel of runs, which opens
    [[nodiscard]] Viewer &viewer() const; // that commands are about
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    void openLink(const QString &text); // goes where it leads, or says that it is none
    void comeToFront();
    void showTrouble(const Error &error); // a line above everything, until it is put away
    void openConnections(); // the dialog with the saved servers

Q_SIGNALS:
    void sampleRequested(); // main() owns the sample server
    void newWindowRequested(); // which shows the same
    void closed(); // by the person; what is to be kept has been

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectReading();
    void connectToViewer(QAction &action, void (Viewer::*slot)());
    void connectSettings(); // this and the next in mainwindowsettings.cpp
    void showPreferences();
    void followPreference(const QString &key);
    void applySettings(); // of reading, from the actions that show them
    void openSettings();
    void openShortcuts();
    [[nodiscard]] Printing::Wanted shortcutsToPrint() const;
    [[nodiscard]] Shortcuts *makeShortcuts();
    void connectCopies();
    void connectComparing();
    void connectHistory();
    void connectSnapshots();
    void connectLists();
    void connectGoing();
    void connectLinks(); // mainwindowlinks.cpp
    void openGuide();
    void openLinkDialog();
    void pasteLink();
    [[nodiscard]] int caretLine(const QList<Artifact> &artifacts) const; // in the source of the one that it is; else 0
    void openChangesByMoment();
    void sayWhose(bool said);
    void attach();
    void detach();
    void restore(); // mainwindowsizes.cpp
    void updatePlace(); // server, branch, time: titles, banners, what is off
    void updateAgainst(); // what is compared with
    void say(const QString &sentence); // what was done, for a while
    void dropStaleFilters();
    void updateActions();
    void updateViewer(); // another one is what commands are about
    void generateSelected();
    [[nodiscard]] QList<Artifact> chosen() const; // selected, or the one being read
    [[nodiscard]] QList<ArtifactChange> chosenChanges() const; // of those, or of the two revisions that are compared
    [[nodiscard]] std::optional<Definition> chosenDefinition() const; // or that of what is chosen
    [[nodiscard]] QString chosenDefinitionId() const; // the same; empty: none
    [[nodiscard]] bool isDefinitionGone() const; // only the snapshot that is compared with has it
    [[nodiscard]] ColumnActions &columnActions() const;
    [[nodiscard]] bool isFirstStart() const; // nothing has been set up: there is nothing else to do
    [[nodiscard]] bool isNarrow() const; // what is beside the lists and the text gives way
    [[nodiscard]] bool hasRoomForOutline() const;
    void showOutlineWhereItFits(); // if the person wants it

    Workspace &m_workspace;
    Profiles &m_profiles;
    Preferences &m_preferences;
    Actions *m_actions;
    ArtifactCommands *m_commands;
    DrawingCommands *m_drawing;
    CompareChoices *m_compareChoices;
    ArtifactModel m_model;
    DefinitionModel m_definitions;

    TopBar *m_topBar;
    Notices *m_notices;
    QStackedWidget *m_pages; // the lists, or why there are none, or where to begin
    FirstStart *m_firstStart;
    StateView *m_state;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Sidebar *m_sidebar;
    BrowsePane *m_browse;
    ReadingArea *m_reading;
    RunsPanel *m_runs;
    StatusLine *m_status;
    SessionMemory *m_memory; // what comes back with the next start
    Printing *m_printing;
    GoingTo *m_goingTo;
    Comparing *m_comparing;
    ChangeWalk *m_walk;
    SnapshotCommands *m_snapshots;
    ComparisonCommands *m_outputs;
    LinkOpening *m_linkOpening;
    Panes m_panes;
    Shortcuts *m_shortcuts = nullptr;
    QPointer<ConnectDialog> m_connectDialog;
    SettingsDialog *m_settings = nullptr; // these are made when they are first wanted
    ShortcutWindow *m_shortcutWindow = nullptr;
    ChangesByMoment *m_changesByMoment = nullptr;
    GuideWindow *m_guide = nullptr;
};

} // namespace artiscope
