// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/revisiontexts.h"

#include "app/content/contenttext.h"
#include "app/core/pool.h"

namespace artiscope {

namespace {
constexpr qsizetype mostKept = 64 * 1024 * 1024; // bytes
} // namespace

RevisionTexts::RevisionTexts(ContentSource &source) : m_source(source), m_kept(mostKept) { }

Request RevisionTexts::text(
    const Artifact &artifact, const Revision &revision, Priority priority, Done<TextBuffer> done)
{
    const Promise<TextBuffer> promise(std::move(done));
    Request request = promise.request();
    if (const TextBuffer *const kept = m_kept.object(revision.storageId)) {
        promise.finish(*kept);
        return request;
    }
    const auto read = [this, promise, id = revision.storageId, type = artifact.contentType](const QByteArray &bytes) {
        promise.follow(runOnPool<TextBuffer>(
            [bytes, type](
                const Cancelled &cancelled) -> Result<TextBuffer> { return contentText(bytes, type, cancelled).text; },
            [this, promise, id](Result<TextBuffer> text) {
                m_kept.insert(id, new TextBuffer(*text), text->size() + 1);
                promise.finishNow(std::move(text));
            }));
    };
    promise.follow(
        m_source.fetchStored(asOf(artifact, revision), priority, {}, [promise, read](Result<FetchedContent> fetched) {
            if (fetched)
                read(fetched->bytes);
            else
                promise.finishNow(fetched.error());
        }));
    return request;
}

} // namespace artiscope
