// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/showndiff.h"

#include "app/diff/countingdiff.h"

namespace artiscope {

Result<ShownDiff> shownDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const ShownDiffOptions &options, const std::function<bool()> &cancelled)
{
    Result<TextDiff> all = textDiff(library, left, right, cancelled);
    if (!all)
        return all.error();
    ShownDiff diff;
    diff.all = all.take();
    diff.ignored = ignoredHunks(left, right, diff.all.lines, options.ignore, options.language, cancelled);
    diff.counting = diff.ignored.count == 0 ? diff.all : countingDiff(diff.all, diff.ignored.ignored, left, right);
    if (options.unified)
        diff.unified = unifiedText(left, right, diff.all, diff.ignored.ignored, cancelled);
    return diff;
}

} // namespace artiscope
