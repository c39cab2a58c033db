// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

namespace artiscope {

// A stretch of lines that can be folded: `first` stays, the ones behind it up to `last` go.
struct Fold {
    int first = 0;
    int last = 0; // > first
    int level = 0; // how many others it is in
    bool operator==(const Fold &) const = default;
};

// By `first`, at most one a line, each two either apart or one in the other (and then it does not share its first
// line).
using Folds = std::vector<Fold>;

// What can be folded: blocks by indentation or brackets (a line that only closes stays to be seen), banners, comments
// over lines, headings with what is below them, fences. As tolerant and as limited as outlineOf(). Pure; any thread.
[[nodiscard]] Folds foldsOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled = {});

} // namespace artiscope
