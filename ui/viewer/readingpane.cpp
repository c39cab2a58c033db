// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/readingpane.h"

#include "ui/viewer/readingtabs.h"
#include "ui/viewer/viewer.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr int narrowest = 85; // steps of the grid: the line above the content
} // namespace

ReadingPane::ReadingPane(Readings::Side side, QWidget *parent)
    : QWidget(parent),
      m_side(side),
      m_tabs(new ReadingTabs(this)),
      m_stack(new QStackedWidget(this))
{
    const bool left = side == Readings::Side::Left;
    setObjectName(left ? QStringLiteral("readingLeft") : QStringLiteral("readingRight"));
    setAccessibleName(left ? tr("What is read") : tr("What is read beside it"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_tabs->hide();
    // What a page that is not shown would like does not count.
    setMinimumWidth(narrowest * Sizes::of(fontMetrics()).grid);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (Reading *reading = at(index))
            m_readings->activate(*reading);
    });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) { m_readings->move(m_side, from, to); });
    connect(m_tabs, &ReadingTabs::closeWanted, this, [this](int index) {
        if (Reading *reading = at(index))
            m_readings->close(*reading);
    });
    connect(m_tabs, &ReadingTabs::keepWanted, this, [this](int index) {
        if (Reading *reading = at(index))
            reading->setKept(true);
    });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (Reading *reading = at(m_tabs->tabAt(position)))
            m_readings->activate(*reading);
        auto *const menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("readingTabMenu"));
        fillMenu(*menu, m_tabActions);
        menu->popup(m_tabs->mapToGlobal(position));
    });
}

void ReadingPane::attach(Readings *readings)
{
    m_readings = readings;
    if (!m_readings)
        m_tabs->hide();
}

Reading *ReadingPane::at(int index) const
{
    return m_readings ? m_readings->on(m_side).value(index) : nullptr;
}

void ReadingPane::take(Viewer *viewer)
{
    m_stack->addWidget(viewer); // from where it was
}

void ReadingPane::present(Viewer *viewer)
{
    m_stack->setCurrentWidget(viewer);
    setFocusProxy(viewer);
}

void ReadingPane::setTabActions(const QList<QAction *> &actions)
{
    m_tabActions = actions;
}

bool ReadingPane::hasKeyboard() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void ReadingPane::update(bool beside)
{
    const QList<Reading *> readings = m_readings->on(m_side);
    m_tabs->setCount(int(readings.size()));
    for (int i = 0; i < readings.size(); ++i)
        m_tabs->setReading(i, *readings.at(i));
    const QSignalBlocker quiet(m_tabs); // it follows
    m_tabs->setCurrentIndex(int(readings.indexOf(m_readings->shown(m_side))));
    m_tabs->setActive(m_readings->activeSide() == m_side);
    // A single tab that the next artifact replaces would only repeat the row that is selected above.
    m_tabs->setVisible(beside || readings.size() > 1 || (!readings.isEmpty() && readings.constFirst()->isKept()));
}

} // namespace artiscope
