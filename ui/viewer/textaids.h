// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace artiscope {

// What the text view shows beside the text itself, as the person likes it.
struct TextAids {
    bool headings = false; // the lines that begin what one is reading stay at the top
    bool spaces = false; // blanks and tabs have a mark
    QList<int> rulers; // a line behind each of so many letters
    bool operator==(const TextAids &) const = default;
};

} // namespace artiscope
