// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/getverb.h"

#include "app/cli/output.h"
#include "app/session/listing.h"

#include <cstdio>

namespace artiscope {

GetVerb::GetVerb(const VerbContext &context, QObject *parent) : Verb(context, parent), m_source(context.connection) { }

void GetVerb::start()
{
    m_request =
        findArtifact(context().connection, context().snapshot, line().reference, [this](Result<Artifact> artifact) {
            if (artifact)
                fetch(*artifact);
            else
                fail(artifact.error());
        });
}

void GetVerb::fetch(const Artifact &artifact)
{
    const bool tell = stderrIsTerminal();
    const auto progress = [tell](qint64 received, qint64 total) {
        if (tell && total > 1'000'000)
            std::fprintf(stderr, "\r%lld of %lld bytes", (long long)received, (long long)total);
    };
    m_request =
        m_source.fetch(artifact, context().snapshot, Priority::High, progress, [this](Result<FetchedContent> content) {
            if (content)
                deliver(*content);
            else
                fail(content.error());
        });
}

void GetVerb::deliver(const FetchedContent &content)
{
    const Artifact &artifact = content.artifact;
    if (artifact.status == ArtifactStatus::Error)
        say(tr("The server calls “%1” failed: this is the last content that was good.").arg(artifact.name));
    if (line().rawHeaders) {
        const auto header = [](const char *name, const QString &value) {
            if (!value.isEmpty())
                std::fprintf(stderr, "%s: %s\n", name, qUtf8Printable(value));
        };
        header("Content-Type", artifact.contentType);
        header("Content-Length", QString::number(content.bytes.size()));
        header("X-Artifact-Id", artifact.id);
        header("X-Artifact-Status", statusWord(artifact.status));
        header("X-Artifact-Checksum", artifact.checksum);
        header("X-Artifact-Storage-Id", artifact.storageId);
        header("Last-Modified", artifact.updatedAt ? artifact.updatedAt->toWire() : QString());
    }
    if (const Result<Nothing> done = writeOutput(line().output, content.bytes))
        Q_EMIT ended(AllDone);
    else
        fail(done.error());
}

} // namespace artiscope
