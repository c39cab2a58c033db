// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/explain.h"
#include "app/session/runlookup.h"

#include <QTest>

namespace artiscope {

namespace {

// Targets are called as their artifacts are, in capitals.
RunItem item(const QString &artifact, const QString &task, Outcome outcome = Outcome::Rendering)
{
    return {.artifactId = artifact,
        .target = {artifact.toUpper(), {}, {}},
        .outcome = outcome,
        .checksumBefore = QStringLiteral("old"),
        .storageIdBefore = QStringLiteral("stored-old"),
        .taskId = task};
}

Run run(const QString &id, const QList<RunItem> &items)
{
    return {.id = id,
        .definition = {QStringLiteral("D"), QStringLiteral("leaf_config")},
        .branch = QStringLiteral("main"),
        .phase = Run::Phase::Running,
        .taskId = QStringLiteral("parent-of-") + id,
        .items = items};
}

Task task(const QString &id, TaskState state, const QString &artifact = {}, const QString &target = {})
{
    return {.id = id, .state = state, .artifactId = artifact, .targetId = target};
}

Artifact artifact(const QString &id, const QString &target, const QString &checksum)
{
    return {.id = id,
        .target = {target, {}, {}},
        .checksum = checksum,
        .storageId = checksum.isEmpty() ? QString() : QStringLiteral("stored-") + checksum};
}

// "run artifacts task task" and "run log task", one line a question
QString printed(const QList<RunLookUp> &due)
{
    QStringList lines;
    for (const RunLookUp &question : due) {
        QStringList words{question.runId,
            question.kind == RunLookUp::Kind::Log ? QStringLiteral("log") : QStringLiteral("artifacts")};
        for (const Task &task : question.tasks)
            words << task.id;
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

// "artifact target outcome reason", one line an item
QString printed(const Run &run)
{
    QStringList lines;
    for (const RunItem &item : run.items) {
        QStringList words{item.artifactId.isEmpty() ? QStringLiteral("-") : item.artifactId, item.target.id,
            outcomeWord(item.outcome)};
        if (!item.error.isEmpty())
            words << item.error;
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

Result<RunLookUpAnswer> logAnswer(const QList<TaskLogLine> &lines)
{
    return RunLookUpAnswer{.log = lines};
}

TaskLogLine line(const char *severity, const char *message)
{
    return {.severity = QString::fromUtf8(severity), .message = QString::fromUtf8(message)};
}

} // namespace

class TestRunLookUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOverIsAskedFor()
    {
        const QString first = QStringLiteral("first");
        const QString second = QStringLiteral("second");
        QList<Run> runs{
            run(first,
                {item(QStringLiteral("a"), QStringLiteral("ta")), item(QStringLiteral("b"), QStringLiteral("tb")),
                    item(QStringLiteral("c"), QStringLiteral("tc")),
                    item(QStringLiteral("d"), QStringLiteral("td"), Outcome::Unchanged),
                    item(QStringLiteral("e"), QStringLiteral("te"))}),
            run(second, {item(QStringLiteral("f"), QStringLiteral("tf"))})};
        const QList<Task> tasks{task(QStringLiteral("ta"), TaskState::Completed),
            task(QStringLiteral("tb"), TaskState::Running), task(QStringLiteral("tc"), TaskState::Failed),
            task(QStringLiteral("td"), TaskState::Completed), task(QStringLiteral("te"), TaskState::Completed),
            task(QStringLiteral("tf"), TaskState::Crashed)};
        QCOMPARE(printed(dueLookUps(runs, tasks)),
            QStringLiteral("first artifacts ta te\n"
                           "first log tc\n"
                           "second log tf"));
        runs[0].phase = Run::Phase::Over;
        runs[1].taskId.clear(); // not seen: whatever its items' tasks are, they are not known to be its
        QCOMPARE(printed(dueLookUps(runs, tasks)), QString());
    }

    // Of a first rendering nobody knows the artifact until it is looked up, also of one that failed.
    void aFailedFirstRenderingHasAnArtifactToLookUp()
    {
        QList<Run> runs{run(QStringLiteral("r"), {item({}, QStringLiteral("t")), item({}, QStringLiteral("u"))})};
        runs[0].items[0].target.id = QStringLiteral("T");
        runs[0].items[1].target.id = QStringLiteral("U");
        const QList<Task> tasks{task(QStringLiteral("t"), TaskState::Failed, {}, QStringLiteral("T")),
            task(QStringLiteral("u"), TaskState::Failed, {}, QStringLiteral("U"))};
        const QList<RunLookUp> due = dueLookUps(runs, tasks);
        QCOMPARE(printed(due), QStringLiteral("r artifacts t u\nr log t\nr log u"));
        takeArtifacts(runs, due.constFirst(), {artifact(QStringLiteral("new"), QStringLiteral("T"), {})});
        QCOMPARE(printed(runs.constFirst()), QStringLiteral("new T rendering\n- U rendering"));
        takeFailure(runs[0], tasks.at(0), logAnswer({line("error", "no template")}));
        takeFailure(runs[0], tasks.at(1), logAnswer({line("error", "no repository")}));
        QCOMPARE(printed(runs.constFirst()), QStringLiteral("new T failed no template\n- U failed no repository"));
    }

    void whatWentWellIsJudged()
    {
        QList<Run> runs{run(QStringLiteral("r"),
            {item(QStringLiteral("a"), QStringLiteral("ta")), item(QStringLiteral("b"), QStringLiteral("tb")),
                item(QStringLiteral("gone"), QStringLiteral("tg")),
                item(QStringLiteral("open"), QStringLiteral("to"))})};
        const QList<Task> tasks{task(QStringLiteral("ta"), TaskState::Completed, QStringLiteral("a")),
            task(QStringLiteral("tb"), TaskState::Completed, QStringLiteral("b")),
            task(QStringLiteral("tg"), TaskState::Completed, QStringLiteral("gone"))};
        takeArtifacts(runs, dueLookUps(runs, tasks).constFirst(),
            {artifact(QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("old")),
                artifact(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("new")),
                artifact(QStringLiteral("open"), QStringLiteral("OPEN"), QStringLiteral("new"))});
        QCOMPARE(printed(runs.constFirst()),
            QStringLiteral("a A changed\nb B unchanged\ngone GONE unknown\nopen OPEN rendering"));
    }

    // Two runs over one artifact: what the first changed is not the second one's doing.
    void aLaterRunStartsFromWhatTheEarlierLeft()
    {
        const QString a = QStringLiteral("a");
        QList<Run> runs{run(QStringLiteral("later"), {item(a, QStringLiteral("t2"))}),
            run(QStringLiteral("elsewhere"), {item(a, QStringLiteral("t3"))}),
            run(QStringLiteral("earlier"), {item(a, QStringLiteral("t1"))})};
        runs[0].askedAt = runs[1].askedAt = runs[2].askedAt.plusSeconds(1);
        runs[1].branch = QStringLiteral("other");
        const Artifact now = artifact(a, QStringLiteral("A"), QStringLiteral("new"));
        const auto takeRun = [&](int index, const QString &id) {
            takeArtifacts(runs, {.runId = runs.at(index).id, .tasks = {task(id, TaskState::Completed, a)}}, {now});
        };
        takeRun(2, QStringLiteral("t1"));
        QCOMPARE(runs.at(2).items.constFirst().outcome, Outcome::Changed);
        QCOMPARE(runs.at(1).items.constFirst().checksumBefore, QStringLiteral("old"));
        takeRun(0, QStringLiteral("t2"));
        QCOMPARE(runs.at(0).items.constFirst().outcome, Outcome::Unchanged);
    }

    // The run's own task failed: what was never begun failed with it, what had begun has its own end.
    void aRunThatFailsTakesTheRestWithIt()
    {
        QList<Run> runs{run(QStringLiteral("r"),
            {item(QStringLiteral("a"), QStringLiteral("ta")), item(QStringLiteral("b"), {}, Outcome::Waiting)})};
        const Task parent = task(QStringLiteral("parent-of-r"), TaskState::Failed);
        QCOMPARE(printed(dueLookUps(runs, {parent})), QStringLiteral("r log parent-of-r"));
        const QList<TaskLogLine> log{line("info", "Beginning"), line("critical", "no commit\nTraceback")};
        takeFailure(runs[0], parent, logAnswer(log));
        QCOMPARE(printed(runs.constFirst()), QStringLiteral("a A rendering\nb B failed no commit"));
        QCOMPARE(runs.constFirst().log.lines, log); // once, not with each of them
        QVERIFY(runs.constFirst().items.at(1).log.lines.isEmpty());
        QCOMPARE(printed(dueLookUps(runs, {parent})), QString());
    }

    void aFailureKeepsItsWholeLog()
    {
        QList<Run> runs{run(QStringLiteral("r"), {item(QStringLiteral("a"), QStringLiteral("ta"))})};
        const QList<TaskLogLine> log{
            line("info", "Beginning"), line("critical", "boom\nTraceback"), line("error", "Finished in state Failed")};
        takeFailure(runs[0], task(QStringLiteral("ta"), TaskState::Failed), logAnswer(log));
        QCOMPARE(printed(runs.constFirst()), QStringLiteral("a A failed boom"));
        QCOMPARE(runs.constFirst().items.constFirst().log, (TaskLog{log, 0}));
        QVERIFY(runs.constFirst().log.lines.isEmpty());
    }

    void aLogThatCannotBeReadSaysThat()
    {
        QList<Run> runs{run(QStringLiteral("r"), {item(QStringLiteral("a"), QStringLiteral("ta"))})};
        const Error refused{.kind = Error::Kind::Http, .reason = Error::Reason::NotAllowed, .status = 403};
        takeFailure(runs[0], task(QStringLiteral("ta"), TaskState::Failed), refused);
        QCOMPARE(runs.constFirst().items.constFirst().outcome, Outcome::Failed);
        QCOMPARE(runs.constFirst().items.constFirst().error, explainInOneLine(refused));
    }

    void theNewestLogsAreKept()
    {
        QList<Run> runs{run(QStringLiteral("new"), {item(QStringLiteral("a"), {}), item(QStringLiteral("b"), {})}),
            run(QStringLiteral("old"), {item(QStringLiteral("c"), {}), item(QStringLiteral("d"), {})})};
        for (Run &one : runs) {
            for (RunItem &two : one.items) {
                two.log = {{line("info", "1234"), line("error", "56")}, 3};
                two.error = QStringLiteral("56");
            }
        }
        runs[1].items[1].log = {};
        keepNewestLogs(runs, 12);
        QCOMPARE(runs.at(0).items.at(0).log.lines.size(), 2);
        QCOMPARE(runs.at(0).items.at(1).log.lines.size(), 2);
        QCOMPARE(runs.at(1).items.at(0).log, (TaskLog{{}, 5}));
        QCOMPARE(runs.at(1).items.at(0).error, QStringLiteral("56"));
        QCOMPARE(runs.at(1).items.at(1).log, TaskLog{});
    }

    void aLogIsReadAgainUntilItSaysWhy()
    {
        const QString id = QStringLiteral("t");
        LogPatience patience;
        QVERIFY(!patience.isEnough(id, logAnswer({})));
        QVERIFY(!patience.isEnough(id, logAnswer({line("info", "Beginning")})));
        QVERIFY(!patience.isEnough(id, Error{.kind = Error::Kind::Network}));
        const QList<TaskLogLine> some{line("info", "Beginning"), line("error", "no such template")};
        QVERIFY2(!patience.isEnough(id, logAnswer(some)), "more may come");
        QVERIFY2(patience.isEnough(id, logAnswer(some)), "nothing came");
        for (int tries = 0; tries < 4; ++tries)
            QVERIFY(!patience.isEnough(id, logAnswer({})));
        QVERIFY2(patience.isEnough(id, logAnswer({})), "a log that never says anything");
    }
};

} // namespace artiscope

QTEST_GUILESS_MAIN(artiscope::TestRunLookUp)
#include "tst_runlookup.moc"
