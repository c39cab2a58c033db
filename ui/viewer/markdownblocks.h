// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/blockdiff.h"

#include <utility>

class QTextDocument;

namespace artiscope {

// The blocks of a rendered text, to be compared, and where they are in its document. All cells of a row of a table are
// one; each line of code is one.
class MarkdownBlocks {
public:
    MarkdownBlocks() = default;
    explicit MarkdownBlocks(const QTextDocument &document);

    [[nodiscard]] const std::vector<ReadBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] int begin(qsizetype block) const; // of one behind the last: where the text ends
    [[nodiscard]] int last(qsizetype block) const; // within it
    // Where stretches of a block's text are, which are in order; of each a piece for each cell. Takes its time: for the
    // pool.
    [[nodiscard]] std::vector<std::pair<int, int>> positions(
        qsizetype block, const std::vector<ByteRange> &stretches) const;

private:
    struct Piece { // that stands in one block of the document
        qsizetype offset; // in the text, bytes
        qsizetype size;
        int position;
    };
    struct Place {
        int begin;
        int last;
        std::vector<Piece> pieces;
    };
    std::vector<ReadBlock> m_blocks;
    std::vector<Place> m_places;
    int m_end = 0;
};

} // namespace artiscope
