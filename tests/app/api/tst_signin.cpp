// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/client.h"
#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/networkguard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;
using Kind = Error::Kind;
using Reason = Error::Reason;

Q_DECLARE_METATYPE(artiscope::SignInWay)

namespace {

constexpr qint64 now = 1'780'000'000; // seconds; the clock of every test
const QByteArray expired = R"({"data":null,"errors":[{"message":"Expired Signature","extensions":{"code":401}}]})";
const QByteArray invalid = R"({"data":null,"errors":[{"message":"Invalid token","extensions":{"code":401}}]})";
const QByteArray noBranches = R"({"data":{"Branch":[]}})";

QByteArray tokenUntil(qint64 seconds)
{
    const auto part = [](const QByteArray &json) -> QByteArray {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256"})") + '.' + part(R"({"type":"access","exp":)" + QByteArray::number(seconds) + "}")
        + ".signature";
}

QByteArray accessToken(const QByteArray &token)
{
    return R"({"access_token":")" + token + R"("})";
}

struct Fixture {
    explicit Fixture(SignInWay way, const Secret &secret = {}) : clock(now * 1'000'000)
    {
        profile.baseUrl = server.url();
        profile.signIn = way;
        make(secret);
    }

    void make(const Secret &secret)
    {
        client = std::make_unique<Client>(profile, secret, TransportOptions{}, clock);
        changed = std::make_unique<QSignalSpy>(client.get(), &Client::secretChanged);
        lost = std::make_unique<QSignalSpy>(client.get(), &Client::signInLost);
    }

    void askBranches()
    {
        answers.append(std::nullopt);
        const qsizetype mine = answers.size() - 1;
        requests.push_back(
            client->branches([this, mine](Result<QList<Branch>> result) { answers[mine] = std::move(result); }));
    }
    [[nodiscard]] bool allAnswered() const
    {
        return std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); });
    }
    [[nodiscard]] const Error &errorOf(qsizetype which) const { return answers.at(which)->error(); }

    MisbehavingServer server;
    FakeClock clock;
    Profile profile;
    std::unique_ptr<Client> client;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> lost;
    QList<std::optional<Result<QList<Branch>>>> answers;
    std::vector<Request> requests;
};

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_guard = std::make_unique<NetworkGuard>(); }
    void cleanupTestCase() { m_guard.reset(); }
    void carriesTheCredential_data();
    void carriesTheCredential();
    void missingSecret_data();
    void missingSecret();
    void plainHttpWantsAgreement();
    void signsIn();
    void wrongPassword_data();
    void wrongPassword();
    void refreshesOnceForMany();
    void refreshesBeforeItRunsOut();
    void refreshesAfterExpiredOnce();
    void aTokenThatNeverLivesLongIsUsed();
    void refreshRefused();
    void refreshUnreachable();
    void whoeverLetsGoIsNotAnswered();
    void keyRefused();
    void anonymousRefusedIsNoLoss();
    void signsOut();
    void signOutForgetsWhateverIsAnswered();
    void noSecretInErrors();
    void clientDiesDuringRefresh();

private:
    std::unique_ptr<NetworkGuard> m_guard;
};

void TestSignIn::carriesTheCredential_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<Secret>("secret");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("anonymous") << SignInWay::Anonymous << Secret{"stray", {}} << QByteArray() << QByteArray();
    QTest::newRow("key") << SignInWay::ApiToken << Secret{" k \n", {}} << QByteArray("X-INFRAHUB-KEY")
                         << QByteArray("k");
    QTest::newRow("gateway") << SignInWay::ApiTokenForGateway << Secret{"k", {}} << QByteArray("X-API-KEY")
                             << QByteArray("k");
    QTest::newRow("bearer") << SignInWay::BearerToken << Secret{"b", {}} << QByteArray("Authorization")
                            << QByteArray("Bearer b");
    QTest::newRow("password") << SignInWay::Password << Secret{tokenUntil(now + 3600), "r"}
                              << QByteArray("Authorization") << "Bearer " + tokenUntil(now + 3600);
}

