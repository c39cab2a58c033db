// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runmatch.h"

#include <QTest>

namespace artiscope {

namespace {

Instant at(int seconds)
{
    return Instant{1'767'261'600'000'000}.plusSeconds(seconds);
}

Run run(const QString &id, int asked, const QStringList &artifacts)
{
    Run run{.id = id,
        .definition = {QStringLiteral("D"), QStringLiteral("leaf_config")},
        .branch = QStringLiteral("main"),
        .wholeDefinition = artifacts.isEmpty(),
        .accountId = QStringLiteral("me"),
        .askedAt = at(asked),
        .phase = Run::Phase::Asked};
    for (const QString &artifact : artifacts)
        run.items << RunItem{.artifactId = artifact, .target = {artifact.toUpper(), {}, {}}};
    return run;
}

Task parentTask(const QString &id, int created, const QStringList &limit)
{
    return {.id = id,
        .workflow = QLatin1String(parentWorkflow),
        .state = TaskState::Running,
        .createdAt = at(created),
        .branch = QStringLiteral("main"),
        .definitionId = QStringLiteral("D"),
        .limit = limit,
        .accountId = QStringLiteral("me")};
}

Task childTask(const QString &id, int created, const QString &artifact, const QString &target)
{
    return {.id = id,
        .workflow = QLatin1String(childWorkflow),
        .state = TaskState::Running,
        .createdAt = at(created),
        .branch = QStringLiteral("main"),
        .definitionId = QStringLiteral("D"),
        .artifactId = artifact,
        .targetId = target};
}

} // namespace

class TestRunMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overlappingRunsEachGetTheirOwn()
    {
        const QStringList a{QStringLiteral("a")};
        QList<Run> runs{run(QStringLiteral("second"), 5, a), run(QStringLiteral("first"), 0, a)};
        const QStringList changed =
            assignTasks(runs, {parentTask(QStringLiteral("p2"), 6, a), parentTask(QStringLiteral("p1"), 1, a)});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(runs.at(0).taskId, QStringLiteral("p2"));
        QCOMPARE(runs.at(1).taskId, QStringLiteral("p1"));
        QCOMPARE(runs.at(0).phase, Run::Phase::Running);
    }

    void whatWasThereBeforeIsNotOurs()
    {
        const QStringList a{QStringLiteral("a")};
        QList<Run> runs{run(QStringLiteral("mine"), 2, a)};
        runs[0].earlierTasks << QStringLiteral("old");
        const Task old = parentTask(QStringLiteral("old"), 1, a);
        QCOMPARE(assignTasks(runs, {old}), QStringList());
        assignTasks(runs, {old, parentTask(QStringLiteral("new"), 2, a)});
        QCOMPARE(runs.constFirst().taskId, QStringLiteral("new"));
    }

    void othersTasksAreNotOurs_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("created");
        QTest::addColumn<bool>("ours");
        const QString main = QStringLiteral("main");
        const QString d = QStringLiteral("D");
        const QString me = QStringLiteral("me");
        const QString a = QStringLiteral("a");
        QTest::newRow("ours") << main << d << me << a << 1 << true;
        QTest::newRow("account not said") << main << d << QString() << a << 1 << true;
        QTest::newRow("clock a little behind") << main << d << me << a << -2 << true;
        QTest::newRow("before it was asked for") << main << d << me << a << -10 << false;
        QTest::newRow("other branch") << QStringLiteral("other") << d << me << a << 1 << false;
        QTest::newRow("other definition") << main << QStringLiteral("E") << me << a << 1 << false;
        QTest::newRow("started by another") << main << d << QStringLiteral("you") << a << 1 << false;
        QTest::newRow("other artifacts") << main << d << me << QStringLiteral("b") << 1 << false;
    }
    void othersTasksAreNotOurs()
    {
        QFETCH(QString, branch);
        QFETCH(QString, definition);
        QFETCH(QString, account);
        QFETCH(QString, limit);
        QFETCH(int, created);
        QFETCH(bool, ours);
        QList<Run> runs{run(QStringLiteral("r"), 0, {QStringLiteral("a")})};
        Task task = parentTask(QStringLiteral("p"), created, {limit});
        task.branch = branch;
        task.definitionId = definition;
        task.accountId = account;
        QCOMPARE(assignTasks(runs, {task}).size(), ours ? 1 : 0);
        QCOMPARE(runs.constFirst().taskId, ours ? QStringLiteral("p") : QString());
    }

    void firstRenderingIsFoundByItsTarget()
    {
        QList<Run> runs{run(QStringLiteral("r"), 0, {})};
        const QList<Task> tasks{parentTask(QStringLiteral("p"), 1, {}),
            childTask(QStringLiteral("c"), 2, QString(), QStringLiteral("T")),
            childTask(QStringLiteral("early"), 0, QString(), QStringLiteral("U"))};
        QCOMPARE(assignTasks(runs, tasks), QStringList{QStringLiteral("r")});
        QCOMPARE(runs.constFirst().items.size(), 1);
        QCOMPARE(runs.constFirst().items.constFirst().target.id, QStringLiteral("T"));
        QCOMPARE(runs.constFirst().items.constFirst().taskId, QStringLiteral("c"));
        QCOMPARE(runs.constFirst().items.constFirst().outcome, Outcome::Rendering);
        QVERIFY(assignTasks(runs, tasks).isEmpty()); // said twice, nothing new
    }

    void judged_data()
    {
        QTest::addColumn<QString>("storageBefore");
        QTest::addColumn<QString>("sumBefore");
        QTest::addColumn<QString>("storageAfter");
        QTest::addColumn<QString>("sumAfter");
        QTest::addColumn<Outcome>("outcome");
        const QString none;
        const QString s = QStringLiteral("s");
        const QString t = QStringLiteral("t");
        const QString x = QStringLiteral("x");
        const QString y = QStringLiteral("y");
        QTest::newRow("first") << none << none << s << x << Outcome::Created;
        QTest::newRow("still nothing") << none << none << none << none << Outcome::Unknown;
        QTest::newRow("changed") << s << x << t << y << Outcome::Changed;
        QTest::newRow("unchanged") << s << x << s << x << Outcome::Unchanged;
        QTest::newRow("stored anew, same bytes") << s << x << t << x << Outcome::Repaired;
    }
    void judged()
    {
        QFETCH(QString, storageBefore);
        QFETCH(QString, sumBefore);
        QFETCH(QString, storageAfter);
        QFETCH(QString, sumAfter);
        QFETCH(Outcome, outcome);
        QCOMPARE(judge({.checksumBefore = sumBefore, .storageIdBefore = storageBefore},
                     {.checksum = sumAfter, .storageId = storageAfter}),
            outcome);
    }
};

} // namespace artiscope

QTEST_GUILESS_MAIN(artiscope::TestRunMatch)
#include "tst_runmatch.moc"
