// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/runs/generatedialog.h"
#include "ui/runs/runspanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

namespace {

constexpr int patience = 30000;

// The program as a person has it: the real window on a server that goes on when the window is closed, with what it
// remembers in a folder that the next start finds again.
class Program {
public:
    Program(const SampleServer &server, const QTemporaryDir &folder)
        : m_settings(folder.filePath(QStringLiteral("settings.ini"))),
          m_store(folder.filePath(QStringLiteral("profiles.json"))),
          m_services{m_clock, m_settings, m_store, m_secrets, {}, folder.filePath(QStringLiteral("data")), {}}
    {
        window.resize(1280, 800);
        window.show();
        workspace.open({.id = QStringLiteral("lasting"),
                           .name = QStringLiteral("Lasting"),
                           .baseUrl = server.url(),
                           .signIn = SignInWay::ApiToken},
            Secret{.token = server.token()});
    }
    [[nodiscard]] bool isListed() const
    {
        return QTest::qWaitFor(
            [this] {
                return workspace.catalogue().state() == LoadState::Ready
                    && !workspace.catalogue().definitions().isEmpty()
                    && workspace.generateBlock() == GenerateBlock::None;
            },
            patience);
    }
    // Filters down to one row by typing and clicks it.
    [[nodiscard]] bool choose(const QString &words)
    {
        auto *filter = part<QLineEdit>(window, "filterField");
        auto *table = part<QTableView>(window, "artifacts");
        filter->selectAll();
        QTest::keyClicks(filter, words);
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, patience))
            return false;
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        return QTest::qWaitFor([&] { return workspace.document().artifact().has_value(); }, patience);
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor(
            [this] { return !workspace.runs().runs().isEmpty() && !workspace.runs().anyUnderWay(); }, patience);
    }
    [[nodiscard]] QTreeView *tree() const { return part<QTreeView>(window, "runTree"); }
    // "target outcome" of the newest run, as the panel shows it.
    [[nodiscard]] QStringList outcomes() const
    {
        const QAbstractItemModel &model = *tree()->model();
        const QModelIndex run = model.index(0, 0);
        QStringList list;
        for (int row = 0; row < model.rowCount(run); ++row) {
            list << model.index(row, int(RunModel::Column::What), run).data().toString() + u' '
                    + model.index(row, int(RunModel::Column::Outcome), run).data().toString();
        }
        return list;
    }

private:
    SystemClock m_clock;
    Settings m_settings;
    ProfileStore m_store;
    MemorySecrets m_secrets;
    Services m_services;
    Preferences m_preferences{m_settings};
    Profiles m_profiles{m_services};

