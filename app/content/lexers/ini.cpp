// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// What a piece of a long line was cut in; every line begins anew.
enum IniState : LexState { LineStart = 0, InComment, InSection, InValue, InSecret };

void value(Scanner &scanner, bool secret)
{
    scanner.skipBlanks();
    const qsizetype from = scanner.at();
    scanner.toEnd();
    std::string_view text = scanner.text(from, scanner.at());
    while (text.ends_with(' ') || text.ends_with('\r'))
        text.remove_suffix(1);
    if (text.empty())
        return;
    if (secret)
        scanner.mark(from, Role::Secret);
    else if (text.front() == '"' || text.front() == '\'')
        scanner.mark(from, Role::String);
    else if (isNumber(text))
        scanner.mark(from, Role::Number);
    else if (isNetworkAddress(text))
        scanner.mark(from, Role::Address);
    else if (isInterfaceName(text))
        scanner.mark(from, Role::Interface);
    else if (isOneOf(text, {"true", "false", "yes", "no", "on", "off", "True", "False", "none"}))
        scanner.mark(from, Role::Literal);
}

LexState setting(Scanner &scanner)
{
    const qsizetype from = scanner.at();
    const size_t found = scanner.rest().find_first_of("=:");
    if (found == std::string_view::npos) {
        scanner.toEnd(); // a name alone, as the hosts of an inventory
        return InValue;
    }
    std::string_view name = scanner.rest().substr(0, found);
    while (name.ends_with(' ') || name.ends_with('\t'))
        name.remove_suffix(1);
    scanner.skip(qsizetype(name.size()));
    scanner.mark(from, Role::Key);
    scanner.seek(from + qsizetype(found));
    scanner.markNext(1, Role::Punctuation);
    const bool secret = isSecretName(name);
    value(scanner, secret);
    return secret ? InSecret : InValue;
}

} // namespace

LexState lexIni(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    Scanner scanner(piece.bytes, spans);
    if (state == LineStart) {
        scanner.skipBlanks();
        const char c = scanner.peek();
        state = c == '#' || c == ';' ? InComment
            : c == '['               ? InSection
            : scanner.atEnd()        ? LineStart
                                     : setting(scanner);
    } else if (state == InSecret) {
        value(scanner, true);
    }
    const qsizetype from = scanner.at();
    if (state == InComment || state == InSection) {
        scanner.toEnd();
        scanner.mark(from, state == InComment ? Role::Comment : Role::Heading);
    }
    return piece.endsLine ? LineStart : state;
}

} // namespace artiscope
