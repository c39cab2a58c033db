// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/hiddenstretches.h"
#include "app/content/structure/foldtree.h"

#include <memory>
#include <unordered_set>

namespace artiscope {

// What of a text is folded. What was folded in one version of it is so in the next, as far as it is there. A plain
// value; any thread.
class Folding {
public:
    // Null: not known (yet). What is folded is kept in mind until the next one.
    void setTree(std::shared_ptr<const FoldTree> tree);
    void forget(); // that anything was folded

    [[nodiscard]] const FoldTree &tree() const { return *m_tree; }
    [[nodiscard]] bool isFolded(int fold) const { return m_folded[size_t(fold)]; }
    [[nodiscard]] bool anyFolded() const;
    [[nodiscard]] std::vector<Stretch> hidden() const; // lines

    // Whether that changed something. Levels count from 1, the outermost.
    bool setFolded(int fold, bool folded);
    bool fold(qsizetype line); // the innermost fold around it that is not folded
    bool unfold(qsizetype line); // what begins there
    bool setAll(bool folded);
    bool setLevel(int level); // folds what is on it, and nothing else
    bool reveal(qsizetype line); // unfolds whatever hides it

private:
    std::shared_ptr<const FoldTree> m_tree = std::make_shared<const FoldTree>();
    std::vector<bool> m_folded; // by the place in the tree
    std::unordered_set<size_t> m_keys; // of what was folded in an earlier tree
};

} // namespace artiscope
