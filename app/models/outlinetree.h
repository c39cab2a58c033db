// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

#include <QByteArray>

#include <memory>

namespace artiscope {

// An outline and the bytes that it was made of. Copies share both.
struct OutlineText {
    std::shared_ptr<const Outline> outline; // null: there is none
    QByteArray bytes;
};

// What of an outline is listed, as a tree of numbered nodes. Beside the items there are nodes of our own: what a
// network configuration has many of stands in a group at the top ("Interfaces"), and more children than a view can lay
// out within a frame stand in stretches ("[0] … [9999]"). Millions of items are a few plain vectors; words are only
// made when they are asked for. A value; made on any thread.
class OutlineTree {
public:
    static constexpr int stretch = 10'000; // children of one node
    static constexpr int top = -1; // what is in no other

    // With a filter only what has all its words, wherever and however written, and what that is in. When `cancelled`
    // the result is of no use.
    [[nodiscard]] static OutlineTree of(
        OutlineText text, const QString &filter, const std::function<bool()> &cancelled = {});

    [[nodiscard]] int size() const { return int(m_parents.size()); }
    [[nodiscard]] int childCount(int node) const { return m_begins.empty() ? 0 : begin(node + 1) - begin(node); }
    [[nodiscard]] int child(int node, int row) const { return m_children[size_t(begin(node) + row)]; }
    [[nodiscard]] int parent(int node) const { return m_parents[size_t(node)]; }
    [[nodiscard]] int row(int node) const { return m_rows[size_t(node)]; }

    [[nodiscard]] const OutlineItem *item(int node) const; // null: a group or a stretch
    [[nodiscard]] int firstMatch() const { return nodeOf(m_firstMatch); } // of the filter; top: none
    [[nodiscard]] int nodeOf(int item) const; // or of the nearest around it that is there; top: none
    [[nodiscard]] QString label(int node) const; // in a group without the words that its name says
    [[nodiscard]] QString detail(int node) const;
    [[nodiscard]] const OutlineText &text() const { return m_text; }

private:
    class Maker;
    [[nodiscard]] int begin(int node) const { return m_begins[size_t(node + 1)]; }
    [[nodiscard]] const OutlineItem &itemOf(int node) const
    {
        return m_text.outline->items[size_t(m_items[size_t(node)])];
    }

    OutlineText m_text;
    qint32 m_firstMatch = -1; // an item
    std::vector<qint32> m_items; // of the first nodes, in document order; behind them come those of our own
    std::vector<OutlineKind> m_groups; // the first of our own; what is left are stretches
    std::vector<qint32> m_parents;
    std::vector<qint32> m_rows;
    std::vector<qint32> m_begins; // where the children of a node are, from that of `top`; one more for the end
    std::vector<qint32> m_children;
};

} // namespace artiscope
