// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "app/session/explain.h"
#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/branchselector.h"
#include "ui/browse/browsepane.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/sidebar.h"
#include "ui/browse/timepicker.h"
#include "ui/connect/connectdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/artifactcommands.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/runs/generatedialog.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"
#include "ui/widgets/stateview.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <functional>

namespace artiscope {

namespace {

constexpr int narrow = 1100; // below, the side bar gives way (look.md)

constexpr QLatin1String geometryState("window");
constexpr QLatin1String columnsState("columns");
constexpr QLatin1String rowsState("rows");
constexpr QLatin1String tableState("artifactTable");

// A server that was only named on the command line has no name of its own.
QString serverName(const Profile &profile)
{
    return profile.name.isEmpty() ? profile.baseUrl.host() : profile.name;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Profiles &profiles, Preferences &preferences)
    : m_workspace(workspace),
      m_profiles(profiles),
      m_preferences(preferences),
      m_actions(new Actions(this)),
      m_commands(new ArtifactCommands(workspace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAccessibleName(tr("Artiscope"));
    build();
    fillMenuBar(*menuBar(), *m_actions);
    connectActions();
    connectCopies();
    connectLists();
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::attach);
    connect(&m_workspace, &Workspace::closing, this, &MainWindow::detach);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &MainWindow::updatePlace);
    connect(&m_workspace, &Workspace::generateBlockChanged, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::placesChanged, this, &MainWindow::updateActions);
    connect(&m_profiles, &Profiles::keychainFailed, this, &MainWindow::showTrouble);
    restore();
    updatePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_topBar = new TopBar(m_workspace, m_profiles, *m_actions, this);
    m_notices = new Notices(m_workspace, this);
    m_sidebar = new Sidebar(m_model, m_definitions, this);
    m_browse = new BrowsePane(m_model, m_definitions, this);
    m_browse->table().setNow([this] { return m_workspace.now(); });
    m_viewer = new Viewer(m_workspace, this);
    m_viewer->setMemory([this](const QString &id) { return m_preferences.viewAs(id); },
        [this](const QString &id, const QString &word) { m_preferences.setViewAs(id, word); });
    // The viewer has these keys for itself where it stands alone; here the window's actions have them everywhere, and
    // two owners of one key would make it do nothing.
    for (QAction *action : m_viewer->findChildren<QAction *>()) {
        if (m_actions->find->shortcuts().contains(action->shortcut())
            || m_actions->goToLine->shortcuts().contains(action->shortcut()))
            action->setShortcut({});
    }
    m_runs = new RunsPanel(m_workspace, this);
    m_runs->hide();

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(QStringLiteral("rowsSplitter"));
    m_rows->setHandleWidth(1);
    for (QWidget *part :
        {static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_viewer), static_cast<QWidget *>(m_runs)})
        m_rows->addWidget(part);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 5);
    m_rows->setStretchFactor(2, 0);
    m_rows->setSizes({230, 560, 180});
    m_rows->setCollapsible(0, false);

    m_columns = new QSplitter(Qt::Horizontal, this);
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
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.connections, &QAction::triggered, this, &MainWindow::openConnections);
    connect(a.signOut, &QAction::triggered, this, [this] { m_workspace.connection().signOut(); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.refresh, &QAction::triggered, &m_workspace, &Workspace::refresh);
    connect(a.back, &QAction::triggered, &m_workspace, &Workspace::goBack);
    connect(a.forward, &QAction::triggered, &m_workspace, &Workspace::goForward);
    connect(a.chooseBranch, &QAction::triggered, this, [this] { m_topBar->branchSelector().open(); });
    connect(a.chooseTime, &QAction::triggered, this, [this] { m_topBar->timePicker().open(); });
    connect(a.showNow, &QAction::triggered, this, [this] { m_workspace.setTime({}); });
    connect(a.generate, &QAction::triggered, this, &MainWindow::generateSelected);
    connect(a.generateAll, &QAction::triggered, this, [this] {
        const QString id = m_model.filter().definitionId;
        const QList<Artifact> artifacts = chosen();
        const std::optional<Definition> definition = m_workspace.catalogue().definition(
            !id.isEmpty() || artifacts.isEmpty() ? id : artifacts.constFirst().definition.id);
        if (!definition)
            return;
        auto *const dialog = new GenerateDialog(m_workspace, *definition, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.find, &QAction::triggered, this, [this] {
        m_viewer->setTab(Viewer::Tab::Source);
        m_viewer->openFind();
    });
    connect(a.goToLine, &QAction::triggered, this, [this] {
        m_viewer->setTab(Viewer::Tab::Source);
        m_viewer->openGoToLine();
    });
    connect(a.filter, &QAction::triggered, &m_browse->filterBar(), &FilterBar::focusSearch);
    connect(a.showPreview, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Preview); });
    connect(a.showSource, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Source); });
    connect(a.showDetails, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Details); });
    connect(a.wrap, &QAction::toggled, m_viewer, &Viewer::setWrap);
    connect(a.wrap, &QAction::toggled, this, [this](bool on) { m_preferences.setWrap(on); });
    connect(m_viewer, &Viewer::wrapChanged, a.wrap, &QAction::setChecked);
    connect(a.zoomIn, &QAction::triggered, &m_viewer->text(), &TextView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, &m_viewer->text(), &TextView::zoomOut);
    connect(a.zoomReset, &QAction::triggered, &m_viewer->text(), &TextView::resetZoom);
    connect(&m_viewer->text(), &TextView::zoomChanged, this, [this](int steps) { m_preferences.setZoom(steps); });
    connect(a.showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(a.showRuns, &QAction::toggled, m_runs, &QWidget::setVisible);
    connect(a.lookSystem, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::System); });
    connect(a.lookLight, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::Light); });
    connect(a.lookDark, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::Dark); });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *const box = new QMessageBox(QMessageBox::NoIcon, tr("About Artiscope"),
            tr("<b>Artiscope %1</b><br>Find, read and render the artifacts of an Infrahub server.<br><br>"
               "Free software under the GNU General Public License, version 3 or later. Built with Qt %2.")
                .arg(QStringLiteral(ARTISCOPE_VERSION), QLatin1String(qVersion())),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIconPixmap(windowIcon().pixmap(64));
        box->open();
    });
}

