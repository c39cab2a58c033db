// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparepage.h"

namespace artiscope {

class MarkdownView;
class RenderedMarks;

// Two Markdown texts side by side as one reads them, scrolled together. What differs is marked, and walked through with
// goToNext() and goToPrevious(). GUI thread.
class RenderedPage final : public QWidget {
    Q_OBJECT
public:
    explicit RenderedPage(QWidget *parent = nullptr);

    void compare(const ComparedText &from, const ComparedText &to);
    void forget(); // both
    void setRules(bool hasRules); // there are some, of lines, which are not followed here
    void setZoom(int steps);
    void setContextActions(const QList<QAction *> &actions); // of both
    void setButtons(const ComparePage::Buttons &actions);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] MarkdownView &left() const { return *m_left; }
    [[nodiscard]] MarkdownView &right() const { return *m_right; }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goToFirst();
    void goToLast();

Q_SIGNALS:
    void settled(); // may be not busy any more
    void changeChanged(); // another change is the current one, or none
    void closeWanted();
    void zoomWanted(int steps); // more
    void linkHovered(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide(MarkdownView &view, ElidedLabel &name, const QString &role, const QString &objectName);

    void showChanges();

    MarkdownView *m_left;
    MarkdownView *m_right;
    ElidedLabel *m_leftName;
    ElidedLabel *m_rightName;
    ElidedLabel *m_words;
    bool m_hasRules = false;
    QLabel *m_count;
    QToolButton *m_previousButton;
    QToolButton *m_nextButton;
    QToolButton *m_swapButton;
    QToolButton *m_closeButton;
    RenderedMarks *m_marks;
    ComparedText m_from;
    ComparedText m_to;
};

} // namespace artiscope
