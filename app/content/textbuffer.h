// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace artiscope {

// Bytes as text to be shown: immutable, with an index of its lines. Copies share everything, so it may be handed to the
// pool. Positions are byte offsets into bytes(). A byte order mark is no part of line 0.
//
// Lines end with LF or CRLF (a lone CR is a character). There is always a line; a terminator at the very end is
// followed by an empty last line, as editors show it.
//
// A very long line is shown in pieces, so that nothing ever lays out or colours megabytes at once: lines up to longLine
// bytes are one piece, longer ones are cut every pieceSize bytes, at a character's border. Pieces are numbered through.
class TextBuffer {
public:
    enum class LineBreaks { None, Lf, CrLf, Mixed };
    struct Piece {
        qsizetype line = 0;
        qsizetype begin = 0;
        qsizetype end = 0; // without the terminator
        bool startsLine = true;
        bool endsLine = true;
    };
    static constexpr qsizetype longLine = 4096;
    static constexpr qsizetype pieceSize = 2048;

    TextBuffer();
    explicit TextBuffer(QByteArray bytes); // what lies beyond 4 GB is left out

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] qsizetype begin() const; // behind the byte order mark
    [[nodiscard]] bool hasBom() const { return begin() > 0; }
    [[nodiscard]] LineBreaks lineBreaks() const;
    [[nodiscard]] qsizetype crlfCount() const; // lines that end with CRLF

    [[nodiscard]] qsizetype lineCount() const;
    [[nodiscard]] qsizetype lineStart(qsizetype line) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype line) const; // without the terminator
    [[nodiscard]] QByteArrayView line(qsizetype line) const;
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;
    [[nodiscard]] qsizetype longestLine() const; // by bytes

    [[nodiscard]] qsizetype pieceCount() const;
    [[nodiscard]] Piece piece(qsizetype piece) const;
    [[nodiscard]] qsizetype firstPieceOfLine(qsizetype line) const;
    [[nodiscard]] qsizetype pieceOf(qsizetype offset) const;
    [[nodiscard]] QByteArrayView view(qsizetype from, qsizetype to) const;

    // Looks at the first 8 KB. A few zero bytes in what is otherwise UTF-8 do not make a text binary.
    [[nodiscard]] bool isProbablyBinary() const;
    [[nodiscard]] qsizetype invalidBytes() const; // walks through everything: for the pool when it may be large

private:
    struct Index;

    QByteArray m_bytes;
    std::shared_ptr<const Index> m_index;
};

// A stretch of text as it is drawn, and which byte each of its UTF-16 units came from. An invalid byte is U+FFFD,
// control characters other than the tab are their pictures (U+2400…), so that nothing is invisible.
struct DecodedText {
    QString text;
    std::vector<int> bytes; // byte of each unit, and the end; empty when the text is ASCII and both are the same

    [[nodiscard]] int byteOf(int unit) const;
    [[nodiscard]] int unitOf(int byte) const; // inside a character: its beginning
};

[[nodiscard]] DecodedText decodeText(QByteArrayView bytes);

} // namespace artiscope
