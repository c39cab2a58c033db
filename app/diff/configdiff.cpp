// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configdiff.h"

#include "app/diff/configtree.h"
#include "app/diff/hashing.h"
#include "app/diff/sequencediff.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace artiscope {

namespace {

using Kind = ConfigChange::Kind;
using Places = std::vector<qint32>;

// What of the children of one section is what of those of the other: indices into both, -1 for none.
struct Pairs {
    Places ofLeft;
    Places ofRight;
    std::vector<bool> leftMoved;
    std::vector<bool> rightMoved;

    void join(qint32 left, qint32 right)
    {
        ofLeft[size_t(left)] = right;
        ofRight[size_t(right)] = left;
    }
};

class Comparing {
public:
    Comparing(const DiffLibrary &library, const ConfigTree &left, const ConfigTree &right, bool rightFirst,
        ConfigDiff &diff, const std::function<bool()> &cancelled)
        : m_library(library),
          m_left(left.nodes),
          m_right(right.nodes),
          m_rightFirst(rightFirst),
          m_diff(diff),
          m_cancelled(cancelled)
    {
    }

    // No deeper than the scanners let a text be.
    void compare(const ConfigNode &left, const ConfigNode &right, qint32 parent, qint32 level)
    {
        if (left.hash == right.hash || m_cancelled())
            return;
        const Pairs pairs = paired(left.children, right.children);
        // What is removed stands behind what was before it, and before what is added there.
        std::vector<Places> removedBehind(right.children.size() + 1);
        size_t anchor = 0;
        for (size_t i = 0; i < left.children.size(); ++i) {
            if (pairs.ofLeft[i] >= 0)
                anchor = size_t(pairs.ofLeft[i]) + 1;
            else
                removedBehind[anchor].push_back(qint32(i));
        }
        const std::vector<qsizetype> before = placesOfAdded(left.children, right.children, pairs);
        bool any = false;
        for (size_t i = 0; i <= right.children.size(); ++i) {
            for (const qint32 removed : removedBehind[i])
                any |= tell(m_left, left.children[size_t(removed)], Kind::Removed, pairs.leftMoved[size_t(removed)], -1,
                    parent, level);
            if (i == right.children.size())
                break;
            const qint32 place = right.children[i];
            if (pairs.ofRight[i] < 0)
                any |= tell(m_right, place, Kind::Added, pairs.rightMoved[i], before[i], parent, level);
            else
                descend(left.children[size_t(pairs.ofRight[i])], place, parent, level);
        }
        m_diff.sections += any && parent >= 0 ? 1 : 0;
    }

private:
    void descend(qint32 left, qint32 right, qint32 parent, qint32 level)
    {
        const ConfigNode &from = m_left[size_t(left)];
        const ConfigNode &to = m_right[size_t(right)];
        if (from.hash == to.hash)
            return;
        ConfigChange section;
        section.parent = parent;
        section.level = level;
        section.sequence = to.sequence;
        section.text = from.text;
        section.written = from.written;
        section.leftLine = from.line;
        section.rightLine = to.line;
        m_diff.changes.push_back(std::move(section));
        compare(from, to, qint32(m_diff.changes.size()) - 1, level + 1);
    }

    // Everything in it, too. Whether it is a statement and no section of its own.
    bool tell(const std::vector<ConfigNode> &nodes, qint32 place, Kind kind, bool moved, qsizetype before,
        qint32 parent, qint32 level)
    {
        const ConfigNode &node = nodes[size_t(place)];
        ConfigChange change;
        change.kind = kind;
        change.moved = moved;
        change.written = node.written;
        change.parent = parent;
        change.level = level;
        change.sequence = node.sequence;
        change.text = node.text;
        (kind == Kind::Added ? change.rightLine : change.leftLine) = node.line;
        change.before = before;
        m_diff.changes.push_back(std::move(change));
        (kind == Kind::Added ? m_diff.added : m_diff.removed) += node.written ? 1 : 0;
        const auto here = qint32(m_diff.changes.size()) - 1;
        for (const qint32 child : node.children)
            static_cast<void>(tell(nodes, child, kind, moved, -1, here, level + 1));
        m_diff.sections += !node.children.empty() && isRoot(parent) ? 1 : 0;
        return node.children.empty();
    }
    [[nodiscard]] bool isRoot(qint32 parent) const
    {
        return parent < 0 || m_diff.changes[size_t(parent)].kind == Kind::Section;
    }

    Pairs paired(const Places &left, const Places &right)
    {
        Pairs pairs;
        pairs.ofLeft.assign(left.size(), -1);
        pairs.ofRight.assign(right.size(), -1);
        pairs.leftMoved.assign(left.size(), false);
        pairs.rightMoved.assign(right.size(), false);
        std::map<quint64, std::pair<Places, Places>> sequences; // 0: what is a set
        for (size_t i = 0; i < left.size(); ++i)
            sequences[m_left[size_t(left[i])].sequence].first.push_back(qint32(i));
        for (size_t i = 0; i < right.size(); ++i)
            sequences[m_right[size_t(right[i])].sequence].second.push_back(qint32(i));
        for (const auto &[sequence, places] : sequences) {
            if (sequence == 0)
                pairSet(left, right, places.first, places.second, pairs);
            else
                pairSequence(left, right, places.first, places.second, pairs);
        }
        return pairs;
    }

