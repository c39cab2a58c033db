// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/threewaytext.h"

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
        const qsizetype rows = chunk.rows();
        ofBase.take(chunk.base, rows);
        ofLeft.take(chunk.left, rows);
        ofRight.take(chunk.right, rows);
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
