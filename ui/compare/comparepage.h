// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/core/request.h"
#include "app/diff/difflibrary.h"
#include "app/diff/textdiff.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace artiscope {

class ChangeLinks;
class ElidedLabel;
class ScrollSync;
class TextView;

struct ComparedText {
    QString name;
    TextBuffer text;
    QString place; // where it is, for the tool tip; may be empty
};

// Two texts side by side, from the left one to the right one, with what differs. They are shown at once; the difference
// is made on the pool and shown when it is there. The changes are walked through with goToNext() and goToPrevious().
// GUI thread.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    // Another version of what is on a side keeps the place there, and the sides that were swapped.
    void compare(const ComparedText &from, const ComparedText &to, Language language);
    void forget(); // both texts
    void setLookOf(const TextView &view); // and keeps it: how large, wrapped or not, what is shown of blanks
    void setContextActions(const QList<QAction *> &actions); // of both texts
    // What the buttons do, which are off when these are.
    struct Buttons {
        QAction *previous, *next, *swap, *close;
    };
    void setButtons(const Buttons &actions);
    void setVerdict(const QString &verdict); // to stand behind the count of lines; empty: there is none

    [[nodiscard]] bool isBusy() const { return m_comparing.isActive(); }
    [[nodiscard]] bool hasNext() const { return nextChange() >= 0; }
    [[nodiscard]] bool hasPrevious() const { return previousChange() >= 0; }
    [[nodiscard]] const LineDiff &difference() const { return m_diff; }
    [[nodiscard]] const ComparedText &from() const { return m_from; } // as it is shown, so after a swap the other one
    [[nodiscard]] const ComparedText &to() const { return m_to; }
    [[nodiscard]] TextView &left() const { return *m_left; }
    [[nodiscard]] TextView &right() const { return *m_right; }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void swap(); // what was "from" is "to"

Q_SIGNALS:
    void settled(); // not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void zoomWanted(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // comparepageparts.cpp
    void build();
    QWidget *makeSide(TextView &view, ElidedLabel &name, const QString &role, const QString &objectName);

    void showTexts(Language language, bool anew);
    void showNames();
    void start(bool anew);
    void take(const TextDiff &diff);
    void showSummary();
    void goTo(qsizetype change);
    void follow(bool left); // the caret there
    void setCurrent(qsizetype change);
    [[nodiscard]] qsizetype nextChange() const; // -1: there is none
    [[nodiscard]] qsizetype previousChange() const;

    TextView *m_left;
    TextView *m_right;
    ElidedLabel *m_leftName = nullptr;
    ElidedLabel *m_rightName = nullptr;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QToolButton *m_swapButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    ChangeLinks *m_links;
    ScrollSync *m_sync;
    bool m_swapped = false;
    ComparedText m_from;
    ComparedText m_to;
    LineDiff m_diff;
    QString m_verdict;
    qsizetype m_current = -1; // the change that the caret is in
    bool m_caretLeft = false; // on which side it was moved
    std::shared_ptr<const DiffLibrary> m_library;
    Request m_comparing;
};

} // namespace artiscope
