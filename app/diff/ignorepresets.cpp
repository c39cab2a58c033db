// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/ignorepresets.h"

namespace artiscope {

// The first: dates with or without a time, times with seconds, and the long form of both ("12:01:09 UTC Mon Mar 4
// 2024"). The second: the whole line. The third: words for it with a value that has a digit, and as zone files have it.
const std::array<IgnorePreset, 3> ignorePresets{{
    {QLatin1String("time-stamps"),
        QLatin1String(
            R"(\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?(?!\d))"
            R"(|(?<![\w:])[0-2]\d:[0-5]\d:[0-6]\d(?:[.,]\d+)?(?![\w:])(?: [A-Z]{2,5}\b)?)"
            R"((?: (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?: [A-Z][a-z]{2})? +\d{1,2}(?: [A-Z][a-z]{2})? \d{4}\b)?)")},
    {QLatin1String("generated-on"),
        QLatin1String(
            R"(^.*\b(?i:generated|rendered|created|written|saved|last (?:configuration )?(?:change|changed|modified|updated?)))"
            R"((?: by \S+)?(?: (?:on|at)\b|:).*$)")},
    {QLatin1String("serial-numbers"),
        QLatin1String(
            R"((?i:\b(?:serial(?:[ _-]?(?:number|num|no\.?))?|s/n)\b["']?\s*[:=#]?\s*["']?(?=[A-Z-]*\d)[A-Z0-9-]{4,})"
            R"(|\b\d{6,10}\s*;\s*serial\b))")},
}};

} // namespace artiscope
