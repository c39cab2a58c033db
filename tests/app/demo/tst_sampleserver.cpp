// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace artiscope;

namespace {

// The system's time, moved by the test.
class MovedClock final : public Clock {
public:
    [[nodiscard]] qint64 microseconds() const override { return m_system.microseconds() + m_moved; }
    void move(qint64 seconds) { m_moved += seconds * 1'000'000; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_moved = 0;
};

struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray requestId;
    QByteArray date;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString message() const // of the first error, whatever its shape
    {
        const QJsonValue first = json().value(QStringLiteral("errors")).toArray().at(0);
        return first.isString() ? first.toString() : first.toObject().value(QStringLiteral("message")).toString();
    }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class Client {
public:
    explicit Client(const SampleServer &server)
        : m_base(server.url().toString()),
          m_key({{"X-INFRAHUB-KEY", server.token()}})
    {
    }

    QNetworkReply *send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
    {
        QNetworkRequest request(QUrl(m_base + path));
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return m_manager.sendCustomRequest(request, method, body);
    }

    static Answer finished(QNetworkReply *reply)
    {
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            done.wait(30000);
        const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("content-type"), reply->rawHeader("x-request-id"), reply->rawHeader("date")};
        reply->deleteLater();
        return answer;
    }

    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
    {
        return finished(send(method, path, body, headers));
    }
    Answer get(const QString &path) { return ask("GET", path, {}, m_key); }
    Answer post(const QString &path, const QByteArray &body = {}) { return ask("POST", path, body, m_key); }

    Answer graphql(const QString &operation, const QJsonObject &variables = {}, const QString &place = {})
    {
        const QJsonObject body{{QStringLiteral("query"), QStringLiteral("query %1 { anything }").arg(operation)},
            {QStringLiteral("operationName"), operation}, {QStringLiteral("variables"), variables}};
        return post(QStringLiteral("/graphql") + place, QJsonDocument(body).toJson());
    }
    QList<QJsonObject> nodes(
        const QString &operation, const QString &field, const QJsonObject &variables = {}, const QString &place = {})
    {
        QList<QJsonObject> result;
        const QJsonArray edges = graphql(operation, variables, place)
                                     .json()[QStringLiteral("data")][field][QStringLiteral("edges")]
                                     .toArray();
        for (const QJsonValue &edge : edges)
            result.append(edge[QStringLiteral("node")].toObject());
        return result;
    }

private:
    QNetworkAccessManager m_manager;
    QString m_base;
    Headers m_key;
};

QString id(const QJsonObject &node)
{
    return node[QStringLiteral("id")].toString();
}

QString text(const QJsonObject &node, const QString &attribute)
{
    return node[attribute][QStringLiteral("value")].toString();
}

QString target(const QJsonObject &artifact)
{
    return artifact[QStringLiteral("object")][QStringLiteral("node")][QStringLiteral("display_label")].toString();
}

const QString artifactsField = QStringLiteral("CoreArtifact");
const QString tasksField = QStringLiteral("InfrahubTask");

} // namespace

class TestSampleServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listensOnLoopbackOnly();
    void answers_data();
    void answers();
    void everyAnswerHasTheServersHeaders();
    void hasWhatTheSamplePromises();
    void contentIsWhatItsChecksumSays();
    void timeTravelKeepsTheLatestAttributeTime();
    void branchesShareIdsOfOlderArtifacts();
    void generatingChosenArtifacts();
    void generatingEverythingChangesSomeAndThenNothing();
    void generatingEverythingCreatesAndDeletes();
    void generatingIsRefused();
    void passwordSignIn();
    void failuresOnDemand();
    void heldBackAnswersAndLostClients();
    void manyArtifacts();

private:
    [[nodiscard]] QString definition(const QString &name) const;
    [[nodiscard]] QHash<QString, QJsonObject> byTarget(const QString &definitionName, const QString &place = {}) const;
    [[nodiscard]] QJsonObject jobOf(const QString &targetId, const QString &state) const; // empty: none
    void generateAndWait(const QString &definitionName, const QStringList &nodes, int jobs);

    MovedClock m_clock;
    std::unique_ptr<SampleServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestSampleServer::init()
{
    SampleOptions options;
    options.clock = &m_clock;
    options.speed = 40;
    options.accessSeconds = 120;
    m_server = std::make_unique<SampleServer>(options);
    QVERIFY(m_server->start());
    m_client = std::make_unique<Client>(*m_server);
}

void TestSampleServer::cleanup()
{
    m_client.reset();
    m_server.reset();
}

QString TestSampleServer::definition(const QString &name) const
{
    for (const QJsonObject &node :
        m_client->nodes(QStringLiteral("Definitions"), QStringLiteral("CoreArtifactDefinition"))) {
        if (text(node, QStringLiteral("name")) == name)
            return id(node);
    }
    return {};
}

