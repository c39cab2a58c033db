// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifacthistory.h"

#include <algorithm>

namespace artiscope {

ArtifactHistory::ArtifactHistory(const Parts &parts, const Artifact &artifact, const Snapshot &snapshot,
    const QList<Branch> &branches, QObject *parent)
    : QObject(parent),
      m_history(parts.connection),
      m_contents(parts.content),
      m_artifact(artifact),
      m_snapshot(snapshot)
{
    m_history.useStore(parts.store);
    connect(&m_history, &History::changed, this, &ArtifactHistory::take);
    connect(&m_history, &History::stateChanged, this, [this] {
        if (m_history.state() == LoadState::Ready)
            take(); // where it ends is known now
        Q_EMIT stateChanged();
    });
    m_contents.setMake(
        [](const DiffLibrary &, const ChangedContent &content, const std::function<bool()> &) -> Result<QByteArray> {
            return QByteArray::number(content.right->size());
        });
    m_contents.setCounting(parts.counting);
    connect(&m_contents, &ChangedContents::found, this, &ArtifactHistory::found);
    // More may have been found while these were looked into.
    connect(&m_contents, &ChangedContents::stateChanged, this, [this] {
        if (m_contents.state() == LoadState::Ready)
            count();
    });
    connect(&parts.connection, &Connection::stateChanged, this, [this, &connection = parts.connection] {
        if (connection.state() == Connection::State::Ready)
            askAgain();
    });
    m_history.open(artifact, snapshot, branches);
}

void ArtifactHistory::stop()
{
    m_isStopped = true;
    if (isCounting())
        m_contents.stop();
    m_history.stop();
}

void ArtifactHistory::resume()
{
    m_isStopped = false;
    m_deltas.removeIf(
        [](const auto &known) { return known->difference.error.has_value(); }); // which may be looked at now
    m_history.resume();
    count();
}

void ArtifactHistory::setCounting(const CountingChoices &counting)
{
    if (counting == m_contents.counting())
        return;
    m_contents.setCounting(counting);
    if (isCounting())
        m_contents.stop();
    m_deltas.clear();
    Q_EMIT changed();
    if (!m_isStopped)
        count();
}

// What was asked of the former client never came, or was refused. Whoever stopped it wants none of it.
void ArtifactHistory::askAgain()
{
    const LoadState state = m_history.state();
    if (m_isStopped || state == LoadState::Idle || (state == LoadState::Failed && !meansSignedOut(*m_history.error())))
        return;
    stop();
    resume();
}

const RevisionDelta *ArtifactHistory::delta(const QString &storageId) const
{
    const auto revision = std::ranges::find(m_revisions, storageId, &Revision::storageId);
    if (revision == m_revisions.end())
        return nullptr;
    const std::optional<Pair> pair = pairOf(revision - m_revisions.begin());
    const auto known = pair ? m_deltas.constFind(*pair) : m_deltas.constEnd();
    return known == m_deltas.constEnd() ? nullptr : &*known;
}

std::optional<ArtifactHistory::Pair> ArtifactHistory::pairOf(qsizetype revision) const
{
    const Revision &one = m_revisions.at(revision);
    if (revision + 1 < m_revisions.size())
        return one.since ? std::optional(Pair{one.storageId, m_revisions.at(revision + 1).storageId}) : std::nullopt;
    return m_history.end() == HistoryEnd::Open ? std::nullopt : std::optional(Pair{one.storageId, {}});
}

void ArtifactHistory::take()
{
    m_revisions = m_history.revisions();
    Q_EMIT changed();
    count();
}

void ArtifactHistory::count()
{
    const LoadState state = m_history.state();
    if (isCounting() || (state != LoadState::Loading && state != LoadState::Ready))
        return;
    m_counting.clear();
    QList<ArtifactChange> changes;
    for (qsizetype i = 0; i < m_revisions.size(); ++i) {
        const std::optional<Pair> pair = pairOf(i);
        if (!pair || m_deltas.contains(*pair))
            continue;
        m_counting << *pair;
        ArtifactChange change{.change = Change::Added, .left = {}, .right = asOf(m_artifact, m_revisions.at(i))};
        if (!pair->second.isEmpty()) {
            change.change = Change::Changed;
            change.left = asOf(m_artifact, m_revisions.at(i + 1));
        }
        changes << change;
    }
    if (changes.isEmpty())
        return;
    m_contents.start(changes, Priority::Low);
}

void ArtifactHistory::found(qsizetype place)
{
    const Pair &pair = m_counting.at(place);
    const ContentDifference &difference = *m_contents.differences().at(place);
    m_deltas.insert(pair, {difference, difference.made.toLongLong()});
    Q_EMIT counted(pair.first);
}

} // namespace artiscope
