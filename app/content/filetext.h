// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/encoding.h"
#include "app/content/textbuffer.h"
#include "app/core/result.h"

namespace artiscope {

struct FileText {
    TextBuffer text; // UTF-8
    Encoding encoding = Encoding::Utf8; // that its bytes are in
};

// The text of a file of at most so many bytes, as asUtf8() reads it. Any thread.
// Errors: NotReadable, NotText, TooLargeToCompare.
[[nodiscard]] Result<FileText> readText(const QString &path, qsizetype most);

} // namespace artiscope