void MainWindow::connectCopies()
{
    const Actions &a = *m_actions;
    const auto withOne = [this](QAction *action, const std::function<void(const Artifact &)> &command) {
        connect(action, &QAction::triggered, this, [this, command] {
            const QList<Artifact> artifacts = chosen();
            if (!artifacts.isEmpty())
                command(artifacts.constFirst());
        });
    };
    const auto withAll = [this](QAction *action, const std::function<void(const QList<Artifact> &)> &command) {
        connect(action, &QAction::triggered, this, [this, command] { command(chosen()); });
    };
    withOne(a.saveAs, std::bind_front(&ArtifactCommands::saveAs, m_commands));
    withOne(a.openWeb, std::bind_front(&ArtifactCommands::openWeb, m_commands));
    withOne(a.copyContent, std::bind_front(&ArtifactCommands::copyContent, m_commands));
    withAll(a.copyId, std::bind_front(&ArtifactCommands::copyIds, m_commands));
    withAll(a.copyStorageId, std::bind_front(&ArtifactCommands::copyStorageIds, m_commands));
    withAll(a.copyReference, std::bind_front(&ArtifactCommands::copyReferences, m_commands));
    withAll(a.copyLink, std::bind_front(&ArtifactCommands::copyLinks, m_commands));
    withAll(a.copyCurl, std::bind_front(&ArtifactCommands::copyCurl, m_commands));
    connect(
        m_commands, &ArtifactCommands::said, this, [this](const QString &text) { m_status->showMessage(text, 4000); });
    connect(m_commands, &ArtifactCommands::failed, this, &MainWindow::showTrouble);
}