QHash<QString, QJsonObject> TestSampleServer::byTarget(const QString &definitionName, const QString &place) const
{
    QHash<QString, QJsonObject> result;
    const QJsonObject variables{{QStringLiteral("definitions"), QJsonArray{definition(definitionName)}}};
    for (const QJsonObject &node : m_client->nodes(QStringLiteral("Artifacts"), artifactsField, variables, place))
        result.insert(target(node), node);
    return result;
}

QJsonObject TestSampleServer::jobOf(const QString &targetId, const QString &state) const
{
    const QJsonObject variables{
        {QStringLiteral("workflow"), QJsonArray{QStringLiteral("artifact-generate")}}, {QStringLiteral("limit"), 200}};
    for (const QJsonObject &task : m_client->nodes(QStringLiteral("Tasks"), tasksField, variables)) {
        if (task[QStringLiteral("parameters")][QStringLiteral("model")][QStringLiteral("target_id")] == targetId
            && task[QStringLiteral("state")] == state)
            return task;
    }
    return {};
}

void TestSampleServer::generateAndWait(const QString &definitionName, const QStringList &nodes, int jobs)
{
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("nodes"), QJsonArray::fromStringList(nodes)}})
                                .toJson(QJsonDocument::Compact);
    const qsizetype before =
        m_client->nodes(QStringLiteral("Tasks"), tasksField, {{QStringLiteral("limit"), 200}}).size();
    const Answer asked = m_client->post(QStringLiteral("/api/artifact/generate/") + definition(definitionName), body);
    QCOMPARE(asked.status, 200);
    QCOMPARE(asked.body, QByteArray("null"));
    const auto ended = [&] {
        const QList<QJsonObject> tasks =
            m_client->nodes(QStringLiteral("Tasks"), tasksField, {{QStringLiteral("limit"), 200}});
        qsizetype count = 0;
        for (const QJsonObject &task : tasks)
            count += task[QStringLiteral("state")] == QLatin1String("COMPLETED")
                || task[QStringLiteral("state")] == QLatin1String("FAILED");
        return count == before + 1 + jobs && tasks.size() == count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 20000);
}

void TestSampleServer::listensOnLoopbackOnly()
{
    QCOMPARE(m_server->url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_server->token().size(), 64);
    SampleServer other;
    QVERIFY(other.start());
    QVERIFY(other.url() != m_server->url());
    QVERIFY(other.token() != m_server->token());

    QTcpSocket elsewhere; // a loopback address, but not the one that it is bound to
    QSignalSpy failed(&elsewhere, &QTcpSocket::errorOccurred);
    elsewhere.connectToHost(QStringLiteral("127.0.0.2"), quint16(m_server->url().port()));
    QVERIFY(failed.wait(10000));
    QVERIFY(elsewhere.state() != QAbstractSocket::ConnectedState);
}

