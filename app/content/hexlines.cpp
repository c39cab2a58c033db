// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hexlines.h"

#include <algorithm>

namespace artiscope {

namespace {

QChar digit(int value)
{
    return QLatin1Char("0123456789abcdef"[value & 0xf]);
}

void putByte(QString &line, int column, char byte)
{
    line[column] = digit(uchar(byte) >> 4);
    line[column + 1] = digit(uchar(byte));
}

QChar letter(char byte)
{
    return byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

HexLines::HexLines(QByteArray bytes) : m_bytes(std::move(bytes))
{
    for (qsizetype most = size() >> 32; most > 0; most >>= 8)
        m_digits += 2;
}

QString HexLines::line(qsizetype line) const
{
    const qsizetype begin = line * perLine;
    const QByteArrayView bytes =
        QByteArrayView(m_bytes).sliced(begin, std::min<qsizetype>(perLine, m_bytes.size() - begin));
    QString text(length(), u' ');
    for (int i = 0; i < m_digits; ++i)
        text[i] = digit(int(begin >> 4 * (m_digits - 1 - i)));
    for (int byte = 0; byte < int(bytes.size()); ++byte) {
        putByte(text, digitColumn(byte), bytes.at(byte));
        text[letterColumn(byte)] = letter(bytes.at(byte));
    }
    return text;
}

int HexLines::byteAt(int column) const
{
    if (column >= letterColumn(0) - 1)
        return std::clamp(column - letterColumn(0), 0, perLine - 1);
    int byte = 0;
    while (byte + 1 < perLine && digitColumn(byte + 1) <= column)
        ++byte;
    return byte;
}

QString hexOffset(qsizetype offset)
{
    return QStringLiteral("0x%1").arg(offset, 0, 16);
}

QString hexWords(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    QString text(bytes.size() * 3 - 1, u' ');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        putByte(text, int(i * 3), bytes.at(i));
    return text;
}

QString hexLetters(QByteArrayView bytes)
{
    QString text(bytes.size(), u'.');
    std::ranges::transform(bytes, text.begin(), letter);
    return text;
}

QByteArray hexPattern(QStringView typed)
{
    const QStringView words = typed.trimmed();
    if (words.size() > 2 && words.startsWith(u'"') && words.endsWith(u'"'))
        return words.sliced(1, words.size() - 2).toUtf8();
    QString digits = words.toString();
    digits.remove(u' ');
    const bool isHex = digits.size() % 2 == 0 && std::ranges::all_of(digits, isHexDigit);
    return isHex ? QByteArray::fromHex(digits.toLatin1()) : typed.toUtf8();
}

std::optional<qsizetype> hexPlace(QStringView typed)
{
    QStringView digits = typed.trimmed();
    int base = 16;
    if (digits.startsWith(u'#')) {
        digits = digits.sliced(1);
        base = 10;
    } else if (digits.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive)) {
        digits = digits.sliced(2);
    }
    bool good = std::ranges::all_of(digits, isHexDigit);
    const qsizetype place = good ? digits.toLongLong(&good, base) : 0;
    return good ? std::optional(place) : std::nullopt;
}

} // namespace artiscope
