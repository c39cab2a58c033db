// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace artiscope {

// How a text is built, as far as its structure goes; the caller maps its language to one of these.
enum class StructureKind : quint8 {
    None,
    Indented, // network configuration whose blocks are indented: EOS, IOS, NX-OS, …
    Braces, // Junos and its like
    SetLines, // Junos, "display set"
    Json,
    Yaml,
    Xml,
    Svg,
    Hcl,
    Markdown,
    Ini,
    Chains, // iptables: tables, chains and their rules
    Csv, // has no outline and nothing to fold
};

// What was left out because there was too much of it, to be told to the person.
enum class StructureLimit : quint8 { None, Depth, Items };
inline constexpr qsizetype maximumStructureDepth = 512;
inline constexpr qsizetype maximumStructureItems = 5'000'000;

enum class OutlineKind : quint8 {
    Section,
    Interface,
    Routing,
    Vrf,
    Neighbor,
    AccessList,
    PrefixList,
    RouteMap,
    Vlan,
    Document, // one of several in a YAML text
    Key,
    Element, // of a sequence
    Tag, // an XML element
    Group, // the elements of a drawing that hold others
    Block, // of HCL
    Heading,
};

// One thing in the text. There may be millions, so it says where its words stand rather than holding them. Offsets are
// bytes, lines count from 0 as those of TextBuffer.
struct OutlineItem {
    OutlineKind kind = OutlineKind::Section;
    bool listed = true; // false: too small for an outline (a number in an array), only there for the breadcrumb
    bool namespaced = false; // XML: only found by its name as it is written
    quint16 level = 0;
    qint32 parent = -1; // place of what it is in; -1 at the top
    qint32 index = -1; // of an element or document, from 0; of a tag from 1 among those of its name, -1 when alone
    quint32 begin = 0;
    quint32 end = 0; // behind its last byte; in a text of lines behind its last line
    quint32 nameBegin = 0; // as written, with its quotes
    quint32 nameEnd = 0;
    quint32 detailBegin = 0; // what tells it from its like: a description, an element's name; both 0 without
    quint32 detailEnd = 0;
    quint32 firstLine = 0;
    quint32 lastLine = 0; // the last one that has something of it
    bool operator==(const OutlineItem &) const = default;
};

// In document order: `begin` never falls, a parent comes before what is in it, and what is in it ends no later.
struct Outline {
    StructureKind kind = StructureKind::None;
    StructureLimit truncated = StructureLimit::None;
    std::vector<OutlineItem> items;
};

// The outline of any bytes whatever: what is broken is passed over, so half a document has the outline of its
// beginning. The scanners behind it are our own and tolerant, since what a library does for these languages ends at the
// first mistake and gives no position to a key; nothing but structure is read, values are never converted. Bytes beyond
// 4 GB are not looked at. Asks `cancelled` every 64 KB or so; then the result is what was found by then. Pure; any
// thread.
[[nodiscard]] Outline outlineOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled = {});

// The words of an item, out of the bytes that the outline was made of. The label is for showing: one line, short, with
// nothing invisible in it ("[3]" for an element). The name is what the document means, without quotes and escapes.
[[nodiscard]] QString labelOf(const OutlineItem &item, QByteArrayView bytes);
[[nodiscard]] QString detailOf(const OutlineItem &item, QByteArrayView bytes); // empty without
[[nodiscard]] QString nameOf(const OutlineItem &item, QByteArrayView bytes);

} // namespace artiscope
