// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactindex.h"

#include "app/session/changetext.h"

#include <algorithm>
#include <numeric>

namespace artiscope {

namespace {
template <typename Value> signed char idOf(std::optional<Value> value, signed char none)
{
    return value ? static_cast<signed char>(*value) : none;
}
} // namespace

void ArtifactIndex::read(const Artifact &artifact, Row &row)
{
    row.name = m_names.add(artifact.name);
    if (row.target < 0 || m_targets.text(row.target) != artifact.target.label)
        row.target = m_targets.append(artifact.target.label);
    row.kind = m_kinds.add(artifact.target.kind);
    row.definitionId = m_definitionIds.add(artifact.definition.id);
    row.definition = m_definitions.add(artifact.definition.name);
    row.type = m_types.add(artifact.contentType);
    row.by = m_people.add(artifact.updatedBy);
    row.status = artifact.status;
    readCompared(artifact, row);
}

void ArtifactIndex::readCompared(const Artifact &artifact, Row &row)
{
    const Compared compared = m_comparedOf ? m_comparedOf(artifact.key()) : Compared();
    row.change = idOf(compared.change, noChange);
    row.origin = idOf(compared.origin, noOrigin);
    row.sameChange = m_sameChanges.add(compared.sameChange);
}

void ArtifactIndex::compare(const QList<Artifact> &artifacts)
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        readCompared(artifacts.at(qsizetype(row)), m_rows[row]);
    select();
}

void ArtifactIndex::rebuild(const QList<Artifact> &artifacts)
{
    m_names = m_targets = m_kinds = m_definitionIds = m_definitions = m_types = m_people = m_sameChanges = {};
    m_rows.clear();
    m_rows.reserve(size_t(artifacts.size()));
    m_base.clear();
    m_base.reserve(size_t(artifacts.size()));
    append(artifacts);
    m_targets.squeeze();
}

void ArtifactIndex::append(const QList<Artifact> &artifacts)
{
    const size_t first = m_rows.size();
    m_rows.resize(size_t(artifacts.size()));
    std::vector<int> added(m_rows.size() - first);
    std::iota(added.begin(), added.end(), int(first));
    for (const int row : added)
        read(artifacts.at(row), m_rows[size_t(row)]);
    place(std::move(added));
    order(artifacts);
    matchText();
    select();
}

void ArtifactIndex::shrink(const QList<Artifact> &artifacts)
{
    const auto isGone = [end = int(artifacts.size())](int row) { return row >= end; };
    m_rows.resize(size_t(artifacts.size()));
    std::erase_if(m_base, isGone);
    std::erase_if(m_order, isGone);
    if (!m_textMatches.empty())
        m_textMatches.resize(m_rows.size());
    compare(artifacts);
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
        if (!sameTexts || (row.status != now.status && !m_filter.statuses.isEmpty()) || mayMoveCompared(now, row))
            return true;
        switch (m_sortColumn) {
        case ArtifactColumn::Status:
            return row.status != now.status;
        case ArtifactColumn::By:
            return m_people.text(row.by) != now.updatedBy;
        case ArtifactColumn::Changed:
        case ArtifactColumn::Checksum:
        case ArtifactColumn::StorageId:
            return true; // what it was before is not kept
        default:
            return false;
        }
    });
}

bool ArtifactIndex::mayMoveCompared(const Artifact &artifact, const Row &row) const
{
    if (!m_comparedOf || !m_filter.asksForChanges())
        return false;
    const Compared now = m_comparedOf(artifact.key());
    return row.change != idOf(now.change, noChange) || row.origin != idOf(now.origin, noOrigin)
        || m_sameChanges.text(row.sameChange) != now.sameChange;
}

