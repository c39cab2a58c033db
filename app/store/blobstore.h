// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace artiscope {

class Sqlite;

// The work behind ContentCache: an index in SQLite (WAL) beside one zstd-compressed file a content. Blocking; one
// thread at a time, any thread. Opened by the first call.
//
// Several programs may use one folder: the index serialises them, files are written whole and then renamed into place,
// and every content is checked on the way out, so at worst one of them misses.
class BlobStore {
public:
    BlobStore(const QString &folder, qint64 limit);
    Q_DISABLE_COPY_MOVE(BlobStore)
    ~BlobStore();

    [[nodiscard]] Result<std::optional<QByteArray>> get(const QString &storageId);
    Result<Nothing> put(const QString &storageId, const QByteArray &bytes, const QString &md5);
    [[nodiscard]] Result<qint64> size(); // bytes on disk, without the index
    Result<Nothing> setLimit(qint64 limit);
    Result<Nothing> clear();

private:
    struct Entry {
        QString md5;
        qint64 size = 0;
    };

    bool open();
    bool prepareIndex();
    bool recover(); // after damage was met in use
    bool beginAnew(); // puts a damaged index aside
    bool guarded(const std::function<bool()> &work);
    template <typename Work> bool withIndex(Work work); // once more after a rebuild
    bool makeRoom(qint64 room);
    bool drop(const QString &storageId);
    [[nodiscard]] qint64 stored();
    [[nodiscard]] QString blobPath(const QString &storageId) const;
    [[nodiscard]] std::optional<QByteArray> checked(const QString &path, const Entry &entry) const;
    [[nodiscard]] Error error(Error::Reason reason, const QString &detail) const;
    [[nodiscard]] Error indexError() const;

    const QString m_folder;
    qint64 m_limit;
    std::unique_ptr<Sqlite> m_index;
    bool m_ready = false; // m_index is open and has its tables
};

} // namespace artiscope
