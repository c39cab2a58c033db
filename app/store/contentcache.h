// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace artiscope {

class BlobStore;
class WorkQueue;

// Contents by storage id, kept on disk for one server for ever, or until room is needed: the bytes of a storage id
// never change. Only contents whose MD5 is the one that the server recorded get in, and each is checked again on the
// way out.
//
// Main thread; the work is done on the pool, one call after another, by the rules of request.h. Nothing touches the
// disk before the first call. Several programs may use one folder at once. Letting go of a write does not stop it.
// Errors (Kind::Storage) mean trouble with this machine's disk; a content that is missing or damaged is just not there.
class ContentCache {
public:
    // `root`: the folder of all caches. `deploymentId`: whose contents (server.h). `limit`: bytes on disk, 0: keep
    // nothing.
    ContentCache(const QString &root, const QString &deploymentId, qint64 limit);
    Q_DISABLE_COPY_MOVE(ContentCache)
    ~ContentCache();

    [[nodiscard]] Request read(const QString &storageId, Done<std::optional<QByteArray>> done);
    // `md5`: as the server recorded it, hex. Other bytes are refused (Kind::Protocol, ChecksumMismatch).
    [[nodiscard]] Request write(
        const QString &storageId, const QByteArray &bytes, const QString &md5, Done<Nothing> done);
    [[nodiscard]] Request size(Done<qint64> done); // bytes on disk
    [[nodiscard]] Request setLimit(qint64 limit, Done<Nothing> done); // makes room at once
    [[nodiscard]] Request clear(Done<Nothing> done);

    // The folder of one server below `root`; the id comes from a server and is made safe.
    [[nodiscard]] static QString folderFor(const QString &root, const QString &deploymentId);

private:
    const std::shared_ptr<BlobStore> m_store; // used by the queue's jobs only
    const std::shared_ptr<WorkQueue> m_queue;
};

} // namespace artiscope
