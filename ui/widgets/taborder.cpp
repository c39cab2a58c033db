// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace artiscope {

bool focusNextStop(QWidget &window, bool next)
{
    // On some desktops Tab goes to fields and lists only, unless the person wants it otherwise.
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = all ? Qt::TabFocus : Qt::StrongFocus;
    QWidget *const from = window.focusWidget() ? window.focusWidget() : &window;
    const auto follow = [next](QWidget *one) { return next ? one->nextInFocusChain() : one->previousInFocusChain(); };
    for (QWidget *one = follow(from); one != from; one = follow(one)) {
        if (one->window() != &window || one->focusProxy() || !one->isVisible() || !one->isEnabled()
            || (one->focusPolicy() & wanted) != wanted)
            continue;
        one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace artiscope
