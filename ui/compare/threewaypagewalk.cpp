// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From change to change, and from conflict to conflict.

#include "ui/compare/compareside.h"
#include "ui/compare/rowsync.h"
#include "ui/compare/threewaypage.h"
#include "ui/viewer/textview.h"

#include <QLabel>

#include <algorithm>

namespace artiscope {

void ThreeWayPage::goToNext()
{
    goTo(nextOf(false));
}

void ThreeWayPage::goToPrevious()
{
    goTo(previousOf(false));
}

void ThreeWayPage::goToFirst()
{
    goTo(m_changes.empty() ? -1 : 0);
}

void ThreeWayPage::goToLast()
{
    goTo(qsizetype(m_changes.size()) - 1);
}

void ThreeWayPage::goToNextConflict()
{
    goTo(nextOf(true));
}

void ThreeWayPage::goToPreviousConflict()
{
    goTo(previousOf(true));
}

void ThreeWayPage::goTo(qsizetype change)
{
    if (change < 0)
        return;
    CompareSide *const active = m_active;
    m_sync->goTo(m_changes[size_t(change)].first);
    m_active = active; // all carets were moved
    setCurrent(change);
}

void ThreeWayPage::follow(TextView &view)
{
    for (CompareSide *side : m_sides) {
        if (&side->view() == &view)
            m_active = side;
    }
    const qsizetype line = view.caretLine();
    const qsizetype change = firstChangeFrom(line);
    showWays();
    setCurrent(change < qsizetype(m_changes.size()) && m_changes[size_t(change)].first <= line ? change : -1);
}

void ThreeWayPage::setCurrent(qsizetype change)
{
    m_current = change;
    const auto all = qsizetype(m_changes.size());
    m_count->setText(all == 0 ? QString()
            : change >= 0     ? tr("%L1 of %L2").arg(change + 1).arg(all)
            : all == 1        ? tr("1 change")
                              : tr("%L1 changes").arg(all));
    Q_EMIT changeChanged();
}

// The other carets may have been left anywhere: there it is the same line.
void ThreeWayPage::showWays()
{
    const qsizetype place = m_active->placeShown();
    const qsizetype line = m_active->view().text().lineOf(place);
    for (CompareSide *side : m_sides) {
        const TextBuffer &text = side->view().text();
        side->showWay(side == m_active ? place : text.lineStart(std::min(line, text.lineCount() - 1)));
    }
}

// That is there or behind it; may be behind the last.
qsizetype ThreeWayPage::firstChangeFrom(qsizetype line) const
{
    const auto change = std::partition_point(m_changes.begin(), m_changes.end(),
        [line](const ThreeWayRows &rows) { return rows.first + rows.count <= line; });
    return change - m_changes.begin();
}

qsizetype ThreeWayPage::firstConflict() const
{
    const auto conflict = std::find_if(m_changes.begin(), m_changes.end(),
        [](const ThreeWayRows &rows) { return rows.kind == ThreeWayKind::Conflict; });
    return conflict == m_changes.end() ? -1 : conflict - m_changes.begin();
}

qsizetype ThreeWayPage::nextOf(bool conflicts) const
{
    auto change = m_current >= 0 ? m_current + 1 : firstChangeFrom(m_active->view().caretLine());
    for (; change < qsizetype(m_changes.size()); ++change) {
        if (!conflicts || m_changes[size_t(change)].kind == ThreeWayKind::Conflict)
            return change;
    }
    return -1;
}

qsizetype ThreeWayPage::previousOf(bool conflicts) const
{
    auto change = m_current >= 0 ? m_current : firstChangeFrom(m_active->view().caretLine());
    while (--change >= 0) {
        if (!conflicts || m_changes[size_t(change)].kind == ThreeWayKind::Conflict)
            return change;
    }
    return -1;
}

} // namespace artiscope
