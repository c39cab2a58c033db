// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/splitter.h"

namespace artiscope {

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent) { }

// Mirrored, Qt puts each part one pixel too far to the right (QSplitterPrivate::setGeo takes a width for the right-most
// pixel): splitters in each other cut off what shows where the keyboard is.
void Splitter::resizeEvent(QResizeEvent *event)
{
    const int beyond = orientation() == Qt::Horizontal && isRightToLeft() ? 1 : 0;
    setContentsMargins(beyond, 0, -beyond, 0);
    QSplitter::resizeEvent(event);
}

} // namespace artiscope
