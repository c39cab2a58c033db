// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structuretree.h"

#include <QByteArrayList>

#include <optional>

namespace artiscope {

// What tells the elements of a list from each other.
struct MatchKey {
    QByteArray name;
    std::vector<quint64> left; // its value in each element
    std::vector<quint64> right;
};

// The first key that all elements of both lists have, with a scalar that is there once in each list. `wanted` are tried
// before those that are known: id, name and their like. Pure; any thread.
[[nodiscard]] std::optional<MatchKey> matchKey(const StructureTree &leftTree, const std::vector<qint32> &left,
    const StructureTree &rightTree, const std::vector<qint32> &right, const QByteArrayList &wanted);

// All keys by which they could be matched, as they stand in the first one. Of very long lists, and of the keys behind
// the first few, none.
[[nodiscard]] QByteArrayList possibleMatchKeys(const StructureTree &leftTree, const std::vector<qint32> &left,
    const StructureTree &rightTree, const std::vector<qint32> &right);

// What an element says under a key: the node; -1: nothing, or no scalar.
[[nodiscard]] qint32 keyedChild(const StructureText &text, qint32 element, QByteArrayView key);

// The known ones, in the order in which they are tried.
[[nodiscard]] const QByteArrayList &knownMatchKeys();

} // namespace artiscope
