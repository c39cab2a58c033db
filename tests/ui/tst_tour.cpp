// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawingprogram.h"
#include "tests/ui/samplewindow.h"
#include "ui/history/historypage.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/svgviewrender.h"
#include "ui/viewer/tableview.h"
#include "ui/viewer/treeview.h"
#include "ui/widgets/applytheme.h"

using namespace artiscope;

// What the README shows, in the real window on the sample; ./dev pictures keeps a picture of each stop.
class TestTour : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() { return m_on->window.viewer(); }
    // As a person does who knows its definition: the list is that of the definition.
    void show(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY2(artifact, definition);
        m_on->filter()->setText(QLatin1String(definition));
        m_on->window.showArtifact(artifact->key());
        QTRY_VERIFY_WITH_TIMEOUT(m_on->reads(*artifact) && !viewer().isBusy(), SampleWindow::patience);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), SampleWindow::patience); }

private Q_SLOTS:
    void init()
    {
        const QLatin1String name(QTest::currentTestFunction());
        applyTheme(*qApp,
            name == QLatin1String("pinned") || name == QLatin1String("sideBySide") ? Theme::dark() : Theme::light());
        m_on = std::make_unique<SampleWindow>();
        m_on->window.resize(1440, 900);
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void configuration()
    {
        show("leaf_config", "leaf-02");
        viewer().setTab(Viewer::Tab::Source);
        viewer().text().goToLine(
            viewer().text().text().lineOf(viewer().text().text().bytes().indexOf("interface Ethernet1\n")) + 1);
        QCOMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
    }

    void comparison()
    {
        m_on->chooseBranch(QStringLiteral("add-web-tier"));
        m_on->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_on->workspace.comparison().state() == LoadState::Ready, SampleWindow::patience);
        show("leaf_config", "leaf-02");
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY_WITH_TIMEOUT(viewer().comparesSnapshots(), SampleWindow::patience);
        settle();
        QVERIFY(!viewer().comparison()->difference().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_on->text("filterSummary").endsWith(QStringLiteral("lines")), SampleWindow::patience); // all are counted
    }

    void sections()
    {
        comparison();
        m_on->clickButton("comparisonView");
        settle();
    }

    void history()
    {
        show("leaf_config", "leaf-02");
        viewer().setTab(Viewer::Tab::History);
        settle();
        m_on->action("blameAction")->trigger();
        settle();
        QVERIFY(viewer().history() && viewer().history()->hasBlame());
    }

    void pinned()
    {
        show("leaf_config", "leaf-02");
        m_on->chooseTime(QStringLiteral("-1d"));
        settle();
        QVERIFY(m_on->workspace.snapshot().at);
    }

    void drawing()
    {
        show("rack_elevation", "rack-a02"); // the program that draws is beside the window's, not beside this test
        part<SvgView>(m_on->window, "svgView")->renderer().setProgram(drawingProgram());
        show("rack_elevation", "rack-a01");
        auto *const canvas = part<SvgCanvas>(m_on->window, "svgCanvas");
        QTRY_VERIFY_WITH_TIMEOUT(!canvas->isEmpty() && canvas->isVisible(), SampleWindow::patience);
        settle();
    }

    void tree()
    {
        show("interfaces", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        QTRY_VERIFY(viewer().tree());
        settle();
    }

    void table()
    {
        show("cable_list", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        settle();
        QTRY_VERIFY(part<TableView>(m_on->window, "tableView")->isVisible());
    }

    void handbook()
    {
        show("handbook", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        settle();
    }

    void sideBySide()
    {
        show("leaf_config", "leaf-01");
        viewer().setTab(Viewer::Tab::Source);
        m_on->action("keepOpenAction")->trigger();
        show("leaf_config", "leaf-03");
        m_on->action("keepOpenAction")->trigger();
        show("leaf_config", "leaf-02");
        m_on->action("openBesideAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(viewer().hasText(), SampleWindow::patience);
        part<QWidget>(m_on->window, "readingLeft")->setFocus();
        m_on->key(Qt::Key_Tab, Qt::ControlModifier); // to leaf-01
        settle();
        QVERIFY(part<QWidget>(m_on->window, "readingRight")->isVisible());
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
