// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/changesetmodel.h"

#include "app/domain/humantime.h"
#include "app/session/changesettext.h"
#include "app/session/changetext.h"
#include "app/session/historytext.h"

#include <algorithm>

namespace artiscope {

namespace {
constexpr qint64 hour = qint64(3600) * 1'000'000;
} // namespace

struct ChangeSetModel::Entry {
    explicit Entry(std::shared_ptr<const FoundSet> one) { take(std::move(one)); }
    void take(std::shared_ptr<const FoundSet> one)
    {
        found = std::move(one);
        definitions = found->definitions.join(QStringLiteral(", "));
        by = found->by.join(QStringLiteral(", "));
    }
    [[nodiscard]] const ChangeSet &set() const { return found->set; }

    std::shared_ptr<const FoundSet> found;
    QString definitions;
    QString by;
};

ChangeSetModel::ChangeSetModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent)
    : QAbstractItemModel(parent),
      m_now(std::move(now)),
      m_zone(zone)
{
}

ChangeSetModel::~ChangeSetModel() = default;

void ChangeSetModel::setSets(const FoundSets &sets)
{
    const auto before = int(m_entries.size());
    const auto after = int(sets.size());
    const auto isSame = [&](int row, int now) { return m_entries[size_t(row)]->found == sets.at(now); };
    int first = 0;
    while (first < std::min(before, after) && isSame(first, first))
        ++first;
    int last = 0; // so many at the end stay
    while (last < std::min(before, after) - first && isSame(before - 1 - last, after - 1 - last))
        ++last;
    // The same artifacts, of which more is known: nothing moves.
    const auto hasSameRows = [&](int row) {
        return m_entries[size_t(row)]->found->artifacts == sets.at(row)->artifacts; // which they share
    };
    while (first < std::min(before, after) - last && hasSameRows(first)) {
        m_entries[size_t(first)]->take(sets.at(first));
        const QModelIndex at = index(first, 0);
        Q_EMIT dataChanged(at, index(first, columnCount() - 1));
        Q_EMIT dataChanged(index(0, 0, at), index(rowCount(at) - 1, columnCount() - 1, at));
        ++first;
    }
    if (before - last > first) {
        beginRemoveRows({}, first, before - last - 1);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + before - last);
        endRemoveRows();
    }
    if (after - last > first) {
        beginInsertRows({}, first, after - last - 1);
        for (int row = first; row < after - last; ++row)
            m_entries.insert(m_entries.begin() + row, std::make_unique<Entry>(sets.at(row)));
        endInsertRows();
    }
}

void ChangeSetModel::updateTimes()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

// Artifacts' indexes carry their set's entry, sets' carry null.
const ChangeSetModel::Entry *ChangeSetModel::entryOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *entry = static_cast<const Entry *>(index.constInternalPointer()))
        return entry;
    return m_entries[size_t(index.row())].get();
}

const ChangeSet *ChangeSetModel::set(const QModelIndex &index) const
{
    const Entry *const entry = entryOf(index);
    return entry ? &entry->set() : nullptr;
}

const SetChange *ChangeSetModel::change(const QModelIndex &index) const
{
    if (!index.isValid() || !index.constInternalPointer())
        return nullptr;
    return &entryOf(index)->set().changes.at(index.row());
}

QModelIndex ChangeSetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_entries[size_t(parent.row())].get() : nullptr);
}

QModelIndex ChangeSetModel::parent(const QModelIndex &child) const
{
    const auto *entry = child.isValid() ? static_cast<const Entry *>(child.constInternalPointer()) : nullptr;
    if (!entry)
        return {};
    const auto at = std::ranges::find(m_entries, entry, &std::unique_ptr<Entry>::get);
    return index(int(at - m_entries.begin()), 0);
}

int ChangeSetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.column() != 0 || parent.constInternalPointer())
        return 0;
    return int(m_entries[size_t(parent.row())]->set().changes.size());
}

int ChangeSetModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return int(Column::Took) + 1;
}

QVariant ChangeSetModel::data(const QModelIndex &index, int role) const
{
    const Entry *const of = entryOf(index);
    if (!of)
        return {};
    const SetChange *const one = change(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return one ? changeText(*one, column) : setText(*of, column);
    case Qt::ToolTipRole:
        if (column == Column::When && !one)
            return changeSetTimes(of->set(), m_zone);
        return one ? changeText(*one, column) : setText(*of, column);
    case WhatRole:
        return one ? int(one->change) : QVariant();
    default:
        return {};
    }
}

QString ChangeSetModel::setText(const Entry &entry, Column column) const
{
    const ChangeSet &set = entry.set();
    switch (column) {
    case Column::When: {
        const Instant now = m_now();
        const QString ago = relativeTime(set.end, now);
        const bool isFresh = now.microseconds - set.end.microseconds < hour;
        return isFresh ? ago : QStringLiteral("%1 · %2").arg(ago, shortInstant(set.end, now, m_zone));
    }
    case Column::Changes:
        return changeSetCounts(set.counts);
    case Column::Definitions:
        return entry.definitions;
    case Column::By:
        return entry.by;
    case Column::Took:
        return changeSetSpan(set);
    }
    return {};
}

QString ChangeSetModel::changeText(const SetChange &change, Column column)
{
    switch (column) {
    case Column::When:
        return change.artifact.target.label.isEmpty() ? change.artifact.target.id : change.artifact.target.label;
    case Column::Changes:
        return changeName(change.change);
    case Column::Definitions:
        return change.artifact.definition.name;
    case Column::By:
        return change.by;
    case Column::Took:
        return {};
    }
    return {};
}

QVariant ChangeSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::When:
        return tr("When");
    case Column::Changes:
        return tr("What");
    case Column::Definitions:
        return tr("Definitions");
    case Column::By:
        return tr("By");
    case Column::Took:
        return tr("Took");
    }
    return {};
}

} // namespace artiscope
