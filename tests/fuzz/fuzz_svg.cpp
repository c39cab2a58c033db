// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawing before it is drawn: what is refused, and what is rewritten.

#include "app/svg/failure.h"
#include "app/svg/rewrite.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string source(reinterpret_cast<const char *>(data), size);
    svg::Rewritten once;
    try {
        once = svg::rewritten(source, {true, {0, 1, 2, 5}});
    } catch (const svg::Failure &) {
        return 0; // said to the person; anything else that is thrown is a finding
    }
    require(once.source.size() <= source.size() * 40 + 4096 && once.texts.size() <= svg::mostTexts);
    static_cast<void>(svg::rewritten(once.source)); // what comes of a drawing is one
    return 0;
}
