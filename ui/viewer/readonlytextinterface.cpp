// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/readonlytextinterface.h"

#include <QWidget>

#include <algorithm>

namespace artiscope {

ReadOnlyTextInterface::ReadOnlyTextInterface(QWidget *view) : QAccessibleWidget(view, QAccessible::EditableText) { }

QString ReadOnlyTextInterface::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? text(0, std::min(characterCount(), longestValue))
                                      : QAccessibleWidget::text(kind);
}

void *ReadOnlyTextInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReadOnlyTextInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    return state;
}

void ReadOnlyTextInterface::addSelection(int from, int to)
{
    setSelection(0, from, to);
}

QString ReadOnlyTextInterface::textAtOffset(int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const
{
    return unitText(at, boundary, 0, from, to);
}

QString ReadOnlyTextInterface::textBeforeOffset(
    int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const
{
    return unitText(at, boundary, -1, from, to);
}

QString ReadOnlyTextInterface::textAfterOffset(int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const
{
    return unitText(at, boundary, 1, from, to);
}

QString ReadOnlyTextInterface::attributes(int at, int *from, int *to) const
{
    *from = at;
    *to = at + 1;
    return {};
}

int ReadOnlyTextInterface::positionMeant(int at) const
{
    return at == -1 ? characterCount() : at == -2 ? cursorPosition() : at;
}

void ReadOnlyTextInterface::tellCaretMoved()
{
    QAccessibleTextCursorEvent event(widget(), cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void ReadOnlyTextInterface::tellSelectionChanged()
{
    int from = 0;
    int to = 0;
    selection(0, &from, &to);
    QAccessibleTextSelectionEvent event(widget(), from, to);
    event.setCursorPosition(cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void ReadOnlyTextInterface::tellReplaced()
{
    QAccessibleValueChangeEvent event(widget(), QVariant());
    QAccessible::updateAccessibility(&event);
}

} // namespace artiscope
