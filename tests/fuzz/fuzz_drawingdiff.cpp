// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing the elements of two drawings, between which a zero byte is: the first byte picks how many elements.

#include "app/diff/difflibrary.h"
#include "app/diff/drawingdiff.h"

#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

using namespace artiscope;

namespace {

using Kind = DrawingChange::Kind;
using What = DrawingFact::What;

constexpr qsizetype mostBytes = 64 * 1024; // of a drawing out of many of the same
const std::function<bool()> never = [] { return false; };

bool isLarge(uchar choice)
{
    return choice % 64 == 63;
}

// As it is; or as what stands in a group without a name, once or as often as there is room.
QByteArray drawing(QByteArrayView input, uchar choice)
{
    const QByteArray inside = input.toByteArray();
    if (choice % 2 == 0)
        return inside;
    const bool isRepeated = isLarge(choice) && !inside.isEmpty();
    return "<svg><g>" + inside.repeated(isRepeated ? mostBytes / inside.size() : 1) + "</g></svg>";
}

StructureText read(const QByteArray &bytes)
{
    return {bytes, std::make_shared<const DocumentTree>(treeOf(bytes, StructureKind::Xml))};
}

// Where each begins.
std::vector<qsizetype> elementsOf(const StructureText &text)
{
    std::vector<qsizetype> begins;
    for (const TreeNode &node : text.tree->nodes) {
        if (node.kind == TreeKind::Element)
            begins.push_back(node.begin);
    }
    return begins;
}

void requireElement(const std::vector<qsizetype> &begins, qint32 number, qsizetype byte, bool isThere)
{
    if (isThere)
        require(number >= 0 && size_t(number) < begins.size() && byte == begins[size_t(number)]);
    else
        require(number == -1 && byte == -1);
}

void requireName(const DrawingName &name)
{
    require(name.id.isEmpty() || name.words.isEmpty());
    require(name.id.size() <= 61 && name.words.size() <= 61 && name.number >= 0 && name.in.size() <= 1);
    const bool hasName = !name.id.isEmpty() || !name.words.isEmpty();
    require(!hasName || (name.number == 0 && name.in.empty()));
    for (const DrawingName &around : name.in) {
        require(around.in.empty() && (!around.id.isEmpty() || !around.words.isEmpty()));
        requireName(around);
    }
}

void requireFact(const DrawingFact &fact)
{
    require(fact.what == What::Attribute || fact.name.isEmpty());
    require(fact.wasThere || fact.before.isEmpty());
    require(fact.isThere || fact.after.isEmpty());
    if (fact.what == What::Order)
        return;
    require(fact.wasThere || fact.isThere);
    require(fact.wasThere != fact.isThere || fact.before != fact.after);
}

void check(const StructureText &left, const StructureText &right, const DrawingDiff &diff)
{
    const std::vector<qsizetype> ours = elementsOf(left);
    const std::vector<qsizetype> theirs = elementsOf(right);
    std::array<qsizetype, 3> counts{};
    for (const DrawingChange &change : diff.changes) {
        ++counts[size_t(change.kind)];
        requireElement(ours, change.left, change.leftByte, change.kind != Kind::Added);
        requireElement(theirs, change.right, change.rightByte, change.kind != Kind::Removed);
        requireName(change.name);
        require((change.kind == Kind::Changed) != change.facts.empty());
        for (const DrawingFact &fact : change.facts)
            requireFact(fact);
    }
    const std::array<qsizetype, 3> told{diff.added, diff.removed, diff.changed};
    require(qsizetype(diff.changes.size()) <= DrawingDiff::mostChanges);
    require(diff.isCut() ? qsizetype(diff.changes.size()) == DrawingDiff::mostChanges : counts == told);
}

// Which elements, with how many facts.
std::vector<std::array<qsizetype, 3>> told(const DrawingDiff &diff, bool isSwapped)
{
    std::vector<std::array<qsizetype, 3>> all;
    for (const DrawingChange &change : diff.changes)
        all.push_back({isSwapped ? change.right : change.left, isSwapped ? change.left : change.right,
            qsizetype(change.facts.size())});
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const uchar choice = takeChoice(input);
    const qsizetype cut = input.indexOf('\0'); // which no XML has
    if (cut < 0)
        return 0;
    const StructureText left = read(drawing(input.first(cut), choice));
    const StructureText right = read(drawing(input.sliced(cut + 1), choice));
    if (!haveStructures(left, right))
        return 0;
    const DrawingDiff there = drawingDiff(library, left, right, never);
    check(left, right, there);
    if (isLarge(choice)) // where it matters how long it takes
        return 0;
    const DrawingDiff back = drawingDiff(library, right, left, never);
    check(right, left, back);
    require(there.added == back.removed && there.removed == back.added && there.changed == back.changed);
    require(there.isCut() || told(there, false) == told(back, true));
    // Its own bytes once more, so that it is compared.
    StructureText again = left;
    again.bytes += '\n';
    require(drawingDiff(library, left, again, never).changes.empty());
    return 0;
}
