// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/client.h"
#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/networkguard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace artiscope;
using Kind = Error::Kind;
using Reason = Error::Reason;

namespace {

const QByteArray config = R"({"main":{"allow_anonymous_access":true},"experimental_features":{"graphql_enums":false}})";
const QByteArray info = R"({"deployment_id":"d-1","version":"1.11.9"})";
const QByteArray schemaOf111 = R"({"data":{"branch":{"fields":[{"name":"name"},{"name":"status"}]},
  "artifactEdge":{"fields":[{"name":"node"},{"name":"node_metadata"}]},"text":{"fields":[{"name":"updated_by"}]},
  "order":{"inputFields":[{"name":"by"}]},
  "task":{"fields":[{"name":"state"},{"name":"workflow"},{"name":"parameters"},{"name":"related_nodes"}]},
  "event":{"fields":[{"name":"storage_id"}]}}})";

QJsonObject sent(const MisbehavingServer::Seen &seen)
{
    return QJsonDocument::fromJson(seen.body).object();
}

struct Fixture {
    explicit Fixture(const QString &prefix = {}) : clock(1'780'000'000'000'000)
    {
        profile.baseUrl = server.url(prefix);
        client = std::make_unique<Client>(profile, Secret{}, TransportOptions{}, clock);
    }

    // Waits for one call and gives what it brought.
    template <typename T> std::optional<Result<T>> get(const std::function<Request(Done<T>)> &call)
    {
        std::optional<Result<T>> result;
        const Request request = call([&result](Result<T> answer) { result = std::move(answer); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 30'000); }();
        return result;
    }

    std::optional<Result<ServerInfo>> connectToServer()
    {
        const auto found = get<Nothing>([this](auto done) { return client->checkAddress(done); });
        if (!found || !*found)
            return found ? std::optional<Result<ServerInfo>>(found->error()) : std::nullopt;
        return get<ServerInfo>([this](auto done) { return client->connectToServer(done); });
    }

    MisbehavingServer server;
    FakeClock clock;
    Profile profile;
    std::unique_ptr<Client> client;
};

} // namespace

class TestClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_guard = std::make_unique<NetworkGuard>(); }
    void cleanupTestCase() { m_guard.reset(); }
    void connects();
    void connectsToOldServers();
    void isNoInfrahub_data();
    void isNoInfrahub();
    void account();
    void anonymousIsAnAccount();
    void branches();
    void rights();
    void definitionsOfAllPages();
    void artifacts();
    void artifactDetails();
    void enumsAreReadAsWords();
    void groupMembers();
    void snapshotTravels_data();
    void snapshotTravels();
    void content();
    void contentErrors();
    void idsAreOneSegment();
    void generates();
    void tasks();
    void endedTasks();
    void taskLog();
    void errorsInA200();
    void answersThatMakeNoSense_data();
    void answersThatMakeNoSense();
    void keepsTheServersTime();
    void cancelsWhatIsAskedSideBySide();

private:
    std::unique_ptr<NetworkGuard> m_guard;
};

void TestClient::connects()
{
    Fixture f(QStringLiteral("/under/here"));
    f.server.answer("/under/here/api/config", Answer::json(config));
    f.server.answer("/under/here/api/info", Answer::json(info));
    f.server.answer("/under/here/graphql", Answer::json(schemaOf111));
    const auto server = f.connectToServer();
    QVERIFY(server && *server);
    QCOMPARE((*server)->deploymentId, QStringLiteral("d-1"));
    QCOMPARE((*server)->versionText, QStringLiteral("1.11.9"));
    QCOMPARE((*server)->version, QVersionNumber(1, 11, 9));
    QVERIFY((*server)->anonymousAccess);
    QVERIFY((*server)->capabilities.branchStatus);
    QVERIFY((*server)->capabilities.deletesStale);
    QVERIFY(f.client->server() == **server);
    const auto seen = f.server.seen();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.first().target, QByteArray("/under/here/api/config"));
    QVERIFY(std::ranges::any_of(seen, [](const auto &question) {
        return sent(question).value(QStringLiteral("operationName")).toString() == QStringLiteral("Introspection");
    }));
}