void ArtifactIndex::update(const QList<Artifact> &artifacts, const QList<int> &rows)
{
    const bool move = mayMove(artifacts, rows);
    for (const int row : rows)
        read(artifacts.at(row), m_rows[size_t(row)]);
    if (move) {
        place({rows.begin(), rows.end()});
        order(artifacts);
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
    order(artifacts);
    select();
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

int ArtifactIndex::idWithin(Facet facet, const QString &value) const
{
    switch (facet) {
    case Facet::Status:
        return int(statusFromWord(value));
    case Facet::ContentType:
        return m_types.find(value);
    case Facet::Kind:
        return m_kinds.find(value);
    case Facet::SameChange:
        return m_sameChanges.find(value);
    case Facet::Change: {
        const auto found = std::ranges::find(allChanges, value, changeWord);
        return found == allChanges.end() ? -1 : int(*found);
    }
    case Facet::Origin:
        break;
    }
    const auto found = std::ranges::find(allOrigins, value, originWord);
    return found == allOrigins.end() ? -1 : int(*found);
}

void ArtifactIndex::select()
{
    // Which values of each facet pass, by id; empty: all do.
    std::array<std::vector<char>, facetCount> passes;
    const std::array sizes{int(ArtifactStatus::Unknown) + 1, m_types.size(), m_kinds.size(), noChange + 1, noOrigin + 1,
        m_sameChanges.size()};
    for (int facet = 0; facet < facetCount; ++facet) {
        m_counts[size_t(facet)].assign(size_t(sizes[size_t(facet)]), 0);
        const QSet<QString> &wanted = m_filter.of(Facet(facet));
        passes[size_t(facet)].assign(size_t(sizes[size_t(facet)]), wanted.isEmpty() ? 1 : 0);
        for (const QString &value : wanted) {
            const int id = idWithin(Facet(facet), value);
            if (id >= 0)
                passes[size_t(facet)][size_t(id)] = 1;
        }
    }
    const bool oneDefinition = !m_filter.definitionId.isEmpty();
    const int definition = m_definitionIds.find(m_filter.definitionId);
    m_inScope = 0;
    m_visible.clear();
    m_changed.clear();
    m_positions.assign(m_rows.size(), -1);
    for (const int at : m_order) {
        const Row &row = m_rows[size_t(at)];
        if (oneDefinition && row.definitionId != definition)
            continue;
        ++m_inScope;
        if (!m_textMatches.empty() && !m_textMatches[size_t(at)])
            continue;
        const std::array<size_t, facetCount> ids{size_t(row.status), size_t(row.type), size_t(row.kind),
            size_t(row.change), size_t(row.origin), size_t(row.sameChange)};
        std::array<char, facetCount> passed{};
        int failed = facetCount;
        for (size_t facet = 0; facet < ids.size(); ++facet) {
            passed[facet] = passes[facet][ids[facet]];
            failed -= passed[facet];
        }
        if (failed == 0) {
            m_positions[size_t(at)] = int(m_visible.size());
            if (row.change == int(Change::Changed) || row.change == int(Change::Added)
                || row.change == int(Change::Removed))
                m_changed.push_back(int(m_visible.size()));
            m_visible.push_back(at);
        }
        for (size_t facet = 0; facet < ids.size(); ++facet) // all others let it through
            m_counts[facet][ids[facet]] += failed - (passed[facet] ? 0 : 1) == 0 ? 1 : 0;
    }
}

int ArtifactIndex::changedAfter(int position) const
{
    const auto next = std::ranges::upper_bound(m_changed, position);
    return next == m_changed.end() ? -1 : *next;
}

int ArtifactIndex::changedBefore(int position) const
{
    const auto next = std::ranges::lower_bound(m_changed, position);
    return next == m_changed.begin() ? -1 : *std::prev(next);
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
    if (facet == Facet::Change) {
        for (const Change change : allChanges)
            add(changeWord(change), changeName(change), counts.empty() ? 0 : counts[size_t(change)]);
        return values;
    }
    if (facet == Facet::Origin) {
        for (const ChangeOrigin origin : allOrigins)
            add(originWord(origin), originName(origin), counts.empty() ? 0 : counts[size_t(origin)]);
        return values;
    }
    const TextPool &pool = facet == Facet::ContentType ? m_types : facet == Facet::Kind ? m_kinds : m_sameChanges;
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
