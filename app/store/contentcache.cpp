// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/contentcache.h"

#include "app/store/blobstore.h"
#include "app/store/workqueue.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace artiscope {

ContentCache::ContentCache(const QString &root, const QString &deploymentId, qint64 limit)
    : m_store(std::make_shared<BlobStore>(folderFor(root, deploymentId), limit)),
      m_queue(std::make_shared<WorkQueue>())
{
}

ContentCache::~ContentCache() = default;

Request ContentCache::read(const QString &storageId, Done<std::optional<QByteArray>> done)
{
    return m_queue->run<std::optional<QByteArray>>(
        [store = m_store, storageId] { return store->get(storageId); }, std::move(done), WorkQueue::When::Wanted);
}

Request ContentCache::write(const QString &storageId, const QByteArray &bytes, const QString &md5, Done<Nothing> done)
{
    return m_queue->run<Nothing>([store = m_store, storageId, bytes, md5] { return store->put(storageId, bytes, md5); },
        std::move(done), WorkQueue::When::Always);
}

Request ContentCache::size(Done<qint64> done)
{
    return m_queue->run<qint64>([store = m_store] { return store->size(); }, std::move(done), WorkQueue::When::Wanted);
}

Request ContentCache::setLimit(qint64 limit, Done<Nothing> done)
{
    return m_queue->run<Nothing>(
        [store = m_store, limit] { return store->setLimit(limit); }, std::move(done), WorkQueue::When::Always);
}

Request ContentCache::clear(Done<Nothing> done)
{
    return m_queue->run<Nothing>(
        [store = m_store] { return store->clear(); }, std::move(done), WorkQueue::When::Always);
}

QString ContentCache::folderFor(const QString &root, const QString &deploymentId)
{
    // Servers use UUIDs, which stay readable; anything else becomes its own hash.
    static const QRegularExpression plain(QStringLiteral("\\A[0-9a-f-]{8,64}\\z"));
    const QString name = plain.match(deploymentId).hasMatch() ? deploymentId
                                                              : QStringLiteral("x-")
            + QString::fromLatin1(QCryptographicHash::hash(deploymentId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return root + u'/' + name;
}

} // namespace artiscope
