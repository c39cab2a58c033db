// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By hand rather than by QStringDecoder, which takes half of a surrogate pair for a character and says nothing of it.

#include "app/content/encoding.h"

#include <QChar>
#include <QtEndian>

#include <string_view>

namespace artiscope {

namespace {

constexpr char32_t replacement = 0xfffd;
constexpr qsizetype askEvery = 64 * 1024; // characters

class Transcoder {
public:
    Transcoder(QByteArrayView bytes, Encoding encoding)
        : m_bytes(bytes),
          m_unit(encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? 2 : 4),
          m_isBig(encoding == Encoding::Utf16Be || encoding == Encoding::Utf32Be)
    {
    }

    Transcoded run(const std::function<bool()> &cancelled)
    {
        Transcoded result;
        result.text.reserve(m_bytes.size() / m_unit + m_bytes.size() / 16);
        m_at = m_unit; // behind the mark
        while (m_at < m_bytes.size()) {
            if (result.characters++ % askEvery == 0 && cancelled && cancelled())
                break;
            char32_t value = next();
            if (value > QChar::LastValidCodePoint || QChar::isSurrogate(value)) {
                value = replacement;
                ++result.replaced;
            }
            append(result.text, value);
        }
        return result;
    }

private:
    [[nodiscard]] bool has(int units) const { return m_at + qsizetype(units) * m_unit <= m_bytes.size(); }
    [[nodiscard]] char32_t unit(int behind) const
    {
        const char *const at = m_bytes.data() + m_at + qsizetype(behind) * m_unit;
        if (m_unit == 2)
            return m_isBig ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at);
        return m_isBig ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
    // What is no character is given as the surrogate that it is.
    char32_t next()
    {
        if (!has(1)) {
            m_at = m_bytes.size(); // part of a unit
            return 0xd800;
        }
        const char32_t first = unit(0);
        if (m_unit == 2 && QChar::isHighSurrogate(first) && has(2) && QChar::isLowSurrogate(unit(1))) {
            const char32_t low = unit(1);
            m_at += 4;
            return QChar::surrogateToUcs4(char16_t(first), char16_t(low));
        }
        m_at += m_unit;
        return first;
    }
    static void append(QByteArray &text, char32_t value)
    {
        const auto following = [&](int shift) { text.append(char(0x80 | ((value >> shift) & 0x3f))); };
        if (value < 0x80) {
            text.append(char(value));
        } else if (value < 0x800) {
            text.append(char(0xc0 | value >> 6));
            following(0);
        } else if (value < 0x10000) {
            text.append(char(0xe0 | value >> 12));
            following(6);
            following(0);
        } else {
            text.append(char(0xf0 | value >> 18));
            following(12);
            following(6);
            following(0);
        }
    }

    QByteArrayView m_bytes;
    int m_unit; // bytes
    bool m_isBig;
    qsizetype m_at = 0;
};

} // namespace

Encoding encodingOf(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    const auto begins = [bytes](std::string_view mark) {
        return bytes.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size())));
    };
    if (bytes.size() % 4 == 0) { // UTF-16 that begins with a zero character begins like this, too
        if (begins("\xff\xfe\0\0"sv))
            return Encoding::Utf32Le;
        if (begins("\0\0\xfe\xff"sv))
            return Encoding::Utf32Be;
    }
    if (begins("\xff\xfe"sv))
        return Encoding::Utf16Le;
    return begins("\xfe\xff"sv) ? Encoding::Utf16Be : Encoding::Utf8;
}

Transcoded transcoded(QByteArrayView bytes, Encoding encoding, const std::function<bool()> &cancelled)
{
    if (encoding == Encoding::Utf8)
        return {.text = bytes.toByteArray()};
    return Transcoder(bytes, encoding).run(cancelled);
}

QByteArray asUtf8(const QByteArray &bytes)
{
    const Encoding encoding = encodingOf(bytes);
    return encoding == Encoding::Utf8 ? bytes : transcoded(bytes, encoding).text;
}

} // namespace artiscope
