// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page is made of, and how it lies there.

#include "ui/compare/comparebar.h"
#include "ui/compare/drawingpage.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {

QToolButton *makeToggle(QWidget *parent, const char *name, const QString &text, const QString &says)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(says);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

void DrawingPage::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QHBoxLayout *const first = makeCompareBar(this, BarHeight::OfItsParts);
    column->addWidget(first->parentWidget());
    m_summary = new ElidedLabel(this);
    m_summary->setObjectName(QStringLiteral("drawingsSummary"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("drawingsCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    m_elementsButton =
        makeToggle(this, "drawingsElements", tr("Elements"), tr("List the elements that differ beside the drawings"));
    m_previousButton = makeIconButton(Icon::Up, QStringLiteral("drawingsPrevious"), tr("Previous change"), this);
    m_nextButton = makeIconButton(Icon::Down, QStringLiteral("drawingsNext"), tr("Next change"), this);
    m_swapButton = makeIconButton(Icon::Compare, QStringLiteral("drawingsSwap"), tr("Swap sides"), this);
    m_closeButton = makeIconButton(Icon::Close, QStringLiteral("drawingsClose"), tr("Close the comparison"), this);
    first->addWidget(m_summary, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_count, m_elementsButton, m_previousButton, m_nextButton, m_swapButton, m_closeButton})
        first->addWidget(part);
    QHBoxLayout *const second = makeCompareBar(this, BarHeight::OfItsParts);
    column->addWidget(second->parentWidget());
    addWays(*second);
    m_names = new ElidedLabel(this);
    m_names->setObjectName(QStringLiteral("drawingsNames"));
    m_names->setDim(true);
    second->addWidget(m_names, 1);
    addZoom(*second);
    m_left->setObjectName(QStringLiteral("drawingsLeft"));
    m_left->setAccessibleName(tr("Drawing on the left"));
    m_right->setObjectName(QStringLiteral("drawingsRight"));
    m_right->setAccessibleName(tr("Drawing on the right"));
    m_body->setLayoutDirection(Qt::LeftToRight); // what is called left is on the left
    auto *const sides = new QHBoxLayout(m_body);
    sides->setContentsMargins({});
    sides->setSpacing(1);
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right, 1);
    column->addWidget(addElements(), 1);
}

void DrawingPage::addWays(QHBoxLayout &row)
{
    m_ways = new QButtonGroup(this);
    const auto add = [this, &row](Way way, const char *name, const QString &text, const QString &says) {
        QToolButton *const button = makeToggle(this, name, text, says);
        m_ways->addButton(button, int(way));
        row.addWidget(button);
    };
    add(Way::Beside, "drawingsBeside", tr("Side by side"), tr("One beside the other"));
    add(Way::Overlay, "drawingsOverlay", tr("Overlay"), tr("One fades into the other"));
    add(Way::Swipe, "drawingsSwipe", tr("Swipe"), tr("One is drawn over the other like a curtain"));
    add(Way::Blink, "drawingsBlink", tr("Blink"), tr("One takes the place of the other, by a button or Space"));
    m_ways->button(int(Way::Beside))->setChecked(true);
    m_share = new QSlider(Qt::Horizontal, this);
    m_share->setObjectName(QStringLiteral("drawingsShare"));
    m_share->setRange(0, 100);
    m_share->setValue(50);
    m_share->setPageStep(10);
    m_share->setFixedWidth(Sizes::of(fontMetrics()).grid * 30);
    row.addWidget(m_share);
    m_other = new QToolButton(this);
    m_other->setObjectName(QStringLiteral("drawingsOther"));
    m_other->setFocusPolicy(Qt::StrongFocus);
    m_other->setText(tr("Show the other"));
    m_other->setAccessibleName(m_other->text());
    row.addWidget(m_other);
    m_marks = makeToggle(this, "drawingsMarks", tr("Mark changes"), tr("Put a frame around what differs"));
    m_marks->setChecked(true);
    row.addWidget(m_marks);
    connect(m_ways, &QButtonGroup::idClicked, this, &DrawingPage::showWay);
    connect(m_share, &QSlider::valueChanged, this, &DrawingPage::showPictures);
    connect(m_other, &QToolButton::clicked, this, &DrawingPage::blink);
    connect(m_marks, &QToolButton::clicked, this, &DrawingPage::showMarks);
}

void DrawingPage::addZoom(QHBoxLayout &row)
{
    const auto add = [this, &row](Icon which, const char *name, const QString &says, void (DrawingPage::*slot)()) {
        QToolButton *const button = makeIconButton(which, QLatin1String(name), says, this);
        connect(button, &QToolButton::clicked, this, slot);
        row.addWidget(button);
    };
    add(Icon::Minus, "drawingsZoomOut", tr("Zoom out"), &DrawingPage::zoomOut);
    add(Icon::Plus, "drawingsZoomIn", tr("Zoom in"), &DrawingPage::zoomIn);
    add(Icon::Fit, "drawingsFit", tr("Fit into the window"), &DrawingPage::fit);
}

void DrawingPage::setButtons(const ComparePage::Buttons &actions)
{
    followAction(*m_previousButton, *actions.previous);
    followAction(*m_nextButton, *actions.next);
    followAction(*m_swapButton, *actions.swap);
    followAction(*m_closeButton, *actions.close);
}

} // namespace artiscope
