// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as lines, pieces, characters and columns: everything belongs to exactly one of each.

#include "app/content/bytefacts.h"
#include "app/content/cells.h"
#include "app/content/characterindex.h"
#include "app/content/words.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

void checkLines(const TextBuffer &buffer)
{
    qsizetype at = buffer.begin();
    for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
        require(buffer.lineStart(line) == at && buffer.lineEnd(line) >= at);
        require(buffer.lineOf(at) == line && buffer.lineOf(buffer.lineEnd(line)) == line);
        require(!buffer.line(line).contains('\n'));
        at = line + 1 < buffer.lineCount() ? buffer.lineStart(line + 1) : buffer.size();
        require(at - buffer.lineEnd(line) <= 2);
        require(buffer.line(line).size() <= buffer.line(buffer.longestLine()).size());
    }
    require(at == buffer.size());
}

void checkPieces(const TextBuffer &buffer)
{
    qsizetype line = -1;
    qsizetype at = 0;
    for (qsizetype number = 0; number < buffer.pieceCount(); ++number) {
        const TextBuffer::Piece piece = buffer.piece(number);
        if (piece.startsLine)
            require(piece.line == ++line && piece.begin == buffer.lineStart(line));
        else
            require(piece.line == line && piece.begin == at);
        require(piece.begin <= piece.end && piece.end - piece.begin <= TextBuffer::longLine);
        require(piece.endsLine == (piece.end == buffer.lineEnd(line)));
        require(buffer.pieceOf(piece.begin) == number);
        at = piece.end;

        const QByteArrayView bytes = buffer.view(piece.begin, piece.end);
        const DecodedText decoded = decodeText(bytes);
        require(decoded.byteOf(int(decoded.text.size())) == int(bytes.size()));
        for (int unit = 0; unit < int(decoded.text.size()); ++unit)
            require(decoded.unitOf(decoded.byteOf(unit)) <= unit && decoded.byteOf(unit) < int(bytes.size()));
        const qsizetype column = columnAfter(bytes, 0);
        require(column >= 0 && bytesBefore(bytes, column) <= bytes.size());
    }
    require(line + 1 == buffer.lineCount());
}

void checkCharacters(const TextBuffer &buffer)
{
    const CharacterIndex characters(buffer);
    require(characters.text(0, characters.count()).size() == characters.count());
    for (qsizetype offset = 0; offset <= buffer.size(); offset += 1 + offset / 8) {
        const qsizetype character = characters.characterOf(offset);
        require(character >= 0 && character <= characters.count() && characters.offsetOf(character) <= offset);
        const ByteRange name = nameAt(buffer, offset);
        require(name.begin <= name.end && name.end <= buffer.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const TextBuffer buffer(viewOf(data, size).toByteArray());
    checkLines(buffer);
    checkPieces(buffer);
    checkCharacters(buffer);
    const ByteFacts facts = byteFacts(buffer);
    require(facts.invalid == buffer.invalidBytes());
    require(facts.zeros + facts.controls + facts.invalid <= buffer.size());
    require(facts.lf + facts.crlf + 1 == buffer.lineCount());
    static_cast<void>(buffer.isProbablyBinary());
    static_cast<void>(buffer.lineBreaks());
    return 0;
}
