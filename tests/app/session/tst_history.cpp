// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/history.h"

#include "app/session/sethistory.h"
#include "app/store/historystore.h"
#include "tests/support/quiet.h"
#include "tests/support/samplepast.h"
#include "tests/support/sampleworkspace.h"

#include <QSet>
#include <QSignalSpy>

using namespace artiscope;

// The history of one artifact as the sample server tells it, compared with what the sample made up.
class TestHistory : public QObject {
    Q_OBJECT

private:
    using Fixture = SamplePast;
    static bool isOver(const History &history)
    {
        // Not by looking now and then, which would hold up each of some hundred requests.
        QSignalSpy states(&history, &History::stateChanged);
        while (history.state() == LoadState::Loading) {
            if (!states.wait(60'000))
                return false;
        }
        return true;
    }
    // Newest first: storage id, checksum, since.
    static QStringList found(const History &history)
    {
        QStringList lines;
        for (const Revision &one : history.revisions())
            lines << QStringList{one.storageId, one.checksum, one.since ? one.since->toWire() : QString()}.join(u' ');
        return lines;
    }
    // What the sample made of it, on a branch from `lower` to `upper`.
    static QStringList made(
        const sample::World &world, const sample::ArtifactRow &row, const QString &branch, qint64 lower, qint64 upper)
    {
        QStringList lines;
        for (const sample::Revision &one : row.past.value(branch)) {
            if (one.newContent && one.at > lower && one.at <= upper)
                lines.prepend(
                    QStringList{one.storageId, QString::fromLatin1(one.checksum), Instant{one.at}.toWire()}.join(u' '));
        }
        const sample::Revision *before = world.visible(row, *world.branch(branch), lower);
        if (before && !before->storageId.isEmpty())
            lines << QStringList{before->storageId, QString::fromLatin1(before->checksum), QString()}.join(u' ');
        return lines;
    }

    std::unique_ptr<Fixture> m_plain;
    std::unique_ptr<Fixture> m_relayed;
    Fixture *m_f = nullptr; // one of them

private Q_SLOTS:
    void initTestCase()
    {
        m_plain = std::make_unique<Fixture>();
        QVERIFY(m_plain->open(false));
        m_relayed = std::make_unique<Fixture>();
        QVERIFY(m_relayed->open(true));
    }
    void init() { m_f = m_plain.get(); }
    void cleanup() { m_relayed->relay->instead = {}; }
    void cleanupTestCase()
    {
        m_plain.reset();
        m_relayed.reset();
    }

    void everyRevisionIsFound()
    {
        const qint64 now = m_f->clock.microseconds();
        qsizetype revisions = 0;
        int requests = 0;
        for (qsizetype i = 0; i < m_f->world.rows().size(); i += 12) {
            const sample::ArtifactRow &row = m_f->world.rows().at(i);
            if (!row.past.contains(QStringLiteral("main")))
                continue;
            History history(*m_f->connection);
            history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
            QVERIFY(isOver(history));
            QCOMPARE(history.state(), LoadState::Ready);
            QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, now));
            QCOMPARE(history.end(), HistoryEnd::FirstRendering);
            requests += history.asked();
            revisions += history.revisions().size();
        }
        QVERIFY(revisions > 30);
        QVERIFY2(requests <= revisions * 25, qPrintable(QStringLiteral("%1 for %2").arg(requests).arg(revisions)));
    }

    void aRevisionEndsWhenTheNextBegins()
    {
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-02");
        History history(*m_f->connection);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        const QList<Revision> revisions = history.revisions();
        QVERIFY(revisions.size() > 3);
        for (qsizetype i = 0; i < revisions.size(); ++i) {
            const Revision &one = revisions.at(i);
            QCOMPARE(one.isCurrent, i == 0);
            QCOMPARE(one.until, i == 0 ? std::optional<Instant>() : revisions.at(i - 1).since);
            // What each was is still to be had, as it was.
            std::optional<Result<Content>> content;
            const Request request = m_f->connection->client().storedObject(
                one.storageId, Priority::High, {}, [&](Result<Content> answer) { content = std::move(answer); });
            QTRY_VERIFY_WITH_TIMEOUT(content.has_value(), 20000);
            QVERIFY(*content);
            QCOMPARE((*content)->bytes, m_f->world.object(one.storageId).value());
        }
    }

