// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was removed in one place and added in another.

#include "ui/compare/comparepage.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace artiscope {

std::optional<LineOfTwo> ComparePage::movedFrom(const LineOfTwo &place) const
{
    if ((place.left < 0) == (place.right < 0))
        return {}; // on both sides, or nowhere
    const bool left = place.left >= 0;
    const qsizetype line = left ? place.left : place.right;
    for (const MovedBlock &block : m_moved) {
        const qsizetype within = line - (left ? block.leftFirst : block.rightFirst);
        if (within < 0 || within >= (left ? block.leftCount : block.rightCount))
            continue;
        if (left)
            return LineOfTwo{.left = -1, .right = int(block.rightFirst + std::min(within, block.rightCount - 1))};
        return LineOfTwo{.left = int(block.leftFirst + std::min(within, block.leftCount - 1)), .right = -1};
    }
    return {};
}

QString ComparePage::movedInWords(const LineOfTwo &place) const
{
    const std::optional<LineOfTwo> other = movedFrom(place);
    if (!other)
        return {};
    return other->right >= 0 ? tr("moved to line %L1").arg(other->right + 1)
                             : tr("moved from line %L1").arg(other->left + 1);
}

void ComparePage::tellWords()
{
    // Where no line differs, that says it all; and it is of all that differs, with what is ignored.
    const QString words =
        m_verdict.isEmpty() || m_diff.hunks.empty() || m_ignores ? m_words : tr("%1 · %2").arg(m_words, m_verdict);
    const QString moved = movedInWords(caretPlace());
    m_summary->setText(moved.isEmpty() ? words : tr("%1 – here: %2").arg(words, moved));
}

void ComparePage::goToMoved()
{
    const std::optional<LineOfTwo> other = movedFrom(caretPlace());
    if (!other)
        return;
    goToPlace(*other);
    m_active->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showMovedTip(const TextView &view, const QHelpEvent &help, qsizetype line)
{
    QToolTip::showText(help.globalPos(), movedInWords(placeIn(view, line)), view.viewport()); // without words it goes
}

} // namespace artiscope
