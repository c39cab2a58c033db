// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do, and with what.

#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/branchselector.h"
#include "ui/browse/browsepane.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/sidebar.h"
#include "ui/browse/timepicker.h"
#include "ui/mainwindow/about.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/actionstates.h"
#include "ui/mainwindow/artifactcommands.h"
#include "ui/mainwindow/comparing.h"
#include "ui/mainwindow/drawingcommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/runs/generatedialog.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/treeview.h"
#include "ui/viewer/viewer.h"

#include <QApplication>
#include <QClipboard>

#include <array>
#include <functional>

namespace artiscope {

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
        const std::optional<Definition> definition = chosenDefinition();
        if (!definition)
            return;
        auto *const dialog = new GenerateDialog(m_workspace, *definition, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.showDefinition, &QAction::triggered, this, [this] {
        if (const std::optional<Definition> definition = chosenDefinition())
            m_browse->showDefinition(*definition);
    });
    connect(a.goToDefinitions, &QAction::triggered, this, [this] {
        m_actions->showSidebar->setChecked(true);
        m_sidebar->focusDefinitions();
    });
    connect(a.goToOutline, &QAction::triggered, this, [this] {
        m_actions->showOutline->setChecked(true);
        m_viewer->openOutline();
    });
    connect(a.showInSource, &QAction::triggered, m_viewer, &Viewer::showInSource);
    connect(a.showInPreview, &QAction::triggered, m_viewer, &Viewer::showInPreview);
    connect(a.nextPane, &QAction::triggered, this, [this] { m_panes.step(1); });
    connect(a.previousPane, &QAction::triggered, this, [this] { m_panes.step(-1); });
    connect(a.find, &QAction::triggered, m_viewer, &Viewer::openFind);
    connect(a.findNext, &QAction::triggered, m_viewer, &Viewer::findNext);
    connect(a.findPrevious, &QAction::triggered, m_viewer, &Viewer::findPrevious);
    connect(a.goToLine, &QAction::triggered, m_viewer, &Viewer::openGoToLine);
    connect(a.copyDetails, &QAction::triggered, m_viewer, &Viewer::copyDetails);
    connect(a.filter, &QAction::triggered, &m_browse->filterBar(), &FilterBar::focusSearch);
    connect(a.showPreview, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Preview); });
    connect(a.showSource, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Source); });
    connect(a.showChanges, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Changes); });
    connect(a.showDetails, &QAction::triggered, this, [this] { m_viewer->setTab(Viewer::Tab::Details); });
    connect(a.wrap, &QAction::toggled, m_viewer, &Viewer::setWrap);
    connect(a.wrap, &QAction::toggled, this, [this](bool on) { m_preferences.setWrap(on); });
    connect(m_viewer, &Viewer::wrapChanged, a.wrap, &QAction::setChecked);
    connect(a.fold, &QAction::triggered, &m_viewer->text(), &TextView::fold);
    connect(a.unfold, &QAction::triggered, &m_viewer->text(), &TextView::unfold);
    connect(a.foldAll, &QAction::triggered, &m_viewer->text(), &TextView::foldAll);
    connect(a.unfoldAll, &QAction::triggered, &m_viewer->text(), &TextView::unfoldAll);
    const std::array levels{a.foldLevel1, a.foldLevel2, a.foldLevel3, a.foldLevel4};
    for (size_t i = 0; i < levels.size(); ++i)
        connect(levels[i], &QAction::triggered, &m_viewer->text(),
            [this, level = int(i) + 1] { m_viewer->text().foldLevel(level); });
    connect(a.reformat, &QAction::triggered, m_viewer, &Viewer::setReformatted);
    connect(a.zoomIn, &QAction::triggered, m_viewer, &Viewer::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_viewer, &Viewer::zoomOut);
    connect(a.zoomReset, &QAction::triggered, m_viewer, &Viewer::resetZoom);
    connect(a.fit, &QAction::triggered, m_viewer, &Viewer::fitDrawing);
    connect(a.actualSize, &QAction::triggered, m_viewer, &Viewer::showDrawingsSize);
    const std::array<QAction *, 3> grounds{a.groundLight, a.groundDark, a.groundChecker};
    for (size_t i = 0; i < grounds.size(); ++i)
        connect(grounds[i], &QAction::toggled, m_viewer, [this, ground = SvgCanvas::Ground(i)](bool on) {
            if (on)
                m_viewer->setDrawingGround(ground);
        });
    connect(a.copyPicture, &QAction::triggered, m_drawing, &DrawingCommands::copyPicture);
    connect(m_viewer, &Viewer::drawingCopyWanted, m_drawing, &DrawingCommands::copyPicture);
    connect(a.savePicture, &QAction::triggered, m_drawing, &DrawingCommands::savePicture);
    connect(a.saveDocument, &QAction::triggered, m_drawing, &DrawingCommands::saveDocument);
    connect(&m_viewer->text(), &TextView::zoomChanged, this, [this](int steps) { m_preferences.setZoom(steps); });
    connect(a.showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(a.showOutline, &QAction::toggled, &m_viewer->source(), &SourcePage::setOutlineShown);
    connect(a.showOutline, &QAction::triggered, this, [this](bool on) {
        if (!isNarrow()) // in a narrow window it is wanted for the moment
            m_preferences.setOutline(on);
    });
    for (QAction *aid : {a.keepHeadings, a.showSpaces, a.showRuler})
        connect(aid, &QAction::toggled, this, [this] {
            m_viewer->text().setAids({.headings = m_actions->keepHeadings->isChecked(),
                .spaces = m_actions->showSpaces->isChecked(),
                .ruler = m_actions->showRuler->isChecked() ? m_preferences.rulerColumn() : 0});
        });
    connect(a.keepHeadings, &QAction::triggered, this, [this](bool on) { m_preferences.setHeadings(on); });
    connect(a.showSpaces, &QAction::triggered, this, [this](bool on) { m_preferences.setSpaces(on); });
    connect(a.showRuler, &QAction::triggered, this, [this](bool on) { m_preferences.setRuler(on); });
    connect(a.showRuns, &QAction::toggled, m_runs, &QWidget::setVisible);
    connect(a.lookSystem, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::System); });
    connect(a.lookLight, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::Light); });
    connect(a.lookDark, &QAction::triggered, this, [this] { m_preferences.setLook(Preferences::Look::Dark); });
    connect(a.about, &QAction::triggered, this, [this] { openAbout(this); });
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
    withOne(a.openElsewhere, std::bind_front(&ArtifactCommands::openElsewhere, m_commands));
    withOne(a.openWeb, std::bind_front(&ArtifactCommands::openWeb, m_commands));
    withOne(a.copyContent, std::bind_front(&ArtifactCommands::copyContent, m_commands));
    connect(a.print, &QAction::triggered, m_printing, &Printing::print);
    connect(a.savePdf, &QAction::triggered, m_printing, &Printing::savePdf);
    connect(m_printing, &Printing::said, this, [this](const QString &text) { m_status->showMessage(text, 4000); });
    connect(m_printing, &Printing::failed, this, &MainWindow::showTrouble);
    withAll(a.copyId, std::bind_front(&ArtifactCommands::copyIds, m_commands));
    withAll(a.copyStorageId, std::bind_front(&ArtifactCommands::copyStorageIds, m_commands));
    withAll(a.copyReference, std::bind_front(&ArtifactCommands::copyReferences, m_commands));
    withAll(a.copyLink, std::bind_front(&ArtifactCommands::copyLinks, m_commands));
    withAll(a.copyCurl, std::bind_front(&ArtifactCommands::copyCurl, m_commands));
    const auto path = [this](QAction *action, SourcePage::Path kind) {
        connect(action, &QAction::triggered, this, [this, kind] {
            const TreeView *const tree = m_viewer->tree();
            const QString text = tree ? tree->currentPath(kind) : m_viewer->source().caretPath(kind);
            if (text.isEmpty())
                return;
            QApplication::clipboard()->setText(text);
            m_status->showMessage(tr("Copied %1").arg(text), 4000);
        });
    };
    path(a.copyJsonPath, SourcePage::Path::Json);
    path(a.copyQueryPath, SourcePage::Path::Query);
    path(a.copyXPath, SourcePage::Path::X);
    connect(
        m_commands, &ArtifactCommands::said, this, [this](const QString &text) { m_status->showMessage(text, 4000); });
    connect(m_commands, &ArtifactCommands::failed, this, &MainWindow::showTrouble);
    connect(
        m_drawing, &DrawingCommands::said, this, [this](const QString &text) { m_status->showMessage(text, 4000); });
    connect(m_drawing, &DrawingCommands::failed, this, &MainWindow::showTrouble);
}

