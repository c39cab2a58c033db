// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/getverb.h"

#include "app/cli/output.h"
#include "app/session/listing.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace artiscope {

namespace {

// Answers why it went wrong, if it did.
QString write(const QByteArray &bytes, const QString &name)
{
    // A device or a pipe is written to, not replaced.
    if (const QFileInfo there(name); there.exists() && !there.isFile()) {
        QFile file(name);
        const bool whole = file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)
            && file.write(bytes) == bytes.size();
        return whole ? QString() : file.errorString();
    }
    QSaveFile file(name);
    const bool whole = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return whole ? QString() : file.errorString();
}

} // namespace

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
    if (line().output.isEmpty() || line().output == QLatin1String("-")) {
        printBytes(content.bytes);
        Q_EMIT ended(AllDone);
        return;
    }
    const QString trouble = write(content.bytes, line().output);
    if (trouble.isEmpty())
        Q_EMIT ended(AllDone);
    else
        fail(Error{.kind = Error::Kind::Storage,
            .reason = Error::Reason::NotWritable,
            .detail = trouble,
            .subject = line().output});
}

} // namespace artiscope
