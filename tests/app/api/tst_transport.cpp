// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/gunzip.h"
#include "app/api/transport.h"
#include "app/core/clock.h"
#include "app/core/journal.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/networkguard.h"
#include "tests/support/selfsigned.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#define ZLIB_CONST
#include <zlib.h>

using namespace artiscope;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Reason = Error::Reason;

Q_DECLARE_METATYPE(artiscope::Error::Kind)
Q_DECLARE_METATYPE(artiscope::Error::Reason)
Q_DECLARE_METATYPE(artiscope::Answer)

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<const Bytef *>(plain.constData());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

const QByteArray plainHead = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n");
const QByteArray gzipLine = QByteArrayLiteral("Content-Encoding: gzip\r\n");

HttpCall callOf(const QUrl &url, const QByteArray &method = QByteArrayLiteral("GET"))
{
    HttpCall call;
    call.method = method;
    call.url = url;
    call.expectJson = false;
    return call;
}

// A transport with one call at a time.
struct Asker {
    explicit Asker(const MisbehavingServer &server, TransportOptions options = {})
        : transport(server.url(), options) { }

    void ask(HttpCall call)
    {
        result.reset();
        request = transport.send(std::move(call), [this](Result<HttpReply> reply) { result = std::move(reply); });
    }

    Transport transport;
    std::optional<Result<HttpReply>> result;
    Request request;
};

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsWhatCame();
    void sendsWhatIsDue();
    void keepsNoCookies();
    void brokenAnswers_data();
    void brokenAnswers();
    void wholeAnswers_data();
    void wholeAnswers();
    void badChunkIsNotProvenWhole();
    void timesOut();
    void dripsAreNoTimeOut();
    void limitsSize_data();
    void limitsSize();
    void limitsMayChange();
    void showsProgress();
    void progressMayCancel();
    void cancelClosesTheConnection();
    void theJournalTellsHowItEnded();
    void redirects();
    void redirectsKeepAPost();
    void redirectLoopEnds();
    void credentialStaysAtItsOrigin();
    void otherOriginIsNotAsked();
    void repeatsShedCalls();
    void doesNotRepeatUnmarked429OfAPost();
    void doesNotRepeatALostPost();
    void repeatsTransientFaults_data();
    void repeatsTransientFaults();
    void personGoesBeforeBackground();
    void refused();
    void refusesUntrustedCertificate();
    void trustsCaFile();
    void badCaFile();
    void badProxy();
    void usesProxy();
    void transportDiesFirst();
    void gunzipTakesAnyPieces();

private:
    std::unique_ptr<NetworkGuard> m_guard;
};

void TestTransport::initTestCase()
{
    m_guard = std::make_unique<NetworkGuard>();
}

void TestTransport::cleanupTestCase()
{
    m_guard.reset();
}

void TestTransport::tellsWhatCame()
{
    MisbehavingServer server;
    server.answer("/a",
        Answer::of("Text/Plain; charset=utf-8", "body", 200,
            "Date: Tue, 24 Nov 2026 19:29:50 GMT\r\nX-Request-ID: f4f85a4f31a247ed8a18f6ad275a5059\r\n"));
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QVERIFY(!asker.result);
    QCOMPARE(asker.transport.active(), 1);
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    const HttpReply &reply = **asker.result;
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("body"));
    QVERIFY(reply.lengthKnown);
    QCOMPARE(reply.contentType, QStringLiteral("text/plain"));
    QCOMPARE(reply.requestId, QStringLiteral("f4f85a4f31a247ed8a18f6ad275a5059"));
    QVERIFY(reply.serverDate);
    QCOMPARE(reply.serverDate->toWire(), QStringLiteral("2026-11-24T19:29:50.000000Z"));
    QCOMPARE(asker.transport.active(), 0);
}

