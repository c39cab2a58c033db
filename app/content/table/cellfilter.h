// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/exactnumber.h"
#include "app/content/table/table.h"

#include <variant>

namespace artiscope {

// What a person typed to see only some rows. In every column: text that is in the cell, without case. In one of numbers
// also >5, >=5, <5, <=5, =5 and 5..9 (one end may be left out); in one of addresses also a prefix, 10.0.0.0/8, for all
// that is in it. A value; any thread.
class CellFilter {
public:
    enum class Problem { None, NoNumber, NoPrefix };

    CellFilter() = default; // lets everything through, as an empty text does
    CellFilter(const QString &text, ColumnKind kind);

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_wanted); }
    [[nodiscard]] Problem problem() const { return m_problem; } // then it lets everything through
    [[nodiscard]] bool matches(QByteArrayView cell) const;

private:
    struct Bound {
        double value = 0;
        ExactNumber exact;
        bool mayBeRounded = false; // the value
    };
    struct Range {
        Bound from;
        Bound to;
        bool withFrom = true;
        bool withTo = true;
    };
    struct Words {
        QByteArray lower; // where it is ASCII
        QString text; // where it is not
    };
    void takeNumbers(QByteArrayView text);
    [[nodiscard]] static int compare(double number, QByteArrayView cell, const Bound &bound);

    std::variant<std::monostate, Words, Range, CellAddress> m_wanted;
    Problem m_problem = Problem::None;
};

struct ColumnFilter {
    int column = 0;
    CellFilter filter;
};

// The rows that all of the filters let through, in the order of `rows`, or of the file. Pure; for the pool. Cancelled:
// nothing of use.
[[nodiscard]] std::vector<quint32> filteredRows(const Table &table, const std::vector<ColumnFilter> &filters,
    const std::vector<quint32> *rows, const std::function<bool()> &cancelled = {});

} // namespace artiscope