// What the real server 1.11.9 was seen to answer, but for the order of the keys.
void TestSampleServer::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("credential"); // "key", "none" or a header value for X-INFRAHUB-KEY
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected");
    const auto rest = [](int status, const QString &message) {
        return QByteArray(R"({"data":null,"errors":[{"message":")" + message.toUtf8() + R"(","extensions":{"code":)"
            + QByteArray::number(status) + "}}]}");
    };
    const auto graph = [](int status, const QByteArray &code, const QByteArray &message) {
        return QByteArray(R"({"data":null,"errors":[{"message":")" + message + R"(","extensions":{"code":")" + code
            + R"(","http_status":)" + QByteArray::number(status) + R"(,"data":{}}}]})");
    };
    const QString artifact = QStringLiteral("/api/artifact/18b00000-0000-0000-0000-000000000000");
    const QString generate = QStringLiteral("/api/artifact/generate/x");
    const QByteArray query = R"({"query":"query Rights { x }"})";
    QTest::newRow("no credential") << QByteArray("GET") << QStringLiteral("/api/info") << QByteArray()
                                   << QByteArray("none") << 401
                                   << rest(401, QStringLiteral("Authentication is required"));
    QTest::newRow("bad key") << QByteArray("GET") << QStringLiteral("/api/info") << QByteArray() << QByteArray("bad")
                             << 401 << rest(401, QStringLiteral("Invalid token"));
    QTest::newRow("unknown path") << QByteArray("GET") << QStringLiteral("/api/nope") << QByteArray()
                                  << QByteArray("none") << 404
                                  << rest(404, QStringLiteral("The requested endpoint /api/nope does not exist"));
    QTest::newRow("put") << QByteArray("PUT") << QStringLiteral("/api/info") << QByteArray() << QByteArray("key") << 404
                         << rest(404, QStringLiteral("The requested endpoint /api/info does not exist"));
    QTest::newRow("patch") << QByteArray("PATCH") << QStringLiteral("/api/info") << QByteArray() << QByteArray("key")
                           << 405 << QByteArray(R"({"detail":"Method Not Allowed"})");
    QTest::newRow("unknown artifact")
        << QByteArray("GET") << artifact << QByteArray() << QByteArray("key") << 404
        << rest(404,
               QStringLiteral(
                   "Unable to find the node 18b00000-0000-0000-0000-000000000000 / CoreArtifact in the database."));
    QTest::newRow("unknown object")
        << QByteArray("GET") << QStringLiteral("/api/storage/object/zz") << QByteArray() << QByteArray("key") << 404
        << rest(404, QStringLiteral("Unable to find the node zz / StorageObject in the database."));
    QTest::newRow("unknown branch before credential")
        << QByteArray("GET") << artifact + QStringLiteral("?branch=nobr") << QByteArray() << QByteArray("none") << 400
        << rest(400, QStringLiteral("Branch: nobr not found."));
    QTest::newRow("days") << QByteArray("GET") << artifact + QStringLiteral("?at=-1d") << QByteArray()
                          << QByteArray("key") << 400 << rest(400, QStringLiteral("Invalid time format for -1d"));
    QTest::newRow("empty time") << QByteArray("GET") << artifact + QStringLiteral("?at=") << QByteArray()
                                << QByteArray("key") << 400 << rest(400, QStringLiteral("Invalid time format for "));
    QTest::newRow("unescaped plus") << QByteArray("GET") << artifact + QStringLiteral("?at=2026-11-24T08:31:00+00:00")
                                    << QByteArray() << QByteArray("key") << 400
                                    << rest(400, QStringLiteral("Invalid time format for 2026-11-24T08:31:00 00:00"));
    QTest::newRow("generate, no credential") << QByteArray("POST") << generate << QByteArray() << QByteArray("none")
                                             << 401 << rest(401, QStringLiteral("Authentication is required"));
    QTest::newRow("generate, unknown")
        << QByteArray("POST") << generate << QByteArray() << QByteArray("key") << 404
        << rest(404, QStringLiteral("Unable to find the node x / CoreArtifactDefinition in the database."));
    QTest::newRow("generate, no list")
        << QByteArray("POST") << generate << QByteArray(R"({"nodes":"x"})") << QByteArray("key") << 422
        << QByteArray(
               R"({"detail":[{"type":"list_type","loc":["body","nodes"],"msg":"Input should be a valid list","input":"x"}]})");
    QTest::newRow("login, unknown") << QByteArray("POST") << QStringLiteral("/api/auth/login")
                                    << QByteArray(R"({"username":"nobody","password":"x"})") << QByteArray("none")
                                    << 404 << rest(404, QStringLiteral("That login user doesn't exist in the system"));
    QTest::newRow("login, password") << QByteArray("POST") << QStringLiteral("/api/auth/login")
                                     << QByteArray(R"({"username":"admin","password":"x"})") << QByteArray("none")
                                     << 401 << rest(401, QStringLiteral("Incorrect password"));
    QTest::newRow("login, field")
        << QByteArray("POST") << QStringLiteral("/api/auth/login") << QByteArray(R"({"username":"admin"})")
        << QByteArray("none") << 422
        << QByteArray(
               R"({"detail":[{"type":"missing","loc":["body","password"],"msg":"Field required","input":{"username":"admin"}}]})");
    QTest::newRow("graphql, bad key") << QByteArray("POST") << QStringLiteral("/graphql") << query << QByteArray("bad")
                                      << 401 << graph(401, "AUTHENTICATION_REQUIRED", "Invalid token");
    QTest::newRow("graphql, branch with slash")
        << QByteArray("POST") << QStringLiteral("/graphql/nobranch/a") << query << QByteArray("key") << 404
        << QByteArray(R"({"errors":["Branch: nobranch/a not found."]})");
    QTest::newRow("graphql, time") << QByteArray("POST") << QStringLiteral("/graphql?at=zz") << query
                                   << QByteArray("key") << 400
                                   << graph(400, "UNDEFINED_ERROR", "Invalid time format for zz");
    QTest::newRow("graphql, not JSON") << QByteArray("POST") << QStringLiteral("/graphql") << QByteArray("{bad")
                                       << QByteArray("key") << 400
                                       << QByteArray(R"({"errors":["Request body is not a valid JSON"]})");
    QTest::newRow("graphql, list") << QByteArray("POST") << QStringLiteral("/graphql") << QByteArray("[]")
                                   << QByteArray("key") << 400
                                   << QByteArray(R"({"errors":["This server does not support batching"]})");
    QTest::newRow("graphql, unknown operation")
        << QByteArray("POST") << QStringLiteral("/graphql")
        << QByteArray(R"({"query":"query A { x }","operationName":"B"})") << QByteArray("key") << 200
        << graph(500, "UNDEFINED_ERROR", "Unknown operation named 'B'.");
}

