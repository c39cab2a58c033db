// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/arguments.h"

#include "app/svg/failure.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sstream>
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

Part part(const std::string &text)
{
    Part part;
    char behind = 0;
    const int read =
        std::sscanf(text.c_str(), "%d,%d,%d,%d%c", &part.left, &part.top, &part.width, &part.height, &behind);
    if (read != 4 || part.width <= 0 || part.height <= 0 || part.width > largestSide || part.height > largestSide)
        throw Failure(Exit::BadArguments, "not a part: " + text);
    return part;
}

std::vector<size_t> numbers(const std::string &text)
{
    std::vector<size_t> numbers;
    std::istringstream parts(text);
    for (std::string one; std::getline(parts, one, ',');) {
        if (one.empty() || one.size() > 9 || one.find_first_not_of("0123456789") != std::string::npos)
            throw Failure(Exit::BadArguments, "not a number: " + one);
        numbers.push_back(std::stoul(one));
    }
    return numbers;
}

} // namespace

Wanted parsedArguments(const std::vector<std::string> &arguments)
{
    Wanted wanted;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string &name = arguments[i];
        bool *const flag = name == "--size-only" ? &wanted.sizeOnly
            : name == "--pdf"                    ? &wanted.document
            : name == "--texts"                  ? &wanted.texts
            : name == "--keep"                   ? &wanted.keep
                                                 : nullptr;
        if (flag != nullptr) {
            *flag = true;
            continue;
        }
        if (i + 1 == arguments.size())
            throw Failure(Exit::BadArguments, "no value or not known: " + name);
        const std::string &value = arguments[++i];
        if (name == "--width") {
            wanted.width = number(value);
        } else if (name == "--height") {
            wanted.height = number(value);
        } else if (name == "--scale") {
            wanted.scale = number(value);
        } else if (name == "--part") {
            wanted.part = part(value);
        } else if (name == "--elements") {
            wanted.elements = numbers(value);
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