// A server of which nothing newer than its version is known, and one that refuses to be asked about its schema.
void TestClient::connectsToOldServers()
{
    for (const Answer &schema :
        {Answer::json(R"({"data":{"branch":{"fields":[{"name":"name"}]},"order":null,"event":null,"task":null}})"),
            Answer::json(R"({"data":null,"errors":[{"message":"Cannot query field"}]})")}) {
        Fixture f;
        f.server.answer("/api/config", Answer::json(R"({"main":{"allow_anonymous_access":false}})"));
        f.server.answer("/api/info", Answer::json(R"({"deployment_id":"d","version":"1.4.13"})"));
        f.server.answer("/graphql", schema);
        const auto server = f.connectToServer();
        QVERIFY(server && *server);
        QVERIFY(!(*server)->capabilities.branchStatus);
        QVERIFY(!(*server)->capabilities.nodeMetadata);
        QVERIFY(!(*server)->capabilities.deletesStale);
        f.server.answer("/graphql", Answer::json(R"({"data":{"Branch":[]}})"));
        const auto branches = f.get<QList<Branch>>([&](auto done) { return f.client->branches(done); });
        QVERIFY(branches);
        QVERIFY(!f.server.seen().last().body.contains("status"));
    }
}

void TestClient::isNoInfrahub_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("web page") << QByteArray("text/html") << QByteArray("<!doctype html>") << 200;
    QTest::newRow("404 page") << QByteArray("text/html") << QByteArray("<html>") << 404;
    QTest::newRow("other JSON") << QByteArray("application/json") << QByteArray(R"({"hello":1})") << 200;
}

void TestClient::isNoInfrahub()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Fixture f;
    f.server.answer("/api/config", Answer::of(type, body, status));
    const auto server = f.connectToServer();
    QVERIFY(server && !*server);
    QCOMPARE(server->error().kind, Kind::Protocol);
    QCOMPARE(server->error().reason, Reason::NotAnApi);
    QCOMPARE(f.server.seen().size(), 1);
    QVERIFY(f.client->server() == ServerInfo{});
}

void TestClient::account()
{
    Fixture f;
    f.server.answer("/graphql",
        Answer::json(R"({"data":{"AccountProfile":{"id":"a1","display_label":"Admin","name":{"value":"admin"},
        "label":{"value":"NULL"},"account_type":{"value":"User"},"__typename":"CoreAccount"}}})"));
    const auto account = f.get<Account>([&](auto done) { return f.client->account(done); });
    QVERIFY(account && *account);
    QVERIFY(**account
        == (Account{QStringLiteral("a1"), QStringLiteral("admin"), QStringLiteral("Admin"), QStringLiteral("User")}));
}

void TestClient::anonymousIsAnAccount()
{
    for (const char *extensions : {R"(,"extensions":{"code":"NODE_NOT_FOUND","http_status":404})", ""}) {
        Fixture f;
        f.server.answer("/graphql",
            Answer::json(
                QByteArray(
                    R"({"data":null,"errors":[{"message":"Unable to find the node anonymous / CoreGenericAccount in the database.")")
                + extensions + "}]}"));
        const auto account = f.get<Account>([&](auto done) { return f.client->account(done); });
        QVERIFY(account && *account);
        QVERIFY((*account)->isAnonymous());
    }
}

void TestClient::branches()
{
    Fixture f;
    f.server.answer("/graphql", Answer::json(R"({"data":{"Branch":[
        {"id":"1","name":"main","description":"Default","origin_branch":"main","branched_from":"2026-11-24T19:20:09.042678Z",
         "created_at":"2026-11-24T19:20:09.042217Z","sync_with_git":true,"is_default":true,"status":"OPEN"},
        {"id":"2","name":"feat/x","description":null,"origin_branch":"main","branched_from":"2026-11-24T20:00:00+00:00",
         "created_at":null,"sync_with_git":false,"is_default":false,"status":"NEED_REBASE"},
        {"id":"3","name":"y","is_default":false,"status":"SOMETHING_NEW"},
        {"id":"4","name":"z","is_default":false}]}})"));
    const auto branches = f.get<QList<Branch>>([&](auto done) { return f.client->branches(done); });
    QVERIFY(branches && *branches);
    const QList<Branch> &list = **branches;
    QCOMPARE(list.size(), 4);
    QVERIFY(list.at(0).isDefault);
    QVERIFY(list.at(0).syncWithGit);
    QCOMPARE(list.at(0).createdAt->toWire(), QStringLiteral("2026-11-24T19:20:09.042217Z"));
    QCOMPARE(list.at(1).name, QStringLiteral("feat/x"));
    QVERIFY(list.at(1).description.isEmpty());
    QCOMPARE(list.at(1).state, BranchState::NeedsRebase);
    QCOMPARE(list.at(1).branchedFrom->toWire(), QStringLiteral("2026-11-24T20:00:00.000000Z"));
    QVERIFY(!list.at(1).createdAt);
    QCOMPARE(list.at(2).state, BranchState::Unknown);
    QCOMPARE(list.at(2).stateWord, QStringLiteral("SOMETHING_NEW"));
    QCOMPARE(list.at(3).state, BranchState::Open);
}

