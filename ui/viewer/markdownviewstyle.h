// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QTextBlock;
class QTextDocument;

namespace artiscope {

struct Theme;

// Gives a document that came from Markdown its look: headings, code, tables, quotations, links. Done on the formats
// because Qt's Markdown reader knows no style sheet.
void styleMarkdown(QTextDocument &document, const Theme &theme, const QFont &font);

[[nodiscard]] bool isCodeBlock(const QTextBlock &block); // a line of one

} // namespace artiscope
