// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/menus.h"

#include "ui/mainwindow/actions.h"
#include "ui/widgets/actiontext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Menus)
};

// The same in the bar and in the context menu; null is a separator.
QList<QAction *> artifactActions(const Actions &a)
{
    return {a.generate, a.generateAll, nullptr, a.openKept, a.openBeside, a.showDefinition, a.saveAs, a.openElsewhere,
        a.openWeb, nullptr, a.copyContent, a.copyId, a.copyStorageId, a.copyReference, a.copyLink, a.copyWebLink,
        a.copyCurl};
}

void fill(QMenu *menu, const char *name, const QList<QAction *> &actions)
{
    menu->setObjectName(QLatin1String(name));
    menu->menuAction()->setObjectName(menu->objectName() + QStringLiteral("Action"));
    fillMenu(*menu, actions);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &a, const PartActions &parts)
{
    bar.setObjectName(QStringLiteral("menuBar"));
    fill(bar.addMenu(Words::tr("&Server")), "serverMenuBar",
        {a.newWindow, nullptr, a.connections, a.signOut, nullptr, a.refresh, nullptr, a.openLink, a.pasteLink, nullptr,
            a.settings, a.quit});
    QMenu *const artifact = bar.addMenu(Words::tr("&Artifact"));
    fill(artifact, "artifactMenu", artifactActions(a) + QList<QAction *>{nullptr, a.print, a.savePdf, nullptr});
    fill(artifact, "artifactMenu", {nullptr, a.keepOpen, a.closeReading, a.closeOtherReadings});
    QMenu *const edit = bar.addMenu(Words::tr("&Edit"));
    fill(edit, "editMenu", {a.copy, a.copyValue, a.copySubtree, a.copyNameAndValue, a.copyDetails});
    fill(edit->addMenu(Words::tr("Copy &path")), "copyPathMenu", {a.copyJsonPath, a.copyQueryPath, a.copyXPath});
    fill(edit, "editMenu", {nullptr, a.selectAll});
    QMenu *const compare = bar.addMenu(Words::tr("&Compare"));
    fill(compare, "compareMenu",
        {a.compareWithDefault, a.compareWithBeginning, a.compareWithYesterday, a.compareWithLastVisit,
            a.compareWithBranch, a.sayWhose, a.swapSnapshots, a.stopComparing, nullptr});
    fill(compare->addMenu(Words::tr("E&xport")), "exportMenu",
        {a.saveReport, a.saveJson, a.savePatchOfAll, a.savePatch, a.copyPatch});
    fill(compare->addMenu(Words::tr("&Open both in")), "openPairMenu", a.openPairIn);
    fill(compare, "compareMenu",
        {nullptr, a.compareClipboard, a.compareFile, nullptr, a.ownComparison, a.nextChange, a.previousChange,
            a.goToMoved, a.swapSides, a.closeComparison, nullptr});
    fill(compare->addMenu(Words::tr("Three-w&ay")), "threeWayMenu", {a.threeWay, a.nextConflict, a.previousConflict});
    fill(compare, "compareMenu", parts.comparing);
    fill(bar.addMenu(Words::tr("H&istory")), "historyMenu",
        {a.showAsOf, a.compareWithBefore, a.compareRevisions, nullptr, a.blame, a.goToChangeOfLine, a.lineHistory,
            nullptr, a.copyChecksum, nullptr, a.changesByMoment});
    fill(bar.addMenu(Words::tr("&Find")), "findMenu",
        {a.filter, nullptr, a.find, a.findNext, a.findPrevious, nullptr, a.goToLine});
    QMenu *const go = bar.addMenu(Words::tr("&Go"));
    fill(go, "goMenu",
        {a.goToAnything, a.goToCommand, nullptr, a.back, a.forward, a.nextReading, a.previousReading, nullptr,
            a.chooseBranch, a.chooseTime, a.showNow, nullptr, a.goToDefinitions, a.goToOutline, a.showInSource,
            a.showInPreview, nullptr, a.nextPane, a.previousPane});
    fill(
        go->addMenu(Words::tr("Pane si&ze")), "paneSizeMenu", {a.widerPane, a.narrowerPane, a.higherPane, a.lowerPane});
    QMenu *const view = bar.addMenu(Words::tr("&View"));
    fill(view, "viewMenu",
        {a.showPreview, a.showSource, a.showChanges, a.showHistory, a.showDetails, nullptr, a.viewAs, a.reformat,
            a.wrap, a.zoomIn, a.zoomOut, a.zoomReset, a.fit, a.actualSize, nullptr});
    fill(view->addMenu(Words::tr("Drawi&ng")), "drawingMenu",
        {a.groundLight, a.groundDark, a.groundChecker, nullptr, a.copyPicture, a.savePicture, a.saveDocument});
    fill(view->addMenu(Words::tr("Foldin&g")), "foldingMenu",
        {a.fold, a.unfold, nullptr, a.foldAll, a.unfoldAll, nullptr, a.foldLevel1, a.foldLevel2, a.foldLevel3,
            a.foldLevel4});
    fill(view->addMenu(Words::tr("&Columns")), "columnsMenu", parts.columns);
    fill(view->addMenu(Words::tr("Sort b&y")), "sortMenu", parts.sorting);
    fill(
        view, "viewMenu", {nullptr, a.keepHeadings, a.showSpaces, a.showRulers, nullptr, a.showSidebar, a.showOutline});
    fill(view->addMenu(Words::tr("Co&lours")), "coloursMenu",
        {a.lookSystem, a.lookLight, a.lookDark, a.lookContrastLight, a.lookContrastDark});
    fill(bar.addMenu(Words::tr("&Runs")), "runsMenu", QList<QAction *>{a.showRuns, nullptr} + parts.runs);
    fill(bar.addMenu(Words::tr("&Help")), "helpMenu",
        {a.guide, a.shortcuts, nullptr, a.showLog, a.copyReport, nullptr, a.about});
}

void openArtifactMenu(const Actions &actions, const QPoint &globalPosition, QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, "artifactContextMenu", artifactActions(actions));
    menu->popup(globalPosition);
}

} // namespace artiscope
