// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace artiscope {

// A tree and the bytes that it was made of. Copies share both.
struct DocumentTreeText {
    std::shared_ptr<const DocumentTree> tree; // null: there is none
    QByteArray bytes;
};

enum class TreeOrder { AsWritten, ByKey };

// What of a document's tree is listed, and in which order. Numbers up to that of the tree's nodes are these; behind
// them come stretches ("[0] … [9999]"), as more children than a view can lay out within a frame are divided. A value;
// made on any thread.
class DocumentTreeRows {
public:
    static constexpr int stretch = 10'000; // children of one node
    static constexpr int top = -1; // what is in no other

    // With a filter only what has all its words in key or value, wherever and however written, and what that is in.
    // When `cancelled` the result is of no use.
    [[nodiscard]] static DocumentTreeRows of(
        DocumentTreeText text, TreeOrder order, const QString &filter, const std::function<bool()> &cancelled = {});

    [[nodiscard]] const DocumentTreeText &text() const { return m_text; }
    [[nodiscard]] int size() const { return int(m_children.size()); } // listed nodes, without stretches
    [[nodiscard]] int firstMatch() const { return m_firstMatch; } // of the filter; top: none
    [[nodiscard]] int matches() const { return m_matches; } // of the filter

    [[nodiscard]] int childCount(int node) const;
    [[nodiscard]] int child(int node, int row) const;
    [[nodiscard]] int parent(int node) const;
    [[nodiscard]] int row(int node) const;
    [[nodiscard]] bool isStretch(int node) const;
    [[nodiscard]] std::pair<int, int> stretchOf(int node) const; // its first and last child
    [[nodiscard]] int listed(int node) const; // a node of the tree or the nearest around it that is; top: none

private:
    class Maker;
    struct Stretch {
        qint32 around = top;
        qint32 part = 0;
    };
    [[nodiscard]] int begin(int node) const { return m_begins[size_t(node + 1)]; }
    [[nodiscard]] int count(int node) const { return begin(node + 1) - begin(node); } // as if there were no stretches
    [[nodiscard]] int around(int node) const; // the same
    [[nodiscard]] int rowOf(int node) const; // the same; -1: not listed
    [[nodiscard]] int nodeCount() const { return int(m_begins.size()) - 2; }

    DocumentTreeText m_text;
    qint32 m_hidden = -1; // what holds all of a text goes without saying
    qint32 m_firstMatch = top;
    qint32 m_matches = 0;
    std::vector<qint32> m_begins; // where the children of a node are, from that of `top`; one more for the end
    std::vector<qint32> m_children; // in the order of the document, each node's by themselves, unless sorted
    std::vector<qint32> m_sortedRows; // of the tree's nodes among the children of around(), -1: not listed; when sorted
    std::vector<Stretch> m_stretches;
    QHash<qint32, qint32> m_firstStretches; // by what they divide
};

} // namespace artiscope