void TestTransport::sendsWhatIsDue()
{
    MisbehavingServer server;
    server.answer("/a", Answer::json("null"));
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")), "POST");
    call.body = R"({"a":1})";
    call.headers = {{"X-INFRAHUB-KEY", "secret"}};
    call.priority = Priority::Low;
    call.expectJson = true;
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    QCOMPARE(server.seen().size(), 1);
    const auto &seen = server.seen().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, QByteArray(R"({"a":1})"));
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("X-INFRAHUB-KEY"), QByteArray("secret"));
    QCOMPARE(seen.header("X-Priority"), QByteArray("low"));
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("gzip"));
    QVERIFY(seen.header("Upgrade").isEmpty());
    QVERIFY(!seen.header("Accept").contains("html")); // such a GET is exempt from shedding
    // The only form that the server takes over (UUIDv4 in hex).
    const QRegularExpression form(QStringLiteral("^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$"));
    QVERIFY(form.match(QString::fromLatin1(seen.header("X-Request-ID"))).hasMatch());
}

void TestTransport::keepsNoCookies()
{
    MisbehavingServer server;
    server.answer("/a", Answer::json("1", 200, "Set-Cookie: access_token=stale; Path=/\r\n"));
    Asker asker(server);
    for (int i = 0; i < 2; ++i) {
        asker.ask(callOf(server.url(QStringLiteral("/a"))));
        QTRY_VERIFY(asker.result);
    }
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(server.seen().last().header("Cookie").isEmpty());
    QCOMPARE(server.openConnections(), 1); // kept alive
}

