// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/core/result.h"

namespace artiscope {

// The text of bytes that somebody else wrote: UTF-16 and UTF-32 that begin with a byte order mark as UTF-8 without one,
// everything else as it is. Any thread.
[[nodiscard]] QByteArray asUtf8(const QByteArray &bytes);

// The text of a file of at most so many bytes, decoded like that. Any thread.
// Errors: NotReadable, NotText, TooLargeToCompare.
[[nodiscard]] Result<TextBuffer> readText(const QString &path, qsizetype most);

} // namespace artiscope
