// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/arguments.h"

#include "app/svg/failure.h"

#include <cmath>
#include <cstdlib>
#include <string>

namespace artiscope::svg {
namespace {

double number(const std::string &text)
{
    char *end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0' || !std::isfinite(value) || value <= 0 || value > 1e6)
        throw Failure(Exit::BadArguments, "not a size: " + text);
    return value;
}

} // namespace

Wanted parsedArguments(int count, char **arguments)
{
    Wanted wanted;
    for (int i = 1; i < count; ++i) {
        const std::string name = arguments[i];
        bool *const flag = name == "--size-only" ? &wanted.sizeOnly
            : name == "--pdf"                    ? &wanted.document
            : name == "--texts"                  ? &wanted.texts
                                                 : nullptr;
        if (flag != nullptr) {
            *flag = true;
            continue;
        }
        if (i + 1 == count)
            throw Failure(Exit::BadArguments, "no value or not known: " + name);
        const std::string value = arguments[++i];
        if (name == "--width") {
            wanted.width = number(value);
        } else if (name == "--height") {
            wanted.height = number(value);
        } else if (name == "--scale") {
            wanted.scale = number(value);
        } else if (name == "--fit") {
            const size_t cross = value.find('x');
            if (cross == std::string::npos)
                throw Failure(Exit::BadArguments, "not WIDTHxHEIGHT: " + value);
            wanted.fitWidth = number(value.substr(0, cross));
            wanted.fitHeight = number(value.substr(cross + 1));
        } else {
            throw Failure(Exit::BadArguments, "not known: " + name);
        }
    }
    return wanted;
}

} // namespace artiscope::svg
