// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffverb.h"

#include "app/cli/output.h"
#include "app/session/listing.h"
#include "app/session/reference.h"

#include <cstdio>

namespace artiscope {

DiffVerb::DiffVerb(const VerbContext &context, QObject *parent)
    : Verb(context, parent),
      m_comparison(context.connection)
{
    connect(&m_comparison, &Comparison::stateChanged, this, &DiffVerb::compared);
    if (stderrIsTerminal())
        connect(&m_comparison, &Comparison::progressed, this, &DiffVerb::showProgress);
}

void DiffVerb::start()
{
    if (!line().server.branch.isEmpty() || !line().server.at.isEmpty()) {
        say(tr("The two snapshots say which branches and times: leave --branch and --at out."));
        Q_EMIT ended(WrongUsage);
        return;
    }
    QList<Snapshot> sides;
    for (const QString &reference : line().snapshots) {
        const Result<Snapshot> snapshot = resolveSnapshot(
            reference, context().branches.branches(), client().serverNow(), QTimeZone::systemTimeZone());
        if (!snapshot) {
            fail(snapshot.error());
            return;
        }
        sides << *snapshot;
    }
    m_comparison.compare(sides.at(0), sides.at(1), line().definition);
}

void DiffVerb::showProgress()
{
    if (m_comparison.expected() < 0)
        return;
    m_told = true;
    std::fprintf(stderr, "\r%s",
        qUtf8Printable(tr("%1 of %2 artifacts listed").arg(m_comparison.listed()).arg(m_comparison.expected())));
}

bool DiffVerb::matches(const ArtifactChange &change) const
{
    const TargetRef &target = change.shown().target;
    return line().target.isEmpty() || target.id == line().target
        || target.label.contains(line().target, Qt::CaseInsensitive);
}

void DiffVerb::compared()
{
    if (m_comparison.state() == LoadState::Loading)
        return;
    if (m_told)
        std::fprintf(stderr, "\n");
    if (m_comparison.state() == LoadState::Failed) {
        fail(*m_comparison.error());
        return;
    }
    m_facts.left = m_comparison.left();
    m_facts.right = m_comparison.right();
    m_facts.askedAt = m_comparison.askedAt();
    for (const ArtifactChange &change : m_comparison.changes()) {
        if (!matches(change))
            continue;
        m_facts.counts.add(change.change);
        m_differs = m_differs || change.differs();
        if (line().all || change.change != Change::Unchanged)
            m_facts.changes << change;
    }
    if (!line().json) { // a table does without when and by whom, which cost the server much
        print();
        return;
    }
    addDetails(&ArtifactChange::left, m_facts.left, m_leftDetails);
    addDetails(&ArtifactChange::right, m_facts.right, m_rightDetails);
}

void DiffVerb::addDetails(std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request)
{
    QList<Artifact> artifacts;
    for (const ArtifactChange &change : std::as_const(m_facts.changes)) {
        if (const std::optional<Artifact> &artifact = change.*side)
            artifacts << *artifact;
    }
    request = artiscope::addDetails(
        context().connection, snapshot, artifacts, [this, side](Result<QList<Artifact>> detailed) {
            if (!detailed) {
                m_leftDetails.cancel();
                m_rightDetails.cancel();
                fail(detailed.error());
                return;
            }
            qsizetype next = 0;
            for (ArtifactChange &change : m_facts.changes) {
                if (std::optional<Artifact> &artifact = change.*side) {
                    // What was compared stays what is told: it may have been rendered since.
                    const Artifact &now = detailed->at(next++);
                    artifact->detailed = now.detailed && now.storageId == artifact->storageId;
                    if (artifact->detailed) {
                        artifact->updatedAt = now.updatedAt;
                        artifact->updatedBy = now.updatedBy;
                    }
                }
            }
            if (!m_leftDetails.isActive() && !m_rightDetails.isActive())
                print();
        });
}

void DiffVerb::print()
{
    if (line().json)
        printJson(toJson(m_facts));
    else
        printChanges(m_facts);
    finish();
}

void DiffVerb::finish()
{
    Q_EMIT ended(m_differs ? AnswerIsNo : AllDone);
}

} // namespace artiscope
