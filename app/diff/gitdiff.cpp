// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/gitdiff.h"

#include "app/diff/difflibrary.h"

#include <git2.h>

namespace artiscope {

namespace {

struct Collector {
    std::vector<DiffHunk> hunks;
    bool rightFirst;
    const std::function<bool()> &cancelled;
};

// libgit2 counts lines from 1 and names the line before where there is none.
qsizetype firstOf(int start, int count)
{
    return count == 0 ? start : start - 1;
}

int collect(const git_diff_delta *, const git_diff_hunk *hunk, void *payload)
{
    auto &collector = *static_cast<Collector *>(payload);
    if (collector.cancelled())
        return GIT_EUSER;
    const qsizetype oldFirst = firstOf(hunk->old_start, hunk->old_lines);
    const qsizetype newFirst = firstOf(hunk->new_start, hunk->new_lines);
    if (collector.rightFirst)
        collector.hunks.push_back({newFirst, hunk->new_lines, oldFirst, hunk->old_lines});
    else
        collector.hunks.push_back({oldFirst, hunk->old_lines, newFirst, hunk->new_lines});
    return 0;
}

} // namespace

std::optional<std::vector<DiffHunk>> gitDiff(const DiffLibrary &library, QByteArrayView left, QByteArrayView right,
    bool rightFirst, const std::function<bool()> &cancelled, LineMatching matching)
{
    if (cancelled())
        return {};
    library.begin();
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FORCE_TEXT; // a NUL makes it no binary
    if (matching == LineMatching::UniqueFirst)
        options.flags |= GIT_DIFF_PATIENCE;
    options.context_lines = 0;
    options.interhunk_lines = 0;
    options.max_size = -1; // who asks has a limit
    Collector collector{{}, rightFirst, cancelled};
    const QByteArrayView from = rightFirst ? right : left;
    const QByteArrayView to = rightFirst ? left : right;
    const int status = git_diff_buffers(from.data(), size_t(from.size()), nullptr, to.data(), size_t(to.size()),
        nullptr, &options, nullptr, nullptr, collect, nullptr, &collector);
    if (status != 0 || cancelled())
        return {};
    return std::move(collector.hunks);
}

} // namespace artiscope
