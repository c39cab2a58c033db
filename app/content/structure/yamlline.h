// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/builder.h"
#include "app/content/structure/textlines.h"

#include <optional>
#include <string_view>

namespace artiscope {

// A line of YAML and what may stand on one, by itself. Places are offsets into the whole text.
struct YamlLine : TextLine {
    QByteArrayView bytes; // the whole text

    [[nodiscard]] char at(qsizetype place) const { return place < end ? bytes[place] : '\0'; }
    [[nodiscard]] std::string_view textFrom(qsizetype place) const
    {
        return {bytes.data() + place, size_t(end - place)};
    }
    [[nodiscard]] bool isEndOrBlank(qsizetype place) const
    {
        return place >= end || TextLineReader::isBlank(bytes[place]);
    }
    [[nodiscard]] qsizetype afterBlanks(qsizetype place) const;

    [[nodiscard]] bool isMarker() const; // "---" or "...", at its beginning
    [[nodiscard]] std::optional<ByteRange> keyAt(qsizetype place) const; // with its quotes, without the colon
    [[nodiscard]] ByteRange plainAt(qsizetype place) const; // a value without quotes, without the comment behind it
    // Whether what is behind a "|" or ">" lets the lines below be a text.
    [[nodiscard]] bool isBlockHeader(qsizetype place) const;
};

} // namespace artiscope
