// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with what is read, and how it is read.

#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "app/session/samechange.h"
#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/branchselector.h"
#include "ui/browse/browsepane.h"
#include "ui/history/changesbymoment.h"
#include "ui/history/historypage.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/changewalk.h"
#include "ui/mainwindow/comparing.h"
#include "ui/mainwindow/drawingcommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/snapshotcommands.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/viewer/readingarea.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/treeview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <array>
#include <functional>

namespace artiscope {

// To the one that has the keyboard then.
void MainWindow::connectToViewer(QAction &action, void (Viewer::*slot)())
{
    connect(&action, &QAction::triggered, this, [this, slot] { (viewer().*slot)(); });
}

void MainWindow::connectReading()
{
    const Actions &a = *m_actions;
    connectToViewer(*a.find, &Viewer::openFind);
    connectToViewer(*a.findNext, &Viewer::findNext);
    connectToViewer(*a.findPrevious, &Viewer::findPrevious);
    connectToViewer(*a.goToLine, &Viewer::openGoToLine);
    connectToViewer(*a.showInSource, &Viewer::showInSource);
    connectToViewer(*a.showInPreview, &Viewer::showInPreview);
    connectToViewer(*a.zoomIn, &Viewer::zoomIn);
    connectToViewer(*a.zoomOut, &Viewer::zoomOut);
    connectToViewer(*a.zoomReset, &Viewer::resetZoom);
    connectToViewer(*a.fit, &Viewer::fitDrawing);
    connectToViewer(*a.actualSize, &Viewer::showDrawingsSize);
    connect(a.copyDetails, &QAction::triggered, this, [this] { viewer().copyDetails(); });
    connect(a.reformat, &QAction::triggered, this, [this](bool on) { viewer().setReformatted(on); });
    connect(a.showPreview, &QAction::triggered, this, [this] { viewer().setTab(Viewer::Tab::Preview); });
    connect(a.showSource, &QAction::triggered, this, [this] { viewer().setTab(Viewer::Tab::Source); });
    connect(a.showChanges, &QAction::triggered, this, [this] { viewer().setTab(Viewer::Tab::Changes); });
    connect(a.showHistory, &QAction::triggered, this, [this] { viewer().setTab(Viewer::Tab::History); });
    connect(a.showDetails, &QAction::triggered, this, [this] { viewer().setTab(Viewer::Tab::Details); });

    const auto onText = [this](QAction *action, void (TextView::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] { (viewer().text().*slot)(); });
    };
    onText(a.fold, &TextView::fold);
    onText(a.unfold, &TextView::unfold);
    onText(a.foldAll, &TextView::foldAll);
    onText(a.unfoldAll, &TextView::unfoldAll);
    const std::array levels{a.foldLevel1, a.foldLevel2, a.foldLevel3, a.foldLevel4};
    for (size_t i = 0; i < levels.size(); ++i)
        connect(
            levels.at(i), &QAction::triggered, this, [this, level = int(i) + 1] { viewer().text().foldLevel(level); });

    const auto path = [this](QAction *action, SourcePage::Path kind) {
        connect(action, &QAction::triggered, this, [this, kind] {
            const TreeView *const tree = viewer().tree();
            const QString text = tree ? tree->currentPath(kind) : viewer().source().caretPath(kind);
            if (text.isEmpty())
                return;
            QApplication::clipboard()->setText(text);
            say(tr("Copied %1").arg(text));
        });
    };
    path(a.copyJsonPath, SourcePage::Path::Json);
    path(a.copyQueryPath, SourcePage::Path::Query);
    path(a.copyXPath, SourcePage::Path::X);

    connect(a.copyPicture, &QAction::triggered, m_drawing, &DrawingCommands::copyPicture);
    connect(m_reading, &ReadingArea::drawingCopyWanted, m_drawing, &DrawingCommands::copyPicture);
    connect(a.savePicture, &QAction::triggered, m_drawing, &DrawingCommands::savePicture);
    connect(a.saveDocument, &QAction::triggered, m_drawing, &DrawingCommands::saveDocument);
    connect(m_drawing, &DrawingCommands::said, this, &MainWindow::say);
    connect(m_drawing, &DrawingCommands::failed, this, &MainWindow::showTrouble);

    connect(m_reading, &ReadingArea::pageChanged, this, &MainWindow::updateActions);
    connect(m_reading, &ReadingArea::linkHovered, m_status, &StatusLine::showLink);
    connect(m_reading, &ReadingArea::viewerChanged, this, &MainWindow::updateViewer);
    connect(m_reading, &ReadingArea::sidesChanged, this, &MainWindow::showOutlineWhereItFits);
    updateViewer();

    const auto readings = [this](QAction *action, const std::function<void(Readings &)> &what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_workspace.isOpen())
                what(m_workspace.readings());
        });
    };
    readings(a.keepOpen, [this](Readings &open) { open.active().setKept(m_actions->keepOpen->isChecked()); });
    readings(a.closeReading, [](Readings &open) { open.close(open.active()); });
    readings(a.closeOtherReadings, [](Readings &open) { open.closeOthers(open.active()); });
    readings(a.nextReading, [](Readings &open) { open.step(1); });
    readings(a.previousReading, [](Readings &open) { open.step(-1); });
    readings(a.openKept, [this](Readings &open) {
        for (const QList<Artifact> artifacts = chosen(); const Artifact &artifact : artifacts)
            open.showKept(artifact.key());
    });
    readings(a.openBeside, [this](Readings &open) {
        if (const QList<Artifact> artifacts = chosen(); !artifacts.isEmpty())
            open.showBeside(artifacts.constFirst().key());
    });
}

