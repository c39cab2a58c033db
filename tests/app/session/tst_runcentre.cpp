// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runcentre.h"

#include "tests/support/sampleworkspace.h"

#include <QFile>
#include <QSignalSpy>

using namespace artiscope;
using namespace std::chrono_literals;

// Runs on the built-in sample, whose tasks go twenty times as fast as they are meant to look.
class TestRunCentre : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;

    Workspace &workspace() { return m_sample->workspace; }
    std::optional<Artifact> find(const QString &definition, const QString &target)
    {
        return m_sample->findArtifact([&](const Artifact &artifact) {
            return artifact.definition.name == definition && artifact.target.label == target;
        });
    }
    // Short waits, so that a test ends; what is told is the same.
    std::unique_ptr<RunCentre> centre(const QString &file = {}, std::chrono::seconds timeout = 600s)
    {
        return std::make_unique<RunCentre>(workspace().connection(), RunCentre::Options{file, 50ms, timeout});
    }
    static bool waitForEnd(const RunCentre &runs)
    {
        return QTest::qWaitFor([&] { return !runs.runs().isEmpty() && !runs.anyUnderWay(); }, 30000);
    }
    static QStringList outcomes(const Run &run)
    {
        QStringList words;
        for (const RunItem &item : run.items)
            words << item.target.label + u' ' + outcomeWord(item.outcome);
        words.sort();
        return words;
    }
    std::optional<GenerationPlan> plan(const Definition &definition)
    {
        std::optional<GenerationPlan> planned;
        const Request request = planGeneration(
            workspace().connection(), definition, workspace().snapshot().branch, [&](Result<GenerationPlan> answer) {
                if (answer)
                    planned = answer.take();
            });
        return QTest::qWaitFor([&] { return planned.has_value(); }, 20000) ? planned : std::nullopt;
    }
    std::optional<Definition> definition(const QString &name)
    {
        for (const Definition &one : workspace().catalogue().definitions()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
    }
    void cleanup() { m_sample.reset(); }

    void whatIsToldIsWhatHappened()
    {
        const auto artifact = find(QStringLiteral("interfaces"), QStringLiteral("leaf-03"));
        QVERIFY(artifact);
        const auto runs = centre();
        QSignalSpy added(runs.get(), &RunCentre::runAdded);
        QSignalSpy finished(runs.get(), &RunCentre::runFinished);
        const QString id = runs->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QCOMPARE(added.count(), 1);
        QCOMPARE(runs->find(id)->phase, Run::Phase::Asking);
        QCOMPARE(runs->find(id)->expected, std::optional(1));
        QVERIFY(waitForEnd(*runs));
        QCOMPARE(finished.count(), 1);
        const Run run = *runs->find(id);
        QCOMPARE(run.phase, Run::Phase::Over);
        QVERIFY(!run.taskId.isEmpty());
        QCOMPARE(run.items.size(), 1);
        // Changed and unchanged are about the checksum, before and after.
        std::optional<Artifact> after;
        const Request request = workspace().connection().client().artifactDetails(
            workspace().snapshot(), {artifact->id}, Priority::High, [&](Result<QList<Artifact>> answer) {
                if (answer)
                    after = answer->constFirst();
            });
        QTRY_VERIFY_WITH_TIMEOUT(after, 20000);
        const bool differs = after->checksum != artifact->checksum;
        QCOMPARE(run.items.constFirst().outcome, differs ? Outcome::Changed : Outcome::Unchanged);
        // At once again there is nothing new to render.
        const QString again = runs->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QVERIFY(waitForEnd(*runs));
        QCOMPARE(outcomes(*runs->find(again)), QStringList{QStringLiteral("leaf-03 unchanged")});
    }

    // Two programs of one account, one right after the other, ask for the same.
    void whatAnotherProgramAskedForIsNotOurs()
    {
        const auto artifact = find(QStringLiteral("interfaces"), QStringLiteral("leaf-03"));
        QVERIFY(artifact);
        QString former;
        for (int program = 0; program < 3; ++program) {
            const auto runs = centre();
            const QString id = runs->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
            QVERIFY(waitForEnd(*runs));
            const QString task = runs->find(id)->taskId;
            QVERIFY(!task.isEmpty());
            QVERIFY(task != former);
            former = task;
        }
    }

    void aFailureSaysWhyInTheServersWords()
    {
        const auto broken = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-04"));
        const auto whole = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-05"));
        QVERIFY(broken && whole);
        const auto runs = centre();
        QSignalSpy changed(runs.get(), &RunCentre::artifactsChanged);
        const QString id = runs->generate(broken->definition, workspace().snapshot().branch, {*broken, *whole});
        QVERIFY(waitForEnd(*runs));
        for (const RunItem &item : runs->find(id)->items) {
            QCOMPARE(item.outcome == Outcome::Failed, item.target.label == QLatin1String("leaf-04"));
            QCOMPARE(item.error.isEmpty(), item.outcome != Outcome::Failed);
            if (item.outcome != Outcome::Failed) {
                QVERIFY(item.log.lines.isEmpty());
                continue;
            }
            // All that the server wrote, from the first line of the task's machinery to its last.
            QVERIFY(item.log.lines.size() > 4);
            QVERIFY(item.log.lines.constFirst().message.contains(QLatin1String("submitting flow run")));
            QVERIFY(item.log.lines.constLast().message.startsWith(QLatin1String("Finished in state Failed")));
            for (const TaskLogLine &line : item.log.lines)
                QVERIFY(line.when >= runs->find(id)->askedAt.plusSeconds(-2) && !line.severity.isEmpty());
        }
        const Snapshot here = workspace().snapshot();
        QVERIFY(!runs->failure(here, broken->key()).isEmpty());
        QCOMPARE(runs->failure(here, whole->key()), QString());
        QCOMPARE(runs->failure({QStringLiteral("elsewhere"), {}}, broken->key()), QString());
        const Instant asked = runs->find(id)->askedAt;
        QCOMPARE(runs->failure({here.branch, asked.plusSeconds(-1)}, broken->key()), QString());
        QVERIFY(!runs->failure({here.branch, asked.plusSeconds(60)}, broken->key()).isEmpty());
        QVERIFY(changed.count() > 0); // what was rendered is to be read anew, and so is what failed
        QCOMPARE(changed.constFirst().at(0).toString(), broken->definition.id);
    }

    void aWholeDefinitionMakesWhatIsMissing()
    {
        const auto racks = definition(QStringLiteral("rack_elevation"));
        QVERIFY(racks);
        const auto planned = plan(*racks);
        QVERIFY(planned);
        QStringList missing;
        for (const TargetRef &target : planned->missing)
            missing << target.label;
        QCOMPARE(missing, QStringList{QStringLiteral("rack-b05")});
        const auto runs = centre();
        const QString id = runs->generateAll(*planned);
        QVERIFY(waitForEnd(*runs));
        const Run *run = runs->find(id);
        QCOMPARE(run->items.size(), planned->targets);
        for (const RunItem &item : run->items) {
            QCOMPARE(item.outcome == Outcome::Created, item.target.label == QLatin1String("rack-b05"));
            QVERIFY(isFinal(item.outcome) && item.outcome != Outcome::Unknown);
            QVERIFY(!item.artifactId.isEmpty()); // also of the new one
        }
    }

    // The server has made an artifact for it, which is in Error: that can be asked for by itself.
    void aFirstRenderingThatFailedCanBeAskedForAgain()
    {
        SampleWorkspace failing(SampleOptions{.speed = 20, .firstRenderingFails = true});
        QVERIFY(failing.open());
        RunCentre runs(failing.workspace.connection(), {{}, 50ms, 600s});
        const auto racks = std::ranges::find(
            failing.workspace.catalogue().definitions(), QStringLiteral("rack_elevation"), &Definition::name);
        std::optional<GenerationPlan> planned;
        const Request request = planGeneration(failing.workspace.connection(), *racks, QStringLiteral("main"),
            [&](Result<GenerationPlan> answer) { planned = answer.take(); });
        QTRY_VERIFY_WITH_TIMEOUT(planned.has_value(), 20000);
        const QString id = runs.generateAll(*planned);
        QVERIFY(waitForEnd(runs));
        const QList<RunItem> items = runs.find(id)->items;
        const auto first =
            std::ranges::find(items, QStringLiteral("rack-b05"), [](const RunItem &item) { return item.target.label; });
        QVERIFY(first != items.end());
        QCOMPARE(first->outcome, Outcome::Failed);
        QVERIFY2(!first->artifactId.isEmpty(), "nobody can ask for it again");
        const QString again = runs.generate(racks->ref(), QStringLiteral("main"),
            {Artifact{.id = first->artifactId, .definition = racks->ref(), .target = first->target}});
        QVERIFY(waitForEnd(runs));
        QCOMPARE(outcomes(*runs.find(again)), QStringList{QStringLiteral("rack-b05 failed")});
        QVERIFY(!runs.find(again)->items.constFirst().log.lines.isEmpty());
    }

    // A list may be old: what has another id by now is found by its target, what is gone cannot be asked for.
    void whatIsGoneIsSaidToBeGone()
    {
        const auto stale = find(QStringLiteral("rack_elevation"), QStringLiteral("rack-lab"));
        const auto there = find(QStringLiteral("rack_elevation"), QStringLiteral("rack-a01"));
        QVERIFY(stale && there);
        Artifact renamed = *there;
        renamed.id = QStringLiteral("17d3ab2c-0000-4000-8000-00000000beef");
        const auto planned = plan(*definition(QStringLiteral("rack_elevation")));
        QVERIFY(planned);
        const auto runs = centre();
        const QString branch = workspace().snapshot().branch;
        runs->generateAll(*planned); // deletes the stale one
        QVERIFY(waitForEnd(*runs));

        const QString some = runs->generate(stale->definition, branch, {*stale, renamed});
        QVERIFY(waitForEnd(*runs));
        const QList<RunItem> items = runs->find(some)->items;
        QCOMPARE(outcomes(*runs->find(some)),
            (QStringList{QStringLiteral("rack-a01 unchanged"), QStringLiteral("rack-lab failed")}));
        for (const RunItem &item : items) {
            const bool isGone = item.target.label == QLatin1String("rack-lab");
            QCOMPARE(item.artifactId, isGone ? QString() : there->id);
            QCOMPARE(item.error.contains(QLatin1String("rack_elevation/rack-lab")), isGone);
        }

        QSignalSpy finished(runs.get(), &RunCentre::runFinished);
        const QString none = runs->generate(stale->definition, branch, {*stale});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QCOMPARE(runs->find(none)->phase, Run::Phase::Over);
        QCOMPARE(outcomes(*runs->find(none)), QStringList{QStringLiteral("rack-lab failed")});
        QVERIFY2(runs->find(none)->taskId.isEmpty(), "asking for nothing would be a full pass");
    }

    void runsOfOneDefinitionDoNotConfuseEachOther()
    {
        const auto broken = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-04"));
        const auto whole = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-06"));
        QVERIFY(broken && whole);
        const auto here = centre();
        const auto elsewhere = centre(); // another program, of the same account
        const QString branch = workspace().snapshot().branch;
        const QString first = here->generate(broken->definition, branch, {*broken});
        const QString second = here->generate(whole->definition, branch, {*whole});
        const QString theirs = elsewhere->generate(broken->definition, branch, {*broken, *whole});
        QVERIFY(waitForEnd(*here));
        QVERIFY(waitForEnd(*elsewhere));
        QCOMPARE(outcomes(*here->find(first)), QStringList{QStringLiteral("leaf-04 failed")});
        QCOMPARE(here->find(second)->items.constFirst().target.label, QStringLiteral("leaf-06"));
        QVERIFY(here->find(second)->items.constFirst().error.isEmpty());
        QCOMPARE(elsewhere->find(theirs)->items.size(), 2);
        QSet<QString> tasks{here->find(first)->taskId, here->find(second)->taskId, elsewhere->find(theirs)->taskId};
        QCOMPARE(tasks.size(), 3);
    }

    void whatTheServerRefusesIsOver()
    {
        const auto forbidden = m_sample->findArtifact(
            [](const Artifact &one) { return one.definition.name == QLatin1String("dns_zone"); });
        QVERIFY(forbidden);
        const auto runs = centre();
        QSignalSpy finished(runs.get(), &RunCentre::runFinished);
        const QString id = runs->generate(forbidden->definition, workspace().snapshot().branch, {*forbidden});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QCOMPARE(runs->find(id)->phase, Run::Phase::Refused);
        QCOMPARE(runs->find(id)->refused->status, 403);
        QVERIFY(!runs->anyUnderWay());
    }

    void theNextStartPicksItUp()
    {
        const QString file = m_sample->folder.filePath(QStringLiteral("runs.json"));
        const auto artifact = find(QStringLiteral("interfaces"), QStringLiteral("leaf-07"));
        QVERIFY(artifact);
        auto runs = centre(file);
        const QString id = runs->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QTRY_VERIFY_WITH_TIMEOUT(runs->find(id)->phase != Run::Phase::Asking, 20000);
        QVERIFY(!runs->find(id)->isOver());
        runs.reset();

        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains(m_sample->server.token()));
        runs = centre(file);
        QVERIFY(runs->anyUnderWay());
        runs->resume();
        QVERIFY(waitForEnd(*runs));
        const Outcome outcome = runs->find(id)->items.constFirst().outcome;
        QVERIFY(outcome == Outcome::Changed || outcome == Outcome::Unchanged);
    }

    // Two windows of one server.
    void eachKeepsWhatTheOtherHas()
    {
        const QString file = m_sample->folder.filePath(QStringLiteral("shared.json"));
        const auto artifact = find(QStringLiteral("interfaces"), QStringLiteral("leaf-08"));
        QVERIFY(artifact);
        auto one = centre(file);
        auto other = centre(file);
        const QString first = one->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QVERIFY(waitForEnd(*one));
        const QString gone = other->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QVERIFY(waitForEnd(*other));
        const QString second = other->generate(artifact->definition, workspace().snapshot().branch, {*artifact});
        QVERIFY(waitForEnd(*other));
        other->forget(gone);
        one.reset();
        other.reset();
        const auto next = centre(file);
        QVERIFY(next->find(first) && next->find(second) && !next->find(gone));
    }

    void withoutNewsTheRestIsUnknown()
    {
        SampleWorkspace never(SampleOptions{.speed = 0.0001});
        QVERIFY(never.open());
        const auto artifact = never.ofType("application/json");
        QVERIFY(artifact);
        RunCentre runs(never.workspace.connection(), {{}, 50ms, 1s});
        const QString id = runs.generate(artifact->definition, never.workspace.snapshot().branch, {*artifact});
        QVERIFY(waitForEnd(runs));
        QCOMPARE(runs.find(id)->items.constFirst().outcome, Outcome::Unknown);
    }

    // Whoever hears of a run may begin another or forget it.
    void listenersMayChangeTheList()
    {
        const auto broken = find(QStringLiteral("leaf_config"), QStringLiteral("leaf-04"));
        QVERIFY(broken);
        const auto runs = centre();
        const QString branch = workspace().snapshot().branch;
        QString second;
        connect(runs.get(), &RunCentre::runFinished, this, [&](const QString &runId) {
            if (!second.isEmpty())
                return;
            const Run *run = runs->find(runId);
            second = runs->generate(run->definition, run->branch, {*broken}); // with what is the list's own
            runs->forget(runId);
        });
        const QString first = runs->generate(broken->definition, branch, {*broken});
        QTRY_VERIFY_WITH_TIMEOUT(!second.isEmpty(), 30000);
        QVERIFY(!runs->find(first));
        QVERIFY(waitForEnd(*runs));
        QCOMPARE(outcomes(*runs->find(second)), QStringList{QStringLiteral("leaf-04 failed")});
        QCOMPARE(runs->find(second)->branch, branch);
    }

    void whatIsForgottenOnTheWayIsNotHeardOfAgain()
    {
        const auto artifact = find(QStringLiteral("interfaces"), QStringLiteral("leaf-08"));
        const auto other = find(QStringLiteral("interfaces"), QStringLiteral("leaf-09"));
        QVERIFY(artifact && other);
        const auto runs = centre();
        const QString branch = workspace().snapshot().branch;
        const QString first = runs->generate(artifact->definition, branch, {*artifact});
        const QString second = runs->generate(artifact->definition, branch, {*other});
        QStringList heard;
        QSignalSpy finished(runs.get(), &RunCentre::runFinished);
        connect(runs.get(), &RunCentre::runChanged, this, [&](const QString &runId) {
            heard << runId;
            if (runId == first && runs->find(first)->phase == Run::Phase::Running)
                runs->forget(runId);
        });
        QVERIFY(waitForEnd(*runs));
        QVERIFY(!runs->find(first));
        QVERIFY(heard.contains(first));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.constFirst().constFirst().toString(), second);
        QVERIFY(isFinal(runs->find(second)->items.constFirst().outcome));
    }
};

QTEST_GUILESS_MAIN(TestRunCentre)
#include "tst_runcentre.moc"
