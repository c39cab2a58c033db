// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/configdiff.h"
#include "app/diff/structurediff.h"
#include "app/diff/tablediff.h"

#include <QString>

namespace artiscope {

class TextBuffer;

// One line of what differs between two texts by what they say.
struct DifferenceRow {
    enum class Kind : quint8 {
        Section, // is on both sides, and something in it differs
        Added,
        Removed,
        Changed,
        Reordered, // what is in it comes in another order
    };
    Kind kind = Kind::Section;
    QString path; // what leads to the name below the row that this one is in: "spec › ports"
    QString name; // "[name=eth0]"; of a configuration the statement
    QString before; // the value on the left, on one line; empty: there is none, or the name says it all
    QString after;
    QString note; // in the person's language: "moved", "number → text"
    qint32 parent = -1; // place of the row that it is in
    qsizetype leftLine = -1; // -1: not on this side
    qsizetype rightLine = -1;
    bool operator==(const DifferenceRow &) const = default;
};

// What differs, to be shown as a tree, with its count in the person's language.
struct DifferenceTree {
    static constexpr qsizetype mostChanges = 5'000; // that are listed

    std::vector<DifferenceRow> rows; // one before what is in it
    bool isCut = false; // there are more
    QString summary; // "12 statements in 4 sections", "Only formatting differs."
    QString verdict; // the same to stand behind something else; empty: there is nothing to say
};

// Each from what its engine found. The texts are those that were compared, for the lines. Pure; any thread.
[[nodiscard]] DifferenceTree differenceTree(const ConfigDiff &diff, bool sameBytes);
[[nodiscard]] DifferenceTree differenceTree(const StructureDiff &diff, const TextBuffer &left, const TextBuffer &right);
[[nodiscard]] DifferenceTree differenceTree(const TableDiff &diff, const TextBuffer &left, const TextBuffer &right);

// What a row says on one line: "~ spec › ports[name=eth0] › mtu: 1500 → 9000".
[[nodiscard]] QString differenceSign(DifferenceRow::Kind kind); // of a section a blank
[[nodiscard]] QString differenceValues(const DifferenceRow &row); // "1500 → 9000"; empty: it has none
[[nodiscard]] QString differenceLine(const DifferenceRow &row);

} // namespace artiscope
