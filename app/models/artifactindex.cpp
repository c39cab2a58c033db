// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactindex.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace artiscope {

namespace {
constexpr qint64 unknown = std::numeric_limits<qint64>::max(); // sorts last in both orders
constexpr std::array allStatuses{ArtifactStatus::Error, ArtifactStatus::Processing, ArtifactStatus::Pending,
    ArtifactStatus::Ready, ArtifactStatus::Unknown}; // what needs a person first

// Numbers in the order of the texts; for columns in which nearly every text is another.
std::vector<qint64> textOrder(const QList<Artifact> &artifacts, QString Artifact::*field)
{
    std::vector<int> order(size_t(artifacts.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto text = [&](int row) -> const QString & { return artifacts.at(row).*field; };
    std::ranges::sort(order, [&](int a, int b) { return text(a) < text(b); });
    std::vector<qint64> keys(order.size());
    for (size_t at = 0; at < order.size(); ++at) {
        const int row = order[at];
        const bool same = at > 0 && text(order[at - 1]) == text(row);
        keys[size_t(row)] = text(row).isEmpty() ? unknown : same ? keys[size_t(order[at - 1])] : qint64(at);
    }
    return keys;
}
} // namespace

ArtifactIndex::Row ArtifactIndex::rowOf(const Artifact &artifact)
{
    return {.name = m_names.add(artifact.name),
        .target = m_targets.add(artifact.target.label),
        .kind = m_kinds.add(artifact.target.kind),
        .definitionId = m_definitionIds.add(artifact.definition.id),
        .definition = m_definitions.add(artifact.definition.name),
        .type = m_types.add(artifact.contentType),
        .by = m_people.add(artifact.updatedBy),
        .status = artifact.status,
        .changed = artifact.updatedAt ? artifact.updatedAt->microseconds : unknown};
}

int ArtifactIndex::facetId(const Row &row, Facet facet) const
{
    return facet == Facet::Status ? int(row.status) : facet == Facet::ContentType ? row.type : row.kind;
}

void ArtifactIndex::rebuild(const QList<Artifact> &artifacts)
{
    m_names = m_targets = m_kinds = m_definitionIds = m_definitions = m_types = m_people = {};
    m_rows.clear();
    m_order.clear();
    append(artifacts);
}

void ArtifactIndex::append(const QList<Artifact> &artifacts)
{
    const size_t first = m_rows.size();
    for (auto row = qsizetype(first); row < artifacts.size(); ++row)
        m_rows.push_back(rowOf(artifacts.at(row)));
    std::vector<int> added(m_rows.size() - first);
    std::iota(added.begin(), added.end(), int(first));
    order(artifacts, std::move(added));
    matchText();
    select();
}

bool ArtifactIndex::mayMove(const QList<Artifact> &artifacts, const QList<int> &rows) const
{
    return std::ranges::any_of(rows, [&](int at) {
        const Artifact &now = artifacts.at(at);
        const Row &row = m_rows[size_t(at)];
        const bool sameTexts = m_names.text(row.name) == now.name && m_targets.text(row.target) == now.target.label
            && m_kinds.text(row.kind) == now.target.kind && m_types.text(row.type) == now.contentType
            && m_definitions.text(row.definition) == now.definition.name
            && m_definitionIds.text(row.definitionId) == now.definition.id;
        if (!sameTexts || (row.status != now.status && !m_filter.statuses.isEmpty()))
            return true;
        switch (m_sortColumn) {
        case ArtifactColumn::Status:
            return row.status != now.status;
        case ArtifactColumn::Changed:
            return row.changed != (now.updatedAt ? now.updatedAt->microseconds : unknown);
        case ArtifactColumn::By:
            return m_people.text(row.by) != now.updatedBy;
        case ArtifactColumn::Checksum:
        case ArtifactColumn::StorageId:
            return true; // the old text is not kept
        default:
            return false;
        }
    });
}

void ArtifactIndex::update(const QList<Artifact> &artifacts, const QList<int> &rows)
{
    const bool move = mayMove(artifacts, rows);
    for (const int row : rows)
        m_rows[size_t(row)] = rowOf(artifacts.at(row));
    if (move) {
        order(artifacts, {rows.begin(), rows.end()});
        matchText();
    }
    select();
}

void ArtifactIndex::setFilter(const ArtifactFilter &filter)
{
    const bool otherText = filter.text != m_filter.text;
    m_filter = filter;
    if (otherText)
        matchText();
    select();
}

void ArtifactIndex::setSort(const QList<Artifact> &artifacts, ArtifactColumn column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    std::vector<int> all = std::exchange(m_order, {});
    order(artifacts, std::move(all));
    select();
}

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
        fill([](const Row &row) { return row.changed; });
        break;
    case ArtifactColumn::By:
        fillRanks(m_people, &Row::by);
        break;
    case ArtifactColumn::Checksum:
        return textOrder(artifacts, &Artifact::checksum);
    case ArtifactColumn::StorageId:
        return textOrder(artifacts, &Artifact::storageId);
    }
    return keys;
}

