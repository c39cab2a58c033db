// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/blobstore.h"

#include "app/core/logging.h"
#include "app/store/compression.h"
#include "app/store/sqlite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>

#include <filesystem>

namespace artiscope {

namespace {

QString md5Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

// usage.bytes is kept by triggers, because adding up the whole table for each new content would not stay cheap.
// blob.used only orders: the highest was used last.
constexpr const char *schema = R"(
    CREATE TABLE blob (
        storage_id TEXT PRIMARY KEY, md5 TEXT NOT NULL, size INTEGER NOT NULL,
        stored INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX blob_used ON blob (used);
    CREATE TABLE usage (one INTEGER PRIMARY KEY CHECK (one = 1), bytes INTEGER NOT NULL);
    INSERT INTO usage VALUES (1, 0);
    CREATE TRIGGER blob_in AFTER INSERT ON blob BEGIN UPDATE usage SET bytes = bytes + NEW.stored; END;
    CREATE TRIGGER blob_out AFTER DELETE ON blob BEGIN UPDATE usage SET bytes = bytes - OLD.stored; END;
    PRAGMA user_version = 1;
)";

// Whole or not at all, so that another program never reads half a file. Not synced to the disk: what a power cut leaves
// half written is found out by its checksum.
bool writeWhole(const QString &path, const QByteArray &bytes, QString *why)
{
    QDir().mkpath(QFileInfo(path).path());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        *why = file.errorString();
        return false;
    }
    const QString written = file.fileName();
    file.close();
    std::error_code failure;
    std::filesystem::rename(QFileInfo(written).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), failure);
    if (failure)
        *why = QString::fromStdString(failure.message());
    else
        file.setAutoRemove(false);
    return !failure;
}

} // namespace

BlobStore::BlobStore(const QString &folder, qint64 limit) : m_folder(folder), m_limit(limit) { }

BlobStore::~BlobStore() = default;

Result<std::optional<QByteArray>> BlobStore::get(const QString &storageId)
{
    std::optional<Entry> entry;
    const bool worked = withIndex([&](Sqlite &index) {
        entry.reset();
        auto find = index.prepare("SELECT md5, size FROM blob WHERE storage_id = ?");
        if (find.bind(storageId).next())
            entry = Entry{find.text(0), find.number(1)};
        auto touch = index.prepare("UPDATE blob SET used = (SELECT max(used) + 1 FROM blob) "
                                   "WHERE storage_id = ? AND used < (SELECT max(used) FROM blob)");
        return entry ? index.run(touch.bind(storageId)) : !index.failed();
    });
    if (!worked)
        return indexError();
    if (!entry)
        return std::optional<QByteArray>();
    auto bytes = checked(blobPath(storageId), *entry);
    if (!bytes && !withIndex([&](Sqlite &) { return drop(storageId); }))
        return indexError();
    return bytes;
}

Result<Nothing> BlobStore::put(const QString &storageId, const QByteArray &bytes, const QString &md5)
{
    const QString sum = md5.toLower();
    if (md5Of(bytes) != sum)
        return Error{.kind = Error::Kind::Protocol, .reason = Error::Reason::ChecksumMismatch, .subject = storageId};
    const QByteArray packed = compressed(bytes);
    if (packed.size() > m_limit)
        return Nothing{};

    // The index first: a file that nobody knows would stay for ever, an entry without a file heals itself when read.
    bool known = false;
    const bool worked = withIndex([&](Sqlite &index) {
        auto find = index.prepare("SELECT 1 FROM blob WHERE storage_id = ? AND md5 = ?");
        known = find.bind(storageId).bind(sum).next() && QFile::exists(blobPath(storageId));
        if (known || index.failed())
            return !index.failed();
        return drop(storageId) && makeRoom(packed.size())
            && index.run(
                index
                    .prepare("INSERT INTO blob VALUES (?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM blob)) "
                             "ON CONFLICT DO NOTHING")
                    .bind(storageId)
                    .bind(sum)
                    .bind(bytes.size())
                    .bind(packed.size()));
    });
    if (!worked)
        return indexError();
    if (known)
        return Nothing{};

    QString why;
    if (writeWhole(blobPath(storageId), packed, &why))
        return Nothing{};
    withIndex([&](Sqlite &) { return drop(storageId); });
    return error(Error::Reason::NotWritable, why);
}

Result<qint64> BlobStore::size()
{
    qint64 bytes = 0;
    const bool worked = withIndex([&](Sqlite &index) {
        bytes = stored();
        return !index.failed();
    });
    if (!worked)
        return indexError();
    return bytes;
}

