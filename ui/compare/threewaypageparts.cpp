// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page is made of, and how it lies there.

#include "ui/compare/comparebar.h"
#include "ui/compare/compareside.h"
#include "ui/compare/threewaypage.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

void ThreeWayPage::build()
{
    QHBoxLayout *const row = makeCompareBar(this, BarHeight::OneRow);
    QWidget *const bar = row->parentWidget();
    m_summary = new ElidedLabel(bar);
    m_summary->setObjectName(QStringLiteral("threeWaySummary"));
    m_signs = new ElidedLabel(bar);
    m_signs->setObjectName(QStringLiteral("threeWaySigns"));
    m_signs->setDim(true);
    m_signs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("threeWayCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    const auto button = [bar](Icon shape, const char *name, const QString &says) {
        QToolButton *const made = makeIconButton(shape, QLatin1String(name), says, bar);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_previousConflict = button(Icon::Up, "threeWayPreviousConflict", tr("Previous conflict"));
    m_nextConflict = button(Icon::Down, "threeWayNextConflict", tr("Next conflict"));
    for (QToolButton *conflict : {m_previousConflict, m_nextConflict}) {
        conflict->setText(tr("!", "the sign of a conflict"));
        conflict->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_previousButton = button(Icon::Up, "threeWayPrevious", tr("Previous change"));
    m_nextButton = button(Icon::Down, "threeWayNext", tr("Next change"));
    m_closeButton = button(Icon::Close, "threeWayClose", tr("Close the comparison"));
    row->addWidget(m_summary, 1);
    row->addWidget(m_signs, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_previousConflict, m_nextConflict, m_count, m_previousButton, m_nextButton, m_closeButton})
        row->addWidget(part);

    auto *const columns = new Splitter(Qt::Horizontal, m_texts);
    columns->setObjectName(QStringLiteral("threeWayColumns"));
    columns->setHandleWidth(1);
    columns->setLayoutDirection(Qt::LeftToRight); // what is called left is on the left
    columns->setChildrenCollapsible(false);
    for (CompareSide *side : m_sides)
        columns->addWidget(side);
    columns->setSizes({1000, 1000, 1000}); // the same
    auto *const texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins({});
    texts->setSpacing(0);
    texts->addWidget(columns, 1);
    for (const CompareSide *side : m_sides)
        texts->addWidget(&side->find()); // as wide as all of them: it has much to offer
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_texts, 1);
    layout->addWidget(m_state, 1);
}

void ThreeWayPage::setLookOf(const TextView &view)
{
    for (const CompareSide *side : m_sides) {
        TextView &own = side->view();
        own.setWrap(view.wrap());
        own.setZoom(view.zoom());
        own.setAids(view.aids());
        connect(&view, &TextView::wrapChanged, &own, &TextView::setWrap);
        connect(&view, &TextView::zoomChanged, &own, &TextView::setZoom);
        connect(&view, &TextView::aidsChanged, &own, &TextView::setAids);
    }
}

void ThreeWayPage::setContextActions(const QList<QAction *> &actions)
{
    for (const CompareSide *side : m_sides)
        side->view().addActions(actions);
}

void ThreeWayPage::setButtons(const ComparePage::Buttons &actions)
{
    followAction(*m_previousConflict, *actions.previousConflict);
    followAction(*m_nextConflict, *actions.nextConflict);
    followAction(*m_previousButton, *actions.previous);
    followAction(*m_nextButton, *actions.next);
    followAction(*m_closeButton, *actions.close);
}

} // namespace artiscope
