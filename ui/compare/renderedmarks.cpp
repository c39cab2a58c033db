// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/renderedmarks.h"

#include "app/core/pool.h"
#include "ui/compare/renderedsync.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownview.h"

#include <QScrollBar>

#include <algorithm>

namespace artiscope {

namespace {

void addWords(std::vector<std::pair<int, int>> &words, const MarkdownBlocks &blocks, qsizetype block,
    const std::vector<WordChange> &changes, ByteRange WordChange::*side)
{
    std::vector<ByteRange> stretches;
    stretches.reserve(changes.size());
    for (const WordChange &change : changes)
        stretches.push_back(change.*side);
    const auto found = blocks.positions(block, stretches);
    words.insert(words.end(), found.begin(), found.end());
}

} // namespace

RenderedMarks::RenderedMarks(MarkdownView &left, MarkdownView &right, RenderedSync &sync, QObject *parent)
    : QObject(parent),
      m_left(left),
      m_right(right),
      m_sync(sync),
      m_library(std::make_shared<const DiffLibrary>())
{
    for (const bool isLeft : {true, false}) {
        MarkdownView &view = isLeft ? left : right;
        const auto mark = [this, isLeft] { markWords(isLeft); };
        connect(&view, &MarkdownView::presented, this, &RenderedMarks::compare);
        connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, mark);
        connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, mark);
    }
}

void RenderedMarks::compare()
{
    m_comparing.cancel();
    m_diff = {};
    m_isCompared = false;
    m_hasFailed = false;
    for (Side *side : {&m_left, &m_right}) {
        side->words.clear();
        side->view.setMarks({});
        side->view.setExtraSelections({});
    }
    if (m_left.view.shown() && m_right.view.shown()) {
        m_left.blocks = m_left.view.shown()->blocks();
        m_right.blocks = m_right.view.shown()->blocks();
        m_comparing = runOnPool<Found>(
            [library = m_library, left = m_left.blocks, right = m_right.blocks](
                const Cancelled &cancelled) -> Result<Found> {
                Found found;
                found.diff = blockDiff(*library, left->blocks(), right->blocks(), cancelled);
                if (!found.diff)
                    return found;
                for (const ChangedBlock &block : found.diff->changed) {
                    if (cancelled())
                        break;
                    addWords(found.left, *left, block.left, block.words, &WordChange::left);
                    addWords(found.right, *right, block.right, block.words, &WordChange::right);
                }
                return found;
            },
            [this](Result<Found> found) {
                take(found.take());
                Q_EMIT settled();
            });
    } else {
        m_current = -1; // other texts
    }
    Q_EMIT changed();
}

void RenderedMarks::take(Found found)
{
    m_hasFailed = !found.diff;
    m_isCompared = found.diff.has_value();
    m_diff = std::move(found.diff).value_or(BlockDiff());
    m_left.words = std::move(found.left);
    m_right.words = std::move(found.right);
    m_current = count() == 0 ? -1 : std::clamp<qsizetype>(m_current, -1, count() - 1);
    markBlocks();
    markWords(true);
    markWords(false);
    Q_EMIT changed();
}

void RenderedMarks::markBlocks()
{
    MarkdownMarks left;
    MarkdownMarks right;
    const auto add = [](MarkdownMarks &marks, const MarkdownBlocks &blocks, qsizetype from, qsizetype to,
                         LineMark mark) {
        if (from < to)
            marks.blocks.push_back({blocks.begin(from), blocks.last(to - 1), mark});
    };
    auto changed = m_diff.changed.begin();
    for (qsizetype i = 0; i < count(); ++i) {
        const DiffHunk &hunk = m_diff.hunks[size_t(i)];
        qsizetype ours = hunk.leftFirst;
        qsizetype theirs = hunk.rightFirst;
        const qsizetype ourEnd = ours + hunk.leftCount;
        const qsizetype theirEnd = theirs + hunk.rightCount;
        if (hunk.leftCount == 0)
            left.blocks.push_back({m_left.blocks->begin(ours), m_left.blocks->begin(ours) - 1, LineMark::Added});
        if (hunk.rightCount == 0)
            right.blocks.push_back(
                {m_right.blocks->begin(theirs), m_right.blocks->begin(theirs) - 1, LineMark::Removed});
        if (i == m_current) {
            left.current = m_left.blocks->begin(ours);
            right.current = m_right.blocks->begin(theirs);
        }
        for (; changed != m_diff.changed.end() && changed->left < ourEnd; ++changed) {
            add(left, *m_left.blocks, ours, changed->left, LineMark::Removed);
            add(right, *m_right.blocks, theirs, changed->right, LineMark::Added);
            add(left, *m_left.blocks, changed->left, changed->left + 1, LineMark::Changed);
            add(right, *m_right.blocks, changed->right, changed->right + 1, LineMark::Changed);
            ours = changed->left + 1;
            theirs = changed->right + 1;
        }
        add(left, *m_left.blocks, ours, ourEnd, LineMark::Removed);
        add(right, *m_right.blocks, theirs, theirEnd, LineMark::Added);
    }
    m_left.view.setMarks(left);
    m_right.view.setMarks(right);
}

// Of a long text only those that are seen: each mark costs a little with every line that is painted.
void RenderedMarks::markWords(bool left)
{
    const Side &side = left ? m_left : m_right;
    if (side.words.empty() || side.view.document() != side.view.shown()) // about to be another one
        return;
    QList<QTextEdit::ExtraSelection> selections;
    const auto [top, bottom] = side.view.visiblePositions();
    auto at = std::partition_point(
        side.words.begin(), side.words.end(), [top = top](const auto &words) { return words.second < top; });
    for (; at != side.words.end() && at->first < bottom; ++at) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(side.view.document());
        selection.cursor.setPosition(at->first);
        selection.cursor.setPosition(at->second, QTextCursor::KeepAnchor);
        selection.format.setBackground(left ? Theme::current().removedWord : Theme::current().addedWord);
        selections << selection;
    }
    side.view.setExtraSelections(selections);
}

void RenderedMarks::goTo(qsizetype change)
{
    if (change < 0 || change >= count())
        return;
    m_current = change;
    const DiffHunk &hunk = m_diff.hunks[size_t(change)];
    m_sync.show(m_left.blocks->begin(hunk.leftFirst), m_right.blocks->begin(hunk.rightFirst));
    markBlocks();
    Q_EMIT changed();
}

} // namespace artiscope
