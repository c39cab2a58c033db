// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/drawingdiff.h"

#include "app/diff/drawingnames.h"
#include "app/diff/movedelements.h"

#include <QMap>

#include <algorithm>

namespace artiscope {

namespace {

using Kind = StructureChange::Kind;
using What = DrawingFact::What;

constexpr qsizetype longestValue = 60;
constexpr qsizetype around = 10; // characters that are told before and behind what differs

// Of something long only what differs, and a little around it.
void shorten(QString &before, QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    if (std::max(before.size(), after.size()) <= longestValue)
        return;
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype end = 0;
    while (end < shorter - same && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const auto part = [same, end](const QString &text) -> QString {
        qsizetype from = std::max<qsizetype>(0, same - around);
        qsizetype to = std::min({text.size(), text.size() - end + around, from + longestValue});
        from -= from > 0 && text[from].isLowSurrogate() ? 1 : 0;
        to -= to < text.size() && text[to].isLowSurrogate() ? 1 : 0;
        return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, to - from)
            + (to < text.size() ? QStringLiteral("…") : QString());
    };
    const QString shown = part(before);
    after = part(after);
    before = shown;
}

// "fill: #fff; stroke: none"
QMap<QString, QString> propertiesOf(const QString &style)
{
    QMap<QString, QString> properties;
    const QStringList parts = style.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        properties.insert(part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed());
    return properties;
}

class Telling {
public:
    Telling(const StructureDiff &diff) : m_diff(diff), m_left(diff.left), m_right(diff.right) { }

    void tell(const std::function<bool()> &cancelled)
    {
        std::vector<size_t> wholes;
        for (size_t place = 0; place < m_diff.changes.size(); ++place) {
            if (isOfWhole(m_diff.changes[place]))
                wholes.push_back(place);
        }
        m_moved = movedElements(m_diff, wholes, cancelled);
        for (const StructureChange &change : m_diff.changes) {
            if (cancelled())
                break;
            add(change);
        }
    }
    [[nodiscard]] DrawingDiff result()
    {
        // What an element says once was told at several places.
        for (const auto &[change, ends] : m_texts)
            addWords(m_result.changes[change], ends);
        m_result.changed = std::count_if(m_result.changes.begin(), m_result.changes.end(),
            [](const DrawingChange &change) { return change.kind == DrawingChange::Kind::Changed; });
        const auto hasNone = [](const DrawingChange &change) {
            return change.kind == DrawingChange::Kind::Changed && change.facts.empty();
        };
        const auto last = std::remove_if(m_result.changes.begin(), m_result.changes.end(), hasNone);
        m_result.changed -= m_result.changes.end() - last;
        m_result.changes.erase(last, m_result.changes.end());
        if (qsizetype(m_result.changes.size()) > DrawingDiff::mostChanges)
            m_result.changes.resize(DrawingDiff::mostChanges);
        return std::move(m_result);
    }

private:
    struct Ends {
        qint32 left;
        qint32 right;
    };

    static bool isWhole(const DrawingElements &elements, qint32 element)
    {
        return elements.isElement(element) && elements.wholeOf(element) == element;
    }
    [[nodiscard]] bool isOfWhole(const StructureChange &change) const
    {
        return (change.kind == Kind::Added && isWhole(m_right, change.right))
            || (change.kind == Kind::Removed && isWhole(m_left, change.left));
    }
    void add(const StructureChange &change)
    {
        if (!isOfWhole(change)) {
            addFact(change);
        } else if (change.kind == Kind::Removed) {
            if (!m_moved.rightOf.contains(change.left)) // else it is told where it is now
                tellOne(DrawingChange::Kind::Removed, change.left, -1);
        } else if (const auto from = m_moved.leftOf.find(change.right); from != m_moved.leftOf.end()) {
            addMoved(from->second, change.right);
        } else {
            tellOne(DrawingChange::Kind::Added, -1, change.right);
        }
    }
    static qint32 holder(const DrawingElements &elements, qint32 node)
    {
        return node < 0 || elements.isElement(node) ? node : elements.at(node).parent;
    }

    DrawingChange &tellOne(DrawingChange::Kind kind, qint32 left, qint32 right)
    {
        DrawingChange change;
        change.kind = kind;
        if (left >= 0) {
            change.left = m_left.numberOf(left);
            change.leftByte = m_left.at(left).begin;
        }
        if (right >= 0) {
            change.right = m_right.numberOf(right);
            change.rightByte = m_right.at(right).begin;
        }
        m_result.added += kind == DrawingChange::Kind::Added ? 1 : 0;
        m_result.removed += kind == DrawingChange::Kind::Removed ? 1 : 0;
        m_result.moved += kind == DrawingChange::Kind::Moved ? 1 : 0;
        // Names cost as much as what is in an element.
        if (qsizetype(m_result.changes.size()) < DrawingDiff::mostChanges)
            change.name = kind == DrawingChange::Kind::Removed ? m_left.nameOf(left) : m_right.nameOf(right);
        m_result.changes.push_back(std::move(change));
        return m_result.changes.back();
    }

