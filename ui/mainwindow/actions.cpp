// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actions.h"

#include "app/domain/themechoice.h"
#include "ui/compare/comparisonview.h"
#include "ui/mainwindow/pairtools.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QWidget>

namespace artiscope {

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    newWindow = add("newWindowAction", tr("New &window"), {QKeySequence(tr("Ctrl+Shift+N"))});
    connections = add("connectionsAction", tr("&Connections…"), {QKeySequence(tr("Ctrl+Shift+C"))});
    signOut = add("signOutAction", tr("Sign &out"));
    openLink = add("openLinkAction", tr("Open &link…"), {QKeySequence(tr("Ctrl+O"))});
    pasteLink =
        add("pasteLinkAction", tr("Open the link on the clip&board"), QKeySequence::keyBindings(QKeySequence::Paste));
    settings = add("settingsAction", tr("S&ettings…"), {QKeySequence(tr("Ctrl+,"))});
    settings->setMenuRole(QAction::PreferencesRole);
    quit = add("quitAction", tr("&Quit"), {QKeySequence::Quit});
    quit->setMenuRole(QAction::QuitRole);

    goToAnything = add("goToAnythingAction", tr("&Go to anything…"), {QKeySequence(tr("Ctrl+K"))});
    goToAnything->setIcon(icon(Icon::Search));
    goToCommand = add("goToCommandAction", tr("Co&mmands…"), {QKeySequence(tr("Ctrl+Shift+P"))});

