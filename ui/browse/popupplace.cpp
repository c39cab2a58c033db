// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace artiscope {

void placeUnder(QWidget &popup, const QWidget &anchor)
{
    constexpr int gap = 4;
    const QRect screen = anchor.screen()->availableGeometry();
    const QRect box(anchor.mapToGlobal(QPoint()), anchor.size());
    const QSize size = popup.size().boundedTo(screen.size());
    popup.resize(size);
    int left = anchor.layoutDirection() == Qt::RightToLeft ? box.right() - size.width() + 1 : box.left();
    int top = box.bottom() + 1 + gap;
    if (top + size.height() > screen.bottom() + 1 && box.top() - gap - size.height() >= screen.top())
        top = box.top() - gap - size.height();
    left = std::clamp(left, screen.left(), screen.right() + 1 - size.width());
    top = std::clamp(top, screen.top(), screen.bottom() + 1 - size.height());
    popup.move(left, top);
}

} // namespace artiscope
