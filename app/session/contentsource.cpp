// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contentsource.h"

#include "app/core/journal.h"
#include "app/core/pool.h"
#include "app/store/contentcache.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

namespace artiscope {

// One fetch under way. It may take several steps: cache, server, and once more when the artifact changed in between.
struct ContentSource::Step {
    Artifact artifact;
    std::optional<Snapshot> snapshot; // nothing: by its storage id
    Priority priority;
    Progress progress;
    Promise<FetchedContent> promise;
    bool askedAgain = false; // for the facts, after a mismatch
};

ContentSource::ContentSource(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

Request ContentSource::fetch(
    const Artifact &artifact, const Snapshot &snapshot, Priority priority, Progress progress, Done<FetchedContent> done)
{
    return start(std::make_shared<Step>(
        Step{artifact, snapshot, priority, std::move(progress), Promise<FetchedContent>(std::move(done))}));
}

Request ContentSource::fetchStored(
    const Artifact &artifact, Priority priority, Progress progress, Done<FetchedContent> done)
{
    return start(std::make_shared<Step>(
        Step{artifact, {}, priority, std::move(progress), Promise<FetchedContent>(std::move(done))}));
}

Request ContentSource::start(const std::shared_ptr<Step> &step)
{
    const Artifact &artifact = step->artifact;
    Request request = step->promise.request();
    if (artifact.storageId.isEmpty()) {
        step->promise.finish(Error{.kind = Error::Kind::Http,
            .reason = artifact.status == ArtifactStatus::Error ? Error::Reason::NeverRenderedWell
                                                               : Error::Reason::NothingRendered,
            .subject = artifact.name});
        return request;
    }
    if (!m_cache || artifact.checksum.isEmpty()) {
        download(step);
        return request;
    }
    QElapsedTimer clock;
    clock.start();
    step->promise.follow(
        m_cache->read(artifact.storageId, [this, step, clock](Result<std::optional<QByteArray>> found) {
            // Whatever is wrong with the cache is no reason not to ask the server.
            if (found && *found) {
                if (Journal *const journal = m_connection.journal()) {
                    journal->note({.method = QStringLiteral("GET"),
                        .path = QStringLiteral("/api/storage/object/") + step->artifact.storageId,
                        .operation = {},
                        .milliseconds = clock.elapsed(),
                        .bytes = (*found)->size(),
                        .fromCache = true,
                        .id = {}});
                }
                step->promise.finish(FetchedContent{.bytes = **found,
                    .check = FetchedContent::Check::Verified,
                    .fromCache = true,
                    .artifact = step->artifact});
                return;
            }
            download(step);
        }));
    return request;
}

void ContentSource::download(const std::shared_ptr<Step> &step)
{
    const auto take = [this, step](Result<Content> content) {
        if (!content) {
            step->promise.finish(content.error());
            return;
        }
        // Nothing says how long it is nor what it sums to: it may have been cut, so it is no content.
        if (step->artifact.checksum.isEmpty() && !content->lengthKnown) {
            step->promise.finish(Error{
                .kind = Error::Kind::Protocol, .reason = Error::Reason::Truncated, .subject = step->artifact.name});
            return;
        }
        verify(step, content->bytes);
    };
    Client &client = m_connection.client();
    step->promise.follow(step->snapshot
            ? client.content(step->artifact.id, *step->snapshot, step->priority, step->progress, take)
            : client.storedObject(step->artifact.storageId, step->priority, step->progress, take));
}

void ContentSource::verify(const std::shared_ptr<Step> &step, const QByteArray &bytes)
{
    if (step->artifact.checksum.isEmpty()) {
        step->promise.finish(FetchedContent{.bytes = bytes, .artifact = step->artifact});
        return;
    }
    const auto hash = [bytes](const Cancelled &) -> Result<QByteArray> {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    };
    step->promise.follow(runOnPool<QByteArray>(hash, [this, step, bytes](Result<QByteArray> sum) {
        if (QString::fromLatin1(*sum).compare(step->artifact.checksum, Qt::CaseInsensitive) == 0) {
            if (m_cache) {
                std::erase_if(m_keeping, [](const Request &request) { return !request.isActive(); });
                m_keeping.push_back(
                    m_cache->write(step->artifact.storageId, bytes, step->artifact.checksum, [](Result<Nothing>) {}));
            }
            step->promise.finish(
                FetchedContent{.bytes = bytes, .check = FetchedContent::Check::Verified, .artifact = step->artifact});
            return;
        }
        if (step->askedAgain || !step->snapshot) { // what is stored never changes
            step->promise.finish(Error{.kind = Error::Kind::Protocol,
                .reason = Error::Reason::ChecksumMismatch,
                .detail = QStringLiteral("MD5 %1 ≠ %2").arg(QString::fromLatin1(*sum), step->artifact.checksum),
                .subject = step->artifact.name});
            return;
        }
        // The artifact may have been rendered between the listing and the download: what does the server say now?
        step->askedAgain = true;
        step->promise.follow(m_connection.client().artifactDetails(
            *step->snapshot, {step->artifact.id}, step->priority, [this, step](Result<QList<Artifact>> facts) {
                if (!facts || facts->isEmpty()) {
                    step->promise.finish(facts ? Error{.kind = Error::Kind::Http,
                                             .reason = Error::Reason::NotFound,
                                             .subject = step->artifact.name}
                                               : facts.error());
                    return;
                }
                step->artifact = facts->constFirst();
                download(step);
            }));
    }));
}

} // namespace artiscope
