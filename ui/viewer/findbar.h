// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/search.h"
#include "app/core/request.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace artiscope {

class TextView;

// Find and go to line in one TextView: hidden until asked for, searches on the pool as one types, marks every hit in
// the view and walks through them. Escape closes it and gives the focus back to the text. F3, Shift+F3, Ctrl+F and
// Ctrl+G work while the focus is in the view or in the bar, unless a window's action has them. Uses the view until
// destruction; GUI thread.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(TextView &view, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype hitCount() const { return qsizetype(m_result.hits.size()); }
    [[nodiscard]] qsizetype currentHit() const { return m_current; } // -1: none
    [[nodiscard]] bool isSearching() const { return m_request.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void openFind(); // with what is selected, if that is within a line
    void openGoToLine();
    void findNext();
    void findPrevious();
    void closeBar();
    void searchAgain(); // the view shows another text

Q_SIGNALS:
    void searched(); // the hits of what is typed are known

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    void show(bool find);
    void search();
    void took(const SearchResult &result);
    void step(int by);
    void setCurrent(qsizetype index);
    void tellCount();
    void goToLine();

    TextView &m_view;
    QWidget *m_findPart;
    QWidget *m_linePart;
    QLineEdit *m_text;
    QToolButton *m_case;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLineEdit *m_line;
    QLabel *m_lineRange;
    SearchResult m_result;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where the caret was when typing began: the first hit behind it becomes the current one
    Request m_request;
};

} // namespace artiscope
