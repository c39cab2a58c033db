// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/textpages.h"

#include "ui/viewer/textsigns.h"
#include "ui/widgets/contentfont.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::TextPages)
};

constexpr int textSize = 11; // units; about 8 points
constexpr int headSize = 12;
constexpr int gap = 12; // between the numbers and the text, and below the head
constexpr int leastDigits = 3;

QFont sized(QFont font, int units)
{
    font.setPixelSize(units);
    font.setHintingPreference(QFont::PreferNoHinting); // the grid of a screen is not that of paper
    return font;
}

} // namespace

TextPages::TextPages(const TextBuffer &text, Language language, PageHead head, QSizeF page)
    : m_text(text),
      m_head(std::move(head)),
      m_page(page),
      m_headFont(sized(QFontDatabase::systemFont(QFontDatabase::GeneralFont), headSize)),
      m_layouts([this](qsizetype piece) { return m_highlighter.spans(piece); })
{
    m_highlighter.setText(text, lexerFor(language));
    m_layouts.setFont(sized(contentFont(), textSize));
    m_layouts.setColors(m_colors);
    m_layouts.setText(text);
    const auto digits = std::max<qsizetype>(leastDigits, QString::number(text.lineCount()).size());
    m_gutter = m_head.content ? qreal(digits) * m_layouts.cellWidth() + gap : 0;
    m_layouts.setWrapWidth(std::max(m_page.width() - m_gutter, 10 * m_layouts.cellWidth()));
    m_top = int(std::ceil(2 * QFontMetricsF(m_headFont).lineSpacing())) + gap;
    m_rowsOnPage = std::max(1, int((m_page.height() - m_top) / m_layouts.rowHeight()));
    m_begins.push_back({});
}

bool TextPages::countOn()
{
    const int rows = m_layouts.piece(m_counted)->rows;
    for (int row = m_rowsOnPage - m_rows; row < rows; row += m_rowsOnPage)
        m_begins.push_back({m_counted, row});
    m_rows = (m_rows + rows - 1) % m_rowsOnPage + 1;
    ++m_counted;
    const bool more = m_counted < m_text.pieceCount();
    if (m_head.content) {
        // Not all at once, for it may be large, and as far in the bytes as in the text, which need not be the same.
        const qsizetype size = m_head.content->size();
        const qsizetype end = more ? size / m_text.pieceCount() * m_counted : size;
        m_hash.addData(QByteArrayView(*m_head.content).sliced(m_hashed, end - m_hashed));
        m_hashed = end;
    }
    return more;
}

void TextPages::paintHead(QPainter &painter, int page) const
{
    QFont bold = m_headFont;
    bold.setBold(true);
    const QFontMetricsF metrics(m_headFont);
    const qreal line = metrics.lineSpacing();
    const auto row = [&](int number, const QString &left, const QFont &font, const QString &right) {
        const QRectF area(0, number * line, m_page.width(), line);
        painter.setFont(m_headFont);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
        const qreal room = m_page.width() - metrics.horizontalAdvance(right) - gap;
        painter.setFont(font);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(left, Qt::ElideMiddle, std::max(0.0, room)));
    };
    painter.setPen(m_colors.text);
    row(0, m_head.title, bold, Words::tr("Page %1 of %2").arg(page + 1).arg(count()));
    painter.setPen(m_colors.lineNumber);
    row(1, m_head.place, m_headFont,
        m_head.content ? Words::tr("MD5 %1").arg(QString::fromLatin1(m_hash.result().toHex())) : QString());
    painter.fillRect(QRectF(0, 2 * line + gap / 3.0, m_page.width(), 1), m_colors.separator);
}

void TextPages::paint(QPainter &painter, int page)
{
    paintHead(painter, page);
    TextRow row = m_begins[size_t(page)];
    for (int i = 0; i < m_rowsOnPage; ++i) {
        const qreal y = m_top + i * m_layouts.rowHeight();
        const auto laidOut = m_layouts.piece(row.piece);
        if (m_head.content && laidOut->piece.startsLine && row.row == 0) {
            painter.setFont(laidOut->layout.font());
            painter.setPen(m_colors.lineNumber);
            painter.drawText(QRectF(0, y, m_gutter - gap, m_layouts.rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(laidOut->piece.line + 1));
        }
        painter.setPen(m_colors.text);
        if (const QTextLine line = laidOut->layout.lineAt(row.row); line.isValid())
            line.draw(&painter, QPointF(m_gutter, y - row.row * m_layouts.rowHeight()));
        painter.setFont(laidOut->layout.font());
        paintControls(painter, *laidOut, row.row, QPointF(m_gutter, y - row.row * m_layouts.rowHeight()),
            m_layouts.rowHeight(), m_colors.lineNumber);
        const TextRow next = m_layouts.moved(row, 1);
        if (next == row)
            break;
        row = next;
    }
}

} // namespace artiscope
