// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/history/historypage.h"
#include "ui/viewer/readingtabs.h"
#include "ui/widgets/menukey.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTimer>

using namespace artiscope;

// What one would take a mouse for, without one: menus of what has the keyboard, sizes of panes and columns, the order
// of tabs.
class TestByKeyboard : public QObject {
    Q_OBJECT

private:
    const MenuKey m_menuKey; // as all windows of one start have it
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() { return m_on->window.viewer(); }
    void show(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY2(artifact, definition);
        m_on->window.showArtifact(artifact->key());
        QTRY_VERIFY_WITH_TIMEOUT(m_on->reads(*artifact) && !viewer().isBusy(), SampleWindow::patience);
    }
    // The menu that Shift+F10 opens over a part, by its name; it is closed again.
    QString menuOf(const char *name)
    {
        QWidget *const widget = m_on->widget(name);
        widget->setFocus();
        if (!widget->hasFocus())
            return QStringLiteral("no keyboard");
        std::optional<QString> title;
        QTimer::singleShot(0, this, [&] { // a menu of Qt's own making returns when it is closed
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const QRect window(m_on->window.mapToGlobal(QPoint()), m_on->window.size());
            title = !menu                       ? QStringLiteral("none")
                : menu->actions().isEmpty()     ? QStringLiteral("empty")
                : !window.contains(menu->pos()) ? QStringLiteral("elsewhere")
                : menu->objectName().isEmpty()  ? menu->actions().constFirst()->objectName()
                                                : menu->objectName();
            if (menu)
                menu->close();
        });
        QTest::keyClick(widget, Qt::Key_F10, Qt::ShiftModifier);
        if (!QTest::qWaitFor([&] { return title.has_value(); }))
            return QStringLiteral("nothing happened");
        m_on->comeBack();
        return *title;
    }
    void choose(const char *action) { m_on->action(action)->trigger(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        m_on->window.resize(1440, 900);
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void contextMenusOpen()
    {
        show("leaf_config", "leaf-01");
        QCOMPARE(menuOf("artifacts"), QStringLiteral("artifactContextMenu"));
        viewer().setTab(Viewer::Tab::Source);
        QCOMPARE(menuOf("textView"), QStringLiteral("textMenu"));
        viewer().setTab(Viewer::Tab::Details);
        QCOMPARE(menuOf("detail_id"), QStringLiteral("detailsMenu"));
        viewer().setTab(Viewer::Tab::History);
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(menuOf("revisions"), QStringLiteral("showAsOfAction"));
        show("interfaces", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        QTRY_VERIFY(!viewer().isBusy() && m_on->widget("documentTree")->isVisible());
        QCOMPARE(menuOf("documentTree"), QStringLiteral("treeMenu"));
        show("cable_list", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        QTRY_VERIFY(m_on->widget("tableGrid")->isVisible());
        QCOMPARE(menuOf("tableGrid"), QStringLiteral("copyAction"));
        show("handbook", "leaf-01");
        viewer().setTab(Viewer::Tab::Preview);
        QTRY_VERIFY(!viewer().isBusy() && m_on->widget("markdownView")->isVisible());
        QCOMPARE(menuOf("markdownView"), QStringLiteral("copyAction"));
    }

    void panesAreMadeLarger()
    {
        auto *const columns = part<QSplitter>(m_on->window, "columnsSplitter");
        auto *const rows = part<QSplitter>(m_on->window, "rowsSplitter");
        m_on->table()->setFocus();
        const QList<int> across = columns->sizes();
        const QList<int> down = rows->sizes();
        choose("narrowerPaneAction");
        QCOMPARE(columns->sizes().at(0), across.at(0) + 24);
        QCOMPARE(columns->sizes().at(1), across.at(1) - 24);
        choose("widerPaneAction");
        QCOMPARE(columns->sizes(), across);
        choose("higherPaneAction");
        QCOMPARE(rows->sizes().at(0), down.at(0) + 24);
        choose("lowerPaneAction");
        QCOMPARE(rows->sizes(), down);
    }

    void columnsAreMadeWider()
    {
        QHeaderView *const header = m_on->table()->horizontalHeader();
        QVERIFY(!m_on->action("widerColumn")->isEnabled()); // the keyboard is in none
        m_on->table()->setFocus();
        QTest::keyClick(m_on->table(), Qt::Key_Down);
        const int column = m_on->table()->currentIndex().column();
        const int before = header->sectionSize(column);
        choose("widerColumn");
        QCOMPARE(header->sectionSize(column), before + 24);
        choose("narrowerColumn");
        QCOMPARE(header->sectionSize(column), before);
        for (int i = 0; i < 100; ++i)
            choose("narrowerColumn");
        QCOMPARE(header->sectionSize(column), header->minimumSectionSize());
    }

    void tabsAreMoved()
    {
        show("leaf_config", "leaf-01");
        choose("keepOpenAction");
        show("leaf_config", "leaf-02");
        auto *const tabs = part<ReadingTabs>(*m_on->widget("readingLeft"), "readingTabs");
        QTRY_VERIFY(tabs->isVisible() && tabs->count() == 2);
        tabs->setFocus();
        const auto names = [tabs] {
            return QStringList{tabs->tabText(0).left(7), tabs->tabText(1).left(7)}.join(u' ');
        };
        QCOMPARE(names(), QStringLiteral("leaf-01 leaf-02"));
        QTest::keyClick(tabs, Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringLiteral("leaf-02 leaf-01"));
        QTest::keyClick(tabs, Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier); // it is the first one
        QCOMPARE(names(), QStringLiteral("leaf-02 leaf-01"));
        QTest::keyClick(tabs, Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringLiteral("leaf-01 leaf-02"));
    }
};

QTEST_MAIN(TestByKeyboard)
#include "tst_bykeyboard.moc"