Result<Nothing> BlobStore::setLimit(qint64 limit)
{
    m_limit = limit;
    if (!withIndex([&](Sqlite &) { return makeRoom(0); }))
        return indexError();
    return Nothing{};
}

Result<Nothing> BlobStore::clear()
{
    if (!withIndex([&](Sqlite &index) { return index.run("DELETE FROM blob"); }))
        return indexError();
    QDir(m_folder + QStringLiteral("/blobs")).removeRecursively();
    return Nothing{};
}

bool BlobStore::open()
{
    if (m_ready)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    // Contents are configurations: nobody else's business on a shared machine.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return guarded([this] { return prepareIndex() || (m_index->damaged() && beginAnew()); });
}

bool BlobStore::recover()
{
    // Of two programs that meet the same damage, the second must not put the first one's new index aside.
    m_ready = false;
    return guarded([this] {
        if (prepareIndex() && m_index->prepare("SELECT 1 FROM pragma_quick_check(1) WHERE quick_check = 'ok'").next())
            return true;
        return beginAnew();
    });
}

// One program at a time: changing a new database to WAL fails at once, without waiting, when two do it together.
bool BlobStore::guarded(const std::function<bool()> &work)
{
    QLockFile lock(m_folder + QStringLiteral("/index.lock"));
    return lock.tryLock(10'000) && work();
}

bool BlobStore::prepareIndex()
{
    m_ready = false;
    m_index = std::make_unique<Sqlite>(m_folder + QStringLiteral("/index.sqlite"));
    if (m_index->failed() || !m_index->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE"))
        return false;
    qint64 version = 0;
    {
        auto asked = m_index->prepare("PRAGMA user_version");
        version = asked.next() ? asked.number(0) : 0;
    }
    m_ready = !m_index->failed() && (version == 1 || m_index->run(schema)) && m_index->run("COMMIT");
    return m_ready;
}

bool BlobStore::beginAnew()
{
    qCWarning(lcStore, "The index of the cache in %ls is damaged and begins anew.", qUtf16Printable(m_folder));
    m_index.reset();
    const QString index = m_folder + QStringLiteral("/index.sqlite");
    for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString broken = index + suffix + QStringLiteral(".broken");
        QFile::remove(broken); // one broken index is enough to look at
        QFile::rename(index + suffix, broken);
    }
    QDir(m_folder + QStringLiteral("/blobs")).removeRecursively(); // what no index knows would never make room
    return prepareIndex();
}

template <typename Work> bool BlobStore::withIndex(Work work)
{
    if (!open())
        return false;
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_index->forget();
        // Taken for writing from the start: upgrading a reading transaction fails when another program wrote in
        // between.
        if (m_index->run("BEGIN IMMEDIATE")) {
            if (work(*m_index) && m_index->run("COMMIT"))
                return true;
            m_index->run("ROLLBACK");
        }
        if (!m_index->damaged() || !recover())
            return false;
    }
    return false;
}

bool BlobStore::makeRoom(qint64 room)
{
    while (!m_index->failed() && stored() + room > m_limit) {
        auto oldest = m_index->prepare("SELECT storage_id FROM blob ORDER BY used LIMIT 1");
        if (!oldest.next())
            break;
        if (!drop(oldest.text(0)))
            return false;
    }
    return !m_index->failed();
}

bool BlobStore::drop(const QString &storageId)
{
    QFile::remove(blobPath(storageId));
    return m_index->run(m_index->prepare("DELETE FROM blob WHERE storage_id = ?").bind(storageId));
}

qint64 BlobStore::stored()
{
    auto usage = m_index->prepare("SELECT bytes FROM usage");
    return usage.next() ? usage.number(0) : 0;
}

// The name says nothing but cannot be anything but a name, whatever the server calls its contents.
QString BlobStore::blobPath(const QString &storageId) const
{
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(storageId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_folder + QStringLiteral("/blobs/") + QStringView(name).left(2) + u'/' + name + QStringLiteral(".zst");
}

std::optional<QByteArray> BlobStore::checked(const QString &path, const Entry &entry) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto bytes = decompressed(file.readAll(), entry.size);
    if (bytes && md5Of(*bytes) == entry.md5)
        return bytes;
    qCWarning(lcStore, "A damaged content was dropped from the cache: %ls", qUtf16Printable(path));
    return {};
}

Error BlobStore::error(Error::Reason reason, const QString &detail) const
{
    return {.kind = Error::Kind::Storage, .reason = reason, .detail = detail, .subject = m_folder};
}

Error BlobStore::indexError() const
{
    if (!m_index)
        return error(Error::Reason::NotWritable, {});
    return error(m_index->damaged() ? Error::Reason::StoreDamaged : Error::Reason::NotWritable, m_index->message());
}

} // namespace artiscope
