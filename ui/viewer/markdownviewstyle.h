// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextBlock;
class QTextDocument;

namespace artiscope {

struct MarkdownLook;

// Gives a document that came from Markdown its look: headings, code, tables, quotations, links. Done on the formats
// because Qt's Markdown reader knows no style sheet. Any thread.
void styleMarkdown(QTextDocument &document, const MarkdownLook &look);

[[nodiscard]] bool isCodeBlock(const QTextBlock &block); // a line of one
// Of two blocks of code that touch, all that tells them apart is their language and where they stand.
[[nodiscard]] bool isSameCode(const QTextBlock &block, const QTextBlock &next);
[[nodiscard]] int quoteLevelOf(const QTextBlock &block); // 0: it is in no quotation

} // namespace artiscope
