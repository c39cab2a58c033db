// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/branch.h"

#include <QAbstractListModel>

namespace artiscope {

class BranchList;

// What to call the state of a branch: "open", "needs a rebase". Empty when the server says nothing.
[[nodiscard]] QString branchStateText(const Branch &branch);

// The branches of a server as a list, in their order, filtered by words in name or description. Main thread.
class BranchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DefaultRole = Qt::UserRole + 1, // bool
        StateRole, // BranchState, as int
        StateTextRole,
        DescriptionRole,
        BranchedRole, // when it was branched or last rebased, for people; empty when not known
    };

    explicit BranchModel(QObject *parent = nullptr);

    void attach(BranchList *branches); // null: none. The list must be detached before it goes
    void setBranches(const QList<Branch> &branches);
    void setFilter(const QString &text);
    void setNow(Instant now); // what BranchedRole is relative to: the server's clock

    [[nodiscard]] const Branch *branch(const QModelIndex &index) const; // null: none there
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void show();

    BranchList *m_list = nullptr;
    QList<Branch> m_all;
    QList<Branch> m_shown;
    QString m_filter;
    Instant m_now;
};

} // namespace artiscope
