// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace artiscope::svg {

// The program's exit status is its contract with whoever started it. Killed by a signal means that the drawing needed
// too much time or memory, or that the library gave up. What went wrong in words is one line on stderr.
enum class Exit {
    Ok = 0,
    BadArguments = 2,
    TooLarge = 3, // more than 32 MB of source
    Refused = 4, // declares entities
    NotSvg = 5, // not well-formed, or something else than a drawing
    CannotDraw = 6, // no memory, no size, or the library's own error
    CannotWrite = 7, // nobody reads the answer
    TooDeep = 8, // elements nested more than 250 deep
};

class Failure : public std::runtime_error {
public:
    Failure(Exit exit, const std::string &words) : std::runtime_error(words), m_exit(exit) { }
    [[nodiscard]] Exit exit() const { return m_exit; }

private:
    Exit m_exit;
};

} // namespace artiscope::svg
