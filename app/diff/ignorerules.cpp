// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/ignorerules.h"

#include "app/content/byterange.h"
#include "app/content/lexer.h"
#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"
#include "app/diff/diffparts.h"
#include "app/diff/linepairing.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype askEvery = 1 << 10; // pieces and hunks

// Lines of one side of a hunk, without what does not count of them.
struct CountingLines {
    QByteArrayList said;
    std::vector<qsizetype> numbers;
};

// The lines of all hunks of one side, and what of each does not count.
class Side {
public:
    Side(const TextBuffer &text, const std::vector<DiffHunk> &hunks, qsizetype DiffHunk::*first,
        qsizetype DiffHunk::*count)
        : m_text(text)
    {
        for (const DiffHunk &hunk : hunks) {
            m_begins.push_back(qsizetype(m_lines.size()));
            for (qsizetype i = 0; i < hunk.*count; ++i)
                m_lines.push_back(hunk.*first + i);
        }
        m_begins.push_back(qsizetype(m_lines.size()));
        m_cuts.resize(m_lines.size());
    }

    void cutComments(Language language, const std::function<bool()> &cancelled)
    {
        const LexFunction lexer = lexerFor(language);
        if (!lexer || m_lines.empty())
            return;
        std::vector<Span> spans;
        LexState state = 0;
        size_t wanted = 0;
        // From the beginning, since a comment may have begun long before.
        for (qsizetype i = 0; i < m_text.pieceCount() && wanted < m_lines.size(); ++i) {
            if (i % askEvery == 0 && cancelled())
                return;
            const TextBuffer::Piece piece = m_text.piece(i);
            while (wanted < m_lines.size() && m_lines[wanted] < piece.line)
                ++wanted;
            spans.clear();
            state = lexer({m_text.view(piece.begin, piece.end), piece.endsLine}, state, spans);
            if (wanted == m_lines.size() || m_lines[wanted] != piece.line)
                continue;
            const qsizetype from = piece.begin - m_text.lineStart(piece.line);
            for (const Span &span : spans) {
                if (span.role == Role::Comment)
                    m_cuts[wanted].push_back({from + span.start, from + span.start + span.length});
            }
        }
    }

    // All lines as a text of their own, for expressions to be searched in.
    [[nodiscard]] TextBuffer linesAlone() const
    {
        QByteArray lines("\n"); // so that a byte order mark is none
        for (const qsizetype line : m_lines)
            lines += m_text.line(line).toByteArray() + '\n';
        return TextBuffer(lines);
    }
    void cut(const TextBuffer &alone, const std::vector<SearchHit> &hits)
    {
        for (const SearchHit &hit : hits) {
            const qsizetype from = hit.offset - alone.lineStart(hit.line);
            m_cuts[size_t(hit.line - 1)].push_back({from, from + hit.length});
        }
    }

