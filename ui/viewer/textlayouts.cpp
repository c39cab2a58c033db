// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textlayouts.h"

#include "app/content/cells.h"
#include "app/content/controls.h"
#include "app/content/utf8.h"

#include <QFontMetricsF>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>
#include <limits>

namespace artiscope {

namespace {

constexpr int keptPieces = 600;
constexpr qreal lineSpacing = 1.2; // rows breathe a little, as in a document

// Somewhere in it, not as QString::isRightToLeft(), which is about how a text begins.
bool hasRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)); // the other half has no direction
        switch (QChar::direction(c)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace

TextLayouts::TextLayouts(SpansOf spansOf) : m_spansOf(std::move(spansOf)), m_cache(keptPieces) { }

void TextLayouts::setText(const TextBuffer &text)
{
    m_text = text;
    setHidden({});
    m_columnsLine = -1;
    // A line of many pieces is walked once for both.
    const qsizetype longest = text.longestLine();
    learnColumns(longest);
    const TextBuffer::Piece last = text.piece(text.firstPieceOfLine(longest) + qsizetype(m_columns.size()) - 1);
    m_longestWidth = qreal(columnAfter(text.view(last.begin, last.end), m_columns.back())) * m_cellWidth;
    forget();
}

void TextLayouts::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetricsF metrics(font);
    const qreal columns = m_longestWidth / m_cellWidth;
    m_cellWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    m_longestWidth = columns * m_cellWidth;
    m_rowHeight = int(std::ceil(metrics.height() * lineSpacing));
    m_baseline = int(std::round((m_rowHeight - metrics.height()) / 2 + metrics.ascent()));
    forget();
}

void TextLayouts::setWrapWidth(qreal width)
{
    if (m_wrapWidth == width)
        return;
    m_wrapWidth = width;
    forget();
}

void TextLayouts::setColors(const TextColors &colors)
{
    m_colors = colors;
    forget();
}

void TextLayouts::setSpacesShown(bool shown)
{
    if (shown == m_spacesShown)
        return;
    m_spacesShown = shown;
    forget();
}

void TextLayouts::forget()
{
    m_cache.clear();
}

std::shared_ptr<PieceLayout> TextLayouts::piece(qsizetype piece)
{
    if (const auto *kept = m_cache.object(piece))
        return *kept;
    auto made = make(piece);
    m_cache.insert(piece, new std::shared_ptr<PieceLayout>(made));
    return made;
}

std::shared_ptr<PieceLayout> TextLayouts::make(qsizetype piece)
{
    auto made = std::make_shared<PieceLayout>();
    made->piece = m_text.piece(piece);
    const bool standsIn = skippedFrom(made->piece.line).has_value();
    if (standsIn) {
        made->piece.end = made->piece.begin;
        made->piece.endsLine = true;
    }
    made->decoded = decodeText(m_text.view(made->piece.begin, made->piece.end));
    made->rightToLeft = !made->decoded.bytes.empty() && hasRightToLeft(made->decoded.text);
    made->layout.setFont(m_font);
    const QList<QTextLayout::FormatRange> controls = placeControls(*made);
    made->layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(isWrapped() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight); // columns begin at the left, whatever the words are
    if (m_spacesShown)
        option.setFlags(QTextOption::ShowTabsAndSpaces);
    option.setTabStopDistance(tabCells * m_cellWidth);
    made->layout.setTextOption(option);
    setTabs(*made);
    QList<QTextLayout::FormatRange> formats;
    const std::vector<Span> spans = standsIn ? std::vector<Span>() : m_spansOf(piece);
    formats.reserve(qsizetype(spans.size()));
    for (const Span &span : spans) {
        const int start = made->decoded.unitOf(span.start);
        const int end = made->decoded.unitOf(span.start + span.length);
        QTextCharFormat format;
        format.setForeground(m_colors.of(span.role));
        formats.append({start, end - start, format});
    }
    if (m_spacesShown) {
        QTextCharFormat quiet;
        quiet.setForeground(m_colors.lineNumber);
        const QString &text = made->decoded.text;
        for (qsizetype from = 0; from < text.size(); ++from) {
            const qsizetype first = from;
            while (from < text.size() && (text.at(from) == u' ' || text.at(from) == u'\t'))
                ++from;
            if (from > first)
                formats.append({int(first), int(from - first), quiet});
        }
    }
    made->layout.setFormats(formats + controls);
    breakRows(*made);
    return made;
}

// Pictures of control characters are missing in most fonts. What stands for one in the layout is not seen, but is as
// wide as its name.
QList<QTextLayout::FormatRange> TextLayouts::placeControls(PieceLayout &made) const
{
    const QByteArrayView bytes = m_text.view(made.piece.begin, made.piece.end);
    QString text = made.decoded.text;
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        if (text.at(unit) < u'\u2400' || text.at(unit) > u'\u2426')
            continue;
        const qsizetype byte = made.decoded.byteOf(int(unit));
        const QLatin1String name = controlName(utf8Step(bytes.data() + byte, bytes.data() + bytes.size()).value);
        if (name.isEmpty()) // the text itself has the picture
            continue;
        made.controls.push_back({int(unit), name});
        text[unit] = u'#';
        QTextCharFormat format;
        format.setForeground(Qt::transparent);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(qreal(name.size() - 1) * m_cellWidth);
        formats.append({int(unit), 1, format});
    }
    made.layout.setText(text);
    return formats;
}

