// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every lexer: the first byte picks the language, the second how long the pieces are (0: as the text view has them).

#include "app/content/lexer.h"
#include "app/content/textbuffer.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

LexState lex(LexFunction lexer, LexPiece piece, LexState state)
{
    std::vector<Span> spans;
    state = lexer(piece, state, spans);
    int at = 0;
    for (const Span &span : spans) {
        require(span.start >= at && span.length > 0 && span.role != Role::Plain && int(span.role) < roleCount);
        at = span.start + span.length;
        require(at <= piece.bytes.size());
    }
    return state;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const LexFunction lexer = lexerFor(Language(takeChoice(input) % languageCount));
    const qsizetype most = takeChoice(input);
    if (!lexer)
        return 0;
    const TextBuffer buffer(input.toByteArray());
    LexState state = 0;
    for (qsizetype number = 0; number < buffer.pieceCount(); ++number) {
        const TextBuffer::Piece piece = buffer.piece(number);
        QByteArrayView bytes = buffer.view(piece.begin, piece.end);
        while (most > 0 && bytes.size() > most) {
            state = lex(lexer, {bytes.first(most), false}, state);
            bytes = bytes.sliced(most);
        }
        state = lex(lexer, {bytes, piece.endsLine}, state);
    }
    return 0;
}
