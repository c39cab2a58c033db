// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/session/encodingpair.h"

#include <QString>

namespace artiscope {

// What is on one side of a comparison.
struct ComparedText {
    QString name;
    TextBuffer text;
    QString place; // where it is, for the tool tip; may be empty
    QString branch{}; // whose it is, where it is that of a snapshot
    std::optional<Encoding> encoding{}; // that its bytes are in; nothing: it has none, as on the clipboard

    [[nodiscard]] bool hasBytesOf(const ComparedText &other) const
    {
        return text.bytes() == other.text.bytes() && !encodingsOf(*this, other).differ();
    }
};

} // namespace artiscope