void TestClient::rights()
{
    Fixture f;
    f.server.answer("/graphql/b", Answer::json(R"({"data":{"CoreArtifact":{"permissions":{"edges":[{"node":
        {"kind":"CoreArtifact","view":"ALLOW","create":"ALLOW_DEFAULT","update":"ALLOW_OTHER","delete":"DENY"}}]}}}})"));
    const auto rights = f.get<ArtifactRights>([&](auto done) { return f.client->rights(QStringLiteral("b"), done); });
    QVERIFY(rights && *rights);
    QVERIFY(**rights == (ArtifactRights{Decision::Allow, Decision::AllowOnDefault, Decision::AllowOnOthers}));
    QVERIFY(!(*rights)->mayGenerate());
}

void TestClient::definitionsOfAllPages()
{
    Fixture f;
    const auto page = [](const char *id, const char *more) -> QByteArray {
        return QByteArray(R"({"data":{"CoreArtifactDefinition":{"count":2,"edges":[{"node":{"id":")") + id + R"(")"
            + more + "}}]}}}";
    };
    f.server.answer(
        "/graphql/main", Answer::json(page("d1", R"(,"name":{"value":"leaf"},"artifact_name":{"value":"Config"},
        "description":{"value":null},"content_type":{"value":"text/plain"},"parameters":{"value":{"name":"name__value"}},
        "targets":{"node":{"id":"g1","display_label":"leaves","__typename":"CoreStandardGroup","label":{"value":"Leaves"},
            "description":{"value":"NULL"}}},
        "transformation":{"node":{"id":"t1","display_label":"T","__typename":"CoreTransformJinja2","name":{"value":"tmpl"},
        "label":{"value":null},"description":{"value":"Renders it"},"timeout":{"value":60},
        "query":{"node":{"id":"q1","name":{"value":"q"}}},"repository":{"node":{"id":"r1","display_label":"repo"}},
        "template_path":{"value":"a/b.j2"}}})")));
    f.server.answer("/graphql/main", Answer::json(page("d2", "")));
    const auto definitions = f.get<QList<Definition>>([&](auto done) {
        return f.client->definitions({QStringLiteral("main"), std::nullopt}, done);
    });
    QVERIFY(definitions && *definitions);
    QCOMPARE((*definitions)->size(), 2);
    const Definition &first = (*definitions)->first();
    QCOMPARE(first.name, QStringLiteral("leaf"));
    QCOMPARE(first.artifactName, QStringLiteral("Config"));
    QCOMPARE(first.parameters.value(QStringLiteral("name")).toString(), QStringLiteral("name__value"));
    QCOMPARE(first.groupName, QStringLiteral("leaves"));
    QCOMPARE(first.groupLabel, QStringLiteral("Leaves"));
    QCOMPARE(first.groupKind, QStringLiteral("CoreStandardGroup"));
    QCOMPARE(first.groupDescription, QString());
    QCOMPARE(first.transformationLabel, QString());
    QCOMPARE(first.transformationDescription, QStringLiteral("Renders it"));
    QCOMPARE(first.timeout, 60);
    QCOMPARE(first.transformationName, QStringLiteral("tmpl"));
    QCOMPARE(first.transformationPath, QStringLiteral("a/b.j2"));
    QCOMPARE(first.queryName, QStringLiteral("q"));
    QCOMPARE(first.queryId, QStringLiteral("q1"));
    QCOMPARE(first.repositoryName, QStringLiteral("repo"));
    QCOMPARE(first.repositoryId, QStringLiteral("r1"));
    QCOMPARE((*definitions)->last().id, QStringLiteral("d2"));
    QCOMPARE(f.server.seen().size(), 2);
    QCOMPARE(sent(f.server.seen().last())
                 .value(QStringLiteral("variables"))
                 .toObject()
                 .value(QStringLiteral("offset"))
                 .toInt(),
        1);
}

void TestClient::artifacts()
{
    Fixture f;
    f.server.answer("/graphql/main", Answer::json(R"({"data":{"CoreArtifact":{"count":1204,"edges":[
        {"node":{"id":"a1","name":{"value":"Config"},"status":{"value":"Ready"},"content_type":{"value":"text/plain"},
         "checksum":{"value":"0cc1"},"storage_id":{"value":"s1"},
         "object":{"node":{"id":"o1","display_label":"leaf-01","__typename":"DcimDevice"}},"definition":{"node":{"id":"d1"}}}},
        {"node":{"id":"a2","name":{"value":"Config"},"status":{"value":"Pending"},"content_type":{"value":"text/plain"},
         "checksum":{"value":"NULL"},"storage_id":{"value":null},"object":{"node":null},"definition":{"node":{"id":"d1"}}}}]}}})"));
    const auto page = f.get<Page<Artifact>>([&](auto done) {
        return f.client->artifacts({QStringLiteral("main"), std::nullopt}, {}, 100, 50, Priority::Low, done);
    });
    QVERIFY(page && *page);
    QCOMPARE((*page)->total, 1204);
    const Artifact &first = (*page)->items.at(0);
    QVERIFY(first.key() == (ArtifactKey{QStringLiteral("d1"), QStringLiteral("o1")}));
    QCOMPARE(first.target.kind, QStringLiteral("DcimDevice"));
    QCOMPARE(first.status, ArtifactStatus::Ready);
    QCOMPARE(first.storageId, QStringLiteral("s1"));
    QVERIFY(!first.detailed);
    const Artifact &second = (*page)->items.at(1);
    QCOMPARE(second.status, ArtifactStatus::Pending);
    QVERIFY(second.checksum.isEmpty());
    QVERIFY(second.storageId.isEmpty());
    const QJsonObject variables = sent(f.server.seen().first()).value(QStringLiteral("variables")).toObject();
    QVERIFY(variables == (QJsonObject{{QStringLiteral("offset"), 100}, {QStringLiteral("limit"), 50}}));
    QCOMPARE(f.server.seen().first().header("X-Priority"), QByteArray("low"));

    const auto some = f.get<Page<Artifact>>([&](auto done) {
        return f.client->artifacts(
            {QStringLiteral("main"), std::nullopt}, {QStringLiteral("d1")}, 0, 50, Priority::High, done);
    });
    QVERIFY(some && *some);
    QVERIFY(sent(f.server.seen().last())
                .value(QStringLiteral("variables"))
                .toObject()
                .value(QStringLiteral("definitions"))
                .toArray()
        == QJsonArray{QStringLiteral("d1")});
}

