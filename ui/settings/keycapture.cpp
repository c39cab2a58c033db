// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keycapture.h"

#include <QKeyEvent>

namespace artiscope {

namespace {

bool isPlainTab(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

KeyCapture::KeyCapture(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

bool KeyCapture::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // nothing in the window happens meanwhile
        event->accept();
        return true;
    }
    // With Ctrl they would step through the fields.
    if (event->type() == QEvent::KeyPress && !isPlainTab(static_cast<QKeyEvent &>(*event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
        return; // more is coming
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event->modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    modifiers.setFlag(Qt::GroupSwitchModifier, false);
    if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        Q_EMIT givenUp();
        return;
    }
    // Where shift is what it takes to type the sign, it is in the sign already.
    const QString text = event->text();
    if (modifiers.testFlag(Qt::ShiftModifier) && !text.isEmpty() && text.at(0).isPrint()
        && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace())
        modifiers.setFlag(Qt::ShiftModifier, false);
    const int key = event->key() == Qt::Key_Backtab ? Qt::Key_Tab : event->key();
    Q_EMIT pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
}

} // namespace artiscope