void TestSignIn::carriesTheCredential()
{
    QFETCH(SignInWay, way);
    QFETCH(Secret, secret);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    Fixture f(way, secret);
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(*f.answers.first());
    QCOMPARE(f.server.seen().size(), 1);
    for (const char *name : {"X-INFRAHUB-KEY", "X-API-KEY", "Authorization"})
        QCOMPARE(f.server.seen().first().header(name), header == name ? value : QByteArray());
}

void TestSignIn::missingSecret_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("key") << SignInWay::ApiToken << QByteArray();
    QTest::newRow("password") << SignInWay::Password << QByteArray();
    QTest::newRow("two lines") << SignInWay::ApiToken << QByteArray("a\r\nX-Other: b");
}

void TestSignIn::missingSecret()
{
    QFETCH(SignInWay, way);
    QFETCH(QByteArray, token);
    Fixture f(way, {token, {}});
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(!*f.answers.first());
    QCOMPARE(f.errorOf(0).kind, Kind::Input);
    QCOMPARE(f.errorOf(0).reason, Reason::MissingSecret);
    QVERIFY(f.server.seen().isEmpty());
}

void TestSignIn::plainHttpWantsAgreement()
{
    Fixture f(SignInWay::ApiToken);
    f.profile.baseUrl = QUrl(QStringLiteral("http://infrahub.invalid"));
    f.make({"key", {}});
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(!*f.answers.first());
    QCOMPARE(f.errorOf(0).kind, Kind::Input);
    QCOMPARE(f.errorOf(0).reason, Reason::PlainHttpNotAgreed);

    f.profile.signIn = SignInWay::Password;
    f.make({});
    std::optional<Error> error;
    const Request request = f.client->signIn(
        QStringLiteral("u"), QStringLiteral("p"), [&error](Result<Nothing> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->reason, Reason::PlainHttpNotAgreed);
    QVERIFY(NetworkGuard::trespasses().isEmpty());

    // Agreed to: then it is tried, and the guard is what stops it.
    f.profile.signIn = SignInWay::ApiToken;
    f.profile.plainHttpAgreed = true;
    f.make({"key", {}});
    f.answers.clear();
    f.askBranches();
    QTRY_VERIFY_WITH_TIMEOUT(f.allAnswered(), 30'000);
    QCOMPARE(NetworkGuard::trespasses(), QStringList{QStringLiteral("infrahub.invalid")});
    NetworkGuard::forget();
}

void TestSignIn::signsIn()
{
    Fixture f(SignInWay::Password);
    const QByteArray token = tokenUntil(now + 3600);
    f.server.answer("/api/auth/login", Answer::json(R"({"access_token":")" + token + R"(","refresh_token":"r"})"));
    f.server.answer("/graphql", Answer::json(noBranches));
    bool done = false;
    const Request request = f.client->signIn(
        QStringLiteral("ädmin"), QStringLiteral("p\"w"), [&done](Result<Nothing> result) { done = !!result; });
    QTRY_VERIFY(done);
    const QJsonObject sent = QJsonDocument::fromJson(f.server.seen().first().body).object();
    QCOMPARE(sent.value(QStringLiteral("username")).toString(), QStringLiteral("ädmin"));
    QCOMPARE(sent.value(QStringLiteral("password")).toString(), QStringLiteral("p\"w"));
    QCOMPARE(f.changed->size(), 1);
    QVERIFY(f.changed->first().first().value<Secret>() == (Secret{token, "r"}));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.server.seen().last().header("Authorization"), QByteArray("Bearer " + token));
}

void TestSignIn::wrongPassword_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("wrong") << 401 << true;
    QTest::newRow("nobody") << 404 << true;
    QTest::newRow("fault") << 500 << false;
}

