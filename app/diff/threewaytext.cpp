// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/threewaytext.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr size_t askEvery = 1 << 10; // chunks

class Aligning {
public:
    Aligning(const TextBuffer &text, const std::vector<ByteRange> &words)
        : m_text(text),
          m_word(words.begin()),
          m_wordsEnd(words.end())
    {
        m_bytes.reserve(text.size() + text.size() / 8);
    }

    void take(const LineRange &lines, qsizetype rows)
    {
        if (lines.count > 0) {
            const qsizetype from = m_text.lineStart(lines.first);
            const qsizetype to = lines.end() < m_text.lineCount() ? m_text.lineStart(lines.end()) : m_text.size();
            const qsizetype moved = m_bytes.size() - from;
            for (; m_word != m_wordsEnd && m_word->begin < to; ++m_word)
                m_result.words.push_back({m_word->begin + moved, m_word->end + moved});
            m_bytes += m_text.view(from, to);
            if (lines.end() >= m_text.lineCount()) // the last one has no end; a CR that it ends with is none
                m_bytes += m_bytes.endsWith('\r') ? "\r\n" : "\n";
        }
        m_rows += lines.count;
        if (rows == lines.count)
            return;
        m_bytes.append(rows - lines.count, '\n');
        if (!m_result.fillers.empty() && m_result.fillers.back().last + 1 == m_rows)
            m_result.fillers.back().last += rows - lines.count;
        else
            m_result.fillers.push_back({m_rows, m_rows + rows - lines.count - 1});
        m_rows += rows - lines.count;
    }

    AlignedText finished()
    {
        m_result.text = TextBuffer(m_bytes);
        return std::move(m_result);
    }

private:
    const TextBuffer &m_text;
    std::vector<ByteRange>::const_iterator m_word;
    std::vector<ByteRange>::const_iterator m_wordsEnd;
    QByteArray m_bytes;
    qsizetype m_rows = 0;
    AlignedText m_result;
};

// The lines of a side in a chunk, and where those stand that lines of the base became.
class SideRows {
public:
    SideRows(const LineRange &lines, const std::vector<qsizetype> &of, const LineRange &base)
        : m_of(of),
          m_at(lines.first),
          m_end(lines.end()),
          m_next(base.first),
          m_baseEnd(base.end())
    {
    }

    // How many lines come before the one that this line of the base became; 0: it became nothing.
    [[nodiscard]] qsizetype before(qsizetype base) const
    {
        const qsizetype line = m_of[size_t(base)];
        return line < 0 ? 0 : line - m_at;
    }
    // As many rows at most, above what this line of the base became, or what the next one did.
    LineRange take(qsizetype base, qsizetype rows)
    {
        m_next = std::max(m_next, base);
        while (m_next < m_baseEnd && m_of[size_t(m_next)] < 0)
            ++m_next;
        const qsizetype limit = m_next < m_baseEnd ? m_of[size_t(m_next)] : m_end;
        const LineRange taken{m_at, std::min(limit - m_at, rows)};
        m_at = taken.end();
        return taken;
    }
    [[nodiscard]] LineRange rest() const { return {m_at, m_end - m_at}; }

private:
    const std::vector<qsizetype> &m_of;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_next; // line of the base to look at for what is below
    qsizetype m_baseEnd;
};

// Rows of a chunk, one below the other: each begins with a line of the base and what became of it.
std::vector<ThreeWayChunk> rowsOf(const ThreeWayChunk &chunk, const ThreeWay &of)
{
    if (chunk.kind == ThreeWayKind::Unchanged)
        return {chunk};
    std::vector<ThreeWayChunk> rows;
    SideRows left(chunk.left, of.leftOf, chunk.base);
    SideRows right(chunk.right, of.rightOf, chunk.base);
    qsizetype at = chunk.base.first;
    for (qsizetype line = at; line < chunk.base.end(); ++line) {
        const qsizetype count = std::max({line - at, left.before(line), right.before(line)});
        if ((of.leftOf[size_t(line)] < 0 && of.rightOf[size_t(line)] < 0) || count == 0)
            continue;
        rows.push_back({chunk.kind, {at, line - at}, left.take(line, count), right.take(line, count)});
        at = line;
    }
    rows.push_back({chunk.kind, {at, chunk.base.end() - at}, left.rest(), right.rest()});
    return rows;
}

} // namespace

ThreeWayText threeWayText(const TextBuffer &base, const TextBuffer &left, const TextBuffer &right,
    const ThreeWay &chunks, const std::function<bool()> &cancelled)
{
    Aligning ofBase(base, chunks.baseWords);
    Aligning ofLeft(left, chunks.leftWords);
    Aligning ofRight(right, chunks.rightWords);
    ThreeWayText result;
    qsizetype row = 0;
    for (size_t i = 0; i < chunks.chunks.size(); ++i) {
        if (i % askEvery == 0 && cancelled())
            return result;
        const ThreeWayChunk &chunk = chunks.chunks[i];
        qsizetype rows = 0;
        for (const ThreeWayChunk &each : rowsOf(chunk, chunks)) {
            const qsizetype count = std::max({each.base.count, each.left.count, each.right.count});
            ofBase.take(each.base, count);
            ofLeft.take(each.left, count);
            ofRight.take(each.right, count);
            rows += count;
        }
        if (chunk.kind != ThreeWayKind::Unchanged)
            result.changes.push_back({row, rows, chunk.kind});
        row += rows;
    }
    result.base = ofBase.finished();
    result.left = ofLeft.finished();
    result.right = ofRight.finished();
    return result;
}

} // namespace artiscope
