// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>

namespace artiscope {

// A text and the tree that it was read as.
struct StructureText {
    QByteArray bytes;
    std::shared_ptr<const DocumentTree> tree;
};

// Two texts as one kind of document; at the same time when they are large, so `cancelled` is called in two threads.
// Cancelled: they are of no use. Pure; any thread.
[[nodiscard]] std::pair<StructureText, StructureText> readStructures(
    const QByteArray &left, const QByteArray &right, StructureKind kind, const std::function<bool()> &cancelled);

// A tree as it is compared: how it is written, the order of keys and, in XML, comments make no difference.
struct StructureTree {
    StructureText text;
    std::vector<quint64> values; // by node: the same for the same value, without its key
    std::vector<quint64> keys; // by node: the same for the same key; 0 without
    std::vector<qint32> next; // by node: the place behind all that is in it

    [[nodiscard]] const TreeNode &node(qint32 place) const { return text.tree->nodes[size_t(place)]; }
    [[nodiscard]] QByteArrayView bytes() const { return text.bytes; }
    // What is compared of what a node holds, in order; of -1 what is at the top.
    [[nodiscard]] std::vector<qint32> children(qint32 place) const;
};

// An alias of YAML is its name. Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] StructureTree structureTree(StructureText text, const std::function<bool()> &cancelled);

// Both, as readStructures() reads both. An alias of YAML is what it refers to (aliasmeanings.h).
[[nodiscard]] std::pair<StructureTree, StructureTree> structureTrees(
    const StructureText &left, const StructureText &right, const std::function<bool()> &cancelled);

// A number without regard to how it is written ("1.0", "1", "10e-1"); what is none of decimal digits is as it is.
[[nodiscard]] QByteArray plainNumber(QByteArrayView written);

} // namespace artiscope
