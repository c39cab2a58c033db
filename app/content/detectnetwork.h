// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string_view>
#include <vector>

namespace artiscope {

// The lines of a text's beginning, without terminators and trailing blanks.
using TextLines = std::vector<std::string_view>;

struct ConfigGuess {
    QString system; // "Arista EOS"; "Configuration" when it is one of none that we know; empty when it is none
    bool confident = false;
};

[[nodiscard]] ConfigGuess guessConfig(const TextLines &lines);

} // namespace artiscope