void TestTransport::brokenAnswers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("expectJson");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const Answer &answer, Reason reason, bool expectJson = false,
                         Kind kind = Kind::Protocol) { QTest::newRow(name) << answer << expectJson << kind << reason; };
    const QByteArray text = QByteArray("interface Ethernet1\n").repeated(400);
    const QByteArray packed = gzip(text);
    const auto length = [](qsizetype size) -> QByteArray {
        return "Content-Length: " + QByteArray::number(size) + "\r\n\r\n";
    };

    row("hangs up", Answer::hangUp(), Reason::ConnectionLost, false, Kind::Network);
    row("no HTTP", Answer::raw("SSH-2.0-OpenSSH_9.2\r\n"), Reason::ConnectionLost, false, Kind::Network);
    row("half a head", Answer::raw("HTTP/1.1 200 OK\r\nContent-Le"), Reason::ConnectionLost, false, Kind::Network);
    row("cut body", Answer::raw(plainHead + length(99'999) + text), Reason::Truncated);
    row("cut chunk", Answer::raw(plainHead + "Transfer-Encoding: chunked\r\n\r\n" + chunked(text).chopped(50)),
        Reason::Truncated);
    row("no last chunk", Answer::raw(plainHead + "Transfer-Encoding: chunked\r\n\r\n" + chunked(text)),
        Reason::Truncated);
    row("negative length", Answer::raw(plainHead + length(-5) + text), Reason::UnexpectedAnswer);
    row("two lengths", Answer::raw(plainHead + "Content-Length: 3\r\n" + length(5) + text), Reason::UnexpectedAnswer);
    row("bad gzip", Answer::raw(plainHead + gzipLine + length(20) + QByteArray(20, 'x')), Reason::BadCompression);
    row("cut gzip", Answer::raw(plainHead + gzipLine + length(packed.size() - 9) + packed.chopped(9)),
        Reason::Truncated);
    row("cut gzip in chunks",
        Answer::raw(
            plainHead + gzipLine + "Transfer-Encoding: chunked\r\n\r\n" + chunked(packed.chopped(9)) + "0\r\n\r\n"),
        Reason::Truncated);
    row("gzip with a wrong sum",
        Answer::raw(plainHead + gzipLine + length(packed.size()) + packed.chopped(8) + "AAAABBBB"),
        Reason::BadCompression);
    row("gzip with more behind", Answer::raw(plainHead + gzipLine + length(packed.size() + 4) + packed + "more"),
        Reason::BadCompression);
    row("gzip of nothing", Answer::raw(plainHead + gzipLine + length(0)), Reason::Truncated);
    row("unknown encoding", Answer::raw(plainHead + "Content-Encoding: br\r\n" + length(20) + QByteArray(20, 'x')),
        Reason::BadCompression);
    row("HTML for JSON", Answer::of("text/html; charset=utf-8", "<!doctype html><title>Infrahub</title>"),
        Reason::NotAnApi, true);
    row("HTML for content", Answer::of("text/html", "<html></html>"), Reason::NotAnApi);
    row("HTML that says JSON", Answer::json("\n <!DOCTYPE HTML><html>"), Reason::NotAnApi, true);
    row("text for JSON", Answer::of("text/plain", "{}"), Reason::NotJson, true);
    row("nothing said for JSON", Answer::of("", "{}"), Reason::NotJson, true);
    row("bare fault", Answer::of("text/plain", "Internal Server Error", 500), Reason::ServerFault, true, Kind::Http);
    row("404", Answer::json(R"({"errors":[{"message":"no"}]})", 404), Reason::NotFound, false, Kind::Http);
    row("redirect to nowhere", Answer::of("", "", 302), Reason::UnexpectedAnswer);
    row("304", Answer::of("", "", 304), Reason::BadRequest, false, Kind::Http);
}

void TestTransport::brokenAnswers()
{
    QFETCH(Answer, answer);
    QFETCH(bool, expectJson);
    MisbehavingServer server;
    server.answer("/a", answer);
    Asker asker(server, {.backOff = 1ms});
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    call.expectJson = expectJson;
    asker.ask(call);
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(!*asker.result);
    QTEST(asker.result->error().kind, "kind");
    QTEST(asker.result->error().reason, "reason");
}

void TestTransport::wholeAnswers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("lengthKnown");
    const QByteArray text = QByteArray("interface Ethernet1\r\n\xff\x00", 23).repeated(5000);
    const QByteArray packed = gzip(text);
    const auto length = [](qsizetype size) -> QByteArray {
        return "Content-Length: " + QByteArray::number(size) + "\r\n\r\n";
    };
    QTest::newRow("length") << Answer::of("text/plain", text) << text << true;
    QTest::newRow("empty") << Answer::of("text/plain", "") << QByteArray() << true;
    QTest::newRow("same length twice") << Answer::raw(plainHead + "Content-Length: 2\r\n" + length(2) + "ab")
                                       << QByteArray("ab") << true;
    QTest::newRow("until the end") << Answer::raw(plainHead + "\r\n" + text) << text << false;
    QTest::newRow("chunks") << Answer{{plainHead + "Transfer-Encoding: chunked\r\n\r\n", chunked(text), "0\r\n\r\n"}}
                            << text << false;
    QTest::newRow("gzip") << Answer::raw(plainHead + gzipLine + length(packed.size()) + packed) << text << true;
    QTest::newRow("gzip in chunks") << Answer{{plainHead + gzipLine + "Transfer-Encoding: chunked\r\n\r\n",
        chunked(packed), "0\r\n\r\n"}}
                                    << text << true;
    QTest::newRow("no type") << Answer::of("", text) << text << true;
}

void TestTransport::wholeAnswers()
{
    QFETCH(Answer, answer);
    MisbehavingServer server;
    server.answer("/a", answer);
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    QTEST((*asker.result)->body, "body");
    QTEST((*asker.result)->lengthKnown, "lengthKnown");
}

// Qt takes it for the last one. So the reply must say that nobody vouches for its length.
void TestTransport::badChunkIsNotProvenWhole()
{
    MisbehavingServer server;
    server.answer(
        "/a", Answer::raw(plainHead + "Transfer-Encoding: chunked\r\n\r\n" + chunked("hello") + "zz\r\nworld\r\n"));
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result || !(*asker.result)->lengthKnown);
}

