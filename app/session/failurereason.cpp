// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurereason.h"

#include "app/session/runmatch.h"

#include <algorithm>

namespace artiscope {

FailureReason::FailureReason(Connection &connection, const BranchList &branches, const RunCentre &runs,
    const Document &document, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_branches(branches),
      m_runs(runs),
      m_document(document)
{
    const auto anew = [this] {
        m_request.cancel();
        m_asked = false;
        look();
    };
    connect(&m_document, &Document::opened, this, [this, anew] {
        set({});
        anew();
    });
    connect(&m_document, &Document::factsChanged, this, &FailureReason::look);
    connect(&m_runs, &RunCentre::runChanged, this, [this, anew](const QString &id) {
        const Run *run = m_runs.find(id);
        const std::optional<Artifact> &artifact = m_document.artifact();
        if (run && run->isOver() && artifact && run->definition.id == artifact->definition.id)
            anew(); // perhaps it went well this time
        else
            look();
    });
    // What was asked of a former client is never answered.
    connect(&m_connection, &Connection::stateChanged, this, [this, anew] {
        if (m_text.isEmpty() && m_connection.state() == Connection::State::Ready)
            anew();
    });
}

void FailureReason::look()
{
    const std::optional<Artifact> &artifact = m_document.artifact();
    if (!artifact || artifact->status != ArtifactStatus::Error) {
        m_request.cancel();
        m_asked = false; // the next failure is another one
        set({});
        return;
    }
    const QString known = m_runs.failure(m_document.snapshot(), artifact->key());
    if (!known.isEmpty()) {
        m_request.cancel();
        set(known);
    } else if (!m_asked) {
        m_asked = true;
        ask(m_document.snapshot().branch, m_document.snapshot().at);
    }
}

// The newest rendering that is about this artifact; when it failed, what its log says. A branch that only took the
// artifact over has no such task of its own: then it failed where it came from, before that. Where the server does not
// tell, nothing is known: that is no trouble to speak of.
void FailureReason::ask(const QString &branch, std::optional<Instant> until)
{
    const Artifact &artifact = *m_document.artifact();
    const auto take = [this, branch, until, definitionId = artifact.definition.id](Result<QList<Task>> tasks) {
        if (!tasks)
            return;
        const auto task = std::ranges::find_if(*tasks,
            [&](const Task &one) { return one.definitionId == definitionId && (!until || one.createdAt <= *until); });
        if (task == tasks->end()) {
            const std::optional<Branch> facts = m_branches.find(branch);
            if (facts && !facts->origin.isEmpty() && facts->origin != branch && facts->branchedFrom)
                ask(facts->origin, until ? std::min(*until, *facts->branchedFrom) : *facts->branchedFrom);
            return;
        }
        if (task->state == TaskState::Completed) {
            set({}, task->createdAt);
            return;
        }
        m_request = m_connection.client().taskLog(task->id, [this](Result<QList<TaskLogLine>> log) {
            if (log)
                set(failureReason(*log));
        });
    };
    m_request = m_connection.client().endedTasks(QLatin1String(childWorkflow), branch, artifact.target.id, take);
}

void FailureReason::set(const QString &text, std::optional<Instant> mendedAt)
{
    if (text == m_text && mendedAt == m_mendedAt)
        return;
    m_text = text;
    m_mendedAt = mendedAt;
    Q_EMIT changed();
}

} // namespace artiscope
