// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/columnkind.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <algorithm>
#include <charconv>
#include <cstring>

namespace artiscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool CellAddress::isIn(const CellAddress &prefix) const
{
    if (version != prefix.version || length < prefix.length)
        return false;
    const size_t whole = prefix.length / 8U;
    if (!std::equal(bytes.begin(), bytes.begin() + whole, prefix.bytes.begin()))
        return false;
    const unsigned rest = prefix.length % 8U;
    return rest == 0 || (bytes[whole] ^ prefix.bytes[whole]) >> (8U - rest) == 0;
}

std::optional<double> numberIn(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    const char *begin = text.begin();
    if (begin < text.end() && *begin == '+')
        ++begin;
    // Not the words that std::from_chars knows as numbers, too.
    const char *const digit = begin < text.end() && *begin == '-' && begin == text.begin() ? begin + 1 : begin;
    if (digit == text.end() || !(isDigit(*digit) || *digit == '.'))
        return {};
#ifdef __cpp_lib_to_chars
    double number = 0;
    const auto [end, error] = std::from_chars(begin, text.end(), number);
    return error == std::errc() && end == text.end() ? std::optional(number) : std::nullopt;
#else // Apple's library reads integers only; Qt reads the same numbers, and takes three times as long
    bool isNumber = false;
    const double number = QByteArrayView(begin, text.end()).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
#endif
}

std::optional<CellAddress> addressIn(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    constexpr qsizetype longest = INET6_ADDRSTRLEN + 4;
    if (text.size() < 2 || text.size() > longest)
        return {};
    const bool isSix = text.contains(':');
    if (!isSix && !isDigit(text.front()))
        return {};
    const auto slash = text.indexOf('/');
    const QByteArrayView host = slash < 0 ? text : text.first(slash);
    std::array<char, size_t(longest) + 1> ended{};
    std::copy(host.begin(), host.end(), ended.begin());
    CellAddress address{.version = quint8(isSix ? 6 : 4), .length = quint8(isSix ? 128 : 32)};
    if (inet_pton(isSix ? AF_INET6 : AF_INET, ended.data(), address.bytes.data()) != 1)
        return {};
    if (slash >= 0) {
        unsigned length = 0;
        const auto [end, error] = std::from_chars(text.begin() + slash + 1, text.end(), length);
        if (error != std::errc() || end != text.end() || length > address.length)
            return {};
        address.length = quint8(length);
    }
    return address;
}

void ColumnKindFinder::add(QByteArrayView cell)
{
    if (cell.trimmed().isEmpty())
        return;
    m_any = true;
    m_numbers = m_numbers && numberIn(cell);
    m_addresses = m_addresses && addressIn(cell);
}

ColumnKind ColumnKindFinder::kind() const
{
    return m_any && m_numbers ? ColumnKind::Number : m_any && m_addresses ? ColumnKind::Address : ColumnKind::Text;
}

} // namespace artiscope
