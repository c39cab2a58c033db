// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/branchmodel.h"
#include "app/models/definitionmodel.h"
#include "app/models/facetmodel.h"
#include "app/models/runmodel.h"
#include "app/models/runtext.h"
#include "app/session/explain.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Artifact artifact(const char *definition, const char *target, ArtifactStatus status = ArtifactStatus::Ready)
{
    Artifact made;
    made.name = made.id = QString::fromUtf8(definition);
    made.definition = {QStringLiteral("id-") + made.name, made.name};
    made.target = {QString::fromUtf8(target), QString::fromUtf8(target), QStringLiteral("DcimDevice")};
    made.status = status;
    return made;
}

Definition definition(const char *name)
{
    Definition made;
    made.name = QString::fromUtf8(name);
    made.id = QStringLiteral("id-") + made.name;
    made.contentType = QStringLiteral("text/plain");
    return made;
}

Branch branch(const char *name, BranchState state, const char *description = "")
{
    Branch made;
    made.name = QString::fromUtf8(name);
    made.state = state;
    made.stateWord = QStringLiteral("WORD");
    made.description = QString::fromUtf8(description);
    made.branchedFrom = Instant{};
    return made;
}

RunItem item(const char *target, Outcome outcome, const char *error = "")
{
    RunItem made;
    made.target = {QString::fromUtf8(target), QString::fromUtf8(target), QStringLiteral("DcimDevice")};
    made.outcome = outcome;
    made.error = QString::fromUtf8(error);
    return made;
}

Run run(const char *id, Run::Phase phase, const QList<RunItem> &items)
{
    Run made;
    made.id = QString::fromUtf8(id);
    made.definition = {QStringLiteral("id-leaf"), QStringLiteral("leaf_config")};
    made.branch = QStringLiteral("main");
    made.phase = phase;
    made.items = items;
    return made;
}

QString lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list.join(u'\n');
}

} // namespace

class TestListModels : public QObject {
    Q_OBJECT

private:
    // name, artifacts, failed: one line a definition
    static QString printDefinitions(const DefinitionModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            list << QStringLiteral("%1 %2 %3")
                        .arg(index.data().toString(), index.data(DefinitionModel::CountRole).toString(),
                            index.data(DefinitionModel::FailedRole).toString());
        }
        return list.join(u'\n');
    }

