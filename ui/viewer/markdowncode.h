// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace artiscope {

struct TextColors;
struct Theme;

// A line above each block of Mermaid that says what it is. Changes the text, so it comes before what styles it.
void labelDiagrams(QTextDocument &document, const Theme &theme);

// The colours of the code blocks, by the language that their fences name. They lie over the text as those of a syntax
// highlighter do, so they come last: what changes a block's text afterwards takes them away. Of a document that is not
// laid out yet.
void colourCode(QTextDocument &document, const TextColors &colors);

} // namespace artiscope
