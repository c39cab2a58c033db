// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/breadcrumb.h"

#include <optional>
#include <unordered_map>

namespace artiscope {

// What a value in a document is.
enum class TreeKind : quint8 {
    Object, // of JSON, a mapping of YAML
    Array,
    String,
    Number,
    Boolean,
    Null,
    Alias, // *name of YAML: says what it refers to and is never put in its place
    Element, // of XML, as all below
    Attribute,
    Text,
    CData,
    Comment,
    Instruction, // <?…?>, the declaration too
    Doctype,
};

// What a document was too large for, to be told to the person: then there is no tree.
enum class TreeLimit : quint8 { None, Size, Depth, Nodes };
inline constexpr qsizetype maximumTreeBytes = 256 * 1024 * 1024;
inline constexpr int maximumTreeDepth = 512;
inline constexpr qsizetype maximumTreeNodes = 5'000'000;

// One value. There may be millions, so it says where its words stand rather than holding them. Offsets are bytes.
struct TreeNode {
    enum Flag : quint8 {
        Duplicate = 1, // its key is there more than once beside it
        Merge = 2, // its key is the << of YAML
        Noted = 4, // it has a TreeNote
        Inlined = 8, // a text that is all that its element says: shown as the value of that
        Namespaced = 16, // XML: only found by its name as it is written
        Document = 32, // one of several
    };
    quint32 keyBegin = 0; // as written, with its quotes; both the same without
    quint32 keyEnd = 0;
    quint32 begin = 0; // of the value as written; of an element all of it
    quint32 end = 0;
    qint32 parent = -1; // place of what it is in; -1 at the top
    qint32 count = 0; // of what is in it, without the inlined
    qint32 index = -1; // of a value in an array or a document, from 0; of an element from 1 among those of its name, -1
                       // when alone
    TreeKind kind = TreeKind::Null;
    quint8 flags = 0;

    [[nodiscard]] bool is(Flag flag) const { return (flags & flag) != 0; }
    [[nodiscard]] bool holdsOthers() const { return kind <= TreeKind::Array || kind == TreeKind::Element; }
    [[nodiscard]] bool hasKey() const { return keyEnd > keyBegin; }
    [[nodiscard]] quint32 first() const { return hasKey() ? std::min(keyBegin, begin) : begin; } // byte of all of it
};
static_assert(sizeof(TreeNode) <= 32);

// What few values have, YAML's alone.
struct TreeNote {
    QByteArray anchor; // "&name"
    QByteArray tag; // "!secret", as written
    QByteArray keyAnchor; // the same of its key
    QByteArray keyTag;
    QByteArray text; // what is written over several lines, as it is meant
    qint32 target = -1; // of an alias
    bool targetIsKey = false; // the key of that, not its value
};

// Why there is no tree of the text.
struct TreeMistake {
    qsizetype offset = 0;
    qsizetype line = 0; // from 0
    qsizetype column = 0; // in bytes, from 0
    QString words; // the parser's own
};

struct DocumentTree {
    StructureKind kind = StructureKind::None;
    std::vector<TreeNode> nodes; // in document order: a parent before what is in it; first() never falls
    std::unordered_map<qint32, TreeNote> notes; // by place
    qint32 duplicates = 0; // keys that are there more than once
    qint32 entities = 0; // that an XML text declares; they are not expanded
    TreeLimit limit = TreeLimit::None; // then, and with a mistake, there are no nodes
    std::optional<TreeMistake> mistake;
};

// Whether such a text can be a tree.
[[nodiscard]] bool hasTree(StructureKind kind);

// The tree of a text as its parser reads it: RapidJSON, libyaml, pugixml. Values are never converted. Asks `cancelled`
// now and then; then the result is of no use. Pure; any thread.
[[nodiscard]] DocumentTree treeOf(
    QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled = {});

// Words out of the bytes that the tree was made of, as the document means them: without quotes and escapes; of what
// holds others as it is written.
[[nodiscard]] QString treeKey(const DocumentTree &tree, int node, QByteArrayView bytes);
[[nodiscard]] QString treeValue(const DocumentTree &tree, int node, QByteArrayView bytes);
// All of a value as it is written, with what is before it on its line made blank, so that it is well indented.
[[nodiscard]] QString treeSource(const DocumentTree &tree, int node, QByteArrayView bytes);
// The text that is all that an element says; -1: none, or there is more to it.
[[nodiscard]] int inlinedText(const DocumentTree &tree, int node);

// The innermost value at a byte offset, -1 when there is none. Before the first word of a line it is what begins there.
[[nodiscard]] int treeNodeAt(const DocumentTree &tree, QByteArrayView bytes, qsizetype offset);

// The way to a value, for the paths of paths.h. To a text or a comment it is that to its element.
[[nodiscard]] Breadcrumb treeWay(const DocumentTree &tree, int node, QByteArrayView bytes);

} // namespace artiscope
