// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/comparedrows.h"

#include "app/session/basecomparison.h"
#include "app/session/catalogue.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "app/session/comparison.h"
#include "app/session/samechange.h"

namespace artiscope {

namespace {
constexpr int burstMs = 100; // a row's redraw each would be more work than the counting
}

ComparedRows::ComparedRows(Catalogue &catalogue, const ComparedBy &by, QObject *parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_by(by)
{
    m_tellFound.setSingleShot(true);
    m_tellFound.setInterval(burstMs);
    m_tellFound.callOnTimeout(this, &ComparedRows::tellFound);
    m_tellCompared.setSingleShot(true);
    m_tellCompared.setInterval(0);
    m_tellCompared.callOnTimeout(this, &ComparedRows::compared);
    connect(&catalogue, &Catalogue::artifactsReset, this, [this] {
        m_isListing = m_catalogue.state() == LoadState::Loading;
        followCatalogue();
        Q_EMIT reset();
    });
    connect(&catalogue, &Catalogue::stateChanged, this, [this] {
        if (!m_isListing || m_catalogue.state() == LoadState::Loading)
            return;
        m_isListing = false;
        followCatalogue();
        if (!m_all.isEmpty())
            replace();
    });
    connect(&catalogue, &Catalogue::artifactsAppended, this, [this](int first, int last) {
        const bool added = !m_all.isEmpty();
        followCatalogue();
        if (added || !m_all.isEmpty())
            replace(); // those at the end stand elsewhere now
        else
            Q_EMIT appended(first, last);
    });
    connect(&catalogue, &Catalogue::artifactsReplaced, this, [this] {
        followCatalogue();
        replace();
    });
    connect(&catalogue, &Catalogue::artifactsUpdated, this, [this](const QList<int> &rows) {
        if (!m_all.isEmpty()) {
            for (const int row : rows)
                m_all[row] = m_catalogue.artifacts().at(row);
        }
        Q_EMIT updated(rows);
    });
    if (by.comparison)
        connect(by.comparison, &Comparison::stateChanged, this, &ComparedRows::followComparison);
    if (by.contents) {
        connect(by.contents, &ChangedContents::found, this, [this](qsizetype place) {
            if (m_changes.isEmpty())
                return; // it is of two that are not compared any more
            m_found << place;
            if (!m_tellFound.isActive())
                m_tellFound.start();
        });
        // All of them may be others; and what is sorted by lines is so once, and not while one reads it.
        connect(by.contents, &ChangedContents::started, this, [this] {
            m_found.clear();
            m_tellFound.stop();
        });
        connect(by.contents, &ChangedContents::stateChanged, this, [this] {
            if (m_by.contents->state() == LoadState::Loading)
                m_tellCompared.start();
            else if (!m_isComparing)
                replace();
        });
    }
    if (by.sameChange)
        connect(by.sameChange, &SameChange::changed, &m_tellCompared, qOverload<>(&QTimer::start));
    if (by.base)
        connect(by.base, &BaseComparison::stateChanged, this, [this] {
            m_hasOrigins = !m_changes.isEmpty();
            Q_EMIT compared();
        });
}

// With all that is to be told of them.
void ComparedRows::replace()
{
    m_found.clear();
    m_tellFound.stop();
    m_tellCompared.stop();
    Q_EMIT replaced();
}

const QList<Artifact> &ComparedRows::artifacts() const
{
    return m_all.isEmpty() ? m_catalogue.artifacts() : m_all;
}

int ComparedRows::rowOf(const ArtifactKey &key) const
{
    const int row = m_catalogue.rowOf(key);
    return row >= 0 ? row : m_rows.value(key, -1);
}

const ArtifactChange *ComparedRows::find(const ArtifactKey &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_changes.at(*place);
}

std::optional<Change> ComparedRows::changeOf(const ArtifactKey &key) const
{
    const ArtifactChange *const known = find(key);
    return known ? std::optional(known->change) : std::nullopt;
}

QString ComparedRows::changeNoteOf(const ArtifactKey &key) const
{
    const ArtifactChange *const known = find(key);
    return known ? changeNote(*known) : QString();
}

QString ComparedRows::changeNoteInShortOf(const ArtifactKey &key) const
{
    const ArtifactChange *const change = find(key);
    return change ? changeNoteInShort(*change) : QString();
}

std::optional<ChangeOrigin> ComparedRows::originOf(const ArtifactKey &key) const
{
    return m_hasOrigins ? m_by.base->originOf(key) : std::nullopt;
}

QString ComparedRows::sameChangeOf(const ArtifactKey &key) const
{
    return m_by.sameChange && !m_changes.isEmpty() ? m_by.sameChange->changes().groupOf(key) : QString();
}

const ContentDifference *ComparedRows::differenceOf(const ArtifactKey &key) const
{
    return m_by.contents && !m_changes.isEmpty() ? m_by.contents->differences().find(key) : nullptr;
}

void ComparedRows::tellFound()
{
    QList<int> rows;
    for (const qsizetype place : std::exchange(m_found, {})) {
        if (const int row = rowOf(m_by.contents->differences().changes().at(place).key()); row >= 0)
            rows << row;
    }
    Q_EMIT counted(rows);
}

void ComparedRows::want(const QStringList &artifactIds)
{
    m_catalogue.want(artifactIds);
}

void ComparedRows::followComparison()
{
    const Comparison &comparison = *m_by.comparison;
    const std::pair pair(comparison.left(), comparison.right());
    m_isComparing = comparison.state() == LoadState::Loading;
    if (m_isComparing) {
        if (pair != m_pair)
            forget();
        return;
    }
    m_pair = pair;
    m_changes = comparison.changes();
    m_places.clear();
    m_places.reserve(m_changes.size());
    for (qsizetype place = 0; place < m_changes.size(); ++place)
        m_places.insert(m_changes.at(place).key(), place);
    m_removed = removedArtifacts(m_changes);
    for (Artifact &artifact : m_removed)
        artifact.detailed = true; // that is known of this snapshot only
    followCatalogue();
    replace();
}

// The contents that were looked into are those of the former two until others are.
void ComparedRows::forget()
{
    if (m_changes.isEmpty())
        return;
    m_changes.clear();
    m_places.clear();
    m_removed.clear();
    m_hasOrigins = false;
    m_found.clear();
    m_tellFound.stop();
    m_tellCompared.stop();
    followCatalogue();
    Q_EMIT forgotten();
}

void ComparedRows::followCatalogue()
{
    m_all.clear();
    m_rows.clear();
    if (m_isListing)
        return;
    for (const Artifact &artifact : std::as_const(m_removed)) {
        if (m_catalogue.rowOf(artifact.key()) >= 0)
            continue; // it has come since
        if (m_all.isEmpty())
            m_all = m_catalogue.artifacts();
        m_rows.insert(artifact.key(), int(m_all.size()));
        m_all << artifact;
    }
}

} // namespace artiscope