void TestClient::artifactDetails()
{
    Fixture f;
    f.server.answer("/graphql/main", Answer::json(R"({"data":{"CoreArtifact":{"count":1,"edges":[{"node":{"id":"a1",
        "name":{"value":"Config"},"status":{"value":"Error"},"content_type":{"value":"text/plain"},
        "checksum":{"value":"0cc1","updated_at":"2024-05-01T10:00:00.123456+00:00","updated_by":{"id":"u","display_label":"Admin"}},
        "storage_id":{"value":"s1"},"object":{"node":{"id":"o1","display_label":"leaf-01","__typename":"DcimDevice"}},
        "definition":{"node":{"id":"d1","name":{"value":"leaf"}}}}}]}}})"));
    const Snapshot snapshot{QStringLiteral("main"), std::nullopt};
    const auto list = f.get<QList<Artifact>>([&](auto done) {
        return f.client->artifactDetails(
            snapshot, {QStringLiteral("a1"), QStringLiteral("gone")}, Priority::High, done);
    });
    QVERIFY(list && *list);
    QCOMPARE((*list)->size(), 1);
    const Artifact &artifact = (*list)->first();
    QVERIFY(artifact.detailed);
    QCOMPARE(artifact.updatedAt->toWire(), QStringLiteral("2024-05-01T10:00:00.123456Z"));
    QCOMPARE(artifact.updatedBy, QStringLiteral("Admin"));
    QCOMPARE(artifact.definition.name, QStringLiteral("leaf"));
    // Nothing to ask for is not everything.
    const auto none = f.get<QList<Artifact>>(
        [&](auto done) { return f.client->artifactDetails(snapshot, {}, Priority::High, done); });
    QVERIFY(none && *none);
    QVERIFY((*none)->isEmpty());
    QCOMPARE(f.server.seen().size(), 1);
}