    refresh = add("refreshAction", tr("&Refresh"), {QKeySequence(Qt::Key_F5), QKeySequence(tr("Ctrl+R"))});
    refresh->setIcon(icon(Icon::Refresh));
    back = add("backAction", tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)});
    back->setIcon(icon(Icon::Back));
    forward = add("forwardAction", tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)});
    forward->setIcon(icon(Icon::Forward));
    chooseBranch = add("chooseBranchAction", tr("Choose a b&ranch…"), {QKeySequence(tr("Ctrl+B"))});
    chooseTime = add("chooseTimeAction", tr("Choose a &time…"), {QKeySequence(tr("Ctrl+T"))});
    showNow = add("showNowAction", tr("Show &now"), {QKeySequence(tr("Ctrl+Shift+T"))});

    nextPane = add("nextPaneAction", tr("Next &pane"), {QKeySequence(Qt::Key_F6)});
    previousPane = add("previousPaneAction", tr("Pre&vious pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    widerPane = add("widerPaneAction", tr("Make the pane &wider"));
    narrowerPane = add("narrowerPaneAction", tr("Make the pane &narrower"));
    higherPane = add("higherPaneAction", tr("Make the pane &higher"));
    lowerPane = add("lowerPaneAction", tr("Make the pane &lower"));
    goToDefinitions = add("goToDefinitionsAction", tr("&Definitions"), {QKeySequence(tr("Ctrl+D"))});
    goToOutline = add("goToOutlineAction", tr("&Outline"), {QKeySequence(tr("Ctrl+Shift+O"))});

    showInSource = add("showInSourceAction", tr("Show in &source"), {QKeySequence(tr("Ctrl+Shift+S"))});
    showInPreview = add("showInPreviewAction", tr("Show &in preview"), {QKeySequence(tr("Ctrl+Shift+R"))});

    generate =
        add("generateAction", tr("&Generate"), {QKeySequence(tr("Ctrl+Return")), QKeySequence(tr("Ctrl+Enter"))});
    generateAll = add("generateAllAction", tr("Generate whole &definition…"));
    showDefinition = add("showDefinitionAction", tr("About the de&finition"), {QKeySequence(tr("Ctrl+I"))});
    saveAs = add("saveAsAction", tr("&Save as…"), {QKeySequence(tr("Ctrl+S"))});
    openElsewhere = add("openElsewhereAction", tr("&Open in another program"), {QKeySequence(tr("Ctrl+Shift+E"))});
    print = add("printAction", tr("&Print the source…"), {QKeySequence::Print});
    savePdf = add("savePdfAction", tr("S&ave the source as PDF…"));
    compareWithBranch = add("compareWithBranchAction", tr("With another &branch…"), {QKeySequence(tr("Ctrl+Shift+D"))});
    compareWithDefault = add("compareWithDefaultAction", tr("With the &default branch"));
    compareWithBeginning = add("compareWithBeginningAction", tr("With where this branch be&gan"));
    compareWithYesterday = add("compareWithYesterdayAction", tr("With this branch &yesterday"));
    compareWithLastVisit = add("compareWithLastVisitAction", tr("With my last &visit"));
    changesByMoment = add("changesByMomentAction", tr("Ch&anges by moment"), {QKeySequence(tr("Ctrl+H"))});
    sayWhose = add("sayWhoseAction", tr("Say whose changes they a&re"));
    sayWhose->setCheckable(true);
    swapSnapshots = add("swapSnapshotsAction", tr("S&wap"));
    swapSnapshots->setIcon(icon(Icon::Compare));
    stopComparing = add("stopComparingAction", tr("S&top comparing"));
    stopComparing->setIcon(icon(Icon::Close));
    copyPatch = add("copyPatchAction", tr("Copy patc&h"));
    savePatch = add("savePatchAction", tr("Sav&e patch…"));
    savePatchOfAll = add("savePatchOfAllAction", tr("Save patch of &all…"));
    saveReport = add("saveReportAction", tr("Save &report…"));
    saveJson = add("saveJsonAction", tr("Save &JSON…"));
    for (const PairTool &tool : pairTools()) {
        openPairIn << add(qPrintable(QStringLiteral("openPairIn-") + tool.word), u'&' + tool.name);
        openPairIn.last()->setData(tool.word);
    }
    openPairIn << add("openPairIn-own", tr("&Own program"));
    openPairIn.last()->setData(QStringLiteral("own"));
    compareClipboard = add("compareClipboardAction", tr("Compar&e with clipboard"), {QKeySequence(tr("Ctrl+Shift+V"))});
    compareFile = add("compareFileAction", tr("Compare with &file…"));
    nextChange = add("nextChangeAction", tr("&Next change"), {QKeySequence(tr("Alt+Down")), QKeySequence(Qt::Key_F8)});
    previousChange = add("previousChangeAction", tr("&Previous change"),
        {QKeySequence(tr("Alt+Up")), QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    ownComparison =
        add("ownComparisonAction", comparisonViewCommand(ComparisonView::Lines), {QKeySequence(tr("Ctrl+Shift+X"))});
    ownComparison->setCheckable(true);
    threeWay = add("threeWayAction", tr("Compare &three-way"), {QKeySequence(tr("Ctrl+Shift+Y"))});
    threeWay->setCheckable(true);
    nextConflict = add("nextConflictAction", tr("N&ext conflict"), {QKeySequence(tr("Ctrl+F8"))});
    previousConflict = add("previousConflictAction", tr("Previous c&onflict"), {QKeySequence(tr("Ctrl+Shift+F8"))});
    swapSides = add("swapSidesAction", tr("&Swap sides"), {QKeySequence(tr("Alt+\\"))});
    goToMoved = add("goToMovedAction", tr("Go to where it was &moved"), {QKeySequence(tr("Ctrl+Shift+J"))});
    closeComparison = add("closeComparisonAction", tr("C&lose the comparison"));
    showAsOf = add("showAsOfAction", tr("Show &everything as of here"), {QKeySequence(tr("Ctrl+Shift+A"))});
    compareWithBefore =
        add("compareWithBeforeAction", tr("Compare with the one be&fore"), {QKeySequence(tr("Ctrl+Shift+U"))});
    compareRevisions = add("compareRevisionsAction", tr("Compare the &two"), {QKeySequence(tr("Ctrl+Shift+M"))});
    blame = add("blameAction", tr("Show who &brought each line"), {QKeySequence(tr("Ctrl+Shift+L"))});
    blame->setCheckable(true);
    goToChangeOfLine = add(
        "goToChangeOfLineAction", tr("&Go to the change that brought this line"), {QKeySequence(tr("Ctrl+Shift+G"))});
    lineHistory = add("lineHistoryAction", tr("Show &how this line looked before"), {QKeySequence(tr("Ctrl+Shift+H"))});
    copyChecksum = add("copyChecksumAction", tr("Copy chec&ksum"));
    openWeb = add("openWebAction", tr("Open in the &web page"), {QKeySequence(tr("Ctrl+Shift+W"))});
    copyContent = add("copyContentAction", tr("Copy &content"));
    copyId = add("copyIdAction", tr("Copy &id"));
    copyStorageId = add("copyStorageIdAction", tr("Copy s&torage id"));
    copyReference = add("copyReferenceAction", tr("Copy as DEFINITION/TA&RGET"));
    copyLink = add("copyLinkAction", tr("Cop&y link"), {QKeySequence(tr("Ctrl+Shift+I"))});
    copyWebLink = add("copyWebLinkAction", tr("Copy &link to the web page"));
    copyCurl = add("copyCurlAction", tr("Copy as c&url command"));

    openKept = add("openKeptAction", tr("Open in a tab of its ow&n"), {QKeySequence(tr("Ctrl+Shift+Return"))});
    openBeside = add("openBesideAction", tr("Open &beside"), {QKeySequence(tr("Ctrl+Shift+B"))});
    keepOpen = add("keepOpenAction", tr("&Keep open"), {QKeySequence(tr("Ctrl+Shift+K"))});
    keepOpen->setCheckable(true);
    closeReading = add("closeReadingAction", tr("Clos&e"), {QKeySequence(tr("Ctrl+W"))});
    closeOtherReadings = add("closeOtherReadingsAction", tr("Close ot&hers"));
    nextReading = add("nextReadingAction", tr("Next open &artifact"),
        {QKeySequence(tr("Ctrl+Tab")), QKeySequence(tr("Ctrl+PgDown"))});
    previousReading = add("previousReadingAction", tr("Previous open artifa&ct"),
        {QKeySequence(tr("Ctrl+Shift+Tab")), QKeySequence(tr("Ctrl+PgUp"))});

    copy = add("copyAction", tr("&Copy"), {QKeySequence::Copy});
    copyValue = add("copyValueAction", tr("Copy &value"));
    copySubtree = add("copySubtreeAction", tr("Copy s&ubtree"));
    copyNameAndValue = add("copyNameAndValueAction", tr("Copy &name and value"));
    copyDetails = add("copyDetailsAction", tr("Copy all &details"));
    copyJsonPath = add("copyJsonPathAction", tr("&JSONPath"));
    copyQueryPath = add("copyQueryPathAction", tr("j&q and yq path"));
    copyXPath = add("copyXPathAction", tr("&XPath"));
    selectAll = add("selectAllAction", tr("Select &all"), {QKeySequence::SelectAll});
    filter = add("filterAction", tr("F&ilter artifacts"), {QKeySequence(tr("Ctrl+L"))});
    find = add("findAction", tr("Find in a&rtifact…"), {QKeySequence(tr("Ctrl+F"))});
    findNext = add("findNextAction", tr("Find &next"), {QKeySequence(Qt::Key_F3)});
    findPrevious = add("findPreviousAction", tr("Find &previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    goToLine = add("goToLineAction", tr("Go to &line…"), {QKeySequence(tr("Ctrl+G"))});

    showPreview = add("showPreviewAction", tr("Pre&view"), {QKeySequence(tr("Ctrl+1"))});
    showSource = add("showSourceAction", tr("&Source"), {QKeySequence(tr("Ctrl+2"))});
    showChanges = add("showChangesAction", tr("C&hanges"), {QKeySequence(tr("Ctrl+4"))});
    showHistory = add("showHistoryAction", tr("H&istory"), {QKeySequence(tr("Ctrl+5"))});
    showDetails = add("showDetailsAction", tr("&Details"), {QKeySequence(tr("Ctrl+3"))});
    viewAs = add("viewAsMenuAction", tr("View &as"));
    reformat = add("reformatAction", tr("R&eformat"), {QKeySequence(tr("Alt+Shift+F"))});
    reformat->setCheckable(true);
    wrap = add("wrapAction", tr("&Wrap long lines"), {QKeySequence(tr("Alt+Z"))});
    wrap->setCheckable(true);
    zoomIn = add("zoomInAction", tr("Zoo&m in"), QKeySequence::keyBindings(QKeySequence::ZoomIn));
    zoomOut = add("zoomOutAction", tr("Zoom &out"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    zoomReset = add("zoomResetAction", tr("&Usual size"), {QKeySequence(tr("Ctrl+0"))});
    fit = add("fitAction", tr("&Fit into the window"), {QKeySequence(tr("Ctrl+9"))});
    actualSize = add("actualSizeAction", tr("Actual si&ze"), {QKeySequence(tr("Ctrl+8"))});
    groundLight = add("groundLightAction", tr("On &light ground"));
    groundDark = add("groundDarkAction", tr("On &dark ground"));
    groundChecker = add("groundCheckerAction", tr("On a &checkerboard"));
    auto *const grounds = new QActionGroup(this);
    for (QAction *ground : {groundLight, groundDark, groundChecker}) {
        ground->setCheckable(true);
        grounds->addAction(ground);
    }
    copyPicture = add("copyPictureAction", tr("Copy as &picture"));
    savePicture = add("savePictureAction", tr("Save as P&NG…"));
    saveDocument = add("saveDocumentAction", tr("Save a&s PDF…"));
    fold = add("foldAction", tr("F&old"), {QKeySequence(Qt::Key_F7)});
    unfold = add("unfoldAction", tr("&Unfold"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)});
    foldAll = add("foldAllAction", tr("Fold &all"), {QKeySequence(Qt::CTRL | Qt::Key_F7)});
    unfoldAll = add("unfoldAllAction", tr("Unfold a&ll"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7)});
    foldLevel1 = add("foldLevel1Action", tr("Fold level &1"));
    foldLevel2 = add("foldLevel2Action", tr("Fold level &2"));
    foldLevel3 = add("foldLevel3Action", tr("Fold level &3"));
    foldLevel4 = add("foldLevel4Action", tr("Fold level &4"));
    showSidebar = add("showSidebarAction", tr("Show the side &bar"), {QKeySequence(Qt::Key_F9)});
    showSidebar->setCheckable(true);
    showSidebar->setChecked(true);
    showOutline = add("showOutlineAction", tr("Show the ou&tline"), {QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    showOutline->setCheckable(true);
    keepHeadings = add("keepHeadingsAction", tr("&Keep section headings on top"));
    showSpaces = add("showSpacesAction", tr("Show white s&pace marks"));
    showRulers = add("showRulersAction", tr("Show &rulers"));
    for (QAction *aid : {keepHeadings, showSpaces, showRulers})
        aid->setCheckable(true);
    showRuns = add("showRunsAction", tr("Show &runs"), {QKeySequence(tr("Ctrl+J"))});
    showRuns->setCheckable(true);

    lookSystem = add("lookSystemAction", tr("As the &system"));
    lookLight = add("lookLightAction", tr("&Light"));
    lookDark = add("lookDarkAction", tr("&Dark"));
    lookContrastLight = add("lookContrastLightAction", tr("High &contrast, light"));
    lookContrastDark = add("lookContrastDarkAction", tr("&High contrast, dark"));
    auto *const looks = new QActionGroup(this);
    const std::pair<QAction *, ThemeChoice> choices[]{{lookSystem, ThemeChoice::System},
        {lookLight, ThemeChoice::Light}, {lookDark, ThemeChoice::Dark}, {lookContrastLight, ThemeChoice::ContrastLight},
        {lookContrastDark, ThemeChoice::ContrastDark}};
    for (const auto &[look, choice] : choices) {
        look->setCheckable(true);
        look->setData(themeWord(choice));
        looks->addAction(look);
    }
    guide = add("guideAction", tr("&User guide"));
    shortcuts = add("shortcutsAction", tr("&Shortcuts"), {QKeySequence(Qt::Key_F1)});
    showLog = add("showLogAction", tr("&Log"), {QKeySequence(Qt::Key_F12)});
    copyReport = add("copyReportAction", tr("Copy diagnostic &report"));
    about = add("aboutAction", tr("&About Artiscope"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *Actions::add(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *const action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    setActionName(*action, text);
    action->setShortcuts(keys);
    // In the window too, so that a shortcut works whatever menu is closed.
    m_window->addAction(action);
    return action;
}

} // namespace artiscope
