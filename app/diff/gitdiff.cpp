// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/gitdiff.h"

#include "app/diff/difflibrary.h"

#include <git2.h>

namespace artiscope {

namespace {

struct Collector {
    std::vector<DiffHunk> hunks;
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
    collector.hunks.push_back({firstOf(hunk->old_start, hunk->old_lines), hunk->old_lines,
        firstOf(hunk->new_start, hunk->new_lines), hunk->new_lines});
    return 0;
}

} // namespace

std::optional<std::vector<DiffHunk>> gitDiff(const DiffLibrary &library, QByteArrayView left, QByteArrayView right,
    const std::function<bool()> &cancelled, LineMatching matching)
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
    Collector collector{{}, cancelled};
    const int status = git_diff_buffers(left.data(), size_t(left.size()), nullptr, right.data(), size_t(right.size()),
        nullptr, &options, nullptr, nullptr, collect, nullptr, &collector);
    if (status != 0 || cancelled())
        return {};
    return std::move(collector.hunks);
}

} // namespace artiscope
