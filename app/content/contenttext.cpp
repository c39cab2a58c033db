// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/contenttext.h"

namespace artiscope {

ContentText contentText(const QByteArray &bytes, QStringView declaredType, const std::function<bool()> &cancelled)
{
    const Encoding encoding = encodingOf(bytes);
    if (encoding != Encoding::Utf8) {
        const Transcoded made = transcoded(bytes, encoding, cancelled);
        TextBuffer text(made.text);
        // Other bytes may begin like a mark by chance.
        if (made.replaced * 10 <= made.characters && !text.isProbablyBinary())
            return {std::move(text), detect(made.text, declaredType), encoding, made.replaced};
    }
    return {TextBuffer(bytes), detect(bytes, declaredType)};
}

} // namespace artiscope
