// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"

#include <initializer_list>
#include <string_view>

namespace artiscope {

// Where a lexer stands in its piece, with the steps that all of them take.
class Scanner {
public:
    Scanner(QByteArrayView bytes, std::vector<Span> &spans) : m_bytes(bytes), m_spans(spans) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const // 0 behind the end
    {
        return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0';
    }
    [[nodiscard]] char before() const { return m_at > 0 ? m_bytes[m_at - 1] : '\0'; }
    [[nodiscard]] std::string_view rest() const { return text(m_at, m_bytes.size()); }
    [[nodiscard]] std::string_view text(qsizetype from, qsizetype to) const
    {
        return {m_bytes.data() + from, size_t(to - from)};
    }
    [[nodiscard]] bool startsWith(std::string_view word) const { return rest().starts_with(word); }

    void skip(qsizetype count = 1) { m_at = qMin(m_at + count, m_bytes.size()); }
    void seek(qsizetype at) { m_at = at; }
    void toEnd() { m_at = m_bytes.size(); }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r')
            ++m_at;
    }
    // Behind the next `word`, or the end of the piece; says whether it was found.
    bool skipPast(std::string_view word)
    {
        const size_t found = rest().find(word);
        if (found == std::string_view::npos) {
            toEnd();
            return false;
        }
        skip(qsizetype(found + word.size()));
        return true;
    }
    // The same over pieces: `matched` is how many bytes of `word` the former piece ended with, and is left as how many
    // this one ends with.
    bool skipPast(std::string_view word, quint32 &matched);
    // Behind the quote that closes a string in which a backslash protects the next byte. `escaped` says whether the
    // last byte of a piece was such a backslash.
    bool skipQuoted(char quote, bool &escaped)
    {
        for (; !atEnd(); ++m_at) {
            if (escaped)
                escaped = false;
            else if (peek() == '\\')
                escaped = true;
            else if (peek() == quote) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    // From `from` to here. Neighbours of one role become one span.
    void mark(qsizetype from, Role role)
    {
        if (m_at <= from || role == Role::Plain)
            return;
        if (!m_spans.empty() && m_spans.back().role == role
            && m_spans.back().start + m_spans.back().length == int(from))
            m_spans.back().length += int(m_at - from);
        else
            m_spans.push_back({int(from), int(m_at - from), role});
    }
    void markNext(qsizetype count, Role role)
    {
        const qsizetype from = m_at;
        skip(count);
        mark(from, role);
    }

private:
    QByteArrayView m_bytes;
    std::vector<Span> &m_spans;
    qsizetype m_at = 0;
};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
inline bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool isBlank(char c) // within a line; CR is left of the line's end
{
    return c == ' ' || c == '\t' || c == '\r';
}
inline std::string_view trimmed(std::string_view text) // without blanks at both ends
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}
inline bool isWordByte(char c) // letters of other scripts too
{
    return isAsciiLetter(c) || isDigit(c) || c == '_' || uchar(c) >= 0x80;
}
inline bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    for (const std::string_view known : words) {
        if (word == known)
            return true;
    }
    return false;
}

// Decimal, hexadecimal and octal numbers with sign, point and exponent, and nothing behind them.
bool isNumber(std::string_view word);

} // namespace artiscope