// A later piece of a long line begins anywhere between two tab stops.
void TextLayouts::setTabs(PieceLayout &made)
{
    if (made.piece.startsLine || !made.decoded.text.contains(u'\t'))
        return;
    const auto phase = qsizetype(std::round(startX(m_text.pieceOf(made.piece.begin)) / m_cellWidth)) % tabCells;
    QTextOption option = made.layout.textOption();
    QList<QTextOption::Tab> tabs;
    const qsizetype stops = made.decoded.text.size() + 1;
    for (qsizetype stop = 1; stop <= stops; ++stop)
        tabs.append(QTextOption::Tab(qreal(stop * tabCells - phase) * m_cellWidth, QTextOption::LeftTab));
    option.setTabs(tabs);
    made.layout.setTextOption(option);
}

qreal TextLayouts::indentOf(qsizetype line) const
{
    const QByteArrayView whole = m_text.line(line);
    const QByteArrayView text = whole.first(std::min(whole.size(), TextBuffer::pieceSize)); // a line may be blanks only
    const auto begins = std::find_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '\t'; });
    // Beyond half the width there would be little room for the text.
    return std::min(qreal(columnAfter(text.first(begins - text.begin()), 0)) * m_cellWidth, m_wrapWidth / 2);
}

void TextLayouts::breakRows(PieceLayout &made) const
{
    const qreal indent = isWrapped() ? indentOf(made.piece.line) : 0;
    made.layout.beginLayout();
    int row = 0;
    for (QTextLine line = made.layout.createLine(); line.isValid(); line = made.layout.createLine()) {
        // A line has no metrics before it has a width.
        const qreal left = row > 0 || !made.piece.startsLine ? indent : 0;
        if (isWrapped())
            line.setLineWidth(m_wrapWidth - left);
        else
            line.setNumColumns(std::numeric_limits<int>::max());
        // Fonts that stand in for others are taller; the base lines stay where they are.
        line.setPosition(QPointF(left, row * m_rowHeight + m_baseline - line.ascent()));
        made.width = std::max(made.width, left + line.naturalTextWidth());
        ++row;
    }
    made.layout.endLayout();
    made.rows = std::max(1, row);
}

qreal TextLayouts::startX(qsizetype piece)
{
    const TextBuffer::Piece part = m_text.piece(piece);
    if (part.startsLine)
        return 0;
    learnColumns(part.line);
    return qreal(m_columns[size_t(piece - m_text.firstPieceOfLine(part.line))]) * m_cellWidth;
}

void TextLayouts::learnColumns(qsizetype line)
{
    if (m_columnsLine == line)
        return;
    m_columnsLine = line;
    m_columns.assign(1, 0);
    for (qsizetype at = m_text.firstPieceOfLine(line);; ++at) {
        const TextBuffer::Piece each = m_text.piece(at);
        if (each.endsLine)
            break;
        m_columns.push_back(columnAfter(m_text.view(each.begin, each.end), m_columns.back()));
    }
}

TextRow TextLayouts::lastRow()
{
    const TextRow last = rowOfUnit(unitCount() - 1);
    return {last.piece, isWrapped() ? piece(last.piece)->rows - 1 : 0};
}

TextRow TextLayouts::shownRow(TextRow row)
{
    if (!m_hiddenPieces.around(row.piece))
        return row;
    const TextRow shown = rowOfUnit(unitOf(row));
    return {shown.piece, isWrapped() && shown.piece < row.piece ? piece(shown.piece)->rows - 1 : 0};
}

qsizetype TextLayouts::unitCount() const
{
    return isWrapped() ? m_text.pieceCount() - m_hiddenPieces.count() : m_text.lineCount() - m_hiddenLines.count();
}

qsizetype TextLayouts::unitOf(TextRow row) const
{
    return isWrapped() ? m_hiddenPieces.placeOf(row.piece) : m_hiddenLines.placeOf(m_text.piece(row.piece).line);
}

TextRow TextLayouts::rowOfUnit(qsizetype unit) const
{
    return isWrapped() ? TextRow{m_hiddenPieces.at(unit), 0} : rowOfLine(m_hiddenLines.at(unit));
}

TextRow TextLayouts::moved(TextRow row, qsizetype rows)
{
    if (!isWrapped())
        return rowOfUnit(std::clamp<qsizetype>(unitOf(row) + rows, 0, unitCount() - 1));
    row = shownRow(row);
    qsizetype unit = unitOf(row);
    while (rows > 0) {
        const qsizetype left = piece(row.piece)->rows - 1 - row.row;
        if (rows <= left)
            return {row.piece, row.row + int(rows)};
        if (unit + 1 >= unitCount())
            return {row.piece, row.row + int(left)};
        rows -= left + 1;
        row = rowOfUnit(++unit);
    }
    while (rows < 0) {
        if (-rows <= row.row)
            return {row.piece, row.row + int(rows)};
        if (unit == 0)
            return {row.piece, 0};
        rows += row.row + 1;
        row = rowOfUnit(--unit);
        row.row = piece(row.piece)->rows - 1;
    }
    return row;
}

} // namespace artiscope