void TestSampleServer::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, credential);
    QFETCH(int, status);
    QFETCH(QByteArray, expected);
    Headers headers;
    if (credential != "none")
        headers.append({"X-INFRAHUB-KEY", credential == "key" ? m_server->token() : credential});
    const Answer answer = m_client->ask(method, path, sent, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QCOMPARE(answer.json(), QJsonDocument::fromJson(expected).object());
}

void TestSampleServer::everyAnswerHasTheServersHeaders()
{
    const Answer echoed = m_client->ask(
        "GET", QStringLiteral("/api/config"), {}, {{"X-Request-ID", "3f1b2a60-8f0e-4b0a-9c57-2d1c0e4f8a11"}});
    QCOMPARE(echoed.status, 200);
    QCOMPARE(echoed.requestId, QByteArray("3f1b2a608f0e4b0a9c572d1c0e4f8a11"));
    QVERIFY(echoed.json()[QStringLiteral("main")].isObject());

    m_clock.move(7 * 24 * 3600);
    const Answer replaced = m_client->ask("GET", QStringLiteral("/api/nope"), {}, {{"X-Request-ID", "not a uuid"}});
    QCOMPARE(replaced.requestId.size(), 32);
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(replaced.date), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    QVERIFY2(date.isValid(), replaced.date.constData());
    QVERIFY(date > QDateTime::currentDateTimeUtc().addDays(6));

    const Answer page = m_client->get(QStringLiteral("/wrong/base/artifact/1"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
}

void TestSampleServer::hasWhatTheSamplePromises()
{
    QSet<QString> types;
    const QList<QJsonObject> definitions =
        m_client->nodes(QStringLiteral("Definitions"), QStringLiteral("CoreArtifactDefinition"));
    for (const QJsonObject &node : definitions)
        types.insert(text(node, QStringLiteral("content_type")));
    QCOMPARE(definitions.size(), 9);
    QCOMPARE(types.size(), 8);

    QHash<QString, int> byStatus;
    const QList<QJsonObject> artifacts = m_client->nodes(QStringLiteral("Artifacts"), artifactsField);
    for (const QJsonObject &node : artifacts)
        ++byStatus[text(node, QStringLiteral("status"))];
    QCOMPARE(artifacts.size(), 121);
    QCOMPARE(byStatus.value(QStringLiteral("Error")), 1);
    QCOMPARE(byStatus.value(QStringLiteral("Pending")), 1);
    QCOMPARE(byStatus.value(QStringLiteral("Ready")), 119);

    QHash<QString, QString> states;
    const QJsonArray branches = m_client->graphql(QStringLiteral("Branches"))
                                    .json()[QStringLiteral("data")][QStringLiteral("Branch")]
                                    .toArray();
    for (const QJsonValue &branch : branches)
        states.insert(branch[QStringLiteral("name")].toString(), branch[QStringLiteral("status")].toString());
    QCOMPARE(states,
        (QHash<QString, QString>{{QStringLiteral("main"), QStringLiteral("OPEN")},
            {QStringLiteral("add-web-tier"), QStringLiteral("OPEN")},
            {QStringLiteral("upgrade-eos"), QStringLiteral("NEED_REBASE")}}));

    const QJsonObject nothing{{QStringLiteral("definitions"), QJsonArray()}};
    QCOMPARE(m_client->nodes(QStringLiteral("Artifacts"), artifactsField, nothing).size(), 0);
}

void TestSampleServer::contentIsWhatItsChecksumSays()
{
    for (const QString &place : {QString(), QStringLiteral("/add-web-tier"), QStringLiteral("/upgrade-eos")}) {
        const QString branch = place.isEmpty() ? QString() : QStringLiteral("?branch=") + place.mid(1);
        for (const QJsonObject &node : m_client->nodes(QStringLiteral("Artifacts"), artifactsField, {}, place)) {
            const QString storage = text(node, QStringLiteral("storage_id"));
            const Answer content = m_client->get(QStringLiteral("/api/artifact/") + id(node) + branch);
            if (storage.isEmpty()) {
                QCOMPARE(content.status, 404);
                QCOMPARE(
                    content.message(), QStringLiteral("Unable to find the node None / StorageObject in the database."));
                continue;
            }
            QCOMPARE(content.status, 200);
            QCOMPARE(content.contentType, text(node, QStringLiteral("content_type")).toLatin1());
            QVERIFY2(content.body.size() > 200, content.body.constData());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(content.body, QCryptographicHash::Md5).toHex()),
                text(node, QStringLiteral("checksum")));
            if (content.contentType == "application/json")
                QVERIFY(!QJsonDocument::fromJson(content.body).isNull());
            const Answer object = m_client->get(QStringLiteral("/api/storage/object/") + storage);
            QCOMPARE(object.body, content.body);
            QVERIFY(object.contentType.isEmpty());
        }
    }
}

