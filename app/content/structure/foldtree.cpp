// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/foldtree.h"

#include "app/content/textbuffer.h"

#include <QHashFunctions>

#include <algorithm>
#include <unordered_map>

namespace artiscope {

FoldTree foldTreeOf(const TextBuffer &text, StructureKind kind, const std::function<bool()> &cancelled)
{
    FoldTree tree;
    tree.folds = foldsOf(text.bytes(), kind, cancelled);
    tree.parents.reserve(tree.folds.size());
    tree.keys.reserve(tree.folds.size());
    std::vector<int> open;
    std::unordered_map<size_t, int> alike;
    for (size_t i = 0; i < tree.folds.size(); ++i) {
        const Fold &fold = tree.folds[i];
        while (!open.empty() && tree.folds[size_t(open.back())].last < fold.first)
            open.pop_back();
        const int parent = open.empty() ? -1 : open.back();
        const size_t below = parent < 0 ? 0 : tree.keys[size_t(parent)];
        const size_t named = qHash(text.line(fold.first), below);
        tree.parents.push_back(parent);
        tree.keys.push_back(qHashMulti(0, named, alike[named]++));
        open.push_back(int(i));
    }
    return tree;
}

int FoldTree::at(qsizetype line) const
{
    const auto fold =
        std::partition_point(folds.begin(), folds.end(), [line](const Fold &known) { return known.first < line; });
    return fold != folds.end() && fold->first == line ? int(fold - folds.begin()) : -1;
}

int FoldTree::around(qsizetype line) const
{
    const auto behind =
        std::partition_point(folds.begin(), folds.end(), [line](const Fold &known) { return known.first <= line; });
    int fold = int(behind - folds.begin()) - 1;
    while (fold >= 0 && folds[size_t(fold)].last < line)
        fold = parents[size_t(fold)];
    return fold;
}

} // namespace artiscope
