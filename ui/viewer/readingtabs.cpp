// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/readingtabs.h"

#include "app/session/reading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace artiscope {

namespace {
// Of a tab, in steps of the grid.
constexpr int widest = 60;
constexpr int narrowest = 24;
} // namespace

ReadingTabs::ReadingTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("readingTabs"));
    setAccessibleName(tr("Open artifacts"));
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setActive(true);
}

void ReadingTabs::setCount(int count)
{
    const QSignalBlocker quiet(this); // which one is current is told next
    while (this->count() > count)
        removeTab(this->count() - 1);
    while (this->count() < count) {
        auto *const cross = new QToolButton(this);
        cross->setObjectName(QStringLiteral("closeReading"));
        cross->setIcon(icon(Icon::Close, IconInk::Dim));
        const int size = Sizes::of(fontMetrics()).grid * 3;
        cross->setIconSize({size, size});
        cross->setFocusPolicy(Qt::NoFocus); // there is a command for it
        cross->setToolTip(tr("Close this artifact"));
        connect(cross, &QToolButton::clicked, this, [this, cross] {
            for (int index = 0; index < this->count(); ++index) {
                if (tabButton(index, RightSide) == cross) {
                    Q_EMIT closeWanted(index);
                    return;
                }
            }
        });
        setTabButton(addTab({}), RightSide, cross);
    }
}

// What the style paints: whether it is kept, and the two names; the text is for those who do not see it.
void ReadingTabs::setReading(int index, const Reading &reading)
{
    QStringList names{reading.key() ? tr("Loading…") : tr("Nothing chosen")};
    if (const std::optional<Artifact> &artifact = reading.lastSeen())
        names = {artifact->target.label, artifact->definition.name};
    const QString text = names.join(QStringLiteral(" · "));
    setTabData(index, QStringList{reading.isKept() ? QStringLiteral("kept") : QString()} + names);
    setTabText(index, text);
    setTabToolTip(
        index, reading.isKept() ? text : tr("%1: the next artifact takes its place, unless it is kept").arg(text));
    tabButton(index, RightSide)->setAccessibleName(tr("Close %1").arg(text));
    update();
}

QStringList ReadingTabs::namesOf(int index) const
{
    return tabData(index).toStringList().mid(1);
}

void ReadingTabs::setActive(bool active)
{
    setProperty("look", active ? QStringLiteral("readingActive") : QStringLiteral("reading"));
    update();
}

QSize ReadingTabs::tabSizeHint(int index) const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    int width = 3 * sizes.grid + sizes.row; // before the names, and the cross
    const QStringList names = namesOf(index);
    for (const QString &name : names)
        width += fontMetrics().horizontalAdvance(name) + 2 * sizes.grid;
    return {std::min(width, widest * sizes.grid), sizes.row + sizes.grid};
}

QSize ReadingTabs::minimumTabSizeHint(int index) const
{
    const QSize whole = tabSizeHint(index);
    return {std::min(whole.width(), narrowest * Sizes::of(fontMetrics()).grid), whole.height()};
}

void ReadingTabs::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    painter.end();
    QTabBar::paintEvent(event);
}

// With Ctrl+Shift+Page Up and Page Down the current one goes to another place, as it does when it is dragged.
void ReadingTabs::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_PageUp;
    if (event->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier)
        || (!back && event->key() != Qt::Key_PageDown)) {
        QTabBar::keyPressEvent(event);
        return;
    }
    const int to = currentIndex() + (back ? -1 : 1);
    if (to >= 0 && to < count())
        moveTab(currentIndex(), to);
}

void ReadingTabs::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeWanted(index);
}

void ReadingTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTabBar::mouseDoubleClickEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT keepWanted(index);
}

} // namespace artiscope
