// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"

namespace artiscope {

// The first of what the parser of trees and drawings reads without a word although XML 1.0 forbids it: an “&” that
// begins no reference, entities that nothing declares, attributes that are there twice, more than one outermost
// element, text outside of it, “<” in a value, “--” in a comment, “]]>” in a text, control characters. Other mistakes
// end it without one: these the parser tells. In no more memory than an element's names take. Asks `cancelled` now and
// then; then the result is of no use. Pure; any thread.
[[nodiscard]] std::optional<Trouble> findXmlTrouble(QByteArrayView bytes, const std::function<bool()> &cancelled = {});

} // namespace artiscope
