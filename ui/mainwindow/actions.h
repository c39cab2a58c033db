// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace artiscope {

// Every action of the window, once: menus, context menus and buttons show these same objects, so that a name, a
// shortcut and "why not" are said in one place. Owned by the main window, which connects them.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    // Server and place
    QAction *newWindow, *connections, *signOut, *openLink, *pasteLink, *settings, *quit;
    QAction *goToAnything, *goToCommand;
    QAction *refresh, *back, *forward, *chooseBranch, *chooseTime, *showNow;
    QAction *nextPane, *previousPane, *widerPane, *narrowerPane, *higherPane, *lowerPane, *goToDefinitions,
        *goToOutline, *showInSource, *showInPreview;
    // Artifacts
    QAction *generate, *generateAll, *showDefinition, *saveAs, *openElsewhere, *openWeb, *print, *savePdf;
    QAction *compareWithBranch, *compareWithDefault, *compareWithBeginning, *compareWithYesterday,
        *compareWithLastVisit, *changesByMoment, *sayWhose, *swapSnapshots, *stopComparing, *copyPatch, *savePatch,
        *savePatchOfAll, *saveReport, *saveJson;
    QList<QAction *> openPairIn; // a program each, whose PairTool::word is its data
    QAction *compareClipboard, *compareFile, *nextChange, *previousChange, *ownComparison, *swapSides, *goToMoved,
        *closeComparison;
    QAction *threeWay, *nextConflict, *previousConflict;
    // The history of one artifact
    QAction *showAsOf, *compareWithBefore, *compareRevisions, *blame, *goToChangeOfLine, *lineHistory, *copyChecksum;
    QAction *copyContent, *copyId, *copyStorageId, *copyReference, *copyLink, *copyWebLink, *copyCurl;
    // What is open to be read
    QAction *openKept, *openBeside, *keepOpen, *closeReading, *closeOtherReadings, *nextReading, *previousReading;
    // What has the keyboard
    QAction *copy, *copyValue, *copySubtree, *copyNameAndValue, *copyDetails, *copyJsonPath, *copyQueryPath, *copyXPath,
        *selectAll;
    QAction *filter, *find, *findNext, *findPrevious, *goToLine;
    // View
    QAction *showPreview, *showSource, *showChanges, *showHistory, *showDetails, *viewAs, *reformat, *wrap, *zoomIn,
        *zoomOut, *zoomReset, *fit, *actualSize;
    QAction *groundLight, *groundDark, *groundChecker, *copyPicture, *savePicture, *saveDocument; // of a drawing
    QAction *fold, *unfold, *foldAll, *unfoldAll, *foldLevel1, *foldLevel2, *foldLevel3, *foldLevel4;
    QAction *showSidebar, *showOutline, *keepHeadings, *showSpaces, *showRulers, *showRuns, *lookSystem, *lookLight,
        *lookDark, *lookContrastLight, *lookContrastDark; // whose data is the theme's word
    QAction *guide, *shortcuts, *showLog, *copyReport, *about;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    QWidget *m_window;
};

} // namespace artiscope