public:
    Workspace workspace{m_services};
    MainWindow window{workspace, m_profiles, m_preferences};
};

} // namespace

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
        keepPicture(*m_panel);

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

    // All of it, from where the keyboard is: Tab goes from the run to its log, and on to what copies it.
    void theWholeLogIsReadWithTheKeyboard()
    {
        workspace().generate({broken().value()});
        QVERIFY(waitForEnd());
        auto *tree = part<QTreeView>(*m_panel, "runTree");
        auto *log = part<QPlainTextEdit>(*m_panel, "runLog");
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Tab);
        QVERIFY(log->hasFocus());
        QVERIFY(QFontInfo(log->font()).fixedPitch());

        // Every line says when and how bad; a traceback stands beneath its first line.
        const QList<TaskLogLine> lines = runs().runs().constFirst().items.constFirst().log.lines;
        QVERIFY(lines.size() > 4);
        QStringList heads;
        const QString today = lines.constFirst().when.toDateTime().toLocalTime().date().toString(Qt::ISODate);
        const QStringList shown = log->toPlainText().split(u'\n');
        static const QRegularExpression head(QStringLiteral("^[\\d:.]{12}  (\\w+) +\\S"));
        for (const QString &line : shown) {
            if (const QRegularExpressionMatch match = head.match(line); match.hasMatch())
                heads << match.captured(1);
            else
                QVERIFY2(line.startsWith(QString(24, u' ')) || line == today, qPrintable(line));
        }
        QStringList severities;
        for (const TaskLogLine &line : lines)
            severities << line.severity;
        QCOMPARE(heads, severities);

        QTest::keyClick(log, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(log, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), shown.constFirst() + u'\n');
        QTest::keyClick(log, Qt::Key_Tab);
        auto *copy = part<QToolButton>(*m_panel, "copyRunLog");
        QVERIFY(copy->hasFocus());
        QTest::keyClick(copy, Qt::Key_Space);
        QVERIFY(QApplication::clipboard()->text().endsWith(log->toPlainText()));
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("leaf-04 failed: ")));

        // With more room for it, in a window of its own, which stays when the run is forgotten.
        QTest::keyClick(copy, Qt::Key_Tab);
        auto *open = part<QToolButton>(*m_panel, "openRunLog");
        QVERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_Space);
        const QPointer<QWidget> dialog = part<QWidget>(*m_panel, "runLogDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *inDialog = part<QPlainTextEdit>(*dialog, "runLog");
        QTRY_VERIFY(inDialog->hasFocus());
        keepPicture(*dialog);
        runs().forget(runs().runs().constFirst().id);
        QVERIFY(inDialog->hasFocus());
        QCOMPARE(inDialog->toPlainText().split(u'\n'), shown);
        QTest::keyClick(inDialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
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

    // A whole definition of which one target fails at its very first rendering: the failed one can be asked for again.
    void aWholeDefinitionIsGeneratedAndWhatFailedAgain()
    {
        SampleServer server(SampleOptions{.speed = 20, .firstRenderingFails = true});
        QVERIFY(server.start());
        const QTemporaryDir folder;
        Program program(server, folder);
        QVERIFY(program.isListed());
        QVERIFY(program.choose(QStringLiteral("rack_elevation rack-a01")));
        part<QAction>(program.window, "generateAllAction")->trigger();
        auto *dialog = part<QWidget>(program.window, "generateDialog");
        auto *agree = part<QCheckBox>(*dialog, "planAgree");
        QTRY_VERIFY_WITH_TIMEOUT(agree->isVisible(), patience);
        QTest::keyClick(agree, Qt::Key_Space);
        QTest::mouseClick(part<QPushButton>(*dialog, "planGenerate"), Qt::LeftButton);

        QTRY_VERIFY(part<QWidget>(program.window, "runsPanel")->isVisible());
        QVERIFY(program.waitForEnd());
        const QStringList outcomes = program.outcomes();
        QVERIFY(outcomes.size() > 1);
        QCOMPARE(outcomes.filter(QStringLiteral("failed")), QStringList{QStringLiteral("rack-b05 failed")});
        QVERIFY(outcomes.filter(QRegularExpression(QStringLiteral("unknown|waiting|rendering"))).isEmpty());
        QVERIFY(part<QPlainTextEdit>(program.window, "runLog")->isVisible());
        keepPicture(program.window);

        auto *again = part<QPushButton>(program.window, "generateAgain");
        QTRY_VERIFY(again->isEnabled());
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(program.tree()->model()->rowCount(), 2);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.outcomes(), QStringList{QStringLiteral("rack-b05 failed")});
        // Enter on it shows the artifact that the failed rendering has left, and why there is nothing in it.
        QTest::keyClick(program.tree(), Qt::Key_Down);
        QTest::keyClick(program.tree(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.workspace.document().artifact().value_or(Artifact{}).target.label,
            QStringLiteral("rack-b05"), patience);
        auto *state = part<QWidget>(program.window, "viewerState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
    }

    void theNextStartGoesOnWithARun()
    {
        SampleServer server(SampleOptions{.speed = 2}); // a run takes about two seconds
        QVERIFY(server.start());
        const QTemporaryDir folder;
        QString runId;
        {
            Program program(server, folder);
            QVERIFY(program.isListed());
            QVERIFY(program.choose(QStringLiteral("interfaces leaf-03")));
            QTest::keyClick(part<QTableView>(program.window, "artifacts"), Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(program.workspace.runs().runs().size(), 1);
            runId = program.workspace.runs().runs().constFirst().id;
            QTRY_VERIFY_WITH_TIMEOUT(program.workspace.runs().find(runId)->phase > Run::Phase::Asking, patience);
            QVERIFY2(program.workspace.runs().anyUnderWay(), "it was over before the window could be closed");
            program.window.close();
        }
        Program next(server, folder);
        QVERIFY(next.isListed());
        QVERIFY2(part<QWidget>(next.window, "runsPanel")->isVisible(), "what is under way is to be seen");
        QVERIFY(next.waitForEnd());
        QCOMPARE(next.workspace.runs().runs().size(), 1);
        QCOMPARE(next.workspace.runs().runs().constFirst().id, runId);
        const QStringList outcomes = next.outcomes();
        QVERIFY2(outcomes == QStringList{QStringLiteral("leaf-03 changed")}
                || outcomes == QStringList{QStringLiteral("leaf-03 unchanged")},
            qPrintable(outcomes.join(u'\n')));
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    Watchdog m_watchdog;
    std::unique_ptr<RunsPanel> m_panel;
};

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