void TestSampleServer::timeTravelKeepsTheLatestAttributeTime()
{
    const QJsonObject leaf = byTarget(QStringLiteral("leaf_config")).value(QStringLiteral("leaf-01"));
    const QJsonObject only{{QStringLiteral("ids"), QJsonArray{id(leaf)}}};
    const QJsonObject now = m_client->nodes(QStringLiteral("ArtifactDetails"), artifactsField, only).value(0);
    const QString changed = now[QStringLiteral("checksum")][QStringLiteral("updated_at")].toString();
    QVERIFY2(changed.endsWith(QStringLiteral("+00:00")), qPrintable(changed));

    const QString atChange = changed.left(26) + u'Z';
    const QString before = QString::fromUtf8(QUrl::toPercentEncoding(
        QDateTime::fromString(changed.left(23) + u'Z', Qt::ISODateWithMs).addMSecs(-1).toString(Qt::ISODateWithMs)));
    const QJsonObject then =
        m_client->nodes(QStringLiteral("ArtifactDetails"), artifactsField, only, QStringLiteral("?at=") + before)
            .value(0);
    QVERIFY(text(then, QStringLiteral("storage_id")) != text(now, QStringLiteral("storage_id")));
    QCOMPARE(then[QStringLiteral("checksum")][QStringLiteral("updated_at")].toString(), changed);
    QCOMPARE(then[QStringLiteral("checksum")][QStringLiteral("updated_by")][QStringLiteral("display_label")].toString(),
        QStringLiteral("netops"));

    const QString path = QStringLiteral("/api/artifact/%1?at=%2");
    const Answer current = m_client->get(path.arg(id(leaf), atChange));
    const Answer previous = m_client->get(path.arg(id(leaf), before));
    QCOMPARE(current.status, 200);
    QCOMPARE(previous.status, 200);
    QVERIFY(current.body != previous.body);

    const Answer tooEarly = m_client->get(path.arg(id(leaf), QStringLiteral("2001-01-01T00:00:00Z")));
    QCOMPARE(tooEarly.status, 422);
    QVERIFY2(tooEarly.message().startsWith(QStringLiteral(
                 "Requested time '2001-01-01T00:00:00.000000Z' is before branch 'main' was created at '")),
        qPrintable(tooEarly.message()));
    QCOMPARE(
        m_client->graphql(QStringLiteral("Artifacts"), {}, QStringLiteral("?at=2001-01-01T00:00:00Z")).status, 422);

    // The Pending one did not exist an hour ago.
    const QJsonObject pending = byTarget(QStringLiteral("leaf_config")).value(QStringLiteral("leaf-16"));
    QCOMPARE(text(pending, QStringLiteral("status")), QStringLiteral("Pending"));
    QVERIFY(!byTarget(QStringLiteral("leaf_config"), QStringLiteral("?at=1h")).contains(QStringLiteral("leaf-16")));
}

void TestSampleServer::branchesShareIdsOfOlderArtifacts()
{
    const auto main = byTarget(QStringLiteral("leaf_config"));
    const auto web = byTarget(QStringLiteral("leaf_config"), QStringLiteral("/add-web-tier"));
    QCOMPARE(id(web.value(QStringLiteral("leaf-02"))), id(main.value(QStringLiteral("leaf-02"))));
    QVERIFY(text(web.value(QStringLiteral("leaf-02")), QStringLiteral("checksum"))
        != text(main.value(QStringLiteral("leaf-02")), QStringLiteral("checksum")));
    QVERIFY(web.contains(QStringLiteral("leaf-17")));
    QVERIFY(!main.contains(QStringLiteral("leaf-17")));
    QVERIFY(!web.contains(QStringLiteral("leaf-16"))); // came to the default branch after the branch was made
    const QString added = QStringLiteral("/api/artifact/") + id(web.value(QStringLiteral("leaf-17")));
    QCOMPARE(m_client->get(added + QStringLiteral("?branch=add-web-tier")).status, 200);
    QCOMPARE(m_client->get(added).status, 404);
    QCOMPARE(m_client->get(added + QStringLiteral("?branch=add-web-tier&at=96h")).status, 404);
    QVERIFY(
        m_client
            ->get(QStringLiteral("/api/artifact/%1?branch=add-web-tier").arg(id(web.value(QStringLiteral("leaf-02")))))
            .body.contains("web-frontend"));
    QVERIFY(byTarget(QStringLiteral("dns_zone")).contains(QStringLiteral("guest.example.net")));
    QVERIFY(!byTarget(QStringLiteral("dns_zone"), QStringLiteral("/add-web-tier"))
                 .contains(QStringLiteral("guest.example.net")));
}

