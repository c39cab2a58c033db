// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifacttext.h"
#include "app/session/reference.h"

#include <QTest>

using namespace artiscope;

// How a person names an artifact, and how one is written down.
class TestReference : public QObject {
    Q_OBJECT

private:
    static Artifact artifact(const char *id, const char *definition, const char *target)
    {
        return {.id = QString::fromUtf8(id),
            .name = QStringLiteral("Config of ") + QString::fromUtf8(target),
            .definition = {.id = QStringLiteral("d-") + QString::fromUtf8(definition),
                .name = QString::fromUtf8(definition)},
            .target = {.id = QStringLiteral("t-") + QString::fromUtf8(target), .label = QString::fromUtf8(target)},
            .contentType = QStringLiteral("text/plain")};
    }
    const QList<Artifact> m_all{artifact("11111111-1111-4111-8111-111111111111", "leaf_config", "leaf-01"),
        artifact("22222222-2222-4222-8222-222222222222", "leaf_config", "LEAF-02"),
        artifact("33333333-3333-4333-8333-333333333333", "leaf_config", "Leaf-02"),
        artifact("44444444-4444-4444-8444-444444444444", "port/list", "eth0/1")};

private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("id");
        const auto row = [this](const char *reference, int which) {
            QTest::newRow(reference) << QString::fromUtf8(reference) << m_all.at(which).id;
        };
        row("11111111-1111-4111-8111-111111111111", 0);
        row("leaf_config/leaf-01", 0);
        row("LEAF_CONFIG/Leaf-01", 0);
        row("d-leaf_config/t-leaf-01", 0);
        row("Config of leaf-01/leaf-01", 0);
        row("leaf_config/LEAF-02", 1); // the case decides
        row("leaf_config/Leaf-02", 2);
        row("port/list/eth0/1", 3); // slashes in names
    }
    void isFound()
    {
        QFETCH(QString, reference);
        QFETCH(QString, id);
        const Result<Artifact> found = resolveArtifact(reference, m_all);
        QVERIFY2(found, qPrintable(reference));
        QCOMPARE(found->id, id);
    }

    void whatIsWrittenIsFoundAgain()
    {
        for (const Artifact &one : m_all)
            QCOMPARE(resolveArtifact(artifactReference(one), m_all)->id, one.id);
    }

    void isNotFound_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("candidates");
        QTest::newRow("several") << QStringLiteral("leaf_config/leaf-02") << int(Error::Reason::Ambiguous) << 2;
        QTest::newRow("none") << QStringLiteral("leaf_config/leaf-03") << int(Error::Reason::NotFound) << 0;
        QTest::newRow("no such id") << QStringLiteral("55555555-5555-4555-8555-555555555555")
                                    << int(Error::Reason::NotFound) << 0;
        for (const char *form : {"leaf_config", "", "/", "leaf_config/", "/leaf-01"})
            QTest::newRow(qPrintable(QStringLiteral("“%1”").arg(QLatin1String(form))))
                << QString::fromLatin1(form) << int(Error::Reason::BadReference) << 0;
    }
    void isNotFound()
    {
        QFETCH(QString, reference);
        QFETCH(int, reason);
        QFETCH(int, candidates);
        const Result<Artifact> found = resolveArtifact(reference, m_all);
        QVERIFY(!found);
        QCOMPARE(int(found.error().reason), reason);
        QCOMPARE(found.error().subject, reference);
        QCOMPARE(int(found.error().candidates.size()), candidates);
    }

    void aTargetIsLookedForInItsDefinition()
    {
        const DefinitionRef definition = m_all.constFirst().definition;
        QCOMPARE(resolveTarget(QStringLiteral("leaf-01"), definition, m_all)->id, m_all.constFirst().id);
        QCOMPARE(resolveTarget(QStringLiteral("eth0/1"), definition, m_all).error().reason, Error::Reason::NotFound);
    }

    void linksSayWhereAndWhen()
    {
        const Profile profile{.baseUrl = QUrl(QStringLiteral("https://lab.example.net/infrahub"))};
        const Snapshot snapshot{QStringLiteral("add+web tier"), Instant{1'700'000'000'123'456}};
        const QByteArray link = webPage(profile, m_all.constFirst(), snapshot).toEncoded();
        QCOMPARE(link,
            QByteArray("https://lab.example.net/infrahub/objects/CoreArtifact/11111111-1111-4111-8111-111111111111"
                       "?branch=add%2Bweb%20tier&at=2023-11-14T22:13:20.123456Z"));
    }

    void curlReadsTheTokenWhenItRuns_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("header");
        QTest::newRow("API token") << int(SignInWay::ApiToken) << QStringLiteral("X-INFRAHUB-KEY: $INFRAHUB_API_TOKEN");
        QTest::newRow("gateway") << int(SignInWay::ApiTokenForGateway)
                                 << QStringLiteral("X-API-KEY: $INFRAHUB_API_TOKEN");
        QTest::newRow("bearer") << int(SignInWay::BearerToken)
                                << QStringLiteral("Authorization: Bearer $INFRAHUB_API_TOKEN");
        QTest::newRow("anonymous") << int(SignInWay::Anonymous) << QString();
    }
    void curlReadsTheTokenWhenItRuns()
    {
        QFETCH(int, way);
        QFETCH(QString, header);
        const Profile profile{
            .baseUrl = QUrl(QStringLiteral("https://lab.example.net/it's")), .signIn = SignInWay(way)};
        const QString command = curlCommand(profile, m_all.constFirst(), {QStringLiteral("main"), {}});
        QVERIFY(command.startsWith(QLatin1String("curl --fail")));
        QCOMPARE(command.contains(QLatin1String("INFRAHUB_API_TOKEN")), !header.isEmpty());
        QVERIFY(command.contains(header));
        QVERIFY2(command.endsWith(QLatin1String(R"('https://lab.example.net/it'\''s/api/artifact/)")
                     + m_all.constFirst().id + QLatin1String("?branch=main'")),
            qPrintable(command));
    }

    void snapshotsAreBranchesAndTimes_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("snapshot"); // as it is written in full; empty: the reason
        QTest::addColumn<int>("reason");
        const auto good = [](const char *reference, const char *snapshot) {
            QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(snapshot) << 0;
        };
        const auto bad = [](const char *name, const char *reference, Error::Reason reason) {
            QTest::newRow(name) << QString::fromUtf8(reference) << QString() << int(reason);
        };
        good("main", "main");
        good("main@now", "main");
        good("main@-1d", "main@2026-11-23T12:00:00.000000Z");
        good("fix/a@b", "fix/a@b");
        good("fix/a@b@2026-11-24T08:31:00+02:00", "fix/a@b@2026-11-24T06:31:00.000000Z");
        good("main@2026-11-24T08:31:00.123456Z", "main@2026-11-24T08:31:00.123456Z");
        bad("unknown branch", "nowhere", Error::Reason::BranchNotFound);
        bad("unknown branch at a time", "nowhere@-1d", Error::Reason::BranchNotFound);
        bad("no branch", "@-1d", Error::Reason::BranchNotFound);
        bad("nothing", "", Error::Reason::BranchNotFound);
        bad("no time", "main@", Error::Reason::BadTime);
        bad("what is no time", "main@soonish", Error::Reason::BadTime);
        bad("to come", "main@2030-01-01", Error::Reason::BadTime);
    }
    void snapshotsAreBranchesAndTimes()
    {
        QFETCH(QString, reference);
        QFETCH(QString, snapshot);
        QFETCH(int, reason);
        const QList<Branch> branches{
            {.name = QStringLiteral("main")}, {.name = QStringLiteral("fix/a@b")}, {.name = QStringLiteral("fix/a")}};
        const auto noon = Instant::fromWire(u"2026-11-24T12:00:00Z");
        const Result<Snapshot> read = resolveSnapshot(reference, branches, *noon, QTimeZone::utc());
        QCOMPARE(read.has_value(), !snapshot.isEmpty());
        if (read)
            QCOMPARE(snapshotReference(*read), snapshot);
        else
            QCOMPARE(int(read.error().reason), reason);
    }

    void filesHaveSaneNames_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "leaf-01"
                               << "text/plain"
                               << "leaf_config-leaf-01.txt";
        QTest::newRow("drawing") << "rack"
                                 << "image/svg+xml"
                                 << "leaf_config-rack.svg";
        QTest::newRow("unknown type") << "leaf-01"
                                      << "application/x-own"
                                      << "leaf_config-leaf-01.txt";
        QTest::newRow("reserved") << "a/b\\c:d*e?f\"g<h>i|j"
                                  << "text/csv"
                                  << "leaf_config-a_b_c_d_e_f_g_h_i_j.csv";
    }
    void filesHaveSaneNames()
    {
        QFETCH(QString, target);
        QFETCH(QString, type);
        QFETCH(QString, name);
        Artifact one = artifact("x", "leaf_config", "any");
        one.target.label = target;
        one.contentType = type;
        QCOMPARE(fileName(one), name);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
