// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

namespace artiscope {

// What is meant by the word behind the fence of a code block in Markdown ("yml", "terraform", "Arista-EOS"): our own
// words and names, and what people write for them. Nothing: not known, so the code is plain. Pure; any thread.
[[nodiscard]] std::optional<Language> languageOfFence(QStringView word);

} // namespace artiscope
