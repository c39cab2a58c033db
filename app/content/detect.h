// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArrayView>

namespace artiscope {

// How much is to be given on what was told. Likely and above is shown as such; a guess is to be offered, not taken.
enum class Confidence {
    Unsure, // nothing was told: the language is that of the declared type
    Guess,
    Likely,
    Certain,
};

struct Detection {
    Language language = Language::Plain;
    Confidence confidence = Confidence::Unsure;
    bool operator==(const Detection &) const = default;
};

// Looks at the bytes where the declared type says nothing (text/plain, unknown types) or is plainly wrong, and
// otherwise believes it. Reads at most the first 256 KB. Pure; any thread.
[[nodiscard]] Detection detect(QByteArrayView bytes, QStringView declaredType);

} // namespace artiscope
