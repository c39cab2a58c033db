// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace artiscope {

// Bytes as lines to be read: where they are, sixteen of them in two groups, and as letters. Every line has the same
// length, so a column says what stands there:
//
//     00000010  00 00 00 0d 49 48 44 52  00 00 00 10 00 00 00 10  ....IHDR........
class HexLines {
public:
    static constexpr int perLine = 16;

    HexLines() = default;
    explicit HexLines(QByteArray bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] qsizetype count() const { return (size() + perLine - 1) / perLine; }
    [[nodiscard]] QString line(qsizetype line) const;

    [[nodiscard]] int offsetLength() const { return m_digits; }
    [[nodiscard]] int length() const { return letterColumn(perLine); }
    // Of a byte in its line, from 0 to 15: its first digit, and its letter.
    [[nodiscard]] int digitColumn(int byte) const { return m_digits + 2 + 3 * byte + (byte < perLine / 2 ? 0 : 1); }
    [[nodiscard]] int letterColumn(int byte) const { return m_digits + 2 + 3 * perLine + 2 + byte; }
    [[nodiscard]] int byteAt(int column) const; // in its line; beside the bytes it is the nearest

private:
    QByteArray m_bytes;
    int m_digits = 8;
};

[[nodiscard]] QString hexOffset(qsizetype offset); // "0x1f"
[[nodiscard]] QString hexWords(QByteArrayView bytes); // "89 50 4e 47"
[[nodiscard]] QString hexLetters(QByteArrayView bytes); // printable ASCII, and a dot for everything else

// What a person typed to be found: pairs of hex digits, and otherwise text, which may be in quotes. Empty: nothing.
[[nodiscard]] QByteArray hexPattern(QStringView typed);
// And to go to: hexadecimal with or without 0x, decimal behind #.
[[nodiscard]] std::optional<qsizetype> hexPlace(QStringView typed);

} // namespace artiscope
