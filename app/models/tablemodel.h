// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/cellfilter.h"
#include "app/content/table/rowreader.h"
#include "app/core/request.h"

#include <QAbstractTableModel>

#include <map>

namespace artiscope {

// The rows of a table, sorted by a column and filtered by any of them. Both are worked out on the pool; until that is
// done the rows stay as they are. A cell is read when it is shown. GUI thread.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { WholeRole = Qt::UserRole }; // a cell as it is in the file; what is shown is one line, and may be cut

    struct Sorting {
        int column = -1; // none: in the order of the file
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Sorting &) const = default;
    };

    explicit TableModel(QObject *parent = nullptr);

    // Keeps sorting, filters and kinds when the new one has the same columns.
    void setTable(Table table);
    [[nodiscard]] const Table &table() const { return m_table; }
    void setSorting(Sorting sorting);
    [[nodiscard]] const Sorting &sorting() const { return m_sorting; }
    void setFilter(int column, const QString &text); // cellfilter.h says what can be typed
    [[nodiscard]] QString filter(int column) const;
    [[nodiscard]] CellFilter::Problem filterProblem(int column) const;
    [[nodiscard]] QList<int> filteredColumns() const;
    void clearFilters();
    void setKind(int column, ColumnKind kind); // as a person says; decides about sorting, filter and side
    [[nodiscard]] ColumnKind kind(int column) const;
    [[nodiscard]] QString title(int column) const; // its name, or "Column 3"
    [[nodiscard]] bool isBusy() const { return m_ordering.isActive(); }

    [[nodiscard]] qsizetype tableRow(int row) const; // row of the table that stands there
    [[nodiscard]] int rowOf(qsizetype tableRow) const; // where it stands; -1: hidden by a filter

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override { setSorting({column, order}); }

Q_SIGNALS:
    void orderAsked(); // busy from now on
    void orderChanging(); // the rows are about to change their places, or to come and go
    void orderChanged(); // done, and not busy any more
    void filtersChanged();

private:
    using Rows = std::shared_ptr<const std::vector<quint32>>; // null: all of them, in the order of the file
    struct Order {
        Rows sorted; // without the filters
        Rows shown;
    };
    void makeOrder();
    void takeOrder(Order order);
    void showInOrder(Rows shown);
    [[nodiscard]] QByteArrayView cell(const QModelIndex &index) const;
    [[nodiscard]] QVariant alignment(int column) const;

    Table m_table;
    std::unique_ptr<RowReader> m_reader;
    Sorting m_sorting;
    std::map<int, QString> m_filters;
    std::map<int, ColumnKind> m_kinds; // that a person chose
    Rows m_sorted; // by m_sortedBy and m_sortedAs
    Sorting m_sortedBy;
    ColumnKind m_sortedAs = ColumnKind::Text;
    Rows m_shown;
    int m_count = 0;
    Request m_ordering;
};

} // namespace artiscope
