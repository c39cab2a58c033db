// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/blobstore.h"

#include "app/store/sqlite.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

constexpr qint64 plenty = 1 << 30;

QString md5Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

// Does not compress, so that sizes on disk are known: about 1,000 bytes each, always the same for one number.
QByteArray noise(quint32 number, int size = 1000)
{
    QRandomGenerator random(number);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QString idOf(quint32 number)
{
    return QStringLiteral("storage-%1").arg(number);
}

QStringList blobsIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder + QStringLiteral("/blobs"), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

// What one of two programs does to a shared folder. Returns how many answers were wrong or missing without reason.
int hammer(const QString &folder, quint32 seed)
{
    BlobStore store(folder, 20'000); // room for 20 of 60: the two keep throwing out what the other wants
    QRandomGenerator random(seed);
    int wrong = 0;
    for (int i = 0; i < 400; ++i) {
        const quint32 number = random.bounded(60);
        if (random.bounded(2) == 0) {
            const QByteArray bytes = noise(number);
            wrong += store.put(idOf(number), bytes, md5Of(bytes)) ? 0 : 1;
        } else {
            const auto got = store.get(idOf(number));
            wrong += !got || (got->has_value() && **got != noise(number)) ? 1 : 0;
        }
    }
    return wrong;
}

} // namespace

class BlobStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(QStringLiteral("cache/server"));
    }

    void givesBackExactly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hostname leaf-1\n!\n");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("binary") << noise(1, 100'000);
        QTest::newRow("zeros") << QByteArray(5'000'000, '\0');
    }
    void givesBackExactly()
    {
        QFETCH(QByteArray, bytes);
        {
            BlobStore store(m_folder, plenty);
            QVERIFY(!store.get(idOf(1))->has_value());
            QVERIFY(store.put(idOf(1), bytes, md5Of(bytes).toUpper()));
            QVERIFY(store.put(idOf(1), bytes, md5Of(bytes))); // again: nothing new
            QCOMPARE(*store.get(idOf(1)), std::optional(bytes));
        }
        BlobStore again(m_folder, plenty);
        const auto got = again.get(idOf(1));
        QVERIFY(got);
        QVERIFY(*got == std::optional(bytes));
        QCOMPARE(blobsIn(m_folder).size(), 1);
        QCOMPARE(*again.size(), QFileInfo(blobsIn(m_folder).first()).size());
    }

    void takesNothingButWhatTheServerRecorded_data()
    {
        QTest::addColumn<QString>("md5");
        QTest::newRow("of something else") << md5Of("something else");
        QTest::newRow("none") << QString();
        QTest::newRow("cut") << md5Of("<html>").left(31);
    }
    void takesNothingButWhatTheServerRecorded()
    {
        QFETCH(QString, md5);
        BlobStore store(m_folder, plenty);
        const auto result = store.put(idOf(1), "<html>", md5);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Protocol);
        QCOMPARE(result.error().reason, Error::Reason::ChecksumMismatch);
        QVERIFY(!store.get(idOf(1))->has_value());
        QVERIFY(blobsIn(m_folder).isEmpty());
    }

    void namesFromAServerStayInside_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("upwards") << QStringLiteral("../../../escaped");
        QTest::newRow("absolute") << QStringLiteral("/tmp/escaped");
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(5000, u'x');
        QTest::newRow("odd") << QStringLiteral("a'b;\n\u00fc%");
    }
    void namesFromAServerStayInside()
    {
        QFETCH(QString, id);
        BlobStore store(m_folder, plenty);
        QVERIFY(store.put(id, "content", md5Of("content")));
        QCOMPARE(*store.get(id), std::optional(QByteArray("content")));
        QCOMPARE(blobsIn(m_folder).size(), 1);
    }

    void leastRecentlyUsedGoesFirst()
    {
        BlobStore store(m_folder, 5 * 1020); // noise takes some bytes more than it has
        for (quint32 number = 1; number <= 5; ++number)
            QVERIFY(store.put(idOf(number), noise(number), md5Of(noise(number))));
        QVERIFY(store.get(idOf(1))->has_value()); // used again
        QVERIFY(store.put(idOf(6), noise(6), md5Of(noise(6))));
        QVERIFY(!store.get(idOf(2))->has_value());
        for (const quint32 number : {1U, 3U, 4U, 5U, 6U})
            QVERIFY2(store.get(idOf(number))->has_value(), qPrintable(idOf(number)));
        QVERIFY(*store.size() <= 5 * 1020);
        QCOMPARE(blobsIn(m_folder).size(), 5);

        QVERIFY(store.setLimit(2 * 1020));
        QCOMPARE(blobsIn(m_folder).size(), 2);
        QVERIFY(store.get(idOf(6))->has_value());
        QVERIFY(store.put(idOf(7), noise(7, 50'000), md5Of(noise(7, 50'000)))); // has no room at all
        QVERIFY(!store.get(idOf(7))->has_value());
        QVERIFY(store.get(idOf(6))->has_value()); // and nothing made way for it

        QVERIFY(store.clear());
        QCOMPARE(*store.size(), 0);
        QVERIFY(blobsIn(m_folder).isEmpty());
    }

    void damagedContentsAreJustNotThere_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"gone", "empty", "cut", "other bytes", "another content", "flipped"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void damagedContentsAreJustNotThere()
    {
        QFETCH(QString, how);
        BlobStore store(m_folder, plenty);
        QVERIFY(store.put(idOf(1), noise(1), md5Of(noise(1))));
        const QString file = blobsIn(m_folder).first();
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QByteArray bytes = opened.readAll();
        opened.close();
        if (how == QLatin1String("gone")) {
            QVERIFY(QFile::remove(file));
        } else if (how == QLatin1String("another content")) {
            QVERIFY(store.put(idOf(2), noise(2), md5Of(noise(2))));
            QStringList files = blobsIn(m_folder);
            files.removeOne(file);
            QVERIFY(QFile::remove(file));
            QVERIFY(QFile::copy(files.first(), file));
        } else if (how == QLatin1String("flipped")) {
            bytes[bytes.size() / 2] = char(~bytes.at(bytes.size() / 2));
            overwrite(file, bytes);
        } else {
            overwrite(file,
                how == QLatin1String("cut")         ? bytes.left(500)
                    : how == QLatin1String("empty") ? QByteArray()
                                                    : QByteArray("not compressed at all"));
        }
        const auto got = store.get(idOf(1));
        QVERIFY(got);
        QVERIFY(!got->has_value());
        QVERIFY(!QFile::exists(file));
        QVERIFY(store.put(idOf(1), noise(1), md5Of(noise(1)))); // and can come back
        QCOMPARE(*store.get(idOf(1)), std::optional(noise(1)));
    }

    void aBrokenIndexBeginsAnew_data()
    {
        QTest::addColumn<bool>("whileOpen");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database") << false << QByteArray(20'000, 'x');
        QTest::newRow("a damaged one") << false << QByteArray();
        QTest::newRow("damaged in use") << true << QByteArray();
    }
    void aBrokenIndexBeginsAnew()
    {
        QFETCH(bool, whileOpen);
        QFETCH(QByteArray, content);
        auto store = std::make_unique<BlobStore>(m_folder, plenty);
        for (quint32 number = 0; number < 100; ++number)
            QVERIFY(store->put(idOf(number), noise(number, 10), md5Of(noise(number, 10))));
        store.reset(); // writes the log into the database
        if (whileOpen) {
            store = std::make_unique<BlobStore>(m_folder, plenty);
            QVERIFY(store->size());
        }
        const QString index = m_folder + QStringLiteral("/index.sqlite");
        if (content.isEmpty()) {
            QFile file(index);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 size = file.size();
            file.seek(100); // the header stays
            file.write(QByteArray(qsizetype(size) - 100, '\xee'));
        } else {
            overwrite(index, content);
        }
        if (!store)
            store = std::make_unique<BlobStore>(m_folder, plenty);
        const auto got = store->get(idOf(1));
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QVERIFY(!got->has_value());
        QVERIFY(QFile::exists(index + QStringLiteral(".broken")));
        QVERIFY(blobsIn(m_folder).isEmpty());
        QVERIFY(store->put(idOf(1), noise(1), md5Of(noise(1))));
        QCOMPARE(*store->get(idOf(1)), std::optional(noise(1)));
    }

    void tellsWhenThereIsNoPlace()
    {
        overwrite(m_home->filePath(QStringLiteral("cache")), "a file where a folder should be");
        BlobStore store(m_folder, plenty);
        const auto got = store.get(idOf(1));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Storage);
        QVERIFY(!store.put(idOf(1), "x", md5Of("x")));
    }

    void isNobodyElsesBusiness()
    {
        BlobStore store(m_folder, plenty);
        QVERIFY(store.size());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(m_folder) & others, QFile::Permissions());
    }

    void twoProgramsAtOnce()
    {
        QProcess one;
        QProcess two;
        const QString self = QCoreApplication::applicationFilePath();
        one.start(self, {QStringLiteral("--hammer"), m_folder, QStringLiteral("1")});
        two.start(self, {QStringLiteral("--hammer"), m_folder, QStringLiteral("2")});
        QTRY_COMPARE_WITH_TIMEOUT(one.state(), QProcess::NotRunning, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(two.state(), QProcess::NotRunning, 120'000);
        QCOMPARE(one.exitStatus(), QProcess::NormalExit);
        QCOMPARE(two.exitStatus(), QProcess::NormalExit);
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QVERIFY(!QFile::exists(m_folder + QStringLiteral("/index.sqlite.broken")));

        Sqlite index(m_folder + QStringLiteral("/index.sqlite"));
        auto check = index.prepare("SELECT (SELECT integrity_check FROM pragma_integrity_check), "
                                   "(SELECT sum(stored) FROM blob) - (SELECT bytes FROM usage)");
        QVERIFY(check.next());
        QCOMPARE(check.text(0), QStringLiteral("ok"));
        QCOMPARE(check.number(1), 0);
        BlobStore store(m_folder, 20'000);
        QVERIFY(*store.size() > 10'000);
        QVERIFY(*store.size() <= 20'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hammer"))
        return hammer(arguments.value(2), arguments.value(3).toUInt()) == 0 ? 0 : 1;
    BlobStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_blobstore.moc"