void TestSignIn::wrongPassword()
{
    QFETCH(int, status);
    QFETCH(bool, isWrong);
    Fixture f(SignInWay::Password);
    f.server.answer(
        "/api/auth/login", Answer::json(R"({"data":null,"errors":[{"message":"Incorrect password"}]})", status));
    std::optional<Error> error;
    const Request request = f.client->signIn(
        QStringLiteral("u"), QStringLiteral("p"), [&error](Result<Nothing> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Http);
    QCOMPARE(error->reason == Reason::WrongPassword, isWrong);
    QVERIFY(f.lost->isEmpty());
    QVERIFY(f.changed->isEmpty());
}

void TestSignIn::refreshesOnceForMany()
{
    const QByteArray fresh = tokenUntil(now + 3600);
    Fixture f(SignInWay::Password, {{}, "r"}); // as after a restart: only the refresh token is known
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(fresh)));
    f.server.answer("/graphql", Answer::json(noBranches));
    for (int i = 0; i < 20; ++i)
        f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    for (const auto &answer : std::as_const(f.answers))
        QVERIFY(*answer);
    QCOMPARE(f.server.seen("/api/auth/refresh").size(), 1);
    QCOMPARE(f.server.seen("/api/auth/refresh").first().header("Authorization"), QByteArray("Bearer r"));
    QCOMPARE(f.server.seen("/graphql").size(), 20);
    QCOMPARE(f.changed->size(), 1);
    QVERIFY(f.changed->first().first().value<Secret>() == (Secret{fresh, "r"}));
}

void TestSignIn::refreshesBeforeItRunsOut()
{
    const QByteArray old = tokenUntil(now + 100);
    Fixture f(SignInWay::Password, {old, "r"});
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 3600))));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(f.server.seen("/api/auth/refresh").isEmpty());
    f.clock.advanceSeconds(71);
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.server.seen("/api/auth/refresh").size(), 1);
    QCOMPARE(f.server.seen().last().header("Authorization"), "Bearer " + tokenUntil(now + 3600));
}

void TestSignIn::refreshesAfterExpiredOnce()
{
    Fixture f(SignInWay::Password, {tokenUntil(now + 3600), "r"});
    f.server.answer("/graphql", Answer::json(expired, 401));
    f.server.answer("/graphql", Answer::json(expired, 401));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 7200))));
    f.askBranches();
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(*f.answers.at(0));
    QVERIFY(*f.answers.at(1));
    QCOMPARE(f.server.seen("/api/auth/refresh").size(), 1);
    QVERIFY(f.lost->isEmpty());

    // A server that calls every token expired is asked twice, not for ever.
    Fixture g(SignInWay::Password, {tokenUntil(now + 3600), "r"});
    g.server.answer("/graphql", Answer::json(expired, 401));
    g.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 7200))));
    g.askBranches();
    QTRY_VERIFY(g.allAnswered());
    QVERIFY(!*g.answers.first());
    QCOMPARE(g.errorOf(0).reason, Reason::SignInExpired);
    QCOMPARE(g.server.seen("/graphql").size(), 2);
    QCOMPARE(g.lost->size(), 1);
}

void TestSignIn::aTokenThatNeverLivesLongIsUsed()
{
    Fixture f(SignInWay::Password, {{}, "r"});
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 10))));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(*f.answers.first());
    QCOMPARE(f.server.seen("/api/auth/refresh").size(), 1);
}

void TestSignIn::refreshRefused()
{
    Fixture f(SignInWay::Password, {{}, "r"});
    f.server.answer("/api/auth/refresh", Answer::json(invalid, 401));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!*f.answers.at(i));
        QCOMPARE(f.errorOf(i).reason, Reason::SignInExpired);
    }
    QCOMPARE(f.lost->size(), 1);
    QVERIFY(f.server.seen("/graphql").isEmpty());
    // What is lost is not asked for again.
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.server.seen().size(), 1);
    QCOMPARE(f.lost->size(), 1);
}

void TestSignIn::refreshUnreachable()
{
    Fixture f(SignInWay::Password, {{}, "r"});
    f.server.answer("/api/auth/refresh", Answer::json("{}", 500));
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 3600))));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(!*f.answers.first());
    QCOMPARE(f.errorOf(0).reason, Reason::ServerFault);
    QVERIFY(f.lost->isEmpty());
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QVERIFY(*f.answers.last());
}

