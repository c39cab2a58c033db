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
#include "ui/mainwindow/changewalk.h"
#include "ui/mainwindow/comparechoices.h"
#include "ui/mainwindow/comparing.h"
#include "ui/mainwindow/comparisoncommands.h"
#include "ui/mainwindow/goingto.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/runs/generatedialog.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/viewer.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>

#include <functional>

namespace artiscope {

namespace {
constexpr int mostTabs = 20; // opened at once
} // namespace

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
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
        viewer().openOutline();
    });
    connect(a.nextPane, &QAction::triggered, this, [this] { m_panes.step(1); });
    connect(a.previousPane, &QAction::triggered, this, [this] { m_panes.step(-1); });
    connect(a.filter, &QAction::triggered, &m_browse->filterBar(), &FilterBar::focusSearch);
    const int step = 6 * Sizes::of(fontMetrics()).grid;
    connect(a.widerPane, &QAction::triggered, this, [step] { resizePane(Qt::Horizontal, step); });
    connect(a.narrowerPane, &QAction::triggered, this, [step] { resizePane(Qt::Horizontal, -step); });
    connect(a.higherPane, &QAction::triggered, this, [step] { resizePane(Qt::Vertical, step); });
    connect(a.lowerPane, &QAction::triggered, this, [step] { resizePane(Qt::Vertical, -step); });
    connect(a.showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(a.showRuns, &QAction::toggled, m_runs, &QWidget::setVisible);
    connect(a.guide, &QAction::triggered, this, &MainWindow::openGuide);
    connect(a.about, &QAction::triggered, this, [this] { openAbout(this); });
}