private Q_SLOTS:
    void definitionsAreCounted()
    {
        DefinitionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(printDefinitions(model), QStringLiteral("All artifacts 0 0"));
        model.setDefinitions({definition("leaf"), definition("spine")});
        QList<Artifact> artifacts{artifact("leaf", "1"), artifact("leaf", "2", ArtifactStatus::Error)};
        model.setArtifacts(artifacts);
        QCOMPARE(printDefinitions(model), lines({"All artifacts 2 1", "leaf 2 1", "spine 0 0"}));
        artifacts << artifact("spine", "1", ArtifactStatus::Error) << artifact("leaf", "3");
        model.addArtifacts(artifacts, 2);
        QCOMPARE(printDefinitions(model), lines({"All artifacts 4 2", "leaf 3 1", "spine 1 1"}));
        model.setArtifacts({});
        QCOMPARE(printDefinitions(model), lines({"All artifacts 0 0", "leaf 0 0", "spine 0 0"}));
    }

    void definitionsThatOnlyArtifactsTellOfAreThere()
    {
        DefinitionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setDefinitions({definition("leaf"), definition("Zebra")});
        Artifact nameless = artifact("", "1");
        nameless.definition = {QStringLiteral("1234"), {}};
        model.setArtifacts({artifact("mystery", "1"), nameless});
        QCOMPARE(
            printDefinitions(model), lines({"All artifacts 2 0", "1234 1 0", "leaf 0 0", "mystery 1 0", "Zebra 0 0"}));
        QCOMPARE(model.indexOf(QStringLiteral("id-mystery")).row(), 3);
        QCOMPARE(model.indexOf({}).row(), 0);
        QVERIFY(!model.indexOf(QStringLiteral("nowhere")).isValid());
        QVERIFY(!model.definition(model.index(0)));
        QCOMPARE(model.definition(model.index(2))->contentType, QStringLiteral("text/plain"));
    }

    void whatIsNotKnownIsNotTold()
    {
        DefinitionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        Definition leaf = definition("leaf");
        leaf.groupName = QStringLiteral("leafs");
        leaf.transformationName = QStringLiteral("leaf_transform");
        model.setDefinitions({leaf, definition("spine")});
        model.setComplete(false); // still loading
        model.setArtifacts({artifact("leaf", "1", ArtifactStatus::Error), artifact("mystery", "1")});
        QCOMPARE(printDefinitions(model), lines({"All artifacts 2 1", "leaf 1 1", "mystery 1 0", "spine  0"}));
        QVERIFY(!model.index(3).data(DefinitionModel::CountRole).isValid()); // not "none"
        QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("spine, not counted yet, text/plain"));
        const auto summary = [&](int row) { return model.index(row).data(DefinitionModel::SummaryRole).toString(); };
        QCOMPARE(summary(0), QString());
        QCOMPARE(summary(1), QStringLiteral("text/plain · leafs · leaf_transform"));
        QCOMPARE(summary(2), QString()); // its definition may be on its way
        model.setComplete(true);
        QCOMPARE(
            model.index(3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("spine, 0 artifacts, text/plain"));
        QCOMPARE(summary(2), QStringLiteral("its definition is not there"));
        model.setUnreadable(QStringLiteral("you may not see its definition"));
        QCOMPARE(summary(2), QStringLiteral("you may not see its definition"));
        QCOMPARE(summary(3), QStringLiteral("text/plain"));
        model.setRefused({QStringLiteral("id-spine")});
        QCOMPARE(summary(3), QStringLiteral("you may not generate it · text/plain"));
        QVERIFY(model.index(3).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("you may not generate it")));
        model.setRefused({});
        QCOMPARE(summary(3), QStringLiteral("text/plain"));
    }

    void newCountsDoNotResetTheList()
    {
        DefinitionModel model;
        model.setDefinitions({definition("leaf")});
        model.setArtifacts({artifact("leaf", "1")});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setArtifacts({artifact("leaf", "1"), artifact("leaf", "2")});
        model.setDefinitions({definition("leaf")});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString().left(6), QStringLiteral("leaf, "));
    }

    void branchesTellWhatTheyAre()
    {
        BranchModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setNow(Instant{}.plusSeconds(3 * 24 * 3600));
        Branch main = branch("main", BranchState::Open, "Default");
        main.isDefault = true;
        model.setBranches({main, branch("add-web-tier", BranchState::Open, "Web servers"),
            branch("old", BranchState::NeedsRebase), branch("odd", BranchState::Unknown)});
        QCOMPARE(printModel(model).trimmed(), lines({"main", "add-web-tier", "old", "odd"}));
        QCOMPARE(
            printModel(model, BranchModel::StateTextRole).trimmed(), lines({"open", "open", "needs a rebase", "WORD"}));
        QCOMPARE(model.index(0).data(BranchModel::BranchedRole).toString(), QString());
        QCOMPARE(model.index(1).data(BranchModel::BranchedRole).toString(), QStringLiteral("branched 3 days ago"));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("add-web-tier, open, Web servers, branched 3 days ago"));

        model.setFilter(QStringLiteral("WEB"));
        QCOMPARE(printModel(model).trimmed(), QStringLiteral("add-web-tier"));
        QVERIFY(!model.indexOf(QStringLiteral("main")).isValid());
        model.setFilter(QStringLiteral("web main"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.indexOf(QStringLiteral("odd")).row(), 3);
    }

    void runsTellHowFarTheyAre_data()
    {
        QTest::addColumn<Run>("given");
        QTest::addColumn<QString>("text");
        const QList<RunItem> two{item("leaf-1", Outcome::Waiting), item("leaf-2", Outcome::Rendering)};
        QTest::newRow("asking") << run("a", Run::Phase::Asking, two)
                                << "leaf_config: 2 artifacts on main | asking the server |  | ";
        QTest::newRow("asked") << run("a", Run::Phase::Asked, two)
                               << "leaf_config: 2 artifacts on main | waiting |  | ";
        Run more = run("a", Run::Phase::Running, {item("leaf-1", Outcome::Changed)});
        more.expected = 3;
        QTest::newRow("running, more to come") << more << "leaf_config for leaf-1 on main | 1 of 3 done | 1 changed | ";
        QTest::newRow("over") << run("a", Run::Phase::Over,
            {item("a", Outcome::Changed), item("b", Outcome::Failed, "no such template"), item("c", Outcome::Changed),
                item("d", Outcome::Unchanged)})
                              << "leaf_config: 4 artifacts on main | 4 of 4 done | 1 failed, 2 changed, 1 unchanged | "
                                 "no such template";
        Run refused = run("a", Run::Phase::Refused, two);
        refused.refused = Error{.kind = Error::Kind::Http, .reason = Error::Reason::NotAllowed, .status = 403};
        QTest::newRow("refused") << refused
                                 << QString(QStringLiteral("leaf_config: 2 artifacts on main | refused |  | ")
                                        + explainInOneLine(*refused.refused));
        Run whole = run("a", Run::Phase::Running, {});
        whole.wholeDefinition = true;
        QTest::newRow("whole") << whole << "leaf_config: all targets on main | 0 of 0 done |  | ";
    }
    void runsTellHowFarTheyAre()
    {
        QFETCH(Run, given);
        RunModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRun(given);
        QTEST(printModel(model).section(u'\n', 0, 0), "text");
        QCOMPARE(model.rowCount(model.index(0, 0)), int(given.items.size()));
        const QString state = model.index(0, int(RunModel::Column::State)).data().toString();
        const QString tip = model.index(0, int(RunModel::Column::State)).data(Qt::ToolTipRole).toString();
        QCOMPARE(tip,
            state == QLatin1String("waiting")
                ? QStringLiteral("The server was asked for it, and has not done anything of it yet.")
                : QString());
    }

    void aLogIsReadLineByLine()
    {
        const auto when = [](const char *wire) { return Instant::fromWire(QString::fromUtf8(wire)).value(); };
        const TaskLog log{{{when("2026-11-24T19:29:50.123456Z"), QStringLiteral("INFO"), QStringLiteral("Beginning")},
                              {when("2026-11-24T19:29:51Z"), QStringLiteral("critical"),
                                  QStringLiteral("no AS number\nTraceback\n  line 3\n")}},
            2};
        QCOMPARE(logText(log, QTimeZone("Europe/Berlin")),
            lines({"(2 lines before these were not kept.)", "2026-11-24", "20:29:50.123  info      Beginning",
                "20:29:51.000  critical  no AS number", "                        Traceback",
                "                          line 3"}));
        QCOMPARE(logText({}, QTimeZone::utc()), QString());
    }

    void whyItFailedIsToldInFull()
    {
        const QTimeZone zone = QTimeZone::utc();
        const TaskLog log{{{Instant{}, QStringLiteral("error"), QStringLiteral("boom")}}, 0};
        const QString text = QStringLiteral("1970-01-01\n00:00:00.000  error     boom");
        RunItem failed = item("leaf-1", Outcome::Failed, "boom");
        failed.taskId = QStringLiteral("t");
        failed.log = log;
        Run one = run("a", Run::Phase::Over, {failed, item("leaf-2", Outcome::Changed)});
        const FailureText told{QStringLiteral("leaf-1 failed: boom"), text, true};
        QVERIFY(failureText(one, &one.items.at(0), zone) == told);
        QVERIFY(failureText(one, &one.items.at(1), zone) == FailureText{});
        QVERIFY2(failureText(one, nullptr, zone) == told, "of one failure only, the run tells as much");

        // From a file of before there were logs; not kept; and where the server said nothing.
        one.items[0].log = {};
        QCOMPARE(failureText(one, nullptr, zone).text, QStringLiteral("boom"));
        one.items[0].log.dropped = 9;
        QCOMPARE(
            failureText(one, nullptr, zone).text, QStringLiteral("boom\n\n(The log of this failure was not kept.)"));
        one.items[0] = item("leaf-1", Outcome::Failed);
        QCOMPARE(failureText(one, nullptr, zone).title, QStringLiteral("leaf-1 failed"));
        QCOMPARE(failureText(one, nullptr, zone).text, QStringLiteral("The server did not say why."));

        // The run's own task failed: its log is that of whatever never began.
        Run whole = run("b", Run::Phase::Over,
            {item("leaf-1", Outcome::Failed, "no commit"), item("leaf-2", Outcome::Failed, "no commit")});
        whole.log = log;
        QCOMPARE(failureText(whole, nullptr, zone).title, QStringLiteral("2 artifacts failed"));
        QCOMPARE(failureText(whole, nullptr, zone).text, lines({"leaf-1: no commit", "leaf-2: no commit"}));
        QCOMPARE(failureText(whole, &whole.items.at(1), zone).text, text);

        Run refused = run("c", Run::Phase::Refused, {item("leaf-1", Outcome::Waiting)});
        refused.refused = Error{.kind = Error::Kind::Http, .reason = Error::Reason::NotAllowed, .status = 403};
        QCOMPARE(failureText(refused, nullptr, zone).text,
            explainInOneLine(*refused.refused) + QStringLiteral("\n\nkind: http\nstatus: 403"));
    }

    void runsChangeInPlace()
    {
        RunModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRuns({run("old", Run::Phase::Over, {item("leaf-9", Outcome::Unchanged)})});
        model.setRun(run("new", Run::Phase::Running, {item("leaf-1", Outcome::Waiting)}));
        QCOMPARE(model.run(model.index(0, 0))->id, QStringLiteral("new"));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(0, 2, model.index(0, 0));
        QCOMPARE(kept.data().toString(), QStringLiteral("waiting"));
        model.setRun(run("new", Run::Phase::Running,
            {item("leaf-1", Outcome::Failed, "broken"), item("leaf-2", Outcome::Rendering)}));
        QCOMPARE(kept.data().toString(), QStringLiteral("failed"));
        QCOMPARE(model.item(kept)->error, QStringLiteral("broken"));
        QCOMPARE(model.index(0, 0).data(RunModel::FailedRole).toInt(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setRun(run("newest", Run::Phase::Asking, {}));
        QCOMPARE(kept.parent().row(), 1);
        model.setRun(run("new", Run::Phase::Over, {item("leaf-1", Outcome::Failed)}));
        QCOMPARE(model.rowCount(kept.parent()), 1);
        model.removeRun(QStringLiteral("new"));
        QVERIFY(!kept.isValid());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(reset.isEmpty());
    }

    void facetsKeepTheirPlaceWhileCountsChange()
    {
        class Rows final : public ArtifactRows {
        public:
            [[nodiscard]] const QList<Artifact> &artifacts() const override { return list; }
            [[nodiscard]] int rowOf(const ArtifactKey &) const override { return -1; }
            void want(const QStringList &) override { }
            QList<Artifact> list{artifact("leaf", "1"), artifact("leaf", "2", ArtifactStatus::Error)};
        } rows;
        ArtifactModel artifacts;
        artifacts.attach(&rows);
        FacetModel model(artifacts, Facet::Status);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(printModel(model).trimmed(), lines({"Ready", "Error"}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.toggle(model.index(1));
        QVERIFY(model.index(1).data(FacetModel::ActiveRole).toBool());
        QCOMPARE(artifacts.rowCount(), 1);
        QCOMPARE(artifacts.filter().statuses, QSet<QString>{QStringLiteral("Error")});
        QVERIFY(reset.isEmpty());
        model.toggle(model.index(1));
        QCOMPARE(artifacts.rowCount(), 2);
        rows.list << artifact("leaf", "3", ArtifactStatus::Pending);
        artifacts.rowsAppended(2, 2);
        QCOMPARE(printModel(model).trimmed(), lines({"Ready", "Error", "Pending"}));
    }
};

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
