// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/listing.h"

#include "app/session/reference.h"
#include "tests/support/relay.h"
#include "tests/support/sampleworkspace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace artiscope;

// Whole listings and single artifacts, as a script asks for them: nothing is known but the connection.
class TestListing : public QObject {
    Q_OBJECT

private:
    static constexpr int extra = 1200; // some pages of them
    std::unique_ptr<SampleWorkspace> m_sample;

    Connection &connection() { return m_sample->workspace.connection(); }
    static Snapshot main() { return {QStringLiteral("main"), {}}; }
    template <typename T, typename Ask> std::optional<Result<T>> answer(Ask ask)
    {
        std::optional<Result<T>> given;
        const Request request = ask([&](Result<T> result) { given = std::move(result); });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return given.has_value(); }, 20000);
        return given;
    }
    std::optional<Result<Artifact>> find(const QString &reference, const Snapshot &snapshot = main())
    {
        return answer<Artifact>(
            [&](Done<Artifact> done) { return findArtifact(connection(), snapshot, reference, std::move(done)); });
    }
    std::optional<Result<QList<Artifact>>> list(const QString &definition)
    {
        return answer<QList<Artifact>>([&](Done<QList<Artifact>> done) {
            return listArtifacts(connection(), main(), definition, Priority::High, std::move(done));
        });
    }
    QString definitionId(const char *name)
    {
        const auto found = resolveDefinition(QLatin1String(name), m_sample->workspace.catalogue().definitions());
        return found ? found->id : QString();
    }
    static QStringList ids(const QList<Artifact> &artifacts)
    {
        QStringList all;
        for (const Artifact &one : artifacts)
            all << one.id;
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = extra});
        QVERIFY(m_sample->open());
    }
    void cleanupTestCase() { m_sample.reset(); }

    void allPagesMakeOneList()
    {
        const auto all = list({});
        QVERIFY(all && *all);
        QCOMPARE((*all)->size(), m_sample->workspace.catalogue().artifacts().size());
        QVERIFY((*all)->size() > extra);
        const QStringList found = ids(**all);
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size()); // none twice
    }

    // Pages are asked for by their places, so what is missing in one may have moved into another.
    void whenSomeGoMeanwhileItBeginsAgain()
    {
        Relay relay(m_sample->server.url());
        Profile profile = m_sample->profile();
        profile.baseUrl = relay.url();
        Connection behind(profile, m_sample->services, Secret{.token = m_sample->server.token()});
        behind.open();
        QTRY_COMPARE_WITH_TIMEOUT(behind.state(), Connection::State::Ready, 20000);
        int pages = 0;
        relay.changes = [&pages](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (!seen.body.contains("query Artifacts(") || ++pages != 2)
                return;
            QJsonObject answer = QJsonDocument::fromJson(body).object();
            QJsonObject data = answer[QLatin1String("data")].toObject();
            QJsonObject listing = data[QLatin1String("CoreArtifact")].toObject();
            listing[QLatin1String("count")] = listing[QLatin1String("count")].toInt() - 1;
            data[QLatin1String("CoreArtifact")] = listing;
            answer[QLatin1String("data")] = data;
            body = QJsonDocument(answer).toJson();
        };
        const auto listed = answer<QList<Artifact>>([&](Done<QList<Artifact>> done) {
            return listArtifacts(behind, main(), {}, Priority::High, std::move(done));
        });
        const auto all = list({});
        QVERIFY(listed && *listed && all && *all);
        QCOMPARE(ids(**listed), ids(**all));
        QCOMPARE(pages, 6); // three of them, twice
    }

    void aDefinitionsListHasOnlyItsOwn()
    {
        const QString racks = definitionId("rack_elevation");
        QVERIFY(!racks.isEmpty());
        const auto some = list(racks);
        QVERIFY(some && *some && !(*some)->isEmpty());
        qsizetype expected = 0;
        for (const Artifact &one : m_sample->workspace.catalogue().artifacts())
            expected += one.definition.id == racks ? 1 : 0;
        QCOMPARE((*some)->size(), expected);
        for (const Artifact &one : std::as_const(**some))
            QCOMPARE(one.definition.id, racks);
    }

    void detailsComeInTheOrderGiven()
    {
        QList<Artifact> given = m_sample->workspace.catalogue().artifacts().first(450); // more than are asked at once
        std::ranges::reverse(given);
        Artifact gone = given.constFirst();
        gone.id = QStringLiteral("17a00000-0000-4000-8000-000000000000");
        given.insert(200, gone);
        const auto detailed = answer<QList<Artifact>>(
            [&](Done<QList<Artifact>> done) { return addDetails(connection(), main(), given, std::move(done)); });
        QVERIFY(detailed && *detailed);
        QCOMPARE(ids(**detailed), ids(given));
        for (const Artifact &one : std::as_const(**detailed)) {
            if (one.id == gone.id)
                QCOMPARE(one, gone);
            else
                QVERIFY(one.detailed && one.updatedAt);
        }
    }

    void detailsOfNothingAreNothing()
    {
        const auto none = answer<QList<Artifact>>(
            [&](Done<QList<Artifact>> done) { return addDetails(connection(), main(), {}, std::move(done)); });
        QVERIFY(none && *none && (*none)->isEmpty());
    }

    void anArtifactIsFoundByNameAndById()
    {
        const auto named = find(QStringLiteral("leaf_config/leaf-01"));
        QVERIFY(named && *named);
        QCOMPARE((*named)->target.label, QStringLiteral("leaf-01"));
        QCOMPARE((*named)->definition.id, definitionId("leaf_config"));
        QVERIFY((*named)->detailed && (*named)->updatedAt);
        const auto byId = find((*named)->id);
        QVERIFY(byId && *byId);
        QCOMPARE((*byId)->key(), (*named)->key());
        QCOMPARE((*byId)->updatedAt, (*named)->updatedAt);
    }

    void itIsTheOneOfTheSnapshot()
    {
        const QString guest = QStringLiteral("dns_zone/guest.example.net");
        const auto here = find(guest);
        QVERIFY(here && *here);
        const auto there = find(guest, {QStringLiteral("add-web-tier"), {}}); // which took it out
        QVERIFY(there && !*there);
        QCOMPARE(there->error().reason, Error::Reason::NotFound);
        QCOMPARE(there->error().subject, guest);
    }

    void whatCannotBeFoundSaysWhy_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("reason");
        QTest::newRow("no form") << QStringLiteral("leaf_config") << int(Error::Reason::BadReference);
        QTest::newRow("no such target") << QStringLiteral("leaf_config/leaf-99") << int(Error::Reason::NotFound);
        QTest::newRow("no such definition") << QStringLiteral("nothing/leaf-01") << int(Error::Reason::NotFound);
        QTest::newRow("no such id") << QStringLiteral("17a00000-0000-4000-8000-000000000000")
                                    << int(Error::Reason::NotFound);
    }
    void whatCannotBeFoundSaysWhy()
    {
        QFETCH(QString, reference);
        QFETCH(int, reason);
        const auto found = find(reference);
        QVERIFY(found && !*found);
        QCOMPARE(int(found->error().reason), reason);
        QCOMPARE(found->error().subject, reference);
    }

    void whoLetsGoIsNotAnswered()
    {
        bool answered = false;
        Request request =
            listArtifacts(connection(), main(), {}, Priority::High, [&](Result<QList<Artifact>>) { answered = true; });
        QTRY_VERIFY(connection().client().activeRequests() > 0);
        request.cancel();
        QTRY_COMPARE(connection().client().activeRequests(), 0);
        const auto another = list(definitionId("topology")); // asked later, answered
        QVERIFY(another && *another);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
