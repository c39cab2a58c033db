// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/contenttext.h"
#include "ui/viewer/detailfields.h"

namespace artiscope {

// What is said of the bytes that a text is made of.

[[nodiscard]] QString encodingWords(const ContentText &content); // "UTF-16, little endian, shown as text"
[[nodiscard]] QString replacedWords(const ContentText &content); // what is no character in it; empty: nothing
// What one would not expect of it, a few words each.
[[nodiscard]] QStringList unusualBytes(const ContentText &content);
// All of it.
[[nodiscard]] QList<DetailField> byteFields(const ContentText &content);

} // namespace artiscope
