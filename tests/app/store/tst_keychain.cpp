// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs through tests/support/with-keyring, once for each state that a keychain can be in.

#include "app/store/secrets.h"

#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

namespace {

// The answer to one call, once it has come.
template <typename T> struct Answer {
    std::optional<Result<T>> result;
    Request request;
    Done<T> take()
    {
        return [this](Result<T> came) { result = std::move(came); };
    }
};

const QString leftBehind = SecretStore::key(QStringLiteral("left-behind"), QStringLiteral("https://one.example:443"));

} // namespace

class UnlockedKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets()
    {
        const QString key = SecretStore::key(QStringLiteral("p1"), QStringLiteral("https://one.example:443"));
        const QByteArray value("\x00\xff token \n with anything", 24);
        {
            KeychainSecrets secrets;
            Answer<Nothing> written;
            written.request = secrets.write(key, value, written.take());
            QVERIFY(!written.result); // never before the call has returned
            QTRY_VERIFY_WITH_TIMEOUT(written.result, 15000);
            QVERIFY2(*written.result, written.result->has_value() ? "" : qPrintable(written.result->error().detail));
        }
        KeychainSecrets secrets; // as after a restart
        Answer<std::optional<QByteArray>> read;
        read.request = secrets.read(key, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(*read.result);
        QCOMPARE(**read.result, std::optional(value));

        Answer<Nothing> removed;
        removed.request = secrets.remove(key, removed.take());
        QTRY_VERIFY_WITH_TIMEOUT(removed.result, 15000);
        QVERIFY(*removed.result);
        Answer<std::optional<QByteArray>> gone;
        gone.request = secrets.read(key, gone.take());
        QTRY_VERIFY_WITH_TIMEOUT(gone.result, 15000);
        QVERIFY(*gone.result);
        QVERIFY(!gone.result->value().has_value());
        Answer<Nothing> again;
        again.request = secrets.remove(key, again.take());
        QTRY_VERIFY_WITH_TIMEOUT(again.result, 15000);
        QVERIFY(*again.result);
    }

    void anotherServerFindsNothing()
    {
        KeychainSecrets secrets;
        const QString profile = QStringLiteral("p2");
        Answer<Nothing> written;
        written.request = secrets.write(
            SecretStore::key(profile, QStringLiteral("https://one.example:443")), "secret", written.take());
        Answer<std::optional<QByteArray>> other;
        other.request =
            secrets.read(SecretStore::key(profile, QStringLiteral("https://two.example:443")), other.take());
        QTRY_VERIFY_WITH_TIMEOUT(other.result, 15000);
        QVERIFY(written.result && *written.result);
        QVERIFY(*other.result);
        QVERIFY(!other.result->value().has_value());
    }

    void lettingGoOfAWriteStillWrites()
    {
        KeychainSecrets secrets;
        Answer<Nothing> dropped;
        dropped.request = secrets.write(leftBehind, "left behind", dropped.take());
        dropped.request.cancel();
        Answer<std::optional<QByteArray>> read; // after it: calls keep their order
        read.request = secrets.read(leftBehind, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(*read.result);
        QCOMPARE(**read.result, std::optional(QByteArray("left behind")));
        QVERIFY(!dropped.result);
    }

    void jobsSurviveTheirAskers()
    {
        Answer<std::optional<QByteArray>> dropped;
        {
            KeychainSecrets secrets;
            dropped.request = secrets.read(leftBehind, dropped.take());
            dropped.request.cancel();
        }
        KeychainSecrets secrets;
        Answer<std::optional<QByteArray>> read;
        read.request = secrets.read(leftBehind, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(*read.result);
        QVERIFY(!dropped.result);
    }
};

class LockedKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingEndsInTime()
    {
        KeychainSecrets secrets(2s);
        Answer<std::optional<QByteArray>> read;
        read.request = secrets.read(leftBehind, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(!*read.result);
        QCOMPARE(read.result->error().kind, Error::Kind::Keychain);
        QCOMPARE(read.result->error().reason, Error::Reason::KeychainTimedOut);

        // The job still hangs, and so would the next: it is told without another wait.
        Answer<Nothing> next;
        next.request = secrets.remove(leftBehind, next.take());
        QVERIFY(!next.result);
        QCoreApplication::sendPostedEvents();
        QVERIFY(next.result);
        QVERIFY(!*next.result);
        QCOMPARE(next.result->error().reason, Error::Reason::KeychainTimedOut);
    }

    void writingEndsInTime()
    {
        KeychainSecrets secrets(1s);
        Answer<Nothing> written;
        written.request = secrets.write(leftBehind, "new secret", written.take());
        QTRY_VERIFY_WITH_TIMEOUT(written.result, 15000);
        QVERIFY(!*written.result);
        QCOMPARE(written.result->error().kind, Error::Kind::Keychain);
        QCOMPARE(written.result->error().reason, Error::Reason::KeychainTimedOut);
    }
};

class DismissedKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingFindsNothing()
    {
        // The library cannot tell a refused question from an entry that is not there; that writing fails, it can tell.
        KeychainSecrets secrets;
        Answer<std::optional<QByteArray>> read;
        read.request = secrets.read(leftBehind, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(*read.result);
        QVERIFY(!read.result->value().has_value());
    }

    void writingFails()
    {
        KeychainSecrets secrets;
        Answer<Nothing> written;
        written.request = secrets.write(leftBehind, "new secret", written.take());
        QTRY_VERIFY_WITH_TIMEOUT(written.result, 15000);
        QVERIFY(!*written.result);
        QCOMPARE(written.result->error().kind, Error::Kind::Keychain);
        QCOMPARE(written.result->error().reason, Error::Reason::KeychainLocked);
        QVERIFY(!written.result->error().detail.contains(QLatin1String("new secret")));
    }
};

class AbsentKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone()
    {
        KeychainSecrets secrets;
        Answer<std::optional<QByteArray>> read;
        read.request = secrets.read(leftBehind, read.take());
        QTRY_VERIFY_WITH_TIMEOUT(read.result, 15000);
        QVERIFY(!*read.result);
        QCOMPARE(read.result->error().kind, Error::Kind::Keychain);
        QCOMPARE(read.result->error().reason, Error::Reason::NoKeychain);

        Answer<Nothing> written;
        written.request = secrets.write(leftBehind, "value", written.take());
        QTRY_VERIFY_WITH_TIMEOUT(written.result, 15000);
        QVERIFY(!*written.result);
        QCOMPARE(written.result->error().reason, Error::Reason::NoKeychain);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QByteArray keyring = qgetenv("ARTISCOPE_KEYRING");
    if (keyring == "unlocked") {
        UnlockedKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (keyring == "locked") {
        LockedKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (keyring == "dismissed") {
        DismissedKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (keyring == "absent") {
        AbsentKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    qCritical("Run this through tests/support/with-keyring.");
    return 1;
}

#include "tst_keychain.moc"
