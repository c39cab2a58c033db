// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "ui/print/pagehead.h"
#include "ui/viewer/texthighlighter.h"
#include "ui/viewer/textlayouts.h"

#include <QCryptographicHash>
#include <QSizeF>

class QPainter;

namespace artiscope {

// A text on paper: numbered lines in their colours, long ones wrapped, below a head that says what it is. Lengths are
// in units of 1/96 inch. Counted first, then painted page by page; whoever drives it takes care of the frames. Owned by
// the job that prints it; GUI thread.
class TextPages {
public:
    static constexpr qreal unitsPerInch = 96;

    TextPages(const TextBuffer &text, Language language, PageHead head, QSizeF page);
    Q_DISABLE_COPY_MOVE(TextPages)

    bool countOn(); // one line, or a piece of a long one; false: all are counted
    [[nodiscard]] int count() const { return int(m_begins.size()); } // so far
    void paint(
        QPainter &painter, int page); // once all are counted; from 0, in units, from the corner of the page's inside

private:
    void paintHead(QPainter &painter, int page) const;

    TextBuffer m_text;
    PageHead m_head;
    QSizeF m_page;
    QFont m_headFont;
    TextHighlighter m_highlighter;
    TextLayouts m_layouts;
    TextColors m_colors = TextColors::light(); // paper is white
    qreal m_gutter = 0; // what the numbers take
    int m_top = 0; // of the first row
    int m_rowsOnPage = 1;
    std::vector<TextRow> m_begins; // of pages
    // Of the very bytes: what the list says of the artifact may be newer than the text.
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qsizetype m_hashed = 0;
    qsizetype m_counted = 0; // pieces
    int m_rows = 0; // on the page that is being counted
};

} // namespace artiscope
