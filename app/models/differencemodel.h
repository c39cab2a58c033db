// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/differencetree.h"

#include <QAbstractItemModel>

namespace artiscope {

// What differs, as a tree of one column. A filter keeps the rows that have its text, what they are in, and what is in
// them. Main thread.
class DifferenceModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, // DifferenceRow::Kind
        PathRole, // what stands before the name, with what divides them
        NameRole,
        BeforeRole,
        AfterRole,
        NoteRole,
        LeftLineRole, // from 0; -1: it is not there
        RightLineRole,
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    void setTree(DifferenceTree tree);
    void setFilter(const QString &filter);
    [[nodiscard]] const DifferenceTree &tree() const { return m_tree; }
    [[nodiscard]] qsizetype shownCount() const { return m_shown; } // rows that the filter leaves, with what they are in

    // A change that is in none of its kind: all of a removed section is one. Those that are listed, in order.
    [[nodiscard]] const std::vector<qint32> &changes() const { return m_changes; }
    // The first change at or behind an index, by the place in changes(); one behind the last: there is none.
    [[nodiscard]] qsizetype changeFrom(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint32 row) const; // a place in the tree, which is listed
    [[nodiscard]] QString way(const QModelIndex &index) const; // what a row is in, from the top; empty: it is there
    // Rows as text, indented by what they are in.
    [[nodiscard]] QString text(const QModelIndexList &indexes) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void list();
    [[nodiscard]] const DifferenceRow &rowOf(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<qint32> &below(qint32 row) const; // that are listed; -1: the top
    [[nodiscard]] QString toolTip(const DifferenceRow &row) const;

    DifferenceTree m_tree;
    QString m_filter;
    std::vector<std::vector<qint32>> m_below; // by place + 1
    std::vector<int> m_places; // among those it is beside; -1: not listed
    std::vector<qint32> m_changes;
    qsizetype m_shown = 0;
};

} // namespace artiscope
