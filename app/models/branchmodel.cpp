// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/branchmodel.h"

#include "app/domain/humantime.h"
#include "app/session/branchlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace artiscope {

QString branchStateText(const Branch &branch)
{
    switch (branch.state) {
    case BranchState::Open:
        return branch.stateWord.isEmpty() ? QString() : QCoreApplication::translate("artiscope::BranchModel", "open");
    case BranchState::NeedsRebase:
        return QCoreApplication::translate("artiscope::BranchModel", "needs a rebase");
    case BranchState::NeedsUpgradeRebase:
        return QCoreApplication::translate("artiscope::BranchModel", "needs a rebase after an upgrade");
    case BranchState::Merging:
        return QCoreApplication::translate("artiscope::BranchModel", "merging");
    case BranchState::MergeFailed:
        return QCoreApplication::translate("artiscope::BranchModel", "merge failed");
    case BranchState::Merged:
        return QCoreApplication::translate("artiscope::BranchModel", "merged");
    case BranchState::Deleting:
        return QCoreApplication::translate("artiscope::BranchModel", "being deleted");
    case BranchState::Unknown:
        break;
    }
    return branch.stateWord;
}

BranchModel::BranchModel(QObject *parent) : QAbstractListModel(parent) { }

void BranchModel::attach(BranchList *branches)
{
    if (m_list)
        disconnect(m_list, nullptr, this, nullptr);
    m_list = branches;
    setBranches(branches ? branches->branches() : QList<Branch>());
    if (branches)
        connect(branches, &BranchList::changed, this, [this] { setBranches(m_list->branches()); });
}

void BranchModel::setBranches(const QList<Branch> &branches)
{
    if (branches == m_all)
        return;
    m_all = branches;
    show();
}

void BranchModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    show();
}

void BranchModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {BranchedRole, Qt::ToolTipRole});
}

void BranchModel::show()
{
    const QStringList words = m_filter.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Branch> shown;
    for (const Branch &branch : std::as_const(m_all)) {
        const bool found = std::ranges::all_of(words, [&branch](const QString &word) {
            return branch.name.contains(word, Qt::CaseInsensitive)
                || branch.description.contains(word, Qt::CaseInsensitive);
        });
        if (found)
            shown << branch;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

const Branch *BranchModel::branch(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_shown.at(index.row()) : nullptr;
}

QModelIndex BranchModel::indexOf(const QString &name) const
{
    const auto at = std::ranges::find(m_shown, name, &Branch::name);
    return at == m_shown.end() ? QModelIndex() : index(int(at - m_shown.begin()));
}

int BranchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant BranchModel::data(const QModelIndex &index, int role) const
{
    const Branch *found = branch(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole: {
        QStringList parts{found->name};
        if (found->isDefault)
            parts << tr("default branch");
        parts << branchStateText(*found) << found->description << data(index, BranchedRole).toString();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return found->branchedFrom && !found->isDefault
            ? tr("Branched from %1 at %2")
                  .arg(found->origin, localTime(*found->branchedFrom, QTimeZone::systemTimeZone()))
            : QString();
    case DefaultRole:
        return found->isDefault;
    case StateRole:
        return int(found->state);
    case StateTextRole:
        return branchStateText(*found);
    case DescriptionRole:
        return found->description;
    case BranchedRole:
        return found->branchedFrom && !found->isDefault
            ? tr("branched %1").arg(relativeTime(*found->branchedFrom, m_now))
            : QString();
    default:
        return {};
    }
}

} // namespace artiscope
