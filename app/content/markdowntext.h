// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace artiscope {

// A Markdown text made ready to be laid out in small steps: long tables and paragraphs go on in pieces, since a view
// lays out each in one go, and notes (`[^1]: …`) stay in the text instead of being taken for the addresses of links.
struct MarkdownText {
    static constexpr qsizetype longest = 512 * 1024; // bytes
    static constexpr int mostTables = 400; // pieces of them: what reads them takes ever longer for the next one
    static constexpr int cellsAtOnce = 240; // of a table's piece
    static constexpr int deepest = 100; // quotations and lists within each other: no column has room for more
    static constexpr qsizetype longestParagraph = 16 * 1024; // bytes, and the longest line

    QByteArray text;
    bool isCut = false; // at the end of a block: there is more than can be shown
    bool isTooDeep = false; // then there is no text

    // When `cancelled` the result is of no use. Pure; any thread.
    [[nodiscard]] static MarkdownText of(const QByteArray &bytes, const std::function<bool()> &cancelled = {});
};

} // namespace artiscope
