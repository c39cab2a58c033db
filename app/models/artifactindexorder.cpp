// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order the rows of ArtifactIndex stand.

#include "app/models/artifactindex.h"

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {
constexpr qint64 unknown = std::numeric_limits<qint64>::max(); // sorts last in both orders
constexpr std::array allStatuses{ArtifactStatus::Error, ArtifactStatus::Processing, ArtifactStatus::Pending,
    ArtifactStatus::Ready, ArtifactStatus::Unknown}; // what needs a person first

// Numbers in the order of the texts; for columns in which nearly every text is another. What all have in common is left
// out, and then eight characters as one number mostly decide: comparing strings would take three times as long.
std::vector<qint64> textOrder(const QList<Artifact> &artifacts, QString Artifact::*field)
{
    struct Entry {
        quint64 begin;
        int row;
    };
    const auto text = [&](int row) -> const QString & { return artifacts.at(row).*field; };
    std::vector<Entry> entries;
    entries.reserve(size_t(artifacts.size()));
    QStringView common;
    for (int row = 0; row < artifacts.size(); ++row) {
        if (text(row).isEmpty())
            continue;
        if (entries.empty())
            common = text(row);
        while (!text(row).startsWith(common))
            common.chop(1);
        entries.push_back({0, row});
    }
    for (Entry &entry : entries) {
        const QStringView rest = QStringView(text(entry.row)).mid(common.size(), 8);
        for (qsizetype at = 0; at < 8; ++at)
            entry.begin = entry.begin << 8U | (at < rest.size() ? std::min<quint64>(rest.at(at).unicode(), 255) : 0);
    }
    std::ranges::sort(entries, [&](const Entry &a, const Entry &b) {
        return a.begin != b.begin ? a.begin < b.begin : text(a.row) < text(b.row);
    });
    std::vector<qint64> keys(size_t(artifacts.size()), unknown);
    for (size_t at = 0; at < entries.size(); ++at) {
        const bool same = at > 0 && text(entries[at - 1].row) == text(entries[at].row);
        keys[size_t(entries[at].row)] = same ? keys[size_t(entries[at - 1].row)] : qint64(at);
    }
    return keys;
}
} // namespace

std::vector<qint64> ArtifactIndex::sortKeys(const QList<Artifact> &artifacts)
{
    std::vector<qint64> keys(m_rows.size());
    const auto fill = [&](auto key) { std::ranges::transform(m_rows, keys.begin(), key); };
    const auto fillRanks = [&](TextPool &pool, int Row::*id) {
        const std::vector<int> &ranks = pool.ranks();
        fill([&](const Row &row) { return pool.text(row.*id).isEmpty() ? unknown : qint64(ranks[size_t(row.*id)]); });
    };
    switch (m_sortColumn) {
    case ArtifactColumn::Artifact:
        fillRanks(m_names, &Row::name);
        break;
    case ArtifactColumn::Target:
        fillRanks(m_targets, &Row::target);
        break;
    case ArtifactColumn::Kind:
        fillRanks(m_kinds, &Row::kind);
        break;
    case ArtifactColumn::Definition:
        fillRanks(m_definitions, &Row::definition);
        break;
    case ArtifactColumn::Status:
        fill([](const Row &row) { return qint64(std::ranges::find(allStatuses, row.status) - allStatuses.begin()); });
        break;
    case ArtifactColumn::Type:
        fillRanks(m_types, &Row::type);
        break;
    case ArtifactColumn::Changed:
        std::ranges::transform(artifacts, keys.begin(),
            [](const Artifact &a) { return a.updatedAt ? a.updatedAt->microseconds : unknown; });
        break;
    case ArtifactColumn::By:
        fillRanks(m_people, &Row::by);
        break;
    case ArtifactColumn::Checksum:
        return textOrder(artifacts, &Artifact::checksum);
    case ArtifactColumn::StorageId:
        return textOrder(artifacts, &Artifact::storageId);
    case ArtifactColumn::Change:
        fill([](const Row &row) {
            return row.change == noChange
                ? unknown
                : qint64(std::ranges::find(allChanges, Change(row.change)) - allChanges.begin());
        });
        break;
    case ArtifactColumn::Lines:
        std::ranges::transform(artifacts, keys.begin(), [this](const Artifact &artifact) {
            const std::optional<qsizetype> lines = m_linesOf ? m_linesOf(artifact.key()) : std::nullopt;
            return lines ? qint64(*lines) : unknown;
        });
        break;
    }
    return keys;
}

void ArtifactIndex::place(std::vector<int> rows)
{
    const std::vector<int> &names = m_names.ranks();
    const std::vector<int> &targets = m_targets.ranks();
    const std::vector<int> &definitions = m_definitions.ranks();
    const auto before = [&](int a, int b) {
        const Row &rowA = m_rows[size_t(a)];
        const Row &rowB = m_rows[size_t(b)];
        if (rowA.name != rowB.name)
            return names[size_t(rowA.name)] < names[size_t(rowB.name)];
        const int targetA = targets[size_t(rowA.target)];
        const int targetB = targets[size_t(rowB.target)];
        if (targetA != targetB)
            return targetA < targetB;
        if (rowA.definition != rowB.definition)
            return definitions[size_t(rowA.definition)] < definitions[size_t(rowB.definition)];
        return a < b;
    };
    if (!m_base.empty()) {
        std::vector<char> moving(m_rows.size());
        for (const int row : rows)
            moving[size_t(row)] = 1;
        std::erase_if(m_base, [&](int row) { return moving[size_t(row)] != 0; });
    }
    std::ranges::sort(rows, before);
    const auto middle = std::ptrdiff_t(m_base.size());
    m_base.insert(m_base.end(), rows.begin(), rows.end());
    std::inplace_merge(m_base.begin(), m_base.begin() + middle, m_base.end(), before);
}

void ArtifactIndex::order(const QList<Artifact> &artifacts)
{
    struct Entry {
        qint64 key;
        int row;
    };
    const std::vector<qint64> keys = sortKeys(artifacts);
    std::vector<Entry> entries;
    entries.reserve(m_base.size());
    for (const int row : m_base)
        entries.push_back({keys[size_t(row)], row});
    if (m_sortOrder == Qt::DescendingOrder) {
        std::ranges::stable_sort(entries,
            [](const Entry &a, const Entry &b) { return a.key != unknown && (b.key == unknown || a.key > b.key); });
    } else {
        std::ranges::stable_sort(entries, {}, &Entry::key);
    }
    m_order.resize(entries.size());
    std::ranges::transform(entries, m_order.begin(), &Entry::row);
}

} // namespace artiscope
