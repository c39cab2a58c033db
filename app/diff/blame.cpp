// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/blame.h"

#include "app/diff/linediff.h"

namespace artiscope {

Blame::Blame(const TextBuffer &newest, LineMatching matching) : m_oldest(newest), m_matching(matching)
{
    const qsizetype last = newest.lineCount() - 1;
    const qsizetype count = newest.line(last).isEmpty() ? last : last + 1;
    m_revisions.resize(size_t(count), 0);
    m_places.reserve(size_t(count));
    m_open.reserve(size_t(count));
    for (qsizetype line = 0; line < count; ++line) {
        m_places.push_back(line);
        m_open.push_back({line, line});
    }
}

Result<Nothing> Blame::add(const DiffLibrary &library, const TextBuffer &older, const std::function<bool()> &cancelled)
{
    const Result<LineDiff> diff = lineDiff(library, older, m_oldest, cancelled, m_matching);
    if (!diff)
        return diff.error();
    ++m_age;
    std::vector<Open> open;
    open.reserve(m_open.size());
    auto hunk = diff->hunks.begin();
    qsizetype shift = 0; // of lines behind the last hunk
    for (const Open &one : m_open) {
        for (; hunk != diff->hunks.end() && hunk->rightFirst + hunk->rightCount <= one.place; ++hunk)
            shift = hunk->leftFirst + hunk->leftCount - hunk->rightFirst - hunk->rightCount;
        if (hunk != diff->hunks.end() && one.place >= hunk->rightFirst)
            continue; // it is new in the text that was the oldest so far
        m_revisions[size_t(one.line)] = m_age;
        m_places[size_t(one.line)] = one.place + shift;
        open.push_back({one.line, one.place + shift});
    }
    m_open = std::move(open);
    m_oldest = older;
    return Nothing{};
}

} // namespace artiscope