    // What counts of one hunk, a line each, and which ones these are.
    [[nodiscard]] CountingLines counting(size_t hunk, const IgnoreRules &rules)
    {
        CountingLines lines;
        for (qsizetype i = m_begins[hunk]; i < m_begins[hunk + 1]; ++i) {
            const QByteArrayView whole = m_text.line(m_lines[size_t(i)]);
            QByteArray line = withoutCuts(whole, m_cuts[size_t(i)]);
            const bool wasCut = line.size() < whole.size();
            const bool isBlankLine = std::all_of(line.begin(), line.end(), isBlank);
            if (isBlankLine && (wasCut || rules.blankLines))
                continue;
            if (rules.spacing)
                line = spaced(line);
            else if (wasCut) // the blanks before a comment
                line = line.left(std::find_if_not(line.rbegin(), line.rend(), isBlank).base() - line.begin());
            if (rules.letterCase)
                line = folded(line);
            lines.said << line;
            lines.numbers.push_back(m_lines[size_t(i)]);
        }
        return lines;
    }

private:
    static QByteArray withoutCuts(QByteArrayView line, std::vector<ByteRange> &cuts)
    {
        std::sort(cuts.begin(), cuts.end(), [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
        QByteArray rest;
        qsizetype at = 0;
        for (const ByteRange &cut : cuts) {
            if (cut.begin > at)
                rest += line.sliced(at, cut.begin - at);
            at = std::max(at, cut.end);
        }
        rest += line.sliced(at);
        return rest;
    }
    static QByteArray spaced(const QByteArray &line)
    {
        QByteArray result;
        for (const char c : line) {
            if (!isBlank(c))
                result += c;
            else if (!result.isEmpty() && !result.endsWith(' '))
                result += ' ';
        }
        if (result.endsWith(' '))
            result.chop(1);
        return result;
    }
    // Bytes that are no characters stay what they are.
    static QByteArray folded(const QByteArray &line)
    {
        QByteArray result;
        for (const char *at = line.begin(); at < line.end();) {
            const Utf8Step step = utf8Step(at, line.end());
            if (step.valid)
                result += QString::fromUcs4(&step.value, 1).toCaseFolded().toUtf8();
            else
                result += *at;
            at += step.length;
        }
        return result;
    }

    const TextBuffer &m_text;
    std::vector<qsizetype> m_lines;
    std::vector<qsizetype> m_begins; // of each hunk in m_lines, and the end
    std::vector<std::vector<ByteRange>> m_cuts; // by line
};

void cutExpressions(const std::vector<IgnoreExpression> &expressions, Side &left, Side &right, IgnoredHunks &result,
    const std::function<bool()> &cancelled)
{
    if (expressions.empty())
        return;
    const TextBuffer leftLines = left.linesAlone();
    const TextBuffer rightLines = right.linesAlone();
    SearchOptions options;
    options.caseSensitive = true;
    options.expression = true;
    for (const IgnoreExpression &one : expressions) {
        const SearchResult ours = findAll(leftLines, one.expression, options, cancelled);
        const SearchResult theirs = findAll(rightLines, one.expression, options, cancelled);
        const auto isWhole = [](const SearchResult &found) {
            return !found.fault && !found.stoppedAtLine && !found.truncated;
        };
        if (isWhole(ours) && isWhole(theirs)) {
            left.cut(leftLines, ours.hits);
            right.cut(rightLines, theirs.hits);
        } else {
            result.problems.push_back({one.name, ours.fault});
        }
    }
}

// A hunk of which something counts, line by line.
class Cutting {
public:
    Cutting(const TextBuffer &left, const TextBuffer &right, const CountingLines &ours, const CountingLines &theirs,
        const DiffHunk &hunk, IgnoredHunks &result)
        : m_left(left),
          m_right(right),
          m_ours(ours),
          m_theirs(theirs),
          m_rest(hunk),
          m_result(result)
    {
    }

    void cut(LinePairing &pairing)
    {
        const auto pairs = pairing.pairs({m_ours.said.begin(), m_ours.said.end()}, //
            {m_theirs.said.begin(), m_theirs.said.end()});
        for (const LinePair &pair : pairs) {
            const DiffHunk both{m_ours.numbers[size_t(pair.left)], 1, m_theirs.numbers[size_t(pair.right)], 1};
            takeUnpairedOnes(both);
            if (m_left.line(both.leftFirst) != m_right.line(both.rightFirst))
                take(both, m_ours.said.at(pair.left) == m_theirs.said.at(pair.right));
        }
        takeUnpairedOnes({m_rest.leftEnd(), 0, m_rest.rightEnd(), 0});
        finish();
    }

private:
    // In front of what counts, and behind it, there may be lines that are none.
    void takeUnpairedOnes(const DiffHunk &next)
    {
        DiffHunk lines = takeUnpaired(m_rest, next);
        const auto [ourFirst, ourEnd] = countingWithin(m_ours, lines.leftFirst, lines.leftEnd());
        const auto [theirFirst, theirEnd] = countingWithin(m_theirs, lines.rightFirst, lines.rightEnd());
        takeNoLines(takeUnpaired(lines, {ourFirst, ourEnd - ourFirst, theirFirst, theirEnd - theirFirst}));
        take({ourFirst, ourEnd - ourFirst, theirFirst, theirEnd - theirFirst, false}, false);
        takeNoLines(lines);
    }
    // From the first line that counts to behind the last one; where there is none, the end twice.
    static std::pair<qsizetype, qsizetype> countingWithin(const CountingLines &lines, qsizetype first, qsizetype end)
    {
        const auto from = std::lower_bound(lines.numbers.begin(), lines.numbers.end(), first);
        const auto to = std::lower_bound(from, lines.numbers.end(), end);
        return from == to ? std::pair(end, end) : std::pair(*from, *std::prev(to) + 1);
    }
    void takeNoLines(DiffHunk lines)
    {
        lines.paired = lines.leftCount == lines.rightCount;
        take(lines, true);
    }

    void take(const DiffHunk &part, bool ignored)
    {
        if (part.leftCount == 0 && part.rightCount == 0)
            return;
        if (ignored != m_ignored)
            finish();
        m_ignored = ignored;
        appendPart(m_parts, part);
    }
    void finish()
    {
        addParts(m_result.lines, m_parts);
        m_result.ignored.resize(m_result.lines.hunks.size(), m_ignored);
        m_parts.clear();
    }

    const TextBuffer &m_left;
    const TextBuffer &m_right;
    const CountingLines &m_ours;
    const CountingLines &m_theirs;
    DiffHunk m_rest;
    IgnoredHunks &m_result;
    std::vector<DiffHunk> m_parts; // that were taken last, of which the same is true
    bool m_ignored = false;
};

bool isAllOf(const CountingLines &lines, const TextBuffer &text, qsizetype count)
{
    if (lines.said.size() != count)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        if (text.line(lines.numbers[size_t(i)]) != lines.said.at(i))
            return false;
    }
    return true;
}

} // namespace

