// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/detailrow.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace artiscope {

DetailRow::DetailRow(const DetailField &field, int nameWidth, QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_value(new QLabel(this)),
      m_note(new QLabel(this)),
      m_copy(new QToolButton(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::ListItem);
    m_name->setFixedWidth(nameWidth);
    m_name->setProperty("look", QStringLiteral("dim"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::WindowText); // whatever the ground: it has colours of its own
    // Values come from the server: never markup. They may be long ids and must not widen the page.
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setContextMenuPolicy(Qt::NoContextMenu); // that of the row
    m_copy->setIcon(icon(Icon::Copy, IconInk::Dim));
    m_copy->setFocusPolicy(Qt::NoFocus); // the row has it
    QSizePolicy keepsItsPlace = m_copy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // nothing moves under the pointer
    m_copy->setSizePolicy(keepsItsPlace);
    m_copy->hide();
    connect(m_copy, &QToolButton::clicked, this, &DetailRow::copy);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * sizes.grid, 0, sizes.grid, 0);
    layout->setSpacing(3 * sizes.grid);
    layout->addWidget(m_name, 0, Qt::AlignTop);
    layout->addWidget(m_value, 0, Qt::AlignTop);
    layout->addWidget(m_note, 0, Qt::AlignTop);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addStretch(1);
    for (QLabel *label : {m_name, m_value, m_note})
        label->setMinimumHeight(sizes.row);
    setField(field);
}

void DetailRow::setField(const DetailField &field)
{
    m_field = field;
    setObjectName(QStringLiteral("detail_%1").arg(field.key));
    setAccessibleName(field.name);
    setAccessibleDescription(field.note.isEmpty() ? field.value : tr("%1, %2").arg(field.value, field.note));
    m_name->setText(field.name);
    m_value->setFont(field.fixedFont ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    m_value->setText(field.value);
    // A label that may wrap would rather be narrow than long; one line is as wide as it is.
    const bool oneLine = !field.value.contains(QLatin1Char('\n')) && field.value.size() < 60;
    m_value->setWordWrap(!oneLine);
    static_cast<QBoxLayout *>(layout())->setStretchFactor(m_value, oneLine ? 0 : 100);
    m_note->setText(field.note);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, field.good ? Theme::current().added : Theme::current().dim);
    m_note->setPalette(colors);
    m_note->setVisible(!field.note.isEmpty());
    m_copy->setToolTip(tr("Copy the value of “%1”").arg(field.name));
    m_copy->setAccessibleName(m_copy->toolTip());
}

void DetailRow::copy()
{
    QGuiApplication::clipboard()->setText(m_value->hasSelectedText() ? m_value->selectedText() : m_field.value);
}

void DetailRow::copyNameAndValue()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("%1: %2").arg(m_field.name, m_field.value));
}

void DetailRow::updateButton()
{
    m_copy->setVisible(hasFocus() || underMouse());
    update();
}

void DetailRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    updateButton();
}

void DetailRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    updateButton();
}

void DetailRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    updateButton();
}

void DetailRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateButton();
}

void DetailRow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void DetailRow::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::MouseFocusReason); // what is done is done with the row that has it
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void DetailRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!hasFocus() && !underMouse())
        return;
    const Theme &theme = Theme::current();
    const int radius = Sizes::of(fontMetrics()).radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace artiscope
