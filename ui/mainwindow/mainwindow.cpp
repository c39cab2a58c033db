// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "app/models/comparedrows.h"
#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "app/session/explain.h"
#include "app/session/mending.h"
#include "app/session/samechange.h"
#include "app/session/sessionmemory.h"
#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/browsepane.h"
#include "ui/browse/columnactions.h"
#include "ui/browse/sidebar.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/firststart.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/artifactcommands.h"
#include "ui/mainwindow/changewalk.h"
#include "ui/mainwindow/comparechoices.h"
#include "ui/mainwindow/comparing.h"
#include "ui/mainwindow/comparisoncommands.h"
#include "ui/mainwindow/drawingcommands.h"
#include "ui/mainwindow/editing.h"
#include "ui/mainwindow/goingto.h"
#include "ui/mainwindow/helping.h"
#include "ui/mainwindow/linkopening.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/snapshotcommands.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/readingarea.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/taborder.h"

#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace artiscope {

namespace {

constexpr int narrow = 1100; // below, the outline and the side bar give way (look.md)
constexpr int narrowForTwo = 1700; // the same for the outlines of two texts side by side

// A server that was only named on the command line has no name of its own.
QString serverName(const Profile &profile)
{
    return profile.name.isEmpty() ? profile.baseUrl.host() : profile.name;
}

QString mendingText(Mending mending)
{
    switch (mending) {
    case Mending::Retry:
        return MainWindow::tr("Retry");
    case Mending::ChooseCaFile:
        return MainWindow::tr("Choose a CA file…");
    case Mending::EditProfile:
        return MainWindow::tr("Change the connection…");
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Profiles &profiles, Preferences &preferences)
    : m_workspace(workspace),
      m_profiles(profiles),
      m_preferences(preferences),
      m_actions(new Actions(this)),
      m_commands(new ArtifactCommands(workspace, preferences, this)),
      m_drawing(new DrawingCommands(workspace, this)),
      m_compareChoices(new CompareChoices(preferences, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAccessibleName(tr("Artiscope"));
    build();
    fillMenuBar(*menuBar(), *m_actions,
        {.columns = columnActions().columns(),
            .sorting = columnActions().sorting(),
            .runs = {m_runs->againAction(), m_runs->forgetAction()},
            .comparing = {m_compareChoices->shownMenu()->menuAction(), m_compareChoices->ignoreMenu()->menuAction()}});
    m_shortcuts = makeShortcuts();
    connectActions();
    connectGoing();
    connectReading();
    connectSettings();
    connectCopies();
    connectComparing();
    connectHistory();
    connectSnapshots();
    connectLists();
    connectLinks();
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::attach);
    connect(&m_workspace, &Workspace::closing, this, &MainWindow::detach);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &MainWindow::updatePlace);
    connect(&m_workspace, &Workspace::generateBlockChanged, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::placesChanged, this, &MainWindow::updateActions);
    connect(&m_profiles, &Profiles::keychainFailed, this, &MainWindow::showTrouble);
    connect(&m_profiles, &Profiles::changed, this, &MainWindow::updatePlace);
    restore();
    updatePlace();
}

// What is under way stops when it is hidden, and says so.
MainWindow::~MainWindow()
{
    m_reading->disconnect(this);
}

void MainWindow::build()
{
    m_topBar = new TopBar(m_workspace, m_profiles, *m_actions, this);
    m_notices = new Notices(m_workspace, this);
    m_sidebar = new Sidebar(m_model, m_definitions, this);
    m_browse = new BrowsePane(m_model, m_definitions, this);
    m_browse->table().setNextActions({.generateAll = m_actions->generateAll,
        .chooseBranch = m_actions->chooseBranch,
        .showNow = m_actions->showNow});
    m_browse->table().setNow([this] { return m_workspace.now(); });
    m_reading = new ReadingArea(m_workspace, this);
    m_reading->setMemory([this](const QString &id) { return m_preferences.viewAs(id); },
        [this](const QString &id, const QString &word) { m_preferences.setViewAs(id, word); });
    m_reading->setMatchKeys({.recall = [this](const QString &id) { return m_preferences.matchKey(id); },
        .keep = [this](const QString &id, const QString &key) { m_preferences.setMatchKey(id, key); }});
    const Actions &a = *m_actions;
    const Viewer::ContextActions ofContent{.reading = {a.copy, a.selectAll, a.copyLink},
        .source = {a.showInPreview, a.find, a.findNext, a.findPrevious, a.goToLine, a.wrap, a.fold, a.unfold,
            a.compareClipboard, a.compareFile},
        .drawing = {a.find, a.zoomIn, a.zoomOut, a.fit, a.actualSize, a.groundLight, a.groundDark, a.groundChecker,
            a.copyPicture, a.savePicture, a.saveDocument},
        .grounds = {a.groundLight, a.groundDark, a.groundChecker},
        .tree = {a.showInSource, nullptr, a.copyValue, a.copySubtree},
        .details = {a.copy, a.copyNameAndValue, a.copyDetails},
        .paths = {a.copyJsonPath, a.copyQueryPath, a.copyXPath},
        .compare = {a.ownComparison, a.threeWay, a.nextChange, a.previousChange, a.nextConflict, a.previousConflict,
            a.goToMoved, a.swapSides, a.closeComparison},
        .compareButtons = {a.previousChange, a.nextChange, a.swapSides, a.closeComparison, a.previousConflict,
            a.nextConflict, m_compareChoices->shownMenu(), m_compareChoices->ignoreMenu()},
        .find = {a.find, a.findNext, a.findPrevious, a.goToLine},
        .lines = {a.goToChangeOfLine, a.lineHistory},
        .revisions = {a.showAsOf, a.compareWithBefore, a.compareRevisions, a.blame, a.copyChecksum},
        .blame = a.blame,
        .compareRevisions = a.compareRevisions,
        .goToAnything = a.goToAnything,
        .generate = a.generate,
        .back = a.back};
    m_reading->setContextActions(ofContent, {a.keepOpen, a.openBeside, nullptr, a.closeReading, a.closeOtherReadings});
    m_browse->setDefinitionActions({a.copy, a.copyNameAndValue});
    m_runs = new RunsPanel(m_workspace, this);
    m_runs->hide();

    m_rows = new Splitter(Qt::Vertical, this);
    m_rows->setObjectName(QStringLiteral("rowsSplitter"));
    m_rows->setHandleWidth(1);
    for (QWidget *part :
        {static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_runs)})
        m_rows->addWidget(part);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 5);
    m_rows->setStretchFactor(2, 0);
    m_rows->setSizes({230, 560, 180});
    m_rows->setCollapsible(0, false);

    m_columns = new Splitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("columnsSplitter"));
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({236, 1200});
    m_columns->setCollapsible(0, false);

    m_state = new StateView(this);
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_state);
    m_firstStart = new FirstStart(this);
    m_pages->addWidget(m_firstStart);

    auto *const central = new QWidget(this);
    auto *const layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    m_status = new StatusLine(m_workspace, this);
    setStatusBar(m_status);
    connect(m_status, &QStatusBar::messageChanged, this, [this](const QString &sentence) {
        if (sentence.isEmpty() && isFirstStart())
            m_status->hide();
    });
    m_memory = new SessionMemory(m_workspace, this);
    m_printing = new Printing(m_workspace, *m_reading, this);
    m_comparing = new Comparing(*m_reading, this);
    m_walk = new ChangeWalk(m_workspace, m_model, *m_reading, this);
    m_snapshots = new SnapshotCommands(m_workspace, this);
    m_outputs = new ComparisonCommands(m_workspace, m_preferences, this);
    m_linkOpening = new LinkOpening(m_workspace, m_profiles, *m_reading, this);
    m_panes = Panes(QList<QWidget *>{m_sidebar, m_browse} + m_reading->panes() + QList<QWidget *>{m_runs});
    new Editing(*m_actions, this);
    auto *const helping = new Helping(m_workspace, *m_actions->showLog, *m_actions->copyReport, this);
    connect(helping, &Helping::said, this, &MainWindow::say);
    m_goingTo = new GoingTo(m_workspace, m_profiles, m_preferences, *m_reading, *menuBar(), this);
}