void TestClient::enumsAreReadAsWords()
{
    Fixture f;
    f.server.answer("/graphql/main", Answer::json(R"({"data":{"CoreArtifact":{"count":1,"edges":[{"node":{"id":"a1",
        "status":{"value":"READY"},"content_type":{"value":"IMAGE_SVG_XML"}}}]}}})"));
    const auto page = f.get<Page<Artifact>>([&](auto done) {
        return f.client->artifacts({QStringLiteral("main"), std::nullopt}, {}, 0, 50, Priority::High, done);
    });
    QVERIFY(page && *page);
    QCOMPARE((*page)->items.first().status, ArtifactStatus::Ready);
    QCOMPARE((*page)->items.first().contentType, QStringLiteral("image/svg+xml"));
}

void TestClient::groupMembers()
{
    Fixture f;
    const auto page = [](const char *id) -> QByteArray {
        return QByteArray(
                   R"({"data":{"CoreGroup":{"edges":[{"node":{"id":"g","display_label":"G","members":{"count":2,"edges":[{"node":{"id":")")
            + id + R"(","display_label":"leaf","__typename":"DcimDevice"}}]}}}]}}})";
    };
    f.server.answer("/graphql/main", Answer::json(page("o1")));
    f.server.answer("/graphql/main", Answer::json(page("o2")));
    const auto members = f.get<QList<GroupMember>>(
        [&](auto done) { return f.client->groupMembers(QStringLiteral("main"), QStringLiteral("g"), done); });
    QVERIFY(members && *members);
    QCOMPARE((*members)->size(), 2);
    QCOMPARE((*members)->last().id, QStringLiteral("o2"));
    QCOMPARE((*members)->last().kind, QStringLiteral("DcimDevice"));
}

void TestClient::snapshotTravels_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QByteArray>("graphql");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray at = "at=2024-01-02T03%3A04%3A05.678901Z";
    QTest::newRow("now") << QStringLiteral("main") << false << QByteArray("/graphql/main")
                         << QByteArray("/api/artifact/a1?branch=main");
    QTest::newRow("pinned") << QStringLiteral("main") << true << QByteArray("/graphql/main?" + at)
                            << QByteArray("/api/artifact/a1?branch=main&" + at);
    QTest::newRow("slash") << QStringLiteral("feat/x") << false << QByteArray("/graphql/feat/x")
                           << QByteArray("/api/artifact/a1?branch=feat%2Fx");
    QTest::newRow("odd") << QStringLiteral("a+b&c%20#ä") << false << QByteArray("/graphql/a%2Bb%26c%2520%23%C3%A4")
                         << QByteArray("/api/artifact/a1?branch=a%2Bb%26c%2520%23%C3%A4");
}

void TestClient::snapshotTravels()
{
    QFETCH(QString, branch);
    QFETCH(bool, pinned);
    Fixture f;
    Snapshot snapshot{branch, std::nullopt};
    if (pinned)
        snapshot.at = Instant::fromWire(u"2024-01-02T03:04:05.678901Z");
    const auto page =
        f.get<Page<Artifact>>([&](auto done) { return f.client->artifacts(snapshot, {}, 0, 1, Priority::High, done); });
    QVERIFY(page);
    const auto content = f.get<Content>(
        [&](auto done) { return f.client->content(QStringLiteral("a1"), snapshot, Priority::High, {}, done); });
    QVERIFY(content);
    QTEST(f.server.seen().at(0).target, "graphql");
    QTEST(f.server.seen().at(1).target, "rest");
}

void TestClient::content()
{
    Fixture f;
    const QByteArray bytes("{\"a\": 1e400}\r\n\xff\0", 16);
    f.server.answer("/api/artifact/a1", Answer::of("application/json", bytes));
    f.server.answer("/api/storage/object/s1", Answer::of("", bytes));
    const Snapshot snapshot{QStringLiteral("main"), std::nullopt};
    const auto artifact = f.get<Content>(
        [&](auto done) { return f.client->content(QStringLiteral("a1"), snapshot, Priority::High, {}, done); });
    QVERIFY(artifact && *artifact);
    QCOMPARE((*artifact)->bytes, bytes);
    QCOMPARE((*artifact)->contentType, QStringLiteral("application/json"));
    QVERIFY((*artifact)->lengthKnown);
    const auto object = f.get<Content>(
        [&](auto done) { return f.client->storedObject(QStringLiteral("s1"), Priority::Low, {}, done); });
    QVERIFY(object && *object);
    QCOMPARE((*object)->bytes, bytes);
    QVERIFY((*object)->contentType.isEmpty());
    QCOMPARE(f.server.seen().last().header("X-Priority"), QByteArray("low"));
}

