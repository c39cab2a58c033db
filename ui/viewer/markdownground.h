// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QTextBlock;

namespace artiscope {

struct MarkdownLook;

// What lies behind the text of a document that styleMarkdown() has styled, where formats are not enough: the grounds of
// its blocks of code and the bars beside its quotations, as far as they are in `visible` (of the document), of which
// `first` is at the top.
void paintMarkdownGround(QPainter &painter, const QTextBlock &first, const QRectF &visible, const MarkdownLook &look);

} // namespace artiscope