IgnoredHunks ignoredHunks(const TextBuffer &left, const TextBuffer &right, const LineDiff &diff,
    const IgnoreRules &rules, Language language, const std::function<bool()> &cancelled)
{
    IgnoredHunks none{diff, std::vector<bool>(diff.hunks.size()), 0, {}};
    if (rules.isEmpty())
        return none;
    Side ours(left, diff.hunks, &DiffHunk::leftFirst, &DiffHunk::leftCount);
    Side theirs(right, diff.hunks, &DiffHunk::rightFirst, &DiffHunk::rightCount);
    if (rules.comments) {
        ours.cutComments(language, cancelled);
        theirs.cutComments(language, cancelled);
    }
    IgnoredHunks result;
    result.lines.lineEndsDiffer = diff.lineEndsDiffer;
    result.lines.marksDiffer = diff.marksDiffer;
    cutExpressions(rules.expressions, ours, theirs, result, cancelled);
    LinePairing pairing(cancelled);
    size_t part = 0;
    for (size_t i = 0; i < diff.hunks.size(); ++i) {
        if (qsizetype(i) % askEvery == 0 && cancelled())
            return none;
        const DiffHunk &hunk = diff.hunks[i];
        const std::span<const DiffHunk> parts = takeParts(diff, hunk, part);
        const CountingLines leftLines = ours.counting(i, rules);
        const CountingLines rightLines = theirs.counting(i, rules);
        const bool isIgnored = leftLines.said == rightLines.said;
        if (isIgnored || (isAllOf(leftLines, left, hunk.leftCount) && isAllOf(rightLines, right, hunk.rightCount))) {
            addParts(result.lines, parts);
            result.ignored.push_back(isIgnored);
        } else {
            Cutting(left, right, leftLines, rightLines, hunk, result).cut(pairing);
        }
    }
    result.count = std::count(result.ignored.begin(), result.ignored.end(), true);
    return result;
}

} // namespace artiscope
