// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/contentcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

QString md5Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

template <typename T> struct Answer {
    std::optional<Result<T>> result;
    Request request;
    Done<T> take()
    {
        return [this](Result<T> came) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            result = std::move(came);
        };
    }
};

const QString server = QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427");
const QString id = QStringLiteral("17d2-storage");

} // namespace

class ContentCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void nothingHappensBeforeItIsAsked()
    {
        const ContentCache cache(m_root->path(), server, 1 << 20);
        QVERIFY(QDir(m_root->path()).isEmpty());
    }

    void keepsInTheOrderOfAsking()
    {
        ContentCache cache(m_root->path(), server, 1 << 20);
        Answer<std::optional<QByteArray>> before;
        Answer<Nothing> written;
        Answer<std::optional<QByteArray>> after;
        Answer<qint64> size;
        before.request = cache.read(id, before.take());
        written.request = cache.write(id, "content", md5Of("content"), written.take());
        after.request = cache.read(id, after.take());
        size.request = cache.size(size.take());
        QVERIFY(!before.result && !written.result && !after.result && !size.result);
        QTRY_VERIFY(size.result);
        QVERIFY(!before.result->value().has_value());
        QVERIFY(*written.result);
        QCOMPARE(after.result->value(), std::optional(QByteArray("content")));
        QVERIFY(size.result->value() > 0);

        Answer<Nothing> cleared;
        Answer<std::optional<QByteArray>> gone;
        cleared.request = cache.clear(cleared.take());
        gone.request = cache.read(id, gone.take());
        QTRY_VERIFY(gone.result);
        QVERIFY(*cleared.result);
        QVERIFY(!gone.result->value().has_value());
    }

    void errorsComeTheSameWay()
    {
        ContentCache cache(m_root->path(), server, 1 << 20);
        Answer<Nothing> written;
        written.request = cache.write(id, "<html>", md5Of("content"), written.take());
        QTRY_VERIFY(written.result);
        QVERIFY(!*written.result);
        QCOMPARE(written.result->error().reason, Error::Reason::ChecksumMismatch);
    }

    void lettingGoIsSilentAndAWriteIsStillDone()
    {
        Answer<Nothing> written;
        Answer<std::optional<QByteArray>> read;
        {
            ContentCache cache(m_root->path(), server, 1 << 20);
            written.request = cache.write(id, "content", md5Of("content"), written.take());
            read.request = cache.read(id, read.take());
            written.request.cancel();
            read.request = {};
        }
        ContentCache again(m_root->path(), server, 1 << 20);
        Answer<std::optional<QByteArray>> found;
        // Two queues: ask until the first one has done its work.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (!found.request.isActive())
                    found.request = again.read(id, found.take());
                return found.result && *found.result && found.result->value().has_value();
            }(),
            10'000);
        QCOMPARE(found.result->value(), std::optional(QByteArray("content")));
        QVERIFY(!written.result);
        QVERIFY(!read.result);
    }

    void aLimitCanChange()
    {
        ContentCache cache(m_root->path(), server, 1 << 20);
        Answer<Nothing> written;
        Answer<Nothing> limited;
        Answer<std::optional<QByteArray>> gone;
        written.request = cache.write(id, "content", md5Of("content"), written.take());
        limited.request = cache.setLimit(0, limited.take());
        gone.request = cache.read(id, gone.take());
        QTRY_VERIFY(gone.result);
        QVERIFY(*limited.result);
        QVERIFY(!gone.result->value().has_value());
    }

    void serversDoNotMix_data()
    {
        QTest::addColumn<QString>("deployment");
        QTest::newRow("another") << QStringLiteral("2c4e28ba-2fa1-11d2-883f-0016d3cca427");
        QTest::newRow("upwards") << QStringLiteral("../other");
        QTest::newRow("dots") << QStringLiteral("..");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << server.toUpper();
        QTest::newRow("line break") << QString(server + u'\n');
    }
    void serversDoNotMix()
    {
        QFETCH(QString, deployment);
        const QString folder = ContentCache::folderFor(m_root->path(), deployment);
        QVERIFY(folder != ContentCache::folderFor(m_root->path(), server));
        QCOMPARE(QFileInfo(folder).path(), m_root->path());
        QCOMPARE(QDir::cleanPath(folder), folder);
        QVERIFY(folder.compare(ContentCache::folderFor(m_root->path(), server), Qt::CaseInsensitive) != 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(ContentCacheTest)
#include "tst_contentcache.moc"
