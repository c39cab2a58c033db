// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/models/outlinetree.h"

#include <QAbstractItemModel>

#include <optional>

namespace artiscope {

// The outline of one text, with a filter. Small ones are there at once, large ones are put together on the pool. Main
// thread.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1, // what tells it from its like: a description, an element's name
    };

    explicit OutlineModel(QObject *parent = nullptr);

    void setText(OutlineText text); // what was listed of another one goes at once
    void setFilter(const QString &filter); // what was listed stays until what it finds is known
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] bool isBusy() const { return m_making.isActive(); } // until the next modelReset()
    [[nodiscard]] int size() const { return m_tree.size(); } // of the whole tree

    [[nodiscard]] const OutlineText &text() const { return m_text; }
    [[nodiscard]] QModelIndex firstMatch() const; // of the filter; invalid: none
    [[nodiscard]] QModelIndex indexAt(qsizetype offset) const; // of the innermost that is listed; invalid: none
    [[nodiscard]] std::optional<qsizetype> offsetOf(const QModelIndex &index) const; // nothing: no place by itself

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static int nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(int node) const;
    void make();
    void take(OutlineTree tree);

    OutlineText m_text;
    QString m_filter;
    OutlineTree m_tree;
    Request m_making;
};

} // namespace artiscope