void TestTransport::timesOut()
{
    MisbehavingServer server;
    server.answer("/silent", Answer::silence());
    server.answer("/stuck", {.pieces = {plainHead + "Content-Length: 100\r\n\r\nhalf"}});
    Asker asker(server, {.timeout = 1s});
    for (const char *path : {"/silent", "/stuck"}) {
        asker.ask(callOf(server.url(QString::fromLatin1(path))));
        QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
        QVERIFY(!*asker.result);
        QCOMPARE(asker.result->error().kind, Kind::Network);
        QCOMPARE(asker.result->error().reason, Reason::TimedOut);
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTransport::dripsAreNoTimeOut()
{
    MisbehavingServer server;
    server.answer(
        "/a", {.pieces = {plainHead + "Content-Length: 5\r\n\r\n", "a", "b", "c", "d", "e"}, .between = 400ms});
    Asker asker(server, {.timeout = 1s});
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(*asker.result);
    QCOMPARE((*asker.result)->body, QByteArray("abcde"));
}

void TestTransport::limitsSize_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray bomb = gzip(QByteArray(64 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 1'000'000);
    QTest::newRow("announced") << Answer::of("text/plain", QByteArray(1'000'001, 'x'));
    QTest::newRow("endless") << Answer::endless();
    QTest::newRow("gzip bomb") << Answer::of("text/plain", bomb, 200, gzipLine);
}

void TestTransport::limitsSize()
{
    QFETCH(Answer, answer);
    MisbehavingServer server;
    server.answer("/a", answer);
    Asker asker(server, {.sizeLimit = 1'000'000});
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().kind, Kind::Protocol);
    QCOMPARE(asker.result->error().reason, Reason::TooLarge);
    QTRY_VERIFY(server.openConnections() == 0 || !answer.repeatLast); // what had come whole may be kept alive
}

void TestTransport::limitsMayChange()
{
    MisbehavingServer server;
    server.answer("/a", Answer::of("text/plain", QByteArray(2000, 'x')));
    Asker asker(server, {.sizeLimit = 1000});
    const auto comes = [&] {
        asker.ask(callOf(server.url(QStringLiteral("/a"))));
        return QTest::qWaitFor([&asker] { return asker.result.has_value(); }) && *asker.result;
    };
    QVERIFY(!comes());
    asker.transport.setLimits(30s, 2000);
    QVERIFY(comes());
    asker.transport.setLimits(30s, 1999);
    QVERIFY(!comes());
    QCOMPARE(asker.result->error().reason, Reason::TooLarge);
}

void TestTransport::showsProgress()
{
    MisbehavingServer server;
    server.answer("/a", {.pieces = {plainHead + "Content-Length: 6\r\n\r\n", "abc", "def"}, .between = 50ms});
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    QList<QPair<qint64, qint64>> told;
    call.progress = [&told](qint64 received, qint64 total) { told.append({received, total}); };
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(told.contains({3, 6}));
    for (const auto &[received, total] : std::as_const(told)) {
        QVERIFY(received <= 6);
        QCOMPARE(total, 6);
    }
}

void TestTransport::progressMayCancel()
{
    MisbehavingServer server;
    server.answer("/a", Answer::endless());
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    bool cancelled = false;
    call.progress = [&](qint64, qint64) {
        asker.request.cancel();
        cancelled = true;
    };
    asker.ask(call);
    QTRY_VERIFY(cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!asker.result);
    QCOMPARE(asker.transport.active(), 0);
}

void TestTransport::cancelClosesTheConnection()
{
    MisbehavingServer server;
    server.answer("/a", Answer::silence());
    Asker asker(server);
    QSignalSpy counts(&asker.transport, &Transport::activeChanged);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_COMPARE(server.seen().size(), 1);
    asker.request.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!asker.result);
    QTRY_VERIFY(!counts.isEmpty() && counts.last().first().toInt() == 0);
}

void TestTransport::theJournalTellsHowItEnded()
{
    MisbehavingServer server;
    server.answer("/graphql/a", Answer::json(R"({"data":null,"errors":[{"message":"a field that is not there"}]})"));
    server.answer("/graphql/b", Answer::json(R"({"data":{"errors":[]}})"));
    server.answer("/a", Answer::silence());
    const SystemClock clock;
    Journal journal(clock);
    Asker asker(server, {.journal = &journal});
    for (const char *const path : {"/graphql/a", "/graphql/b"}) {
        HttpCall call = callOf(server.url(QLatin1String(path)), "POST");
        call.operation = QStringLiteral("Artifacts");
        call.body = "{}";
        asker.ask(call);
        QTRY_VERIFY(asker.result);
        QVERIFY(*asker.result); // what the errors mean is for whoever reads it
    }
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_COMPARE(server.seen().size(), 3);
    asker.request.cancel();
    QTRY_COMPARE(journal.entries().size(), 3);
    QStringList ends;
    for (const JournalEntry &entry : journal.entries())
        ends << QStringLiteral("%1 %2%3%4")
                    .arg(entry.request->path, QString::number(entry.request->status),
                        entry.request->hasErrors ? QStringLiteral(" errors") : QString(),
                        entry.request->cancelled ? QStringLiteral(" cancelled") : QString());
    QCOMPARE(ends,
        (QStringList{QStringLiteral("/graphql/a 200 errors"), QStringLiteral("/graphql/b 200"),
            QStringLiteral("/a 0 cancelled")}));
    QCOMPARE(journal.entries().at(0).level, JournalEntry::Level::Warning);
    QCOMPARE(journal.entries().at(1).level, JournalEntry::Level::Information);
    QCOMPARE(journal.entries().at(2).level, JournalEntry::Level::Information);
}

