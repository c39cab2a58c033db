// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing two documents or tables: the first byte picks of what kind, the second says where the right one begins, in
// parts of 256 of the rest.

#include "app/diff/difflibrary.h"
#include "app/diff/structuredifftext.h"
#include "app/diff/tablediff.h"

#include "tests/fuzz/require.h"

#include <array>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

void compareTables(const DiffLibrary &library, const QByteArray &left, const QByteArray &right)
{
    Result<Table> from = Table::fromCsv(left);
    Result<Table> to = Table::fromCsv(right);
    require(from && to);
    const TableDiff diff = tableDiff(library, *from, *to, {}, never);
    for (const TableChange &change : diff.changes) {
        require(change.leftRow >= -1 && change.leftRow < from->rowCount());
        require(change.rightRow >= -1 && change.rightRow < to->rowCount());
        require(change.leftColumn >= -1 && change.leftColumn < from->columnCount());
        require(change.rightColumn >= -1 && change.rightColumn < to->columnCount());
    }
    require(tableDiffText(diff).isEmpty() == diff.isEmpty());
    require(tableDiff(library, *from, *from, {}, never).isEmpty());
    require(tableDiff(library, *to, *from, {}, never).changes.size() == diff.changes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    static constexpr std::array kinds{StructureKind::Json, StructureKind::Yaml, StructureKind::Xml, StructureKind::Csv};
    QByteArrayView input = viewOf(data, size);
    const StructureKind kind = kinds[takeChoice(input) % kinds.size()];
    const qsizetype cut = input.size() * takeChoice(input) / 256;
    const QByteArray left = input.first(std::min(cut, input.size())).toByteArray();
    const QByteArray right = input.sliced(std::min(cut, input.size())).toByteArray();
    if (kind == StructureKind::Csv) {
        compareTables(library, left, right);
        return 0;
    }
    const auto read = [kind](const QByteArray &bytes) {
        return StructureText{bytes, std::make_shared<const DocumentTree>(treeOf(bytes, kind))};
    };
    const StructureText from = read(left);
    const StructureText to = read(right);
    if (!haveStructures(from, to))
        return 0;
    const StructureDiff there = structureDiff(library, from, to, {}, never);
    const auto count = [](const StructureText &text) { return qint32(text.tree->nodes.size()); };
    for (const StructureChange &change : there.changes) {
        require(change.left >= -1 && change.left < count(from) && change.right >= -1 && change.right < count(to));
        require(change.left >= 0 || change.kind == StructureChange::Kind::Added
            || change.kind == StructureChange::Kind::Reordered);
    }
    require(structureDiff(library, to, from, {}, never).changes.size() == there.changes.size());
    require(structureDiffText(there).isEmpty() == there.isEmpty());
    // Its own bytes once more, so that it is compared.
    StructureText again = from;
    again.bytes += '\n';
    require(structureDiff(library, from, again, {}, never).isEmpty());
    return 0;
}
