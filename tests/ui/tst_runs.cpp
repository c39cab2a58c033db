// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/runs/generatedialog.h"
#include "ui/runs/runspanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace artiscope;

class TestRuns : public QObject {
    Q_OBJECT

private:
    Workspace &workspace() { return m_sample->workspace; }
    RunCentre &runs() { return m_sample->workspace.runs(); }
    QAbstractItemModel *model() { return part<QTreeView>(*m_panel, "runTree")->model(); }
    QString cell(int row, RunModel::Column column, const QModelIndex &parent = {})
    {
        return model()->index(row, int(column), parent).data().toString();
    }
    std::optional<Artifact> broken()
    {
        return m_sample->findArtifact(
            [](const Artifact &artifact) { return artifact.status == ArtifactStatus::Error; });
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !runs().runs().isEmpty() && !runs().anyUnderWay(); }, 30000);
    }
    Definition definitionWithStale()
    {
        for (const Definition &definition : workspace().catalogue().definitions()) {
            std::optional<GenerationPlan> plan;
            bool failed = false;
            const Request request = planGeneration(workspace().connection(), definition, workspace().snapshot().branch,
                [&](Result<GenerationPlan> answer) {
                    if (answer)
                        plan = answer.take();
                    else
                        failed = true;
                });
            if (!QTest::qWaitFor([&] { return plan || failed; }, 20000))
                qFatal("no plan");
            if (plan && plan->deletesStale && !plan->stale.isEmpty())
                return definition;
        }
        qFatal("the sample has no artifact whose target left its group");
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
        m_panel = std::make_unique<RunsPanel>(workspace());
        m_panel->resize(1000, 240);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_COMPARE(workspace().generateBlock(), GenerateBlock::None);
        m_watchdog.start();
    }
    void cleanup()
    {
        m_watchdog.report();
        m_panel.reset();
        m_sample.reset();
    }

    void anEmptyPanelSaysSo()
    {
        QVERIFY(part<QLabel>(*m_panel, "noRuns")->isVisible());
        QVERIFY(!part<QTreeView>(*m_panel, "runTree")->isVisible());
        QVERIFY(!part<QPushButton>(*m_panel, "forgetRun")->isEnabled());
    }

    void aRunIsFollowedToItsOutcomes()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        workspace().generate({*json});
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(!part<QLabel>(*m_panel, "noRuns")->isVisible());
        auto *tree = part<QTreeView>(*m_panel, "runTree");
        QVERIFY2(tree->isExpanded(model()->index(0, 0)), "what was just asked for is what one wants to see");
        QVERIFY(cell(0, RunModel::Column::What).contains(json->definition.name));
        QVERIFY(waitForEnd());
        QCOMPARE(cell(0, RunModel::Column::State), QStringLiteral("1 of 1 done"));
        const QString outcome = cell(0, RunModel::Column::Outcome, model()->index(0, 0));
        QVERIFY2(outcome == QLatin1String("changed") || outcome == QLatin1String("unchanged"), qPrintable(outcome));
        QVERIFY(!part<QPushButton>(*m_panel, "generateAgain")->isEnabled());
    }

    void aFailureShowsItsLogAndCanBeAskedForAgain()
    {
        const auto artifact = broken();
        QVERIFY(artifact);
        workspace().generate({*artifact});
        QVERIFY(waitForEnd());
        const QModelIndex run = model()->index(0, 0);
        QCOMPARE(cell(0, RunModel::Column::Outcome, run), QStringLiteral("failed"));
        const QString line = cell(0, RunModel::Column::Error, run);
        QVERIFY(!line.isEmpty());

        auto *tree = part<QTreeView>(*m_panel, "runTree");
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex().parent(), run);
        auto *log = part<QPlainTextEdit>(*m_panel, "runLog");
        QVERIFY(log->isVisible());
        QVERIFY(log->toPlainText().contains(line));

        auto *again = part<QPushButton>(*m_panel, "generateAgain");
        QVERIFY(again->isEnabled());
        QSignalSpy asked(m_panel.get(), &RunsPanel::generateAgainRequested);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const QString runId = asked.first().first().toString();
        QCOMPARE(runId, runs().runs().constFirst().id);
        workspace().generateFailedAgain(runId);
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(waitForEnd());
    }

    void aForgottenRunGoesAway()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        workspace().generate({*json});
        auto *tree = part<QTreeView>(*m_panel, "runTree");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(runs().runs().isEmpty());
        QVERIFY(part<QLabel>(*m_panel, "noRuns")->isVisible());
    }

    void anArtifactOfARunIsOpenedByEnter()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        workspace().generate({*json});
        QSignalSpy opened(m_panel.get(), &RunsPanel::artifactActivated);
        auto *tree = part<QTreeView>(*m_panel, "runTree");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ArtifactKey>(), json->key());
        QCOMPARE(opened.first().at(1).toString(), workspace().snapshot().branch);
    }

    void aWholeDefinitionSaysWhatItWillDo()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        const Definition definition = *workspace().catalogue().definition(json->definition.id);
        GenerateDialog dialog(workspace(), definition);
        dialog.show();
        auto *generate = part<QPushButton>(dialog, "planGenerate");
        QVERIFY2(!generate->isEnabled(), "nothing is asked for before one knows what it does");
        QTRY_VERIFY(generate->isEnabled());
        QVERIFY(part<QLabel>(dialog, "planSummary")->text().contains(QLatin1String("will be rendered on main")));
        QVERIFY2(!part<QCheckBox>(dialog, "planAgree")->isVisible(), "nothing is deleted, so nothing is asked");
        QTest::mouseClick(generate, Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(runs().runs().size(), 1);
        QVERIFY(runs().runs().constFirst().wholeDefinition);
        QVERIFY(waitForEnd());
    }

    void whatWillBeDeletedWantsAWord()
    {
        const Definition definition = definitionWithStale();
        GenerateDialog dialog(workspace(), definition);
        dialog.show();
        auto *agree = part<QCheckBox>(dialog, "planAgree");
        QTRY_VERIFY(agree->isVisible());
        auto *generate = part<QPushButton>(dialog, "planGenerate");
        QVERIFY(!generate->isEnabled());
        QVERIFY(!part<QPlainTextEdit>(dialog, "planStaleList")->toPlainText().isEmpty());
        keepPicture(dialog);
        QTest::keyClick(agree, Qt::Key_Space);
        QVERIFY(generate->isEnabled());
        QTest::keyClick(agree, Qt::Key_Space);
        QVERIFY(!generate->isEnabled());
        QTest::mouseClick(part<QPushButton>(dialog, "planCancel"), Qt::LeftButton);
        QVERIFY(runs().runs().isEmpty());
    }

    void closingTheServerEmptiesThePanel()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        workspace().generate({*json});
        QCOMPARE(model()->rowCount(), 1);
        workspace().close();
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(part<QLabel>(*m_panel, "noRuns")->isVisible());
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    Watchdog m_watchdog;
    std::unique_ptr<RunsPanel> m_panel;
};

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