void TestTransport::redirects()
{
    MisbehavingServer server;
    server.answer("/a", Answer::redirect("/b?x=1"));
    server.answer("/b", Answer::redirect(server.url(QStringLiteral("/c")).toEncoded(), 301));
    server.answer("/c", Answer::of("text/plain", "there"));
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    call.headers = {{"X-INFRAHUB-KEY", "secret"}};
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    QCOMPARE((*asker.result)->body, QByteArray("there"));
    QCOMPARE(server.seen().last().header("X-INFRAHUB-KEY"), QByteArray("secret"));
    QCOMPARE(server.seen().at(1).target, QByteArray("/b?x=1"));
}

void TestTransport::redirectsKeepAPost()
{
    MisbehavingServer server;
    server.answer("/kept", Answer::redirect("/c", 307));
    server.answer("/changed", Answer::redirect("/c", 302));
    server.answer("/c", Answer::of("text/plain", "there"));
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/kept")), "POST");
    call.body = "1";
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    QCOMPARE(server.seen().last().method, QByteArray("POST"));
    QCOMPARE(server.seen().last().body, QByteArray("1"));
    call.url = server.url(QStringLiteral("/changed"));
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().reason, Reason::UnexpectedAnswer);
}

void TestTransport::redirectLoopEnds()
{
    MisbehavingServer server;
    server.answer("/a", Answer::redirect("/a"));
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().reason, Reason::UnexpectedAnswer);
    QCOMPARE(server.seen().size(), 6);
}

void TestTransport::credentialStaysAtItsOrigin()
{
    MisbehavingServer server;
    MisbehavingServer other;
    other.answer("/b", Answer::of("text/plain", "theirs"));
    QUrl target = other.url(QStringLiteral("/b"));
    target.setUserName(QStringLiteral("u"));
    target.setQuery(QStringLiteral("token=t"));
    server.answer("/a", Answer::redirect(target.toEncoded(), 307));
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    call.headers = {{"Authorization", "Bearer secret"}};
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().kind, Kind::Protocol);
    QCOMPARE(asker.result->error().reason, Reason::ForeignRedirect);
    QCOMPARE(asker.result->error().subject, other.url().toString());
    QVERIFY(other.seen().isEmpty());
}