void TestSignIn::whoeverLetsGoIsNotAnswered()
{
    Fixture f(SignInWay::Password, {{}, "r"});
    f.server.answer("/api/auth/refresh", Answer::json(accessToken(tokenUntil(now + 3600))));
    f.server.answer("/graphql", Answer::json(noBranches));
    f.askBranches();
    f.askBranches();
    f.requests.front().cancel();
    QTRY_VERIFY(f.answers.at(1).has_value());
    QVERIFY(*f.answers.at(1));
    QVERIFY(!f.answers.at(0).has_value());
    QCOMPARE(f.server.seen("/graphql").size(), 1);
}

void TestSignIn::keyRefused()
{
    Fixture f(SignInWay::ApiToken, {"k", {}});
    f.server.answer("/graphql", Answer::json(invalid, 401));
    f.askBranches();
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.errorOf(0).reason, Reason::NotSignedIn);
    QCOMPARE(f.lost->size(), 1);
}

void TestSignIn::anonymousRefusedIsNoLoss()
{
    Fixture f(SignInWay::Anonymous);
    f.server.answer("/graphql", Answer::json(invalid, 401));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.errorOf(0).kind, Error::Kind::Http);
    QCOMPARE(f.errorOf(0).reason, Reason::MissingSecret); // there was none that could have been refused
    QVERIFY(f.lost->isEmpty());
}

void TestSignIn::signsOut()
{
    const QByteArray token = tokenUntil(now + 3600);
    Fixture f(SignInWay::Password, {token, "r"});
    f.server.answer("/api/auth/logout", Answer::json("null"));
    bool done = false;
    const Request request = f.client->signOut([&done](Result<Nothing> result) { done = !!result; });
    QTRY_VERIFY(done);
    QCOMPARE(f.server.seen().size(), 1);
    QCOMPARE(f.server.seen().first().method, QByteArray("POST"));
    QCOMPARE(f.server.seen().first().header("Authorization"), QByteArray("Bearer " + token));
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.errorOf(0).reason, Reason::MissingSecret);
}

void TestSignIn::signOutForgetsWhateverIsAnswered()
{
    Fixture f(SignInWay::Password, {tokenUntil(now + 3600), "r"});
    f.server.answer("/api/auth/logout", Answer::json("{}", 500));
    bool failed = false;
    const Request request = f.client->signOut([&failed](Result<Nothing> result) { failed = !result; });
    QTRY_VERIFY(failed);
    f.askBranches();
    QTRY_VERIFY(f.allAnswered());
    QCOMPARE(f.errorOf(0).reason, Reason::MissingSecret);

    Fixture key(SignInWay::ApiToken, {"k", {}}); // nothing to revoke
    bool done = false;
    const Request other = key.client->signOut([&done](Result<Nothing> result) { done = !!result; });
    QTRY_VERIFY(done);
    QVERIFY(key.server.seen().isEmpty());
}

void TestSignIn::noSecretInErrors()
{
    Fixture f(SignInWay::ApiToken, {"top-secret", {}});
    for (const Answer &answer : {Answer::json(invalid, 401), Answer::hangUp(), Answer::of("text/html", "<html>"),
             Answer::redirect("http://127.0.0.1:9/")}) {
        f.server.answer("/graphql", answer);
        f.askBranches();
        QTRY_VERIFY_WITH_TIMEOUT(f.allAnswered(), 30'000);
        QVERIFY(!*f.answers.last());
        const Error &error = f.answers.last()->error();
        for (const QString &text : {error.detail, error.subject, error.code, error.requestId})
            QVERIFY(!text.contains(QStringLiteral("top-secret")));
    }
}

void TestSignIn::clientDiesDuringRefresh()
{
    Fixture f(SignInWay::Password, {{}, "r"});
    f.server.answer("/api/auth/refresh", Answer::silence());
    f.askBranches();
    QTRY_COMPARE(f.server.seen().size(), 1);
    f.changed.reset();
    f.lost.reset();
    f.client.reset();
    QTRY_COMPARE(f.server.openConnections(), 0);
    QVERIFY(!f.answers.first());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
