// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/expressionsearch.h"

#include "app/content/hitcollector.h"
#include "app/content/lineexpression.h"
#include "app/content/utf8.h"
#include "app/content/words.h"
#include "app/core/parallel.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>
#include <variant>

namespace artiscope {

namespace {

// The library gives up where one place needs more steps than this. Of several such verbs it heeds the lowest, so what
// is typed cannot raise it. A lone CR is a character.
constexpr QLatin1String verbs("(*LIMIT_MATCH=200000)(*LF)");

// One call of the library cannot be cancelled: in a long line it sees no more than this at once, in UTF-16 units.
constexpr qsizetype windowSize = 16 * 1024;
constexpr qsizetype windowOverlap = 4 * 1024;

// So much of short lines is searched at once, in bytes. An expression that needs a certain sign is tried on every line
// before that sign then, not on its own line only; where that is dear some times, lines are taken alone again.
constexpr qsizetype togetherSize = 4 * 1024;
constexpr qint64 dear = 2; // milliseconds
constexpr int mostDear = 8;

// What one thread takes at a time, in bytes. Others than the one that searches help only for a while: their pool has
// more to do.
constexpr qsizetype partSize = 256 * 1024;
constexpr std::chrono::milliseconds helpingTime(300);

using Compiled = std::variant<QRegularExpression, ExpressionFault>;

Compiled compile(const QString &expression, const SearchOptions &options)
{
    QRegularExpression::PatternOptions picked = QRegularExpression::UseUnicodePropertiesOption;
    if (!options.caseSensitive)
        picked |= QRegularExpression::CaseInsensitiveOption;
    const auto faultOf = [&expression](const QRegularExpression &compiled, qsizetype before) {
        const qsizetype at = compiled.patternErrorOffset() - before;
        return ExpressionFault{compiled.errorString(), std::clamp<qsizetype>(at, 0, expression.size())};
    };
    const QRegularExpression alone(verbs + expression, picked);
    if (!alone.isValid())
        return faultOf(alone, verbs.size());
    // Part of the expression and not only asked of what it finds: "leaf|leaf-02" may then try its other branch.
    const QString before = options.wholeWords ? QStringLiteral("(?:(?<!\\w)|(?!\\w))(?:") : QString();
    const QString behind = options.wholeWords ? QStringLiteral(")(?:(?!\\w)|(?<!\\w))") : QString();
    if (const std::optional<QString> within = withinLines(expression)) {
        // Lines are then searched together, where they are ASCII and end with LF. It may have become too long.
        const QRegularExpression ofMany(
            verbs + before + *within + behind, picked | QRegularExpression::MultilineOption);
        if (ofMany.isValid())
            return ofMany;
    }
    const QRegularExpression whole(verbs + before + expression + behind, picked);
    if (!whole.isValid()) // verbs must come first, and a quotation or comment may have no end
        return faultOf(whole, verbs.size() + before.size());
    return whole;
}

// One line as the library wants it, and the way back from its positions to bytes: forwards only, as hits come.
class LineText {
public:
    void set(const char *begin, const char *end)
    {
        m_begin = m_at = begin;
        m_end = end;
        m_atUnit = 0;
        m_ascii = asciiEnd(begin, end) == end;
        m_units.clear();
        if (m_ascii) {
            m_units.resize(size_t(end - begin));
            std::copy(begin, end, m_units.begin());
            return;
        }
        for (const char *at = begin; at < end;) {
            const Utf8Step step = utf8Step(at, end);
            at += step.length;
            if (QChar::requiresSurrogates(step.value)) {
                m_units += char16_t(QChar::highSurrogate(step.value));
                m_units += char16_t(QChar::lowSurrogate(step.value));
            } else {
                m_units += char16_t(step.value);
            }
        }
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_units.size()); }
    // Without a copy: valid until set() is called again.
    [[nodiscard]] QString first(qsizetype units) const
    {
        return QString::fromRawData(reinterpret_cast<const QChar *>(m_units.data()), units);
    }
    [[nodiscard]] bool isWithinCharacter(qsizetype unit) const
    {
        return unit < size() && QChar::isLowSurrogate(m_units[size_t(unit)]);
    }
    [[nodiscard]] const char *byteOf(qsizetype unit)
    {
        if (m_ascii)
            return m_begin + unit;
        while (m_atUnit < unit)
            step();
        return m_at;
    }
    // Of the first character that begins at `byte` or behind it.
    [[nodiscard]] qsizetype unitOf(const char *byte)
    {
        if (m_ascii)
            return byte - m_begin;
        while (m_at < byte)
            step();
        return m_atUnit;
    }

private:
    void step()
    {
        const Utf8Step step = utf8Step(m_at, m_end);
        m_at += step.length;
        m_atUnit += QChar::requiresSurrogates(step.value) ? 2 : 1;
    }

