// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/rowsync.h"

#include "ui/viewer/textview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace artiscope {

RowSync::RowSync(std::vector<TextView *> views, QObject *parent) : QObject(parent), m_views(std::move(views))
{
    for (TextView *leader : m_views) {
        connect(leader, &TextView::scrolled, this, [this, leader] { follow(*leader); });
        for (TextView *other : m_views) {
            if (other == leader)
                continue;
            connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged, other->horizontalScrollBar(),
                &QScrollBar::setValue);
            connect(leader, &TextView::skippedOpened, other, [other](qsizetype stretch) {
                const QSignalBlocker alone(other); // it follows when the one that was opened tells where it is
                other->openSkipped(stretch);
            });
        }
    }
}

void RowSync::follow(TextView &leader)
{
    if (m_following)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const double place = leader.placeAt(0);
    for (TextView *view : m_views) {
        if (view != &leader)
            view->scrollTo(place, 0);
    }
    Q_EMIT scrolled();
}

void RowSync::goTo(qsizetype line)
{
    const QScopedValueRollback<bool> following(m_following, true);
    for (TextView *view : m_views) {
        view->goToLine(line);
        view->scrollTo(double(line), view->viewport()->height() / 3);
    }
    Q_EMIT scrolled();
}

} // namespace artiscope