void MainWindow::connectLists()
{
    const ArtifactTable &table = m_browse->table();
    connect(&table, &ArtifactTable::currentArtifactChanged, this, [this](const Artifact &artifact) {
        if (m_workspace.isOpen())
            m_workspace.read(artifact.key());
    });
    connect(&table, &ArtifactTable::artifactActivated, this, [this] { viewer().setFocus(); });
    connect(&table, &ArtifactTable::keepRequested, this, [this](const Artifact &artifact) {
        if (m_workspace.isOpen())
            m_workspace.readings().showKept(artifact.key());
    });
    connect(&table, &ArtifactTable::selectionChanged, this, &MainWindow::updateActions);
    connect(&table, &ArtifactTable::contextMenuRequested, this,
        [this](const QPoint &position) { openArtifactMenu(*m_actions, position, this); });
    connect(&table, &ArtifactTable::dragRequested, m_commands, &ArtifactCommands::drag);
    connect(&m_model, &ArtifactModel::filterChanged, this, &MainWindow::updateActions);
    connect(m_topBar, &TopBar::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_memory, &SessionMemory::timeOffered, m_notices, &Notices::offerTime);
    connect(m_notices, &Notices::profileRequested, this, &MainWindow::openConnections);
    connect(m_firstStart, &FirstStart::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_firstStart, &FirstStart::connectRequested, this, &MainWindow::openConnections);
    connect(m_firstStart, &FirstStart::importRequested, this, [this](const QString &file) {
        openConnections();
        m_connectDialog->importFrom(file);
    });
    connect(
        m_runs, &RunsPanel::closeRequested, m_actions->showRuns, [this] { m_actions->showRuns->setChecked(false); });
    connect(m_runs, &RunsPanel::generateAgainRequested, &m_workspace, &Workspace::generateFailedAgain);
    connect(m_runs, &RunsPanel::artifactActivated, this, [this](const ArtifactKey &key, const QString &branch) {
        m_workspace.setBranch(branch);
        showArtifact(key);
    });
    connect(m_state, &StateView::buttonClicked, this, [this] {
        const bool failed = m_workspace.isOpen() && m_workspace.connection().state() == Connection::State::Failed;
        if (failed && mendingOf(m_workspace.connection().error().value_or(Error{})) == Mending::Retry)
            m_workspace.refresh();
        else
            openConnections();
    });
}

