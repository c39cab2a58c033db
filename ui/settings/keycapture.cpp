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

// Where shift is what it takes to type a sign or, on a French keyboard, a digit, it is in the key already, and
// shortcuts are matched without it. The key says so and not the text: with Ctrl held, @ and _ and their like have none.
bool isShiftedSign(const QKeyEvent &event)
{
    const int key = event.key();
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || event.modifiers().testFlag(Qt::KeypadModifier)
        || key <= Qt::Key_Space || key >= 0x01000000) // from there on they are keys without a sign
        return false;
    const auto sign = char32_t(key);
    return QChar::isPrint(sign) && QChar::toUpper(sign) == QChar::toLower(sign);
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
    if (isShiftedSign(*event))
        modifiers.setFlag(Qt::ShiftModifier, false);
    const int key = event->key() == Qt::Key_Backtab ? Qt::Key_Tab : event->key();
    Q_EMIT pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
}

} // namespace artiscope
