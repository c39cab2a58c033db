// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty lines that make room for what another text has.

#include "ui/viewer/textview.h"

#include <QPainter>

#include <algorithm>

namespace artiscope {

namespace {

// The first one that does not end before the line.
std::vector<Stretch>::const_iterator fillersFrom(const std::vector<Stretch> &fillers, qsizetype line)
{
    return std::partition_point(
        fillers.begin(), fillers.end(), [line](const Stretch &filler) { return filler.last < line; });
}

} // namespace

void TextView::setFillers(std::vector<Stretch> lines)
{
    m_fillers = std::move(lines);
    m_filledBefore.clear();
    m_filledBefore.reserve(m_fillers.size() + 1);
    m_filledBefore.push_back(0);
    for (const Stretch &filler : m_fillers)
        m_filledBefore.push_back(m_filledBefore.back() + filler.last - filler.first + 1);
    viewport()->update();
}

bool TextView::isOneOf(const std::vector<Stretch> &fillers, qsizetype line)
{
    const auto filler = fillersFrom(fillers, line);
    return filler != fillers.end() && filler->first <= line;
}

qsizetype TextView::ownNumber(qsizetype line) const
{
    if (m_fillers.empty())
        return line;
    const auto filler = fillersFrom(m_fillers, line);
    if (filler != m_fillers.end() && filler->first <= line)
        return -1;
    return line - m_filledBefore[size_t(filler - m_fillers.begin())];
}

qsizetype TextView::lineOfOwn(qsizetype number) const
{
    qsizetype line = number;
    for (const Stretch &filler : m_fillers) {
        if (filler.first > line)
            break;
        line += filler.last - filler.first + 1;
    }
    return line;
}

qsizetype TextView::ownLineCount() const
{
    return m_text.lineCount() - (m_fillers.empty() ? 0 : m_filledBefore.back());
}

// Hatched, since an empty line of the text itself looks the same else.
void TextView::paintFillers(QPainter &painter, const QRect &area)
{
    if (m_fillers.empty())
        return;
    TextRow row = m_top;
    for (int y = -m_topCut; y < area.bottom(); y += m_layouts.rowHeight()) {
        if (isFiller(m_text.piece(row.piece).line)) {
            const QRect place(area.left(), y, area.width(), m_layouts.rowHeight());
            painter.fillRect(place, m_colors.ground);
            painter.fillRect(place, QBrush(m_colors.separator, Qt::BDiagPattern));
        }
        const TextRow next = m_layouts.moved(row, 1);
        if (next == row)
            break;
        row = next;
    }
}

QString TextView::textWithout(const std::vector<Stretch> &fillers, const TextBuffer &text, qsizetype a, qsizetype b)
{
    qsizetype from = std::min(a, b);
    const qsizetype to = std::max(a, b);
    if (fillers.empty())
        return QString::fromUtf8(text.view(from, to));
    QByteArray bytes;
    for (auto filler = fillersFrom(fillers, text.lineOf(from)); filler != fillers.end(); ++filler) {
        const qsizetype begin = text.lineStart(filler->first);
        if (begin >= to)
            break;
        if (begin > from)
            bytes += text.view(from, begin);
        from = std::min(to, text.lineStart(filler->last + 1)); // there is one: the last line is no filler
    }
    return QString::fromUtf8(bytes += text.view(from, to));
}

} // namespace artiscope
