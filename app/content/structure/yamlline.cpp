// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/yamlline.h"

namespace artiscope {

qsizetype YamlLine::afterBlanks(qsizetype place) const
{
    while (place < end && isEndOrBlank(place))
        ++place;
    return place;
}

bool YamlLine::isMarker() const
{
    const std::string_view line = textFrom(begin);
    return (line.starts_with("---") || line.starts_with("...")) && isEndOrBlank(begin + 3);
}

std::optional<ByteRange> YamlLine::keyAt(qsizetype place) const
{
    const char first = at(place);
    qsizetype to = place;
    if (first == '"' || first == '\'') {
        for (++to; to < end && (at(to) != first || (first == '\'' && at(to + 1) == first)); ++to)
            to += first == '"' ? at(to) == '\\' : at(to) == first;
        ++to;
        const qsizetype colon = afterBlanks(to);
        if (at(colon) != ':' || !isEndOrBlank(colon + 1))
            return std::nullopt;
        return ByteRange{place, to};
    }
    if (std::string_view("[]{},|>@`%").find(first) != std::string_view::npos)
        return std::nullopt;
    qsizetype nameEnd = place;
    for (; to < end; ++to) {
        if (at(to) == ':' && isEndOrBlank(to + 1))
            return nameEnd > place ? std::optional(ByteRange{place, nameEnd}) : std::nullopt;
        if (at(to) == '#' && to > place && isEndOrBlank(to - 1))
            return std::nullopt;
        if (!isEndOrBlank(to))
            nameEnd = to + 1;
    }
    return std::nullopt;
}

ByteRange YamlLine::plainAt(qsizetype place) const
{
    const size_t comment = textFrom(place).find(" #");
    qsizetype to = comment == std::string_view::npos ? end : place + qsizetype(comment);
    while (to > place && isEndOrBlank(to - 1))
        --to;
    return {place, to};
}

bool YamlLine::isBlockHeader(qsizetype place) const
{
    while (!isEndOrBlank(place)) {
        if (at(place) != '+' && at(place) != '-' && (at(place) < '0' || at(place) > '9'))
            return false;
        ++place;
    }
    place = afterBlanks(place);
    return place >= end || at(place) == '#';
}

} // namespace artiscope
