// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/profilestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

Profile example()
{
    return {
        .name = QStringLiteral("Lab"),
        .baseUrl = QUrl(QStringLiteral("https://infrahub.example.net/prefix")),
        .signIn = SignInWay::Password,
        .userName = QStringLiteral("admin"),
        .caFile = QStringLiteral("/etc/ssl/lab.pem"),
        .proxy = QStringLiteral("http://proxy.example.net:3128"),
        .defaultBranch = QStringLiteral("develop"),
        .plainHttpAgreed = true,
    };
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

} // namespace

class ProfileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("deep/down/profiles.json"));
    }

    void beginsEmpty()
    {
        ProfileStore store(m_file);
        QVERIFY(store.load());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.lastUsedId().isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsEveryField()
    {
        Profile stored;
        {
            ProfileStore store(m_file);
            const auto added = store.add(example());
            QVERIFY(added);
            stored = *added;
            QVERIFY(!stored.id.isEmpty());
            QVERIFY(store.setLastUsedId(stored.id));
        }
        Profile expected = example();
        expected.id = stored.id;
        QCOMPARE(stored, expected);
        ProfileStore again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.profiles(), QList<Profile>{expected});
        QCOMPARE(again.lastUsedId(), stored.id);
        QCOMPARE(again.profileByName(QStringLiteral("lab")), std::optional(expected));
    }

    void changesOneByOne()
    {
        ProfileStore store(m_file);
        QSignalSpy changed(&store, &ProfileStore::changed);
        const Profile one = *store.add(example());
        const Profile two = *store.add(example());
        QCOMPARE(two.name, QStringLiteral("Lab (2)"));
        QVERIFY(one.id != two.id);

        Profile renamed = two;
        renamed.name = QStringLiteral("Other");
        renamed.baseUrl = QUrl(QStringLiteral("https://other.example.net"));
        const auto updated = store.update(renamed);
        QVERIFY(updated);
        QVERIFY(!updated->plainHttpAgreed); // that was for the other server
        QCOMPARE(store.profile(two.id)->name, QStringLiteral("Other"));

        const auto copy = store.duplicate(one.id);
        QVERIFY(copy);
        QCOMPARE(copy->name, QStringLiteral("Lab (2)"));
        QVERIFY(copy->id != one.id);
        QVERIFY(!copy->plainHttpAgreed);

        QVERIFY(store.setLastUsedId(one.id));
        QVERIFY(store.remove(one.id));
        QVERIFY(store.lastUsedId().isEmpty());
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(changed.size(), 6);
        ProfileStore again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.profiles(), store.profiles());
    }

    void refusesWhatDoesNotExist()
    {
        ProfileStore store(m_file);
        QVERIFY(!store.remove(QStringLiteral("nobody")));
        QVERIFY(!store.duplicate(QStringLiteral("nobody")));
        QVERIFY(!store.update(example()));
        const auto result = store.setLastUsedId(QStringLiteral("nobody"));
        QVERIFY(!result);
        QCOMPARE(result.error().reason, Error::Reason::BadReference);
    }

    void holdsNoSecret()
    {
        ProfileStore store(m_file);
        Profile careless = example();
        careless.baseUrl = QUrl(QStringLiteral("https://admin:hunter2@infrahub.example.net/?token=hunter2#hunter2"));
        careless.proxy = QStringLiteral("http://me:hunter2@proxy.example.net:3128");
        const auto stored = store.add(careless);
        QVERIFY(stored);
        QVERIFY(store.update([&] {
            Profile again = careless;
            again.id = stored->id;
            return again;
        }()));
        QCOMPARE(stored->baseUrl, QUrl(QStringLiteral("https://infrahub.example.net/")));
        QCOMPARE(stored->proxy, QStringLiteral("http://me@proxy.example.net:3128"));
        const auto files = QFileInfo(m_file).dir().entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files, QStringList{QStringLiteral("profiles.json")});
        QVERIFY(contentOf(m_file).contains("proxy.example.net"));
        QVERIFY(!contentOf(m_file).contains("hunter2"));
    }

    void putsABrokenFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{ this is not");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\x01\xff", 3);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("newer") << QByteArray("{\"version\": 2, \"profiles\": []}");
        QTest::newRow("no address") << QByteArray("{\"version\": 1, \"profiles\": [{\"id\": \"a\"}]}");
        QTest::newRow("no id") << QByteArray("{\"version\": 1, \"profiles\": [{\"base_url\": \"https://a\"}]}");
    }
    void putsABrokenFileAside()
    {
        QFETCH(QByteArray, content);
        QDir().mkpath(QFileInfo(m_file).path());
        write(m_file, content);
        ProfileStore store(m_file);
        const auto result = store.load();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QCOMPARE(result.error().reason, Error::Reason::StoreDamaged);
        QCOMPARE(result.error().subject, QString(m_file + QStringLiteral(".broken")));
        QCOMPARE(contentOf(result.error().subject), content);
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.add(example())); // and life goes on

        write(m_file, "broken again");
        const auto second = store.load();
        QVERIFY(!second);
        QCOMPARE(second.error().subject, QString(m_file + QStringLiteral(".broken-2")));
        QCOMPARE(contentOf(m_file + QStringLiteral(".broken")), content);
    }

    void twoProgramsDoNotUndoEachOther()
    {
        ProfileStore here(m_file);
        ProfileStore there(m_file);
        QVERIFY(here.load());
        QVERIFY(there.load());
        QVERIFY(here.add(example()));
        QVERIFY(there.add(example()));
        QCOMPARE(there.profiles().size(), 2);
        QVERIFY(here.load());
        QCOMPARE(here.profiles(), there.profiles());
    }

    void tellsWhenItCannotWrite()
    {
        write(m_folder->filePath(QStringLiteral("deep")), "a file where a folder should be");
        ProfileStore store(m_file);
        const auto result = store.add(example());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QCOMPARE(result.error().reason, Error::Reason::NotWritable);
        QVERIFY(store.profiles().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
