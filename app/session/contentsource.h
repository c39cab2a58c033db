// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/snapshot.h"
#include "app/session/connection.h"

namespace artiscope {

class ContentCache;

struct FetchedContent {
    enum class Check { Verified, NoChecksumRecorded };
    QByteArray bytes;
    Check check = Check::NoChecksumRecorded;
    bool fromCache = false;
    Artifact artifact; // as it was when the bytes were verified: newer than what was asked for if it changed meanwhile
};

// The bytes of artifacts: from the cache where the storage id is known to it, else from the server, checked against the
// recorded MD5 and only then kept. Bytes that do not match are an error (ChecksumMismatch), never content.
// Main thread; owned by the workspace (or a verb); must not outlive the connection, nor the cache that it was given.
class ContentSource : public QObject {
    Q_OBJECT
public:
    explicit ContentSource(Connection &connection, QObject *parent = nullptr);

    void useCache(ContentCache *cache) { m_cache = cache; } // null: none; before that: none

    // NothingRendered where the artifact has no storage id.
    [[nodiscard]] Request fetch(const Artifact &artifact, const Snapshot &snapshot, Priority priority,
        Progress progress, Done<FetchedContent> done);
    // The same of exactly the storage id that the artifact names, whatever it has by now and on whichever branch.
    [[nodiscard]] Request fetchStored(
        const Artifact &artifact, Priority priority, Progress progress, Done<FetchedContent> done);

private:
    struct Step;
    [[nodiscard]] Request start(const std::shared_ptr<Step> &step);
    void download(const std::shared_ptr<Step> &step);
    void verify(const std::shared_ptr<Step> &step, const QByteArray &bytes);

    Connection &m_connection;
    ContentCache *m_cache = nullptr;
    std::vector<Request> m_keeping; // writes to the cache that nobody waits for
};

} // namespace artiscope
