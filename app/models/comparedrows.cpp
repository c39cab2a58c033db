// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/comparedrows.h"

#include "app/session/catalogue.h"
#include "app/session/comparison.h"

namespace artiscope {

ComparedRows::ComparedRows(Catalogue &catalogue, const Comparison *comparison, QObject *parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_comparison(comparison)
{
    connect(&catalogue, &Catalogue::artifactsReset, this, [this] {
        followCatalogue();
        Q_EMIT reset();
    });
    connect(&catalogue, &Catalogue::artifactsAppended, this, [this](int first, int last) {
        const bool added = !m_all.isEmpty();
        followCatalogue();
        if (added || !m_all.isEmpty())
            Q_EMIT replaced(); // those at the end stand elsewhere now
        else
            Q_EMIT appended(first, last);
    });
    connect(&catalogue, &Catalogue::artifactsReplaced, this, [this] {
        followCatalogue();
        Q_EMIT replaced();
    });
    connect(&catalogue, &Catalogue::artifactsUpdated, this, [this](const QList<int> &rows) {
        if (!m_all.isEmpty()) {
            for (const int row : rows)
                m_all[row] = m_catalogue.artifacts().at(row);
        }
        Q_EMIT updated(rows);
    });
    if (comparison)
        connect(comparison, &Comparison::stateChanged, this, &ComparedRows::followComparison);
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

std::optional<Change> ComparedRows::changeOf(const ArtifactKey &key) const
{
    const auto change = m_changes.constFind(key);
    return change == m_changes.constEnd() ? std::nullopt : std::optional(*change);
}

void ComparedRows::want(const QStringList &artifactIds)
{
    m_catalogue.want(artifactIds);
}

void ComparedRows::followComparison()
{
    if (m_comparison->state() == LoadState::Loading)
        return;
    m_changes.clear();
    m_removed.clear();
    for (const ArtifactChange &change : m_comparison->changes()) {
        m_changes.insert(change.key(), change.change);
        if (!change.right) {
            m_removed << *change.left;
            m_removed.last().detailed = true; // that is known of this snapshot only
        }
    }
    followCatalogue();
    Q_EMIT replaced();
}

void ComparedRows::followCatalogue()
{
    m_all.clear();
    m_rows.clear();
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
