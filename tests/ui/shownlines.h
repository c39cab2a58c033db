// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/textview.h"

#include <QStringList>

namespace artiscope {

// The numbers (from 0) of the lines that are on the screen, by asking row by row; the text is shorter than the view.
inline QStringList shownLines(TextView &view)
{
    QStringList lines;
    const int height = view.caretRect().height();
    for (int y = height / 2; y < view.viewport()->height(); y += height) {
        const QString line = QString::number(view.text().lineOf(view.offsetAt(QPoint(100, y))));
        if (!lines.isEmpty() && lines.last() == line)
            break;
        lines << line;
    }
    return lines;
}

} // namespace artiscope