    // Of several that say the same those are pairs that are the same in all, and of the others each with the next one.
    void pairSet(const Places &left, const Places &right, Places ours, Places theirs, Pairs &pairs) const
    {
        const auto ofLeft = [&](qint32 i) -> const ConfigNode & { return m_left[size_t(left[size_t(i)])]; };
        const auto ofRight = [&](qint32 i) -> const ConfigNode & { return m_right[size_t(right[size_t(i)])]; };
        const auto byKey = [](const auto &of) {
            return [of](qint32 a, qint32 b) {
                return std::tuple(of(a).key, of(a).hash, a) < std::tuple(of(b).key, of(b).hash, b);
            };
        };
        std::sort(ours.begin(), ours.end(), byKey(ofLeft));
        std::sort(theirs.begin(), theirs.end(), byKey(ofRight));
        for (auto one = ours.begin(), other = theirs.begin(); one != ours.end() && other != theirs.end();) {
            const auto a = std::pair(ofLeft(*one).key, ofLeft(*one).hash);
            const auto b = std::pair(ofRight(*other).key, ofRight(*other).hash);
            if (a == b)
                pairs.join(*one, *other);
            one += a <= b ? 1 : 0;
            other += b <= a ? 1 : 0;
        }
        std::erase_if(ours, [&](qint32 i) { return pairs.ofLeft[size_t(i)] >= 0; });
        std::erase_if(theirs, [&](qint32 i) { return pairs.ofRight[size_t(i)] >= 0; });
        const auto inOrder = [](const auto &of) {
            return [of](qint32 a, qint32 b) { return std::pair(of(a).key, a) < std::pair(of(b).key, b); };
        };
        std::sort(ours.begin(), ours.end(), inOrder(ofLeft));
        std::sort(theirs.begin(), theirs.end(), inOrder(ofRight));
        for (auto one = ours.begin(), other = theirs.begin(); one != ours.end() && other != theirs.end();) {
            const qint32 a = ofLeft(*one).key;
            const qint32 b = ofRight(*other).key;
            if (a == b)
                pairs.join(*one, *other);
            one += a <= b ? 1 : 0;
            other += b <= a ? 1 : 0;
        }
    }

    void pairSequence(
        const Places &left, const Places &right, const Places &ours, const Places &theirs, Pairs &pairs) const
    {
        std::vector<quint64> from;
        std::vector<quint64> to;
        for (const qint32 i : ours)
            from.push_back(mixed(0, quint64(m_left[size_t(left[size_t(i)])].key)));
        for (const qint32 i : theirs)
            to.push_back(mixed(0, quint64(m_right[size_t(right[size_t(i)])].key)));
        const auto hunks = sequenceDiff(m_library, from, to, m_rightFirst, m_cancelled);
        if (!hunks)
            return;
        size_t one = 0;
        size_t other = 0;
        for (const DiffHunk &hunk : *hunks) {
            for (; one < size_t(hunk.leftFirst); ++one, ++other)
                pairs.join(ours[one], theirs[other]);
            one = size_t(hunk.leftFirst + hunk.leftCount);
            other = size_t(hunk.rightFirst + hunk.rightCount);
        }
        for (; one < ours.size(); ++one, ++other)
            pairs.join(ours[one], theirs[other]);
        std::unordered_map<quint64, Places> alone; // by hash, the first last
        for (size_t i = ours.size(); i-- > 0;) {
            if (pairs.ofLeft[size_t(ours[i])] < 0)
                alone[m_left[size_t(left[size_t(ours[i])])].hash].push_back(ours[i]);
        }
        for (const qint32 i : theirs) {
            if (pairs.ofRight[size_t(i)] >= 0)
                continue;
            const auto found = alone.find(m_right[size_t(right[size_t(i)])].hash);
            if (found == alone.end() || found->second.empty())
                continue;
            pairs.leftMoved[size_t(found->second.back())] = true;
            pairs.rightMoved[size_t(i)] = true;
            found->second.pop_back();
        }
    }

    [[nodiscard]] std::vector<qsizetype> placesOfAdded(
        const Places &left, const Places &right, const Pairs &pairs) const
    {
        std::vector<qsizetype> before(right.size(), -1);
        std::unordered_map<quint64, qsizetype> next; // line on the left, by sequence
        for (size_t i = right.size(); i-- > 0;) {
            const quint64 sequence = m_right[size_t(right[i])].sequence;
            if (sequence == 0)
                continue;
            if (pairs.ofRight[i] >= 0)
                next[sequence] = m_left[size_t(left[size_t(pairs.ofRight[i])])].line;
            else if (const auto found = next.find(sequence); found != next.end())
                before[i] = found->second;
        }
        return before;
    }

    const DiffLibrary &m_library;
    const std::vector<ConfigNode> &m_left;
    const std::vector<ConfigNode> &m_right;
    bool m_rightFirst; // whatever side which text is on
    ConfigDiff &m_diff;
    const std::function<bool()> &m_cancelled;
};

} // namespace

ConfigDiff configDiff(const DiffLibrary &library, const QByteArray &left, const QByteArray &right, Language language,
    const std::function<bool()> &cancelled)
{
    ConfigDiff diff;
    if (left == right)
        return diff;
    ConfigKeys keys;
    keys.reserve(size_t(left.count('\n')));
    const ConfigTree from = configTree(left, language, keys, cancelled);
    const ConfigTree to = configTree(right, language, keys, cancelled);
    if (cancelled())
        return diff;
    diff.commentsDiffer = from.comments != to.comments;
    Comparing comparing(library, from, to, right < left, diff, cancelled);
    comparing.compare(from.nodes.front(), to.nodes.front(), -1, 0);
    return diff;
}

} // namespace artiscope
