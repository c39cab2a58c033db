// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/structuretree.h"

#include "app/content/lexers/scanner.h"
#include "app/core/largepages.h"
#include "app/core/parallel.h"
#include "app/diff/aliasmeanings.h"
#include "app/diff/hashing.h"

#include <algorithm>
#include <atomic>

namespace artiscope {

namespace {

constexpr size_t askEvery = 1 << 14; // nodes

QByteArrayView part(QByteArrayView bytes, quint32 begin, quint32 end)
{
    return bytes.sliced(begin, end - begin);
}

// Whether it says nothing that is compared.
bool isSilent(const TreeNode &node, QByteArrayView bytes)
{
    return node.kind == TreeKind::Comment
        || (node.kind == TreeKind::Instruction && part(bytes, node.keyBegin, node.keyEnd) == QByteArrayView("xml"));
}

// Texts that are meant as they are written need not be decoded.
bool isQuotedPlainly(QByteArrayView written)
{
    return written.size() >= 2 && written.front() == '"' && written.back() == '"'
        && std::find(written.begin(), written.end(), '\\') == written.end()
        && std::find(written.begin(), written.end(), '\n') == written.end();
}

quint64 meaningOf(const DocumentTree &tree, qint32 place, QByteArrayView bytes)
{
    const TreeNode &node = tree.nodes[size_t(place)];
    const QByteArrayView written = part(bytes, node.begin, node.end);
    if (node.kind == TreeKind::String && isQuotedPlainly(written))
        return hashOf(written.sliced(1, written.size() - 2));
    if (node.kind == TreeKind::Number || node.kind == TreeKind::Boolean || node.kind == TreeKind::Alias)
        return hashOf(written);
    if (node.kind == TreeKind::Null)
        return 1;
    return hashOf(treeValue(tree, place, bytes).toUtf8());
}

quint64 keyOf(const DocumentTree &tree, qint32 place, QByteArrayView bytes)
{
    const TreeNode &node = tree.nodes[size_t(place)];
    if (!node.hasKey())
        return 0;
    const QByteArrayView written = part(bytes, node.keyBegin, node.keyEnd);
    const quint64 hash = isQuotedPlainly(written) ? hashOf(written.sliced(1, written.size() - 2))
        : tree.kind == StructureKind::Xml         ? hashOf(written)
                                                  : hashOf(treeKey(tree, place, bytes).toUtf8());
    return hash | 1; // 0 is none
}

// CDATA is only a way to write a text.
TreeKind meantKind(const TreeNode &node)
{
    return node.kind == TreeKind::CData ? TreeKind::Text : node.kind;
}

template <typename Number> std::vector<Number> zeros(size_t count)
{
    std::vector<Number> numbers;
    numbers.reserve(count);
    wantLargePages(numbers.data(), count * sizeof(Number));
    numbers.resize(count);
    return numbers;
}

StructureTree treeWith(const AliasMeanings &aliases, StructureText text, const std::function<bool()> &cancelled)
{
    StructureTree result;
    result.text = std::move(text);
    const DocumentTree &tree = *result.text.tree;
    const QByteArrayView bytes = result.text.bytes;
    const size_t count = tree.nodes.size();
    result.values = zeros<quint64>(count); // of what holds others first what was met of these
    result.keys = zeros<quint64>(count);
    result.next = zeros<qint32>(count);
    for (size_t i = count; i-- > 0;) {
        if (i % askEvery == 0 && cancelled())
            break;
        const TreeNode &node = tree.nodes[i];
        const auto place = qint32(i);
        result.next[i] = std::max(result.next[i], place + 1);
        result.keys[i] = keyOf(tree, place, bytes);
        quint64 value = node.holdsOthers() ? result.values[i] : meaningOf(tree, place, bytes);
        if (node.kind == TreeKind::Alias && aliases.contains(place))
            value = aliases.at(place);
        value = mixed(quint64(meantKind(node)) + 2, value);
        if (node.is(TreeNode::Noted) && !tree.notes.at(place).tag.isEmpty()) // what a tag makes of it
            value = mixed(value, hashOf(tree.notes.at(place).tag));
        result.values[i] = value;
        if (node.parent < 0)
            continue;
        const auto parent = size_t(node.parent);
        result.next[parent] = std::max(result.next[parent], result.next[i]);
        if (isSilent(node, bytes))
            continue;
        const bool ordered = tree.nodes[parent].kind == TreeKind::Array
            || (node.kind != TreeKind::Attribute && tree.nodes[parent].kind == TreeKind::Element);
        const quint64 keyed = mixed(result.keys[i], value);
        result.values[parent] = ordered ? mixed(result.values[parent], keyed) : result.values[parent] + keyed;
    }
    return result;
}

// What is made of each of two, at the same time where there is much to do.
template <typename Of, typename Made>
std::pair<Made, Made> madeOfBoth(
    const Of &left, const Of &right, bool isMuch, const std::function<Made(const Of &)> &make)
{
    std::pair<Made, Made> both;
    std::atomic<int> next = 0;
    workInParallel(isMuch ? 2 : 1, [&] {
        for (int i = next++; i < 2; i = next++)
            (i == 0 ? both.first : both.second) = make(i == 0 ? left : right);
    });
    return both;
}

} // namespace

std::vector<qint32> StructureTree::children(qint32 place) const
{
    std::vector<qint32> result;
    const auto end = place < 0 ? qint32(next.size()) : next[size_t(place)];
    for (qint32 child = place + 1; child < end; child = next[size_t(child)]) {
        if (!isSilent(node(child), bytes()))
            result.push_back(child);
    }
    return result;
}

StructureTree structureTree(StructureText text, const std::function<bool()> &cancelled)
{
    return treeWith({}, std::move(text), cancelled);
}

std::pair<StructureText, StructureText> readStructures(
    const QByteArray &left, const QByteArray &right, StructureKind kind, const std::function<bool()> &cancelled)
{
    constexpr qsizetype large = 1024 * 1024;
    return madeOfBoth<QByteArray, StructureText>(
        left, right, std::min(left.size(), right.size()) > large, [kind, &cancelled](const QByteArray &bytes) {
            return StructureText{bytes, std::make_shared<const DocumentTree>(treeOf(bytes, kind, cancelled))};
        });
}

std::pair<StructureTree, StructureTree> structureTrees(
    const StructureText &left, const StructureText &right, const std::function<bool()> &cancelled)
{
    constexpr size_t many = 1 << 16; // nodes
    const bool isMuch = std::min(left.tree->nodes.size(), right.tree->nodes.size()) > many;
    auto both = madeOfBoth<StructureText, StructureTree>(
        left, right, isMuch, [&cancelled](const StructureText &text) { return structureTree(text, cancelled); });
    if (cancelled())
        return both;
    const auto [ours, theirs] = aliasMeanings(both.first, both.second);
    if (!ours.empty())
        both.first = treeWith(ours, left, cancelled);
    if (!theirs.empty())
        both.second = treeWith(theirs, right, cancelled);
    return both;
}

// Digits without zeros around them, and the power of ten of the last one.
QByteArray plainNumber(QByteArrayView written)
{
    constexpr qsizetype longestExponent = 9;
    qsizetype at = 0;
    const auto isAt = [&](char c) { return at < written.size() && written[at] == c; };
    const bool negative = isAt('-');
    at += isAt('-') || isAt('+') ? 1 : 0;
    QByteArray digits;
    qint64 power = 0;
    bool behindPoint = false;
    for (; at < written.size() && (isDigit(written[at]) || (written[at] == '.' && !behindPoint)); ++at) {
        if (written[at] == '.') {
            behindPoint = true;
            continue;
        }
        digits += written[at];
        power -= behindPoint ? 1 : 0;
    }
    if (digits.isEmpty())
        return written.toByteArray();
    if (isAt('e') || isAt('E')) {
        const QByteArray exponent = written.sliced(at + 1).toByteArray();
        bool good = false;
        power += exponent.toLongLong(&good);
        at = written.size();
        if (!good || exponent.size() > longestExponent)
            return written.toByteArray();
    }
    if (at < written.size())
        return written.toByteArray();
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[digits.size() - 1 - zeros] == '0')
        ++zeros;
    digits.chop(zeros);
    power += zeros;
    qsizetype leading = 0;
    while (leading < digits.size() && digits[leading] == '0')
        ++leading;
    digits = digits.sliced(leading);
    return digits.isEmpty() ? QByteArray("0") : (negative ? "-" : "") + digits + 'e' + QByteArray::number(power);
}

} // namespace artiscope
