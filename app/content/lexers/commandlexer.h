// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"

#include <span>
#include <string_view>

namespace artiscope {

// What a word says about the ones behind it.
enum class Next : quint8 {
    Nothing,
    Interface,
    Port, // 1/1/c1/1, where it looks like one
    Vlan,
    AsNumber,
    Secret,
    SnmpSecret, // where the line or its section is about SNMP
    Text, // a person's own words
};

struct WordRule {
    std::string_view word;
    Next next;
};

// How the command lines of one system are read, as data: what is said of words here is more than what is common to all
// of them (commandwords.h). Word lists are sorted.
struct CommandDialect {
    enum class Banner : quint8 { None, UntilEof, Delimited, Either };

    std::string_view lineComments = "!"; // bytes that begin a comment at the beginning of a line
    bool hashComments = false; // "# " behind a blank, too
    bool braces = false; // { } [ ] ; and /* */
    Banner banner = Banner::None;
    std::span<const WordRule> rules;
    std::span<const std::string_view> keywords;
};

// The one lexer of command lines: the first word of a line is a keyword, the others are told by what they are and by
// the word before them.
LexState lexCommands(const CommandDialect &dialect, LexPiece piece, LexState state, std::vector<Span> &spans);

} // namespace artiscope