    void whatCameBackHasTheSameChecksum()
    {
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::Handbook, "border-01");
        History history(*m_f->connection);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        const QList<Revision> revisions = history.revisions();
        QVERIFY(revisions.size() >= 3);
        QCOMPARE(revisions.at(0).checksum, revisions.at(2).checksum);
        QVERIFY(revisions.at(0).storageId != revisions.at(2).storageId);
        QVERIFY(revisions.at(0).checksum != revisions.at(1).checksum);
    }

    // Who is told by events, which go back seven days, and of the current one by the artifact itself.
    void whoStoredItIsToldWhereItIsKnown()
    {
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-01");
        History history(*m_f->connection);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        QHash<QString, QString> expected;
        const qint64 kept = m_f->clock.microseconds() - qint64(7) * 86'400'000'000;
        const QList<sample::Revision> past = row.past.value(QStringLiteral("main"));
        for (const sample::Revision &one : past) {
            if (one.newContent)
                expected.insert(one.storageId, one.at >= kept ? m_f->world.people().at(one.by).label : QString());
        }
        for (const Revision &one : history.revisions())
            QCOMPARE(one.by, expected.value(one.storageId));
        QCOMPARE(history.revisions().constFirst().by, QStringLiteral("netops"));
        QVERIFY(history.revisions().constLast().by.isEmpty());
    }

    void aBranchEndsWhereItBegan_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("own");
        QTest::newRow("rendered on it twice") << QStringLiteral("add-web-tier") << QByteArray("leaf-01") << 2;
        QTest::newRow("never") << QStringLiteral("add-web-tier") << QByteArray("leaf-09") << 0;
        QTest::newRow("an older branch") << QStringLiteral("upgrade-eos") << QByteArray("leaf-05") << 1;
    }
    void aBranchEndsWhereItBegan()
    {
        QFETCH(QString, branch);
        QFETCH(QByteArray, target);
        QFETCH(int, own);
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, target.constData());
        const qint64 lower = m_f->world.branch(branch)->branchedFrom;
        History history(*m_f->connection);
        history.open(m_f->artifact(row), {branch, {}}, m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QCOMPARE(found(history), made(m_f->world, row, branch, lower, m_f->clock.microseconds()));
        QCOMPARE(history.revisions().size(), own + 1);
        QVERIFY(!history.revisions().constLast().since);
        QCOMPARE(history.end(), HistoryEnd::Branching);
        QCOMPARE(history.lower(), Instant{lower});
    }

    void whatWasMadeOnABranchBeginsThere()
    {
        for (const sample::ArtifactRow &row : m_f->world.rows()) {
            if (row.past.contains(QStringLiteral("main")))
                continue;
            History history(*m_f->connection);
            history.open(m_f->artifact(row), {QStringLiteral("add-web-tier"), {}}, m_f->branches->branches());
            QVERIFY(isOver(history));
            QCOMPARE(history.revisions().size(), 1);
            QVERIFY(history.revisions().constFirst().since);
            QCOMPARE(history.end(), HistoryEnd::FirstRendering);
            return;
        }
        QFAIL("the sample has no artifact that only a branch has");
    }

    void atAnInstantItGoesUpToThat_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<int>("daysAgo");
        QTest::newRow("on the default branch") << QStringLiteral("main") << 20;
        QTest::newRow("on a branch") << QStringLiteral("add-web-tier") << 1;
        QTest::newRow("before the branch was made") << QStringLiteral("add-web-tier") << 10;
        QTest::newRow("before anything was rendered") << QStringLiteral("main") << 70;
    }
    void atAnInstantItGoesUpToThat()
    {
        QFETCH(QString, branch);
        QFETCH(int, daysAgo);
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-01");
        const Instant at = Instant{m_f->clock.microseconds()}.plusSeconds(-daysAgo * qint64(86'400) + 60);
        const sample::BranchFacts &facts = *m_f->world.branch(branch);
        const bool isOwn = !facts.isDefault && at.microseconds >= facts.branchedFrom;
        History history(*m_f->connection);
        history.open(m_f->artifact(row), {branch, at}, m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QCOMPARE(found(history),
            made(m_f->world, row, isOwn ? branch : QStringLiteral("main"), isOwn ? facts.branchedFrom : 0,
                at.microseconds));
        QCOMPARE(history.revisions().isEmpty(), daysAgo == 70);
        if (!history.revisions().isEmpty())
            QVERIFY(history.revisions().constFirst().isCurrent && !history.revisions().constFirst().until);
        QCOMPARE(history.end(), isOwn ? HistoryEnd::Branching : HistoryEnd::FirstRendering);
    }

    void itIsToldAsItIsFoundAndGoesOnAfterAStop()
    {
        m_f = m_relayed.get();
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-03");
        History history(*m_f->connection);
        const int before = m_f->requests();
        QList<qsizetype> sizes;
        connect(&history, &History::changed, &history, [&] {
            if (sizes.isEmpty() || sizes.constLast() != history.revisions().size())
                sizes << history.revisions().size();
            if (history.revisions().size() == 3)
                history.stop();
        });
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Idle, 20000);
        QCOMPARE(history.revisions().size(), 3);
        QCOMPARE(sizes, QList<qsizetype>({0, 1, 2, 3}));
        QVERIFY(history.end() == HistoryEnd::Open);
        const int asked = m_f->requests();
        history.disconnect(&history);
        QVERIFY(becomesQuiet(*m_f->connection));
        QCOMPARE(m_f->requests(), asked + 1); // that one
        QCOMPARE(history.asked(), asked - before);

        history.resume();
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds()));
    }

    void itGoesOnWhereverItWasStopped()
    {
        m_f = m_relayed.get();
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-10");
        const QStringList all = made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds());
        for (int number = 1; number <= 8; ++number) {
            int asked = 0;
            m_f->relay->holds = [&](const MisbehavingServer::Seen &) { return ++asked >= number; };
            History history(*m_f->connection);
            history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
            QTRY_VERIFY_WITH_TIMEOUT(m_f->relay->held() > 0, 20000);
            history.stop();
            m_f->relay->holds = {};
            m_f->relay->letGo();
            QCOMPARE(history.state(), LoadState::Idle);
            history.resume();
            QVERIFY(isOver(history));
            QCOMPARE(history.state(), LoadState::Ready);
            QCOMPARE(found(history), all);
        }
    }

    void aFailureKeepsWhatWasFound()
    {
        m_f = m_relayed.get();
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-03");
        int left = 9;
        m_f->relay->instead = [&](const MisbehavingServer::Seen &) {
            return --left < 0
                ? std::optional(Answer::json(R"({"data":null,"errors":[{"message":"out of order"}]})", 500))
                : std::nullopt;
        };
        History history(*m_f->connection);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Failed);
        QVERIFY(history.error());
        QVERIFY(!history.revisions().isEmpty());
        m_f->relay->instead = {};
        history.resume();
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QVERIFY(!history.error());
        QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds()));
    }

    // A listing of a whole branch at an instant is a look at each of its artifacts: what it showed of this one is there
    // before the server is asked for anything.
    void whatListingsShowedIsShared()
    {
        m_f = m_relayed.get();
        HistoryStore store(m_f->folder.path(), QStringLiteral("shared"));
        {
            SetHistory set(*m_f->connection);
            set.useStore(&store);
            set.open(QStringLiteral("main"), {}, {}, m_f->branches->branches());
            QTRY_COMPARE_WITH_TIMEOUT(set.state(), LoadState::Ready, 60000);
        }
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-02");
        History history(*m_f->connection);
        history.useStore(&store);
        std::optional<QList<Revision>> atOnce;
        connect(&history, &History::changed, &history, [&] {
            if (!atOnce && !history.revisions().isEmpty() && !history.knowsNewest())
                atOnce = history.revisions();
        });
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds()));
        QVERIFY(atOnce && atOnce->size() >= 3);
        const QList<Revision> all = history.revisions();
        for (const Revision &one : std::as_const(*atOnce)) {
            const auto whole = std::ranges::find(all, one.storageId, &Revision::storageId);
            QVERIFY(whole != all.end());
            QVERIFY(whole->firstSeen <= one.firstSeen && one.lastSeen <= whole->lastSeen);
        }
    }

    void aSecondLookAsksOnce()
    {
        m_f = m_relayed.get();
        HistoryStore store(m_f->folder.path(), QStringLiteral("second"));
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-01");
        const auto look = [&](const Snapshot &snapshot, int &requests) {
            const int before = m_f->requests();
            History history(*m_f->connection);
            history.useStore(&store);
            history.open(m_f->artifact(row), snapshot, m_f->branches->branches());
            const bool isReady = isOver(history) && history.state() == LoadState::Ready;
            requests = m_f->requests() - before;
            return isReady ? history.revisions() : QList<Revision>();
        };
        int requests = 0;
        const QList<Revision> first = look(m_f->main(), requests);
        QCOMPARE(first.size(), 5);
        QVERIFY(requests > 20);
        const QList<Revision> second = look(m_f->main(), requests);
        QCOMPARE(second, first);
        QCOMPARE(requests, 1);
        // The same past up to an instant: what is known of it needs no looking either.
        const Snapshot before{QStringLiteral("main"), first.at(1).since->plusSeconds(60)};
        const QList<Revision> some = look(before, requests);
        QCOMPARE(some.size(), 4);
        QVERIFY(some.constFirst().isCurrent && !some.constFirst().until);
        QCOMPARE(some.sliced(1), first.sliced(2));
        QCOMPARE(requests, 1);
        QCOMPARE(look(m_f->main(), requests), first); // which has taken nothing away
        QCOMPARE(requests, 1);
        // Another branch has another past.
        QCOMPARE(look({QStringLiteral("add-web-tier"), {}}, requests).size(), 3);
        QVERIFY(requests > 3);
        QCOMPARE(look({QStringLiteral("add-web-tier"), {}}, requests).size(), 3);
        QCOMPARE(requests, 1);
    }

    void whatWasFoundBeforeAStopIsKept()
    {
        HistoryStore store(m_f->folder.path(), QStringLiteral("stopped"));
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-01");
        int whole = 0;
        {
            History history(*m_f->connection);
            history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
            QVERIFY(isOver(history));
            whole = history.asked();
        }
        int asked = 0;
        {
            History history(*m_f->connection);
            history.useStore(&store);
            connect(&history, &History::changed, &history, [&] {
                if (history.asked() > whole / 2)
                    history.stop();
            });
            history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
            QVERIFY(isOver(history));
            QCOMPARE(history.state(), LoadState::Idle);
            asked = history.asked();
        }
        History history(*m_f->connection);
        history.useStore(&store);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds()));
        QVERIFY2(asked + history.asked() <= whole + 12, // what was under way, and who has stored it, are asked again
            qPrintable(QStringLiteral("%1 and %2 for %3").arg(asked).arg(history.asked()).arg(whole)));
        // Who stored it is told by events, which are asked once more.
        QVERIFY(!history.revisions().at(1).by.isEmpty());
    }

    // A rendering between two looks is found by the second, with what it brought.
    void whatIsRenderedMeanwhileIsFound()
    {
        SampleWorkspace sample({.speed = 20});
        QVERIFY(sample.open());
        Connection &connection = sample.workspace.connection();
        HistoryStore store(sample.folder.path(), QStringLiteral("meanwhile"));
        BranchList branches(connection);
        branches.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(branches.state(), LoadState::Ready, 20000);
        const auto look = [&](const Artifact &artifact, int &asked) {
            History history(connection);
            history.useStore(&store);
            history.open(artifact, {QStringLiteral("main"), {}}, branches.branches());
            const bool isReady = isOver(history) && history.state() == LoadState::Ready;
            asked = history.asked();
            return isReady ? history.revisions() : QList<Revision>();
        };
        // Some of these have data that was edited, so that they change.
        int found = 0;
        for (const char *target : {"leaf-05", "leaf-06", "leaf-07", "leaf-08"}) {
            const auto artifact = sample.findArtifact([&](const Artifact &one) {
                return one.definition.name == QLatin1String("leaf_config") && one.target.label == QLatin1String(target);
            });
            QVERIFY(artifact);
            int asked = 0;
            const QList<Revision> before = look(*artifact, asked);
            std::optional<bool> accepted;
            const Request request = connection.client().generate(artifact->definition.id, QStringLiteral("main"),
                {artifact->id}, [&](Result<Accepted> answer) { accepted = answer.has_value(); });
            QTRY_COMPARE_WITH_TIMEOUT(accepted, std::optional(true), 20000);
            QList<Revision> after;
            const bool isNew =
                QTest::qWaitFor([&] { return (after = look(*artifact, asked)).size() > before.size(); }, 1500);
            if (!isNew)
                continue;
            ++found;
            QCOMPARE(after.size(), before.size() + 1);
            QVERIFY(after.constFirst().since && !after.constFirst().by.isEmpty());
            QCOMPARE(after.at(1).until, after.constFirst().since);
            QCOMPARE(after.at(1).storageId, before.constFirst().storageId);
            QCOMPARE(after.sliced(2), before.sliced(1));
            QVERIFY2(asked <= 25, qPrintable(QString::number(asked)));
        }
        QVERIFY(found > 0);
    }

    // Servers before 1.2, or accounts that may not look at events: the same revisions, nobody's name.
    void withoutEventsItIsComplete()
    {
        m_f = m_relayed.get();
        m_f->relay->instead = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("InfrahubEvent")
                ? std::optional(Answer::json(R"({"data":null,"errors":[{"message":"not for you"}]})", 403))
                : std::nullopt;
        };
        const sample::ArtifactRow &row = m_f->row(sample::DefinitionName::LeafConfig, "leaf-01");
        History history(*m_f->connection);
        history.open(m_f->artifact(row), m_f->main(), m_f->branches->branches());
        QVERIFY(isOver(history));
        QCOMPARE(history.state(), LoadState::Ready);
        QCOMPARE(found(history), made(m_f->world, row, QStringLiteral("main"), 0, m_f->clock.microseconds()));
        const QList<Revision> revisions = history.revisions();
        for (const Revision &one : revisions)
            QCOMPARE(one.by.isEmpty(), !one.isCurrent);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
