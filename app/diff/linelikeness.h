// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace artiscope {

// What a line is known by: the characters that follow each other in it, in the order in which they are there, as
// numbers. How it is indented, and how many blanks are between words, says nothing. Of a long line it is the beginning.
using LineTraits = std::vector<quint16>;
[[nodiscard]] LineTraits lineTraits(QByteArrayView line);

// How much of two lines is the same. The first one is kept, so that many can be held against it.
class LineLikeness {
public:
    void setLine(LineTraits traits);
    [[nodiscard]] int with(const LineTraits &traits); // of a hundred; 0 when it is below leastLikeness

private:
    LineTraits m_line;
    std::array<qint16, 4096> m_times{}; // how often each is in it
};

constexpr int leastLikeness = 40; // so that it can be taken for the same line

} // namespace artiscope