    std::u16string m_units;
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_at = nullptr;
    qsizetype m_atUnit = 0;
    bool m_ascii = true;
};

enum class Walked { Through, Enough, TooMuchWork };

class Walker {
public:
    Walker(const TextBuffer &buffer, const QRegularExpression &expression, bool wholeWords, QDeadlineTimer patience)
        : m_buffer(buffer),
          m_bytes(buffer.bytes()),
          m_expression(expression.pattern(), expression.patternOptions()),
          m_together(expression.patternOptions().testFlag(QRegularExpression::MultilineOption)),
          m_wholeWords(wholeWords),
          m_patience(patience)
    {
    }

    // The hits in one range. `stoppedAt`: the line that was too much work.
    Walked walk(const ByteRange &range, HitCollector &collector, const std::function<bool()> &isOver,
        std::optional<qsizetype> &stoppedAt)
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
                if (!canBeTogether(begin, m_buffer.lineEnd(last)))
                    lastAlone = std::exchange(last, line);
            }
            const qsizetype from = std::max(begin, rest.begin);
            const qsizetype to = std::min(m_buffer.lineEnd(last), rest.end);
            QElapsedTimer clock;
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

private:
    static constexpr qsizetype few = 256; // units that are as much work as a call of the library is at least

    // Of the lines that begin there, the last that ends within what is seen at once, and is searched.
    [[nodiscard]] qsizetype lastWithin(qsizetype line, qsizetype end) const
    {
        const qsizetype behind = std::min(m_buffer.lineStart(line) + togetherSize, end);
        const qsizetype last = m_buffer.lineOf(behind);
        return std::max(line, m_buffer.lineEnd(last) <= behind ? last : last - 1);
    }

    [[nodiscard]] bool canBeTogether(qsizetype begin, qsizetype end) const
    {
        const char *const from = m_bytes.data() + begin;
        const char *const to = m_bytes.data() + end;
        return asciiEnd(from, to) == to && std::find(from, to, '\r') == to;
    }

