// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/core/result.h"

namespace artiscope {

// The text of a file of at most so many bytes, as asUtf8() reads it. Any thread.
// Errors: NotReadable, NotText, TooLargeToCompare.
[[nodiscard]] Result<TextBuffer> readText(const QString &path, qsizetype most);

} // namespace artiscope
