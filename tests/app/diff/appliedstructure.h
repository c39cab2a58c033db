// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structurediff.h"

#include <algorithm>
#include <map>

namespace artiscope {

// A document of JSON, to put changes into.
class AppliedStructure {
public:
    explicit AppliedStructure(const StructureText &text) { m_roots = valuesIn(text, -1); }
    explicit AppliedStructure(const StructureDiff &diff) : AppliedStructure(diff.left)
    {
        // First what is there is removed and changed, so that what is added finds its place on the right.
        for (const StructureChange &change : diff.changes) {
            if (change.kind == Kind::Removed) {
                erase(m_roots, change.left);
            } else if (change.kind == Kind::Changed || change.kind == Kind::TypeChanged
                || change.kind == Kind::Rewritten) {
                Value &value = *find(m_roots, change.left);
                const QString key = value.key;
                value = valueOf(diff.right, change.right);
                value.key = key;
                forget(value);
                value.node = change.left;
            }
        }
        for (const StructureChange &change : diff.changes) {
            if (change.kind == Kind::Added)
                add(diff.right, change);
        }
        for (const StructureChange &change : diff.changes) {
            if (change.kind == Kind::Reordered)
                reorder(diff, change);
        }
    }

    // With keys in order, those that are there more than once as they come.
    [[nodiscard]] QString text() const { return textOf(m_roots, true); }

private:
    using Kind = StructureChange::Kind;
    struct Value {
        QString key;
        QString written; // of what holds no others
        TreeKind kind = TreeKind::Null;
        qint32 node = -1; // on the left
        std::vector<Value> values;
    };

    static std::vector<Value> valuesIn(const StructureText &text, qint32 parent)
    {
        std::vector<Value> values;
        for (qint32 i = parent + 1; i < qint32(text.tree->nodes.size()); ++i) {
            if (text.tree->nodes[size_t(i)].parent == parent)
                values.push_back(valueOf(text, i));
            else if (text.tree->nodes[size_t(i)].parent < parent)
                break;
        }
        return values;
    }
    static Value valueOf(const StructureText &text, qint32 place)
    {
        const TreeNode &node = text.tree->nodes[size_t(place)];
        Value value;
        value.key = treeKey(*text.tree, place, text.bytes);
        value.kind = node.kind;
        value.node = place;
        if (node.holdsOthers())
            value.values = valuesIn(text, place);
        else
            value.written = treeValue(*text.tree, place, text.bytes);
        return value;
    }
    static void forget(Value &value)
    {
        value.node = -1;
        for (Value &inner : value.values)
            forget(inner);
    }

    static Value *find(std::vector<Value> &values, qint32 node)
    {
        for (Value &value : values) {
            if (value.node == node)
                return &value;
            if (Value *const inner = find(value.values, node))
                return inner;
        }
        return nullptr;
    }
    static bool erase(std::vector<Value> &values, qint32 node)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value->node == node) {
                values.erase(value);
                return true;
            }
            if (erase(value->values, node))
                return true;
        }
        return false;
    }

    void add(const StructureText &right, const StructureChange &change)
    {
        Value value = valueOf(right, change.right);
        forget(value);
        std::vector<Value> &values = change.left < 0 ? m_roots : find(m_roots, change.left)->values;
        const qint32 index = right.tree->nodes[size_t(change.right)].index;
        const auto place = index < 0 ? values.size() : std::min(values.size(), size_t(index));
        values.insert(values.begin() + qptrdiff(place), std::move(value));
    }

    void reorder(const StructureDiff &diff, const StructureChange &change)
    {
        const QString key = QString::fromUtf8(diff.leftKeys.at({change.left, QByteArray()}));
        const auto identity = [&key](const Value &value) {
            for (const Value &inner : value.values) {
                if (inner.key == key)
                    return inner.written;
            }
            qFatal("an element has no key");
        };
        std::map<QString, int> places;
        for (const Value &value : valuesIn(diff.right, change.right))
            places.emplace(identity(value), int(places.size()));
        std::vector<Value> &values = find(m_roots, change.left)->values;
        std::stable_sort(values.begin(), values.end(),
            [&](const Value &a, const Value &b) { return places.at(identity(a)) < places.at(identity(b)); });
    }

    static QString textOf(std::vector<Value> values, bool ordered)
    {
        if (!ordered)
            std::stable_sort(
                values.begin(), values.end(), [](const Value &a, const Value &b) { return a.key < b.key; });
        QString text;
        for (const Value &value : values) {
            text += QStringLiteral("%1=%2:").arg(value.key).arg(int(value.kind)) + value.written;
            if (value.kind <= TreeKind::Array)
                text += u'(' + textOf(value.values, value.kind == TreeKind::Array) + u')';
            text += u',';
        }
        return text;
    }

    std::vector<Value> m_roots;
};

} // namespace artiscope
