// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/columnactions.h"

#include "app/models/artifactroles.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/columnwidth.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QTableView>

namespace artiscope {

namespace {

QAction *made(QObject *parent, const QString &objectName, const QString &name)
{
    auto *const action = new QAction(parent);
    action->setObjectName(objectName);
    setActionName(*action, name);
    return action;
}

QStringList names(const QTableView &view)
{
    QStringList all;
    for (int column = 0; column < artifactColumnCount; ++column)
        all << view.model()->headerData(column, Qt::Horizontal).toString();
    return all;
}

} // namespace

ColumnActions::ColumnActions(QTableView &view, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_moveLeft(made(this, QStringLiteral("moveColumnLeft"), tr("Move &left"))),
      m_moveRight(made(this, QStringLiteral("moveColumnRight"), tr("Move &right"))),
      m_wider(made(this, QStringLiteral("widerColumn"), tr("Make &wider"))),
      m_narrower(made(this, QStringLiteral("narrowerColumn"), tr("Make &narrower"))),
      m_usual(made(this, QStringLiteral("usualColumns"), tr("&Usual columns"))),
      m_ascending(made(this, QStringLiteral("sortAscending"), tr("&First to last"))),
      m_descending(made(this, QStringLiteral("sortDescending"), tr("&Last to first")))
{
    addColumns();
    addSorting();
    m_moveLeft->setShortcut(QKeySequence(tr("Alt+Shift+Left")));
    m_moveRight->setShortcut(QKeySequence(tr("Alt+Shift+Right")));
    connect(m_moveLeft, &QAction::triggered, this, [this] { move(-1); });
    connect(m_moveRight, &QAction::triggered, this, [this] { move(1); });
    connect(m_wider, &QAction::triggered, this, [this] { widenColumn(m_view, m_current, 1); });
    connect(m_narrower, &QAction::triggered, this, [this] { widenColumn(m_view, m_current, -1); });
    connect(m_usual, &QAction::triggered, this, &ColumnActions::usualWanted);

    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnActions::update);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnActions::update);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { setCurrent(current.column()); });
    update();
}

void ColumnActions::addColumns()
{
    const QStringList all =
        withMnemonics(names(m_view), mnemonicsOf({m_moveLeft, m_moveRight, m_wider, m_narrower, m_usual}));
    for (int column = 0; column < artifactColumnCount; ++column) {
        QAction *const action = made(this, QStringLiteral("showColumn%1").arg(column), all.at(column));
        action->setCheckable(true);
        m_shown << action;
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            m_view.setColumnHidden(column, !shown);
            update();
            Q_EMIT changed();
        });
    }
}

void ColumnActions::addSorting()
{
    const QStringList all = withMnemonics(names(m_view), mnemonicsOf({m_ascending, m_descending}));
    auto *const by = new QActionGroup(this);
    auto *const direction = new QActionGroup(this);
    for (int column = 0; column < artifactColumnCount; ++column) {
        QAction *const action = made(this, QStringLiteral("sortByColumn%1").arg(column), all.at(column));
        action->setCheckable(true);
        by->addAction(action);
        m_sorted << action;
        connect(action, &QAction::triggered, this,
            [this, column] { m_view.sortByColumn(column, m_view.horizontalHeader()->sortIndicatorOrder()); });
    }
    for (QAction *action : {m_ascending, m_descending}) {
        action->setCheckable(true);
        direction->addAction(action);
        const Qt::SortOrder order = action == m_ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
        connect(action, &QAction::triggered, this,
            [this, order] { m_view.sortByColumn(m_view.horizontalHeader()->sortIndicatorSection(), order); });
    }
}

QList<QAction *> ColumnActions::columns() const
{
    return m_shown + QList<QAction *>{nullptr, m_moveLeft, m_moveRight, m_wider, m_narrower, nullptr, m_usual};
}

QList<QAction *> ColumnActions::sorting() const
{
    return m_sorted + QList<QAction *>{nullptr, m_ascending, m_descending};
}

void ColumnActions::setCurrent(int column)
{
    m_current = column;
    updateMoves();
}

int ColumnActions::neighbour(int by) const
{
    const QHeaderView *header = m_view.horizontalHeader();
    if (m_current < 0 || header->isSectionHidden(m_current))
        return -1;
    int place = header->visualIndex(m_current) + by;
    while (place >= 0 && place < header->count() && header->isSectionHidden(header->logicalIndex(place)))
        place += by;
    return place < header->count() ? place : -1;
}

void ColumnActions::move(int by)
{
    const int step = m_view.isRightToLeft() ? -by : by;
    if (const int to = neighbour(step); to >= 0) {
        m_view.horizontalHeader()->moveSection(m_view.horizontalHeader()->visualIndex(m_current), to);
        if (m_view.currentIndex().isValid())
            m_view.scrollTo(m_view.currentIndex().siblingAtColumn(m_current));
    }
}

void ColumnActions::update()
{
    const QHeaderView *header = m_view.horizontalHeader();
    const bool one = header->hiddenSectionCount() + 1 >= header->count();
    for (int column = 0; column < artifactColumnCount; ++column) {
        const bool shown = !header->isSectionHidden(column);
        m_shown.at(column)->setChecked(shown);
        // The last one stays: a table without columns has no header to ask for them again.
        setActionBlocked(*m_shown.at(column), shown && one ? tr("One column stays.") : QString());
        m_sorted.at(column)->setChecked(header->sortIndicatorSection() == column);
    }
    m_ascending->setChecked(header->sortIndicatorOrder() == Qt::AscendingOrder);
    m_descending->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    updateMoves();
}

void ColumnActions::updateMoves()
{
    const bool any = m_current >= 0 && !m_view.horizontalHeader()->isSectionHidden(m_current);
    const QString column = any ? m_shown.at(m_current)->iconText() : QString();
    // Which one is meant is not seen in a table that moves by rows, so the action says it.
    setActionName(*m_moveLeft, any ? tr("Move “%1” &left").arg(column) : tr("Move &left"));
    setActionName(*m_moveRight, any ? tr("Move “%1” &right").arg(column) : tr("Move &right"));
    setActionName(*m_wider, any ? tr("Make “%1” &wider").arg(column) : tr("Make &wider"));
    setActionName(*m_narrower, any ? tr("Make “%1” &narrower").arg(column) : tr("Make &narrower"));
    const QString noColumn = any ? QString() : tr("Go to a column of the table first, with the arrow keys.");
    for (QAction *action : {m_wider, m_narrower})
        setActionBlocked(*action, noColumn);
    const auto why = [&](int by, const QString &atTheEnd) {
        return !any ? noColumn : neighbour(m_view.isRightToLeft() ? -by : by) < 0 ? atTheEnd : QString();
    };
    setActionBlocked(*m_moveLeft, why(-1, tr("“%1” is the first one on the left.").arg(column)));
    setActionBlocked(*m_moveRight, why(1, tr("“%1” is the last one on the right.").arg(column)));
}

} // namespace artiscope
