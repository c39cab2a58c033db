// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/search.h"
#include "app/content/structure/folding.h"
#include "app/content/textblock.h"
#include "app/content/textbuffer.h"
#include "app/content/words.h"
#include "ui/viewer/hitscrollbar.h"
#include "ui/viewer/textaids.h"
#include "ui/viewer/textlayouts.h"
#include "ui/viewer/textmarks.h"
#include "ui/widgets/wheelnotches.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>

namespace artiscope {

class Glide;
class TextHighlighter;

// Source text to be read: virtual, read-only, over the bytes of a TextBuffer. Lays out only what is on the screen.
// Positions are byte offsets; lines and columns count from 0, columns in UTF-16 units as QString does.
// The actions added with addAction() are its context menu.
class TextView : public QAbstractScrollArea {
    Q_OBJECT
public:
    // Place: caret line and column, the top line and what is folded, for another version of a text.
    enum class Keep { Nothing, Place };

    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    void setText(const TextBuffer &text, Language language, Keep keep = Keep::Nothing);
    [[nodiscard]] const TextBuffer &text() const { return m_text; }
    void setLanguage(Language language); // another colouring of the same text
    [[nodiscard]] Language language() const { return m_language; }

    void setWrap(bool wrap);
    [[nodiscard]] bool wrap() const { return m_wrap; }
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setAids(const TextAids &aids);
    [[nodiscard]] const TextAids &aids() const { return m_aids; }
    void setColors(const TextColors &colors); // from then on the palette is not asked any more
    [[nodiscard]] const TextColors &colors() const { return m_colors; }

    [[nodiscard]] qsizetype caret() const { return m_caret; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] qsizetype caretLine() const { return m_text.lineOf(m_caret); }
    [[nodiscard]] qsizetype caretColumn() const;
    [[nodiscard]] bool hasSelection() const { return m_caret != m_anchor; }
    // That is what is selected; nothing: all between anchor and caret is.
    [[nodiscard]] const std::optional<TextBlock> &selectedBlock() const { return m_block; }
    // As it is in the text, line ends too; of a rectangle its lines with LF between them. Without fillers.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] qsizetype topLine() const { return m_text.piece(m_top.piece).line; }
    [[nodiscard]] QRect caretRect(); // in the viewport
    [[nodiscard]] QRect rectOf(qsizetype begin, qsizetype end); // of a character, in the viewport
    [[nodiscard]] qsizetype offsetAt(const QPoint &point); // in the viewport

    void select(qsizetype anchor, qsizetype caret); // and shows it
    void goToLine(qsizetype line, qsizetype column = 0); // in the middle of the view when it was not on the screen
    void setFolds(std::shared_ptr<const FoldTree> folds); // of this text; null: not known (yet)
    [[nodiscard]] const Folding &folding() const { return m_folding; }
    void recallFolding(const Folding &folding); // of this text, when it was shown before; until its folds are known
    [[nodiscard]] bool canFold() const { return !foldTree().folds.empty(); }
    // Only the other lines are shown, nothing is folded meanwhile, and what one goes to is shown as well. Never all
    // lines; nothing: all are shown again. The caret's line stays where it is on the screen.
    void setFiltered(std::optional<std::vector<Stretch>> hidden);
    [[nodiscard]] bool isFiltered() const { return m_filtered.has_value(); }
    [[nodiscard]] bool isShown(qsizetype line) const;
    // Of each of these one row is shown, which says how many lines it stands for; nothing is folded meanwhile. A click
    // on it, Enter or going to a line in it opens it. Another text has none; the caret's line stays where it is.
    void setSkipped(std::vector<Stretch> stretches);
    [[nodiscard]] const std::vector<Stretch> &skipped() const { return m_skipped; }
    void openSkipped(qsizetype index);
    void setHits(std::vector<SearchHit> hits); // in order
    void setCurrentHit(qsizetype index); // shows it, selects nothing; -1: none
    void setSearchRange(ByteRange range); // a line beside it says where is searched; empty: everywhere
    void setMarks(TextMarks marks); // of this text; another one has none
    // Empty lines that are not the text's own, but make room for what another text has there: they have no number and
    // are not copied. Another text has none. In order.
    void setFillers(std::vector<Stretch> lines);
    [[nodiscard]] qsizetype ownNumber(qsizetype line) const; // without them; from 0; -1: it is one of them
    [[nodiscard]] qsizetype lineOfOwn(qsizetype number) const; // and back
    [[nodiscard]] qsizetype ownLineCount() const;
    // In place of the numbers of the lines those in two other texts, for every line; null: its own. Another text has
    // its own.
    void setNumbers(std::shared_ptr<const std::vector<LineOfTwo>> numbers);

