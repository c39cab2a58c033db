// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structuretree.h"

#include <QByteArrayList>

#include <functional>
#include <map>

namespace artiscope {

class DiffLibrary;

struct StructureChange {
    enum class Kind : quint8 {
        Added,
        Removed,
        Changed,
        TypeChanged, // 1 → "1"
        Rewritten, // the same number: 1 → 1.0
        Reordered, // what an array or an element holds on both sides comes in another order
    };
    Kind kind = Kind::Changed;
    // Nodes of the trees. Of what is added that on the left is what it is added to, of what is removed that on the
    // right is what it is missing in; -1: the top.
    qint32 left = -1;
    qint32 right = -1;
    bool operator==(const StructureChange &) const = default;
};

// By which child the elements of an array, or the elements of one name in an XML element, were matched: by the node
// that holds them, and the name of the elements.
using MatchedBy = std::map<std::pair<qint32, QByteArray>, QByteArray>;

struct StructureDiff {
    StructureText left;
    StructureText right;
    std::vector<StructureChange> changes; // in document order, what is removed where it would be
    MatchedBy leftKeys;
    MatchedBy rightKeys;
    std::map<QByteArray, qsizetype> possibleKeys; // by which elements could be matched: in how many arrays that differ

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    // Formatting, order of keys, quotes, comments.
    [[nodiscard]] bool onlyFormattingDiffers() const { return changes.empty() && left.bytes != right.bytes; }
};

struct StructureOptions {
    QByteArrayList keys; // to match the elements of arrays by, before those that are known by themselves
    bool areDrawings = false; // of XML: elements are matched as pairElements() does
};

// Whether two texts can be compared so: both are trees of one kind.
[[nodiscard]] bool haveStructures(const StructureText &left, const StructureText &right);

// Two documents compared by what they say, by path. Values of an object are matched by their key, as often as it is
// there; elements of an array by a key that all of them have, with a scalar that is unique on both sides, and where
// there is none by their content, in order. A value is what it is written as: 1.0 and 1 differ, but that is told as
// another way to write it. Linear but for sorting. Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] StructureDiff structureDiff(const DiffLibrary &library, const StructureText &left,
    const StructureText &right, const StructureOptions &options, const std::function<bool()> &cancelled);

} // namespace artiscope
