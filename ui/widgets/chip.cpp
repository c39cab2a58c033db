// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace artiscope {

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("chip"));
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(shown());
    updateGeometry();
    update();
}

QString Chip::shown() const
{
    return m_count < 0 ? text() : tr("%1 %2", "a value and how many have it").arg(text(), locale().toString(m_count));
}

QSize Chip::sizeHint() const
{
    // As wide as it is when on, in bold: what stands beside it does not move.
    QFont bold = font();
    bold.setBold(true);
    const Sizes sizes = Sizes::of(fontMetrics());
    return {QFontMetrics(bold).horizontalAdvance(shown()) + sizes.grid * 5, sizes.row - sizes.grid / 2};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool under = underMouse() && isEnabled();
    const double pen = hasFocus() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(hasFocus() ? theme.accent : isChecked() ? theme.selection : theme.line, pen));
    painter.setBrush(isChecked() ? theme.selection : under ? theme.hover : theme.pane);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QFont own = font();
    own.setBold(isChecked());
    painter.setFont(own);
    painter.setPen(!isEnabled() ? theme.faint : isChecked() ? theme.accent : theme.dim);
    painter.drawText(rect(), int(Qt::AlignCenter) | int(Qt::TextSingleLine), shown());
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace artiscope
