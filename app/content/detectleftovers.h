// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArrayView>

namespace artiscope {

// What a template left over in a text that something else was to be: how often, and where first.
struct Leftovers {
    qsizetype count = 0;
    qsizetype firstLine = 0; // counted from 0
    bool more = false; // there was more text than was looked at: there may be more of them
    bool operator==(const Leftovers &) const = default;
};

// Counts them in a text of that language. Where such braces have a meaning of their own they are no leftovers: in the
// strings of YAML and HCL and the code of Markdown, which are often templates for somebody else; what only Go's
// templates have; and in what is a template itself, or nothing that is known. Reads at most 64 MB, and 256 KB where it
// has to be lexed. Pure; any thread.
[[nodiscard]] Leftovers leftoversOf(QByteArrayView bytes, Language language);

} // namespace artiscope