    // With what else of it is another.
    void addMoved(qint32 left, qint32 right)
    {
        m_texts[m_result.changes.size()] = {left, right};
        DrawingChange &change = tellOne(DrawingChange::Kind::Moved, left, right);
        DrawingFact place{.what = What::Place, .name = {}, .before = {}, .after = {}};
        place.places = {m_left.nameOf(m_left.at(left).parent), m_right.nameOf(m_right.at(right).parent)};
        change.facts.push_back(std::move(place));
        QMap<QString, qint32> theirs = attributesOf(m_right, m_diff.right, right);
        const QMap<QString, qint32> ours = attributesOf(m_left, m_diff.left, left);
        for (auto own = ours.begin(); own != ours.end(); ++own) {
            const qint32 other = theirs.contains(own.key()) ? theirs.take(own.key()) : -1;
            if (other < 0
                || treeValue(*m_diff.left.tree, *own, m_diff.left.bytes)
                    != treeValue(*m_diff.right.tree, other, m_diff.right.bytes))
                addAttribute(change, *own, other);
        }
        for (const qint32 other : std::as_const(theirs))
            addAttribute(change, -1, other);
    }
    static QMap<QString, qint32> attributesOf(
        const DrawingElements &elements, const StructureText &text, qint32 element)
    {
        QMap<QString, qint32> attributes;
        const auto count = qint32(text.tree->nodes.size());
        for (qint32 node = element + 1; node < count && elements.at(node).parent >= element; ++node) {
            if (elements.at(node).parent == element && elements.at(node).kind == TreeKind::Attribute)
                attributes.insert(treeKey(*text.tree, node, text.bytes), node);
        }
        return attributes;
    }

    // Of the element that says it; what is not well inside one is nothing that is drawn.
    void addFact(const StructureChange &change)
    {
        const bool isAdded = change.kind == Kind::Added;
        const bool isRemoved = change.kind == Kind::Removed;
        const qint32 saysLeft = isAdded ? change.left : holder(m_left, change.left);
        const qint32 saysRight = isRemoved ? change.right : holder(m_right, change.right);
        const Ends ends{m_left.wholeOf(saysLeft), m_right.wholeOf(saysRight)};
        if (ends.left < 0 || ends.right < 0)
            return;
        const auto known = m_places.find(ends.right);
        const size_t place = known != m_places.end() ? known->second : m_result.changes.size();
        if (known == m_places.end()) {
            m_places[ends.right] = place;
            tellOne(DrawingChange::Kind::Changed, ends.left, ends.right);
        }
        const bool isAttribute = !isElementOrText(isAdded ? m_right : m_left, isAdded ? change.right : change.left);
        if (change.kind == Kind::Reordered) {
            if (ends.right == change.right)
                m_result.changes[place].facts.push_back({.what = What::Order, .name = {}, .before = {}, .after = {}});
            else
                m_texts[place] = ends;
        } else if (isAttribute && ends.left == saysLeft && ends.right == saysRight) {
            addAttribute(m_result.changes[place], isAdded ? -1 : change.left, isRemoved ? -1 : change.right);
        } else {
            m_texts[place] = ends;
            if (isAttribute) // of a part
                addAttribute(m_result.changes[place], isAdded ? -1 : change.left, isRemoved ? -1 : change.right);
        }
    }
    static bool isElementOrText(const DrawingElements &elements, qint32 node)
    {
        return elements.at(node).kind != TreeKind::Attribute;
    }

    void addAttribute(DrawingChange &change, qint32 left, qint32 right) const
    {
        const auto value = [](const StructureText &text, qint32 node) {
            return node < 0 ? QString() : treeValue(*text.tree, node, text.bytes).simplified();
        };
        const QString name = left < 0 ? treeKey(*m_diff.right.tree, right, m_diff.right.bytes)
                                      : treeKey(*m_diff.left.tree, left, m_diff.left.bytes);
        const QString before = value(m_diff.left, left);
        const QString after = value(m_diff.right, right);
        if (name != QLatin1String("style")) {
            put(change, {What::Attribute, name, before, after, left >= 0, right >= 0});
            return;
        }
        const QMap<QString, QString> ours = propertiesOf(before);
        const QMap<QString, QString> theirs = propertiesOf(after);
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            if (it.value() != theirs.value(it.key()) || !theirs.contains(it.key()))
                put(change,
                    {What::Attribute, it.key(), it.value(), theirs.value(it.key()), true, theirs.contains(it.key())});
        }
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            if (!ours.contains(it.key()))
                put(change, {What::Attribute, it.key(), {}, it.value(), false, true});
        }
    }

    static void put(DrawingChange &change, DrawingFact fact)
    {
        if (fact.wasThere && fact.isThere && fact.before == fact.after) // but for blanks
            return;
        shorten(fact.before, fact.after);
        change.facts.push_back(std::move(fact));
    }

    // Whatever in it was changed, it is read as one.
    void addWords(DrawingChange &change, const Ends &ends) const
    {
        const auto title = [](const DrawingElements &elements, qint32 element) {
            const qint32 end = elements.behind(element);
            for (qint32 node = element + 1; node < end; node = elements.behind(node)) {
                if (elements.isElement(node) && elements.kindOf(node) == QLatin1String("title"))
                    return elements.words(node);
            }
            return QString();
        };
        const auto tell = [&change](What what, const QString &before, const QString &after) {
            if (before != after)
                put(change, {what, {}, before, after, !before.isEmpty(), !after.isEmpty()});
        };
        tell(What::Title, title(m_left, ends.left), title(m_right, ends.right));
        const QString kind = m_right.kindOf(ends.right);
        if (kind == QLatin1String("text") || kind == QLatin1String("style"))
            tell(What::Text, m_left.words(ends.left), m_right.words(ends.right));
    }

    const StructureDiff &m_diff;
    DrawingElements m_left;
    DrawingElements m_right;
    MovedElements m_moved;
    DrawingDiff m_result;
    std::map<qint32, size_t> m_places; // of what was changed, by its node on the right
    std::map<size_t, Ends> m_texts;
};

} // namespace

DrawingDiff drawingDiff(const DiffLibrary &library, const StructureText &left, const StructureText &right,
    const std::function<bool()> &cancelled)
{
    StructureOptions options;
    options.areDrawings = true;
    const StructureDiff diff = structureDiff(library, left, right, options, cancelled);
    Telling telling(diff);
    telling.tell(cancelled);
    return telling.result();
}

} // namespace artiscope
