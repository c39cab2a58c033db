// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// What iptables-save writes. The state is that of a cut line: what it is, and what its last option takes.
enum IptablesState : LexState { LineStart = 0, InComment, InRule, InQuotes, InEscape };
enum Takes : LexState { TakesAnything = 0, TakesInterface = 8, TakesTarget = 16 };

Takes takesOf(std::string_view option)
{
    if (isOneOf(option, {"-i", "-o", "--in-interface", "--out-interface", "--physdev-in", "--physdev-out"}))
        return TakesInterface;
    return isOneOf(option, {"-j", "-g", "-A", "-I", "-P", "-N", "--jump", "--goto"}) ? TakesTarget : TakesAnything;
}

Role roleOf(std::string_view word, LexState takes)
{
    if (takes == TakesInterface)
        return Role::Interface;
    if (takes == TakesTarget)
        return Role::Keyword;
    if (isNetworkAddress(word))
        return Role::Address;
    const bool numbers = word.find_first_not_of("0123456789:,/") == std::string_view::npos && isDigit(word.front());
    return isNumber(word) || numbers ? Role::Number : Role::Plain;
}

} // namespace

LexState lexIptables(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    Scanner scanner(piece.bytes, spans);
    LexState mode = state & 7;
    LexState takes = state & ~LexState(7);
    if (mode == LineStart) {
        scanner.skipBlanks();
        const qsizetype from = scanner.at();
        const char c = scanner.peek();
        mode = c == '#' ? InComment : scanner.atEnd() ? LineStart : InRule;
        while ((c == '*' || c == ':' || isAsciiLetter(c)) && !scanner.atEnd() && !isBlank(scanner.peek()))
            scanner.skip();
        scanner.mark(from, c == '*' ? Role::Heading : Role::Keyword); // *filter, :INPUT, COMMIT
    }
    if (mode == InComment) {
        const qsizetype from = scanner.at();
        scanner.toEnd();
        scanner.mark(from, Role::Comment);
    }
    while (!scanner.atEnd()) {
        scanner.skipBlanks();
        const qsizetype from = scanner.at();
        if (scanner.atEnd())
            break;
        if (scanner.peek() == '"' || mode == InQuotes || mode == InEscape) {
            bool escaped = mode == InEscape;
            if (mode == InRule)
                scanner.skip();
            const bool closed = scanner.skipQuoted('"', escaped);
            mode = closed ? InRule : escaped ? InEscape : InQuotes;
            scanner.mark(from, Role::String);
            continue;
        }
        while (!scanner.atEnd() && !isBlank(scanner.peek()))
            scanner.skip();
        const std::string_view word = scanner.text(from, scanner.at());
        const bool option = word.size() > 1 && word.front() == '-' && !isDigit(word[1]);
        const bool counters = word.front() == '[';
        if (option || word == "!") {
            scanner.mark(from, option ? Role::Attribute : Role::Punctuation);
            takes = option ? LexState(takesOf(word)) : takes;
        } else {
            scanner.mark(from, counters ? Role::Number : roleOf(word, takes));
            takes = TakesAnything;
        }
    }
    return piece.endsLine ? LineStart : mode | takes;
}

} // namespace artiscope