void TestTransport::otherOriginIsNotAsked()
{
    MisbehavingServer server;
    MisbehavingServer other;
    Asker asker(server);
    asker.ask(callOf(other.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().kind, Kind::Input);
    QVERIFY(other.seen().isEmpty());
}

void TestTransport::repeatsShedCalls()
{
    MisbehavingServer server;
    server.answer("/a", Answer::shed(1));
    server.answer("/a", Answer::shed(0));
    server.answer("/a", Answer::json("null"));
    Asker asker(server);
    QSignalSpy waiting(&asker.transport, &Transport::waiting);
    HttpCall call = callOf(server.url(QStringLiteral("/a")), "POST");
    call.body = "{}";
    asker.ask(call);
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(*asker.result);
    QCOMPARE(server.seen().size(), 3);
    QCOMPARE(server.seen().last().body, QByteArray("{}"));
    QCOMPARE(waiting.first().first().toInt(), 1);
    QTRY_COMPARE(waiting.last().first().toInt(), 0);

    // Not for ever.
    server.answer("/b", Answer::shed(0));
    asker.ask(callOf(server.url(QStringLiteral("/b"))));
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().reason, Reason::Busy);
    QCOMPARE(server.seen("/b").size(), 6);

    // And not for longer than a person would wait.
    server.answer("/c", Answer::shed(3600));
    asker.ask(callOf(server.url(QStringLiteral("/c"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QVERIFY(asker.result->error().retryAfter == 3600s);
    QCOMPARE(server.seen("/c").size(), 1);
}

void TestTransport::doesNotRepeatUnmarked429OfAPost()
{
    MisbehavingServer server;
    server.answer("/a", Answer::shed(0, false));
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a")), "POST"));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(server.seen().size(), 1);
}

// Whether it began nobody knows. The connection has been used before, as it mostly will have been.
void TestTransport::doesNotRepeatALostPost()
{
    MisbehavingServer server;
    server.answer("/a", Answer::of("text/plain", "x"));
    server.answer("/b", Answer::hangUp());
    Asker asker(server);
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(*asker.result);
    for (int i = 1; i <= 2; ++i) {
        HttpCall call = callOf(server.url(QStringLiteral("/b")), "POST");
        call.body = "{}";
        asker.ask(call);
        QTRY_VERIFY(asker.result);
        QVERIFY(!*asker.result);
        QCOMPARE(asker.result->error().reason, Reason::ConnectionLost);
        QCOMPARE(server.seen("/b").size(), i);
    }
}

void TestTransport::repeatsTransientFaults_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    QTest::newRow("GET 502") << QByteArray("GET") << false << 502 << 3;
    QTest::newRow("GET 503") << QByteArray("GET") << false << 503 << 3;
    QTest::newRow("GET 504") << QByteArray("GET") << false << 504 << 3;
    QTest::newRow("GET 500") << QByteArray("GET") << false << 500 << 1;
    QTest::newRow("GET 404") << QByteArray("GET") << false << 404 << 1;
    QTest::newRow("POST 502") << QByteArray("POST") << false << 502 << 1;
    QTest::newRow("query 502") << QByteArray("POST") << true << 502 << 3;
}

void TestTransport::repeatsTransientFaults()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, idempotent);
    QFETCH(int, status);
    MisbehavingServer server;
    server.answer("/a", Answer::json("{}", status));
    Asker asker(server, {.backOff = 1ms});
    HttpCall call = callOf(server.url(QStringLiteral("/a")), method);
    call.idempotent = idempotent;
    asker.ask(call);
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().status, status);
    QTEST(static_cast<int>(server.seen().size()), "asked");
}

void TestTransport::personGoesBeforeBackground()
{
    MisbehavingServer server;
    server.answer("/low", Answer::silence());
    server.answer("/high", Answer::of("text/plain", "x"));
    Transport transport(server.url(), {});
    std::vector<Request> background;
    for (int i = 0; i < 20; ++i) {
        HttpCall call = callOf(server.url(QStringLiteral("/low")));
        call.priority = Priority::Low;
        background.push_back(transport.send(call, [](Result<HttpReply>) { QFAIL("answered"); }));
    }
    bool done = false;
    const Request request = transport.send(
        callOf(server.url(QStringLiteral("/high"))), [&done](Result<HttpReply> reply) { done = !!reply; });
    QTRY_VERIFY(done);
    QTRY_COMPARE(server.seen("/low").size(), 4);
    QCOMPARE(transport.active(), 20);
    background.erase(background.begin(), background.begin() + 4); // room for the next
    QTRY_COMPARE(server.seen("/low").size(), 8);
    background.clear();
    QCOMPARE(transport.active(), 0);
}

