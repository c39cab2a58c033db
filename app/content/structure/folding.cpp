// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/folding.h"

#include <algorithm>

namespace artiscope {

void Folding::setTree(std::shared_ptr<const FoldTree> tree)
{
    if (!m_folded.empty()) {
        m_keys.clear();
        for (size_t i = 0; i < m_folded.size(); ++i) {
            if (m_folded[i])
                m_keys.insert(m_tree->keys[i]);
        }
    }
    m_tree = tree ? std::move(tree) : std::make_shared<const FoldTree>();
    m_folded.assign(m_tree->folds.size(), false);
    if (m_keys.empty())
        return;
    for (size_t i = 0; i < m_folded.size(); ++i)
        m_folded[i] = m_keys.contains(m_tree->keys[i]);
}

void Folding::forget()
{
    *this = {};
}

bool Folding::anyFolded() const
{
    return std::find(m_folded.begin(), m_folded.end(), true) != m_folded.end();
}

std::vector<Stretch> Folding::hidden() const
{
    std::vector<Stretch> stretches;
    stretches.reserve(size_t(std::count(m_folded.begin(), m_folded.end(), true)));
    qsizetype reached = -1;
    for (size_t i = 0; i < m_folded.size(); ++i) {
        const Fold &fold = m_tree->folds[i];
        if (!m_folded[i] || fold.last <= reached)
            continue;
        stretches.push_back({fold.first + 1, fold.last});
        reached = fold.last;
    }
    return stretches;
}

bool Folding::setFolded(int fold, bool folded)
{
    if (fold < 0 || isFolded(fold) == folded)
        return false;
    m_folded[size_t(fold)] = folded;
    return true;
}

bool Folding::fold(qsizetype line)
{
    int fold = m_tree->around(line);
    while (fold >= 0 && isFolded(fold))
        fold = m_tree->parents[size_t(fold)];
    return setFolded(fold, true);
}

bool Folding::unfold(qsizetype line)
{
    return setFolded(m_tree->at(line), false);
}

bool Folding::setAll(bool folded)
{
    const std::vector<bool> before = m_folded;
    m_folded.assign(before.size(), folded);
    return m_folded != before;
}

bool Folding::setLevel(int level)
{
    const std::vector<bool> before = m_folded;
    for (size_t i = 0; i < m_folded.size(); ++i)
        m_folded[i] = m_tree->folds[i].level == level - 1;
    return m_folded != before;
}

bool Folding::reveal(qsizetype line)
{
    bool changed = false;
    for (int fold = m_tree->around(line); fold >= 0; fold = m_tree->parents[size_t(fold)]) {
        if (m_tree->folds[size_t(fold)].first < line)
            changed |= setFolded(fold, false);
    }
    return changed;
}

} // namespace artiscope