void TestSampleServer::generatingChosenArtifacts()
{
    const auto before = byTarget(QStringLiteral("leaf_config"));
    const QStringList nodes = {id(before.value(QStringLiteral("leaf-04"))), id(before.value(QStringLiteral("leaf-16"))),
        QStringLiteral("bogus")};
    generateAndWait(QStringLiteral("leaf_config"), nodes, 2);

    const QJsonObject parents{
        {QStringLiteral("workflow"), QJsonArray{QStringLiteral("request_artifact_definitions_generate")}}};
    const QJsonObject parent = m_client->nodes(QStringLiteral("Tasks"), tasksField, parents).value(0);
    QCOMPARE(
        parent[QStringLiteral("title")].toString(), QStringLiteral("Trigger Generation of Artifacts for leaf_config"));
    QCOMPARE(parent[QStringLiteral("conclusion")].toString(), QStringLiteral("success"));
    const QJsonObject model = parent[QStringLiteral("parameters")][QStringLiteral("model")].toObject();
    QCOMPARE(model[QStringLiteral("artifact_definition_id")].toString(), definition(QStringLiteral("leaf_config")));
    QCOMPARE(model[QStringLiteral("branch")].toString(), QStringLiteral("main"));
    QCOMPARE(model[QStringLiteral("limit")].toArray(), QJsonArray::fromStringList(nodes));
    const QJsonObject account = m_client->graphql(QStringLiteral("Account"))
                                    .json()[QStringLiteral("data")][QStringLiteral("AccountProfile")]
                                    .toObject();
    QCOMPARE(parent[QStringLiteral("parameters")][QStringLiteral("context")][QStringLiteral("account")]
                   [QStringLiteral("account_id")]
                       .toString(),
        id(account));

    const auto after = byTarget(QStringLiteral("leaf_config"));
    QCOMPARE(after.value(QStringLiteral("leaf-04")),
        before.value(QStringLiteral("leaf-04"))); // failed: content and status as before
    QCOMPARE(text(after.value(QStringLiteral("leaf-16")), QStringLiteral("status")), QStringLiteral("Ready"));
    QCOMPARE(after.value(QStringLiteral("leaf-05")), before.value(QStringLiteral("leaf-05"))); // not asked for
    QCOMPARE(m_client->get(QStringLiteral("/api/artifact/") + nodes.at(0)).status, 200);

    const QString failedTarget =
        before.value(QStringLiteral("leaf-04"))[QStringLiteral("object")][QStringLiteral("node")][QStringLiteral("id")]
            .toString();
    const QJsonObject failed = jobOf(failedTarget, QStringLiteral("FAILED"));
    QCOMPARE(failed[QStringLiteral("conclusion")].toString(), QStringLiteral("failure"));
    QCOMPARE(failed[QStringLiteral("related_nodes")][0][QStringLiteral("id")].toString(), failedTarget);
    QCOMPARE(failed[QStringLiteral("parameters")][QStringLiteral("model")][QStringLiteral("artifact_id")].toString(),
        nodes.at(0));
    const QJsonObject log =
        m_client->nodes(QStringLiteral("TaskLog"), tasksField, {{QStringLiteral("ids"), QJsonArray{id(failed)}}})
            .value(0);
    const QJsonArray lines = log[QStringLiteral("logs")][QStringLiteral("edges")].toArray();
    QStringList errors;
    for (const QJsonValue &line : lines) {
        if (line[QStringLiteral("node")][QStringLiteral("severity")] == QLatin1String("error"))
            errors.append(line[QStringLiteral("node")][QStringLiteral("message")].toString());
    }
    QCOMPARE(lines.size(), 8);
    QCOMPARE(errors.size(), 5);
    QVERIFY2(errors.constFirst().startsWith(QStringLiteral("'None' has no attribute 'address'")),
        qPrintable(errors.constFirst()));
    QCOMPARE(m_client->graphql(QStringLiteral("TaskLog"), {{QStringLiteral("ids"), QJsonArray{QStringLiteral("zz")}}})
                 .message(),
        QStringLiteral("'zz' is not a valid task id"));
}

void TestSampleServer::generatingEverythingChangesSomeAndThenNothing()
{
    const auto before = byTarget(QStringLiteral("interfaces"));
    generateAndWait(QStringLiteral("interfaces"), {}, 24);
    const auto after = byTarget(QStringLiteral("interfaces"));
    int changed = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const QJsonObject now = after.value(it.key());
        const bool sameText = text(now, QStringLiteral("checksum")) == text(it.value(), QStringLiteral("checksum"));
        const bool sameObject =
            text(now, QStringLiteral("storage_id")) == text(it.value(), QStringLiteral("storage_id"));
        QCOMPARE(sameObject, sameText);
        changed += !sameText;
    }
    QCOMPARE(after.size(), before.size());
    QVERIFY(changed > 0);
    QVERIFY(changed < before.size());
    generateAndWait(QStringLiteral("interfaces"), {}, 24);
    QCOMPARE(byTarget(QStringLiteral("interfaces")), after);
}

