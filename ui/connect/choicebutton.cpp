// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/choicebutton.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace artiscope {

ChoiceButton::ChoiceButton(Icon icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setAccessibleName(withoutMnemonic(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    setToolTip(explanation); // it may be elided
    updateGeometry();
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    return title;
}

QSize ChoiceButton::sizeHint() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    return {sizes.grid * 130, 2 * fontMetrics().height() + 9 * sizes.grid};
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(fontMetrics());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(!isEnabled() ? theme.window
            : isDown()            ? theme.selection
            : underMouse()        ? theme.hover
                                  : theme.pane);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.drawRoundedRect(box, sizes.radius, sizes.radius);

    QRect room = rect().adjusted(4 * sizes.grid, 0, -4 * sizes.grid, 0);
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = sizes.largeIcon;
    const QRect picture(room.left(), room.top() + (room.height() - side) / 2, side, side);
    paintIcon(painter, m_icon, place(picture), isEnabled() ? theme.accent : theme.faint);
    room.setLeft(picture.right() + 4 * sizes.grid);

    const int line = fontMetrics().height();
    const QRect title(room.left(), room.center().y() - line - sizes.grid / 2, room.width(), line);
    const QRect below(room.left(), room.center().y() + sizes.grid / 2, room.width(), line);
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? theme.text : theme.dim);
    painter.drawText(place(title), int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextShowMnemonic), text());
    painter.setFont(font());
    painter.setPen(theme.dim);
    painter.drawText(place(below), int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        fontMetrics().elidedText(m_explanation, Qt::ElideMiddle, below.width()));
}

} // namespace artiscope
