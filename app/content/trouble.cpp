// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/trouble.h"

#include "app/content/tree/treeparsers.h"
#include "app/content/utf8.h"
#include "app/content/xmlcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Trouble)
};

QString number(qsizetype n)
{
    return QLocale().toString(qlonglong(n));
}

qsizetype unitsIn(QByteArrayView bytes)
{
    qsizetype units = 0;
    for (const char *at = bytes.begin(); at < bytes.end();) {
        const char *const plain = asciiEnd(at, bytes.end());
        units += plain - at;
        at = plain;
        if (at == bytes.end())
            break;
        const Utf8Step step = utf8Step(at, bytes.end());
        units += QChar::requiresSurrogates(step.value) ? 2 : 1;
        at += step.length;
    }
    return units;
}

} // namespace

Trouble troubleAt(QByteArrayView bytes, qsizetype offset)
{
    const qsizetype first = markSize(bytes);
    qsizetype at = std::clamp(offset, first, bytes.size());
    // A caret is never within a character.
    for (int back = 0; back < 3 && at > first && at < bytes.size() && isContinuation(bytes.at(at)); ++back)
        --at;
    const QByteArrayView before = bytes.first(at);
    const qsizetype line = std::count(before.begin(), before.end(), '\n');
    const qsizetype start = line == 0 ? first : before.lastIndexOf('\n') + 1;
    return {.offset = at, .line = line, .column = unitsIn(before.sliced(start))};
}

std::optional<Trouble> troubleOf(const DocumentTree &tree, QByteArrayView bytes)
{
    if (!tree.mistake)
        return {};
    Trouble trouble = troubleAt(bytes, tree.mistake->offset);
    trouble.words = tree.mistake->words;
    return trouble;
}

std::optional<Trouble> troubleOf(const Table &table, QByteArrayView bytes)
{
    const TableRecords &records = table.records();
    const bool isOpen = records.openQuote >= 0;
    const qsizetype row = isOpen ? records.openQuote : records.firstRagged;
    if (row < 0)
        return {};
    Trouble trouble = troubleAt(bytes, isOpen ? records.openQuoteAt : records.firstRaggedAt);
    const QString line = number(trouble.line + 1);
    const QString column = number(trouble.column + 1);
    const QString inTable = number(row + 1);
    if (isOpen) {
        trouble.words =
            Words::tr("The quote in line %1, column %2 (row %3) is never closed: all that follows is in one cell.")
                .arg(line, column, inTable);
        return trouble;
    }
    const QString cells = records.firstRaggedCells == 1
        ? Words::tr("Line %1, column %2 (row %3) has 1 cell").arg(line, column, inTable)
        : Words::tr("Line %1, column %2 (row %3) has %4 cells")
              .arg(line, column, inTable, number(records.firstRaggedCells));
    trouble.words = (table.hasHeader() ? Words::tr("%1, the header has %2.") : Words::tr("%1, the first row has %2."))
                        .arg(cells, number(records.firstCells));
    trouble.more = records.raggedRows - 1;
    return trouble;
}

bool canHaveTrouble(StructureKind kind)
{
    return hasTree(kind) || kind == StructureKind::Svg || kind == StructureKind::Csv;
}

std::optional<Trouble> findTrouble(const QByteArray &bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    if (kind == StructureKind::Csv) {
        const Result<Table> table = Table::fromCsv(bytes, {}, cancelled);
        return table ? troubleOf(*table, bytes) : std::nullopt;
    }
    if (kind == StructureKind::Json && bytes.size() <= maximumTreeBytes) {
        const std::optional<JsonMistake> mistake = findJsonMistake(bytes, cancelled);
        if (!mistake)
            return {};
        Trouble trouble = troubleAt(bytes, mistake->offset);
        trouble.words = mistake->words;
        return trouble;
    }
    if (kind == StructureKind::Xml || kind == StructureKind::Svg) {
        std::optional<Trouble> parsers = troubleOf(treeOf(bytes, StructureKind::Xml, cancelled), bytes);
        std::optional<Trouble> other;
        if (bytes.size() <= maximumTreeBytes)
            other = findXmlTrouble(bytes, cancelled);
        return parsers && other ? (other->offset < parsers->offset ? other : parsers) : parsers ? parsers : other;
    }
    return troubleOf(treeOf(bytes, kind, cancelled), bytes);
}

} // namespace artiscope