void TestSampleServer::generatingEverythingCreatesAndDeletes()
{
    const auto before = byTarget(QStringLiteral("rack_elevation"));
    QVERIFY(before.contains(QStringLiteral("rack-lab")));
    QVERIFY(!before.contains(QStringLiteral("rack-b05")));
    QString group;
    for (const QJsonObject &node :
        m_client->nodes(QStringLiteral("Definitions"), QStringLiteral("CoreArtifactDefinition"))) {
        if (text(node, QStringLiteral("name")) == QLatin1String("rack_elevation"))
            group = node[QStringLiteral("targets")][QStringLiteral("node")][QStringLiteral("id")].toString();
    }
    const QJsonObject members = m_client
                                    ->nodes(QStringLiteral("GroupMembers"), QStringLiteral("CoreGroup"),
                                        {{QStringLiteral("ids"), QJsonArray{group}}, {QStringLiteral("limit"), 4},
                                            {QStringLiteral("offset"), 8}})
                                    .value(0)[QStringLiteral("members")]
                                    .toObject();
    QCOMPARE(members[QStringLiteral("count")].toInt(), 9);
    QCOMPARE(members[QStringLiteral("edges")].toArray().size(), 1);
    QCOMPARE(members[QStringLiteral("edges")][0][QStringLiteral("node")][QStringLiteral("display_label")].toString(),
        QStringLiteral("rack-b05"));

    generateAndWait(QStringLiteral("rack_elevation"), {}, 9);
    const auto after = byTarget(QStringLiteral("rack_elevation"));
    QVERIFY(!after.contains(QStringLiteral("rack-lab")));
    QCOMPARE(text(after.value(QStringLiteral("rack-b05")), QStringLiteral("status")), QStringLiteral("Ready"));
    QCOMPARE(
        m_client->get(QStringLiteral("/api/artifact/") + id(before.value(QStringLiteral("rack-lab")))).status, 404);
    const QString made =
        after.value(QStringLiteral("rack-b05"))[QStringLiteral("object")][QStringLiteral("node")][QStringLiteral("id")]
            .toString();
    QVERIFY(jobOf(made,
        QStringLiteral(
            "COMPLETED"))[QStringLiteral("parameters")][QStringLiteral("model")][QStringLiteral("artifact_id")]
                .isNull());
    QCOMPARE(m_client
                 ->get(QStringLiteral("/api/storage/object/")
                     + text(before.value(QStringLiteral("rack-lab")), QStringLiteral("storage_id")))
                 .status,
        200);
}

void TestSampleServer::generatingIsRefused()
{
    const Answer forbidden = m_client->post(QStringLiteral("/api/artifact/generate/dns_zone"));
    QCOMPARE(forbidden.status, 403);
    QCOMPARE(forbidden.message(),
        QStringLiteral("You do not have one of the following permissions: "
                       "object:Core:Artifact:create:allow_default | object:Core:Artifact:update:allow_default"));
    const Answer stale = m_client->post(QStringLiteral("/api/artifact/generate/leaf_config?branch=upgrade-eos"));
    QCOMPARE(stale.status, 422);
    QCOMPARE(stale.message(), QStringLiteral("Branch upgrade-eos must be rebased before any updates can be made"));
    const auto right = [this](const QString &place) {
        return m_client->graphql(QStringLiteral("Rights"), {}, place)
            .json()[QStringLiteral("data")][artifactsField][QStringLiteral("permissions")][QStringLiteral("edges")][0]
                   [QStringLiteral("node")][QStringLiteral("update")]
            .toString();
    };
    QCOMPARE(right({}), QStringLiteral("ALLOW"));
    QCOMPARE(right(QStringLiteral("/upgrade-eos")), QStringLiteral("DENY"));
}

