// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/tableactions.h"

#include "app/models/tablemodel.h"
#include "ui/viewer/tablegrid.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/columnwidth.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace artiscope {

namespace {

constexpr int longestName = 30; // characters of a column's name in a menu

} // namespace

TableActions::TableActions(TableGrid &grid, TableModel &model, QObject *parent)
    : QObject(parent),
      m_grid(grid),
      m_model(model),
      m_menu(std::make_unique<QMenu>()),
      m_readingMenu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("tableMenu"));
    m_menu->setToolTipsVisible(true);
    addSorting();
    addKinds();
    m_menu->addSeparator();
    addColumns();
    m_readingMenu->setObjectName(QStringLiteral("tableReadingMenu"));
    addReading();
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TableActions::update);
    connect(m_readingMenu.get(), &QMenu::aboutToShow, this, &TableActions::update);
    update();
}

TableActions::~TableActions() = default;

QAction *TableActions::add(QMenu &menu, const char *objectName, bool checkable)
{
    auto *const action = new QAction(this);
    action->setObjectName(QLatin1String(objectName));
    action->setCheckable(checkable);
    menu.addAction(action);
    return action;
}

void TableActions::addSorting()
{
    m_ascending = add(*m_menu, "tableSortAscending", true);
    m_descending = add(*m_menu, "tableSortDescending", true);
    m_unsorted = add(*m_menu, "tableUnsorted", true);
    setActionName(*m_unsorted, tr("In the &order of the file"));
    connect(m_ascending, &QAction::triggered, this, [this] { sort(Qt::AscendingOrder); });
    connect(m_descending, &QAction::triggered, this, [this] { sort(Qt::DescendingOrder); });
    connect(m_unsorted, &QAction::triggered, this, [this] { sort(-1); });
}

void TableActions::addKinds()
{
    m_kindMenu = m_menu->addMenu(QString());
    m_kindMenu->setObjectName(QStringLiteral("tableKindMenu"));
    auto *const group = new QActionGroup(this);
    const auto addKind = [&](ColumnKind kind, const char *objectName, const QString &name) {
        QAction *const action = add(*m_kindMenu, objectName, true);
        setActionName(*action, name);
        group->addAction(action);
        m_kinds << action;
        connect(action, &QAction::triggered, this, [this, kind] { m_model.setKind(m_column, kind); });
    };
    addKind(ColumnKind::Text, "tableKindText", tr("&Text"));
    addKind(ColumnKind::Number, "tableKindNumber", tr("&Numbers"));
    addKind(ColumnKind::Address, "tableKindAddress", tr("IP &addresses"));
}

void TableActions::addColumns()
{
    m_select = add(*m_menu, "tableSelectColumn");
    m_wider = add(*m_menu, "tableWiderColumn");
    m_narrower = add(*m_menu, "tableNarrowerColumn");
    m_hide = add(*m_menu, "tableHideColumn");
    m_showAll = add(*m_menu, "tableShowAllColumns");
    m_copyWithHeader = add(*m_menu, "tableCopyWithHeader");
    m_details = add(*m_menu, "tableRowDetails");
    setActionName(*m_showAll, tr("Show all &columns"));
    setActionName(*m_copyWithHeader, tr("Copy &with the header"));
    setActionName(*m_details, tr("Show the whole &row"));
    connect(m_select, &QAction::triggered, this, [this] { m_grid.selectColumn(m_column); });
    connect(m_wider, &QAction::triggered, this, [this] { widenColumn(m_grid, m_column, 1); });
    connect(m_narrower, &QAction::triggered, this, [this] { widenColumn(m_grid, m_column, -1); });
    connect(m_hide, &QAction::triggered, this, [this] { m_grid.setColumnHidden(m_column, true); });
    connect(m_showAll, &QAction::triggered, this, [this] {
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_grid.setColumnHidden(column, false);
    });
    connect(m_copyWithHeader, &QAction::triggered, &m_grid, &TableGrid::copyWithHeader);
    connect(m_details, &QAction::triggered, &m_grid, &TableGrid::rowWanted);
}

