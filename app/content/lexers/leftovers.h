// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"

#include <optional>

namespace artiscope {

// What a template's engine should have replaced and did not: "{{ … }}", "{% … %}", "{# … #}".
struct Leftover {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isValue = false; // "{{ … }}"; the others stand for nothing
};

// Finds them in a text, or in a piece of it, one by one. Each is within a line; what has no end in its line or its
// piece is none, and neither is "${{ … }}", which other languages have. Reads every byte once. Pure; any thread.
class LeftoverScan {
public:
    explicit LeftoverScan(QByteArrayView bytes) : m_bytes(bytes) { }

    [[nodiscard]] std::optional<Leftover> next();

private:
    [[nodiscard]] qsizetype endOf(qsizetype start); // -1: none in this line

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineEnd = -1;
    quint32 m_without = 0; // the ends that the rest of the line does not have, a bit each
};

// The same text, byte for byte as long, with digits for values and blanks for what stands for nothing: what the
// language that it is written in can be told by. Nothing: there are no leftovers.
[[nodiscard]] std::optional<QByteArray> withoutLeftovers(QByteArrayView bytes);

// A language's own lexer, reading what is around the leftovers; they have the Template role wherever they are.
LexState lexAround(LexFunction own, LexPiece piece, LexState state, std::vector<Span> &spans);

// That lexer alone; nullptr where there is nothing to colour.
[[nodiscard]] LexFunction ownLexerFor(Language language);

} // namespace artiscope
