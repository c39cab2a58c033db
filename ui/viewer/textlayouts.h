// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/hiddenstretches.h"
#include "app/content/textbuffer.h"
#include "ui/viewer/textcolors.h"

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace artiscope {

// A row on the screen: without wrapping a whole line (its first piece, row 0), with wrapping a row of a piece. Lines
// that are hidden have none.
struct TextRow {
    qsizetype piece = 0;
    int row = 0;
    auto operator<=>(const TextRow &) const = default;
};

struct TextPlace {
    TextRow row;
    qreal x = 0; // from the row's left edge
};

// A control character, that is drawn as a box with its name.
struct ControlSign {
    int unit = 0;
    QLatin1String name;
};

struct PieceLayout {
    TextBuffer::Piece piece;
    DecodedText decoded;
    QTextLayout layout;
    int rows = 1;
    qreal width = 0;
    bool rightToLeft = false; // some of it runs so
    std::vector<ControlSign> controls;
};

// The geometry of a text: which byte is where, in rows of one height. Lays out only the pieces that are asked for and
// keeps the last few hundred. Owned by the view that paints with it; GUI thread.
class TextLayouts {
public:
    using SpansOf = std::function<std::vector<Span>(qsizetype piece)>;

    explicit TextLayouts(SpansOf spansOf);

    void setText(const TextBuffer &text);
    void setFont(const QFont &font);
    void setWrapWidth(qreal width); // 0: rows are lines
    void setHidden(const std::vector<Stretch> &lines); // never all of them; another text has none hidden
    // In place of that: of each of these one row is left, an empty one that its first line has.
    void setSkipped(const std::vector<Stretch> &lines);
    [[nodiscard]] const HiddenStretches &hiddenLines() const { return m_hiddenLines; }
    [[nodiscard]] std::optional<Stretch> skippedFrom(qsizetype line) const; // that the line's row stands for
    void setColors(const TextColors &colors);
    void setSpacesShown(bool shown);
    void forget(); // colours have changed: lays out anew

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int baseline() const { return m_baseline; }
    [[nodiscard]] qreal cellWidth() const { return m_cellWidth; }
    [[nodiscard]] bool isWrapped() const { return m_wrapWidth > 0; }
    [[nodiscard]] qreal widthOfLongestLine() const { return m_longestWidth; } // the longest by bytes

    [[nodiscard]] std::shared_ptr<PieceLayout> piece(qsizetype piece);
    [[nodiscard]] qreal startX(qsizetype piece); // of a piece in its line, without wrapping

    [[nodiscard]] TextRow firstRow() const { return rowOfLine(m_hiddenLines.at(0)); }
    [[nodiscard]] TextRow lastRow();
    [[nodiscard]] TextRow moved(TextRow row, qsizetype rows); // stops at both ends
    [[nodiscard]] TextRow rowOfLine(qsizetype line) const { return {m_text.firstPieceOfLine(line), 0}; }
    [[nodiscard]] TextRow shownRow(TextRow row); // the one before when that is hidden
    // What a scroll bar counts: shown lines, with wrapping shown pieces.
    [[nodiscard]] qsizetype unitCount() const;
    [[nodiscard]] qsizetype unitOf(TextRow row) const;
    [[nodiscard]] TextRow rowOfUnit(qsizetype unit) const;
    [[nodiscard]] qsizetype columnOf(qsizetype offset); // in cells from its line's beginning
    [[nodiscard]] TextPlace placeOf(qsizetype offset); // of what is hidden: where its row would be
    [[nodiscard]] qsizetype offsetAt(TextRow row, qreal x);
    [[nodiscard]] qsizetype rowStart(TextRow row);
    [[nodiscard]] qsizetype rowEnd(TextRow row); // what wraps: in front of its last character, as behind it is the next

    // The neighbouring caret position, over line ends too.
    [[nodiscard]] qsizetype next(qsizetype offset, QTextLayout::CursorMode mode);
    [[nodiscard]] qsizetype previous(qsizetype offset, QTextLayout::CursorMode mode);

private:
    std::shared_ptr<PieceLayout> make(qsizetype piece);
    QList<QTextLayout::FormatRange> placeControls(PieceLayout &made) const;
    void setTabs(PieceLayout &made);
    void breakRows(PieceLayout &made) const;
    [[nodiscard]] qreal indentOf(qsizetype line) const; // of the rows behind its first one
    void learnColumns(qsizetype line);
    void takeSkipped(const std::vector<Stretch> &lines);

    SpansOf m_spansOf;
    TextBuffer m_text;
    HiddenStretches m_hiddenLines;
    HiddenStretches m_hiddenPieces; // the same
    HiddenStretches m_skipped; // lines
    QFont m_font;
    TextColors m_colors = TextColors::light();
    bool m_spacesShown = false;
    qreal m_wrapWidth = 0;
    qreal m_cellWidth = 8;
    qreal m_longestWidth = 0;
    int m_rowHeight = 18;
    int m_baseline = 14;
    QCache<qsizetype, std::shared_ptr<PieceLayout>> m_cache;
    qsizetype m_columnsLine = -1; // the line that m_columns belongs to
    std::vector<qsizetype> m_columns; // in which column each of its pieces begins
};

} // namespace artiscope
