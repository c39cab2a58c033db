// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panes.h"

#include <QApplication>
#include <QSplitter>
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

void resizePane(Qt::Orientation along, int by)
{
    QWidget *part = QApplication::focusWidget();
    for (; part && !part->isWindow(); part = part->parentWidget()) {
        auto *const splitter = qobject_cast<QSplitter *>(part->parentWidget());
        if (!splitter || splitter->orientation() != along)
            continue;
        QList<int> sizes = splitter->sizes();
        const int place = splitter->indexOf(part);
        const auto isShown = [&](qsizetype other) { return splitter->widget(int(other))->isVisible(); };
        qsizetype other = place + 1;
        while (other < sizes.size() && !isShown(other))
            ++other;
        if (other >= sizes.size()) {
            other = place - 1;
            while (other >= 0 && !isShown(other))
                --other;
        }
        if (other < 0)
            continue; // it is alone there; perhaps what it stands in is not
        sizes[place] += by;
        sizes[other] -= by;
        splitter->setSizes(sizes);
        return;
    }
}

} // namespace artiscope
