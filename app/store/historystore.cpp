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
    return statement.bind(place.branchId)
        .bind(place.lower.microseconds)
        .bind(place.key.definitionId)
        .bind(place.key.targetId);
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
            seen.clear();
            auto rows =
                database.prepare("SELECT storage_id, checksum, first, last, account FROM seen "
                                 "WHERE branch = ? AND lower = ? AND definition = ? AND target = ? ORDER BY first");
            bound(rows, place);
            while (rows.next())
                seen << SeenContent{rows.text(0), rows.text(1), {rows.number(2)}, {rows.number(3)}, rows.text(4)};
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
            auto old =
                database.prepare("DELETE FROM seen WHERE branch = ? AND lower = ? AND definition = ? AND target = ?");
            if (!database.run(bound(old, place)))
                return false;
            for (const SeenContent &one : seen) {
                auto row = database.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                bound(row, place)
                    .bind(one.first.microseconds)
                    .bind(one.last.microseconds)
                    .bind(one.storageId)
                    .bind(one.checksum)
                    .bind(one.by);
                if (!database.run(row))
                    return false;
            }
            return true;
        });
    };
    return m_queue->run<Nothing>(work, std::move(done), WorkQueue::When::Always);
}

} // namespace artiscope
