// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/encoding.h"
#include "app/content/textbuffer.h"

namespace artiscope {

// Content as it is read: its text, and what that is. Values only, copies share everything.
struct ContentText {
    TextBuffer text; // UTF-8; of what is no text the bytes as they are
    Detection detection; // Binary: it is no text
    Encoding encoding = Encoding::Utf8; // that its bytes are in
    qsizetype replaced = 0; // what is no character there; the text has U+FFFD in its place
};

// Large content is for the pool. Asks `cancelled` now and then; then the result is of no use.
[[nodiscard]] ContentText contentText(
    const QByteArray &bytes, QStringView declaredType, const std::function<bool()> &cancelled = {});

} // namespace artiscope
