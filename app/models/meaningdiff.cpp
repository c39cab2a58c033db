// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/meaningdiff.h"

#include "app/content/structure/structurekind.h"
#include "app/content/textbuffer.h"
#include "app/diff/configrules.h"

#include <algorithm>

namespace artiscope {

namespace {

using Obstacle = MeaningDiff::Obstacle;

bool isBlank(const TextBuffer &text)
{
    const QByteArrayView bytes = QByteArrayView(text.bytes()).sliced(text.begin());
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

// Of a tree; nothing: it can be compared.
bool isObstacle(const StructureText &text, Obstacle wrong, MeaningDiff &diff)
{
    if (text.tree->limit != TreeLimit::None)
        diff.obstacle = Obstacle::TooLarge;
    else if (text.tree->mistake) {
        diff.obstacle = wrong;
        diff.trouble = troubleOf(*text.tree, text.bytes);
    }
    return diff.obstacle != Obstacle::None;
}

MatchKeys keysOf(const StructureDiff &diff)
{
    MatchKeys keys;
    std::map<QByteArray, qsizetype> lists;
    for (const auto &[list, name] : diff.leftKeys)
        ++lists[name];
    for (const auto &[name, count] : lists)
        keys.found << QString::fromUtf8(name);
    std::stable_sort(keys.found.begin(), keys.found.end(),
        [&lists](const QString &a, const QString &b) { return lists[a.toUtf8()] > lists[b.toUtf8()]; });
    for (const auto &[name, count] : diff.possibleKeys)
        keys.possible.push_back({QString::fromUtf8(name), count});
    return keys;
}

MeaningDiff ofValues(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right, StructureKind kind,
    const QString &key, const std::function<bool()> &cancelled)
{
    MeaningDiff diff;
    const auto [from, to] = readStructures(left.bytes(), right.bytes(), kind, cancelled);
    if (cancelled() || isObstacle(from, Obstacle::LeftWrong, diff) || isObstacle(to, Obstacle::RightWrong, diff))
        return diff;
    StructureOptions options;
    if (!key.isEmpty())
        options.keys << key.toUtf8();
    const StructureDiff found = structureDiff(library, from, to, options, cancelled);
    if (cancelled())
        return diff;
    diff.tree = differenceTree(found, left, right);
    diff.keys = keysOf(found);
    return diff;
}

MeaningDiff ofCells(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right, const QString &key,
    const std::function<bool()> &cancelled)
{
    MeaningDiff diff;
    Result<Table> from = Table::fromCsv(left.bytes(), {}, cancelled);
    Result<Table> to = Table::fromCsv(right.bytes(), {}, cancelled);
    if (!from || !to) {
        diff.obstacle = Obstacle::TooLarge;
        return diff;
    }
    if (cancelled())
        return diff;
    const TableDiff found = tableDiff(library, from.take(), to.take(), {.key = key}, cancelled);
    if (found.leftKey >= 0 && found.left.hasHeader())
        diff.keys.found << found.left.name(found.leftKey);
    const QStringList possible = possibleKeyColumns(found.left, found.right, cancelled);
    for (const QString &name : possible)
        diff.keys.possible.push_back({name, 1});
    if (!cancelled())
        diff.tree = differenceTree(found, left, right);
    return diff;
}

} // namespace

Meaning meaningOf(Language language)
{
    if (hasStatements(language))
        return Meaning::Statements;
    const StructureKind kind = structureKindOf(language);
    if (hasTree(kind))
        return Meaning::Values;
    return kind == StructureKind::Csv ? Meaning::Cells : Meaning::None;
}

MeaningDiff meaningDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right, Language language,
    const QString &key, const std::function<bool()> &cancelled)
{
    const bool leftEmpty = isBlank(left);
    const bool rightEmpty = isBlank(right);
    if (leftEmpty != rightEmpty)
        return {
            .obstacle = leftEmpty ? Obstacle::LeftEmpty : Obstacle::RightEmpty, .trouble = {}, .tree = {}, .keys = {}};
    if (meaningOf(language) == Meaning::Values && !leftEmpty)
        return ofValues(library, left, right, structureKindOf(language), key, cancelled);
    if (meaningOf(language) == Meaning::Cells)
        return ofCells(library, left, right, key, cancelled);
    MeaningDiff diff;
    const ConfigDiff found = configDiff(library, left.bytes(), right.bytes(), language, cancelled);
    if (!cancelled())
        diff.tree = differenceTree(found, left.bytes() == right.bytes());
    return diff;
}

} // namespace artiscope
