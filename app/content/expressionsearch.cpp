// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/expressionsearch.h"

#include "app/content/hitcollector.h"
#include "app/content/utf8.h"
#include "app/content/words.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace artiscope {

namespace {

// The library gives up where one place needs more steps than this. Of several such verbs it heeds the lowest, so what
// is typed cannot raise it.
constexpr QLatin1String limit("(*LIMIT_MATCH=200000)");

// One call of the library cannot be cancelled: in a long line it sees no more than this at once, in UTF-16 units.
constexpr qsizetype windowSize = 16 * 1024;
constexpr qsizetype windowOverlap = 4 * 1024;

using Compiled = std::variant<QRegularExpression, ExpressionFault>;

Compiled compile(const QString &before, const QString &expression, const QString &after, bool caseSensitive)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression compiled(limit + before + expression + after, options);
    if (compiled.isValid())
        return compiled;
    const qsizetype at = compiled.patternErrorOffset() - limit.size() - before.size();
    return ExpressionFault{compiled.errorString(), std::clamp<qsizetype>(at, 0, expression.size())};
}

Compiled compile(const QString &expression, const SearchOptions &options)
{
    Compiled alone = compile({}, expression, {}, options.caseSensitive);
    if (!options.wholeWords || std::holds_alternative<ExpressionFault>(alone))
        return alone;
    // Part of the expression and not only asked of what it finds: "leaf|leaf-02" may then try its other branch.
    return compile(QStringLiteral("(?:(?<!\\w)|(?!\\w))(?:"), expression, QStringLiteral(")(?:(?!\\w)|(?<!\\w))"),
        options.caseSensitive);
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
            m_units.assign(begin, end);
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
    Walker(const TextBuffer &buffer, const QRegularExpression &expression, const SearchOptions &options,
        HitCollector &collector, const std::function<bool()> &cancelled)
        : m_bytes(buffer.bytes()),
          m_expression(expression),
          m_wholeWords(options.wholeWords),
          m_patience(options.patience.count()),
          m_collector(collector),
          m_cancelled(cancelled)
    {
        m_clock.start();
    }

    // The hits between `from` and `to` in the line that begins at `begin`; what is before `from` is looked back at.
    Walked walk(qsizetype begin, qsizetype from, qsizetype to)
    {
        m_line.set(m_bytes.data() + begin, m_bytes.data() + to);
        qsizetype at = m_line.unitOf(m_bytes.data() + from);
        qsizetype window = windowSize;
        while (at < m_line.size()) {
            if (m_cancelled && m_cancelled())
                return Walked::Enough;
            qsizetype seen = std::min(m_line.size(), at + window);
            if (m_line.isWithinCharacter(seen))
                ++seen;
            const bool whole = seen == m_line.size();
            const QRegularExpressionMatch match = m_expression.match(m_line.first(seen), at,
                QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid() || isOutOfPatience(seen - at))
                return Walked::TooMuchWork;
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
                if (isWanted(first, last) && !m_collector.add(first, last - first))
                    return Walked::Enough;
            } else {
                at += m_line.isWithinCharacter(at + 1) ? 2 : 1;
            }
        }
        return Walked::Through;
    }

private:
    // Of several thousand units alone may be much work; what is tried on few is asked about now and then.
    [[nodiscard]] bool isOutOfPatience(qsizetype units)
    {
        constexpr qsizetype few = 512;
        constexpr int askEvery = 16;
        return (units > few || ++m_tried % askEvery == 0) && m_clock.hasExpired(m_patience);
    }

    // The expression sees nothing behind `to`, where a word may go on; and "\K" moves where its hits begin.
    [[nodiscard]] bool isWanted(qsizetype first, qsizetype last) const
    {
        return !m_wholeWords || isWholeWord(m_bytes, first, last);
    }

    QByteArrayView m_bytes;
    const QRegularExpression &m_expression;
    bool m_wholeWords;
    qint64 m_patience;
    QElapsedTimer m_clock;
    int m_tried = 0;
    HitCollector &m_collector;
    const std::function<bool()> &m_cancelled;
    LineText m_line;
};

} // namespace

SearchResult findExpression(const TextBuffer &buffer, const QString &expression, const SearchOptions &options,
    const std::function<bool()> &cancelled)
{
    HitCollector collector(buffer, options.maximumHits);
    const Compiled compiled = compile(expression, options);
    if (const auto *fault = std::get_if<ExpressionFault>(&compiled)) {
        SearchResult none;
        none.fault = *fault;
        return none;
    }
    Walker walker(buffer, std::get<QRegularExpression>(compiled), options, collector, cancelled);
    std::optional<qsizetype> stoppedAtLine;
    for (qsizetype line = buffer.lineOf(options.begin); line < buffer.lineCount(); ++line) {
        const qsizetype begin = buffer.lineStart(line);
        const qsizetype from = std::max(begin, options.begin);
        const qsizetype to = std::min(buffer.lineEnd(line), options.end);
        if (begin >= options.end)
            break;
        const Walked walked = from < to ? walker.walk(begin, from, to) : Walked::Through;
        if (walked == Walked::TooMuchWork)
            stoppedAtLine = line;
        if (walked != Walked::Through)
            break;
    }
    SearchResult result = collector.take();
    result.stoppedAtLine = stoppedAtLine;
    return result;
}

} // namespace artiscope
