// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexers/commandlexer.h"

namespace artiscope {

// What the lexer of command lines remembers: from line to line what goes on over them, and within a line that was cut
// into pieces where it stands in it.
struct CommandState {
    // A comment in /* */, a banner (which ends with "EOF", or with the character that began it), and what a piece cut:
    // a string, a template's expression, a comment.
    enum Mode : quint8 { Outside, InComment, InEofBanner, InBanner, InQuotes, InTemplate, InLineComment };

    Mode mode = Outside;
    char delimiter = '\0'; // what ends a banner or an expression
    bool section = false; // "snmp { … }": it goes on until a line is not indented

    bool middle = false; // this is not a line's beginning
    bool first = true; // the next word is the line's first
    Next next = Next::Nothing; // what the last word said
    quint32 matched = 0; // bytes of a mark that the piece was cut in
    bool escaped = false; // a string was cut behind a backslash
    bool snmp = false; // the line is about it
    bool text = false; // what follows is the person's own text
    bool outermost = false; // the line is not indented

    explicit CommandState(LexState packed)
        : mode(Mode(packed & 7)),
          delimiter(char(packed >> 8 & 0xff)),
          section(packed >> 21 & 1),
          middle(packed >> 3 & 1)
    {
        if (!middle)
            return;
        first = !(packed >> 4 & 1);
        matched = packed >> 5 & 3;
        escaped = packed >> 7 & 1;
        next = Next(packed >> 16 & 0xf);
        snmp = packed >> 20 & 1;
        text = packed >> 22 & 1;
        outermost = packed >> 23 & 1;
    }

    [[nodiscard]] LexState packed(bool endsLine) const
    {
        const bool inLine = mode == InQuotes || mode == InTemplate || mode == InLineComment;
        const Mode kept = endsLine && inLine ? Outside : mode;
        LexState state = LexState(kept) | LexState(section) << 21;
        if (kept == InBanner || kept == InTemplate)
            state |= LexState(uchar(delimiter)) << 8;
        if (endsLine)
            return state;
        return state | 1 << 3 | LexState(!first) << 4 | matched << 5 | LexState(escaped) << 7 | LexState(next) << 16
            | LexState(snmp) << 20 | LexState(text) << 22 | LexState(outermost) << 23;
    }
};

} // namespace artiscope
