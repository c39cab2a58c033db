// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/historystore.h"

#include "app/store/contentcache.h"
#include "app/store/putaside.h"
#include "app/store/sqlite.h"
#include "app/store/workqueue.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>

namespace artiscope {

namespace {

constexpr const char *schema = R"(
    CREATE TABLE IF NOT EXISTS seen (
        branch TEXT NOT NULL, lower INTEGER NOT NULL, definition TEXT NOT NULL, target TEXT NOT NULL,
        first INTEGER NOT NULL, last INTEGER NOT NULL, storage_id TEXT NOT NULL, checksum TEXT NOT NULL,
        account TEXT NOT NULL,
        PRIMARY KEY (branch, lower, definition, target, first)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS seen_contents ON seen (storage_id);
    PRAGMA user_version = 1;
)";

Sqlite::Statement &bound(Sqlite::Statement &statement, const HistoryPlace &place)
{
    return statement.bind(place.past.branchId)
        .bind(place.past.lower.microseconds)
        .bind(place.key.definitionId)
        .bind(place.key.targetId);
}

bool overlap(const SeenContent &one, const SeenContent &other)
{
    return one.first <= other.last && other.first <= one.last;
}

bool isOneContent(const SeenContent &one, const SeenContent &other)
{
    return one.storageId == other.storageId && (!one.storageId.isEmpty() || overlap(one, other));
}

// What was seen by one who may not know all that is kept. Where both say different things, what is kept was as exact as
// clocks are, and a later look has found it out.
QList<SeenContent> merged(const QList<SeenContent> &kept, QList<SeenContent> seen)
{
    const QList<SeenContent> news = seen;
    const auto isFree = [&news](const SeenContent &span) {
        return std::ranges::none_of(
            news, [&span](const SeenContent &one) { return !isOneContent(one, span) && overlap(one, span); });
    };
    for (const SeenContent &old : kept) {
        const auto same = std::ranges::find_if(seen, [&old](const auto &one) { return isOneContent(one, old); });
        if (same == seen.end()) {
            if (isFree(old))
                seen << old;
            continue;
        }
        SeenContent whole = *same;
        whole.first = std::min(same->first, old.first);
        whole.last = same->last;
        same->first = isFree(whole) ? whole.first : same->first;
        whole.last = std::max(same->last, old.last);
        same->last = isFree(whole) ? whole.last : same->last;
        if (same->by.isEmpty())
            same->by = old.by;
    }
    std::ranges::sort(seen, {}, &SeenContent::first);
    return seen;
}

QList<SeenContent> seenOf(Sqlite &database, const HistoryPlace &place)
{
    QList<SeenContent> seen;
    auto rows = database.prepare("SELECT storage_id, checksum, first, last, account FROM seen "
                                 "WHERE branch = ? AND lower = ? AND definition = ? AND target = ? ORDER BY first");
    bound(rows, place);
    while (rows.next())
        seen << SeenContent{rows.text(0), rows.text(1), {rows.number(2)}, {rows.number(3)}, rows.text(4)};
    return seen;
}

bool replace(Sqlite &database, const HistoryPlace &place, const QList<SeenContent> &seen)
{
    auto old = database.prepare("DELETE FROM seen WHERE branch = ? AND lower = ? AND definition = ? AND target = ?");
    if (!database.run(bound(old, place)))
        return false;
    return std::ranges::all_of(seen, [&](const SeenContent &one) {
        auto row = database.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bound(row, place)
            .bind(one.first.microseconds)
            .bind(one.last.microseconds)
            .bind(one.storageId)
            .bind(one.checksum)
            .bind(one.by);
        return database.run(row);
    });
}

} // namespace

struct HistoryStore::File {
    explicit File(const QString &root, const QString &deploymentId)
        : folder(ContentCache::folderFor(root, deploymentId)),
          name(folder + QStringLiteral("/history.sqlite"))
    {
    }

