// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/clock.h"
#include "app/session/profiles.h"
#include "app/session/secretcodec.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "tests/support/refusingsecrets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

Profile labServer()
{
    return {.name = QStringLiteral("lab"),
        .baseUrl = QUrl(QStringLiteral("https://lab.example.net")),
        .signIn = SignInWay::ApiToken};
}

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void makeProfiles(SecretStore &secrets)
    {
        m_profiles.reset();
        m_store = std::make_unique<ProfileStore>(file("profiles.json"));
        m_services = std::unique_ptr<Services>(new Services{m_clock, *m_settings, *m_store, secrets, {}, {}, {}});
        m_profiles = std::make_unique<Profiles>(*m_services);
    }
    // What the keychain has for a profile, decoded; empty when it has nothing.
    QByteArray tokenOf(const Profile &profile)
    {
        std::optional<QByteArray> found;
        bool answered = false;
        const Request request = m_secrets->read(
            SecretStore::key(profile.id, profile.origin()), [&](Result<std::optional<QByteArray>> value) {
                answered = true;
                found = value.take();
            });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("the keychain did not answer");
        return found ? decodeSecret(*found).token : QByteArray();
    }
    void keepToken(const Profile &profile)
    {
        bool written = false;
        const Request request = m_secrets->write(SecretStore::key(profile.id, profile.origin()),
            encodeSecret(Secret{.token = "s3cret"}), [&](const Result<Nothing> &) { written = true; });
        if (!QTest::qWaitFor([&] { return written; }))
            qFatal("the keychain did not write");
    }
    QString writeFile(const char *name, const QByteArray &content)
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file could be written");
        return out.fileName();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file("profiles.json"));
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_secrets = std::make_unique<MemorySecrets>();
        makeProfiles(*m_secrets);
    }

    void aProfileIsThereAtTheNextStart()
    {
        QSignalSpy changed(m_profiles.get(), &Profiles::changed);
        const Result<Profile> added = m_profiles->add(labServer());
        QVERIFY(added);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_profiles->setLastUsedId(added->id));

        makeProfiles(*m_secrets);
        QVERIFY(m_store->load());
        QCOMPARE(m_profiles->list(), QList<Profile>{*added});
        QCOMPARE(m_profiles->lastUsedId(), added->id);
    }

    void aCopyHasAnotherNameAndNoSecret()
    {
        const Profile lab = m_profiles->add(labServer()).take();
        keepToken(lab);
        const Result<Profile> copy = m_profiles->duplicate(lab.id);
        QVERIFY(copy);
        QVERIFY(copy->id != lab.id);
        QVERIFY(copy->name != lab.name);
        QCOMPARE(copy->baseUrl, lab.baseUrl);
        QCOMPARE(tokenOf(*copy), QByteArray());
        QCOMPARE(tokenOf(lab), QByteArray("s3cret"));
    }

    void whatKeepsASecretAndWhatDropsIt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("kept");
        const QString same = QStringLiteral("https://lab.example.net");
        const int token = int(SignInWay::ApiToken);
        QTest::newRow("another path") << same + QStringLiteral("/infrahub") << token << QString() << true;
        QTest::newRow("the port that it means anyway") << same + QStringLiteral(":443") << token << QString() << true;
        QTest::newRow("another host") << QStringLiteral("https://other.example.net") << token << QString() << false;
        QTest::newRow("another port") << same + QStringLiteral(":8443") << token << QString() << false;
        QTest::newRow("plain HTTP") << QStringLiteral("http://lab.example.net") << token << QString() << false;
        QTest::newRow("another way of signing in") << same << int(SignInWay::BearerToken) << QString() << false;
        QTest::newRow("another user") << same << int(SignInWay::Password) << QStringLiteral("admin") << false;
    }
    void whatKeepsASecretAndWhatDropsIt()
    {
        QFETCH(const QString, address);
        QFETCH(const int, way);
        QFETCH(const QString, user);
        QFETCH(const bool, kept);
        const Profile before = m_profiles->add(labServer()).take();
        keepToken(before);
        Profile after = before;
        after.name = QStringLiteral("renamed");
        after.baseUrl = QUrl(address);
        after.signIn = SignInWay(way);
        after.userName = user;
        const Result<Profile> updated = m_profiles->update(after);
        QVERIFY(updated);
        QCOMPARE(tokenOf(before), kept ? QByteArray("s3cret") : QByteArray());
        QCOMPARE(tokenOf(*updated), kept ? QByteArray("s3cret") : QByteArray());
    }

    void aRemovedProfileTakesItsSecretWithIt()
    {
        const Profile lab = m_profiles->add(labServer()).take();
        keepToken(lab);
        QVERIFY(m_profiles->remove(lab.id));
        QVERIFY(m_profiles->list().isEmpty());
        QCOMPARE(tokenOf(lab), QByteArray());
    }

    void aKeychainThatRefusesIsTold()
    {
        RefusingSecrets refusing(Error::Reason::KeychainLocked);
        makeProfiles(refusing);
        QSignalSpy failed(m_profiles.get(), &Profiles::keychainFailed);
        const Profile lab = m_profiles->add(labServer()).take();
        QVERIFY(m_profiles->remove(lab.id));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().reason, Error::Reason::KeychainLocked);
        QVERIFY(m_profiles->list().isEmpty());
        m_profiles.reset();
    }

    void infrahubctlIsTakenOver()
    {
        const QString toml = writeFile("infrahubctl.toml",
            "server_address = \"https://prod.example.net/infra\"\napi_token = \"t0ken\"\ndefault_branch = "
            "\"develop\"\n");
        const Result<Profiles::Imported> found = m_profiles->importFromInfrahubctl(toml);
        QVERIFY(found);
        QVERIFY(found->hasSecret);
        QVERIFY(!found->certificatesWereIgnored);
        QCOMPARE(found->profile.baseUrl, QUrl(QStringLiteral("https://prod.example.net/infra")));
        QCOMPARE(found->profile.defaultBranch, QStringLiteral("develop"));
        QCOMPARE(m_profiles->list(), QList<Profile>{found->profile});
        QCOMPARE(tokenOf(found->profile), QByteArray("t0ken"));

        QFile stored(file("profiles.json"));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QVERIFY(!stored.readAll().contains("t0ken"));
    }

    void aBrokenFileIsToldAndAddsNothing()
    {
        const Result<Profiles::Imported> found =
            m_profiles->importFromInfrahubctl(writeFile("broken.toml", "server_address = \n"));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Storage);
        QVERIFY(m_profiles->list().isEmpty());
    }

    void theEnvironmentIsTakenOverWithoutThePassword()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("INFRAHUB_ADDRESS"), QStringLiteral("http://localhost:8000"));
        environment.insert(QStringLiteral("INFRAHUB_USERNAME"), QStringLiteral("admin"));
        environment.insert(QStringLiteral("INFRAHUB_PASSWORD"), QStringLiteral("never kept"));
        const Result<Profiles::Imported> found = m_profiles->importFromEnvironment(environment);
        QVERIFY(found);
        QCOMPARE(found->profile.signIn, SignInWay::Password);
        QCOMPARE(found->profile.userName, QStringLiteral("admin"));
        QVERIFY(!found->hasSecret);
        QCOMPARE(tokenOf(found->profile), QByteArray());
    }

    void anEnvironmentWithoutAnAddressIsNoServer()
    {
        const Result<Profiles::Imported> found = m_profiles->importFromEnvironment(QProcessEnvironment());
        QVERIFY(!found);
        QCOMPARE(found.error().reason, Error::Reason::BadAddress);
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Profiles> m_profiles;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
