// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/client.h"
#include "tests/support/fakeclock.h"
#include "tests/support/misbehavingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace artiscope;

// What a server says of the past of an artifact, word by word.
class TestClientHistory : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        MisbehavingServer server;
        FakeClock clock{1'780'000'000'000'000};
        Profile profile{.baseUrl = server.url()};
        Client client{profile, {}, {}, clock};

        explicit Fixture(const char *version)
        {
            server.answer("/api/config", Answer::json(R"({"main":{"allow_anonymous_access":true}})"));
            server.answer(
                "/api/info", Answer::json(R"({"deployment_id":"d","version":")" + QByteArray(version) + R"("})"));
            server.answer("/graphql", Answer::json(R"({"data":{}})")); // the introspection: nothing; the version counts
        }
        template <typename T> std::optional<Result<T>> get(const std::function<Request(Done<T>)> &call)
        {
            std::optional<Result<T>> result;
            const Request request = call([&result](Result<T> answer) { result = std::move(answer); });
            [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
            return result;
        }
        [[nodiscard]] bool connect()
        {
            const auto found = get<Nothing>([this](auto done) { return client.checkAddress(done); });
            const auto info = get<ServerInfo>([this](auto done) { return client.connectToServer(done); });
            return found && *found && info && *info;
        }
    };
    static QJsonObject variables(const MisbehavingServer::Seen &seen)
    {
        return QJsonDocument::fromJson(seen.body)[QLatin1String("variables")].toObject();
    }
    static QByteArray event(int number)
    {
        return QStringLiteral(R"({"node":{"account_id":"u1","occurred_at":"2026-01-01T00:00:%1.5+00:00",
            "primary_node":{"id":"a1","kind":"CoreArtifact"},"checksum":"m%1","checksum_previous":"",
            "storage_id":"s%1","storage_id_previous":""}})")
            .arg(number, 2, 10, QLatin1Char('0'))
            .toUtf8();
    }
    static QByteArray events(int first, int count, int total)
    {
        QByteArrayList nodes;
        for (int i = first; i < first + count; ++i)
            nodes << event(59 - i % 60);
        return R"({"data":{"InfrahubEvent":{"count":)" + QByteArray::number(total) + R"(,"edges":[)" + nodes.join(',')
            + "]}}}";
    }