void TestTransport::refused()
{
    QUrl url;
    {
        const MisbehavingServer server;
        url = server.url();
    }
    Transport transport(url, {});
    std::optional<Error> error;
    const Request request = transport.send(callOf(url), [&error](Result<HttpReply> reply) { error = reply.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Network);
    QCOMPARE(error->reason, Reason::Refused);
    QCOMPARE(error->subject, url.toString());
}

void TestTransport::refusesUntrustedCertificate()
{
    const SelfSigned own;
    QVERIFY2(own.made, "the openssl command is needed");
    MisbehavingServer server(own.configuration);
    server.answer("/a", Answer::of("text/plain", "secret"));
    Asker asker(server);
    HttpCall call = callOf(server.url(QStringLiteral("/a")));
    call.headers = {{"Authorization", "Bearer secret"}};
    asker.ask(call);
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY(!*asker.result);
    const Error &error = asker.result->error();
    QCOMPARE(error.kind, Kind::Tls);
    QCOMPARE(error.reason, Reason::CertificateNotTrusted);
    QVERIFY(error.certificate);
    QCOMPARE(error.certificate->subject, QStringLiteral("127.0.0.1 (Artiscope tests)"));
    QCOMPARE(error.certificate->issuer, QStringLiteral("127.0.0.1 (Artiscope tests)"));
    QVERIFY(!error.certificate->why.isEmpty());
    QCOMPARE(error.certificate->sha256, own.fingerprint());
    QVERIFY(server.seen().isEmpty());
}

void TestTransport::trustsCaFile()
{
    const SelfSigned own;
    QVERIFY2(own.made, "the openssl command is needed");
    MisbehavingServer server(own.configuration);
    server.answer("/a", Answer::of("text/plain", "trusted"));
    Asker asker(server, {.caFile = own.certificateFile});
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY_WITH_TIMEOUT(asker.result, 30'000);
    QVERIFY2(*asker.result, asker.result->has_value() ? "" : qPrintable(asker.result->error().detail));
    QCOMPARE((*asker.result)->body, QByteArray("trusted"));
}

void TestTransport::badCaFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("empty.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate\n");
    file.close();
    MisbehavingServer server;
    for (const QString &name : {file.fileName(), dir.filePath(QStringLiteral("absent.pem"))}) {
        Asker asker(server, {.caFile = name});
        asker.ask(callOf(server.url(QStringLiteral("/a"))));
        QTRY_VERIFY(asker.result);
        QVERIFY(!*asker.result);
        QCOMPARE(asker.result->error().kind, Kind::Tls);
        QCOMPARE(asker.result->error().reason, Reason::BadCaFile);
        QCOMPARE(asker.result->error().subject, name);
    }
    QVERIFY(server.seen().isEmpty());
}

void TestTransport::badProxy()
{
    MisbehavingServer server;
    Asker asker(server, {.proxy = QStringLiteral("gopher://user:secret@proxy")});
    asker.ask(callOf(server.url(QStringLiteral("/a"))));
    QTRY_VERIFY(asker.result);
    QVERIFY(!*asker.result);
    QCOMPARE(asker.result->error().reason, Reason::BadAddress);
    QVERIFY(!asker.result->error().subject.contains(QStringLiteral("secret")));
    QVERIFY(server.seen().isEmpty());
}

void TestTransport::usesProxy()
{
    MisbehavingServer proxy;
    proxy.answer("http://infrahub.invalid/a", Answer::of("text/plain", "through"));
    const QUrl base(QStringLiteral("http://infrahub.invalid"));
    Transport transport(base, {.proxy = proxy.url().toString()});
    std::optional<Result<HttpReply>> result;
    const Request request = transport.send(callOf(QUrl(QStringLiteral("http://infrahub.invalid/a"))),
        [&result](Result<HttpReply> reply) { result = std::move(reply); });
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE((*result)->body, QByteArray("through"));
}

void TestTransport::transportDiesFirst()
{
    MisbehavingServer server;
    server.answer("/a", Answer::silence());
    auto transport = std::make_unique<Transport>(server.url(), TransportOptions{});
    Request request =
        transport->send(callOf(server.url(QStringLiteral("/a"))), [](Result<HttpReply>) { QFAIL("called"); });
    QTRY_COMPARE(server.seen().size(), 1);
    transport.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    request.cancel();
}

void TestTransport::gunzipTakesAnyPieces()
{
    const QByteArray text = QByteArray("hostname leaf-01\n").repeated(20'000);
    const QByteArray packed = gzip(text) + gzip("more"); // RFC 1952 allows several members
    for (const qsizetype size : {qsizetype(1), qsizetype(7), packed.size()}) {
        Gunzip gunzip(1'000'000);
        QByteArray out;
        for (qsizetype at = 0; at < packed.size(); at += size) {
            gunzip.feed(QByteArrayView(packed).sliced(at, std::min(size, packed.size() - at)));
            out += gunzip.take();
        }
        QCOMPARE(gunzip.state(), Gunzip::State::Whole);
        QVERIFY(out == text + "more");
    }
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
