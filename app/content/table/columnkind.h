// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>
#include <tuple>

namespace artiscope {

// What a column has in it, which decides how it is sorted and filtered and on which side it stands. Values only; any
// thread.
enum class ColumnKind : quint8 { Text, Number, Address };

// An IP address, with the length of a prefix where one is written: sorted by version, address, and length.
struct CellAddress {
    quint8 version = 4;
    std::array<quint8, 16> bytes{}; // of version 4 the first four
    quint8 length = 32; // of the prefix; all of it without one
    bool operator==(const CellAddress &) const = default;
    bool operator<(const CellAddress &other) const // <=> of arrays is missing in libraries that are still around
    {
        return std::tie(version, bytes, length) < std::tie(other.version, other.bytes, other.length);
    }

    [[nodiscard]] bool isIn(const CellAddress &prefix) const;
};

// What a cell says; blanks around it do not count.
[[nodiscard]] std::optional<double> numberIn(QByteArrayView cell);
[[nodiscard]] std::optional<CellAddress> addressIn(QByteArrayView cell);

// A column is of a kind when all cells are that are not empty.
class ColumnKindFinder {
public:
    void add(QByteArrayView cell);
    [[nodiscard]] ColumnKind kind() const;

private:
    bool m_any = false;
    bool m_numbers = true;
    bool m_addresses = true;
};

} // namespace artiscope
