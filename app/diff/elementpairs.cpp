// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/elementpairs.h"

#include "app/diff/hashing.h"
#include "app/diff/sequencediff.h"

#include <algorithm>
#include <unordered_map>

namespace artiscope {

namespace {

using Places = std::vector<qint32>;

constexpr size_t mostCompared = 250'000; // each with each; beyond that it goes by the order
constexpr size_t mostFeatures = 64; // of an element
constexpr int least = 50; // of a hundred, to be alike

// What tells an element from all others; 0: nothing does.
quint64 identityOf(const StructureTree &tree, qint32 element)
{
    static const quint64 id = hashOf("id") | 1;
    static const quint64 title = hashOf("title") | 1;
    quint64 identity = 0;
    for (const qint32 child : tree.children(element)) {
        const TreeKind kind = tree.node(child).kind;
        if (kind == TreeKind::Attribute && tree.keys[size_t(child)] == id)
            return mixed(id, tree.values[size_t(child)]) | 1;
        if (kind == TreeKind::Element && tree.keys[size_t(child)] == title && identity == 0)
            identity = mixed(title, tree.values[size_t(child)]) | 1;
    }
    return identity;
}

std::vector<quint64> identitiesOf(const StructureTree &tree, const Places &elements)
{
    std::vector<quint64> identities;
    std::unordered_map<quint64, int> counts;
    for (const qint32 element : elements) {
        identities.push_back(identityOf(tree, element));
        ++counts[identities.back()];
    }
    for (quint64 &identity : identities)
        identity = counts[identity] > 1 ? 0 : identity;
    return identities;
}

// What an element says, with how much that counts.
using Features = std::vector<std::pair<quint64, int>>;

Features featuresOf(const StructureTree &tree, qint32 element)
{
    Features features;
    const qint32 end = tree.next[size_t(element)];
    for (qint32 node = element + 1; node < end && features.size() < mostFeatures; ++node) {
        const auto place = size_t(node);
        const TreeKind kind = tree.node(node).kind;
        const bool isText = kind == TreeKind::Text || kind == TreeKind::CData;
        if (!isText && kind != TreeKind::Attribute && kind != TreeKind::Element)
            continue;
        // That it is there counts as well, whatever it says.
        const auto holder = size_t(tree.node(node).parent);
        const quint64 name = mixed(holder == size_t(element) ? 0 : tree.keys[holder], tree.keys[place]);
        features.emplace_back(mixed(quint64(kind), name), 1);
        if (kind != TreeKind::Element)
            features.emplace_back(mixed(name, tree.values[place]), isText ? 3 : 2);
    }
    std::sort(features.begin(), features.end());
    return features;
}

int likeness(const Features &one, const Features &other) // of a hundred
{
    int all = 0;
    int common = 0;
    for (const Features *each : {&one, &other}) {
        for (const auto &[feature, weight] : *each)
            all += weight;
    }
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->first != b->first) {
            a->first < b->first ? ++a : ++b;
            continue;
        }
        common += a->second + b->second;
        ++a;
        ++b;
    }
    return all == 0 ? 100 : 100 * common / all;
}

class Pairing {
public:
    Pairing(const ElementGroups &groups, Places &partners)
        : m_groups(groups),
          m_partners(partners),
          m_leftIdentities(identitiesOf(groups.leftTree, groups.left)),
          m_rightIdentities(identitiesOf(groups.rightTree, groups.right)),
          m_leftTaken(groups.left.size())
    {
    }

    void byIdentity()
    {
        std::unordered_map<quint64, size_t> places;
        for (size_t i = 0; i < m_leftIdentities.size(); ++i)
            places.emplace(m_leftIdentities[i], i);
        for (size_t i = 0; i < m_rightIdentities.size(); ++i) {
            const auto found = places.find(m_rightIdentities[i]);
            if (m_rightIdentities[i] != 0 && found != places.end())
                pair(found->second, i);
        }
    }

