// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text is written in: the first byte picks the type that it is declared as.

#include "app/content/detect.h"
#include "app/content/detectleftovers.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList types = declaredContentTypes() + QStringList{QStringLiteral("application/unknown"), {}};
    QByteArrayView input = viewOf(data, size);
    const QString &declared = types.at(takeChoice(input) % types.size());
    const Detection found = detect(input, declared);
    require(int(found.language) < languageCount && found.confidence <= Confidence::Certain);
    require(found == detect(input, declared));
    if (found.confidence == Confidence::Unsure)
        require(found.language == languageOf(formatOfContentType(declared)));
    const Leftovers leftovers = leftoversOf(input, found.language);
    require(leftovers.count * 5 <= input.size() && leftovers.firstLine <= input.size());
    return 0;
}
