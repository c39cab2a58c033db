// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the unchanged lines is shown.

#include "app/diff/unchangedlines.h"
#include "ui/compare/comparepage.h"
#include "ui/viewer/textview.h"

namespace artiscope {

void ComparePage::foldUnchanged()
{
    const bool shownAll = m_settings.context == CompareSettings::everything;
    std::vector<Stretch> left;
    std::vector<Stretch> right;
    if (!shownAll && isUnified()) {
        std::vector<DiffHunk> hunks; // as if it were two texts
        for (const UnifiedHunk &hunk : m_unifiedHunks)
            hunks.push_back({hunk.first, hunk.removed + hunk.added, hunk.first, hunk.removed + hunk.added});
        const auto all = unchangedLines(m_unified->text(), m_unified->text(), hunks, m_settings.context);
        for (const UnchangedLines &lines : all)
            left.push_back(lines.left);
        m_unified->setSkipped(std::move(left));
        return;
    }
    if (!shownAll) {
        const auto all = unchangedLines(m_from.text, m_to.text, m_diff.hunks, m_settings.context);
        for (const UnchangedLines &lines : all) {
            left.push_back(lines.left);
            right.push_back(lines.right);
        }
    }
    m_unified->setSkipped({});
    // The side that the person is in stays where it is; the other one follows once both are ready.
    TextView *const other = m_active == m_left ? m_right : m_left;
    {
        const QSignalBlocker alone(other);
        other->setSkipped(other == m_left ? left : right);
    }
    m_active->setSkipped(other == m_left ? right : left);
}

void ComparePage::openBeside(TextView &other, qsizetype stretch)
{
    const QSignalBlocker alone(other); // it follows when the one that was opened tells where it is
    other.openSkipped(stretch);
}

} // namespace artiscope
