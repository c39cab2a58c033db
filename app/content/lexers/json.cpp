// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// Only a piece of a long line ends inside a string; comments (which templates write although JSON has none) may go on.
enum JsonState : LexState { Outside = 0, InString = 1, InEscape = 2, InComment = 3 };

bool colonFollows(const Scanner &scanner)
{
    qsizetype ahead = 0;
    while (scanner.peek(ahead) == ' ' || scanner.peek(ahead) == '\t')
        ++ahead;
    return scanner.peek(ahead) == ':';
}

// `from` is where the string begins in this piece.
LexState stringEnds(Scanner &scanner, qsizetype from, bool escaped, bool endsLine)
{
    const bool closed = scanner.skipQuoted('"', escaped);
    if (!closed && endsLine)
        scanner.mark(from, Role::Invalid);
    else
        scanner.mark(from, closed && colonFollows(scanner) ? Role::Key : Role::String);
    if (closed || endsLine)
        return Outside;
    return escaped ? InEscape : InString;
}

} // namespace

LexState lexJson(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    Scanner scanner(piece.bytes, spans);
    if (state == InComment) {
        const bool closed = scanner.skipPast("*/");
        scanner.mark(0, Role::Comment);
        if (!closed)
            return InComment;
        state = Outside;
    } else if (state != Outside) {
        state = stringEnds(scanner, 0, state == InEscape, piece.endsLine);
    }
    while (!scanner.atEnd()) {
        const qsizetype from = scanner.at();
        const char c = scanner.peek();
        if (c == '"') {
            scanner.skip();
            state = stringEnds(scanner, from, false, piece.endsLine);
        } else if (std::string_view("{}[]:,").find(c) != std::string_view::npos) {
            scanner.markNext(1, Role::Punctuation);
        } else if (scanner.startsWith("//")) {
            scanner.toEnd();
            scanner.mark(from, Role::Comment);
        } else if (scanner.startsWith("/*")) {
            scanner.skip(2);
            const bool closed = scanner.skipPast("*/");
            scanner.mark(from, Role::Comment);
            if (!closed)
                return InComment;
        } else if (isWordByte(c) || c == '-' || c == '+' || c == '.') {
            while (isWordByte(scanner.peek()) || std::string_view("-+.").find(scanner.peek()) != std::string_view::npos)
                scanner.skip();
            const std::string_view word = scanner.text(from, scanner.at());
            if (isOneOf(word, {"true", "false", "null"}))
                scanner.mark(from, Role::Literal);
            else if (isNumber(word) || (!piece.endsLine && scanner.atEnd()))
                scanner.mark(from, Role::Number);
            else
                scanner.mark(from, Role::Invalid);
        } else {
            scanner.skip();
        }
    }
    return state;
}

} // namespace artiscope