void TestClient::contentErrors()
{
    Fixture f;
    f.server.answer("/api/artifact/a1",
        Answer::json(
            R"({"data":null,"errors":[{"message":"Unable to find the node None / StorageObject in the database.","extensions":{"code":404}}]})",
            404));
    f.server.answer("/api/artifact/a1", Answer::of("text/html", "<!doctype html>"));
    const Snapshot snapshot{QStringLiteral("main"), std::nullopt};
    const auto ask = [&](auto done) {
        return f.client->content(QStringLiteral("a1"), snapshot, Priority::High, {}, done);
    };
    const auto never = f.get<Content>(ask);
    QVERIFY(never && !*never);
    QCOMPARE(never->error().reason, Reason::NothingRendered);
    const auto page = f.get<Content>(ask);
    QVERIFY(page && !*page);
    QCOMPARE(page->error().reason, Reason::NotAnApi);
}

void TestClient::idsAreOneSegment()
{
    Fixture f;
    const auto object = f.get<Content>(
        [&](auto done) { return f.client->storedObject(QStringLiteral("../auth?x#y"), Priority::Low, {}, done); });
    QVERIFY(object && !*object);
    QCOMPARE(f.server.seen().first().target, QByteArray("/api/storage/object/..%2Fauth%3Fx%23y"));
}

void TestClient::generates()
{
    Fixture f;
    f.server.answer("/api/artifact/generate/d1", Answer::json("null", 200, "Date: Tue, 24 Nov 2026 19:29:50 GMT\r\n"));
    f.server.answer("/api/artifact/generate/d1", Answer::json("{}", 503));
    const auto accepted = f.get<Accepted>([&](auto done) {
        return f.client->generate(
            QStringLiteral("d1"), QStringLiteral("feat/x"), {QStringLiteral("a1"), QStringLiteral("a2")}, done);
    });
    QVERIFY(accepted && *accepted);
    QCOMPARE((*accepted)->at.toWire(), QStringLiteral("2026-11-24T19:29:50.000000Z"));
    QCOMPARE(f.server.seen().first().method, QByteArray("POST"));
    QCOMPARE(f.server.seen().first().target, QByteArray("/api/artifact/generate/d1?branch=feat%2Fx"));
    QCOMPARE(f.server.seen().first().body, QByteArray(R"({"nodes":["a1","a2"]})"));

    // Not repeated: nobody knows whether it began.
    const auto busy = f.get<Accepted>(
        [&](auto done) { return f.client->generate(QStringLiteral("d1"), QStringLiteral("main"), {}, done); });
    QVERIFY(busy && !*busy);
    QCOMPARE(busy->error().reason, Reason::Busy);
    QCOMPARE(f.server.seen().size(), 2);
    QVERIFY(!f.server.seen().last().body.contains("nodes"));
}

