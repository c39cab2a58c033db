// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/samechangemodel.h"

#include "app/models/artifactmodel.h"
#include "app/session/samechange.h"
#include "app/session/samechangetext.h"

#include <algorithm>

namespace artiscope {

SameChangeModel::SameChangeModel(ArtifactModel &artifacts, QObject *parent)
    : QAbstractListModel(parent),
      m_artifacts(artifacts)
{
    connect(&artifacts, &ArtifactModel::facetsChanged, this, &SameChangeModel::refresh);
}

void SameChangeModel::attach(const SameChange *same)
{
    m_same = same;
    refresh();
}

void SameChangeModel::refresh()
{
    QList<Row> rows;
    int changed = 0;
    if (m_same) {
        for (const FacetValue &value : m_artifacts.facet(Facet::SameChange)) {
            changed += value.count;
            // Of a group of which the table has one, nothing is in common there.
            if (value.active || value.value == SameChanges::others() || value.count > 1)
                rows << Row{value.value, value.count, value.active};
        }
        QHash<QString, qsizetype> places;
        for (const SameChangeGroup &group : m_same->changes().groups())
            places.insert(group.id, places.size());
        std::ranges::sort(rows, {}, [&](const Row &row) {
            return std::tuple(row.id == SameChanges::others(), -row.count, places.value(row.id, places.size()));
        });
    }
    if (rows == m_rows && changed == m_changed)
        return;
    beginResetModel();
    m_rows = rows;
    m_changed = changed;
    endResetModel();
}

ChangeSignature SameChangeModel::signature(int row) const
{
    const SameChangeGroup *const group = m_same ? m_same->changes().find(m_rows.at(row).id) : nullptr;
    return group ? group->signature : ChangeSignature();
}

void SameChangeModel::toggle(int row)
{
    ArtifactFilter filter = m_artifacts.filter();
    const bool wasActive = m_rows.at(row).active;
    filter.sameChanges.clear();
    if (!wasActive)
        filter.sameChanges.insert(m_rows.at(row).id);
    m_artifacts.setFilter(filter);
}

int SameChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SameChangeModel::text(const Row &row) const
{
    if (row.id == SameChanges::others())
        return otherChangesText(row.count);
    const SameChangeGroup *const group = m_same->changes().find(row.id);
    return group ? sameChangeText(group->signature, row.count) : artifactsText(row.count);
}

QVariant SameChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case IdRole:
        return row.id;
    case CountRole:
        return row.count;
    case ActiveRole:
        return row.active;
    default:
        return {};
    }
}

} // namespace artiscope
