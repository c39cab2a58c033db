// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "app/core/pool.h"
#include "app/session/explain.h"
#include "ui/compare/changelinks.h"
#include "ui/compare/comparemarks.h"
#include "ui/compare/scrollsync.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace artiscope {

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent),
      m_left(new TextView(this)),
      m_right(new TextView(this)),
      m_links(new ChangeLinks(this)),
      m_sync(new ScrollSync(*m_left, *m_right, this)),
      m_library(std::make_shared<const DiffLibrary>())
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Comparison"));
    build();
    setFocusProxy(m_right);
    m_links->setViews(*m_left, *m_right);
    connect(m_sync, &ScrollSync::scrolled, m_links, &ChangeLinks::updateLinks);
    connect(m_left, &TextView::caretMoved, this, [this] { follow(true); });
    connect(m_right, &TextView::caretMoved, this, [this] { follow(false); });
    for (TextView *view : {m_left, m_right})
        connect(view, &TextView::zoomChanged, this, &ComparePage::zoomWanted);
}

ComparePage::~ComparePage() = default;

void ComparePage::compare(const ComparedText &from, const ComparedText &to, Language language)
{
    const ComparedText &left = m_swapped ? to : from;
    const ComparedText &right = m_swapped ? from : to;
    const bool anew = left.name != m_from.name || right.name != m_to.name;
    const auto isSame = [](const TextBuffer &a, const TextBuffer &b) { return a.bytes().isSharedWith(b.bytes()); };
    if (!anew && isSame(left.text, m_from.text) && isSame(right.text, m_to.text)) {
        m_left->setLanguage(language);
        m_right->setLanguage(language);
        return;
    }
    m_from = left;
    m_to = right;
    showTexts(language, anew);
    start(anew);
}

void ComparePage::showTexts(Language language, bool anew)
{
    const auto show = [language, anew](TextView &view, const TextBuffer &text) {
        if (anew || !view.text().bytes().isSharedWith(text.bytes()))
            view.setText(text, language, anew ? TextView::Keep::Nothing : TextView::Keep::Place);
        else
            view.setLanguage(language);
    };
    show(*m_left, m_from.text);
    show(*m_right, m_to.text);
    showNames();
}

void ComparePage::showNames()
{
    m_leftName->setText(m_from.name);
    m_rightName->setText(m_to.name);
    // As text, never as the markup that a tool tip would guess.
    const auto tip = [](const QString &place) {
        return place.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(place.toHtmlEscaped());
    };
    m_leftName->setToolTip(tip(m_from.place));
    m_rightName->setToolTip(tip(m_to.place));
    m_left->setAccessibleName(tr("From %1").arg(m_from.name));
    m_right->setAccessibleName(tr("To %1").arg(m_to.name));
}

void ComparePage::start(bool anew)
{
    if (anew)
        take({}); // the former marks are of other texts
    m_summary->setText(tr("Comparing…"));
    m_comparing =
        runOnPool<TextDiff>([library = m_library, from = m_from.text, to = m_to.text](
                                const Cancelled &cancelled) { return textDiff(*library, from, to, cancelled); },
            [this, anew](Result<TextDiff> diff) {
                if (diff) {
                    take(*diff);
                    showSummary();
                } else {
                    take({});
                    const Explanation why = explain(diff.error());
                    m_summary->setText(tr("%1 %2").arg(why.what, why.advice));
                }
                if (anew && !m_diff.hunks.empty())
                    goTo(0);
                Q_EMIT settled();
            });
}

void ComparePage::take(const TextDiff &diff)
{
    m_diff = diff.lines;
    m_left->setMarks(marksOf(diff, DiffSide::Left));
    m_right->setMarks(marksOf(diff, DiffSide::Right));
    m_links->setHunks(m_diff.hunks);
    m_sync->setHunks(m_diff.hunks);
    setCurrent(-1);
}

void ComparePage::setVerdict(const QString &verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    if (!m_comparing.isActive() && !m_diff.hunks.empty())
        showSummary();
}

// Where no line differs, that says it all.
void ComparePage::showSummary()
{
    const QString lines = differenceInWords(m_diff);
    m_summary->setText(m_verdict.isEmpty() || m_diff.hunks.empty() ? lines : tr("%1 · %2").arg(lines, m_verdict));
}

void ComparePage::forget()
{
    m_comparing.cancel();
    m_swapped = false;
    m_from = {};
    m_to = {};
    showTexts(Language::Plain, true);
    take({});
    m_summary->setText({});
}

void ComparePage::setLookOf(const TextView &view)
{
    for (TextView *own : {m_left, m_right}) {
        own->setWrap(view.wrap());
        own->setZoom(view.zoom());
        own->setAids(view.aids());
        connect(&view, &TextView::wrapChanged, own, &TextView::setWrap);
        connect(&view, &TextView::zoomChanged, own, &TextView::setZoom);
        connect(&view, &TextView::aidsChanged, own, &TextView::setAids);
    }
}

void ComparePage::setContextActions(const QList<QAction *> &actions)
{
    m_left->addActions(actions);
    m_right->addActions(actions);
}

void ComparePage::swap()
{
    m_swapped = !m_swapped;
    std::swap(m_from, m_to);
    showTexts(m_left->language(), true);
    start(true);
}

void ComparePage::goToNext()
{
    goTo(nextChange());
}

void ComparePage::goToPrevious()
{
    goTo(previousChange());
}

void ComparePage::goTo(qsizetype change)
{
    if (change < 0)
        return;
    const bool left = m_caretLeft;
    m_sync->goTo(m_diff.hunks[size_t(change)]);
    m_caretLeft = left; // both carets were moved
    setCurrent(change);
}

void ComparePage::follow(bool left)
{
    m_caretLeft = left;
    const qsizetype line = (left ? m_left : m_right)->caretLine();
    const auto hunk = std::partition_point(m_diff.hunks.begin(), m_diff.hunks.end(), [&](const DiffHunk &known) {
        const qsizetype first = left ? known.leftFirst : known.rightFirst;
        return first + std::max<qsizetype>(1, left ? known.leftCount : known.rightCount) <= line;
    });
    const bool within = hunk != m_diff.hunks.end() && (left ? hunk->leftFirst : hunk->rightFirst) <= line;
    setCurrent(within ? hunk - m_diff.hunks.begin() : -1);
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

qsizetype ComparePage::nextChange() const
{
    const auto all = qsizetype(m_diff.hunks.size());
    if (m_current >= 0)
        return m_current + 1 < all ? m_current + 1 : -1;
    const qsizetype line = (m_caretLeft ? m_left : m_right)->caretLine();
    const auto next = std::partition_point(m_diff.hunks.begin(), m_diff.hunks.end(),
        [&](const DiffHunk &known) { return (m_caretLeft ? known.leftFirst : known.rightFirst) < line; });
    return next == m_diff.hunks.end() ? -1 : next - m_diff.hunks.begin();
}

qsizetype ComparePage::previousChange() const
{
    if (m_current >= 0)
        return m_current - 1;
    const qsizetype next = nextChange();
    return (next < 0 ? qsizetype(m_diff.hunks.size()) : next) - 1;
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
