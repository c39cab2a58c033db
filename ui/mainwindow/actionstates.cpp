// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actionstates.h"

#include "app/content/structure/structurekind.h"
#include "app/session/basecomparison.h"
#include "app/session/workspace.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/threewaypage.h"
#include "ui/history/historypage.h"
#include "ui/mainwindow/actions.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/treeview.h"
#include "ui/viewer/viewer.h"
#include "ui/widgets/actiontext.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

class States {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Actions)
public:
    static void generating(const Actions &a, const Workspace &workspace, const ActionPlace &place)
    {
        const GenerateBlock block = workspace.generateBlock();
        if (block != GenerateBlock::None) {
            for (QAction *action : {a.generate, a.generateAll})
                setActionBlocked(*action, generateBlockText(block), generateBlockInShort(block));
            return;
        }
        setActionBlocked(*a.generate, place.artifact ? QString() : tr("Choose an artifact to generate it."),
            tr("choose an artifact first"));
        if (place.isDefinitionGone)
            setActionBlocked(*a.generateAll, definitionGone(), tr("only the other snapshot has it"));
        else
            setActionBlocked(*a.generateAll,
                place.definition ? QString() : tr("Choose a definition to generate all of it."),
                tr("choose a definition first"));
    }

    static void artifacts(const Actions &a, const ActionPlace &place)
    {
        for (QAction *action : {a.saveAs, a.openElsewhere, a.openWeb, a.copyContent, a.copyId, a.copyStorageId,
                 a.copyReference, a.copyLink, a.copyWebLink, a.copyCurl})
            setActionBlocked(*action, place.artifact ? QString() : tr("Choose an artifact first."));
        setActionBlocked(*a.showDefinition,
            place.isDefinitionGone ? definitionGone()
                : place.definition ? QString()
                                   : tr("Choose a definition first."));
    }

    static QString definitionGone() { return tr("Only the snapshot that is compared with has this definition."); }

    static void reading(const Actions &a, const Workspace &workspace, const Viewer &viewer)
    {
        const bool open = workspace.isOpen();
        const bool artifact = open && workspace.document().artifact();
        const bool content = open && workspace.document().state() == LoadState::Ready;
        const HistoryPage *const past = viewer.history();
        const bool searched = past ? past->view().hasText() : content;
        for (QAction *action : {a.find, a.findNext, a.findPrevious, a.goToLine})
            setActionBlocked(*action, searched ? QString() : tr("No content is loaded to be searched."));
        for (QAction *action : {a.print, a.savePdf})
            setActionBlocked(*action,
                viewer.hasText() ? QString()
                    : content    ? tr("These bytes are not text.")
                                 : tr("No content is loaded to be printed."));
        setActionBlocked(*a.showPreview,
            viewer.canPreview() ? QString() : tr("Such a text has no preview; its source is all there is."));
        setActionBlocked(*a.copyDetails, artifact ? QString() : tr("Choose an artifact first."));
        for (QAction *action : {a.zoomIn, a.zoomOut, a.zoomReset})
            setActionBlocked(
                *action, viewer.canZoom() ? QString() : tr("What is shown cannot be made larger or smaller."));
        for (QAction *action : {a.fit, a.actualSize})
            setActionBlocked(*action, viewer.showsDrawing() ? QString() : tr("Only a drawing can be fitted."));
        setActionBlocked(*a.reformat,
            !content                   ? tr("No content is loaded.")
                : viewer.canReformat() ? QString()
                                       : tr("Only JSON and XML can be reformatted."));
        a.reformat->setChecked(viewer.isReformatted());
        for (QAction *action : {a.copyPicture, a.savePicture, a.saveDocument})
            setActionBlocked(*action, viewer.showsDrawing() ? QString() : tr("No drawing is shown."));
    }

    static void tabs(const Actions &a, const Workspace &workspace, const ActionPlace &place)
    {
        const QString none = place.artifact ? QString() : tr("Choose an artifact first.");
        setActionBlocked(*a.openBeside, none);
        setActionBlocked(
            *a.openKept, place.tooManyToOpen ? tr("These are too many to have a tab each: choose fewer.") : none);
        const bool open = workspace.isOpen();
        const bool any = open && workspace.readings().active().key();
        const QString nothing = any ? QString() : tr("No artifact is open.");
        setActionBlocked(*a.keepOpen, nothing);
        a.keepOpen->setChecked(any && workspace.readings().active().isKept());
        setActionBlocked(*a.closeReading, nothing);
        const bool several = open && workspace.readings().on(workspace.readings().activeSide()).size() > 1;
        for (QAction *action : {a.closeOtherReadings, a.nextReading, a.previousReading})
            setActionBlocked(*action, several ? QString() : tr("No other artifact is open here."));
    }

    static void comparing(const Actions &a, const Workspace &workspace, const Viewer &viewer, const ActionPlace &place)
    {
        const bool content = workspace.isOpen() && workspace.document().state() == LoadState::Ready;
        const QString nothing = viewer.hasText() ? QString()
            : content                            ? tr("These bytes are not text.")
                                                 : tr("No content is loaded to be compared.");
        setActionBlocked(*a.compareFile, nothing);
        setActionBlocked(*a.compareClipboard,
            nothing.isEmpty() && !place.clipboardText ? tr("There is no text on the clipboard.") : nothing);
        const Comparisons *const compared = viewer.shownComparisons();
        const ComparePage *const lines = compared ? &compared->lines() : nullptr;
        const bool ofRevisions = compared && compared != viewer.comparisons();
        const QString none = compared ? QString() : tr("Nothing is compared.");
        const ComparisonView own = compared ? compared->ownView() : ComparisonView::Lines;
        const bool showsOwn = compared && compared->showsOwn();
        const ThreeWayPage *const three = viewer.showsThreeWay() ? compared->threeWay() : nullptr;
        threeWay(a, workspace, viewer, three);
        setActionName(*a.ownComparison, comparisonViewCommand(own));
        setActionBlocked(*a.ownComparison, !lines || own != ComparisonView::Lines ? none : comparisonViewHelp(own));
        a.ownComparison->setChecked(showsOwn);
        const bool changes = workspace.against() || viewer.comparison();
        setActionBlocked(*a.swapSides, none);
        setActionBlocked(*a.goToMoved,
            lines && (showsOwn || three || !lines->isMoved()) ? tr("Nothing was moved at this place.") : none);
        setActionBlocked(*a.showChanges, changes ? QString() : tr("Nothing is compared."));
        const bool snapshots = viewer.comparesSnapshots() && !ofRevisions;
        setActionBlocked(*a.closeComparison, snapshots ? tr("Stop comparing the snapshots instead.") : none);
        const QString noChange =
            lines && lines->difference().hunks.empty() ? tr("There is no change that counts.") : none;
        setActionBlocked(*a.nextChange,
            place.leadsOn             ? QString()
                : !showsOwn && !three ? noChange
                : compared->hasNext() ? none
                                      : tr("There is no change behind this place."));
        setActionBlocked(*a.previousChange,
            place.leadsBack               ? QString()
                : !showsOwn && !three     ? noChange
                : compared->hasPrevious() ? none
                                          : tr("There is no change before this place."));
    }

    static void threeWay(const Actions &a, const Workspace &workspace, const Viewer &viewer, const ThreeWayPage *shown)
    {
        const bool saysWhose = workspace.isOpen() && workspace.baseComparison().isWanted();
        const bool cameSince = viewer.reading() && viewer.reading()->origin();
        setActionBlocked(*a.threeWay,
            viewer.canShowThreeWay() ? QString()
                : !saysWhose         ? tr("Have it said whose the changes are first.")
                : cameSince          ? tr("There was nothing of this one where the branch began.")
                                     : tr("It is not known what this one was where the branch began."));
        a.threeWay->setChecked(shown);
        const QString none = !shown ? tr("Show the three-way comparison first.")
            : shown->hasConflicts() ? QString()
                                    : tr("There is no conflict.");
        setActionBlocked(*a.nextConflict,
            !none.isEmpty() || shown->hasNextConflict() ? none : tr("There is no conflict behind this place."));
        setActionBlocked(*a.previousConflict,
            !none.isEmpty() || shown->hasPreviousConflict() ? none : tr("There is no conflict before this place."));
    }

    // What leaves the window of them.
    static void outputs(const Actions &a, const Workspace &workspace, const Viewer &viewer, const ActionPlace &place)
    {
        const bool wanted = workspace.isOpen() && workspace.against();
        const LoadState state = wanted ? workspace.comparison().state() : LoadState::Idle;
        const QString none = !wanted      ? tr("No snapshots are compared.")
            : state == LoadState::Loading ? tr("The snapshots are still being compared.")
            : state == LoadState::Ready   ? QString()
                                          : tr("The snapshots could not be compared.");
        // Of the snapshots, where something else is looked at, nobody would expect them.
        const bool isOwnText = viewer.showsAnotherComparison();
        const QString nobody = !place.several && viewer.comparedRevisions() ? QString()
            : !none.isEmpty()                                               ? none
            : !place.artifact                                               ? tr("Choose an artifact first.")
            : isOwnText ? tr("Patches are made, and other programs opened, of snapshots and revisions only: close this "
                             "comparison first.")
                        : QString();
        setActionBlocked(*a.saveReport, none);
        setActionBlocked(*a.saveJson, none);
        setActionBlocked(*a.savePatchOfAll, none);
        setActionBlocked(*a.savePatch, nobody);
        setActionBlocked(*a.copyPatch, nobody);
        for (QAction *const action : a.openPairIn) {
            const QString &missing = place.missingTools.value(action->data().toString());
            setActionBlocked(*action, missing.isEmpty() ? nobody : missing);
        }
    }

    static void history(const Actions &a, const Viewer &viewer)
    {
        const HistoryPage *const page = viewer.history();
        const QList<Revision> chosen = page ? page->chosen() : QList<Revision>();
        const QString hidden = page ? QString() : tr("Show the history of an artifact first.");
        const QString one = !page ? hidden : chosen.size() == 1 ? QString() : tr("Choose one revision first.");
        setActionBlocked(*a.showAsOf, one);
        setActionBlocked(*a.compareWithBefore,
            one.isEmpty() && !page->canCompareWithBefore() ? tr("None is known before this one.") : one);
        setActionBlocked(*a.compareRevisions,
            !page                    ? hidden
                : chosen.size() == 2 ? QString()
                                     : tr("Choose two revisions first: the second one with Ctrl held down."));
        setActionBlocked(*a.blame, hidden);
        for (QAction *action : {a.goToChangeOfLine, a.lineHistory})
            setActionBlocked(*action, page && !page->hasBlame() ? tr("Show who brought each line first.") : hidden);
        setActionBlocked(*a.copyChecksum,
            !one.isEmpty()                               ? one
                : chosen.constFirst().checksum.isEmpty() ? tr("The server has none of it.")
                                                         : QString());
    }

    static void snapshots(const Actions &a, const Workspace &workspace)
    {
        const bool arrived = workspace.isOpen() && !workspace.snapshot().branch.isEmpty();
        const QString nowhere = arrived ? QString() : tr("No server is connected.");
        const std::optional<Branch> branch = arrived ? workspace.branch() : std::nullopt;
        const QString isDefault = branch && branch->isDefault ? tr("This is the default branch.") : QString();
        setActionBlocked(*a.compareWithBranch, nowhere);
        setActionBlocked(*a.compareWithYesterday, nowhere);
        setActionBlocked(*a.changesByMoment, nowhere);
        setActionBlocked(*a.compareWithLastVisit,
            !arrived                    ? nowhere
                : workspace.lastVisit() ? QString()
                                        : tr("You were not on this server before."));
        setActionBlocked(*a.compareWithDefault, arrived ? isDefault : nowhere);
        setActionBlocked(*a.compareWithBeginning,
            !arrived                             ? nowhere
                : !isDefault.isEmpty()           ? isDefault
                : branch && branch->branchedFrom ? QString()
                                                 : tr("The server does not say when this branch began."));
        const QString none = workspace.against() ? QString() : tr("Nothing is compared.");
        setActionBlocked(*a.swapSnapshots, none);
        setActionBlocked(*a.stopComparing, none);
        const bool hasBase = arrived && workspace.baseComparison().base();
        setActionBlocked(*a.sayWhose,
            hasBase || !none.isEmpty() ? none : tr("Only of a branch that is compared with the default branch."));
        a.sayWhose->setChecked(hasBase && workspace.baseComparison().isWanted());
    }

    // Where the caret is, and the outline around it.
    static void structure(const Actions &a, const Workspace &workspace, const Viewer &viewer)
    {
        const SourcePage &source = viewer.source();
        const bool content = workspace.isOpen() && workspace.document().state() == LoadState::Ready;
        const QString nothing = content ? QString() : tr("No content is loaded.");
        setActionBlocked(
            *a.goToOutline, !content || hasOutline(source.structure()) ? nothing : tr("Such a text has no outline."));
        setActionBlocked(*a.showInSource, viewer.tree() ? nothing : tr("Only a tree has places in the source."));
        setActionBlocked(*a.showInPreview,
            !content                   ? nothing
                : !viewer.hasTree()    ? tr("Only JSON, YAML and XML have a tree.")
                : viewer.showsSource() ? QString()
                                       : tr("The place is that of the caret: show the source first."));
        const TreeView *const tree = viewer.tree();
        const QString noFolding = !content ? nothing
            : !viewer.showsSource()        ? tr("What is folded is the source: show it first.")
            : viewer.text().isFiltered()   ? tr("Only the lines that match are shown.")
            : !viewer.text().canFold()     ? tr("There is nothing to fold in this text.")
                                           : QString();
        for (QAction *action :
            {a.fold, a.unfold, a.foldAll, a.unfoldAll, a.foldLevel1, a.foldLevel2, a.foldLevel3, a.foldLevel4})
            setActionBlocked(*action, noFolding);
        const auto path = [&](QAction *action, SourcePage::Path kind, const QString &otherwise) {
            if (tree) {
                setActionBlocked(*action, tree->hasPaths(kind) ? QString() : otherwise);
                return;
            }
            setActionBlocked(*action,
                !content                     ? nothing
                    : !viewer.showsSource()  ? tr("The path is that of the caret: show the source first.")
                    : !source.hasPaths(kind) ? otherwise
                    : !source.knowsOutline() ? tr("The outline is being made.")
                                             : QString());
        };
        path(a.copyJsonPath, SourcePage::Path::Json, tr("Only JSON and YAML have such paths."));
        path(a.copyQueryPath, SourcePage::Path::Query, tr("Only JSON and YAML have such paths."));
        path(a.copyXPath, SourcePage::Path::X, tr("Only XML and drawings have such paths."));
    }

    static void going(const Actions &a, const Workspace &workspace)
    {
        const bool open = workspace.isOpen();
        const bool ready = open && workspace.connection().state() == Connection::State::Ready;
        const QString notReady = ready ? QString() : tr("There is no connection to a server.");
        const bool anonymous = ready && workspace.connection().profile().signIn == SignInWay::Anonymous;
        setActionBlocked(*a.signOut, anonymous ? tr("You are looking anonymously.") : notReady);
        setActionBlocked(*a.refresh, open ? QString() : tr("No server is open."));
        setActionBlocked(*a.back, workspace.canGoBack() ? QString() : tr("There is no place before this one."));
        setActionBlocked(*a.forward, workspace.canGoForward() ? QString() : tr("There is no place after this one."));
        setActionBlocked(*a.chooseBranch, notReady);
        setActionBlocked(*a.chooseTime, notReady);
        setActionBlocked(*a.showNow, workspace.snapshot().isNow() ? tr("This is now.") : QString());
        setActionBlocked(*a.goToDefinitions, open ? QString() : tr("No server is open."));
    }
};

} // namespace

void updateActionStates(
    const Actions &actions, const Workspace &workspace, const Viewer &viewer, const ActionPlace &place)
{
    States::generating(actions, workspace, place);
    States::artifacts(actions, place);
    States::tabs(actions, workspace, place);
    States::reading(actions, workspace, viewer);
    States::snapshots(actions, workspace);
    States::outputs(actions, workspace, viewer, place);
    States::comparing(actions, workspace, viewer, place);
    States::history(actions, viewer);
    States::structure(actions, workspace, viewer);
    States::going(actions, workspace);
}

} // namespace artiscope