void TestClient::tasks()
{
    Fixture f;
    f.server.answer("/api/config", Answer::json(config));
    f.server.answer("/api/info", Answer::json(info));
    f.server.answer("/graphql", Answer::json(schemaOf111));
    // Parameters as an object and, as some servers write them, as text.
    f.server.answer("/graphql", Answer::json(R"({"data":{"InfrahubTask":{"count":3,"edges":[
        {"node":{"id":"t1","title":"Generate artifact x","state":"RUNNING","workflow":"artifact-generate","created_at":"2026-11-24T19:00:02+00:00",
         "parameters":{"model":{"artifact_definition":"d1","artifact_id":null,"target_id":"o1","target_name":"leaf-01","branch_name":"b"}}}},
        {"node":{"id":"t2","title":"lucky-lemur","state":"COMPLETED","workflow":"request_artifact_definitions_generate",
         "created_at":"2026-11-24T19:00:01.5+00:00",
         "parameters":"{\"model\":{\"artifact_definition_id\":\"d1\",\"branch\":\"b\",\"limit\":[\"a1\"]},\"context\":{\"account\":{\"account_id\":\"u1\"}}}"}},
        {"node":{"id":"t3","title":"old","state":"PURPLE","created_at":"2026-11-24T18:00:00+00:00","parameters":null}}]}}})"));
    QVERIFY(*f.connectToServer());
    const QStringList workflows{
        QStringLiteral("artifact-generate"), QStringLiteral("request_artifact_definitions_generate")};
    const auto since = Instant::fromWire(u"2026-11-24T19:00:00Z");
    const auto tasks = f.get<QList<Task>>([&](auto done) { return f.client->tasks(workflows, *since, done); });
    QVERIFY(tasks && *tasks);
    QCOMPARE((*tasks)->size(), 2);
    const Task &child = (*tasks)->at(0);
    QCOMPARE(child.state, TaskState::Running);
    QCOMPARE(child.definitionId, QStringLiteral("d1"));
    QVERIFY(child.artifactId.isEmpty());
    QCOMPARE(child.targetId, QStringLiteral("o1"));
    QCOMPARE(child.targetName, QStringLiteral("leaf-01"));
    QCOMPARE(child.branch, QStringLiteral("b"));
    const Task &parent = (*tasks)->at(1);
    QCOMPARE(parent.state, TaskState::Completed);
    QCOMPARE(parent.definitionId, QStringLiteral("d1"));
    QCOMPARE(parent.branch, QStringLiteral("b"));
    QCOMPARE(parent.limit, QStringList{QStringLiteral("a1")});
    QCOMPARE(parent.accountId, QStringLiteral("u1"));
    QCOMPARE(parent.createdAt.toWire(), QStringLiteral("2026-11-24T19:00:01.500000Z"));
    QCOMPARE(f.server.seen().last().header("X-Priority"), QByteArray("low"));
    const QJsonObject variables = sent(f.server.seen().last()).value(QStringLiteral("variables")).toObject();
    QVERIFY(variables.value(QStringLiteral("workflow")).toArray() == QJsonArray::fromStringList(workflows));
}

void TestClient::endedTasks()
{
    Fixture f;
    f.server.answer("/api/config", Answer::json(config));
    f.server.answer("/api/info", Answer::json(info));
    f.server.answer("/graphql", Answer::json(schemaOf111));
    f.server.answer("/graphql", Answer::json(R"({"data":{"InfrahubTask":{"count":1,"edges":[
        {"node":{"id":"t1","state":"FAILED","workflow":"artifact-generate","created_at":"2026-11-24T19:00:02+00:00",
         "parameters":{"model":{"artifact_definition":"d1","artifact_id":"a1","target_id":"o1","branch_name":"feat/x"}}}}]}}})"));
    const auto ask = [&f] {
        return f.get<QList<Task>>([&](auto done) {
            return f.client->endedTasks(
                QStringLiteral("artifact-generate"), QStringLiteral("feat/x"), QStringLiteral("o1"), done);
        });
    };
    // Before it is known what the server can: its tasks might not say what they are about, so nothing is asked.
    const auto none = ask();
    QVERIFY(none && *none && (*none)->isEmpty());
    QVERIFY(f.server.seen().isEmpty());

    QVERIFY(*f.connectToServer());
    const auto tasks = ask();
    QVERIFY(tasks && *tasks);
    QCOMPARE((*tasks)->size(), 1);
    QCOMPARE((*tasks)->first().state, TaskState::Failed);
    QCOMPARE((*tasks)->first().definitionId, QStringLiteral("d1"));
    QCOMPARE(f.server.seen().last().header("X-Priority"), QByteArray("low"));
    const QJsonObject variables = sent(f.server.seen().last()).value(QStringLiteral("variables")).toObject();
    QCOMPARE(variables.value(QStringLiteral("branch")).toString(), QStringLiteral("feat/x"));
    QCOMPARE(variables.value(QStringLiteral("related")).toArray(), QJsonArray{QStringLiteral("o1")});
    QCOMPARE(variables.value(QStringLiteral("workflow")).toArray(), QJsonArray{QStringLiteral("artifact-generate")});
}

void TestClient::taskLog()
{
    Fixture f;
    f.server.answer("/graphql",
        Answer::json(R"({"data":{"InfrahubTask":{"edges":[{"node":{"id":"t1","state":"FAILED","logs":{"count":1,
        "edges":[{"node":{"message":"boom","severity":"error","timestamp":"2026-11-24T19:00:02Z"}}]}}}]}}})"));
    const auto log =
        f.get<QList<TaskLogLine>>([&](auto done) { return f.client->taskLog(QStringLiteral("t1"), done); });
    QVERIFY(log && *log);
    QCOMPARE((*log)->size(), 1);
    QCOMPARE((*log)->first().message, QStringLiteral("boom"));
    QCOMPARE((*log)->first().severity, QStringLiteral("error"));
}