private Q_SLOTS:
    void storedContentsAreOfAKey()
    {
        Fixture f("1.11.9");
        QVERIFY(f.connect());
        f.server.answer("/graphql/main", Answer::json(R"({"data":{"CoreArtifact":{"count":2,"edges":[
            {"node":{"id":"a1","checksum":{"value":"0cc1"},"storage_id":{"value":"s1",
             "updated_at":"2024-05-01T10:00:00.123456+00:00","updated_by":{"id":"u","display_label":"Admin"}}}},
            {"node":{"id":"a2","checksum":{"value":null},"storage_id":{"value":"NULL",
             "updated_at":"2024-05-01T09:00:00+00:00","updated_by":null}}}]}}})"));
        const Instant at = Instant::fromWire(u"2024-06-01T00:00:00Z").value();
        const auto found = f.get<QList<StoredContent>>([&](auto done) {
            return f.client.storedContents(
                {QStringLiteral("main"), at}, {QStringLiteral("d1"), QStringLiteral("t1")}, Priority::High, done);
        });
        QVERIFY(found && *found);
        QCOMPARE(**found,
            (QList<StoredContent>{{QStringLiteral("a1"), QStringLiteral("s1"), QStringLiteral("0cc1"),
                                      Instant::fromWire(u"2024-05-01T10:00:00.123456Z"), QStringLiteral("Admin")},
                {QStringLiteral("a2"), {}, {}, {}, {}}}));
        const auto &seen = f.server.seen().last();
        QVERIFY2(seen.target.contains("at=2024-06-01T00%3A00%3A00.000000Z"), seen.target.constData());
        QCOMPARE(variables(seen),
            (QJsonObject{{QStringLiteral("definitions"), QJsonArray{QStringLiteral("d1")}},
                {QStringLiteral("objects"), QJsonArray{QStringLiteral("t1")}}}));
        QVERIFY(seen.body.contains("updated_by"));
    }

    void olderServersAreNotAskedForWhatTheyLack()
    {
        Fixture f("1.1.0");
        QVERIFY(f.connect());
        f.server.answer("/graphql/main", Answer::json(R"({"data":{"CoreArtifact":{"count":0,"edges":[]}}})"));
        const auto none = f.get<QList<StoredContent>>([&](auto done) {
            return f.client.storedContents({QStringLiteral("main"), {}}, {}, Priority::High, done);
        });
        QVERIFY(none && *none && (*none)->isEmpty());
        QVERIFY(!f.server.seen().last().body.contains("updated_by"));
        const qsizetype asked = f.server.seen().size();
        const auto told = f.get<QList<ArtifactEvent>>([&](auto done) {
            return f.client.artifactEvents({QStringLiteral("main")}, {QStringLiteral("a1")}, Priority::High, done);
        });
        QVERIFY(told && *told && (*told)->isEmpty());
        QCOMPARE(f.server.seen().size(), asked);
    }

    void eventsAreOfAllPages()
    {
        Fixture f("1.11.9");
        f.server.answer("/graphql", Answer::json(events(0, 50, 53)));
        f.server.answer("/graphql", Answer::json(events(50, 3, 53)));
        QVERIFY(f.connect());
        const qsizetype before = f.server.seen().size();
        const auto told = f.get<QList<ArtifactEvent>>([&](auto done) {
            return f.client.artifactEvents({QStringLiteral("main")}, {QStringLiteral("a1")}, Priority::High, done);
        });
        QVERIFY(told && *told);
        QCOMPARE((*told)->size(), 53);
        QCOMPARE((*told)->constFirst(),
            (ArtifactEvent{Instant::fromWire(u"2026-01-01T00:00:59.5Z").value(), QStringLiteral("a1"),
                QStringLiteral("s59"), {}, QStringLiteral("m59"), {}, QStringLiteral("u1"), {}}));
        QCOMPARE(f.server.seen().size(), before + 2);
        QCOMPARE(variables(f.server.seen().last()),
            (QJsonObject{{QStringLiteral("artifacts"), QJsonArray{QStringLiteral("a1")}},
                {QStringLiteral("branches"), QJsonArray{QStringLiteral("main")}}, {QStringLiteral("offset"), 50},
                {QStringLiteral("limit"), 50}}));
    }

    void eventsOfABranchAreAPage()
    {
        Fixture f("1.11.9");
        f.server.answer("/graphql", Answer::json(R"({"data":{"InfrahubEvent":{"count":120,"edges":[{"node":{
            "account_id":"u1","occurred_at":"2026-01-01T00:00:00.5+00:00",
            "primary_node":{"id":"a1","kind":"CoreArtifact"},"related_nodes":[{"id":"t1","kind":"DcimDevice"}],
            "artifact_definition_id":"d1","checksum":"m2","checksum_previous":"m1",
            "storage_id":"s2","storage_id_previous":"s1"}}]}}})"));
        QVERIFY(f.connect());
        const Instant since = Instant::fromWire(u"2025-12-31T00:00:00Z").value();
        const Instant until = Instant::fromWire(u"2026-01-02T00:00:00Z").value();
        const auto page = f.get<Page<ArtifactEvent>>([&](auto done) {
            return f.client.artifactEvents(QStringLiteral("main"), since, until, 100, Priority::High, done);
        });
        QVERIFY(page && *page);
        QCOMPARE((*page)->total, 120);
        QCOMPARE((*page)->items,
            (QList<ArtifactEvent>{{.at = Instant::fromWire(u"2026-01-01T00:00:00.5Z").value(),
                .artifactId = QStringLiteral("a1"),
                .storageId = QStringLiteral("s2"),
                .storageIdBefore = QStringLiteral("s1"),
                .checksum = QStringLiteral("m2"),
                .checksumBefore = QStringLiteral("m1"),
                .accountId = QStringLiteral("u1"),
                .key = {QStringLiteral("d1"), QStringLiteral("t1")}}}));
        QCOMPARE(variables(f.server.seen().last()),
            (QJsonObject{{QStringLiteral("branches"), QJsonArray{QStringLiteral("main")}},
                {QStringLiteral("since"), QStringLiteral("2025-12-31T00:00:00.000000Z")},
                {QStringLiteral("until"), QStringLiteral("2026-01-02T00:00:00.000000Z")},
                {QStringLiteral("offset"), 100}, {QStringLiteral("limit"), 50}}));
    }

    void namesAreOfThoseThatThereAre()
    {
        Fixture f("1.11.9");
        f.server.answer("/graphql", Answer::json(R"({"data":{"CoreGenericAccount":{"count":1,"edges":[
            {"node":{"id":"u1","display_label":"Admin"}}]}}})"));
        QVERIFY(f.connect());
        const auto names = f.get<QHash<QString, QString>>([&](auto done) {
            return f.client.accountNames({QStringLiteral("u1"), QStringLiteral("u2")}, Priority::High, done);
        });
        QVERIFY(names && *names);
        QCOMPARE(**names, (QHash<QString, QString>{{QStringLiteral("u1"), QStringLiteral("Admin")}}));
    }
};

QTEST_GUILESS_MAIN(TestClientHistory)
#include "tst_clienthistory.moc"
