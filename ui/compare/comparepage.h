// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/core/request.h"
#include "app/diff/difflibrary.h"
#include "app/diff/showndiff.h"
#include "ui/compare/comparedtext.h"
#include "ui/compare/comparesettings.h"

#include <QWidget>

#include <memory>

class QHelpEvent;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace artiscope {

class ChangeLinks;
class CompareSide;
class ElidedLabel;
class FindBar;
class ScrollSync;
class TextView;

// Two texts side by side or as one, from the left one to the right one, with what differs. They are shown at once; the
// difference is made on the pool and shown when it is there. The changes are walked through with goToNext() and
// goToPrevious(). GUI thread.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    // Another version of what is on a side keeps the place there, and the sides that were swapped.
    void compare(const ComparedText &from, const ComparedText &to, Language language);
    void forget(); // both texts
    void setLookOf(const TextView &view); // and keeps it: how large, wrapped or not, what is shown of blanks
    void setContextActions(const QList<QAction *> &actions); // of the texts
    void setSettings(const CompareSettings &settings);
    // What the buttons do, which are off when these are, and what the ones with a menu offer.
    struct Buttons {
        QAction *previous, *next, *swap, *close, *previousConflict, *nextConflict;
        QMenu *shown, *ignoring;
    };
    void setButtons(const Buttons &actions);
    void setVerdict(const QString &verdict); // to stand behind the count of lines; empty: there is none

    [[nodiscard]] bool isBusy() const { return m_comparing.isActive(); }
    [[nodiscard]] const LineDiff &difference() const { return m_diff; } // without what is ignored
    [[nodiscard]] const ComparedText &from() const { return m_from; } // as it is shown, so after a swap the other one
    [[nodiscard]] const ComparedText &to() const { return m_to; }
    [[nodiscard]] TextView &left() const { return *m_left; }
    [[nodiscard]] TextView &right() const { return *m_right; }
    [[nodiscard]] TextView &unified() const { return *m_unified; } // both as one; without a text unless it is shown
    [[nodiscard]] bool isUnified() const; // that is shown
    [[nodiscard]] FindBar &find(); // of the text that one is in
    void goToPlace(const LineOfTwo &place); // a line of either side, also where both are one
    [[nodiscard]] bool hasNext() const { return nextChange() >= 0; }
    [[nodiscard]] bool hasPrevious() const { return previousChange() >= 0; }
    [[nodiscard]] bool isMoved() const { return !movedInWords(caretPlace()).isEmpty(); } // where the caret is

public Q_SLOTS:
    void goToNext(); // where there is none, that is told
    void goToPrevious();
    void goToFirst(); // of them
    void goToLast();
    void swap(); // what was "from" is "to"
    void goToMoved(); // from what was moved to where it went, or back

Q_SIGNALS:
    void settled(); // not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void zoomWanted(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // comparepageparts.cpp
    void build();
    void showNames();
    void showSettings(qsizetype ignored);
    void tell(const ShownDiff &diff); // in words

    void showTexts(Language language, bool anew);
    void start(bool anew);
    void take(const ShownDiff &diff);
    void showOne(bool unified); // that, or the two sides

    // comparepagefold.cpp
    void foldUnchanged();
    void openBeside(TextView &other, qsizetype stretch); // what was opened on one side

    // comparepagewalk.cpp
    void goTo(qsizetype change);
    void follow(TextView &view); // the caret there
    void setCurrent(qsizetype change);
    void showWays(); // where one is, above each text
    [[nodiscard]] Stretch placeOf(qsizetype change) const; // where one is; ends before it begins where it has nothing
    [[nodiscard]] qsizetype firstChangeFrom(qsizetype line) const; // that is there or behind it; may be behind the last
    [[nodiscard]] qsizetype nextChange() const; // -1: there is none
    [[nodiscard]] qsizetype previousChange() const;
    [[nodiscard]] LineOfTwo placeIn(const TextView &view, qsizetype line) const;
    [[nodiscard]] LineOfTwo caretPlace() const;

    // comparepagemoved.cpp
    [[nodiscard]] std::optional<LineOfTwo> movedFrom(const LineOfTwo &place) const; // where that is on the other side
    [[nodiscard]] QString movedInWords(const LineOfTwo &place) const; // empty: it was not
    void tellWords();
    void showMovedTip(const TextView &view, const QHelpEvent &help, qsizetype line);

    CompareSide *m_leftSide;
    CompareSide *m_rightSide;
    CompareSide *m_unifiedSide;
    TextView *m_left;
    TextView *m_right;
    TextView *m_unified;
    TextView *m_active; // which of them the caret was moved in last
    QStackedWidget *m_views;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_shownButton = nullptr;
    QToolButton *m_ignoreButton = nullptr;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QToolButton *m_swapButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    ChangeLinks *m_links;
    ScrollSync *m_sync;
    CompareSettings m_settings;
    bool m_swapped = false;
    ComparedText m_from;
    ComparedText m_to;
    LineDiff m_diff;
    std::vector<DiffHunk> m_parts; // of the hunks, the ignored ones too
    std::vector<MovedBlock> m_moved;
    QString m_words; // the difference
    bool m_isNew = false; // its first change is to be gone to
    bool m_ignores = false; // something that differs
    std::vector<UnifiedHunk> m_unifiedHunks; // the same
    std::shared_ptr<const std::vector<LineOfTwo>> m_unifiedLines; // null: not as one
    QString m_verdict;
    qsizetype m_current = -1; // the change that the caret is in
    std::shared_ptr<const DiffLibrary> m_library;
    Request m_comparing;
};

} // namespace artiscope