    bool prepare()
    {
        database = std::make_unique<Sqlite>(name);
        // Two programs that change a new file to WAL together would both fail.
        QLockFile lock(folder + QStringLiteral("/history.lock"));
        return lock.tryLock(10'000) && !database->failed()
            && database->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") && database->run(schema);
    }
    bool open()
    {
        if (database)
            return true;
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (prepare() || (database->damaged() && beginAnew()))
            return true;
        why = database->message();
        database.reset(); // the next call tries again
        return false;
    }
    bool beginAnew()
    {
        database.reset();
        for (const auto &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(name + suffix);
        return putAside(name) && prepare();
    }
    // Once more, in a new file, after damage was met.
    template <typename Work> Result<Nothing> with(Work work)
    {
        for (int attempt = 0; attempt < 2 && open(); ++attempt) {
            database->forget();
            if (database->run("BEGIN IMMEDIATE")) {
                if (work(*database) && database->run("COMMIT"))
                    return Nothing{};
                database->run("ROLLBACK");
            }
            why = database->message();
            if (!database->damaged() || !beginAnew())
                break;
        }
        return Error{
            .kind = Error::Kind::Storage, .reason = Error::Reason::NotWritable, .detail = why, .subject = name};
    }

    const QString folder;
    const QString name;
    std::unique_ptr<Sqlite> database;
    QString why;
};

HistoryStore::HistoryStore(const QString &root, const QString &deploymentId)
    : m_file(std::make_shared<File>(root, deploymentId)),
      m_queue(std::make_shared<WorkQueue>())
{
}

HistoryStore::~HistoryStore() = default;

Request HistoryStore::read(const HistoryPlace &place, Done<QList<SeenContent>> done)
{
    const auto work = [file = m_file, place]() -> Result<QList<SeenContent>> {
        QList<SeenContent> seen;
        const Result<Nothing> worked = file->with([&](Sqlite &database) {
            seen = seenOf(database, place);
            return !database.failed();
        });
        if (!worked)
            return worked.error();
        return seen;
    };
    return m_queue->run<QList<SeenContent>>(work, std::move(done), WorkQueue::When::Wanted);
}

// One begins where the one before it was still seen a microsecond earlier.
Request HistoryStore::storings(const QStringList &storageIds, Done<QHash<QString, Storing>> done)
{
    const auto work = [file = m_file, storageIds]() -> Result<QHash<QString, Storing>> {
        QHash<QString, Storing> storings;
        const Result<Nothing> worked = file->with([&](Sqlite &database) {
            storings.clear();
            for (const QString &id : storageIds) {
                auto rows = database.prepare("SELECT one.first, one.account FROM seen AS one JOIN seen AS before "
                                             "USING (branch, lower, definition, target) "
                                             "WHERE one.storage_id = ? AND before.last = one.first - 1 "
                                             "ORDER BY one.account = '', one.first LIMIT 1");
                if (rows.bind(id).next())
                    storings.insert(id, {{rows.number(0)}, rows.text(1)});
            }
            return !database.failed();
        });
        if (!worked)
            return worked.error();
        return storings;
    };
    return m_queue->run<QHash<QString, Storing>>(work, std::move(done), WorkQueue::When::Wanted);
}

Request HistoryStore::write(const HistoryPlace &place, const QList<SeenContent> &seen, Done<Nothing> done)
{
    const auto work = [file = m_file, place, seen]() -> Result<Nothing> {
        return file->with([&](Sqlite &database) {
            const QList<SeenContent> kept = seenOf(database, place);
            return !database.failed() && replace(database, place, merged(kept, seen));
        });
    };
    return m_queue->run<Nothing>(work, std::move(done), WorkQueue::When::Always);
}

void HistoryStore::writeShown(const HistoryPast &past, Instant at, std::function<QList<ShownContent>()> shown)
{
    m_queue->post([file = m_file, past, at, shown = std::move(shown)] {
        const QList<ShownContent> all = shown();
        (void)file->with([&](Sqlite &database) {
            return std::ranges::all_of(all, [&](const ShownContent &one) {
                const HistoryPlace place{past, one.key};
                const QList<SeenContent> kept = seenOf(database, place);
                const QList<SeenContent> news = merged(kept, {{one.storageId, one.checksum, at, at, {}}});
                return !database.failed() && (news == kept || replace(database, place, news));
            });
        });
    });
}

} // namespace artiscope
