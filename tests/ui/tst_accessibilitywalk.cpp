// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "tests/support/drawingprogram.h"
#include "tests/support/refusingsecrets.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/screenreader.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/drawingpage.h"
#include "ui/connect/keychainbanner.h"
#include "ui/history/historypage.h"
#include "ui/platform/translations.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/svgviewrender.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QDirIterator>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeView>

using namespace artiscope;

// Every window, dialog and view there is, gone through as by somebody who hears it and has only a keyboard. With
// ARTISCOPE_PICTURES it leaves a picture of each, with ARTISCOPE_LANGUAGE=de in that language, with -reverse mirrored.
class TestAccessibilityWalk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_language;
    std::unique_ptr<SampleWindow> m_on;
    ScreenReader m_reader;
    int m_walks = 0;

    MainWindow &window() { return m_on->window; }
    Viewer &viewer() { return window().viewer(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), SampleWindow::patience); }
    void walk(QWidget &over, const char *name)
    {
        ++m_walks;
        keepPicture(over, QLatin1String(name));
        const QString troubles = m_reader.walk(over).join(u'\n');
        QVERIFY2(troubles.isEmpty(), qPrintable(QLatin1String(name) + QStringLiteral(":\n") + troubles));
    }
    void walkWindow(const char *name) { walk(window(), name); }
    // What an action opens, until Escape closes it; then the keyboard is where it was.
    void walkDialog(const char *action, const char *dialog, const std::function<void(QWidget &)> &prepare = {})
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_on->table()->setFocus();
        m_on->action(action)->trigger();
        walkOpened(dialog, prepare);
        QTRY_VERIFY2(m_on->table()->hasFocus(), dialog);
    }
    void walkOpened(const char *dialog, const std::function<void(QWidget &)> &prepare = {})
    {
        QPointer<QWidget> opened = m_on->widget(dialog);
        QTRY_VERIFY2(opened->isVisible(), dialog);
        opened->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(opened));
        QTRY_VERIFY2(opened->focusWidget(), dialog); // something has the keyboard from the beginning
        if (prepare)
            prepare(*opened);
        walk(*opened, dialog);
        QTest::keyClick(opened, Qt::Key_Escape);
        QTRY_VERIFY2(!opened || !opened->isVisible(), dialog);
        m_on->comeBack();
    }
    void show(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY2(artifact, definition);
        window().showArtifact(artifact->key());
        QTRY_VERIFY_WITH_TIMEOUT(m_on->reads(*artifact) && !viewer().isBusy(), SampleWindow::patience);
    }
    void showWith(const char *definition, const char *target, const QByteArray &bytes)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY2(artifact, definition);
        m_on->keep(*artifact, bytes);
        show(definition, target);
        QCOMPARE(viewer().text().text().bytes(), bytes);
    }
    void compareWithClipboard(const QByteArray &text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        m_on->action("compareClipboardAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer().comparison() && viewer().comparison()->left().text().bytes() == text, SampleWindow::patience);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes);
        settle();
    }
    void compareBranches()
    {
        m_on->chooseBranch(QStringLiteral("add-web-tier"));
        m_on->action("compareWithDefaultAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_on->workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_on->workspace.changedContents().state(), LoadState::Ready, SampleWindow::patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_language = std::make_unique<Translations>(qEnvironmentVariable("ARTISCOPE_LANGUAGE", QStringLiteral("en")));
    }
    void init()
    {
        QApplication::clipboard()->setText(QStringLiteral("nothing of interest"));
        m_on = std::make_unique<SampleWindow>();
        window().resize(1440, 900);
        if (qstrcmp(QTest::currentTestFunction(), "beforeAnyServer") != 0)
            QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void beforeAnyServer()
    {
        QVERIFY(m_on->widget("firstStart")->isVisible());
        walkWindow("first-start");
        m_on->action("connectionsAction")->trigger();
        walkOpened("connectDialog");
    }

    void lists()
    {
        walkWindow("window");
        m_on->filter()->setText(QStringLiteral("no artifact is called so"));
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 0);
        walkWindow("nothing-found");
        m_on->filter()->clear();
        show("leaf_config", "leaf-01");
        m_on->action("showDefinitionAction")->trigger();
        walkOpened("definitionPopup");
        m_on->action("showRunsAction")->setChecked(true);
        walkWindow("no-runs");
        auto *const definitions = part<QAbstractItemView>(window(), "definitions");
        definitions->setCurrentIndex(definitions->model()->index(1, 0));
        QTRY_VERIFY(m_on->widget("definitionLine")->isVisible());
        walkWindow("definition");
    }

    void places()
    {
        m_on->action("chooseBranchAction")->trigger();
        walkOpened("branchPopup");
        m_on->action("chooseTimeAction")->trigger();
        walkOpened("timePopup");
        m_on->action("goToAnythingAction")->trigger();
        walkOpened("goToPopup");
        m_on->action("goToCommandAction")->trigger();
        walkOpened("goToPopup");
        m_on->chooseTime(QStringLiteral("-1d"));
        show("leaf_config", "leaf-01");
        walkWindow("pinned");
    }

    void source()
    {
        show("leaf_config", "leaf-01");
        viewer().setTab(Viewer::Tab::Source);
        viewer().text().goToLine(60);
        m_on->action("findAction")->trigger();
        QTest::keyClicks(part<QLineEdit>(window(), "findText"), QStringLiteral("interface"));
        walkWindow("source");
        viewer().setTab(Viewer::Tab::Details);
        settle();
        walkWindow("details");
        viewer().setTab(Viewer::Tab::Source);
        m_on->action("keepOpenAction")->trigger();
        show("leaf_config", "leaf-03");
        m_on->action("openBesideAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(viewer().hasText(), SampleWindow::patience);
        settle();
        walkWindow("beside");
    }

    void tree()
    {
        show("interfaces", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        settle();
        m_on->action("findAction")->trigger();
        walkWindow("tree");
    }

    void table()
    {
        show("cable_list", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        settle();
        auto *const grid = part<QAbstractItemView>(window(), "tableGrid");
        QTRY_VERIFY(grid->isVisible());
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(m_on->widget("rowPane")->isVisible());
        walkWindow("table");
    }

    void markdown()
    {
        show("handbook", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        settle();
        m_on->action("findAction")->trigger();
        walkWindow("markdown");
    }

    void drawing()
    {
        show("rack_elevation", "rack-a02");
        part<SvgView>(window(), "svgView")->renderer().setProgram(drawingProgram());
        show("rack_elevation", "rack-a01");
        auto *const canvas = part<SvgCanvas>(window(), "svgCanvas");
        QTRY_VERIFY_WITH_TIMEOUT(!canvas->isEmpty() && canvas->isVisible(), SampleWindow::patience);
        settle();
        m_on->action("findAction")->trigger();
        walkWindow("drawing");
    }

    void bytes()
    {
        const auto artifact = m_on->find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        m_on->keep(*artifact, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 29));
        show("leaf_config", "leaf-01");
        QTRY_VERIFY(m_on->widget("hexPage")->isVisible());
        m_on->action("goToLineAction")->trigger();
        QTRY_VERIFY(m_on->widget("hexBar")->isVisible());
        walkWindow("bytes");
    }

    void changes()
    {
        compareBranches();
        m_on->action("sayWhoseAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_on->workspace.baseComparison().state(), LoadState::Ready, SampleWindow::patience);
        m_on->clickButton("sameChangeShow");
        QTRY_VERIFY(m_on->widget("chipSameChange")->isVisible());
        walkWindow("same-change");
        m_on->clickButton("sameChangeShow");
        show("leaf_config", "leaf-03");
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY_WITH_TIMEOUT(viewer().comparesSnapshots(), SampleWindow::patience);
        settle();
        walkWindow("changes");
        m_on->clickButton("threeWayView");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_on->widget("threeWayRight")->isVisible() && !viewer().isBusy(), SampleWindow::patience);
        walkWindow("three-way");
        m_on->clickButton("threeWayView");
        settle();
        m_on->clickButton("comparisonView");
        settle();
        walkWindow("sections");
        part<QAction>(window(), "ownExpressionsAction")->trigger();
        walkOpened("ignoreDialog");
    }

    void unified()
    {
        show("leaf_config", "leaf-01");
        compareWithClipboard(QByteArray(viewer().text().text().bytes()).replace("mtu", "MTU"));
        part<QAction>(window(), "unifiedAction")->trigger();
        settle();
        walkWindow("unified");
    }

    void paths()
    {
        show("interfaces", "leaf-01");
        compareWithClipboard(QByteArray(viewer().text().text().bytes()).replace("Ethernet1\"", "Ethernet77\""));
        m_on->clickButton("comparisonView");
        settle();
        QVERIFY(m_on->widget("matchKey")->isVisible());
        walkWindow("paths");
    }

    void renderedChanges()
    {
        showWith("handbook", "leaf-02", "# Two\n\n- a list with a [link](https://example.org/)\n");
        compareWithClipboard("# One\n\nSome *words*.\n");
        m_on->clickButton("comparisonView");
        settle();
        QTRY_VERIFY(m_on->widget("renderedPage")->isVisible());
        walkWindow("rendered-changes");
    }

    void drawnChanges()
    {
        const QByteArray frame = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'>";
        showWith("rack_elevation", "rack-a01",
            frame + "<rect id='a' x='20' y='20' width='60' height='40' fill='#a00'/></svg>");
        compareWithClipboard(frame + "<rect id='a' x='90' y='20' width='60' height='40' fill='#a00'/></svg>");
        part<DrawingPage>(viewer(), "drawingPage")->setProgram(drawingProgram());
        compareWithClipboard(frame + "<rect id='a' x='90' y='40' width='60' height='40' fill='#0a0'/></svg>");
        QTRY_VERIFY(m_on->widget("drawingPage")->isVisible());
        settle();
        QTRY_VERIFY(part<QAbstractItemView>(window(), "drawingElementsList")->model()->rowCount() > 0);
        walkWindow("drawn-changes");
    }

    void history()
    {
        show("leaf_config", "leaf-02");
        viewer().setTab(Viewer::Tab::History);
        settle();
        m_on->action("blameAction")->trigger();
        settle();
        QVERIFY(viewer().history() && viewer().history()->hasBlame());
        auto *const text = part<TextView>(window(), "revisionText");
        text->setFocus();
        text->goToLine(30);
        m_on->action("lineHistoryAction")->trigger();
        QTRY_VERIFY(m_on->widget("lineHistory")->isVisible());
        settle();
        walkWindow("history");
        walkDialog("changesByMomentAction", "changesByMoment", [this](QWidget &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(!part<StateView>(dialog, "changeSetsState")->isVisible(), SampleWindow::patience);
        });
    }

    void runs()
    {
        const auto broken = m_on->sample.findArtifact(
            [](const Artifact &artifact) { return artifact.status == ArtifactStatus::Error; });
        m_on->workspace.generate({broken.value()});
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_on->workspace.runs().runs().isEmpty() && !m_on->workspace.runs().anyUnderWay(), SampleWindow::patience);
        QTest::keyClick(m_on->widget("runTree"), Qt::Key_Down);
        QTRY_VERIFY(m_on->widget("runLog")->isVisible());
        walkWindow("runs");
        m_on->clickButton("openRunLog");
        walkOpened("runLogDialog");
        show("leaf_config", "leaf-01");
        m_on->filter()->setText(QStringLiteral("leaf_config"));
        QVERIFY(m_on->action("generateAllAction")->isEnabled());
        walkDialog("generateAllAction", "generateDialog", [](QWidget &dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(
                part<QAbstractButton>(dialog, "planGenerate")->isEnabled(), SampleWindow::patience);
        });
    }

    void windows()
    {
        QVERIFY(m_on->profiles.add(m_on->profile()));
        m_on->action("connectionsAction")->trigger();
        QTRY_VERIFY(m_on->widget("connectDialog")->isVisible());
        m_on->clickButton("profileRemove");
        walkOpened("confirmRemoval");
        m_on->widget("connectDialog")->close();
        QTRY_VERIFY(!window().findChild<QWidget *>(QStringLiteral("connectDialog")));
        walkDialog("connectionsAction", "connectDialog", [](QWidget &dialog) {
            QTest::mouseClick(part<QAbstractButton>(dialog, "testConnection"), Qt::LeftButton);
            // The sample wants a token, which nobody has typed.
            QTRY_VERIFY_WITH_TIMEOUT(
                dialog.findChild<QWidget *>(QStringLiteral("reportAdvice")), SampleWindow::patience);
        });
        walkDialog("openLinkAction", "linkDialog");
        walkDialog("shortcutsAction", "shortcutWindow");
        walkDialog("showLogAction", "logWindow");
        walkDialog("aboutAction", "aboutBox");
        walkDialog("guideAction", "guideWindow",
            [](QWidget &dialog) { QTRY_VERIFY(!part<QTextBrowser>(dialog, "guideText")->toPlainText().isEmpty()); });
    }

    void settings()
    {
        m_on->action("settingsAction")->trigger();
        QTRY_VERIFY(m_on->widget("settingsDialog")->isVisible());
        auto *const groups = part<QListWidget>(window(), "settingsGroups");
        for (int group = 1; group < groups->count(); ++group) {
            groups->setCurrentRow(group);
            const QByteArray name = "settings" + QByteArray::number(group);
            walk(*m_on->widget("settingsDialog"), name.constData());
        }
        m_on->clickButton("settingsResetAll");
        walkOpened("resetAllQuestion");
        m_on->widget("settingsDialog")->activateWindow();
        groups->setCurrentRow(0);
        walkOpened("settingsDialog");
    }

    void signedOut()
    {
        m_on->action("signOutAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_on->widget("signInBar")->isVisible(), SampleWindow::patience);
        walkWindow("signed-out");
    }

    void withoutAKeychain()
    {
        RefusingSecrets none(Error::Reason::NoKeychain);
        SampleWorkspace &sample = m_on->sample;
        const Services services{sample.clock, sample.settings, sample.profiles, none, {}, {}, {}};
        Workspace workspace(services);
        KeychainBanner banner(workspace);
        workspace.open(sample.profile());
        QTRY_VERIFY(banner.isVisible());
        banner.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&banner));
        walk(banner, "no-keychain");
    }

    // What is new in ui/ is walked too, or this says its name.
    void everyWidgetWasSeen()
    {
        if (m_walks < 30)
            QSKIP("only some were walked");
        static const QRegularExpression widget(
            QStringLiteral("^class (\\w+)(?: final)? : public "
                           "Q(?:Dialog|MainWindow|Widget|Frame|Splitter|StackedWidget|StatusBar|TextBrowser|LineEdit|"
                           "ComboBox|\\w*Button|Abstract\\w*Area|\\w+View|\\w+ListWidget) \\{\\n    Q_OBJECT"),
            QRegularExpression::MultilineOption);
        QStringList missed;
        int known = 0;
        QDirIterator files(QStringLiteral(ARTISCOPE_TEST_DATA "/../../ui"), {QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : widget.globalMatch(text)) {
                ++known;
                if (!m_reader.seen().contains(match.captured(1)))
                    missed << match.captured(1);
            }
        }
        QVERIFY2(known > 80, qPrintable(QString::number(known)));
        missed.sort();
        QCOMPARE(missed.join(u' '), QString());
    }
};

QTEST_MAIN(TestAccessibilityWalk)
#include "tst_accessibilitywalk.moc"
