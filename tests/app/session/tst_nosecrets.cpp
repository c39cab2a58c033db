// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/journal.h"
#include "app/core/journalmessages.h"
#include "app/core/logging.h"
#include "app/session/contentsource.h"
#include "app/session/diagnosticreport.h"
#include "app/session/errordetails.h"
#include "app/session/explain.h"
#include "app/session/journaltext.h"
#include "app/store/contentcache.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/sampleworkspace.h"

#include <QCryptographicHash>

using namespace artiscope;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000;
const QByteArray apiToken = "06438eb2-8019-4776-878c-0941b1f1d1ec"; // of the form of any id
const QByteArray password = "correct horse/battery";
const QByteArray addressPassword = "in-the-address-7";
const QByteArray proxyPassword = "in-the-proxy-8";

// A server that repeats what it was sent, wherever it has room for it, and the program in front of it: everything that
// a person can take along or give away is looked through.
struct Fixture {
    MisbehavingServer server;
    QTemporaryDir folder;
    SystemClock clock;
    Journal journal{clock};
    JournalMessages messages{journal, false};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets secrets;
    Services services{clock, settings, profiles, secrets, folder.filePath(QStringLiteral("cache")), {},
        {.timeout = 2s, .backOff = 1ms, .journal = &journal}, QStringLiteral("artiscope test")};
    Workspace workspace{services};

    [[nodiscard]] Profile profile(SignInWay way) const
    {
        QUrl url = server.url();
        url.setUserName(QStringLiteral("me"));
        url.setPassword(QString::fromLatin1(addressPassword));
        return {.id = QStringLiteral("p"),
            .name = QStringLiteral("Echo"),
            .baseUrl = url,
            .signIn = way,
            .userName = QStringLiteral("jane")};
    }
    static bool holds(const QString &text)
    {
        for (const QByteArray &secret : {apiToken, password, addressPassword, proxyPassword}) {
            for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()}) {
                if (text.contains(QString::fromLatin1(form)))
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString report()
    {
        std::optional<QString> text;
        const Request request = diagnosticReport(
            workspace, {QStringLiteral("offscreen"), {}}, [&text](const Result<QString> &made) { text = *made; });
        if (!QTest::qWaitFor([&text] { return text.has_value(); }, patience))
            qFatal("there is no report");
        return *text;
    }
    void isClean()
    {
        QCoreApplication::processEvents(); // messages come by the event loop
        QString log;
        for (const JournalEntry &entry : journal.entries())
            log += journalLine(entry) + u'\n';
        QVERIFY2(!holds(log), qPrintable(log));
        const QString text = report();
        QVERIFY2(!holds(text), qPrintable(text));
    }
    static void isClean(const Error &error)
    {
        const Explanation why = explain(error);
        for (const QString &text :
            {why.what, why.reason, why.advice, why.details, explainInOneLine(error), copiedDetails(why.details, {})})
            QVERIFY2(!holds(text), qPrintable(text));
    }
};

Answer echo(const QByteArray &secret, int status)
{
    return Answer::json(
        "{\"detail\":\"not for " + secret + " (" + secret.toPercentEncoding() + ", " + secret.toBase64() + ")\"}",
        status, "X-Request-ID: " + secret + "\r\n");
}

} // namespace

class TestNoSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerThatRepeatsTheToken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 422, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void aServerThatRepeatsTheToken()
    {
        QFETCH(const int, status);
        Fixture f;
        f.server.answer("/api/config", Answer::json(R"({"main":{"allow_anonymous_access":false}})"));
        f.server.answer("/api/info", echo(apiToken, status));
        f.server.answer("/graphql", echo(apiToken, status));
        f.workspace.open(f.profile(SignInWay::ApiToken), Secret{.token = apiToken});
        QTRY_VERIFY_WITH_TIMEOUT(f.workspace.connection().state() == Connection::State::Failed
                || f.workspace.connection().state() == Connection::State::SignedOut,
            patience);
        const Error error = *f.workspace.connection().error();
        QVERIFY2(error.detail.contains(QStringLiteral("not for •••")), qPrintable(error.detail));
        f.isClean(error);
        f.isClean();
        bool isNoted = false;
        for (const JournalEntry &entry : f.journal.entries())
            isNoted = isNoted || (entry.request && entry.request->status == status && entry.request->failed);
        QVERIFY(isNoted);
    }

    void errorsOfGraphql()
    {
        Fixture f;
        f.server.answer("/api/config", Answer::json(R"({"main":{"allow_anonymous_access":false}})"));
        f.server.answer("/api/info", Answer::json(R"({"deployment_id":"d","version":"1.11.9"})"));
        f.server.answer("/graphql",
            Answer::json("{\"data\":null,\"errors\":[{\"message\":\"permission of " + apiToken
                + "\",\"extensions\":{\"code\":\"" + apiToken + "\"}}]}"));
        f.workspace.open(f.profile(SignInWay::ApiToken), Secret{.token = apiToken});
        QTRY_COMPARE_WITH_TIMEOUT(f.workspace.connection().state(), Connection::State::Failed, patience);
        const Error error = *f.workspace.connection().error();
        QCOMPARE(error.detail, QStringLiteral("permission of •••"));
        QCOMPARE(error.asked, QStringLiteral("POST /graphql Account"));
        f.isClean(error);
        f.isClean();
    }

    // A text that was cut may end in the middle of it.
    void alsoAtTheEndOfWhatWasCut()
    {
        Fixture f;
        f.server.answer(
            "/api/config", Answer::json("{\"detail\":\"" + QByteArray(2000 - 20, 'x') + apiToken + "\"}", 400));
        f.workspace.open(f.profile(SignInWay::ApiToken), Secret{.token = apiToken});
        QTRY_COMPARE_WITH_TIMEOUT(f.workspace.connection().state(), Connection::State::Failed, patience);
        const Error error = *f.workspace.connection().error();
        QVERIFY2(error.detail.endsWith(QStringLiteral("x•••")), qPrintable(error.detail.right(50)));
    }

    void aServerThatRepeatsThePassword()
    {
        Fixture f;
        f.server.answer("/api/auth/login", echo(password, 401));
        f.workspace.open(f.profile(SignInWay::Password), Secret{});
        f.workspace.connection().signInWithPassword(QStringLiteral("jane"), QString::fromLatin1(password));
        QTRY_VERIFY_WITH_TIMEOUT(f.workspace.connection().state() == Connection::State::SignedOut
                && f.workspace.connection().error()
                && f.workspace.connection().error()->reason == Error::Reason::WrongPassword,
            patience);
        f.isClean(*f.workspace.connection().error());
        f.isClean();
    }

    void addressesWithUserInformation()
    {
        Fixture f;
        Profile profile = f.profile(SignInWay::ApiToken);
        profile.proxy = QStringLiteral("http://me:%1@127.0.0.1:9").arg(QString::fromLatin1(proxyPassword));
        f.workspace.open(profile, Secret{.token = apiToken});
        QTRY_COMPARE_WITH_TIMEOUT(f.workspace.connection().state(), Connection::State::Failed, patience);
        f.isClean(*f.workspace.connection().error());
        f.isClean();
        profile.proxy = QStringLiteral("gopher://me:%1@127.0.0.1:9").arg(QString::fromLatin1(proxyPassword));
        f.workspace.open(profile, Secret{.token = apiToken});
        QTRY_COMPARE_WITH_TIMEOUT(f.workspace.connection().state(), Connection::State::Failed, patience);
        f.isClean(*f.workspace.connection().error());
        f.isClean();
    }

    void whatLibrariesPrint()
    {
        Fixture f;
        qCInfo(lcSession).noquote() << "tasks failed: Authorization: Bearer " + apiToken;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot load")));
        qWarning("cannot load http://me:%s@127.0.0.1/", addressPassword.constData());
        QTRY_COMPARE(f.journal.entries().size(), 2);
        f.isClean();
    }

    void whatIsReported()
    {
        SampleWorkspace sample;
        sample.settings.setZoom(3);
        QVERIFY(sample.open());
        const auto artifact = sample.ofType("application/json");
        QVERIFY(artifact);
        QVERIFY(sample.read(artifact->key()));
        std::optional<QString> text;
        const auto ask = [&] {
            text.reset();
            return diagnosticReport(sample.workspace,
                {QStringLiteral("offscreen"), {QStringLiteral("800x600 at 100 %")}},
                [&text](const Result<QString> &made) { text = *made; });
        };
        Request request = ask();
        QTRY_VERIFY(text);
        QVERIFY2(!text->contains(QString::fromLatin1(sample.server.token())), "the token is in it");
        for (const char *line : {"Program\n  artiscope ", "  Qt platform: offscreen\n  screen: 800x600 at 100 %\n",
                 "  state: ready\n  address: the built-in sample\n", "  sign-in: api-token\n",
                 "  capabilities: branch status, node metadata, order by, artifact events",
                 "  branch: the default one\n  time: now\n", "Settings that differ\n  zoom=3\n",
                 "Latest warnings\n  none\n"})
            QVERIFY2(text->contains(QLatin1String(line)), qPrintable(QLatin1String(line) + u'\n' + *text));
        // What goes wrong later stands at the end.
        sample.journal.note({.method = QStringLiteral("GET"),
            .path = QStringLiteral("/api/info"),
            .operation = {},
            .status = 500,
            .failed = true,
            .milliseconds = 3,
            .id = QStringLiteral("abc")});
        sample.workspace.close();
        request = ask();
        QTRY_VERIFY(text);
        QVERIFY2(text->contains(QLatin1String("Server\n  none is open\n")), qPrintable(*text));
        QVERIFY2(
            text->contains(QLatin1String("  warning  artiscope.http  GET /api/info  500  3 ms  0 bytes  id abc\n")),
            qPrintable(*text));
    }

    void contentsOutOfTheCacheAreNoted()
    {
        SampleWorkspace sample;
        QVERIFY(sample.open());
        const auto artifact = sample.ofType("application/json");
        QVERIFY(artifact);
        QVERIFY(sample.read(artifact->key()));
        const auto hits = [&sample] {
            QStringList list;
            for (const JournalEntry &entry : sample.journal.entries()) {
                if (entry.request && entry.request->fromCache)
                    list << entry.request->path + u' ' + QString::number(entry.request->bytes);
            }
            return list;
        };
        QCOMPARE(hits(), QStringList());
        const qsizetype bytes = sample.workspace.document().bytes().size();
        const QString expected =
            QStringLiteral("/api/storage/object/%1 %2").arg(artifact->storageId, QString::number(bytes));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                sample.workspace.document().reload();
                return QTest::qWaitFor(
                           [&] { return sample.workspace.document().state() == LoadState::Ready; }, patience)
                    && hits().contains(expected);
            }(),
            patience);
    }
};

QTEST_GUILESS_MAIN(TestNoSecrets)
#include "tst_nosecrets.moc"
