// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/basecomparison.h"

#include "app/core/pool.h"
#include "app/domain/shownartifacts.h"
#include "app/session/branchlist.h"
#include "app/session/listing.h"

#include <utility>

namespace artiscope {

namespace {

struct Origins {
    QHash<ArtifactKey, ChangeOrigin> origins;
    QHash<ArtifactKey, Artifact> bases;
};

// `isFromBranch`: the changes are from the branch to the default one.
Origins originsOf(
    const QList<ArtifactChange> &changes, bool isFromBranch, const QList<Artifact> &base, const Cancelled &cancelled)
{
    const QHash<ArtifactKey, const Artifact *> before = shownArtifacts(base);
    Origins result;
    for (ArtifactChange change : changes) {
        if (cancelled())
            break;
        if (isFromBranch)
            std::swap(change.left, change.right);
        const Artifact *const found = before.value(change.key());
        const auto origin = changeOrigin(change, found ? std::optional(*found) : std::nullopt);
        if (!origin)
            continue;
        result.origins.insert(change.key(), *origin);
        if (found && !found->storageId.isEmpty())
            result.bases.insert(change.key(), *found);
    }
    return result;
}

} // namespace

BaseComparison::BaseComparison(
    Connection &connection, const Comparison &comparison, const BranchList &branches, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_comparison(comparison),
      m_branches(branches)
{
    connect(&comparison, &Comparison::stateChanged, this, &BaseComparison::follow);
    connect(&branches, &BranchList::changed, this, [this] {
        if (base() != m_base) // rebased, so it began later
            follow();
    });
}

BaseComparison::~BaseComparison() = default;

std::optional<Snapshot> BaseComparison::base() const
{
    const bool isFromBranch = this->isFromBranch();
    const Snapshot &left = isFromBranch ? m_comparison.right() : m_comparison.left();
    const Snapshot &right = isFromBranch ? m_comparison.left() : m_comparison.right();
    if (m_comparison.state() == LoadState::Idle || left.branch != m_branches.defaultName())
        return {};
    const std::optional<Branch> branch = m_branches.find(right.branch);
    if (!branch || branch->isDefault || !branch->branchedFrom)
        return {};
    const auto isBefore = [&](const Snapshot &side) { return side.at && *side.at < *branch->branchedFrom; };
    if (isBefore(left) || isBefore(right))
        return {};
    return Snapshot{left.branch, branch->branchedFrom};
}

// Either may be shown: what is compared is the same.
bool BaseComparison::isFromBranch() const
{
    return m_comparison.right().branch == m_branches.defaultName()
        && m_comparison.left().branch != m_branches.defaultName();
}

std::optional<ChangeOrigin> BaseComparison::originOf(const ArtifactKey &key) const
{
    const auto found = m_origins.constFind(key);
    return found == m_origins.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Artifact> BaseComparison::baseOf(const ArtifactKey &key) const
{
    const auto found = m_bases.constFind(key);
    return found == m_bases.constEnd() ? std::nullopt : std::optional(*found);
}

void BaseComparison::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    follow();
}

void BaseComparison::restart()
{
    if (m_state != LoadState::Loading)
        return;
    clear(LoadState::Idle);
    follow();
}

void BaseComparison::follow()
{
    const std::optional<Snapshot> from = m_wanted ? base() : std::nullopt;
    if (!from || m_comparison.state() == LoadState::Failed) {
        if (m_state != LoadState::Idle)
            clear(LoadState::Idle);
        return;
    }
    if (from != m_base || m_state == LoadState::Failed) {
        list(*from);
        return;
    }
    if (m_artifacts)
        match();
}

void BaseComparison::list(const Snapshot &base)
{
    clear(LoadState::Loading);
    m_base = base;
    m_listing = listArtifacts(m_connection, base, {}, Priority::High, [this](Result<QList<Artifact>> artifacts) {
        if (!artifacts) {
            m_error = artifacts.error();
            clear(LoadState::Failed);
            return;
        }
        m_artifacts = artifacts.take();
        match();
    });
}

void BaseComparison::match()
{
    if (m_comparison.state() != LoadState::Ready)
        return;
    m_matching = runOnPool<Origins>(
        [changes = m_comparison.changes(), isFromBranch = isFromBranch(), base = *m_artifacts](
            const Cancelled &cancelled) -> Result<Origins> {
            return originsOf(changes, isFromBranch, base, cancelled);
        },
        [this](Result<Origins> found) {
            Origins origins = found.take();
            m_origins = std::move(origins.origins);
            m_bases = std::move(origins.bases);
            m_state = LoadState::Ready;
            Q_EMIT stateChanged();
        });
}

void BaseComparison::clear(LoadState state)
{
    m_listing.cancel();
    m_matching.cancel();
    if (state != LoadState::Failed)
        m_error.reset();
    m_base.reset();
    m_artifacts.reset();
    m_origins.clear();
    m_bases.clear();
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace artiscope
