// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/configdiff.h"
#include "app/diff/configtree.h"

#include <algorithm>
#include <memory>

namespace artiscope {

// A configuration of one statement a line, to put changes into.
class AppliedConfig {
public:
    AppliedConfig(const DiffLibrary &library, const QByteArray &left, const QByteArray &right, Language language)
    {
        const auto never = [] { return false; };
        ConfigKeys keys;
        const ConfigTree tree = configTree(left, language, keys, never);
        std::vector<Node *> nodes{&m_root};
        for (size_t i = 1; i < tree.nodes.size(); ++i) {
            const ConfigNode &node = tree.nodes[i];
            nodes.push_back(add(*nodes[size_t(node.parent)], node.text, node.line, -1));
        }
        apply(configDiff(library, left, right, language, never));
    }

    // Every statement on a line of its own: in braces, or indented.
    [[nodiscard]] QByteArray text(bool braces) const
    {
        QByteArray result;
        write(m_root, 0, braces, result);
        return result;
    }

private:
    struct Node {
        QByteArray text;
        qsizetype line = -1; // on the left
        std::vector<std::unique_ptr<Node>> children;
    };
    using Children = std::vector<std::unique_ptr<Node>>;

    static Children::iterator find(Node &parent, qsizetype line)
    {
        const auto found = std::find_if(
            parent.children.begin(), parent.children.end(), [line](const auto &child) { return child->line == line; });
        if (found == parent.children.end())
            qFatal("a change is about a statement that is not there");
        return found;
    }

    static Node *add(Node &parent, const QByteArray &text, qsizetype line, qsizetype before)
    {
        auto node = std::make_unique<Node>();
        node->text = text;
        node->line = line;
        const auto place = before < 0 ? parent.children.end() : find(parent, before);
        return parent.children.insert(place, std::move(node))->get();
    }

    void apply(const ConfigDiff &diff)
    {
        std::vector<Node *> nodes;
        for (const ConfigChange &change : diff.changes) {
            Node *const parent = change.parent < 0 ? &m_root : nodes[size_t(change.parent)];
            Node *node = nullptr;
            if (change.kind == ConfigChange::Kind::Section)
                node = find(*parent, change.leftLine)->get();
            else if (change.kind == ConfigChange::Kind::Added)
                node = add(*parent, change.text, -1, change.before);
            else if (parent) // what is in something that is removed is gone with it
                parent->children.erase(find(*parent, change.leftLine));
            nodes.push_back(node);
        }
    }

    static void write(const Node &node, qsizetype level, bool braces, QByteArray &result)
    {
        for (const auto &child : node.children) {
            result += QByteArray(level, ' ') + child->text;
            const bool opens = braces && !child->children.empty();
            result += opens ? " {\n" : braces ? ";\n" : "\n";
            write(*child, level + 1, braces, result);
            if (opens)
                result += QByteArray(level, ' ') + "}\n";
        }
    }

    Node m_root;
};

} // namespace artiscope
