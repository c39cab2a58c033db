// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/textmarks.h"

class QPainter;
class QRectF;
class QTextDocument;

namespace artiscope {

struct MarkdownLook;

// What a rendered text shows of a difference from another one: blocks on a ground of their own, with a bar and a sign
// at the edge. By positions in the document.
struct MarkdownMarks {
    struct Blocks {
        int first = 0; // where the first of them begins
        int last = -1; // within the last one; before `first`: the other text has something in front of it
        LineMark mark = LineMark::Changed;
        bool operator==(const Blocks &) const = default;
    };
    std::vector<Blocks> blocks; // in order
    int current = -1; // what begins there is the one that was gone to
};

// As far as it is in `visible` (of the document), between two positions in it.
void paintMarkdownMarks(QPainter &painter, const QTextDocument &document, const QRectF &visible,
    std::pair<int, int> positions, const MarkdownMarks &marks, const MarkdownLook &look);

} // namespace artiscope
