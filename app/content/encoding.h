// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace artiscope {

// How a text's characters are written as bytes.
enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

// By the byte order mark; without one it is UTF-8. Pure; any thread.
[[nodiscard]] Encoding encodingOf(QByteArrayView bytes);

struct Transcoded {
    QByteArray text; // UTF-8, without a byte order mark
    qsizetype characters = 0;
    qsizetype replaced = 0; // of them: what is no character, as half of a pair, and is U+FFFD in the text
};

// UTF-16 and UTF-32 as UTF-8. Asks `cancelled` now and then; then the result is of no use. Pure; any thread.
[[nodiscard]] Transcoded transcoded(
    QByteArrayView bytes, Encoding encoding, const std::function<bool()> &cancelled = {});

// The text of bytes, to be handed on as such: transcoded where they begin with such a mark, else as they are.
[[nodiscard]] QByteArray asUtf8(const QByteArray &bytes);

} // namespace artiscope
