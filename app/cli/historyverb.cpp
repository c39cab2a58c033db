// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyverb.h"

#include "app/cli/output.h"
#include "app/domain/humantime.h"
#include "app/session/historytext.h"
#include "app/session/listing.h"

#include <cstdio>

namespace artiscope {

HistoryVerb::HistoryVerb(const VerbContext &context, QObject *parent)
    : Verb(context, parent),
      m_source(context.connection),
      m_history(context.connection)
{
    connect(&m_history, &History::stateChanged, this, &HistoryVerb::stateChanged);
    connect(&m_history, &History::changed, this, [this] {
        const qsizetype count = m_history.revisions().size();
        showProgress(count == 1 ? tr("1 revision, %1 requests").arg(m_history.asked())
                                : tr("%1 revisions, %2 requests").arg(count).arg(m_history.asked()));
    });
}

void HistoryVerb::start()
{
    m_request =
        findArtifact(context().connection, context().snapshot, line().reference, [this](Result<Artifact> artifact) {
            if (!artifact) {
                fail(artifact.error());
                return;
            }
            m_artifact = *artifact;
            m_history.open(*artifact, context().snapshot, context().branches.branches());
        });
}

void HistoryVerb::stateChanged()
{
    if (m_history.state() == LoadState::Failed) {
        showProgress({});
        fail(m_history.error().value_or(Error{}));
    } else if (m_history.state() == LoadState::Ready) {
        found();
    }
}

Request HistoryVerb::fetch(const Revision &revision, Done<FetchedContent> done)
{
    return m_source.fetchStored(asOf(m_artifact, revision), Priority::High, {}, std::move(done));
}

void HistoryVerb::showProgress(const QString &sentence)
{
    if (!stderrIsTerminal() || (sentence.isEmpty() && m_shown == 0))
        return;
    std::fprintf(stderr, "\r%s", qUtf8Printable(sentence.leftJustified(m_shown)));
    if (sentence.isEmpty())
        std::fprintf(stderr, "\r");
    m_shown = sentence.size();
}

void HistoryVerb::sayEnd() const
{
    if (m_history.end() != HistoryEnd::FirstRendering)
        say(historyEndText(m_history.end(), context().snapshot.branch, utcTime(m_history.lower())));
}

} // namespace artiscope
