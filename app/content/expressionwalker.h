// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/hitcollector.h"
#include "app/content/linetext.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

namespace artiscope {

// Goes through lines and asks an expression (compiledexpression.h) of them, of several at once where that may be. For
// one thread.
class ExpressionWalker {
public:
    enum class Walked { Through, Enough, TooMuchWork };

    // Refers to the text, which must live longer.
    ExpressionWalker(
        const TextBuffer &buffer, const QRegularExpression &expression, bool wholeWords, QDeadlineTimer patience);

    // The hits in one range. `stoppedAt`: the line that was too much work.
    [[nodiscard]] Walked walk(const ByteRange &range, HitCollector &collector, const std::function<bool()> &isOver,
        std::optional<qsizetype> &stoppedAt);

private:
    // Of the lines that begin there, the last that ends within what is seen at once, and is searched.
    [[nodiscard]] qsizetype lastWithin(qsizetype line, qsizetype end) const;
    [[nodiscard]] bool canBeTogether(qsizetype begin, qsizetype end) const;
    // The hits between `from` and `to` in the line or lines that begin at `begin`; what is before `from` is looked back
    // at.
    [[nodiscard]] Walked walkLines(
        qsizetype begin, qsizetype from, qsizetype to, HitCollector &collector, const std::function<bool()> &isOver);
    [[nodiscard]] Walked tooMuchWorkAt(qsizetype unit);
    [[nodiscard]] bool isOutOfPatience();
    [[nodiscard]] bool isWanted(qsizetype first, qsizetype last) const;

    const TextBuffer &m_buffer;
    QByteArrayView m_bytes;
    const QRegularExpression m_expression; // no other thread counts its uses
    bool m_together; // several lines may be searched at once
    bool m_wholeWords;
    QDeadlineTimer m_patience;
    qsizetype m_tried = 0; // units since the clock was looked at
    int m_dear = 0; // how often lines together were
    qsizetype m_reached = 0; // where it became too much work
    LineText m_line;
};

} // namespace artiscope
