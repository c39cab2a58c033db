// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"
#include "app/content/table/table.h"
#include "app/content/tree/documenttree.h"

namespace artiscope {

// What makes a text something else than it should be: where it is met first, and why. Lines and columns count from 0,
// columns in UTF-16 units, as those of a caret.
struct Trouble {
    qsizetype offset = 0;
    qsizetype line = 0;
    qsizetype column = 0;
    QString words; // a sentence, often the parser's own
    qsizetype more = 0; // others like it
    bool operator==(const Trouble &) const = default;
};

// A place in a text, without words.
[[nodiscard]] Trouble troubleAt(QByteArrayView bytes, qsizetype offset);

// Of a tree, or a table, that was made of these bytes.
[[nodiscard]] std::optional<Trouble> troubleOf(const DocumentTree &tree, QByteArrayView bytes);
[[nodiscard]] std::optional<Trouble> troubleOf(const Table &table, QByteArrayView bytes);

// Whether such texts can be wrong: there is a grammar for them.
[[nodiscard]] bool canHaveTrouble(StructureKind kind);
// By the parsers of trees and tables; what is too large for them has none. Asks `cancelled` now and then; then the
// result is of no use. Pure; for the pool.
[[nodiscard]] std::optional<Trouble> findTrouble(
    const QByteArray &bytes, StructureKind kind, const std::function<bool()> &cancelled = {});

} // namespace artiscope
