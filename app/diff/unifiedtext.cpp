// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/unifiedtext.h"

#include "app/diff/diffparts.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr size_t askEvery = 1 << 10; // hunks

class Unifying {
public:
    Unifying(const TextBuffer &left, const TextBuffer &right, const TextDiff &diff)
        : m_left(left),
          m_right(right),
          m_leftWord(diff.leftWords.begin()),
          m_leftWordsEnd(diff.leftWords.end()),
          m_rightWord(diff.rightWords.begin()),
          m_rightWordsEnd(diff.rightWords.end())
    {
        m_bytes.reserve(std::max(left.size(), right.size()) + std::max(left.size(), right.size()) / 8);
    }

    void takeEqual(qsizetype leftFirst, qsizetype rightFirst, qsizetype count)
    {
        copy(m_right, rightFirst, count);
        for (qsizetype i = 0; i < count; ++i)
            m_result.lines.push_back({int(leftFirst + i), int(rightFirst + i)});
    }
    void takeIgnored(const DiffHunk &part)
    {
        copy(m_right, part.rightFirst, part.rightCount);
        for (qsizetype i = 0; i < part.rightCount; ++i)
            m_result.lines.push_back({i < part.pairs() ? int(part.leftFirst + i) : -1, int(part.rightFirst + i)});
    }
    void takeChanged(const DiffHunk &hunk)
    {
        m_result.hunks.push_back({qsizetype(m_result.lines.size()), hunk.leftCount, hunk.rightCount});
        const qsizetype removedAt = copy(m_left, hunk.leftFirst, hunk.leftCount);
        takeWords(m_left, hunk.leftFirst, hunk.leftCount, removedAt, m_leftWord, m_leftWordsEnd, m_result.removedWords);
        for (qsizetype i = 0; i < hunk.leftCount; ++i)
            m_result.lines.push_back({int(hunk.leftFirst + i), -1});
        const qsizetype addedAt = copy(m_right, hunk.rightFirst, hunk.rightCount);
        takeWords(
            m_right, hunk.rightFirst, hunk.rightCount, addedAt, m_rightWord, m_rightWordsEnd, m_result.addedWords);
        for (qsizetype i = 0; i < hunk.rightCount; ++i)
            m_result.lines.push_back({-1, int(hunk.rightFirst + i)});
    }

    UnifiedText finished()
    {
        m_result.text = TextBuffer(m_bytes);
        if (m_result.text.lineCount() > qsizetype(m_result.lines.size())) // behind the last line end
            m_result.lines.push_back({int(comparedLines(m_left)), int(comparedLines(m_right))});
        return std::move(m_result);
    }

private:
    using Word = std::vector<ByteRange>::const_iterator;

    // Where they are now. A line that had no end gets one as soon as another comes.
    qsizetype copy(const TextBuffer &text, qsizetype first, qsizetype count)
    {
        if (count > 0 && !m_bytes.isEmpty() && !m_bytes.endsWith('\n'))
            m_bytes += '\n';
        const qsizetype at = m_bytes.size();
        if (count > 0) {
            const qsizetype end = first + count < text.lineCount() ? text.lineStart(first + count) : text.size();
            m_bytes += text.view(text.lineStart(first), end);
        }
        return at;
    }

    static void takeWords(const TextBuffer &text, qsizetype first, qsizetype count, qsizetype at, Word &word, Word end,
        std::vector<ByteRange> &words)
    {
        if (count == 0)
            return;
        const qsizetype from = text.lineStart(first);
        const qsizetype to = text.lineEnd(first + count - 1);
        while (word != end && word->end <= from)
            ++word; // of what is ignored
        for (; word != end && word->begin < to; ++word)
            words.push_back({word->begin - from + at, word->end - from + at});
    }

    const TextBuffer &m_left;
    const TextBuffer &m_right;
    Word m_leftWord;
    Word m_leftWordsEnd;
    Word m_rightWord;
    Word m_rightWordsEnd;
    QByteArray m_bytes;
    UnifiedText m_result;
};

} // namespace

UnifiedText unifiedText(const TextBuffer &left, const TextBuffer &right, const TextDiff &all,
    const std::vector<bool> &ignored, const std::function<bool()> &cancelled)
{
    Unifying unifying(left, right, all);
    qsizetype leftLine = 0;
    qsizetype rightLine = 0;
    size_t part = 0;
    for (size_t i = 0; i < all.lines.hunks.size(); ++i) {
        if (i % askEvery == 0 && cancelled())
            return {};
        const DiffHunk &hunk = all.lines.hunks[i];
        unifying.takeEqual(leftLine, rightLine, hunk.rightFirst - rightLine);
        const auto parts = takeParts(all.lines, hunk, part);
        if (ignored[i])
            std::for_each(parts.begin(), parts.end(), [&](const DiffHunk &each) { unifying.takeIgnored(each); });
        else
            unifying.takeChanged(hunk);
        leftLine = hunk.leftEnd();
        rightLine = hunk.rightEnd();
    }
    unifying.takeEqual(leftLine, rightLine, comparedLines(right) - rightLine);
    return unifying.finished();
}

} // namespace artiscope
