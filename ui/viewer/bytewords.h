// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/bytefacts.h"
#include "app/content/contenttext.h"
#include "ui/viewer/detailfields.h"

namespace artiscope {

// What is said of the bytes that a text is made of; without facts, what is known before they are counted.

// What one would not expect of it, a few words each.
[[nodiscard]] QStringList unusualBytes(const ContentText &content, const std::optional<ByteFacts> &facts);
// All of it.
[[nodiscard]] QList<DetailField> byteFields(const ContentText &content, const std::optional<ByteFacts> &facts);

} // namespace artiscope
