// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectorbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace artiscope {

SelectorButton::SelectorButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SelectorButton::setCaption(const QString &caption)
{
    m_caption = caption;
    changed();
}

void SelectorButton::setValue(const QString &value)
{
    m_value = value;
    changed();
}

void SelectorButton::setNote(const QString &note)
{
    m_note = note;
    changed();
}

void SelectorButton::setDot(std::optional<StatusMark> mark)
{
    m_dot = mark;
    changed();
}

void SelectorButton::setMood(Mood mood)
{
    m_mood = mood;
    changed();
}

void SelectorButton::changed()
{
    QStringList parts{m_caption, m_value, m_note};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QFont SelectorButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize SelectorButton::sizeHint() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    const int gap = sizes.grid * 2;
    int width = sizes.grid * 5 + sizes.icon;
    if (m_dot)
        width += 2 * gap;
    if (!m_caption.isEmpty())
        width += fontMetrics().horizontalAdvance(m_caption) + gap;
    if (!m_value.isEmpty())
        width += QFontMetrics(boldFont()).horizontalAdvance(m_value) + gap;
    if (!m_note.isEmpty())
        width += fontMetrics().horizontalAdvance(m_note) + gap;
    return {width, sizes.control};
}

QSize SelectorButton::minimumSizeHint() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    return {std::min(sizeHint().width(), sizes.grid * 24), sizes.control};
}

void SelectorButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(fontMetrics());
    const bool pinned = m_mood == Mood::Pinned && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasFocus() ? 2 : 1;
    QPen border(hasFocus() ? (pinned ? theme.onPinned : theme.accent) : pinned ? theme.pinned : theme.line, pen);
    if (m_mood == Mood::Offer && !hasFocus())
        border.setDashPattern({3, 3});
    painter.setPen(border);
    painter.setBrush(pinned ? theme.pinned : isDown() || underMouse() ? theme.hover : theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), sizes.radius, sizes.radius);

    // Laid out from the leading edge; mirrored as a whole for right-to-left.
    const auto mirrored = [this](QRect box) {
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(width() - box.right() - 1);
        return box;
    };
    const QColor quiet = pinned ? theme.onPinned : isEnabled() ? theme.dim : theme.faint;
    const QColor loud = pinned ? theme.onPinned : isEnabled() ? theme.text : theme.faint;
    const int gap = sizes.grid * 2;
    int x = sizes.grid * 3;
    const int arrowSide = sizes.icon * 5 / 8;
    const int end = width() - sizes.grid * 2 - sizes.icon;
    if (m_dot) {
        paintDot(painter, *m_dot, mirrored(QRect(x, 0, gap, height())));
        x += 2 * gap;
    }
    const auto put = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty() || x >= end)
            return;
        const QFontMetrics metrics(font);
        const int room = std::min(metrics.horizontalAdvance(text) + 1, end - x);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(mirrored(QRect(x, 0, room, height())), int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
            metrics.elidedText(text, Qt::ElideRight, room));
        x += room + gap;
    };
    // Where there is little room, what is chosen matters more than what it is called.
    const int value = QFontMetrics(boldFont()).horizontalAdvance(m_value);
    if (m_value.isEmpty() || x + fontMetrics().horizontalAdvance(m_caption) + gap + value < end)
        put(m_caption, font(), quiet);
    put(m_value, boldFont(), loud);
    put(m_note, font(), quiet);
    const QRect arrow(
        width() - sizes.grid * 2 - (sizes.icon + arrowSide) / 2, (height() - arrowSide) / 2, arrowSide, arrowSide);
    paintIcon(painter, Icon::Down, mirrored(arrow), quiet);
}

} // namespace artiscope