    // textviewplace.cpp: places are lines with a fraction, 3.5 is the middle of line 3.
    [[nodiscard]] double placeAt(int y); // at that height of the viewport
    void scrollTo(double place, int y); // so that it is there, as far as there is text
    [[nodiscard]] int lineTop(qsizetype line); // its height in the viewport, or one outside; behind the last line too
    [[nodiscard]] int rowHeight() const { return m_layouts.rowHeight(); }
    [[nodiscard]] int pixelsAbove() const; // that have gone out at the top; fewer where lines are wrapped
    [[nodiscard]] int pixelsBelow() const;

public Q_SLOTS:
    void copy() const;
    void selectAll();
    // At the caret, or everywhere; of levels the outermost is 1. What goes takes the caret to the line that stays.
    void fold();
    void unfold();
    void foldAll();
    void unfoldAll();
    void foldLevel(int level);
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void resetZoom() { setZoom(0); }

Q_SIGNALS:
    void caretMoved(qsizetype line, qsizetype column);
    void selectionChanged();
    void filteredChanged(bool filtered);
    void skippedOpened(qsizetype index); // before it is seen
    void wrapChanged(bool wrap);
    void zoomChanged(int steps);
    void aidsChanged(const artiscope::TextAids &aids);
    void scrolled(); // up or down, or what is where is new

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit { Character, Word, Line };
    using Block = TextBlock;
    // textviewscroll.cpp
    void applyFont();
    void relayout(); // after the size, the font, the text or the wrapping changed
    void updateBars();
    void setTop(TextRow row);
    void scrollRows(qsizetype rows);
    void scrollPixels(int pixels);
    void showPlace(qsizetype offset, bool centred);
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] int numberWidth() const; // of one column of numbers
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int textLeft() const; // where column 0 is, in the viewport
    [[nodiscard]] int rowsAbove(int y) const; // how many rows from the one at the top to the one there
    [[nodiscard]] TextRow rowAtY(int y);

    // textviewheadings.cpp
    [[nodiscard]] int mostHeadings() const;
    [[nodiscard]] std::vector<qsizetype> headings(); // the lines that lie over the first rows
    [[nodiscard]] std::vector<qsizetype> headingsOf(qsizetype line) const; // when it is the first one below them
    [[nodiscard]] std::optional<qsizetype> headingAt(const QPoint &point);
    void paintHeadings(QPainter &painter);

    // textviewfold.cpp
    void hideLines();
    void showFiltered(qsizetype line);
    [[nodiscard]] const FoldTree &foldTree() const; // none while lines are filtered
    void keepCaretShown(); // after lines were hidden
    void reveal(qsizetype offset);
    [[nodiscard]] qsizetype towardsShown(qsizetype from, qsizetype to) const;
    void foldBy(bool changed);
    [[nodiscard]] int foldWidth() const;
    [[nodiscard]] int foldMarkAt(const QPoint &point); // the fold that a click there folds or unfolds; -1: none
    void hoverFold(int fold);
    [[nodiscard]] QString chipText(qsizetype line) const; // behind a folded line; empty: it is none
    [[nodiscard]] QRect chipRect(TextRow row, int y); // null: none
    void paintChip(QPainter &painter, TextRow row, int y);
    void paintFoldMark(QPainter &painter, qsizetype line, int y) const;

    // textviewskip.cpp
    void keepPlace(const QRect &caret); // of before lines were hidden or shown
    [[nodiscard]] std::optional<qsizetype> skippedWith(qsizetype line) const; // its index
    [[nodiscard]] std::optional<qsizetype> skippedAt(const QPoint &point);
    void paintSkipped(QPainter &painter, const Stretch &stretch, int y) const;

    // textviewsigns.cpp
    [[nodiscard]] int endRoom() const; // that wrapped rows leave for the signs of line ends
    [[nodiscard]] std::optional<qreal> lineEndX(TextRow row); // nothing: the row does not end its line
    void paintLineEnd(QPainter &painter, TextRow row, int y);
    void paintBom(QPainter &painter, int y) const;

    // textviewmarks.cpp
    [[nodiscard]] HitMarks marksIn(int length) const;
    void showColors(); // everywhere, after they changed
    void findName(); // at the caret, for all its occurrences to be marked