void TestSampleServer::passwordSignIn()
{
    const auto signIn = [this](const QByteArray &password) {
        return m_client->ask(
            "POST", QStringLiteral("/api/auth/login"), R"({"username":"admin","password":")" + password + R"("})", {});
    };
    QCOMPARE(signIn("infrahub").message(), QStringLiteral("Incorrect password")); // each run has its own
    const Answer signedIn = signIn(m_server->password());
    QCOMPARE(signedIn.status, 200);
    const QByteArray access = signedIn.json()[QStringLiteral("access_token")].toString().toLatin1();
    const QByteArray refresh = signedIn.json()[QStringLiteral("refresh_token")].toString().toLatin1();
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(access.split('.').value(1), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(claims[QStringLiteral("exp")].toInteger() - claims[QStringLiteral("iat")].toInteger(), 120);

    const QString info = QStringLiteral("/api/info");
    const auto with = [](const QByteArray &token) { return Headers{{"Authorization", "Bearer " + token}}; };
    QCOMPARE(m_client->ask("GET", info, {}, with(access)).status, 200);
    QCOMPARE(
        m_client->ask("GET", info, {}, with(access.chopped(3) + "abc")).message(), QStringLiteral("Invalid token"));
    QCOMPARE(m_client->ask("GET", info, {}, with(refresh)).message(),
        QStringLiteral("Invalid token, current token is not an access token"));

    m_clock.move(121);
    const Answer expired = m_client->ask("GET", info, {}, with(access));
    QCOMPARE(expired.status, 401);
    QCOMPARE(expired.message(), QStringLiteral("Expired Signature"));
    const Answer expiredQuery =
        m_client->ask("POST", QStringLiteral("/graphql"), R"({"query":"query Rights { x }"})", with(access));
    QCOMPARE(expiredQuery.status, 401);
    QCOMPARE(expiredQuery.json()[QStringLiteral("errors")][0][QStringLiteral("extensions")][QStringLiteral("code")]
                 .toString(),
        QStringLiteral("TOKEN_EXPIRED"));

    const QString refreshing = QStringLiteral("/api/auth/refresh");
    const Answer renewed = m_client->ask("POST", refreshing, {}, with(refresh));
    QCOMPARE(renewed.status, 200);
    const QByteArray second = renewed.json()[QStringLiteral("access_token")].toString().toLatin1();
    QCOMPARE(m_client->ask("GET", info, {}, with(second)).status, 200);
    const Answer out = m_client->ask("POST", QStringLiteral("/api/auth/logout"), {}, with(second));
    QCOMPARE(out.body, QByteArray("null"));
    QCOMPARE(m_client->ask("GET", info, {}, with(second)).status, 200); // stays valid until it expires
    const Answer revoked = m_client->ask("POST", refreshing, {}, with(refresh));
    QCOMPARE(revoked.status, 401);
    QCOMPARE(revoked.message(), QStringLiteral("The provided refresh token has been invalidated in the database"));
}

void TestSampleServer::failuresOnDemand()
{
    m_server->setListingFails(true);
    const Answer failed = m_client->graphql(QStringLiteral("Artifacts"));
    QCOMPARE(failed.status, 200);
    QVERIFY(failed.json()[QStringLiteral("data")].isNull());
    QVERIFY(!failed.message().isEmpty());
    m_server->setListingFails(false);
    QCOMPARE(m_client->nodes(QStringLiteral("Artifacts"), artifactsField).size(), 121);
}

void TestSampleServer::heldBackAnswersAndLostClients()
{
    // A client that has asked, over a socket of its own.
    const auto ask = [this](QTcpSocket &socket) {
        QSignalSpy written(&socket, &QTcpSocket::bytesWritten);
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_server->url().port()));
        socket.write("GET /api/config HTTP/1.1\r\nHost: sample\r\n\r\n");
        QVERIFY(written.wait());
    };
    m_server->setDelay(500);
    QTcpSocket leaving;
    ask(leaving);
    QTcpSocket staying;
    QSignalSpy answered(&staying, &QTcpSocket::readyRead);
    ask(staying);
    leaving.abort(); // goes while its answer is held back
    QVERIFY(answered.count() > 0 || answered.wait());
    QVERIFY(staying.readAll().startsWith("HTTP/1.1 200"));
    m_server->setDelay(0);
    QCOMPARE(m_client->get(QStringLiteral("/api/info")).status, 200);

    m_server->setDelay(60000); // the server goes while an answer is held back
    QTcpSocket waiting;
    QSignalSpy gone(&waiting, &QTcpSocket::disconnected);
    ask(waiting);
    m_server.reset();
    QVERIFY(gone.count() > 0 || gone.wait());
    QVERIFY(!waiting.readAll().startsWith("HTTP/1.1 200"));
}

void TestSampleServer::manyArtifacts()
{
    SampleOptions options;
    options.extraArtifacts = 3000;
    SampleServer many(options);
    QVERIFY(many.start());
    Client client(many);
    QSet<QString> ids;
    QStringList names;
    for (int offset = 0; offset < 4000; offset += 500) {
        for (const QJsonObject &node : client.nodes(QStringLiteral("Artifacts"), artifactsField,
                 {{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), 500}})) {
            ids.insert(id(node));
            names.append(text(node, QStringLiteral("name")));
        }
    }
    QCOMPARE(ids.size(), 3121);
    QCOMPARE(names.size(), 3121);
    QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
