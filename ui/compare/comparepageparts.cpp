// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page is made of, and how it lies there.

#include "app/session/ignorechoices.h"
#include "ui/compare/changelinks.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparemarks.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/compareside.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {

QToolButton *makeButton(QWidget *parent, const char *name, Icon shape, const QString &says)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(shape));
    button->setAccessibleName(says);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *makeMenuButton(QWidget *parent, const char *name, const QString &text, const QString &says)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(says);
    button->setToolTip(says);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

void ComparePage::build()
{
    QHBoxLayout *const row = makeCompareBar(this, BarHeight::OneRow);
    QWidget *const bar = row->parentWidget();
    m_summary = new ElidedLabel(bar);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("compareCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    m_shownButton = makeMenuButton(bar, "changesShown", {}, tr("How the changes are shown"));
    m_ignoreButton = makeMenuButton(bar, "changesIgnored", {}, tr("What is no difference"));
    m_previousButton = makeButton(bar, "previousChange", Icon::Up, tr("Previous change"));
    m_nextButton = makeButton(bar, "nextChange", Icon::Down, tr("Next change"));
    m_swapButton = makeButton(bar, "swapSides", Icon::Compare, tr("Swap sides"));
    m_closeButton = makeButton(bar, "closeComparison", Icon::Close, tr("Close the comparison"));
    row->addWidget(m_summary, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_shownButton, m_ignoreButton, m_count, m_previousButton, m_nextButton, m_swapButton, m_closeButton})
        row->addWidget(part);
    showSettings(0);

    m_links->setObjectName(QStringLiteral("compareSplitter"));
    m_links->addWidget(m_leftSide);
    m_links->addWidget(m_rightSide);
    m_links->setSizes({1000, 1000}); // the same
    m_views->addWidget(m_links);
    m_views->addWidget(m_unifiedSide);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_views, 1);
    for (const CompareSide *side : {m_leftSide, m_rightSide, m_unifiedSide})
        layout->addWidget(&side->find()); // as wide as both: it has much to offer
}

void ComparePage::showNames()
{
    m_leftSide->setName(m_from.name, m_from.place);
    m_rightSide->setName(m_to.name, m_to.place);
    const QString both = tr("%1 → %2", "from one text to another").arg(m_from.name, m_to.name);
    m_unifiedSide->setName(both, m_from.place.isEmpty() ? m_to.place : m_from.place);
    m_left->setAccessibleName(tr("From %1").arg(m_from.name));
    m_right->setAccessibleName(tr("To %1").arg(m_to.name));
    m_unified->setAccessibleName(tr("From %1 to %2").arg(m_from.name, m_to.name));
}

void ComparePage::tell(const ShownDiff &diff)
{
    m_ignores = diff.ignored.count > 0;
    const EncodingPair encodings = encodingsOf(m_from, m_to);
    if (!m_ignores || !m_diff.hunks.empty())
        m_words = differenceInWords(m_diff, encodings);
    else if (m_diff.isEmpty() && !encodings.differ())
        m_words = tr("No difference but what is ignored.");
    else
        m_words = withBytesInWords(tr("No line differs but what is ignored"), m_diff, encodings);
    for (const IgnoreProblem &problem : diff.ignored.problems) {
        const QString name = ignorePresetName(problem.name);
        m_words = problem.fault ? tr("%1 – “%2” is not heeded: %3").arg(m_words, name, problem.fault->message)
                                : tr("%1 – “%2” is not heeded: it would take too long").arg(m_words, name);
    }
    tellWords();
}

void ComparePage::showSettings(qsizetype ignored)
{
    m_shownButton->setText(m_settings.unified ? tr("Unified ▾") : tr("Side by side ▾"));
    const bool any = ignored > 0;
    m_ignoreButton->setText(m_settings.ignore.isEmpty() ? tr("Ignoring ▾")
            : !any                                      ? tr("Nothing ignored ▾")
            : ignored == 1                              ? tr("1 difference ignored ▾")
                                                        : tr("%L1 differences ignored ▾").arg(ignored));
    m_ignoreButton->setProperty("look", any ? QStringLiteral("changed") : QString());
    m_ignoreButton->update();
}

void ComparePage::setButtons(const Buttons &actions)
{
    followAction(*m_previousButton, *actions.previous);
    followAction(*m_nextButton, *actions.next);
    followAction(*m_swapButton, *actions.swap);
    followAction(*m_closeButton, *actions.close);
    m_shownButton->setMenu(actions.shown);
    m_ignoreButton->setMenu(actions.ignoring);
}

} // namespace artiscope