void MainWindow::connectComparing()
{
    const Actions &a = *m_actions;
    connect(a.compareClipboard, &QAction::triggered, m_comparing, &Comparing::withClipboard);
    connect(a.compareFile, &QAction::triggered, m_comparing, &Comparing::withFile);
    connect(a.nextChange, &QAction::triggered, m_viewer, &Viewer::goToNextChange);
    connect(a.previousChange, &QAction::triggered, m_viewer, &Viewer::goToPreviousChange);
    connect(a.swapSides, &QAction::triggered, m_viewer, &Viewer::swapCompared);
    connect(a.closeComparison, &QAction::triggered, m_viewer, &Viewer::closeComparison);
    connect(m_comparing, &Comparing::clipboardChanged, this, &MainWindow::updateActions);
    connect(m_comparing, &Comparing::failed, this, &MainWindow::showTrouble);
}

QList<Artifact> MainWindow::chosen() const
{
    QList<Artifact> artifacts = m_browse->table().selectedArtifacts();
    if (artifacts.isEmpty() && m_workspace.isOpen() && m_workspace.document().artifact())
        artifacts << *m_workspace.document().artifact();
    return artifacts;
}

std::optional<Definition> MainWindow::chosenDefinition() const
{
    if (!m_workspace.isOpen())
        return {};
    const QString id = m_model.filter().definitionId;
    const QList<Artifact> artifacts = chosen();
    return m_workspace.catalogue().definition(
        !id.isEmpty() || artifacts.isEmpty() ? id : artifacts.constFirst().definition.id);
}

ColumnActions &MainWindow::columnActions() const
{
    return m_browse->table().columns().actions();
}

void MainWindow::generateSelected()
{
    m_workspace.generate(chosen());
}

void MainWindow::updateActions()
{
    // Asked on every change of the selection, which may be everything: counted, not copied.
    // Rows of the place that one comes from are no artifacts of this one.
    const bool any = m_workspace.showsItsSnapshot()
        && (m_browse->table().selectedCount() > 0 || m_workspace.document().artifact().has_value());
    updateActionStates(*m_actions, m_workspace, *m_viewer,
        {.artifact = any,
            .definition = any || !m_model.filter().definitionId.isEmpty(),
            .clipboardText = m_comparing->clipboardHasText()});
}

} // namespace artiscope
