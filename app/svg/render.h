// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/rewrite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace artiscope::svg {

struct Part { // of the whole picture, device pixels
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    [[nodiscard]] bool isAll() const { return width == 0; }
};

struct Wanted {
    double width = 0; // CSS pixels; 0: the drawing's own
    double height = 0;
    double scale = 1; // device pixels for a CSS pixel
    double fitWidth = 0; // device pixels: as large as fits, keeping its proportions; 0: not asked
    double fitHeight = 0;
    bool sizeOnly = false;
    bool document = false; // a PDF instead of a picture
    bool texts = false; // what is written in the drawing, and where
    std::vector<size_t> elements; // where these are, counted from 0 in the order of the source
    bool keep = false; // many pictures of one drawing, each asked for when it is wanted
    Part part; // with `keep`
};

struct Picture {
    int width = 0; // device pixels
    int height = 0;
    int naturalWidth = 0; // CSS pixels, rounded up
    int naturalHeight = 0;
    std::vector<std::uint8_t> pixels; // rows of premultiplied ARGB32 in the machine's byte order, without gaps
};

struct TextPlace {
    double x = 0; // CSS pixels
    double y = 0;
    double width = 0;
    double height = 0;
    std::string text; // UTF-8, one line; of an element its number
};

// Larger pictures are drawn smaller, in the same proportions.
constexpr double largestSide = 16384;
constexpr double largestArea = 40e6; // pixels, 160 MB

// `source` is what rewritten() made. Nothing outside it is ever opened. Throws Failure.
[[nodiscard]] Picture render(const std::string &source, const Wanted &wanted);
[[nodiscard]] std::string renderDocument(const std::string &source); // a PDF of one page, in the drawing's own size

struct Places {
    std::vector<TextPlace> places;
    bool areAll = true; // there was time to look for each
};

// `texts`: of elements of `source`, by their ids. Those of which nothing is to be seen are left out. Looks for them as
// long as it may compute less than what ends the process, in seconds of all that it has computed.
constexpr double longestSearch = 3;
[[nodiscard]] Places placesOf(
    const std::string &source, const std::vector<NamedText> &texts, double longest = longestSearch);

} // namespace artiscope::svg