    // textviewdiff.cpp
    [[nodiscard]] int markSignWidth() const;
    [[nodiscard]] std::vector<MarkedLines>::const_iterator marksFrom(qsizetype line) const;
    [[nodiscard]] std::optional<LineMark> markOf(qsizetype line) const;
    [[nodiscard]] std::vector<BarStretch> markStretchesIn(int length) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> markedWords(
        QPainter &painter, const PieceLayout &laidOut, QPointF at); // their ground is painted
    void markWords(QPainter &painter, const PieceLayout &laidOut, QPointF at, const std::vector<ByteRange> &words,
        LineMark mark, QList<QTextLayout::FormatRange> &ranges);
    void paintMarkGrounds(QPainter &painter, const QRect &area);
    void paintMarkSign(QPainter &painter, qsizetype line, int y) const;
    void paintStrokes(QPainter &painter);

    // textviewfillers.cpp
    [[nodiscard]] bool isFiller(qsizetype line) const { return isOneOf(m_fillers, line); }
    [[nodiscard]] static bool isOneOf(const std::vector<Stretch> &fillers, qsizetype line);
    void paintFillers(QPainter &painter, const QRect &area);
    [[nodiscard]] static QString textWithout(
        const std::vector<Stretch> &fillers, const TextBuffer &text, qsizetype a, qsizetype b);

    // textviewmove.cpp
    void moveCaret(qsizetype to, bool selecting);
    bool moveByKey(QKeyEvent *event);
    [[nodiscard]] qsizetype movedByRows(qsizetype rows);
    [[nodiscard]] qsizetype homeOf(qsizetype offset);
    [[nodiscard]] qsizetype endOf(qsizetype offset);

    // textviewselect.cpp
    void setSelection(qsizetype anchor, qsizetype caret, const std::optional<Block> &block = {});
    [[nodiscard]] ByteRange lineAt(qsizetype offset) const;
    [[nodiscard]] ByteRange unitAt(qsizetype offset) const;
    void dragTo(const QPoint &point);

    // textviewblock.cpp
    void setBlock(const Block &block);
    bool moveBlockByKey(QKeyEvent *event);
    [[nodiscard]] qsizetype columnAt(const QPoint &point);
    [[nodiscard]] static QString textOf(
        const TextBuffer &text, const HiddenStretches &hidden, const std::vector<Stretch> &fillers, const Block &block);

    // textviewcopy.cpp
    void offerSelection() const; // by the middle mouse button, after the person has selected something

    // textviewpaint.cpp
    void paintPiece(QPainter &painter, PieceLayout &laidOut, QPointF at, const QRect &area);
    void paintStretch(QPainter &painter, const PieceLayout &laidOut, QPointF at, ByteRange stretch,
        const QColor &ground, bool framed);
    void paintRow(QPainter &painter, TextRow row, int y, const QRect &area);
    void paintGutter(QPainter &painter, TextRow row, int y);
    void paintNumbers(QPainter &painter, qsizetype line, int y) const;

    TextBuffer m_text;
    Language m_language = Language::Plain;
    TextHighlighter *m_highlighter;
    HitScrollBar *m_bar;
    TextLayouts m_layouts;
    TextColors m_colors;
    bool m_ownColors = false;
    TextAids m_aids;
    bool m_wrap = false;
    int m_zoom = 0;
    TextRow m_top;
    int m_topCut = 0; // pixels of it that have gone out at the top
    qreal m_seenWidth = 0; // of the widest row painted
    bool m_settingBars = false;
    qreal m_wheelPixels = 0; // what fine wheels send, less than one so far
    Glide *m_glide; // of coarse ones
    WheelNotches m_zoomWheel;

    Folding m_folding;
    std::optional<std::vector<Stretch>> m_filtered; // which lines are not shown
    std::vector<Stretch> m_skipped; // shown as one row each, unless lines are filtered
    int m_hoveredFold = -1;

    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    std::optional<qreal> m_goalX; // which x the caret goes back to when it moves up and down
    Unit m_unit = Unit::Character; // what a drag selects by
    ByteRange m_dragged{0, 0}; // where it began
    bool m_dragging = false;
    std::optional<Block> m_block; // is what is selected, not all from the anchor to the caret
    bool m_draggingBlock = false;
    QPoint m_dragPoint;
    QBasicTimer m_dragTimer; // scrolls while the pointer is outside
    qint64 m_doubleClicked = 0; // when, for the third click
    QPoint m_doubleClickPoint;

    std::vector<SearchHit> m_hits;
    qsizetype m_currentHit = -1;
    ByteRange m_searchRange;
    TextMarks m_marks;
    std::shared_ptr<const std::vector<LineOfTwo>> m_numbers;
    std::vector<Stretch> m_fillers;
    std::vector<qsizetype> m_filledBefore; // how many lines of them are before each stretch
    QByteArray m_name; // what the caret rests on, marked wherever it stands while no hits are
    QBasicTimer m_restTimer;
};

} // namespace artiscope
