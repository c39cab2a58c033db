// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tablemodel.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/samplewindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

using namespace artiscope;

// The table preview in the real window on the sample.
class TestTable : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    QTableView *grid() const { return part<QTableView>(m_on->window, "tableGrid"); }
    QLineEdit *filter() const { return part<QLineEdit>(m_on->window, "tableFilter"); }
    TableModel &model() const { return *qobject_cast<TableModel *>(grid()->model()); }
    QString summary() const { return part<ElidedLabel>(m_on->window, "tableSummary")->text(); }
    QString line(int row) const { return printModel(model()).section(u'\n', row, row); }
    void settle() const
    {
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
        QTRY_VERIFY(!model().isBusy());
    }
    void read(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY(artifact);
        m_on->read(*artifact);
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
    }
    void readCables()
    {
        read("cable_list", "leaf-02");
        QTRY_VERIFY(grid()->isVisible());
        settle();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void aTableIsSortedAndFilteredByKeys()
    {
        readCables();
        QCOMPARE(model().table().names().join(u'|'),
            QStringLiteral("cable|from device|from port|to device|to port|medium|length m|note"));
        QCOMPARE(summary(), QStringLiteral("10 rows"));
        QCOMPARE(line(3),
            QStringLiteral(
                "W79952 | leaf-02 | Ethernet52 | spine-04 | Ethernet2 | OM4 LC-LC | 30 | tray 3, then duct \"B\""));
        keepPicture(m_on->window, QStringLiteral("table"));

        m_on->window.viewer().setFocus();
        QVERIFY(grid()->hasFocus());
        m_on->key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter()->hasFocus());
        QCOMPARE(filter()->accessibleName(), QStringLiteral("Filter “cable”"));
        QTest::keyClick(filter(), Qt::Key_Return);
        QVERIFY(grid()->hasFocus());
        for (int column = 0; column < 6; ++column)
            QTest::keyClick(grid(), Qt::Key_Right);
        m_on->key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(filter()->accessibleName(), QStringLiteral("Filter “length m”"));
        QTest::keyClicks(filter(), QStringLiteral("3..20"));
        settle();
        QCOMPARE(summary(), QStringLiteral("10 rows, 4 hidden by the filter"));
        QTest::keyClick(filter(), Qt::Key_Down);

        // The menu by the keyboard: last to first.
        auto *const button = part<QToolButton>(m_on->window, "tableMenuButton");
        QTest::keyClick(grid(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(button->hasFocus());
        QTimer::singleShot(0, button, [button] { // what Space opens waits for it
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
        settle();
        QVERIFY(line(0).startsWith(QLatin1String("W79950 | "))); // 20 m
        QVERIFY(line(5).contains(QLatin1String(" | 3 | ")));
        keepPicture(m_on->window, QStringLiteral("table-sorted-and-filtered"));
        const auto descending = TableModel::Sorting{6, Qt::DescendingOrder};
        QCOMPARE(model().sorting(), descending);
    }

    void aRowIsRead()
    {
        readCables();
        m_on->window.viewer().setFocus();
        QTest::keyClick(grid(), Qt::Key_Down);
        QTest::keyClick(grid(), Qt::Key_Return);
        auto *const text = part<QPlainTextEdit>(m_on->window, "rowText");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().startsWith(QLatin1String("cable: W79950\nfrom device: leaf-02\n")));
        keepPicture(m_on->window, QStringLiteral("table-row-wide"));
        m_on->window.resize(900, 700);
        QTRY_VERIFY(!m_on->widget("sidebar")->isVisible()); // which gives way first
        QTRY_COMPARE(part<QSplitter>(m_on->window, "tableSplitter")->orientation(), Qt::Vertical);
        QTRY_VERIFY(grid()->viewport()->rect().contains(grid()->visualRect(grid()->currentIndex())));
        keepPicture(m_on->window, QStringLiteral("table-row-narrow"));
        QTest::keyClick(grid(), Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        m_on->action("selectAllAction")->trigger();
        m_on->action("copyAction")->trigger();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 9);
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\t\"tray 3, then duct \"\"B\"\"\"\n")));
    }

    void zoomIsOfTheTableToo()
    {
        readCables();
        const int row = grid()->rowHeight(0);
        const int column = grid()->columnWidth(0);
        for (int i = 0; i < 5; ++i)
            m_on->key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(grid()->rowHeight(0) > row);
        QVERIFY(grid()->columnWidth(0) > column);
        m_on->key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(grid()->rowHeight(0), row);
    }

    void jsonIsShownAsATable()
    {
        read("interfaces", "leaf-02");
        QVERIFY(!m_on->window.findChild<QWidget *>(QStringLiteral("tableGrid")));
        m_on->action("viewAs_json-table")->trigger();
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
        QVERIFY(grid()->isVisible());
        QCOMPARE(m_on->window.viewer().shownAs(), QStringLiteral("JSON table"));
        QCOMPARE(model().title(0), QStringLiteral("name"));
        QVERIFY(model().rowCount() > 2);
        QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("Ethernet49"));
        keepPicture(m_on->window, QStringLiteral("table-of-json"));
        m_on->key(Qt::Key_2, Qt::ControlModifier); // the source is JSON as ever
        QTRY_VERIFY(m_on->window.viewer().text().isVisible());
        QVERIFY(m_on->widget("outlinePane")->isVisible());
        m_on->action("viewAs_")->trigger();
        QCOMPARE(m_on->window.viewer().shownAs(), QStringLiteral("JSON"));
    }
};

QTEST_MAIN(TestTable)
#include "tst_table.moc"
