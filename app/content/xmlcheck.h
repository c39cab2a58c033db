// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"

namespace artiscope {

// The first mistake that a strict reader of XML 1.0 finds, QXmlStreamReader: the parser of trees and drawings passes
// over an “&” that begins no reference, entities that nothing declares, attributes that are there twice, what stands
// outside of the outermost element. A text that ends too early is that parser's to tell. The bytes are UTF-8, whatever
// encoding they declare. Asks `cancelled` now and then; then the result is of no use. Pure; any thread.
[[nodiscard]] std::optional<Trouble> findXmlTrouble(QByteArrayView bytes, const std::function<bool()> &cancelled = {});

} // namespace artiscope
