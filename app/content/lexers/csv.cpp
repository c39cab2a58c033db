// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// The state: whether a quoted cell goes on, whether the header is over, what divides the cells (told by the first
// piece), and whether the piece ended inside a cell.
constexpr LexState inQuotes = 1;
constexpr LexState headerPassed = 2;
constexpr LexState delimiterShift = 8;

char delimiterOf(std::string_view text) // 0 where there is none
{
    char best = '\0';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const auto count = std::ranges::count(text, candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

Role roleOfCell(std::string_view text)
{
    if (isNumber(text))
        return Role::Number;
    if (isNetworkAddress(text))
        return Role::Address;
    return isInterfaceName(text) ? Role::Interface : Role::Plain;
}

} // namespace

LexState lexCsv(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    Scanner scanner(piece.bytes, spans);
    const bool header = !(state & headerPassed);
    char delimiter = char(state >> delimiterShift & 0xff);
    if (delimiter == '\0')
        delimiter = delimiterOf(scanner.rest());
    bool quoted = state & inQuotes;
    while (!scanner.atEnd()) {
        const qsizetype from = scanner.at();
        if (quoted || scanner.peek() == '"') {
            if (!quoted)
                scanner.skip();
            quoted = !scanner.skipPast("\""); // a doubled quote begins the cell anew
            scanner.mark(from, header ? Role::Key : Role::String);
        } else if (delimiter != '\0' && scanner.peek() == delimiter) {
            scanner.markNext(1, Role::Punctuation);
        } else {
            while (!scanner.atEnd() && (delimiter == '\0' || scanner.peek() != delimiter) && scanner.peek() != '"'
                && scanner.peek() != '\r')
                scanner.skip();
            scanner.mark(from, header ? Role::Key : roleOfCell(scanner.text(from, scanner.at())));
            if (scanner.peek() == '\r')
                scanner.skip();
        }
    }
    const bool over = !header || (piece.endsLine && !quoted && piece.bytes.size() > 0);
    return (quoted ? inQuotes : 0) | (over ? headerPassed : 0) | LexState(uchar(delimiter)) << delimiterShift;
}

} // namespace artiscope
