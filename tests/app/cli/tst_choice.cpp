// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/profilestore.h"
#include "tests/app/cli/programrun.h"
#include "tests/support/misbehavingserver.h"

#include <QDir>

using namespace artiscope;

// Which server the program asks, and as whom: seen from the server.
class TestChoice : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProgramRun> m_run;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<MisbehavingServer> m_other;

    static QString word(const char *text) { return QString::fromLatin1(text); }
    void set(const char *name, const QString &value) { m_run->environment.insert(QLatin1String(name), value); }
    // A server that lets nobody in, so that the program ends after its first questions.
    static std::unique_ptr<MisbehavingServer> closedServer()
    {
        auto server = std::make_unique<MisbehavingServer>();
        const Answer refused =
            Answer::json(R"({"data":null,"errors":[{"message":"Invalid token","extensions":{"code":401}}]})", 401);
        server->answer(
            "/api/config", Answer::json(R"({"main":{"allow_anonymous_access":true}})")); // asked without a credential
        for (const char *path : {"/api/info", "/api/auth/login", "/graphql", "/graphql/main"})
            server->answer(path, refused);
        return server;
    }
    Ended list(QStringList options = {})
    {
        options.prepend(QStringLiteral("list"));
        options << QStringLiteral("--verbose") << QStringLiteral("--timeout") << QStringLiteral("5");
        return (*m_run)(options);
    }
    // What was sent as this header, over all questions.
    static QByteArrayList sent(const MisbehavingServer &server, const QByteArray &header)
    {
        QByteArrayList values;
        for (const MisbehavingServer::Seen &seen : server.seen()) {
            const QByteArray value = seen.header(header);
            if (!value.isEmpty() && !values.contains(value))
                values << value;
        }
        return values;
    }
    void saveProfile(const QString &name, const MisbehavingServer &server)
    {
        QVERIFY(QDir(m_run->home.path()).mkpath(QStringLiteral("config")));
        ProfileStore store(m_run->home.filePath(QStringLiteral("config/profiles.json")));
        QVERIFY(store.load());
        QVERIFY(store.add({.name = name, .baseUrl = server.url(), .signIn = SignInWay::Anonymous}));
    }

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<ProgramRun>();
        m_server = closedServer();
        m_other = closedServer();
    }

    void aTokenOfTheEnvironmentIsSentAsTheServerReadsIt()
    {
        set("INFRAHUB_ADDRESS", m_server->url().toString());
        set("INFRAHUB_API_TOKEN", word("token-1"));
        const Ended ended = list();
        QCOMPARE(ended.status, 4);
        QCOMPARE(sent(*m_server, "X-INFRAHUB-KEY"), QByteArrayList{"token-1"});
        QVERIFY(sent(*m_server, "Authorization").isEmpty());
        QVERIFY2(!ended.err.contains("token-1"), ended.err.constData());
    }

    void aPasswordIsExchangedAndNotSentElsewhere()
    {
        set("INFRAHUB_ADDRESS", m_server->url().toString());
        set("INFRAHUB_USERNAME", word("ada"));
        set("INFRAHUB_PASSWORD", word("s3cret-word"));
        const Ended ended = list();
        QCOMPARE(ended.status, 4);
        const auto logins = m_server->seen("/api/auth/login");
        QCOMPARE(logins.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(logins.constFirst().body).object(),
            (QJsonObject{{word("username"), word("ada")}, {word("password"), word("s3cret-word")}}));
        for (const MisbehavingServer::Seen &seen : m_server->seen())
            QVERIFY(seen.target == "/api/auth/login" || !seen.body.contains("s3cret-word"));
        QVERIFY2(!ended.err.contains("s3cret-word"), ended.err.constData());
    }

    void theTokenWinsOverThePassword()
    {
        set("INFRAHUB_ADDRESS", m_server->url().toString());
        set("INFRAHUB_API_TOKEN", word("token-1"));
        set("INFRAHUB_USERNAME", word("ada"));
        set("INFRAHUB_PASSWORD", word("s3cret-word"));
        QCOMPARE(list().status, 4);
        QVERIFY(m_server->seen("/api/auth/login").isEmpty());
        QCOMPARE(sent(*m_server, "X-INFRAHUB-KEY"), QByteArrayList{"token-1"});
    }

    void anOptionBeatsTheEnvironment()
    {
        set("INFRAHUB_ADDRESS", m_other->url().toString());
        QCOMPARE(list({word("--server"), m_server->url(word("/under/here")).toString()}).status, 4);
        QVERIFY(m_other->seen().isEmpty());
        QVERIFY(!m_server->seen().isEmpty());
        for (const MisbehavingServer::Seen &seen : m_server->seen())
            QVERIFY2(seen.target.startsWith("/under/here/"), seen.target.constData()); // in front of /api
    }

    void profilesAreFoundByName()
    {
        saveProfile(word("Lab"), *m_server);
        saveProfile(word("Other"), *m_other);
        set("ARTISCOPE_PROFILE", word("other"));
        QCOMPARE(list({word("--profile"), word("lab")}).status, 4); // the option, in any case
        QVERIFY(m_other->seen().isEmpty());
        QVERIFY(!m_server->seen().isEmpty());
        QCOMPARE(list().status, 4); // the environment
        QVERIFY(!m_other->seen().isEmpty());
    }

    // The token was given for another server.
    void aProfileDoesNotGetTheTokenOfAnotherServer()
    {
        saveProfile(word("Lab"), *m_server);
        set("INFRAHUB_ADDRESS", m_other->url().toString());
        set("INFRAHUB_API_TOKEN", word("token-1"));
        QCOMPARE(list({word("--profile"), word("Lab")}).status, 4);
        QVERIFY(!m_server->seen().isEmpty());
        QVERIFY(sent(*m_server, "X-INFRAHUB-KEY").isEmpty());
    }

    void aRedirectElsewhereDoesNotTakeTheTokenThere()
    {
        MisbehavingServer redirecting;
        for (const char *path : {"/api/config", "/api/info", "/graphql", "/graphql/main"})
            redirecting.answer(path, Answer::redirect(m_other->url(word(path)).toEncoded()));
        set("INFRAHUB_ADDRESS", redirecting.url().toString());
        set("INFRAHUB_API_TOKEN", word("token-1"));
        const Ended ended = list();
        QCOMPARE(ended.status, 4);
        QVERIFY(!redirecting.seen().isEmpty());
        QVERIFY(m_other->seen().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
