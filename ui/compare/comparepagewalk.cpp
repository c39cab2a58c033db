// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From change to change.

#include "app/diff/alignment.h"
#include "ui/compare/changelinks.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/compareside.h"
#include "ui/compare/scrollsync.h"
#include "ui/viewer/textview.h"

#include <QLabel>

#include <algorithm>

namespace artiscope {

void ComparePage::goToNext()
{
    if (const qsizetype next = nextChange(); next >= 0)
        goTo(next);
    else if (!m_diff.hunks.empty())
        m_count->setText(tr("No change behind this place"));
}

void ComparePage::goToPrevious()
{
    if (const qsizetype previous = previousChange(); previous >= 0)
        goTo(previous);
    else if (!m_diff.hunks.empty())
        m_count->setText(tr("No change before this place"));
}

void ComparePage::goToFirst()
{
    if (!m_diff.hunks.empty())
        goTo(0);
}

void ComparePage::goToLast()
{
    if (!m_diff.hunks.empty())
        goTo(qsizetype(m_diff.hunks.size()) - 1);
}

void ComparePage::goTo(qsizetype change)
{
    if (isUnified()) {
        const qsizetype first = placeOf(change).first;
        m_unified->goToLine(first);
        m_unified->scrollTo(double(first), m_unified->viewport()->height() / 3);
    } else {
        TextView *const active = m_active;
        m_sync->goTo(m_diff.hunks[size_t(change)]);
        m_active = active; // both carets were moved
    }
    setCurrent(change);
}

Stretch ComparePage::placeOf(qsizetype change) const
{
    if (isUnified()) {
        const UnifiedHunk &hunk = m_unifiedHunks[size_t(change)];
        return {hunk.first, hunk.first + hunk.removed + hunk.added - 1};
    }
    const DiffHunk &hunk = m_diff.hunks[size_t(change)];
    return m_active == m_left ? Stretch{hunk.leftFirst, hunk.leftFirst + hunk.leftCount - 1}
                              : Stretch{hunk.rightFirst, hunk.rightFirst + hunk.rightCount - 1};
}

qsizetype ComparePage::firstChangeFrom(qsizetype line) const
{
    qsizetype low = 0;
    for (auto high = qsizetype(m_diff.hunks.size()); low < high;) {
        const qsizetype middle = (low + high) / 2;
        const Stretch place = placeOf(middle);
        if (std::max(place.first, place.last) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void ComparePage::follow(TextView &view)
{
    if (isUnified() != (&view == m_unified))
        return; // that one is not shown
    m_active = &view;
    const qsizetype line = view.caretLine();
    const qsizetype change = firstChangeFrom(line);
    showWays();
    if (!m_moved.empty() && !isBusy())
        tellWords();
    setCurrent(change < qsizetype(m_diff.hunks.size()) && placeOf(change).first <= line ? change : -1);
}

void ComparePage::setCurrent(qsizetype change)
{
    m_current = change;
    m_links->setCurrent(change);
    const int all = int(m_diff.hunks.size());
    m_count->setText(all == 0 ? QString()
            : change >= 0     ? tr("%L1 of %L2").arg(change + 1).arg(all)
            : all == 1        ? tr("1 change")
                              : tr("%L1 changes").arg(all));
    Q_EMIT changeChanged();
}

// The other side's caret may have been left anywhere: there it is what matches.
void ComparePage::showWays()
{
    if (isUnified()) {
        m_unifiedSide->showWay(m_unifiedSide->placeShown());
        return;
    }
    const bool isLeft = m_active == m_left;
    CompareSide &own = isLeft ? *m_leftSide : *m_rightSide;
    CompareSide &other = isLeft ? *m_rightSide : *m_leftSide;
    const qsizetype place = own.placeShown();
    own.showWay(place);
    const auto line = double(own.view().text().lineOf(place));
    const auto matching = qsizetype(matchingPlace(m_parts, isLeft ? DiffSide::Left : DiffSide::Right, line));
    const TextBuffer &text = other.view().text();
    other.showWay(text.lineStart(std::clamp<qsizetype>(matching, 0, text.lineCount() - 1)));
}

qsizetype ComparePage::nextChange() const
{
    const qsizetype next = m_current >= 0 ? m_current + 1 : firstChangeFrom(m_active->caretLine());
    return next < qsizetype(m_diff.hunks.size()) ? next : -1;
}

qsizetype ComparePage::previousChange() const
{
    return (m_current >= 0 ? m_current : firstChangeFrom(m_active->caretLine())) - 1;
}

LineOfTwo ComparePage::placeIn(const TextView &view, qsizetype line) const
{
    if (&view == m_unified) {
        const bool isKnown = m_unifiedLines && line < qsizetype(m_unifiedLines->size());
        return isKnown ? (*m_unifiedLines)[size_t(line)] : LineOfTwo();
    }
    return &view == m_left ? LineOfTwo{.left = int(line), .right = -1} : LineOfTwo{.left = -1, .right = int(line)};
}

LineOfTwo ComparePage::caretPlace() const
{
    return placeIn(*m_active, m_active->caretLine());
}

// After the texts were shown in the other way.
void ComparePage::goToPlace(const LineOfTwo &place)
{
    if (!isUnified()) {
        m_active = place.right >= 0 ? m_right : m_left;
        m_active->goToLine(std::max(0, place.right >= 0 ? place.right : place.left));
        return;
    }
    const auto line = std::find_if(m_unifiedLines->begin(), m_unifiedLines->end(), [&place](const LineOfTwo &known) {
        return place.right >= 0 ? known.right == place.right : known.left == place.left;
    });
    if (line != m_unifiedLines->end())
        m_unified->goToLine(line - m_unifiedLines->begin());
}

} // namespace artiscope
