// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparison.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// Two snapshots of a server, compared from their listings.
class TestComparison : public QObject {
    Q_OBJECT

private:
    static constexpr int extra = 1200; // some pages of them
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Comparison> m_comparison;

    Comparison &comparison() { return *m_comparison; }
    static Snapshot main() { return {QStringLiteral("main"), {}}; }
    static Snapshot webTier() { return {QStringLiteral("add-web-tier"), {}}; }
    Snapshot mainBefore(qint64 seconds) { return {main().branch, m_sample->workspace.now().plusSeconds(-seconds)}; }
    bool waitFor(LoadState state)
    {
        return QTest::qWaitFor([&] { return comparison().state() == state; }, 20000);
    }
    bool compare(const Snapshot &left, const Snapshot &right, const QString &definition = {})
    {
        comparison().compare(left, right, definition);
        return waitFor(LoadState::Ready);
    }
    // All but what is unchanged: "changed leaf_config/leaf-01"
    QStringList told()
    {
        QStringList lines;
        for (const ArtifactChange &one : comparison().changes()) {
            if (one.change != Change::Unchanged)
                lines << changeWord(one.change) + u' ' + one.shown().definition.name + u'/' + one.shown().target.label;
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = extra});
        QVERIFY(m_sample->open());
    }
    void init() { m_comparison = std::make_unique<Comparison>(m_sample->workspace.connection()); }
    void cleanup()
    {
        m_comparison.reset();
        m_sample->server.setDelay(0);
        m_sample->server.setListingFails(false);
        m_sample->server.setDefinitionsDenied(false);
    }
    void cleanupTestCase() { m_sample.reset(); }

    void aBranchAgainstAnother()
    {
        QVERIFY(compare(main(), webTier()));
        QVERIFY(!comparison().error());
        const QStringList lines = told();
        for (const char *line :
            {"added leaf_config/leaf-17", "removed dns_zone/guest.example.net", "changed leaf_config/leaf-01",
                "changed rack_elevation/rack-a01", "removed leaf_config/leaf-16", "changed topology/fabric-west"})
            QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(lines.join(u'\n')));
        const ChangeCounts counts = comparison().counts();
        QCOMPARE(counts.total(), comparison().changes().size());
        QVERIFY(counts.unchanged > extra);
        QCOMPARE(counts.total() - counts.unchanged, lines.size());
        QCOMPARE(comparison().listed(), comparison().expected());
        // The same pairs as two catalogues have them, by key.
        Catalogue catalogue(m_sample->workspace.connection());
        catalogue.show(webTier());
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.state(), LoadState::Ready, 20000);
        QCOMPARE(counts.total() - counts.removed, catalogue.artifacts().size());
        QCOMPARE(counts.total() - counts.added, m_sample->workspace.catalogue().artifacts().size());
        for (const ArtifactChange &one : comparison().changes()) {
            const auto left = m_sample->workspace.catalogue().find(one.key());
            const auto right = catalogue.find(one.key());
            QCOMPARE(one.left.has_value(), left.has_value());
            QCOMPARE(one.right.has_value(), right.has_value());
            if (left && right && !left->checksum.isEmpty() && !right->checksum.isEmpty())
                QCOMPARE(one.change == Change::Unchanged, left->checksum == right->checksum);
            QCOMPARE(comparison().changeOf(one.key()), std::optional(one.change));
        }
        QVERIFY(!comparison().changeOf({}));
    }

    void countsAreTherePerDefinition()
    {
        QVERIFY(compare(main(), webTier()));
        ChangeCounts sum;
        QSet<QString> ids;
        for (const ArtifactChange &one : comparison().changes())
            ids.insert(one.key().definitionId);
        for (const QString &id : std::as_const(ids)) {
            const ChangeCounts counts = comparison().counts(id);
            sum.added += counts.added;
            sum.removed += counts.removed;
            sum.changed += counts.changed;
            sum.unchanged += counts.unchanged;
            sum.notComparable += counts.notComparable;
        }
        QVERIFY(sum == comparison().counts());
        QVERIFY(comparison().counts(QStringLiteral("no such definition")) == ChangeCounts{});
    }

    void theOtherWayRound()
    {
        QVERIFY(compare(main(), webTier()));
        const ChangeCounts there = comparison().counts();
        QVERIFY(compare(webTier(), main()));
        const ChangeCounts back = comparison().counts();
        QCOMPARE(back.added, there.removed);
        QCOMPARE(back.removed, there.added);
        QCOMPARE(back.changed, there.changed);
        QVERIFY(there.added != there.removed);
    }

    void aMomentAgainstNow()
    {
        QVERIFY(compare(mainBefore(6 * 60), main()));
        // Three were rendered 12 minutes ago; what is pending was so then already, and has nothing to compare.
        const QStringList neither{
            QStringLiteral("not_comparable leaf_config/leaf-04"), QStringLiteral("not_comparable leaf_config/leaf-16")};
        QCOMPARE(told(), neither); // the other one failed, and what it has is of before
        QVERIFY(!comparison().changes().isEmpty());
        QVERIFY(compare(mainBefore(15 * 60), main()));
        QCOMPARE(told(),
            (QStringList{QStringLiteral("changed leaf_config/leaf-01"), QStringLiteral("changed leaf_config/leaf-02"),
                 QStringLiteral("changed leaf_config/leaf-03")}
                + neither));
        QVERIFY(comparison().left().at && !comparison().right().at);
    }

    void aSnapshotAgainstItself()
    {
        QVERIFY(compare(webTier(), webTier()));
        QCOMPARE(told(), QStringList());
        QVERIFY(comparison().counts().unchanged > extra);
    }

    void oneDefinitionAlone()
    {
        QVERIFY(compare(main(), webTier()));
        QStringList zones = told();
        zones.removeIf([](const QString &line) { return !line.contains(QLatin1String(" dns_zone/")); });
        QVERIFY(zones.contains(QStringLiteral("removed dns_zone/guest.example.net")));
        QVERIFY(zones.contains(QStringLiteral("changed dns_zone/shop.example.com")));
        QVERIFY(compare(main(), webTier(), QStringLiteral("dns_zone")));
        QCOMPARE(told(), zones);
        QCOMPARE(comparison().counts().total(), comparison().changes().size());
        for (const ArtifactChange &one : comparison().changes())
            QCOMPARE(one.shown().definition.name, QStringLiteral("dns_zone"));
        comparison().compare(main(), webTier(), QStringLiteral("no such definition"));
        QVERIFY(waitFor(LoadState::Failed));
        QCOMPARE(comparison().error()->reason, Error::Reason::DefinitionNotFound);
        QCOMPARE(comparison().error()->subject, QStringLiteral("no such definition"));
    }

    // What is there is told of, if by id.
    void withoutDefinitionsThereAreStillIds()
    {
        m_sample->server.setDefinitionsDenied(true);
        QVERIFY(compare(main(), webTier()));
        QVERIFY(comparison().counts().changed > 0);
        QVERIFY(comparison().changes().first().shown().definition.name.isEmpty());
        comparison().compare(main(), webTier(), QStringLiteral("dns_zone"));
        QVERIFY(waitFor(LoadState::Failed));
        QCOMPARE(comparison().error()->reason, Error::Reason::NotAllowed);
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("reason");
        QTest::newRow("no such branch") << QStringLiteral("nowhere") << 0 << int(Error::Reason::BranchNotFound);
        QTest::newRow("before the beginning") << QStringLiteral("main") << 3650 << int(Error::Reason::BeforeBeginning);
    }
    void failuresAreTold()
    {
        QFETCH(QString, branch);
        QFETCH(int, daysAgo);
        QFETCH(int, reason);
        Snapshot bad{branch, {}};
        if (daysAgo > 0)
            bad.at = m_sample->workspace.now().plusSeconds(-qint64(daysAgo) * 24 * 3600);
        for (const bool left : {true, false}) {
            comparison().compare(left ? bad : main(), left ? main() : bad);
            QCOMPARE(comparison().state(), LoadState::Loading);
            QVERIFY(waitFor(LoadState::Failed));
            QCOMPARE(int(comparison().error()->reason), reason);
            QVERIFY(comparison().changes().isEmpty());
            QTRY_COMPARE(m_sample->workspace.connection().activeRequests(), 0); // nothing goes on for nobody
        }
    }

    void aFailureIsTriedAgain()
    {
        QVERIFY(compare(main(), webTier()));
        m_sample->server.setListingFails(true);
        comparison().reload();
        QVERIFY(waitFor(LoadState::Failed));
        QVERIFY(comparison().changes().isEmpty() && !comparison().changeOf({}));
        m_sample->server.setListingFails(false);
        comparison().reload();
        QVERIFY(waitFor(LoadState::Ready));
        QVERIFY(!comparison().error() && comparison().counts().changed > 0);
    }

    void progressIsTold()
    {
        QList<qsizetype> listed;
        connect(m_comparison.get(), &Comparison::progressed, this, [&] {
            listed << comparison().listed();
            QVERIFY(comparison().expected() < 0 || comparison().expected() >= comparison().listed());
        });
        comparison().compare(main(), webTier());
        QCOMPARE(comparison().expected(), -1);
        QVERIFY(waitFor(LoadState::Ready));
        QVERIFY(listed.size() >= 6 && std::ranges::is_sorted(listed)); // three pages a side
        QCOMPARE(listed.constLast(), comparison().expected());
        QVERIFY(listed.constLast() > 2 * extra);
    }

    void stoppingStops()
    {
        m_sample->server.setDelay(200);
        comparison().compare(main(), webTier());
        QTRY_VERIFY(m_sample->workspace.connection().activeRequests() >= 2); // both sides at once
        QSignalSpy changed(m_comparison.get(), &Comparison::stateChanged);
        comparison().stop();
        QCOMPARE(comparison().state(), LoadState::Idle);
        QTRY_COMPARE(m_sample->workspace.connection().activeRequests(), 0);
        m_sample->server.setDelay(0);
        Comparison another(m_sample->workspace.connection()); // asked later, answered
        another.compare(main(), main());
        QTRY_COMPARE_WITH_TIMEOUT(another.state(), LoadState::Ready, 20000);
        QCOMPARE(comparison().state(), LoadState::Idle);
        QCOMPARE(changed.count(), 1);
        comparison().reload(); // of nothing
        QCOMPARE(comparison().state(), LoadState::Idle);
    }

    void theLatestPairCounts()
    {
        comparison().compare(main(), webTier());
        comparison().compare(main(), main());
        QSignalSpy changed(m_comparison.get(), &Comparison::stateChanged);
        QVERIFY(waitFor(LoadState::Ready));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(comparison().right(), main());
        QCOMPARE(comparison().counts().changed, 0);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
