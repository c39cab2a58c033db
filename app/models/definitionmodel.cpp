// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitionmodel.h"

#include "app/models/definitiontext.h"
#include "app/session/catalogue.h"

#include <algorithm>

namespace artiscope {

DefinitionModel::DefinitionModel(QObject *parent) : QAbstractListModel(parent) { }

void DefinitionModel::attach(Catalogue *catalogue)
{
    if (m_catalogue)
        disconnect(m_catalogue, nullptr, this, nullptr);
    m_catalogue = catalogue;
    setDefinitions(catalogue ? catalogue->definitions() : QList<Definition>());
    setArtifacts(catalogue ? catalogue->artifacts() : QList<Artifact>());
    if (!catalogue)
        return;
    const auto recount = [this] { setArtifacts(m_catalogue->artifacts()); };
    connect(catalogue, &Catalogue::definitionsChanged, this, [this] { setDefinitions(m_catalogue->definitions()); });
    connect(catalogue, &Catalogue::artifactsReset, this, recount);
    connect(catalogue, &Catalogue::artifactsReplaced, this, recount);
    connect(catalogue, &Catalogue::artifactsUpdated, this, recount);
    connect(catalogue, &Catalogue::artifactsAppended, this,
        [this](int first) { addArtifacts(m_catalogue->artifacts(), first); });
}

void DefinitionModel::setDefinitions(const QList<Definition> &definitions)
{
    m_known = definitions;
    show();
}

void DefinitionModel::setArtifacts(const QList<Artifact> &artifacts)
{
    m_counts.clear();
    m_names.clear();
    addArtifacts(artifacts, 0);
}

void DefinitionModel::addArtifacts(const QList<Artifact> &artifacts, int first)
{
    int failed = 0;
    for (qsizetype row = first; row < artifacts.size(); ++row) {
        const Artifact &artifact = artifacts.at(row);
        auto count = m_counts.find(artifact.definition.id);
        if (count == m_counts.end()) {
            count = m_counts.insert(artifact.definition.id, {});
            m_names.insert(artifact.definition.id, artifact.definition.name);
        }
        ++count->all;
        if (artifact.status == ArtifactStatus::Error) {
            ++count->failed;
            ++failed;
        }
    }
    Count &total = m_counts[QString()];
    total.all = int(artifacts.size());
    total.failed += failed;
    show();
}

void DefinitionModel::show()
{
    QList<Definition> rows = m_known;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (!name.key().isEmpty() && std::ranges::find(m_known, name.key(), &Definition::id) == m_known.end()) {
            Definition told;
            told.id = name.key();
            told.name = name->isEmpty() ? name.key() : *name;
            rows << told;
        }
    }
    std::ranges::stable_sort(
        rows, [](const Definition &a, const Definition &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    const bool same = std::ranges::equal(rows, m_rows, {}, &Definition::id, &Definition::id);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex DefinitionModel::indexOf(const QString &id) const
{
    if (id.isEmpty())
        return index(0);
    const auto at = std::ranges::find(m_rows, id, &Definition::id);
    return at == m_rows.end() ? QModelIndex() : index(int(at - m_rows.begin()) + 1);
}

std::optional<Definition> DefinitionModel::definition(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.row() == 0)
        return std::nullopt;
    return m_rows.at(index.row() - 1);
}

int DefinitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

QVariant DefinitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Definition row = index.row() == 0 ? Definition() : m_rows.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return index.row() == 0 ? tr("All artifacts") : row.name;
    case Qt::AccessibleTextRole: {
        const QString name = index.row() == 0 ? tr("All artifacts") : row.name;
        const int all = m_counts.value(row.id).all;
        const QString count = all == 1 ? tr("1 artifact") : tr("%n artifacts", nullptr, all);
        const int failed = m_counts.value(row.id).failed;
        return failed == 0 ? tr("%1, %2").arg(name, count)
                           : tr("%1, %2, %3").arg(name, count, tr("%n failed", nullptr, failed));
    }
    case Qt::ToolTipRole:
        return definitionFacts(row).join(QLatin1Char('\n'));
    case IdRole:
        return row.id;
    case CountRole:
        return m_counts.value(row.id).all;
    case FailedRole:
        return m_counts.value(row.id).failed;
    case ContentTypeRole:
        return row.contentType;
    case GroupRole:
        return row.groupName;
    case TransformationRole:
        return row.transformationName;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

QHash<int, QByteArray> DefinitionModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {IdRole, "id"}, {CountRole, "count"}, {FailedRole, "failed"},
        {ContentTypeRole, "contentType"}, {GroupRole, "group"}, {TransformationRole, "transformation"},
        {DescriptionRole, "description"}};
}

} // namespace artiscope
