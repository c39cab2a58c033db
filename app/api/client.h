// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credential.h"
#include "app/api/transport.h"
#include "app/core/clock.h"
#include "app/domain/branch.h"
#include "app/domain/definition.h"
#include "app/domain/revision.h"
#include "app/domain/run.h"
#include "app/domain/server.h"
#include "app/domain/snapshot.h"

#include <QObject>

namespace artiscope {

template <typename T> struct Page {
    QList<T> items;
    int total = 0; // of the whole listing
};

struct Content {
    QByteArray bytes; // exactly as stored
    QString contentType; // as answered; empty from the object store
    bool lengthKnown = false; // see HttpReply: if not, and no checksum is known, it may have been cut
};

struct Accepted { // a generation that was asked for
    Instant at; // the server's time, from Date (whole seconds)
};

// One signed-in server: the typed REST and GraphQL calls, each an async call as request.h says. Main thread. It holds
// the credential in memory and attaches it to requests of the profile's own origin only; it refreshes an access token
// once for however many calls wait for it (before it runs out, and after a 401 that says so), and repeats those calls.
// Owned by session/connection.h; one per connection.
class Client : public QObject {
    Q_OBJECT
public:
    // `clock` must outlive the client.
    Client(const Profile &profile, const Secret &secret, const TransportOptions &options, const Clock &clock,
        QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] const ServerInfo &server() const; // empty until connectToServer() has answered
    // The server's now: this machine's clock, corrected by the Date of the latest answers. Before any answer: this
    // machine's.
    [[nodiscard]] Instant serverNow() const;
    [[nodiscard]] int activeRequests() const;
    void setLimits(std::chrono::seconds timeout, qint64 sizeLimit); // of what is asked from now on

    // --- signing in -------------------------------------------------------------------------------------------------
    // User name and password for tokens; the password is not kept. On success the client uses them and says
    // secretChanged().
    [[nodiscard]] Request signIn(const QString &user, const QString &password, Done<Nothing> done);
    // Revokes the refresh session on the server (Password), then forgets the credential whatever the server answered.
    [[nodiscard]] Request signOut(Done<Nothing> done);

    // --- who and what -----------------------------------------------------------------------------------------------
    // /api/config, which needs no credential and is sent none: says whether there is an Infrahub at all. To be asked
    // before anything else.
    [[nodiscard]] Request checkAddress(Done<Nothing> done);
    // /api/info and a small introspection, side by side; fills server(). Every other call may be made before it, and
    // then uses the portable documents.
    [[nodiscard]] Request connectToServer(Done<ServerInfo> done);
    [[nodiscard]] Request account(Done<Account> done); // anonymous is a value, not an error
    [[nodiscard]] Request branches(Done<QList<Branch>> done);
    [[nodiscard]] Request rights(const QString &branch, Done<ArtifactRights> done);

    // --- artifacts --------------------------------------------------------------------------------------------------
    [[nodiscard]] Request definitions(const Snapshot &snapshot, Done<QList<Definition>> done); // all pages
    // One page of the first tier, in the server's own stable order. definition.name may be empty: join by id.
    // `definitionIds` empty: all.
    [[nodiscard]] Request artifacts(const Snapshot &snapshot, const QStringList &definitionIds, int offset, int limit,
        Priority priority, Done<Page<Artifact>> done);
    // Both tiers of the artifacts named. Ids that the snapshot does not have are left out.
    [[nodiscard]] Request artifactDetails(
        const Snapshot &snapshot, const QStringList &ids, Priority priority, Done<QList<Artifact>> done);
    [[nodiscard]] Request groupMembers(const QString &branch, const QString &groupId, Done<QList<GroupMember>> done);

    // --- content ----------------------------------------------------------------------------------------------------
    [[nodiscard]] Request content(
        const QString &artifactId, const Snapshot &snapshot, Priority priority, Progress progress, Done<Content> done);
    [[nodiscard]] Request storedObject(
        const QString &storageId, Priority priority, Progress progress, Done<Content> done);

    // --- history ----------------------------------------------------------------------------------------------------
    // The artifact of this key as the snapshot has it: none where it is not there, rarely more than one (contract,
    // section 7).
    [[nodiscard]] Request storedContents(
        const Snapshot &snapshot, const ArtifactKey &key, Priority priority, Done<QList<StoredContent>> done);
    // Of these artifacts on these branches (none: on all), newest first, as far back as the server keeps events; all
    // pages. Servers before 1.2 have none.
    [[nodiscard]] Request artifactEvents(const QStringList &branches, const QStringList &artifactIds, Priority priority,
        Done<QList<ArtifactEvent>> done);
    // Of all artifacts of this branch, told between two instants: one page, newest first.
    [[nodiscard]] Request artifactEvents(const QString &branch, Instant since, Instant until, int offset,
        Priority priority, Done<Page<ArtifactEvent>> done);
    // Display labels by id, of those accounts that there are.
    [[nodiscard]] Request accountNames(const QStringList &ids, Priority priority, Done<QHash<QString, QString>> done);

    // --- generation -------------------------------------------------------------------------------------------------
    // `artifactIds` empty: a full pass of the definition (creates, and on 1.11+ deletes). Success means asked for.
    [[nodiscard]] Request generate(
        const QString &definitionId, const QString &branch, const QStringList &artifactIds, Done<Accepted> done);
    // Tasks tell what becomes of it; they are asked for at low priority. Newest first: those of these workflows created
    // at or after `since`, page by page (200 each), at most 5,000.
    [[nodiscard]] Request tasks(const QStringList &workflows, Instant since, Done<QList<Task>> done);
    // Newest first, at most 50: tasks of this workflow about this node, on the branch, that failed or went well.
    // Servers before 1.1 do not say what a task is about: none.
    [[nodiscard]] Request endedTasks(
        const QString &workflow, const QString &branch, const QString &nodeId, Done<QList<Task>> done);
    [[nodiscard]] Request taskLog(const QString &taskId, Done<QList<TaskLogLine>> done);

Q_SIGNALS:
    void secretChanged(const artiscope::Secret &secret); // tokens were issued or refreshed: keep them
    void signInLost(const artiscope::Error &why); // the credential is no longer good and cannot be renewed
    void waitingForServer(int seconds); // it asked to be left alone for so long; 0: no longer
    void activeRequestsChanged(int count);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace artiscope
