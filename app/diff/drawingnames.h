// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/drawingdiff.h"

#include <unordered_map>
#include <vector>

namespace artiscope {

// The elements of one drawing: what they are called, and what they say. Refers to the text; one thread at a time.
class DrawingElements {
public:
    explicit DrawingElements(const StructureText &text);

    // What a person takes for one thing: of a part of a text the text, of a title what has it; of what is no element
    // the one that says it.
    [[nodiscard]] qint32 wholeOf(qint32 node) const;
    [[nodiscard]] DrawingName nameOf(qint32 element);
    [[nodiscard]] QString kindOf(qint32 element) const; // its name without that of its namespace
    [[nodiscard]] QString words(qint32 element) const; // all that is written in it, on one line
    [[nodiscard]] qint32 numberOf(qint32 element) const; // among all elements, from 0
    [[nodiscard]] qint32 behind(qint32 node) const; // the node behind all that is in it
    [[nodiscard]] bool isElement(qint32 node) const { return node >= 0 && at(node).kind == TreeKind::Element; }
    [[nodiscard]] const TreeNode &at(qint32 node) const { return m_text.tree->nodes[size_t(node)]; }

private:
    [[nodiscard]] DrawingName ownName(qint32 element) const;
    [[nodiscard]] qint32 textIn(qint32 element) const;

    const StructureText &m_text;
    std::vector<qint32> m_numbers; // by node
    std::vector<qint32> m_behind; // by node
    std::vector<qint32> m_texts; // elements that are called so, in order
    std::unordered_map<qint32, DrawingName> m_around; // of what others are in, once it was asked for
};

} // namespace artiscope