void MainWindow::connectLists()
{
    const ArtifactTable &table = m_browse->table();
    connect(&table, &ArtifactTable::currentArtifactChanged, this, [this](const Artifact &artifact) {
        if (m_workspace.isOpen())
            m_workspace.read(artifact.key());
    });
    connect(&table, &ArtifactTable::artifactActivated, m_viewer, qOverload<>(&QWidget::setFocus));
    connect(&table, &ArtifactTable::selectionChanged, this, &MainWindow::updateActions);
    connect(&table, &ArtifactTable::contextMenuRequested, this,
        [this](const QPoint &position) { openArtifactMenu(*m_actions, position, this); });
    connect(&table, &ArtifactTable::dragRequested, m_commands, &ArtifactCommands::drag);
    connect(&m_model, &ArtifactModel::filterChanged, this, &MainWindow::updateActions);
    connect(m_topBar, &TopBar::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_notices, &Notices::profileRequested, this, &MainWindow::openConnections);
    connect(m_viewer, &Viewer::linkHovered, m_status, &StatusLine::showLink);
    connect(
        m_runs, &RunsPanel::closeRequested, m_actions->showRuns, [this] { m_actions->showRuns->setChecked(false); });
    connect(m_runs, &RunsPanel::generateAgainRequested, &m_workspace, &Workspace::generateFailedAgain);
    connect(m_runs, &RunsPanel::artifactActivated, this, [this](const ArtifactKey &key, const QString &branch) {
        m_workspace.setBranch(branch);
        showArtifact(key);
    });
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_workspace.isOpen() && m_workspace.connection().state() == Connection::State::Failed)
            m_workspace.refresh();
        else
            openConnections();
    });
}

void MainWindow::attach()
{
    m_model.attach(&m_workspace.catalogue());
    connect(&m_workspace.connection(), &Connection::stateChanged, this, &MainWindow::updatePlace);
    connect(&m_workspace.document(), &Document::opened, this, [this] {
        if (const std::optional<Artifact> &artifact = m_workspace.document().artifact())
            m_browse->table().setCurrent(artifact->key());
        updateActions();
    });
    connect(&m_workspace.document(), &Document::stateChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.catalogue(), &Catalogue::artifactsReset, this, &MainWindow::updateActions);
    connect(&m_workspace.runs(), &RunCentre::runAdded, this, [this](const QString &runId) {
        m_actions->showRuns->setChecked(true);
        m_runs->select(runId);
    });
    if (m_workspace.runs().anyUnderWay())
        m_actions->showRuns->setChecked(true);
    m_definitions.attach(&m_workspace.catalogue());
    m_browse->attach(&m_workspace.catalogue());
    updatePlace();
}

void MainWindow::detach()
{
    m_browse->attach(nullptr);
    m_definitions.attach(nullptr);
    m_model.attach(static_cast<Catalogue *>(nullptr));
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_preferences.state(QString(geometryState))))
        resize(1440, 900);
    m_columns->restoreState(m_preferences.state(QString(columnsState)));
    m_rows->restoreState(m_preferences.state(QString(rowsState)));
    m_runs->setVisible(m_actions->showRuns->isChecked());
    m_browse->table().columns().restore(m_preferences.state(QString(tableState)));
    m_actions->wrap->setChecked(m_preferences.wrap());
    m_viewer->text().setZoom(m_preferences.zoom());
    switch (m_preferences.look()) {
    case Preferences::Look::System:
        m_actions->lookSystem->setChecked(true);
        break;
    case Preferences::Look::Light:
        m_actions->lookLight->setChecked(true);
        break;
    case Preferences::Look::Dark:
        m_actions->lookDark->setChecked(true);
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setState(QString(geometryState), saveGeometry());
    m_preferences.setState(QString(columnsState), m_columns->saveState());
    m_preferences.setState(QString(rowsState), m_rows->saveState());
    m_preferences.setState(QString(tableState), m_browse->table().columns().state());
    // Runs under way are remembered and picked up by the next start: nothing to ask.
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const auto isNarrow = [](const QSize &size) { return size.isValid() && size.width() < narrow; };
    if (isNarrow(event->size()) != isNarrow(event->oldSize()))
        m_actions->showSidebar->setChecked(!isNarrow(event->size()));
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
    }
    m_connectDialog->open();
}

