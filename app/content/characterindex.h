// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"

namespace artiscope {

// Between byte offsets and the UTF-16 positions by which screen readers ask. Made when the first of them asks: it walks
// through the text once, unless all of it is ASCII. Terminators count as they are; an invalid byte is one character.
class CharacterIndex {
public:
    explicit CharacterIndex(const TextBuffer &buffer);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype characterOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(qsizetype character) const; // inside a surrogate pair: its beginning
    [[nodiscard]] QString text(qsizetype from, qsizetype to) const; // characters

private:
    struct Mark {
        qsizetype offset;
        qsizetype character;
    };

    TextBuffer m_buffer;
    std::vector<Mark> m_marks; // every 16 KB; empty when offsets and characters are the same
    qsizetype m_count = 0;
};

} // namespace artiscope
