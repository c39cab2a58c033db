// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitionmodel.h"

#include "app/models/comparedrows.h"
#include "app/models/definitiontext.h"
#include "app/session/catalogue.h"
#include "app/session/runcentre.h"

#include <algorithm>

namespace artiscope {

DefinitionModel::DefinitionModel(QObject *parent) : QAbstractListModel(parent) { }

void DefinitionModel::attach(const ComparedRows *rows, RunCentre *runs)
{
    if (m_compared) {
        disconnect(m_compared, nullptr, this, nullptr);
        disconnect(m_catalogue, nullptr, this, nullptr);
    }
    if (m_runs)
        disconnect(m_runs, nullptr, this, nullptr);
    m_compared = rows;
    m_catalogue = rows ? &rows->catalogue() : nullptr;
    m_runs = runs;
    followChanges();
    followCatalogue();
    followRuns();
    if (!rows)
        return;
    connect(m_catalogue, &Catalogue::stateChanged, this, &DefinitionModel::followCatalogue);
    connect(m_catalogue, &Catalogue::stateChanged, this, &DefinitionModel::followRuns);
    connect(m_catalogue, &Catalogue::definitionsChanged, this, &DefinitionModel::followCatalogue);
    connect(rows, &ComparedRows::reset, this, &DefinitionModel::recount);
    connect(rows, &ComparedRows::updated, this, &DefinitionModel::recount);
    connect(rows, &ComparedRows::replaced, this, &DefinitionModel::followChanges);
    connect(rows, &ComparedRows::forgotten, this, &DefinitionModel::followChanges);
    connect(rows, &ComparedRows::appended, this, [this](int first) { addArtifacts(m_compared->artifacts(), first); });
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

void DefinitionModel::followChanges()
{
    m_differing.clear();
    const QList<ArtifactChange> changes = m_compared ? m_compared->changes() : QList<ArtifactChange>();
    for (const ArtifactChange &change : changes) {
        if (!change.differs())
            continue;
        ++m_differing[change.key().definitionId];
        ++m_differing[QString()];
    }
    recount();
}

void DefinitionModel::recount()
{
    if (m_compared)
        setArtifacts(m_compared->artifacts(), m_catalogue->artifacts().size());
    else
        setArtifacts({});
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

void DefinitionModel::setArtifacts(const QList<Artifact> &artifacts, std::optional<qsizetype> own)
{
    m_counts.clear();
    m_names.clear();
    count(artifacts, 0, own.value_or(artifacts.size()));
}

void DefinitionModel::addArtifacts(const QList<Artifact> &artifacts, int first)
{
    count(artifacts, first, artifacts.size());
}

void DefinitionModel::count(const QList<Artifact> &artifacts, qsizetype first, qsizetype own)
{
    int failed = 0;
    for (qsizetype row = first; row < artifacts.size(); ++row) {
        const Artifact &artifact = artifacts.at(row);
        auto one = m_counts.find(artifact.definition.id);
        if (one == m_counts.end()) {
            one = m_counts.insert(artifact.definition.id, {});
            m_names.insert(artifact.definition.id, artifact.definition.name);
        }
        ++one->all;
        if (row < own)
            ++one->own;
        if (artifact.status == ArtifactStatus::Error) {
            ++one->failed;
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
    if (!m_unreadable.isEmpty())
        return m_unreadable;
    return m_counts.value(row.id).own > 0 ? tr("its definition is not there") : tr("only the other snapshot has it");
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
