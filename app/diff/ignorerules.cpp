// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/ignorerules.h"

#include "app/content/byterange.h"
#include "app/content/lexer.h"
#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype askEvery = 1 << 10; // pieces and hunks

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

    // What counts of one hunk, a line each.
    [[nodiscard]] QByteArrayList counting(size_t hunk, const IgnoreRules &rules)
    {
        QByteArrayList lines;
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
            lines << line;
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

} // namespace

IgnoredHunks ignoredHunks(const TextBuffer &left, const TextBuffer &right, const LineDiff &diff,
    const IgnoreRules &rules, Language language, const std::function<bool()> &cancelled)
{
    IgnoredHunks result;
    result.ignored.resize(diff.hunks.size());
    if (rules.isEmpty())
        return result;
    Side ours(left, diff.hunks, &DiffHunk::leftFirst, &DiffHunk::leftCount);
    Side theirs(right, diff.hunks, &DiffHunk::rightFirst, &DiffHunk::rightCount);
    if (rules.comments) {
        ours.cutComments(language, cancelled);
        theirs.cutComments(language, cancelled);
    }
    cutExpressions(rules.expressions, ours, theirs, result, cancelled);
    for (size_t i = 0; i < diff.hunks.size(); ++i) {
        if (qsizetype(i) % askEvery == 0 && cancelled())
            return result;
        result.ignored[i] = ours.counting(i, rules) == theirs.counting(i, rules);
        result.count += result.ignored[i] ? 1 : 0;
    }
    return result;
}

} // namespace artiscope
