// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/markdownmarks.h"

#include "ui/viewer/markdownlook.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace artiscope {

namespace {

constexpr double barWidth = 3;

struct Colours {
    QColor ink;
    QColor ground;
    QString sign;
};

Colours coloursOf(LineMark mark, const Theme &theme)
{
    if (mark == LineMark::Added)
        return {theme.added, theme.addedGround, QStringLiteral("+")};
    if (mark == LineMark::Removed)
        return {theme.removed, theme.removedGround, QStringLiteral("−")};
    return {theme.changed, theme.changedGround, QStringLiteral("~")};
}

} // namespace

void paintMarkdownMarks(QPainter &painter, const QTextDocument &document, const QRectF &visible,
    std::pair<int, int> positions, const MarkdownMarks &marks, const MarkdownLook &look)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const auto placeOf = [&](int position) { return layout.blockBoundingRect(document.findBlock(position)); };
    const double width = std::max(document.pageSize().width(), visible.right());
    painter.save();
    painter.setFont(look.font);
    auto at = std::partition_point(marks.blocks.begin(), marks.blocks.end(),
        [&positions](const auto &blocks) { return std::max(blocks.first, blocks.last) < positions.first; });
    for (; at != marks.blocks.end() && at->first < positions.second; ++at) {
        const Colours colours = coloursOf(at->mark, look.theme);
        const double thickness = at->first == marks.current ? 2 * barWidth : barWidth;
        QRectF place = placeOf(at->first);
        if (at->last < at->first) { // in front of it, or behind the last of all
            const bool isBehind = at->first > document.findBlock(at->first).position();
            const double line = isBehind ? place.bottom() : place.top();
            painter.fillRect(QRectF(0, line - thickness / 2, look.margin, thickness), colours.ink);
            continue;
        }
        place |= placeOf(std::min(at->last, positions.second)); // what is below may not be laid out yet
        const QRectF row(0, place.top(), width, place.height());
        painter.fillRect(row, colours.ground);
        painter.fillRect(QRectF(0, row.top(), thickness, row.height()), colours.ink);
        painter.setPen(colours.ink);
        const QRectF edge(2 * barWidth, row.top(), look.margin - 2 * barWidth, look.line);
        painter.drawText(edge, Qt::AlignHCenter | Qt::AlignTop, colours.sign);
    }
    painter.restore();
}

} // namespace artiscope
