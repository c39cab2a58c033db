// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/search.h"
#include "app/content/textblock.h"
#include "app/content/words.h"
#include "app/core/request.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace artiscope {

class ElidedLabel;
class TextView;

// Find and go to line in one TextView: hidden until asked for, searches on the pool as one types, marks every hit in
// the view and walks through them, on request with nothing else shown than the lines that match. Escape closes it and
// gives the focus back to the text. F3, Shift+F3, Ctrl+F and Ctrl+G work while the focus is in the view or in the bar,
// unless a window's action has them. Uses the view until destruction; GUI thread.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    // findbarparts.cpp
    QToolButton *addToggle(
        QHBoxLayout *row, const QString &name, const QString &text, const QString &says, const QKeySequence &keys);
    void fillFindPart();
    void fillLinePart();
    void placeNote(); // beside the text while there is room, below it otherwise

    bool takesKey(const QKeyEvent &event);
    void show(bool find);
    void search();
    struct Found {
        SearchResult result;
        std::vector<Stretch> others; // lines that do not match
    };
    void took(const Found &found);
    void step(int by);
    void setCurrent(qsizetype index);
    void tell(const QString &note); // beside the text; empty: nothing
    void tellCount();
    void tellWhatWentWrong();
    void goToLine();
    void rememberSelection();
    void keepWithin(bool within);
    void searchEverywhere();

    TextView &m_view;
    QWidget *m_findPart;
    QHBoxLayout *m_row = nullptr; // of it
    QLineEdit *m_text;
    ElidedLabel *m_note;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QToolButton *m_within = nullptr;
    QToolButton *m_only = nullptr; // the lines that match
    QSpinBox *m_context = nullptr; // and so many around each
    QLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_linePart;
    QLineEdit *m_line;
    QLabel *m_lineRange;
    SearchResult m_result;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where the caret was when typing began: the first hit behind it becomes the current one
    struct Selected {
        ByteRange range;
        std::optional<TextBlock> block; // of it only that
    };
    Selected m_selected; // what was selected last: walking through hits selects nothing, but moves the caret away
    std::optional<Selected> m_range; // where is searched; nothing: everywhere
    QTimer m_slow; // runs out when a search takes long enough to say so
    Request m_request;
};

} // namespace artiscope