    void byContent(const DiffLibrary &library, bool rightFirst, const std::function<bool()> &cancelled)
    {
        collectRest();
        const auto hunks = sequenceDiff(library, valuesOf(m_groups.leftTree, m_groups.left, m_leftRest),
            valuesOf(m_groups.rightTree, m_groups.right, m_rightRest), rightFirst, cancelled);
        if (!hunks)
            return;
        // What stands in place of something is no pair yet.
        size_t left = 0;
        size_t right = 0;
        for (const DiffHunk &hunk : *hunks) {
            while (left < size_t(hunk.leftFirst))
                pair(m_leftRest[left++], m_rightRest[right++]);
            left = size_t(hunk.leftFirst + hunk.leftCount);
            right = size_t(hunk.rightFirst + hunk.rightCount);
        }
        while (left < m_leftRest.size() && right < m_rightRest.size())
            pair(m_leftRest[left++], m_rightRest[right++]);
        collectRest();
    }

    void byLikeness(bool rightFirst)
    {
        struct Like {
            int likeness;
            size_t left;
            size_t right;
            [[nodiscard]] size_t distance() const { return left > right ? left - right : right - left; }
        };
        const std::vector<Features> ours = features(m_groups.leftTree, m_groups.left, m_leftRest);
        const std::vector<Features> theirs = features(m_groups.rightTree, m_groups.right, m_rightRest);
        const bool all = ours.size() * theirs.size() <= mostCompared;
        std::vector<Like> likes;
        for (size_t i = 0; i < ours.size(); ++i) {
            const size_t from = all ? 0 : i;
            const size_t to = all ? theirs.size() : std::min(i + 1, theirs.size());
            for (size_t j = from; j < to; ++j) {
                const int like = mayBeOne(m_leftRest[i], m_rightRest[j]) ? likeness(ours[i], theirs[j]) : 0;
                if (like >= least)
                    likes.push_back({like, i, j});
            }
        }
        std::sort(likes.begin(), likes.end(), [rightFirst](const Like &a, const Like &b) {
            const auto rank = [rightFirst](const Like &like) {
                return rightFirst ? std::tuple(-like.likeness, like.distance(), like.right, like.left)
                                  : std::tuple(-like.likeness, like.distance(), like.left, like.right);
            };
            return rank(a) < rank(b);
        });
        for (const Like &like : likes) {
            if (!m_leftTaken[m_leftRest[like.left]] && m_partners[m_rightRest[like.right]] < 0)
                pair(m_leftRest[like.left], m_rightRest[like.right]);
        }
    }

private:
    void pair(size_t left, size_t right)
    {
        m_leftTaken[left] = true;
        m_partners[right] = qint32(left);
    }
    [[nodiscard]] bool mayBeOne(size_t left, size_t right) const
    {
        const quint64 one = m_leftIdentities[left];
        const quint64 other = m_rightIdentities[right];
        return one == 0 || other == 0 || one == other;
    }
    void collectRest()
    {
        m_leftRest.clear();
        m_rightRest.clear();
        for (size_t i = 0; i < m_groups.left.size(); ++i) {
            if (!m_leftTaken[i])
                m_leftRest.push_back(i);
        }
        for (size_t i = 0; i < m_groups.right.size(); ++i) {
            if (m_partners[i] < 0)
                m_rightRest.push_back(i);
        }
    }
    static std::vector<quint64> valuesOf(
        const StructureTree &tree, const Places &elements, const std::vector<size_t> &rest)
    {
        std::vector<quint64> values;
        for (const size_t i : rest)
            values.push_back(tree.values[size_t(elements[i])]);
        return values;
    }
    static std::vector<Features> features(
        const StructureTree &tree, const Places &elements, const std::vector<size_t> &rest)
    {
        std::vector<Features> features;
        for (const size_t i : rest)
            features.push_back(featuresOf(tree, elements[i]));
        return features;
    }

    const ElementGroups &m_groups;
    Places &m_partners;
    std::vector<quint64> m_leftIdentities;
    std::vector<quint64> m_rightIdentities;
    std::vector<bool> m_leftTaken;
    std::vector<size_t> m_leftRest; // what has no partner, by its place
    std::vector<size_t> m_rightRest;
};

} // namespace

void pairElements(const DiffLibrary &library, const ElementGroups &groups, bool rightFirst,
    const std::function<bool()> &cancelled, std::vector<qint32> &partners)
{
    Pairing pairing(groups, partners);
    pairing.byIdentity();
    pairing.byContent(library, rightFirst, cancelled);
    if (!cancelled())
        pairing.byLikeness(rightFirst);
}

} // namespace artiscope