void MainWindow::attach()
{
    m_model.attach(m_workspace.catalogue(),
        {.comparison = &m_workspace.comparison(),
            .contents = &m_workspace.changedContents(),
            .sameChange = &m_workspace.sameChange(),
            .base = &m_workspace.baseComparison()});
    m_workspace.baseComparison().setWanted(m_preferences.whoseChanges());
    connect(&m_workspace.connection(), &Connection::stateChanged, this, &MainWindow::updatePlace);
    connect(&m_workspace.readings(), &Readings::activeChanged, this, [this] {
        if (const std::optional<ArtifactKey> &key = m_workspace.readings().active().key())
            m_browse->table().setCurrent(*key);
        updateActions();
    });
    connect(&m_workspace.catalogue(), &Catalogue::artifactsReset, this, &MainWindow::updateActions);
    connect(&m_workspace.catalogue(), &Catalogue::definitionsChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.runs(), &RunCentre::runAdded, this, &MainWindow::showRun);
    if (m_workspace.runs().anyUnderWay())
        m_actions->showRuns->setChecked(true);
    m_definitions.attach(m_model.compared(), &m_workspace.runs());
    m_browse->attach(
        &m_workspace.catalogue(), &m_workspace.comparison(), &m_workspace.changedContents(), &m_workspace.sameChange());
    connect(&m_workspace.sameChange(), &SameChange::changed, this, &MainWindow::dropStaleFilters);
    connect(&m_workspace.baseComparison(), &BaseComparison::stateChanged, this, [this] {
        dropStaleFilters();
        if (m_workspace.baseComparison().state() == LoadState::Failed)
            m_notices->showTrouble(
                *m_workspace.baseComparison().error(), tr("Retry"), [this] { m_workspace.comparison().reload(); });
        m_browse->table().columns().setSaysWhose(!m_workspace.baseComparison().origins().isEmpty());
        updateActions();
    });
    connect(&m_workspace.comparison(), &Comparison::stateChanged, this, [this] {
        updateActions();
        if (m_workspace.comparison().state() == LoadState::Failed)
            m_notices->showTrouble(
                *m_workspace.comparison().error(), tr("Retry"), [this] { m_workspace.comparison().reload(); });
    });
    updatePlace();
}

