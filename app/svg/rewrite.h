// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace artiscope::svg {

constexpr size_t largestSource = 32U * 1024 * 1024; // bytes
constexpr int deepest = 250; // elements; libxml2 refuses 256, and what asks of itself stops there

struct NamedText {
    std::string id; // of its element
    std::string text; // UTF-8, blanks and line ends as one blank
};

struct Rewritten {
    std::string source;
    int externals = 0; // references to something outside the drawing, which are not followed
    int scripts = 0; // and handlers of events, none of which run
    std::vector<NamedText> texts; // that stand in the drawing itself, in its order; when they were asked for
    bool hasMoreTexts = false; // than mostTexts
    std::vector<NamedText> elements; // that were asked for, as far as they are there; their number is their text
};

// What is given an id, one of ours where it had none that is its own.
struct Naming {
    bool texts = false; // each of them
    std::vector<size_t> elements; // these, counted from 0 in the order of the source
};

constexpr size_t mostTexts = 20000;

// The drawing's source, made ready for librsvg 2.54: UTF-8 without a document type (so no entity can exist, in whatever
// encoding it was hidden), and with two things that it does not know expressed by what it knows: dominant-baseline as
// baseline-shift, feDropShadow as blur, offset, flood, composite and merge. Throws Failure.
[[nodiscard]] Rewritten rewritten(const std::string &source, const Naming &naming = {});

} // namespace artiscope::svg
