// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArrayView>

#include <vector>

namespace artiscope {

// What a stretch of text is, for its colour.
enum class Role : quint8 {
    Plain,
    Comment,
    Keyword,
    Key,
    String,
    Number,
    Literal, // true, null, entities
    Tag,
    Attribute,
    Punctuation,
    Interface, // Ethernet1, ge-0/0/0
    Address, // IP with or without prefix, MAC
    Vlan, // numbers of VLANs, lists and ranges too
    AsNumber,
    Secret, // passwords, keys, communities and their hashes
    Template, // {{ … }} and {% … %} that nobody rendered, ${…}
    Heading,
    Emphasis,
    Link,
    Invalid,
};
inline constexpr int roleCount = int(Role::Invalid) + 1;

struct Span {
    int start = 0; // bytes from the beginning of the piece
    int length = 0;
    Role role = Role::Plain;
    bool operator==(const Span &) const = default;
};

// All that a lexer remembers from one line to the next; 0 at the beginning of a text. The meaning is the lexer's own.
using LexState = quint32;

struct LexPiece {
    QByteArrayView bytes; // a line without its terminator, or a piece of a very long one
    bool endsLine = true;
};

// Appends the spans of one piece in order, without overlaps, leaving out what is plain, and returns the state that the
// next piece begins with. Pure; any thread.
using LexFunction = LexState (*)(LexPiece piece, LexState state, std::vector<Span> &spans);

// What a template left over has the Template role in every language. With nothing to colour there is none.
[[nodiscard]] LexFunction lexerFor(Language language); // nullptr where there is nothing to colour

} // namespace artiscope
