// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewerbar.h"

#include "ui/viewer/viewasbutton.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

namespace artiscope {

namespace {
constexpr int previewTab = 0;
constexpr int changesTab = 2;
} // namespace

ViewerBar::ViewerBar(QWidget *parent)
    : QFrame(parent),
      m_tabs(new QTabBar(this)),
      m_blame(new QToolButton(this)),
      m_compare(new QToolButton(this)),
      m_comparison(new QToolButton(this)),
      m_threeWay(new QToolButton(this)),
      m_viewAs(new ViewAsButton(this)),
      m_wrap(new QToolButton(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setProperty("look", QStringLiteral("bar"));
    m_tabs->setObjectName(QStringLiteral("viewerTabs"));
    m_tabs->setAccessibleName(tr("Ways to look at the artifact"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Source"));
    m_tabs->addTab(tr("Changes"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Details"));
    setChangesShown(false);
    m_comparison->setObjectName(QStringLiteral("comparisonView"));
    m_comparison->setCheckable(true);
    m_comparison->setFocusPolicy(Qt::StrongFocus);
    m_comparison->hide();
    m_threeWay->setObjectName(QStringLiteral("threeWayView"));
    m_threeWay->setText(tr("Three-way"));
    m_threeWay->setAccessibleName(tr("Three-way"));
    m_threeWay->setToolTip(tr("Show both sides beside what the branch began as"));
    m_threeWay->setCheckable(true);
    m_threeWay->setFocusPolicy(Qt::StrongFocus);
    m_threeWay->hide();
    m_wrap->setObjectName(QStringLiteral("wrapLines"));
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Break long lines at the edge of the window"));
    m_wrap->setCheckable(true);
    m_wrap->setFocusPolicy(Qt::StrongFocus);
    m_blame->setObjectName(QStringLiteral("blameLines"));
    m_blame->setText(tr("Blame"));
    m_blame->setCheckable(true);
    m_blame->setFocusPolicy(Qt::StrongFocus);
    m_compare->setObjectName(QStringLiteral("compareRevisions"));
    m_compare->setText(tr("Compare two"));
    m_compare->setFocusPolicy(Qt::StrongFocus);
    setHistoryShown(false);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 2 * sizes.grid, 0);
    layout->setSpacing(sizes.grid);
    layout->addWidget(m_tabs);
    layout->addStretch();
    QWidget *before = m_tabs;
    for (QWidget *button :
        std::initializer_list<QWidget *>{m_threeWay, m_comparison, m_viewAs, m_blame, m_compare, m_wrap}) {
        layout->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewerBar::tabChanged);
    connect(m_comparison, &QToolButton::clicked, this, &ViewerBar::comparisonClicked);
    connect(m_threeWay, &QToolButton::clicked, this, &ViewerBar::threeWayClicked);
    connect(m_wrap, &QToolButton::clicked, this, &ViewerBar::wrapClicked);
}

int ViewerBar::tab() const
{
    return m_tabs->currentIndex();
}

void ViewerBar::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ViewerBar::setPreviewPossible(bool possible)
{
    m_tabs->setTabEnabled(previewTab, possible);
    m_tabs->setTabToolTip(
        previewTab, possible ? QString() : tr("Such a text has no preview; its source is all there is."));
}

bool ViewerBar::isPreviewPossible() const
{
    return m_tabs->isTabEnabled(previewTab);
}

void ViewerBar::setChangesShown(bool shown)
{
    // Told twice what it knows, Qt's tab bar forgets that it has not laid itself out yet (seen with 6.4.2).
    if (m_tabs->isTabVisible(changesTab) == shown)
        return;
    m_tabs->setTabVisible(changesTab, shown);
    m_tabs->updateGeometry(); // which it does not do itself
}

void ViewerBar::setHistoryActions(QAction &blame, QAction &compare)
{
    followAction(*m_blame, blame);
    followAction(*m_compare, compare);
    const auto follow = [this, &blame] { m_blame->setChecked(blame.isChecked()); };
    connect(&blame, &QAction::toggled, m_blame, follow);
    follow();
}

void ViewerBar::setHistoryShown(bool shown)
{
    m_blame->setVisible(shown);
    m_compare->setVisible(shown);
}

void ViewerBar::setWrap(bool wrap)
{
    m_wrap->setChecked(wrap);
}

void ViewerBar::setWrapVisible(bool visible)
{
    m_wrap->setVisible(visible);
}

void ViewerBar::setThreeWay(bool offered, bool shown)
{
    m_threeWay->setVisible(offered);
    m_threeWay->setChecked(shown);
}

void ViewerBar::setComparisonView(std::optional<ComparisonView> own, bool shown)
{
    m_comparison->setVisible(own.has_value());
    if (!own)
        return;
    const QString name = comparisonViewName(*own);
    m_comparison->setText(name);
    m_comparison->setAccessibleName(name);
    m_comparison->setToolTip(comparisonViewHelp(*own));
    m_comparison->setAccessibleDescription(comparisonViewHelp(*own));
    m_comparison->setEnabled(*own != ComparisonView::Lines);
    m_comparison->setChecked(shown);
}

} // namespace artiscope
