// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON and XML reformatted, the first byte picks which: once more changes nothing, and places lead to places.

#include "app/content/reformat.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const Language language = takeChoice(input) % 2 == 0 ? Language::Json : Language::Xml;
    const QByteArray text = input.toByteArray();
    const Reformatted made = reformat(text, language);
    require(made.trouble == Reformatted::Trouble::None || (made.bytes.isEmpty() && made.places.empty()));
    std::pair<quint32, quint32> before{};
    for (const auto &place : made.places) {
        require(place.first >= before.first && place.second >= before.second);
        require(place.first <= text.size() && place.second <= made.bytes.size());
        before = place;
    }
    for (qsizetype at = 0; at <= text.size(); at += 1 + text.size() / 16)
        require(made.toReformatted(at) <= made.bytes.size());
    for (qsizetype at = 0; at <= made.bytes.size(); at += 1 + made.bytes.size() / 16)
        require(made.toOriginal(at) <= text.size());
    if (language == Language::Json && made.trouble == Reformatted::Trouble::None)
        require(reformat(made.bytes, language).bytes == made.bytes);
    return 0;
}
