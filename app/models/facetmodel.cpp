// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/facetmodel.h"

#include <algorithm>

namespace artiscope {

FacetModel::FacetModel(ArtifactModel &artifacts, Facet facet, QObject *parent)
    : QAbstractListModel(parent),
      m_artifacts(artifacts),
      m_facet(facet),
      m_values(artifacts.facet(facet))
{
    connect(&artifacts, &ArtifactModel::facetsChanged, this, &FacetModel::show);
}

void FacetModel::toggle(const QModelIndex &index)
{
    if (index.isValid() && checkIndex(index))
        m_artifacts.toggle(m_facet, m_values.at(index.row()).value);
}

void FacetModel::show()
{
    const QList<FacetValue> values = m_artifacts.facet(m_facet);
    if (values == m_values)
        return;
    // Mostly only the counts are others: then whoever stands in the list with the keyboard stays there.
    if (std::ranges::equal(values, m_values, {}, &FacetValue::value, &FacetValue::value)) {
        m_values = values;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_values = values;
    endResetModel();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue &value = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return value.label;
    case Qt::AccessibleTextRole: {
        const QString count = value.count == 1 ? tr("1 artifact") : tr("%n artifacts", nullptr, value.count);
        return value.active ? tr("%1, %2, chosen").arg(value.label, count) : tr("%1, %2").arg(value.label, count);
    }
    case Qt::ToolTipRole:
        return value.value;
    case ValueRole:
        return value.value;
    case CountRole:
        return value.count;
    case ActiveRole:
        return value.active;
    default:
        return {};
    }
}

} // namespace artiscope
