// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/history/historypage.h"
#include "ui/widgets/applytheme.h"

#include <QDir>

using namespace artiscope;

// What the user guide shows (docs/), in the real window on the sample; ./dev pictures keeps a picture of each stop.
// They are smaller than the README's: all of them are in the program.
class TestGuideTour : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() { return m_on->window.viewer(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), SampleWindow::patience); }
    void open(const char *filter = "leaf_config")
    {
        QVERIFY(m_on->open());
        m_on->filter()->setText(QLatin1String(filter));
    }
    void read(const char *target)
    {
        const auto artifact = m_on->find("leaf_config", target);
        QVERIFY(artifact);
        m_on->window.showArtifact(artifact->key());
        QTRY_VERIFY_WITH_TIMEOUT(m_on->reads(*artifact) && !viewer().isBusy(), SampleWindow::patience);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir::setCurrent(QDir::rootPath())); // nothing of whoever runs this
        applyTheme(*qApp, Theme::light());
        m_on = std::make_unique<SampleWindow>();
        m_on->window.resize(1120, 700);
    }
    void cleanup() { m_on.reset(); }

    void start()
    {
        m_on->window.resize(760, 420);
        QVERIFY(m_on->widget("firstStart")->isVisible());
    }

    void window()
    {
        open("");
        read("leaf-02");
        viewer().setTab(Viewer::Tab::Source);
        settle();
    }

    void finding()
    {
        open("leaf-0");
        QTRY_VERIFY(m_on->table()->model()->rowCount() > 0);
        m_on->action("showRunsAction")->setChecked(false);
        read("leaf-03");
        settle();
    }

    void reading()
    {
        open();
        read("leaf-02");
        viewer().setTab(Viewer::Tab::Source);
        viewer().text().goToLine(
            viewer().text().text().lineOf(viewer().text().text().bytes().indexOf("interface Ethernet1\n")) + 1);
        settle();
        QCOMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
    }

    void comparing()
    {
        QVERIFY(m_on->open());
        m_on->chooseBranch(QStringLiteral("add-web-tier"));
        m_on->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_on->workspace.comparison().state() == LoadState::Ready, SampleWindow::patience);
        m_on->filter()->setText(QStringLiteral("leaf_config"));
        read("leaf-02");
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY_WITH_TIMEOUT(viewer().comparesSnapshots(), SampleWindow::patience);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_on->text("filterSummary").endsWith(QStringLiteral("lines")), SampleWindow::patience);
    }

    void history()
    {
        open();
        read("leaf-02");
        viewer().setTab(Viewer::Tab::History);
        settle();
        m_on->action("blameAction")->trigger();
        settle();
        QVERIFY(viewer().history() && viewer().history()->hasBlame());
    }

    void pinned()
    {
        open();
        read("leaf-02");
        m_on->chooseTime(QStringLiteral("-1d"));
        settle();
        QVERIFY(m_on->workspace.snapshot().at);
    }

    void rendering()
    {
        open();
        read("leaf-02");
        m_on->table()->selectAll();
        m_on->action("generateAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_on->workspace.runs().runs().size() == 1 && !m_on->workspace.runs().anyUnderWay(), SampleWindow::patience);
        settle();
    }

    void anything()
    {
        open();
        read("leaf-02");
        m_on->key(Qt::Key_K, Qt::ControlModifier);
        auto *const field = part<QLineEdit>(m_on->window, "goToSearch");
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("leaf 02"));
        QTRY_VERIFY(part<QAbstractItemView>(m_on->window, "goToList")->model()->rowCount() > 0);
        m_on->pictured = part<QWidget>(m_on->window, "goToPopup"); // a window of its own
    }
};

QTEST_MAIN(TestGuideTour)
#include "tst_guidetour.moc"