void MainWindow::detach()
{
    m_browse->attach(nullptr);
    m_definitions.attach(nullptr);
    m_model.attach(static_cast<Catalogue *>(nullptr));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(*this, next);
}

Viewer &MainWindow::viewer() const
{
    return m_reading->viewer();
}

bool MainWindow::isFirstStart() const
{
    return !m_workspace.isOpen() && m_profiles.list().isEmpty();
}

bool MainWindow::isNarrow() const
{
    return width() < narrow;
}

bool MainWindow::hasRoomForOutline() const
{
    return width() >= (m_reading->hasTwoSides() ? narrowForTwo : narrow);
}

void MainWindow::showOutlineWhereItFits()
{
    m_actions->showOutline->setChecked(m_preferences.outline() && hasRoomForOutline());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int before = event->oldSize().isValid() ? event->oldSize().width() : QWIDGETSIZE_MAX;
    const auto crosses = [&](int border) { return (before < border) != (width() < border); };
    if (crosses(narrow))
        m_actions->showSidebar->setChecked(!isNarrow());
    if (crosses(m_reading->hasTwoSides() ? narrowForTwo : narrow))
        showOutlineWhereItFits();
}

void MainWindow::showArtifact(const ArtifactKey &key)
{
    if (!m_workspace.isOpen())
        return;
    if (!m_model.indexOf(key).isValid())
        m_model.setFilter({});
    m_browse->table().setCurrent(key);
    m_workspace.read(key);
}

void MainWindow::showFirstArtifact()
{
    if (const Artifact *artifact = m_model.artifact(m_model.index(0, 0)))
        showArtifact(artifact->key());
}

void MainWindow::showRun(const QString &runId)
{
    m_actions->showRuns->setChecked(true);
    m_runs->select(runId);
}

void MainWindow::showTrouble(const Error &error)
{
    m_notices->showTrouble(error);
}

void MainWindow::openConnections()
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_workspace, m_profiles, this);
        m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connectDialog, &ConnectDialog::sampleRequested, this, &MainWindow::sampleRequested);
        connect(m_connectDialog, &QDialog::rejected, m_linkOpening, &LinkOpening::cancelUnlessThere);
    }
    m_connectDialog->open();
}

void MainWindow::openGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(m_preferences.zoom(), this);
    m_guide->openGuide();
}

void MainWindow::updatePlace()
{
    const Snapshot &snapshot = m_workspace.snapshot();
    const bool open = m_workspace.isOpen();
    setWindowTitle(!open ? QString()
            : snapshot.branch.isEmpty()
            ? serverName(m_workspace.connection().profile())
            : tr("%1 – %2").arg(snapshot.branch, serverName(m_workspace.connection().profile())));
    m_notices->showSnapshot();
    const Connection::State state = open ? m_workspace.connection().state() : Connection::State::Closed;
    const bool known = open && !snapshot.branch.isEmpty(); // signed out later: what was read stays
    const bool first = isFirstStart();
    if (first) {
        m_state->showReady();
    } else if (!open) {
        m_state->showIdle(tr("No server is open."),
            tr("Artifacts come from an Infrahub server, or from the built-in sample."), tr("Connections…"));
    } else if (state == Connection::State::Failed) {
        const Error error = m_workspace.connection().error().value_or(Error{});
        m_state->showFailed(explain(error), mendingText(mendingOf(error)));
    } else if (state == Connection::State::SignedOut) {
        m_state->showIdle(tr("You are signed out."),
            tr("Sign in above to see the artifacts of %1.").arg(serverName(m_workspace.connection().profile())),
            tr("Connections…"));
    } else {
        m_state->showLoading(tr("Connecting to %1…").arg(m_workspace.connection().profile().baseUrl.toDisplayString()));
    }
    const bool lists = known && state != Connection::State::Failed;
    const bool arrived = lists && m_pages->currentWidget() != m_columns;
    const bool begins = first && m_pages->currentWidget() != m_firstStart;
    m_topBar->setVisible(!first);
    m_status->setVisible(!first || !m_status->currentMessage().isEmpty());
    if (first)
        m_pages->setCurrentWidget(m_firstStart);
    else
        m_pages->setCurrentIndex(lists ? 0 : 1);
    if (begins)
        m_firstStart->setFocus();
    if (arrived)
        m_browse->table().setFocus(); // where one goes on from
    updateActions();
}

} // namespace artiscope
