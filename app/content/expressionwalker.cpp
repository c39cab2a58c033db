// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/expressionwalker.h"

#include "app/content/words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace artiscope {

namespace {

// One call of the library cannot be cancelled: in a long line it sees no more than this at once, in UTF-16 units.
constexpr qsizetype windowSize = 16 * 1024;
constexpr qsizetype windowOverlap = 4 * 1024;

// So much of short lines is searched at once, in bytes. An expression that needs a certain sign is tried on every line
// before that sign then, not on its own line only; where that is dear some times, lines are taken alone again.
constexpr qsizetype togetherSize = 4 * 1024;
constexpr qint64 dear = 2; // milliseconds
constexpr int mostDear = 8;

constexpr qsizetype few = 256; // units that are as much work as a call of the library is at least

} // namespace

ExpressionWalker::ExpressionWalker(
    const TextBuffer &buffer, const QRegularExpression &expression, bool wholeWords, QDeadlineTimer patience)
    : m_buffer(buffer),
      m_bytes(buffer.bytes()),
      m_expression(expression.pattern(), expression.patternOptions()),
      m_together(expression.patternOptions().testFlag(QRegularExpression::MultilineOption)),
      m_wholeWords(wholeWords),
      m_patience(patience)
{
}

ExpressionWalker::Walked ExpressionWalker::walk(const ByteRange &range, HitCollector &collector,
    const std::function<bool()> &isOver, std::optional<qsizetype> &stoppedAt)
{
    ByteRange rest = range;
    qsizetype lastAlone = m_together && m_dear < mostDear ? -1 : m_buffer.lineCount();
    for (qsizetype line = m_buffer.lineOf(rest.begin); line < m_buffer.lineCount(); ++line) {
        const qsizetype begin = m_buffer.lineStart(line);
        if (begin >= rest.end)
            break;
        qsizetype last = line;
        if (line > lastAlone) {
            last = lastWithin(line, rest.end);
            if (last > line && !canBeTogether(begin, m_buffer.lineEnd(last)))
                lastAlone = std::exchange(last, line);
        }
        const qsizetype from = std::max(begin, rest.begin);
        const qsizetype to = std::min(m_buffer.lineEnd(last), rest.end);
        QElapsedTimer clock;
        if (last > line)
            clock.start();
        const Walked walked = from < to ? walkLines(begin, from, to, collector, isOver) : Walked::Through;
        if (last > line && clock.hasExpired(dear) && ++m_dear == mostDear)
            lastAlone = m_buffer.lineCount();
        if (walked == Walked::TooMuchWork && last > line && !m_patience.hasExpired()) {
            lastAlone = std::max(lastAlone, last); // once more, to know which of them it is
            rest.begin = m_reached;
            line = m_buffer.lineOf(m_reached) - 1;
            continue;
        }
        if (walked == Walked::TooMuchWork)
            stoppedAt = m_buffer.lineOf(m_reached);
        if (walked != Walked::Through)
            return walked;
        line = last;
    }
    return Walked::Through;
}

qsizetype ExpressionWalker::lastWithin(qsizetype line, qsizetype end) const
{
    const qsizetype behind = std::min(m_buffer.lineStart(line) + togetherSize, end);
    const qsizetype last = m_buffer.lineOf(behind);
    return std::max(line, m_buffer.lineEnd(last) <= behind ? last : last - 1);
}

bool ExpressionWalker::canBeTogether(qsizetype begin, qsizetype end) const
{
    const char *const from = m_bytes.data() + begin;
    const char *const to = m_bytes.data() + end;
    return asciiEnd(from, to) == to && std::find(from, to, '\r') == to;
}

ExpressionWalker::Walked ExpressionWalker::walkLines(
    qsizetype begin, qsizetype from, qsizetype to, HitCollector &collector, const std::function<bool()> &isOver)
{
    m_line.set(m_bytes.data() + begin, m_bytes.data() + to);
    qsizetype at = m_line.unitOf(m_bytes.data() + from);
    qsizetype window = windowSize;
    while (at < m_line.size()) {
        if (isOver())
            return Walked::Enough;
        if (isOutOfPatience())
            return tooMuchWorkAt(at);
        qsizetype seen = std::min(m_line.size(), at + window);
        if (m_line.isWithinCharacter(seen))
            ++seen;
        const bool whole = seen == m_line.size();
        const QRegularExpressionMatch match = m_expression.match(m_line.first(seen), at,
            QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        m_tried += seen - at + few;
        if (!match.isValid())
            return tooMuchWorkAt(at);
        if (!match.hasMatch()) {
            if (whole)
                break;
            at = seen - windowOverlap;
            if (m_line.isWithinCharacter(at))
                --at;
            continue;
        }
        const qsizetype start = std::max(at, match.capturedStart());
        if (!whole && match.capturedEnd() == seen) { // it may well go on: seen again with more of the line
            window = start == at ? window * 2 : windowSize;
            at = start;
            continue;
        }
        window = windowSize;
        at = std::max(start, match.capturedEnd());
        if (at > start) {
            const qsizetype first = m_line.byteOf(start) - m_bytes.data();
            const qsizetype last = m_line.byteOf(at) - m_bytes.data();
            if (isWanted(first, last) && !collector.add(first, last - first))
                return Walked::Enough;
        } else {
            at += m_line.isWithinCharacter(at + 1) ? 2 : 1;
        }
    }
    return Walked::Through;
}

ExpressionWalker::Walked ExpressionWalker::tooMuchWorkAt(qsizetype unit)
{
    m_reached = m_line.byteOf(unit) - m_bytes.data();
    return Walked::TooMuchWork;
}

// Whatever is found by then is kept. To look at the clock costs as much as to try a few units.
bool ExpressionWalker::isOutOfPatience()
{
    if (m_tried < 16 * few)
        return false;
    m_tried = 0;
    return m_patience.hasExpired();
}

// The expression sees nothing behind `to`, where a word may go on; and "\K" moves where its hits begin.
bool ExpressionWalker::isWanted(qsizetype first, qsizetype last) const
{
    return !m_wholeWords || isWholeWord(m_bytes, first, last);
}

} // namespace artiscope
