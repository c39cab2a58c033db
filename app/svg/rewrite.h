// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace artiscope::svg {

constexpr size_t largestSource = 32U * 1024 * 1024; // bytes

// The drawing's source, made ready for librsvg 2.54: UTF-8 without a document type (so no entity can exist, in whatever
// encoding it was hidden), and with two things that it does not know expressed by what it knows: dominant-baseline as
// baseline-shift, feDropShadow as blur, offset, flood, composite and merge. Throws Failure.
[[nodiscard]] std::string rewritten(const std::string &source);

} // namespace artiscope::svg
