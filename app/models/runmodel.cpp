// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/runmodel.h"

#include "app/models/runtext.h"
#include "app/session/runcentre.h"
#include "app/session/runtally.h"

#include <algorithm>

namespace artiscope {

struct RunModel::Entry {
    Run run;
};

RunModel::RunModel(QObject *parent) : QAbstractItemModel(parent) { }

RunModel::~RunModel() = default;

void RunModel::attach(RunCentre *runs)
{
    if (m_centre)
        disconnect(m_centre, nullptr, this, nullptr);
    m_centre = runs;
    setRuns(runs ? runs->runs() : QList<Run>());
    if (!runs)
        return;
    const auto take = [this](const QString &runId) {
        if (const Run *run = m_centre->find(runId))
            setRun(*run);
    };
    connect(runs, &RunCentre::runAdded, this, take);
    connect(runs, &RunCentre::runChanged, this, take);
    connect(runs, &RunCentre::runFinished, this, take);
    connect(runs, &RunCentre::runRemoved, this, &RunModel::removeRun);
}

void RunModel::setRuns(const QList<Run> &runs)
{
    beginResetModel();
    m_entries.clear();
    for (const Run &run : runs)
        m_entries.push_back(std::make_unique<Entry>(Entry{run}));
    endResetModel();
}

void RunModel::setRun(const Run &run)
{
    const int row = rowOf(run.id);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_entries.insert(m_entries.begin(), std::make_unique<Entry>(Entry{run}));
        endInsertRows();
        return;
    }
    Run &known = m_entries[size_t(row)]->run;
    const QModelIndex parent = index(row, 0);
    const auto before = int(known.items.size());
    const auto after = int(run.items.size());
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        known = run;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        known = run;
        endRemoveRows();
    } else {
        known = run;
    }
    const int last = columnCount() - 1;
    if (const int both = std::min(before, after); both > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(both - 1, last, parent));
    Q_EMIT dataChanged(parent, index(row, last));
}

void RunModel::removeRun(const QString &runId)
{
    const int row = rowOf(runId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

int RunModel::rowOf(const QString &runId) const
{
    const auto at = std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->run.id == runId; });
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

// Artifacts' indexes carry their run's entry, runs' carry null.
const RunModel::Entry *RunModel::entryOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *entry = static_cast<const Entry *>(index.constInternalPointer()))
        return entry;
    return m_entries[size_t(index.row())].get();
}

const Run *RunModel::run(const QModelIndex &index) const
{
    const Entry *entry = entryOf(index);
    return entry ? &entry->run : nullptr;
}

const RunItem *RunModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || !index.constInternalPointer())
        return nullptr;
    return &entryOf(index)->run.items.at(index.row());
}

QModelIndex RunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_entries[size_t(parent.row())].get() : nullptr);
}

QModelIndex RunModel::parent(const QModelIndex &child) const
{
    const auto *entry = child.isValid() ? static_cast<const Entry *>(child.constInternalPointer()) : nullptr;
    return entry ? index(rowOf(entry->run.id), 0) : QModelIndex();
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.column() != 0 || parent.constInternalPointer())
        return 0;
    return int(m_entries[size_t(parent.row())]->run.items.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return int(Column::Error) + 1;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const Run *of = run(index);
    if (!of)
        return {};
    const RunItem *one = item(index);
    return one ? artifactData(*of, *one, Column(index.column()), role) : runData(*of, Column(index.column()), role);
}

QVariant RunModel::runData(const Run &run, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::What:
            return runTitle(run);
        case Column::State:
            return runState(run);
        case Column::Outcome:
            return runOutcome(run);
        case Column::Error:
            return runError(run);
        }
        return {};
    case Qt::ToolTipRole:
        return column == Column::Error  ? runError(run)
            : column == Column::Outcome ? runOutcome(run)
            : column == Column::State   ? runStateTip(run)
                                        : QString();
    case RunIdRole:
        return run.id;
    case PhaseRole:
        return int(run.phase);
    case DoneRole:
        return tally(run).done;
    case ExpectedRole:
        return run.expected ? *run.expected : run.items.isEmpty() ? -1 : int(run.items.size());
    case FailedRole:
        return tally(run).failed;
    default:
        return {};
    }
}

QVariant RunModel::artifactData(const Run &run, const RunItem &item, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::What:
            return item.target.label;
        case Column::State:
            return {};
        case Column::Outcome:
            return outcomeText(item.outcome);
        case Column::Error:
            return item.error;
        }
        return {};
    case Qt::ToolTipRole:
        return column == Column::Error ? item.error : QString();
    case RunIdRole:
        return run.id;
    case OutcomeRole:
        return int(item.outcome);
    case ArtifactKeyRole:
        return QVariant::fromValue(ArtifactKey{run.definition.id, item.target.id});
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::What:
        return tr("What");
    case Column::State:
        return tr("State");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Error:
        return tr("Reason");
    }
    return {};
}

} // namespace artiscope
