// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// A heredoc's end marker is not kept in the state: a line of one upper-case word at its place ends it, as people write
// it.
enum HclState : LexState { Outside = 0, InComment, InString, InEscape, InHeredoc };

bool endsHeredoc(std::string_view line)
{
    const auto edge = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!line.empty() && edge(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && edge(line.back()))
        line.remove_suffix(1);
    for (const char c : line) {
        if (!(c >= 'A' && c <= 'Z') && c != '_' && !isDigit(c))
            return false;
    }
    return !line.empty();
}

LexState stringEnds(Scanner &scanner, qsizetype from, bool escaped, bool endsLine)
{
    const bool closed = scanner.skipQuoted('"', escaped);
    scanner.mark(from, closed || !endsLine ? Role::String : Role::Invalid);
    if (closed || endsLine)
        return Outside;
    return escaped ? InEscape : InString;
}

void word(Scanner &scanner, bool first)
{
    const qsizetype from = scanner.at();
    while (isWordByte(scanner.peek()) || scanner.peek() == '-' || scanner.peek() == '.')
        scanner.skip();
    const std::string_view text = scanner.text(from, scanner.at());
    qsizetype ahead = 0;
    while (scanner.peek(ahead) == ' ')
        ++ahead;
    const char next = scanner.peek(ahead);
    if (isOneOf(text, {"true", "false", "null"}))
        scanner.mark(from, Role::Literal);
    else if (isNumber(text))
        scanner.mark(from, Role::Number);
    else if (next == '=' && scanner.peek(ahead + 1) != '=' && scanner.peek(ahead + 1) != '>')
        scanner.mark(from, Role::Key);
    else if (first && (next == '"' || next == '{'))
        scanner.mark(from, Role::Keyword);
    else if (isOneOf(text, {"for", "in", "if", "else", "endif", "endfor"}))
        scanner.mark(from, Role::Keyword);
}

} // namespace

LexState lexHcl(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    Scanner scanner(piece.bytes, spans);
    if (state == InHeredoc) {
        const bool over = endsHeredoc(scanner.rest());
        scanner.toEnd();
        scanner.mark(0, over ? Role::Punctuation : Role::String);
        return over ? Outside : InHeredoc;
    }
    if (state == InComment) {
        const bool closed = scanner.skipPast("*/");
        scanner.mark(0, Role::Comment);
        if (!closed)
            return InComment;
        state = Outside;
    } else if (state != Outside) {
        state = stringEnds(scanner, 0, state == InEscape, piece.endsLine);
    }
    bool first = true;
    while (!scanner.atEnd()) {
        const qsizetype from = scanner.at();
        const char c = scanner.peek();
        if (c == '#' || scanner.startsWith("//")) {
            scanner.toEnd();
            scanner.mark(from, Role::Comment);
        } else if (scanner.startsWith("/*")) {
            scanner.skip(2);
            const bool closed = scanner.skipPast("*/");
            scanner.mark(from, Role::Comment);
            if (!closed)
                return InComment;
        } else if (scanner.startsWith("<<") && (isAsciiLetter(scanner.peek(2)) || scanner.peek(2) == '-')) {
            scanner.toEnd();
            scanner.mark(from, Role::Punctuation);
            return InHeredoc;
        } else if (c == '"') {
            scanner.skip();
            state = stringEnds(scanner, from, false, piece.endsLine);
        } else if (isWordByte(c) || (c == '-' && isDigit(scanner.peek(1)))) {
            word(scanner, first);
            first = false;
        } else if (std::string_view("{}[]()=,").find(c) != std::string_view::npos) {
            scanner.markNext(1, Role::Punctuation);
            first = c == '{';
        } else {
            scanner.skip();
        }
    }
    return state;
}

} // namespace artiscope
