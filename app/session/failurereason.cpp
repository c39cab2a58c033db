// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurereason.h"

#include "app/session/runmatch.h"

#include <algorithm>

namespace artiscope {

FailureReason::FailureReason(Connection &connection, const RunCentre &runs, const Document &document, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_runs(runs),
      m_document(document)
{
    const auto anew = [this] {
        m_request.cancel();
        m_asked = false;
        look();
    };
    connect(&m_document, &Document::opened, this, [this, anew] {
        setText({});
        anew();
    });
    connect(&m_document, &Document::factsChanged, this, &FailureReason::look);
    connect(&m_runs, &RunCentre::runChanged, this, &FailureReason::look);
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
        setText({});
        return;
    }
    const QString known = m_runs.failure(m_document.snapshot(), artifact->key());
    if (!known.isEmpty()) {
        m_request.cancel();
        setText(known);
    } else if (!m_asked) {
        m_asked = true;
        ask();
    }
}

// The newest failure that is about this artifact; then what its log says. Where the server does not tell, nothing is
// known: that is no trouble to speak of.
void FailureReason::ask()
{
    const Artifact &artifact = *m_document.artifact();
    m_request = m_connection.client().failedTasks(QLatin1String(childWorkflow), m_document.snapshot().branch,
        artifact.target.id,
        [this, definitionId = artifact.definition.id, at = m_document.snapshot().at](Result<QList<Task>> tasks) {
            if (!tasks)
                return;
            const auto task = std::ranges::find_if(*tasks,
                [&](const Task &one) { return one.definitionId == definitionId && (!at || one.createdAt <= *at); });
            if (task == tasks->end())
                return;
            m_request = m_connection.client().taskLog(task->id, [this](Result<QList<TaskLogLine>> log) {
                if (log)
                    setText(failureReason(*log));
            });
        });
}

void FailureReason::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace artiscope
