// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/journal.h"
#include "app/core/journalmessages.h"
#include "app/core/logging.h"
#include "app/core/withoutsecrets.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <thread>

using namespace artiscope;

namespace {

QStringList printed; // what the handler before ours got

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    printed << text;
}

QStringList texts(const Journal &journal)
{
    QStringList list;
    for (const JournalEntry &entry : journal.entries())
        list << entry.category + QStringLiteral(": ") + entry.text;
    return list;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
        };
        row("nothing", "GET /api/artifact/17a1 200: the key of a map, a token ring",
            "GET /api/artifact/17a1 200: the key of a map, a token ring");
        row("user information", "cannot load https://me:hunter2@example.net/x",
            "cannot load https://•••@example.net/x");
        row("a user only", "socks5://tok3n@proxy:1080", "socks5://•••@proxy:1080");
        row("a mail address stays", "ask noc@example.net", "ask noc@example.net");
        row("web token", "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln here", "got ••• here");
        row("bearer", "sent bearer abc.def-123_4567", "sent bearer •••");
        row("header", "X-INFRAHUB-KEY: 06438eb2-8019-4776-878c-0941b1f1d1ec", "X-INFRAHUB-KEY: •••");
        row("authorization", "Authorization: Basic dXNlcjpwdw==, next", "Authorization: •••, next");
        row("query", "/login?user=me&password=hunter2&x=1", "/login?user=me&password=•••&x=1");
        row("JSON", "{\"username\": \"me\", \"password\": \"hun\\\"ter 2\", \"n\": 1}",
            "{\"username\": \"me\", \"password\": •••, \"n\": 1}");
        row("Python", "{'username': 'me', 'password': 'hun ter 2'}", "{'username': 'me', 'password': •••}");
        row("environment", "INFRAHUB_API_TOKEN=06438eb2 INFRAHUB_PASSWORD=x",
            "INFRAHUB_API_TOKEN=••• INFRAHUB_PASSWORD=•••");
        row("a name in front", "client_secret: abc, db-password=x", "client_secret: •••, db-password=•••");
        row("another scheme", "Authorization: Token abc\nnext", "Authorization: •••\nnext");
        row("cookies", "Set-Cookie: a=1; session=x\nnext", "Set-Cookie: •••\nnext");
        row("refresh token", "\"refresh_token\":\"abc\"", "\"refresh_token\":•••");
    }
    void secretsAreTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, clean);
        QCOMPARE(withoutSecrets(text), clean);
    }

    void theOldestGoFirst()
    {
        FakeClock clock(1000);
        Journal journal(clock);
        for (int i = 0; i < Journal::most + 2; ++i)
            journal.note({.method = QStringLiteral("GET"), .path = QString::number(i), .operation = {}, .id = {}});
        QCOMPARE(journal.entries().size(), Journal::most);
        QCOMPARE(journal.entries().constFirst().request->path, QStringLiteral("2"));
        QCOMPARE(journal.entries().constFirst().at, 1000);
        QCOMPARE(journal.entries().constFirst().category, QStringLiteral("artiscope.http"));
        journal.clear();
        QVERIFY(journal.entries().isEmpty());
    }

    void whatFailedIsAWarning()
    {
        const FakeClock clock;
        Journal journal(clock);
        journal.note({.method = QStringLiteral("GET"), .path = {}, .operation = {}, .status = 200, .id = {}});
        journal.note({.method = QStringLiteral("GET"), .path = {}, .operation = {}, .failed = true, .id = {}});
        QCOMPARE(journal.entries().at(0).level, JournalEntry::Level::Information);
        QCOMPARE(journal.entries().at(1).level, JournalEntry::Level::Warning);
    }

    void messagesOfEveryThreadAreNoted()
    {
        printed.clear();
        const QtMessageHandler before = qInstallMessageHandler(keep);
        const FakeClock clock;
        Journal journal(clock);
        {
            const JournalMessages messages(journal, false);
            qCInfo(lcSession) << "events failed:" << QStringLiteral("token=abcdef");
            qCInfo(lcHttp) << "GET /api/info 200"; // the request itself is noted, with more than that
            std::thread([] { qCWarning(lcStore, "the index is damaged"); }).join();
            qWarning("from elsewhere");
            QVERIFY2(journal.entries().isEmpty(), "whoever speaks is not called back");
            QTRY_COMPARE(journal.entries().size(), 3);
        }
        qWarning("afterwards");
        QCoreApplication::processEvents();
        qInstallMessageHandler(before);
        QCOMPARE(texts(journal),
            QStringList({QStringLiteral("artiscope.session: events failed: \"token=•••\""),
                QStringLiteral("artiscope.store: the index is damaged"), QStringLiteral("default: from elsewhere")}));
        QCOMPARE(journal.entries().at(1).level, JournalEntry::Level::Warning);
        QCOMPARE(printed,
            QStringList({QStringLiteral("the index is damaged"), QStringLiteral("from elsewhere"),
                QStringLiteral("afterwards")}));
    }

    void whoWantsToReadReads()
    {
        printed.clear();
        const QtMessageHandler before = qInstallMessageHandler(keep);
        const FakeClock clock;
        Journal journal(clock);
        {
            const JournalMessages messages(journal, true);
            qCInfo(lcHttp, "GET /api/info 200");
        }
        qInstallMessageHandler(before);
        QCOMPARE(printed, QStringList{QStringLiteral("GET /api/info 200")});
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
