// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/models/documenttreerows.h"

#include <QAbstractItemModel>

namespace artiscope {

// The values of one document: a column of keys and one of values, whose words are only made when they are asked for.
// Small ones are listed at once, large ones are put together on the pool; until then what was listed stays. Main
// thread.
class DocumentTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn };
    enum Role {
        KindRole = Qt::UserRole + 1, // TreeKind; nothing: a stretch of others
        DetailRole, // of a value: what it is, how much is in it, anchor, tag, what it refers to
        DuplicateRole, // of a key: it is there more than once
    };

    explicit DocumentTreeModel(QObject *parent = nullptr);

    void setText(DocumentTreeText text); // what was listed of another one goes at once
    void setFilter(const QString &filter);
    void setOrder(TreeOrder order);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] TreeOrder order() const { return m_order; }
    [[nodiscard]] bool isBusy() const { return m_making.isActive(); } // until the next modelReset()
    [[nodiscard]] int size() const { return m_rows.size(); } // of the whole tree, as listed
    [[nodiscard]] int matches() const { return m_rows.matches(); }

    [[nodiscard]] const DocumentTreeText &text() const { return m_text; }
    [[nodiscard]] QModelIndex firstMatch() const; // of the filter; invalid: none
    [[nodiscard]] QModelIndex indexAt(qsizetype offset) const; // of the innermost that is listed; invalid: none
    [[nodiscard]] std::optional<qsizetype> offsetOf(const QModelIndex &index) const; // nothing: no place by itself

    // To be copied; empty of a stretch.
    [[nodiscard]] QString valueText(const QModelIndex &index) const; // as the document means it
    [[nodiscard]] QString sourceText(const QModelIndex &index) const; // with all that is in it, as it is written
    [[nodiscard]] Breadcrumb way(const QModelIndex &index) const; // for the paths of paths.h

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static int nodeOf(const QModelIndex &index);
    [[nodiscard]] int valueOf(const QModelIndex &index) const; // a node of the tree; -1: none
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] QString label(int node) const;
    [[nodiscard]] QString value(int node) const;
    [[nodiscard]] QString detail(int node) const;
    [[nodiscard]] QString toolTip(int node) const;
    void make();
    void take(DocumentTreeRows rows);

    DocumentTreeText m_text;
    QString m_filter;
    TreeOrder m_order = TreeOrder::AsWritten;
    DocumentTreeRows m_rows;
    Request m_making;
};

} // namespace artiscope
