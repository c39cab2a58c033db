// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitionmodel.h"

#include "app/models/definitiontext.h"
#include "app/session/catalogue.h"
#include "app/session/comparison.h"
#include "app/session/runcentre.h"

#include <algorithm>

namespace artiscope {

DefinitionModel::DefinitionModel(QObject *parent) : QAbstractListModel(parent) { }

void DefinitionModel::attach(Catalogue *catalogue, RunCentre *runs, const Comparison *comparison)
{
    if (m_catalogue)
        disconnect(m_catalogue, nullptr, this, nullptr);
    if (m_runs)
        disconnect(m_runs, nullptr, this, nullptr);
    if (m_comparison)
        disconnect(m_comparison, nullptr, this, nullptr);
    m_catalogue = catalogue;
    m_runs = runs;
    m_comparison = comparison;
    m_differing.clear();
    setArtifacts(catalogue ? catalogue->artifacts() : QList<Artifact>());
    followCatalogue();
    followRuns();
    if (!catalogue)
        return;
    const auto recount = [this] { setArtifacts(m_catalogue->artifacts()); };
    connect(catalogue, &Catalogue::stateChanged, this, &DefinitionModel::followCatalogue);
    connect(catalogue, &Catalogue::stateChanged, this, &DefinitionModel::followRuns);
    connect(catalogue, &Catalogue::definitionsChanged, this, &DefinitionModel::followCatalogue);
    connect(catalogue, &Catalogue::artifactsReset, this, recount);
    connect(catalogue, &Catalogue::artifactsReplaced, this, recount);
    connect(catalogue, &Catalogue::artifactsUpdated, this, recount);
    connect(catalogue, &Catalogue::artifactsAppended, this,
        [this](int first) { addArtifacts(m_catalogue->artifacts(), first); });
    if (comparison)
        connect(comparison, &Comparison::stateChanged, this, &DefinitionModel::followComparison);
    if (runs) {
        connect(runs, &RunCentre::runChanged, this, &DefinitionModel::followRuns);
        connect(runs, &RunCentre::runRemoved, this, &DefinitionModel::followRuns);
    }
}

void DefinitionModel::followCatalogue()
{
    setComplete(!m_catalogue || m_catalogue->state() == LoadState::Ready);
    const std::optional<Error> error = m_catalogue ? m_catalogue->definitionsError() : std::nullopt;
    setUnreadable(!error                                 ? QString()
            : error->reason == Error::Reason::NotAllowed ? tr("you may not see its definition")
                                                         : tr("its definition could not be read"));
    setDefinitions(m_catalogue ? m_catalogue->definitions() : QList<Definition>());
}

// While it is compared anew, what was known stays.
void DefinitionModel::followComparison()
{
    if (m_comparison->state() == LoadState::Loading)
        return;
    m_differing.clear();
    for (const ArtifactChange &change : m_comparison->changes()) {
        if (!change.differs())
            continue;
        ++m_differing[change.key().definitionId];
        ++m_differing[QString()];
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// The server's report of what one may do is of all definitions at once; what holds for one is known when it was asked
// for.
void DefinitionModel::followRuns()
{
    QSet<QString> refused;
    QSet<QString> seen; // the latest run counts
    const QList<Run> runs = m_runs ? m_runs->runs() : QList<Run>();
    for (const Run &run : runs) {
        if (!m_catalogue || run.branch != m_catalogue->snapshot().branch || seen.contains(run.definition.id))
            continue;
        seen.insert(run.definition.id);
        if (run.refused && run.refused->reason == Error::Reason::NotAllowed)
            refused.insert(run.definition.id);
    }
    setRefused(refused);
}

void DefinitionModel::setUnreadable(const QString &why)
{
    if (why == m_unreadable)
        return;
    m_unreadable = why;
    show();
}

void DefinitionModel::setRefused(const QSet<QString> &ids)
{
    if (ids == m_refused)
        return;
    m_refused = ids;
    show();
}

void DefinitionModel::setComplete(bool complete)
{
    if (complete == m_complete)
        return;
    m_complete = complete;
    show();
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

bool DefinitionModel::isCounted(const QString &id) const
{
    return m_complete || m_counts.value(id).all > 0;
}

QString DefinitionModel::trouble(const Definition &row) const
{
    if (m_refused.contains(row.id))
        return tr("you may not generate it");
    const bool known = row.id.isEmpty() || std::ranges::find(m_known, row.id, &Definition::id) != m_known.end();
    if (known || !m_complete)
        return {};
    return m_unreadable.isEmpty() ? tr("its definition is not there") : m_unreadable;
}

QString DefinitionModel::summary(const Definition &row) const
{
    QStringList parts{trouble(row), definitionSummary(row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString DefinitionModel::spoken(const Definition &row) const
{
    const Count count = m_counts.value(row.id);
    QStringList parts{row.id.isEmpty() ? tr("All artifacts") : row.name};
    if (!isCounted(row.id))
        parts << tr("not counted yet");
    else
        parts << (count.all == 1 ? tr("1 artifact") : tr("%n artifacts", nullptr, count.all));
    if (count.failed > 0)
        parts << tr("%n failed", nullptr, count.failed);
    if (const int differing = m_differing.value(row.id); differing > 0)
        parts << tr("%n differing", nullptr, differing);
    parts << summary(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant DefinitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Definition row = index.row() == 0 ? Definition() : m_rows.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return index.row() == 0 ? tr("All artifacts") : row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole: {
        QStringList lines{trouble(row)};
        lines << definitionFacts(row);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case IdRole:
        return row.id;
    case CountRole:
        return isCounted(row.id) ? QVariant(m_counts.value(row.id).all) : QVariant();
    case FailedRole:
        return m_counts.value(row.id).failed;
    case DifferingRole:
        return m_differing.value(row.id);
    case ContentTypeRole:
        return row.contentType;
    case GroupRole:
        return row.groupName;
    case TransformationRole:
        return row.transformationName;
    case DescriptionRole:
        return row.description;
    case SummaryRole:
        return summary(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> DefinitionModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {IdRole, "id"}, {CountRole, "count"}, {FailedRole, "failed"},
        {ContentTypeRole, "contentType"}, {GroupRole, "group"}, {TransformationRole, "transformation"},
        {DescriptionRole, "description"}, {SummaryRole, "summary"}};
}

} // namespace artiscope