void MainWindow::connectComparing()
{
    const Actions &a = *m_actions;
    connect(a.compareClipboard, &QAction::triggered, m_comparing, &Comparing::withClipboard);
    connect(a.compareFile, &QAction::triggered, m_comparing, &Comparing::withFile);
    connect(a.nextChange, &QAction::triggered, m_walk, &ChangeWalk::goToNext);
    connect(a.previousChange, &QAction::triggered, m_walk, &ChangeWalk::goToPrevious);
    connect(m_walk, &ChangeWalk::said, this, &MainWindow::say);
    connect(m_walk, &ChangeWalk::artifactWanted, this, &MainWindow::showArtifact);
    connectToViewer(*a.goToMoved, &Viewer::goToMoved);
    connect(a.ownComparison, &QAction::triggered, this, [this](bool on) { viewer().showOwnComparison(on); });
    connect(a.threeWay, &QAction::triggered, this, [this](bool on) { viewer().showThreeWay(on); });
    connectToViewer(*a.nextConflict, &Viewer::goToNextConflict);
    connectToViewer(*a.previousConflict, &Viewer::goToPreviousConflict);
    connectToViewer(*a.swapSides, &Viewer::swapCompared);
    connectToViewer(*a.closeComparison, &Viewer::closeComparison);
    connect(m_comparing, &Comparing::clipboardChanged, this, &MainWindow::updateActions);
    connect(m_comparing, &Comparing::failed, this, &MainWindow::showTrouble);
}

void MainWindow::connectHistory()
{
    const Actions &a = *m_actions;
    const auto onPage = [this](QAction *action, void (HistoryPage::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (HistoryPage *page = viewer().history())
                (page->*slot)();
        });
    };
    onPage(a.showAsOf, &HistoryPage::showAsOf);
    onPage(a.compareWithBefore, &HistoryPage::compareWithBefore);
    onPage(a.compareRevisions, &HistoryPage::compareChosen);
    onPage(a.goToChangeOfLine, &HistoryPage::goToChangeOfLine);
    onPage(a.lineHistory, &HistoryPage::showLineHistory);
    connect(a.blame, &QAction::toggled, this, &MainWindow::applySettings);
    connect(a.copyChecksum, &QAction::triggered, this, [this] {
        const HistoryPage *const page = viewer().history();
        if (!page || page->chosen().isEmpty())
            return;
        const QString checksum = page->chosen().constFirst().checksum;
        QApplication::clipboard()->setText(checksum);
        say(tr("Copied %1").arg(checksum));
    });
}

void MainWindow::connectSnapshots()
{
    const Actions &a = *m_actions;
    connect(a.compareWithBranch, &QAction::triggered, this, [this] { m_topBar->againstSelector().open(); });
    connect(a.sayWhose, &QAction::triggered, &m_preferences, &Preferences::setWhoseChanges);
    connect(a.compareWithDefault, &QAction::triggered, m_snapshots, &SnapshotCommands::compareWithDefault);
    connect(a.compareWithBeginning, &QAction::triggered, m_snapshots, &SnapshotCommands::compareWithBeginning);
    connect(a.compareWithYesterday, &QAction::triggered, m_snapshots, &SnapshotCommands::compareWithYesterday);
    connect(a.compareWithLastVisit, &QAction::triggered, m_snapshots, &SnapshotCommands::compareWithLastVisit);
    connect(a.changesByMoment, &QAction::triggered, this, &MainWindow::openChangesByMoment);
    connect(a.swapSnapshots, &QAction::triggered, &m_workspace, &Workspace::swapSnapshots);
    connect(a.stopComparing, &QAction::triggered, this, [this] { m_workspace.compareWith({}); });
    connect(&m_workspace, &Workspace::againstChanged, this, &MainWindow::updateAgainst);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &MainWindow::updateAgainst);
    updateAgainst();
}

void MainWindow::sayWhose(bool said)
{
    if (!m_workspace.isOpen() || m_workspace.baseComparison().isWanted() == said)
        return;
    m_workspace.baseComparison().setWanted(said);
    ArtifactFilter filter = m_model.filter();
    filter.origins.clear();
    m_model.setFilter(filter);
}

void MainWindow::openChangesByMoment()
{
    if (!m_changesByMoment) {
        m_changesByMoment = new ChangesByMoment(m_workspace, this);
        connect(m_changesByMoment, &ChangesByMoment::compareRequested, this,
            [this](const Snapshot &before, const Snapshot &after, const std::optional<ArtifactKey> &artifact) {
                m_workspace.showCompared(after, before);
                if (artifact)
                    showArtifact(*artifact);
                activateWindow();
            });
    }
    m_changesByMoment->showBranch();
}

// What is chosen by and is not there any more would let nothing through.
void MainWindow::dropStaleFilters()
{
    ArtifactFilter filter = m_model.filter();
    const LoadState base = m_workspace.baseComparison().state();
    if (base == LoadState::Idle || base == LoadState::Failed)
        filter.origins.clear();
    const SameChanges &same = m_workspace.sameChange().changes();
    if (m_workspace.changedContents().state() == LoadState::Ready)
        erase_if(
            filter.sameChanges, [&same](const QString &id) { return id != SameChanges::others() && !same.find(id); });
    m_model.setFilter(filter);
}

void MainWindow::updateAgainst()
{
    const bool compared = m_workspace.against().has_value();
    m_browse->table().columns().setCompared(compared);
    ArtifactFilter filter = m_model.filter();
    filter.sameChanges.clear(); // another comparison finds other ones
    if (!compared) { // there is none to choose by
        filter.changes.clear();
        filter.origins.clear();
    }
    m_model.setFilter(filter);
    updateActions();
}

void MainWindow::updateViewer()
{
    m_actions->viewAs->setMenu(viewer().viewAsMenu());
    updateActions();
}

} // namespace artiscope