QList<Artifact> MainWindow::chosen() const
{
    QList<Artifact> artifacts = m_browse->table().selectedArtifacts();
    if (artifacts.isEmpty() && m_workspace.isOpen() && m_workspace.document().artifact())
        artifacts << *m_workspace.document().artifact();
    return artifacts;
}

void MainWindow::generateSelected()
{
    m_workspace.generate(chosen());
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
    if (!open) {
        m_state->showIdle(tr("No server is open."),
            tr("Artifacts come from an Infrahub server, or from the built-in sample."), tr("Connections…"));
    } else if (state == Connection::State::Failed) {
        m_state->showFailed(explain(m_workspace.connection().error().value_or(Error{})));
    } else if (state == Connection::State::SignedOut) {
        m_state->showIdle(tr("You are signed out."),
            tr("Sign in above to see the artifacts of %1.").arg(serverName(m_workspace.connection().profile())),
            tr("Connections…"));
    } else {
        m_state->showLoading(tr("Connecting to %1…").arg(m_workspace.connection().profile().baseUrl.toDisplayString()));
    }
    const bool lists = known && state != Connection::State::Failed;
    const bool arrived = lists && m_pages->currentWidget() != m_columns;
    m_pages->setCurrentIndex(lists ? 0 : 1);
    if (arrived)
        m_browse->table().setFocus(); // where one goes on from
    updateActions();
}

void MainWindow::updateActions()
{
    const Actions &a = *m_actions;
    const bool open = m_workspace.isOpen();
    const bool ready = open && m_workspace.connection().state() == Connection::State::Ready;
    // Asked on every change of the selection, which may be everything: counted, not copied.
    // Rows of the place that one comes from are no artifacts of this one.
    const bool any = m_workspace.showsItsSnapshot()
        && (m_browse->table().selectedCount() > 0 || m_workspace.document().artifact().has_value());
    const QString nothing = tr("Choose an artifact first.");
    const QString block = generateBlockText(m_workspace.generateBlock());
    Actions::setBlocked(a.generate, !block.isEmpty() ? block : !any ? nothing : QString());
    const bool oneDefinition = !m_model.filter().definitionId.isEmpty() || any;
    Actions::setBlocked(a.generateAll,
        !block.isEmpty()    ? block
            : oneDefinition ? QString()
                            : tr("Choose a definition first."));
    for (QAction *action :
        {a.saveAs, a.openWeb, a.copyContent, a.copyId, a.copyStorageId, a.copyReference, a.copyLink, a.copyCurl})
        Actions::setBlocked(action, !any ? nothing : QString());
    const bool reading = open && m_workspace.document().state() == LoadState::Ready;
    for (QAction *action : {a.find, a.goToLine, a.zoomIn, a.zoomOut, a.zoomReset})
        action->setEnabled(reading);
    a.signOut->setEnabled(ready && m_workspace.connection().profile().signIn != SignInWay::Anonymous);
    a.refresh->setEnabled(open);
    a.back->setEnabled(m_workspace.canGoBack());
    a.forward->setEnabled(m_workspace.canGoForward());
    a.chooseBranch->setEnabled(ready);
    a.chooseTime->setEnabled(ready);
    a.showNow->setEnabled(!m_workspace.snapshot().isNow());
}

} // namespace artiscope
