// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparison.h"

#include "app/core/logging.h"
#include "app/core/pool.h"
#include "app/session/listing.h"
#include "app/session/reference.h"

#include <algorithm>

namespace artiscope {

Comparison::Comparison(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

Comparison::~Comparison() = default;

qsizetype Comparison::expected() const
{
    const bool known = std::ranges::all_of(m_sides, [](const Side &side) { return side.expected >= 0; });
    return known ? m_sides[0].expected + m_sides[1].expected : -1;
}

const ArtifactChange *Comparison::find(const ArtifactKey &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_changes.at(*place);
}

std::optional<Change> Comparison::changeOf(const ArtifactKey &key) const
{
    const ArtifactChange *const found = find(key);
    return found ? std::optional(found->change) : std::nullopt;
}

void Comparison::compare(const Snapshot &left, const Snapshot &right, const QString &definition)
{
    m_sides[0].snapshot = left;
    m_sides[1].snapshot = right;
    m_reference = definition;
    start();
}

void Comparison::reload()
{
    if (m_state != LoadState::Idle)
        start();
}

void Comparison::stop()
{
    clear();
    m_state = LoadState::Idle;
    Q_EMIT stateChanged();
}

void Comparison::clear()
{
    for (Request &request : m_naming)
        request.cancel();
    for (Request &request : m_listing)
        request.cancel();
    m_matching.cancel();
    for (Side &side : m_sides)
        side = {.snapshot = side.snapshot, .definitions = {}, .artifacts = {}};
    m_error.reset();
    m_changes.clear();
    m_counts = {};
    m_byDefinition.clear();
    m_places.clear();
}

void Comparison::start()
{
    clear();
    m_askedAt = m_connection.client().serverNow();
    m_state = LoadState::Loading;
    for (size_t side = 0; side < m_sides.size(); ++side) {
        if (m_reference.isEmpty())
            list(side, {});
        askDefinitions(side);
    }
    Q_EMIT stateChanged();
}

// Names only, unless one of them is asked for: without, the artifacts still have ids, and the listing itself tells a
// lasting trouble.
void Comparison::askDefinitions(size_t side)
{
    m_naming[side] =
        m_connection.client().definitions(m_sides[side].snapshot, [this, side](Result<QList<Definition>> answer) {
            if (!answer && !m_reference.isEmpty()) {
                fail(answer.error());
                return;
            }
            if (!answer)
                qCInfo(lcSession) << "definitions failed:" << answer.error().detail;
            m_sides[side].definitions = answer ? answer.take() : QList<Definition>();
            if (m_reference.isEmpty())
                match();
            else
                chooseDefinition();
        });
}

void Comparison::chooseDefinition()
{
    if (!m_sides[0].definitions || !m_sides[1].definitions)
        return;
    Result<Definition> chosen = resolveDefinition(m_reference, *m_sides[1].definitions);
    if (!chosen && chosen.error().reason == Error::Reason::DefinitionNotFound) // it may have been deleted
        chosen = resolveDefinition(m_reference, *m_sides[0].definitions);
    if (!chosen) {
        fail(chosen.error());
        return;
    }
    for (size_t side = 0; side < m_sides.size(); ++side)
        list(side, chosen->id);
}

void Comparison::list(size_t side, const QString &definitionId)
{
    m_listing[side] = listArtifacts(
        m_connection, m_sides[side].snapshot, definitionId, Priority::High,
        [this, side](Result<QList<Artifact>> artifacts) {
            if (!artifacts) {
                fail(artifacts.error());
                return;
            }
            m_sides[side].artifacts = artifacts.take();
            match();
        },
        [this, side](qint64 listed, qint64 total) {
            m_sides[side].listed = listed;
            m_sides[side].expected = std::max(listed, total);
            Q_EMIT progressed();
        });
}

void Comparison::match()
{
    const auto isThere = [](const Side &side) { return side.artifacts && side.definitions; };
    if (!std::ranges::all_of(m_sides, isThere))
        return;
    QHash<QString, QString> names;
    for (const Side &side : m_sides) { // where both sides name it, the right one counts
        for (const Definition &definition : *side.definitions)
            names.insert(definition.id, definition.name);
    }
    const auto work = [left = *std::exchange(m_sides[0].artifacts, std::nullopt),
                          right = *std::exchange(m_sides[1].artifacts, std::nullopt),
                          names](const Cancelled &cancelled) -> Result<Matched> {
        Matched matched{.changes = compareArtifacts(left, right, names, cancelled), .counts = {}};
        for (qsizetype place = 0; place < matched.changes.size(); ++place) {
            const ArtifactChange &one = matched.changes.at(place);
            const ArtifactKey key = one.key();
            matched.counts.add(one.change);
            matched.byDefinition[key.definitionId].add(one.change);
            matched.places.insert(key, place);
        }
        return matched;
    };
    m_matching = runOnPool<Matched>(work, [this](Result<Matched> matched) {
        m_changes = std::move(matched->changes);
        m_counts = matched->counts;
        m_byDefinition = std::move(matched->byDefinition);
        m_places = std::move(matched->places);
        m_state = LoadState::Ready;
        Q_EMIT stateChanged();
    });
}

void Comparison::fail(const Error &error)
{
    clear();
    m_error = error;
    m_state = LoadState::Failed;
    Q_EMIT stateChanged();
}

} // namespace artiscope
