// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panes.h"

#include <QApplication>
#include <QWidget>

namespace artiscope {

namespace {

// Which part of it takes the keyboard, where one can.
QWidget *entranceOf(QWidget *pane)
{
    while (pane->focusProxy())
        pane = pane->focusProxy();
    return pane->isVisible() && pane->isEnabled() && pane->focusPolicy() != Qt::NoFocus ? pane : nullptr;
}

} // namespace

void Panes::step(int by) const
{
    const QWidget *focus = QApplication::focusWidget();
    QList<QWidget *> entrances;
    qsizetype current = by > 0 ? -1 : 0; // from nowhere to the first, or to the last
    for (QWidget *pane : m_panes) {
        QWidget *entrance = entranceOf(pane);
        if (!entrance)
            continue;
        if (focus && (pane == focus || pane->isAncestorOf(focus)))
            current = entrances.size();
        entrances << entrance;
    }
    if (!entrances.isEmpty())
        entrances.at((current + by + entrances.size()) % entrances.size())->setFocus(Qt::ShortcutFocusReason);
}

} // namespace artiscope