void TestClient::errorsInA200()
{
    Fixture f;
    f.server.answer("/graphql/main",
        Answer::json(
            R"({"data":{"CoreArtifact":{"count":1,"edges":[]}},"errors":[{"message":"no","extensions":{"code":"PERMISSION_DENIED"}}]})",
            200, "X-Request-ID: f4f85a4f31a247ed8a18f6ad275a5059\r\n"));
    const auto page = f.get<Page<Artifact>>([&](auto done) {
        return f.client->artifacts({QStringLiteral("main"), std::nullopt}, {}, 0, 50, Priority::High, done);
    });
    QVERIFY(page && !*page);
    QCOMPARE(page->error().kind, Kind::Api);
    QCOMPARE(page->error().reason, Reason::NotAllowed);
    QCOMPARE(page->error().requestId, QStringLiteral("f4f85a4f31a247ed8a18f6ad275a5059"));
}

void TestClient::answersThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *body, Reason reason) {
        QTest::newRow(body) << QByteArray(body) << static_cast<int>(reason);
    };
    row("", Reason::NotJson);
    row("{\"data\":{\"Branch\":[", Reason::NotJson);
    row("[]", Reason::UnexpectedAnswer);
    row("{}", Reason::UnexpectedAnswer);
    row("{\"data\":null}", Reason::UnexpectedAnswer);
    row("{\"data\":{}}", Reason::UnexpectedAnswer);
    row("{\"data\":{\"Branch\":7}}", Reason::UnexpectedAnswer);
}

void TestClient::answersThatMakeNoSense()
{
    QFETCH(QByteArray, body);
    Fixture f;
    f.server.answer("/graphql", Answer::json(body));
    const auto branches = f.get<QList<Branch>>([&](auto done) { return f.client->branches(done); });
    QVERIFY(branches && !*branches);
    QCOMPARE(branches->error().kind, Kind::Protocol);
    QTEST(static_cast<int>(branches->error().reason), "reason");
}

void TestClient::keepsTheServersTime()
{
    const auto ask = [](Fixture &f) {
        QVERIFY(f.get<QList<Branch>>([&](auto done) { return f.client->branches(done); }));
    };
    const QByteArray branchless = R"({"data":{"Branch":[]}})";

    Fixture f; // its clock stands at 2026-05-28T20:26:40Z
    QCOMPARE(f.client->serverNow().toWire(), QStringLiteral("2026-05-28T20:26:40.000000Z"));
    f.server.answer("/graphql", Answer::json(branchless, 200, "Date: Thu, 28 May 2026 20:26:40 GMT\r\n"));
    ask(f);
    QCOMPARE(f.client->serverNow().toWire(), QStringLiteral("2026-05-28T20:26:40.000000Z")); // equal clocks stay equal

    Fixture ahead;
    ahead.server.answer("/graphql", Answer::json(branchless, 200, "Date: Thu, 28 May 2026 21:26:40 GMT\r\n"));
    ask(ahead);
    QCOMPARE(ahead.client->serverNow().toWire(), QStringLiteral("2026-05-28T21:26:40.000000Z"));
    ahead.clock.advanceSeconds(5);
    QCOMPARE(ahead.client->serverNow().toWire(), QStringLiteral("2026-05-28T21:26:45.000000Z"));

    Fixture nonsense;
    nonsense.server.answer("/graphql", Answer::json(branchless, 200, "Date: yesterday\r\n"));
    ask(nonsense);
    QCOMPARE(nonsense.client->serverNow().toWire(), QStringLiteral("2026-05-28T20:26:40.000000Z"));
}

void TestClient::cancelsWhatIsAskedSideBySide()
{
    Fixture f;
    f.server.answer("/api/config", Answer::json(config));
    f.server.answer("/api/info", Answer::silence());
    f.server.answer("/graphql", Answer::silence());
    Request request = f.client->connectToServer([](Result<ServerInfo>) { QFAIL("called"); });
    QTRY_COMPARE(f.server.seen().size(), 2);
    request.cancel();
    QTRY_COMPARE(f.server.openConnections(), 0);
    QCOMPARE(f.client->activeRequests(), 0);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