void ArtifactIndex::order(const QList<Artifact> &artifacts, std::vector<int> rows)
{
    const std::vector<qint64> keys = sortKeys(artifacts);
    const std::vector<int> &names = m_names.ranks();
    const std::vector<int> &targets = m_targets.ranks();
    const std::vector<int> &definitions = m_definitions.ranks();
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const auto before = [&](int a, int b) {
        const qint64 keyA = keys[size_t(a)];
        const qint64 keyB = keys[size_t(b)];
        if (keyA != keyB)
            return descending && keyA != unknown && keyB != unknown ? keyA > keyB : keyA < keyB;
        const Row &rowA = m_rows[size_t(a)];
        const Row &rowB = m_rows[size_t(b)];
        if (rowA.name != rowB.name)
            return names[size_t(rowA.name)] < names[size_t(rowB.name)];
        if (rowA.target != rowB.target)
            return targets[size_t(rowA.target)] < targets[size_t(rowB.target)];
        if (rowA.definition != rowB.definition)
            return definitions[size_t(rowA.definition)] < definitions[size_t(rowB.definition)];
        return a < b;
    };
    if (!m_order.empty()) {
        std::vector<char> moving(m_rows.size());
        for (const int row : rows)
            moving[size_t(row)] = 1;
        std::erase_if(m_order, [&](int row) { return moving[size_t(row)] != 0; });
    }
    std::ranges::sort(rows, before);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), rows.begin(), rows.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), before);
}

void ArtifactIndex::matchText()
{
    m_textMatches.clear();
    const QStringList words = m_filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    m_textMatches.assign(m_rows.size(), 1);
    for (const QString &word : words) {
        const std::string folded = foldedForSearch(word);
        const auto found = [&folded](const TextPool &pool) {
            std::vector<char> hits(size_t(pool.size()));
            pool.markContaining(folded, hits);
            return hits;
        };
        const std::vector<char> names = found(m_names);
        const std::vector<char> targets = found(m_targets);
        const std::vector<char> kinds = found(m_kinds);
        const std::vector<char> definitions = found(m_definitions);
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const Row &r = m_rows[row];
            m_textMatches[row] &= char(names[size_t(r.name)] | targets[size_t(r.target)] | kinds[size_t(r.kind)]
                | definitions[size_t(r.definition)]);
        }
    }
}

void ArtifactIndex::select()
{
    // Which values of each facet pass, by id; empty: all do.
    std::array<std::vector<char>, facetCount> passes;
    const std::array sizes{int(allStatuses.size()), m_types.size(), m_kinds.size()};
    for (int facet = 0; facet < facetCount; ++facet) {
        m_counts[size_t(facet)].assign(size_t(sizes[size_t(facet)]), 0);
        const QSet<QString> &wanted = m_filter.of(Facet(facet));
        passes[size_t(facet)].assign(size_t(sizes[size_t(facet)]), wanted.isEmpty() ? 1 : 0);
        for (const QString &value : wanted) {
            const int id = Facet(facet) == Facet::Status ? int(statusFromWord(value))
                : Facet(facet) == Facet::ContentType     ? m_types.find(value)
                                                         : m_kinds.find(value);
            if (id >= 0)
                passes[size_t(facet)][size_t(id)] = 1;
        }
    }
    const bool oneDefinition = !m_filter.definitionId.isEmpty();
    const int definition = m_definitionIds.find(m_filter.definitionId);
    m_inScope = 0;
    m_visible.clear();
    m_positions.assign(m_rows.size(), -1);
    for (const int at : m_order) {
        const Row &row = m_rows[size_t(at)];
        if (oneDefinition && row.definitionId != definition)
            continue;
        ++m_inScope;
        if (!m_textMatches.empty() && !m_textMatches[size_t(at)])
            continue;
        const std::array ids{size_t(row.status), size_t(row.type), size_t(row.kind)};
        const std::array passed{passes[0][ids[0]], passes[1][ids[1]], passes[2][ids[2]]};
        const int failed = facetCount - passed[0] - passed[1] - passed[2];
        if (failed == 0) {
            m_positions[size_t(at)] = int(m_visible.size());
            m_visible.push_back(at);
        }
        for (size_t facet = 0; facet < ids.size(); ++facet) // all others let it through
            m_counts[facet][ids[facet]] += failed - (passed[facet] ? 0 : 1) == 0 ? 1 : 0;
    }
}

QList<FacetValue> ArtifactIndex::facet(Facet facet) const
{
    const std::vector<int> &counts = m_counts[size_t(facet)];
    const QSet<QString> &wanted = m_filter.of(facet);
    QList<FacetValue> values;
    const auto add = [&](const QString &value, const QString &label, int count) {
        if (!value.isEmpty() && (count > 0 || wanted.contains(value)))
            values << FacetValue{value, label, count, wanted.contains(value)};
    };
    if (facet == Facet::Status) {
        for (const ArtifactStatus status : {ArtifactStatus::Ready, ArtifactStatus::Error, ArtifactStatus::Processing,
                 ArtifactStatus::Pending, ArtifactStatus::Unknown})
            add(statusWord(status), statusWord(status), counts.empty() ? 0 : counts[size_t(status)]);
        return values;
    }
    const TextPool &pool = facet == Facet::ContentType ? m_types : m_kinds;
    for (int id = 0; id < pool.size(); ++id) {
        const QString &text = pool.text(id);
        add(text, facet == Facet::Kind ? kindLabel(text) : text, counts[size_t(id)]);
    }
    for (const QString &value : wanted) { // chosen in another snapshot, and not in this one
        if (pool.find(value) < 0)
            add(value, facet == Facet::Kind ? kindLabel(value) : value, 0);
    }
    std::ranges::sort(values, {}, [](const FacetValue &v) { return std::pair(naturalKey(v.label), v.value); });
    QHash<QString, int> uses; // two namespaces may have kinds of one name: those are told apart by all of it
    for (const FacetValue &value : std::as_const(values))
        ++uses[value.label];
    for (FacetValue &value : values) {
        if (uses.value(value.label) > 1)
            value.label = value.value;
    }
    return values;
}

} // namespace artiscope
