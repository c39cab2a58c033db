// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/changekeys.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace artiscope {

// Lists, sliders and what can be scrolled take the arrow keys whatever is held down with them.
ChangeKeys::ChangeKeys(QWidget &page, QAbstractButton &previous, QAbstractButton &next)
    : QObject(&page),
      m_previous(previous),
      m_next(next)
{
    page.installEventFilter(this);
    const QList<QWidget *> parts = page.findChildren<QWidget *>();
    for (QWidget *const part : parts) {
        if (!part->isWindow() && part->focusPolicy() != Qt::NoFocus)
            part->installEventFilter(this);
    }
}

bool ChangeKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    const bool isOne = pressed.key() == Qt::Key_Up || pressed.key() == Qt::Key_Down;
    if (!isOne || (pressed.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    (pressed.key() == Qt::Key_Up ? m_previous : m_next).click();
    return true;
}

} // namespace artiscope
