// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/catalogue.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// What is there in a snapshot, on the built-in sample with some thousand rows more.
class TestCatalogue : public QObject {
    Q_OBJECT

private:
    static constexpr int extra = 1500;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Catalogue> m_catalogue; // one of our own, beside the workspace's

    Catalogue &catalogue() { return *m_catalogue; }
    static Snapshot main() { return {QStringLiteral("main"), {}}; }
    static Snapshot branch() { return {QStringLiteral("add-web-tier"), {}}; }
    bool waitFor(LoadState state)
    {
        return QTest::qWaitFor([&] { return catalogue().state() == state; }, 20000);
    }
    bool show(const Snapshot &snapshot)
    {
        catalogue().show(snapshot);
        return waitFor(LoadState::Ready);
    }
    std::optional<Artifact> find(const QString &definition, const QString &target)
    {
        for (const Artifact &artifact : catalogue().artifacts()) {
            if (artifact.definition.name == definition && artifact.target.label == target)
                return artifact;
        }
        return {};
    }
    bool isWhole()
    {
        QSet<ArtifactKey> keys;
        for (int row = 0; row < catalogue().artifacts().size(); ++row) {
            const ArtifactKey key = catalogue().artifacts().at(row).key();
            if (keys.contains(key) || catalogue().rowOf(key) != row)
                return false;
            keys.insert(key);
        }
        return true;
    }
    // Renders one artifact and waits for its end, by the workspace's own means.
    bool render(const Artifact &artifact)
    {
        m_sample->workspace.runs().generate(artifact.definition, QStringLiteral("main"), {artifact});
        return QTest::qWaitFor([&] { return !m_sample->workspace.runs().anyUnderWay(); }, 30000);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = extra, .speed = 20});
        QVERIFY(m_sample->open());
        m_catalogue = std::make_unique<Catalogue>(m_sample->workspace.connection());
    }
    void cleanup()
    {
        m_catalogue.reset();
        m_sample.reset();
    }

    void theFirstRowsAreThereBeforeTheLast()
    {
        QList<int> counts;
        connect(m_catalogue.get(), &Catalogue::artifactsReset, this,
            [&] { counts << int(catalogue().artifacts().size()); });
        connect(m_catalogue.get(), &Catalogue::artifactsAppended, this, [&](int first, int last) {
            QCOMPARE(first, counts.constLast()); // what was there has not moved
            QCOMPARE(last, int(catalogue().artifacts().size()) - 1);
            counts << last + 1;
        });
        QVERIFY(show(main()));
        QVERIFY(counts.size() > 2);
        QVERIFY(counts.constFirst() > 0 && counts.constFirst() < counts.constLast());
        QCOMPARE(counts.constLast(), catalogue().expected());
        QVERIFY(counts.constLast() > extra);
        QVERIFY(isWhole());
        QVERIFY(!catalogue().definitions().isEmpty());
        for (const Artifact &artifact : catalogue().artifacts())
            QVERIFY(!artifact.definition.name.isEmpty()); // the listing itself has ids only
    }

    void rowsAreSaidToBeOfWhereTheyAreOf()
    {
        QVERIFY(show(main()));
        const auto here = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-01"));
        m_sample->server.setDelay(200);
        catalogue().show(branch());
        QCOMPARE(catalogue().state(), LoadState::Loading);
        QCOMPARE(catalogue().snapshot(), branch());
        QCOMPARE(catalogue().shown(), main()); // still
        QVERIFY(!catalogue().artifacts().isEmpty());
        QVERIFY(waitFor(LoadState::Ready));
        QCOMPARE(catalogue().shown(), branch());
        const auto there = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-01"));
        QVERIFY(here && there);
        QCOMPARE(there->key(), here->key());
        QVERIFY(isWhole());
    }

    void afterAFailureNothingElsewhereIsShown()
    {
        QVERIFY(show(main()));
        m_sample->server.setListingFails(true);
        catalogue().reload();
        QVERIFY(waitFor(LoadState::Failed));
        QVERIFY(catalogue().error());
        QVERIFY(!catalogue().artifacts().isEmpty()); // the same snapshot: what was known is known
        catalogue().show(branch());
        QVERIFY(waitFor(LoadState::Failed));
        QVERIFY(catalogue().artifacts().isEmpty());
        m_sample->server.setListingFails(false);
        catalogue().reload();
        QVERIFY(waitFor(LoadState::Ready));
        QVERIFY(!catalogue().error());
        QVERIFY(catalogue().artifacts().size() > extra);
    }

    void whatMayNotBeSeenIsNotTakenFromElsewhere()
    {
        QVERIFY(show(main()));
        QTRY_VERIFY(!catalogue().definitions().isEmpty());
        QVERIFY(!catalogue().definitionsError());
        m_sample->server.setDefinitionsDenied(true);
        catalogue().reload();
        QTRY_VERIFY(catalogue().definitionsError());
        QCOMPARE(catalogue().definitionsError()->reason, Error::Reason::NotAllowed);
        QVERIFY(!catalogue().definitions().isEmpty()); // they were read, here
        QVERIFY(waitFor(LoadState::Ready));

        QSignalSpy changed(&catalogue(), &Catalogue::definitionsChanged);
        catalogue().show(branch());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(catalogue().definitions().isEmpty());
        QVERIFY(waitFor(LoadState::Ready)); // the artifacts are there without

        m_sample->server.setDefinitionsDenied(false);
        catalogue().reload();
        QTRY_VERIFY(!catalogue().definitions().isEmpty());
        QVERIFY(!catalogue().definitionsError());
    }

    void aQuietRefreshTellsOnlyWhatDiffers()
    {
        QVERIFY(show(main()));
        QSignalSpy reset(m_catalogue.get(), &Catalogue::artifactsReset);
        QSignalSpy appended(m_catalogue.get(), &Catalogue::artifactsAppended);
        QSignalSpy replaced(m_catalogue.get(), &Catalogue::artifactsReplaced);
        QSignalSpy updated(m_catalogue.get(), &Catalogue::artifactsUpdated);
        QSignalSpy states(m_catalogue.get(), &Catalogue::stateChanged);
        const int before = int(catalogue().artifacts().size());

        const auto loaded = catalogue().loadedAt();
        catalogue().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(catalogue().loadedAt()->microseconds > loaded->microseconds, 20000);
        QCOMPARE(reset.count() + appended.count() + replaced.count() + updated.count(), 0);
        QCOMPARE(states.count(), 1); // its end: when it was loaded

        const auto pending = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-16"));
        QVERIFY(pending);
        QCOMPARE(pending->status, ArtifactStatus::Pending);
        QVERIFY(render(*pending));
        catalogue().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(updated.count() > 0, 20000);
        const auto rows = updated.constFirst().constFirst().value<QList<int>>();
        QCOMPARE(rows, QList<int>{catalogue().rowOf(pending->key())});
        QVERIFY(catalogue().find(pending->key())->status != ArtifactStatus::Pending);
        QCOMPARE(reset.count() + replaced.count(), 0);
        QCOMPARE(int(catalogue().artifacts().size()), before);
    }

    void whatHasComeAndGoneIsTold()
    {
        QVERIFY(show(main()));
        const auto definition = m_sample->findArtifact(
            [](const Artifact &artifact) { return artifact.definition.name == QLatin1String("rack_elevation"); });
        QVERIFY(definition);
        QVERIFY(!find(QStringLiteral("rack_elevation"), QStringLiteral("rack-b05")));
        std::optional<GenerationPlan> plan;
        for (const Definition &one : catalogue().definitions()) {
            if (one.id != definition->definition.id)
                continue;
            const Request request = planGeneration(m_sample->workspace.connection(), one, QStringLiteral("main"),
                [&](Result<GenerationPlan> answer) { plan = answer.take(); });
            QTRY_VERIFY_WITH_TIMEOUT(plan, 20000);
        }
        m_sample->workspace.runs().generateAll(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(!m_sample->workspace.runs().anyUnderWay(), 30000);

        // A full pass makes what is missing, and deletes what belongs to a target that left the group.
        QVERIFY(find(QStringLiteral("rack_elevation"), QStringLiteral("rack-lab")));
        QSignalSpy replaced(m_catalogue.get(), &Catalogue::artifactsReplaced);
        const auto other = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-01"));
        catalogue().refreshDefinition(plan->definition.id);
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QVERIFY(find(QStringLiteral("rack_elevation"), QStringLiteral("rack-b05")));
        QVERIFY(!find(QStringLiteral("rack_elevation"), QStringLiteral("rack-lab")));
        QCOMPARE(catalogue().find(other->key()), other); // those of other definitions are as they were
        QVERIFY(isWhole());
    }

    void detailsComeForWhatIsWanted()
    {
        QVERIFY(show(main()));
        QSignalSpy updated(m_catalogue.get(), &Catalogue::artifactsUpdated);
        QStringList wanted;
        for (int row = 0; row < 120; ++row)
            wanted << catalogue().artifacts().at(row * 3).id;
        wanted << QStringLiteral("00000000-gone");
        catalogue().want(wanted);
        const auto detailed = [&] {
            QStringList ids;
            for (const Artifact &artifact : catalogue().artifacts()) {
                if (artifact.detailed)
                    ids << artifact.id;
            }
            return ids;
        };
        wanted.removeLast();
        wanted.sort();
        const auto sorted = [](QStringList ids) {
            ids.sort();
            return ids;
        };
        QTRY_COMPARE_WITH_TIMEOUT(sorted(detailed()), wanted, 20000);
        for (const Artifact &artifact : catalogue().artifacts()) {
            if (!artifact.detailed)
                QVERIFY(!artifact.updatedAt && artifact.updatedBy.isEmpty());
        }
        const auto first = catalogue().findById(wanted.constFirst());
        QVERIFY(first->updatedAt && !first->updatedBy.isEmpty());
        QVERIFY(updated.count() >= 3); // fifty at a time
    }

    // The row is there still, the artifact is not: its details never come, and nobody keeps asking.
    void whatIsGoneIsAskedForOnce()
    {
        QVERIFY(show(main()));
        const auto gone = find(QStringLiteral("rack_elevation"), QStringLiteral("rack-lab"));
        QVERIFY(gone);
        const auto racks = catalogue().definition(gone->definition.id);
        QVERIFY(racks);
        m_sample->workspace.runs().generateAll({.definition = *racks, .branch = QStringLiteral("main")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_sample->workspace.runs().anyUnderWay(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_sample->workspace.connection().client().activeRequests(), 0, 20000);

        int requests = 0;
        int active = 0;
        connect(&m_sample->workspace.connection(), &Connection::activeRequestsChanged, this, [&](int count) {
            requests += count > active ? 1 : 0;
            active = count;
        });
        QStringList wanted{gone->id};
        for (int row = 0; wanted.size() < 60; ++row) {
            if (catalogue().artifacts().at(row).definition.id != gone->definition.id)
                wanted << catalogue().artifacts().at(row).id;
        }
        catalogue().want(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue().findById(wanted.constLast())->detailed, 20000);
        QTRY_COMPARE(active, 0);
        QCOMPARE(requests, 2); // fifty at a time
        QVERIFY(!catalogue().findById(gone->id)->detailed);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
