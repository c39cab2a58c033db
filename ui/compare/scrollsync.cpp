// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/scrollsync.h"

#include "app/diff/alignment.h"
#include "ui/viewer/textview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace artiscope {

namespace {

// From the upper edge, at the beginning of a text, to the lower one at its end; in between it is the middle.
int meetingHeight(const TextView &view)
{
    const int above = view.pixelsAbove();
    const int below = view.pixelsBelow();
    const int height = view.viewport()->height() / view.rowHeight() * view.rowHeight(); // in whole rows, as it ends
    if (above == 0)
        return 0;
    if (above + below < height)
        return int(qint64(height) * above / (above + below));
    return std::max(std::min(height / 2, above), height - below);
}

} // namespace

ScrollSync::ScrollSync(TextView &left, TextView &right, QObject *parent) : QObject(parent), m_left(left), m_right(right)
{
    connect(&left, &TextView::scrolled, this, [this] { follow(m_left, m_right); });
    connect(&right, &TextView::scrolled, this, [this] { follow(m_right, m_left); });
    connect(left.horizontalScrollBar(), &QScrollBar::valueChanged, right.horizontalScrollBar(), &QScrollBar::setValue);
    connect(right.horizontalScrollBar(), &QScrollBar::valueChanged, left.horizontalScrollBar(), &QScrollBar::setValue);
}

void ScrollSync::setHunks(const std::vector<DiffHunk> &hunks)
{
    m_hunks = hunks;
    follow(m_left, m_right);
}

void ScrollSync::follow(TextView &leader, TextView &other)
{
    if (m_following)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const int y = meetingHeight(leader);
    const DiffSide side = &leader == &m_left ? DiffSide::Left : DiffSide::Right;
    other.scrollTo(matchingPlace(m_hunks, side, leader.placeAt(y)), y);
    Q_EMIT scrolled();
}

void ScrollSync::goTo(const DiffHunk &hunk)
{
    const QScopedValueRollback<bool> following(m_following, true);
    m_left.goToLine(hunk.leftFirst);
    m_right.goToLine(hunk.rightFirst);
    place(hunk);
    Q_EMIT scrolled();
}

// Near the top, so that what follows is seen; at its ends a text decides where it is for both.
void ScrollSync::place(const DiffHunk &hunk)
{
    m_left.scrollTo(double(hunk.leftFirst), m_left.viewport()->height() / 3);
    m_right.scrollTo(double(hunk.rightFirst), m_left.lineTop(hunk.leftFirst));
    m_left.scrollTo(double(hunk.leftFirst), m_right.lineTop(hunk.rightFirst));
}

} // namespace artiscope