    // The hits between `from` and `to` in the line or lines that begin at `begin`; what is before `from` is looked back
    // at.
    Walked walkLines(
        qsizetype begin, qsizetype from, qsizetype to, HitCollector &collector, const std::function<bool()> &isOver)
    {
        m_line.set(m_bytes.data() + begin, m_bytes.data() + to);
        qsizetype at = m_line.unitOf(m_bytes.data() + from);
        qsizetype window = windowSize;
        while (at < m_line.size()) {
            if (isOver())
                return Walked::Enough;
            if (isOutOfPatience()) {
                m_reached = m_line.byteOf(at) - m_bytes.data();
                return Walked::TooMuchWork;
            }
            qsizetype seen = std::min(m_line.size(), at + window);
            if (m_line.isWithinCharacter(seen))
                ++seen;
            const bool whole = seen == m_line.size();
            const QRegularExpressionMatch match = m_expression.match(m_line.first(seen), at,
                QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
            m_tried += seen - at + few;
            if (!match.isValid()) {
                m_reached = m_line.byteOf(at) - m_bytes.data();
                return Walked::TooMuchWork;
            }
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

    // Whatever is found by then is kept. To look at the clock costs as much as to try a few units.
    [[nodiscard]] bool isOutOfPatience()
    {
        if (m_tried < 16 * few)
            return false;
        m_tried = 0;
        return m_patience.hasExpired();
    }

    // The expression sees nothing behind `to`, where a word may go on; and "\K" moves where its hits begin.
    [[nodiscard]] bool isWanted(qsizetype first, qsizetype last) const
    {
        return !m_wholeWords || isWholeWord(m_bytes, first, last);
    }

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

// What one thread searches at a time, and what it found there.
struct Part {
    std::vector<ByteRange> ranges;
    SearchResult result;
};

// Cut between lines, so that hits are cut nowhere else than the ranges are.
std::vector<Part> partsOf(const TextBuffer &buffer, const std::vector<ByteRange> &ranges)
{
    std::vector<Part> parts(1);
    qsizetype size = 0;
    for (const ByteRange &range : ranges) {
        for (qsizetype at = range.begin; at < range.end;) {
            if (size >= partSize) {
                parts.emplace_back();
                size = 0;
            }
            qsizetype end = range.end;
            if (end - at > partSize)
                end = std::min(end, buffer.lineEnd(buffer.lineOf(at + partSize)));
            parts.back().ranges.push_back({at, end});
            size += end - at;
            at = end;
        }
    }
    return parts;
}

// The parts that were begun are those up to some one, and what is found counts up to the first that did not end.
class Search {
public:
    Search(const TextBuffer &buffer, const QRegularExpression &expression, const SearchOptions &options,
        const std::vector<ByteRange> &ranges, const std::function<bool()> &cancelled)
        : m_buffer(buffer),
          m_expression(expression),
          m_options(options),
          m_cancelled(cancelled),
          m_patience(options.patience),
          m_helping(helpingTime),
          m_parts(partsOf(buffer, ranges))
    {
    }

    SearchResult run()
    {
        workInParallel(std::min(QThread::idealThreadCount(), int(m_parts.size())), [this] { work(); });
        SearchResult all;
        for (size_t i = 0; i < m_parts.size() && i <= m_last && !all.truncated; ++i) {
            SearchResult &found = m_parts[i].result;
            const size_t room = size_t(m_options.maximumHits) - all.hits.size();
            all.truncated = found.truncated || found.hits.size() > room;
            all.stoppedAtLine = found.stoppedAtLine;
            if (found.hits.size() > room) { // enough before that
                found.hits.resize(room);
                all.stoppedAtLine.reset();
            }
            all.hits.insert(all.hits.end(), found.hits.begin(), found.hits.end());
        }
        return all;
    }

private:
    void work()
    {
        Walker walker(m_buffer, m_expression, m_options.wholeWords, m_patience);
        const bool helps = QThread::currentThread() != m_thread;
        while (m_found <= m_options.maximumHits && !(helps && m_helping.hasExpired())) {
            const size_t part = m_next++;
            if (part >= m_parts.size() || part > m_last)
                return;
            search(part, walker);
        }
    }

    void search(size_t part, Walker &walker)
    {
        const auto isOver = [this, part] { return m_last < part || (m_cancelled && m_cancelled()); };
        HitCollector collector(m_buffer, m_options.maximumHits);
        std::optional<qsizetype> stoppedAt;
        for (const ByteRange &range : m_parts[part].ranges) {
            if (walker.walk(range, collector, isOver, stoppedAt) != Walked::Through) {
                endAt(part);
                break;
            }
        }
        m_parts[part].result = collector.take();
        m_parts[part].result.stoppedAtLine = stoppedAt;
        m_found += qsizetype(m_parts[part].result.hits.size());
    }

    // None behind it counts any more.
    void endAt(size_t part)
    {
        size_t last = m_last;
        while (part < last && !m_last.compare_exchange_weak(last, part)) { }
    }

    const TextBuffer &m_buffer;
    const QRegularExpression &m_expression;
    const SearchOptions &m_options;
    const std::function<bool()> &m_cancelled;
    const QDeadlineTimer m_patience;
    const QDeadlineTimer m_helping; // of other threads
    QThread *const m_thread = QThread::currentThread();
    std::vector<Part> m_parts; // each is written by the thread that has it
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_last = std::numeric_limits<size_t>::max();
    std::atomic<qsizetype> m_found = 0;
};

} // namespace

SearchResult findExpression(const TextBuffer &buffer, const QString &expression, const SearchOptions &options,
    const std::vector<ByteRange> &ranges, const std::function<bool()> &cancelled)
{
    const Compiled compiled = compile(expression, options);
    if (const auto *fault = std::get_if<ExpressionFault>(&compiled)) {
        SearchResult none;
        none.fault = *fault;
        return none;
    }
    return Search(buffer, std::get<QRegularExpression>(compiled), options, ranges, cancelled).run();
}

} // namespace artiscope
