// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// How the left lines become the right ones, as libgit2 finds it going from the left, or from the right side: it may
// find another way back. Every line ends with LF, the last one too; NUL and whatever else may be in them. Nothing:
// cancelled, or there was no memory for it. Any thread.
[[nodiscard]] std::optional<std::vector<DiffHunk>> gitDiff(const DiffLibrary &library, QByteArrayView left,
    QByteArrayView right, bool rightFirst, const std::function<bool()> &cancelled,
    LineMatching matching = LineMatching::Most);

} // namespace artiscope