void MainWindow::connectGoing()
{
    connect(m_actions->goToAnything, &QAction::triggered, m_goingTo, &GoingTo::openAnything);
    connect(m_actions->goToCommand, &QAction::triggered, m_goingTo, &GoingTo::openCommands);
    connect(m_goingTo, &GoingTo::artifactWanted, this, [this](const ArtifactKey &key) {
        showArtifact(key);
        viewer().setFocus();
    });
    connect(m_goingTo, &GoingTo::profileWanted, m_topBar, &TopBar::openProfile);
    connect(m_goingTo, &GoingTo::targetWanted, this, [this](const QString &label) {
        m_model.setFilter({.text = label});
        m_browse->focusTable();
    });
    connect(m_goingTo, &GoingTo::definitionWanted, this, [this](const QString &id) {
        m_model.setFilter({.definitionId = id});
        m_browse->focusTable();
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
    withOne(a.openElsewhere, std::bind_front(&ArtifactCommands::openElsewhere, m_commands));
    withOne(a.openWeb, std::bind_front(&ArtifactCommands::openWeb, m_commands));
    withOne(a.copyContent, std::bind_front(&ArtifactCommands::copyContent, m_commands));
    connect(a.print, &QAction::triggered, this, [this] { m_printing->print(m_printing->source(), this); });
    connect(a.savePdf, &QAction::triggered, this, [this] { m_printing->savePdf(m_printing->source(), this); });
    connect(m_printing, &Printing::said, this, &MainWindow::say);
    connect(m_printing, &Printing::failed, this, &MainWindow::showTrouble);
    withAll(a.copyId, std::bind_front(&ArtifactCommands::copyIds, m_commands));
    withAll(a.copyStorageId, std::bind_front(&ArtifactCommands::copyStorageIds, m_commands));
    withAll(a.copyReference, std::bind_front(&ArtifactCommands::copyReferences, m_commands));
    withAll(a.copyLink,
        [this](const QList<Artifact> &artifacts) { m_commands->copyLinks(artifacts, caretLine(artifacts)); });
    withAll(a.copyWebLink, std::bind_front(&ArtifactCommands::copyWebLinks, m_commands));
    withAll(a.copyCurl, std::bind_front(&ArtifactCommands::copyCurl, m_commands));
    connect(m_commands, &ArtifactCommands::said, this, &MainWindow::say);
    connect(m_commands, &ArtifactCommands::failed, this, &MainWindow::showTrouble);
    connect(a.copyPatch, &QAction::triggered, this, [this] { m_outputs->copyPatch(chosenChanges()); });
    connect(a.savePatch, &QAction::triggered, this, [this] { m_outputs->savePatch(chosenChanges()); });
    for (QAction *const action : a.openPairIn)
        connect(action, &QAction::triggered, this, [this, word = action->data().toString()] {
            const QList<ArtifactChange> changes = chosenChanges();
            if (!changes.isEmpty())
                m_outputs->openPair(changes.constFirst(), word);
        });
    connect(a.savePatchOfAll, &QAction::triggered, m_outputs, &ComparisonCommands::savePatchOfAll);
    connect(a.saveReport, &QAction::triggered, this, [this] { m_outputs->saveReport(m_model.filter().definitionId); });
    connect(a.saveJson, &QAction::triggered, this, [this] { m_outputs->saveJson(m_model.filter().definitionId); });
    connect(m_outputs, &ComparisonCommands::said, this, &MainWindow::say);
    connect(m_outputs, &ComparisonCommands::failed, this, &MainWindow::showTrouble);
}

void MainWindow::say(const QString &sentence)
{
    m_status->show(); // at the first start it is there only for this
    m_status->showMessage(sentence, 4000);
}

QList<ArtifactChange> MainWindow::chosenChanges() const
{
    if (m_browse->table().selectedCount() <= 1) {
        if (const std::optional<ArtifactChange> revisions = viewer().comparedRevisions())
            return {*revisions};
    }
    QList<ArtifactChange> changes;
    for (const Artifact &artifact : chosen()) {
        if (const ArtifactChange *const change = m_workspace.comparison().find(artifact.key()))
            changes << *change;
    }
    return changes;
}

QList<Artifact> MainWindow::chosen() const
{
    QList<Artifact> artifacts = m_browse->table().selectedArtifacts();
    if (artifacts.isEmpty() && m_workspace.isOpen() && m_workspace.document().artifact())
        artifacts << *m_workspace.document().artifact();
    return artifacts;
}

QString MainWindow::chosenDefinitionId() const
{
    if (!m_workspace.isOpen())
        return {};
    if (const QString &filtered = m_model.filter().definitionId; !filtered.isEmpty())
        return filtered;
    if (const Artifact *const selected = m_browse->table().firstSelected())
        return selected->definition.id;
    const std::optional<Artifact> read = m_workspace.document().artifact();
    return read ? read->definition.id : QString();
}

std::optional<Definition> MainWindow::chosenDefinition() const
{
    return m_workspace.isOpen() ? m_workspace.catalogue().definition(chosenDefinitionId()) : std::nullopt;
}

bool MainWindow::isDefinitionGone() const
{
    const QString id = chosenDefinitionId();
    if (id.isEmpty() || !m_workspace.against())
        return false;
    const Catalogue &catalogue = m_workspace.catalogue();
    return !catalogue.definition(id) && !catalogue.awaitsDefinitions() && !catalogue.definitionsError();
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
    const std::optional<Artifact> shown = m_workspace.isOpen() ? m_workspace.document().artifact() : std::nullopt;
    m_compareChoices->setDefinition(
        shown ? shown->definition.id : QString(), shown ? shown->definition.name : QString());
    // Asked on every change of the selection, which may be everything: counted, not copied.
    // Rows of the place that one comes from are no artifacts of this one.
    const bool any = m_workspace.showsItsSnapshot() && (m_browse->table().selectedCount() > 0 || shown);
    updateActionStates(*m_actions, m_workspace, viewer(),
        {.artifact = any,
            .several = m_browse->table().selectedCount() > 1,
            .tooManyToOpen = m_browse->table().selectedCount() > mostTabs,
            .definition = any || (m_workspace.isOpen() && !m_model.filter().definitionId.isEmpty()),
            .isDefinitionGone = isDefinitionGone(),
            .leadsOn = m_walk->leadsOn(),
            .leadsBack = m_walk->leadsBack(),
            .clipboardText = viewer().hasText() && m_comparing->clipboardHasText(),
            .missingTools = m_outputs->missingTools()});
}

} // namespace artiscope