void TableActions::addReading()
{
    m_header = add(*m_readingMenu, "tableHeader", true);
    setActionName(*m_header, tr("First row &names the columns"));
    connect(m_header, &QAction::triggered, this, [this](bool on) { want(m_model.table().delimiter(), on); });
    m_readingMenu->addSeparator();
    auto *const group = new QActionGroup(this);
    const QStringList names{tr("&Comma"), tr("&Semicolon"), tr("&Tab"), tr("Vertical &bar")};
    for (size_t i = 0; i < tableDelimiters.size(); ++i) {
        QAction *const action = add(*m_readingMenu, "tableDelimiter", true);
        action->setObjectName(QStringLiteral("tableDelimiter%1").arg(i));
        setActionName(*action, names.at(qsizetype(i)));
        group->addAction(action);
        m_delimiters << action;
        connect(action, &QAction::triggered, this, [this, i] { want(tableDelimiters[i], {}); });
    }
}

void TableActions::setColumn(int column)
{
    m_column = column;
    update();
}

void TableActions::sort(int order)
{
    m_grid.horizontalHeader()->setSortIndicator(
        order < 0 ? -1 : m_column, order < 0 ? Qt::AscendingOrder : Qt::SortOrder(order));
}

void TableActions::want(std::optional<char> delimiter, std::optional<bool> header)
{
    Q_EMIT optionsWanted({.delimiter = delimiter, .header = header});
}

void TableActions::update()
{
    const bool any = m_column >= 0 && m_column < m_model.columnCount();
    const QString none = any ? QString() : tr("There is no column.");
    const QHeaderView &header = *m_grid.horizontalHeader();
    const TableModel::Sorting &sorting = m_model.sorting();
    updateNames();
    m_ascending->setChecked(any && sorting == TableModel::Sorting{m_column, Qt::AscendingOrder});
    m_descending->setChecked(any && sorting == TableModel::Sorting{m_column, Qt::DescendingOrder});
    m_unsorted->setChecked(sorting.column < 0);
    for (QAction *action : {m_ascending, m_descending, m_unsorted, m_select, m_wider, m_narrower, m_details})
        setActionBlocked(*action, none);
    m_kindMenu->setEnabled(any);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(any && qsizetype(m_model.kind(m_column)) == i);
    // The last one stays: a table without columns has no header to ask for them again.
    const bool one = header.hiddenSectionCount() + 1 >= header.count();
    setActionBlocked(*m_hide, !none.isEmpty() ? none : one ? tr("One column stays.") : QString());
    setActionBlocked(*m_showAll, header.sectionsHidden() ? QString() : tr("All columns are shown."));
    setActionBlocked(
        *m_copyWithHeader, m_grid.selectionModel()->hasSelection() ? QString() : tr("No cells are selected."));
    const Table &table = m_model.table();
    m_header->setChecked(table.hasHeader());
    for (qsizetype i = 0; i < m_delimiters.size(); ++i)
        m_delimiters.at(i)->setChecked(tableDelimiters[size_t(i)] == table.delimiter());
}

void TableActions::updateNames()
{
    QString name = m_column >= 0 && m_column < m_model.columnCount() ? m_model.title(m_column) : QString();
    if (name.size() > longestName)
        name = name.left(longestName - 1) + u'…';
    name.replace(u'&', QStringLiteral("&&"));
    setActionName(*m_ascending, tr("Sort by “%1”, &first to last").arg(name));
    setActionName(*m_descending, tr("Sort by “%1”, &last to first").arg(name));
    setActionName(*m_select, tr("&Select “%1”").arg(name));
    setActionName(*m_wider, tr("&Make “%1” wider").arg(name));
    setActionName(*m_narrower, tr("Make “%1” &narrower").arg(name));
    setActionName(*m_hide, tr("&Hide “%1”").arg(name));
    m_kindMenu->setTitle(tr("“%1” &is").arg(name));
}

} // namespace artiscope
