// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/domain/artifact.h"
#include "app/domain/revision.h"

#include <QHash>
#include <QList>

#include <functional>

namespace artiscope {

class WorkQueue;

// A branch since it was made or rebased last: after a rebase it is another past.
struct HistoryPast {
    QString branchId;
    Instant lower; // the first instant that is the branch's own
    bool operator==(const HistoryPast &) const = default;
};

// Whose history: of one artifact in such a past.
struct HistoryPlace {
    HistoryPast past;
    ArtifactKey key;
};

// What an instant shows of an artifact that has content then.
struct ShownContent {
    ArtifactKey key;
    QString storageId;
    QString checksum;
};

// When a content was stored, to the microsecond, and by whom as far as that is known.
struct Storing {
    Instant at;
    QString by; // display label of the account; empty: not known
    bool operator==(const Storing &) const = default;
};

// What was seen of artifacts' pasts, kept on disk for one server: true for ever, so that a second look asks for what is
// new only. Nothing in it is a secret, and all of it can be found again: a file that is damaged begins anew.
//
// Main thread; the work is done on the pool, one call after another, by the rules of request.h. Nothing touches the
// disk before the first call. Several programs may use one folder at once; who writes last is right. Letting go of a
// write does not stop it. Errors (Kind::Storage) mean trouble with this machine's disk.
class HistoryStore {
public:
    // `root`: the folder of all caches. `deploymentId`: whose histories (server.h).
    HistoryStore(const QString &root, const QString &deploymentId);
    Q_DISABLE_COPY_MOVE(HistoryStore)
    ~HistoryStore();

    [[nodiscard]] Request read(const HistoryPlace &place, Done<QList<SeenContent>> done); // oldest first
    // Of these contents, in whichever history one was seen to begin; those of which none tells that are left out. What
    // is stored on a branch never becomes another one's, so there is one answer.
    [[nodiscard]] Request storings(const QStringList &storageIds, Done<QHash<QString, Storing>> done);
    // Added to what is kept: another window may have seen more of it.
    [[nodiscard]] Request write(const HistoryPlace &place, const QList<SeenContent> &seen, Done<Nothing> done);
    // The same of many artifacts that one listing showed at one instant of a past. `shown` is called on the pool. What
    // cannot be kept is found again.
    void writeShown(const HistoryPast &past, Instant at, std::function<QList<ShownContent>()> shown);

private:
    struct File;
    const std::shared_ptr<File> m_file; // used by the queue's jobs only
    const std::shared_ptr<WorkQueue> m_queue;
};

} // namespace artiscope
