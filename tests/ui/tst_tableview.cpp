// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelprinter.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "ui/viewer/tablegrid.h"
#include "ui/viewer/tableview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace artiscope;

// The table of a text by itself, driven by keys and clicks.
class TestTableView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TableView> m_view;

    TableGrid &grid() const { return m_view->grid(); }
    QLineEdit *filter() const { return part<QLineEdit>(*m_view, "tableFilter"); }
    QWidget *rowPane() const { return part<QWidget>(*m_view, "rowPane"); }
    StateView *state() const { return part<StateView>(*m_view, "tableState"); }
    QString summary() const { return part<ElidedLabel>(*m_view, "tableSummary")->text(); }
    QString notice() const { return part<Banner>(*m_view, "tableBanner")->text(); }
    QString printed() const { return printModel(*grid().model()); }
    QString clipboard() const { return QApplication::clipboard()->text(); }
    TableModel &model() const { return *qobject_cast<TableModel *>(grid().model()); }
    QString rows(int column) const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << model().index(row, column).data().toString();
        return all.join(u' ');
    }
    QString currentCell() const { return grid().currentIndex().data().toString(); }

    void show(const QByteArray &bytes, bool keepPlace = false)
    {
        m_view->setContent(bytes, keepPlace);
        QTRY_VERIFY(!m_view->isBusy());
        settle();
    }
    void settle() const { QTRY_VERIFY(!model().isBusy()); }
    void clickHeader(int column)
    {
        const QHeaderView &header = *grid().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
            QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2));
        settle();
    }
    void clickCell(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(
            grid().viewport(), Qt::LeftButton, modifiers, grid().visualRect(model().index(row, column)).center());
    }
    // In the menu, as it is when it is opened.
    void choose(const char *action) const
    {
        QMenu &menu = *part<QToolButton>(*m_view, "tableMenuButton")->menu();
        menu.popup(m_view->mapToGlobal(QPoint()));
        menu.close();
        for (QAction *one : m_view->findChildren<QAction *>()) {
            if (one->objectName() == QLatin1String(action)) {
                QVERIFY2(one->isEnabled(), action);
                one->trigger();
                settle();
                return;
            }
        }
        QFAIL(action);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_view = std::make_unique<TableView>();
        m_view->resize(1000, 500);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QApplication::clipboard()->clear();
    }
    void cleanup()
    {
        keepPicture(*m_view);
        m_view.reset();
    }

    void aClickOnTheHeaderSorts()
    {
        show("port,mtu\nEthernet10,9000\nEthernet2,1500\nEthernet1,\n");
        grid().setFocus();
        clickCell(1, 0);
        QCOMPARE(currentCell(), QStringLiteral("Ethernet2"));
        clickHeader(1);
        QCOMPARE(rows(1), QStringLiteral("1500 9000 "));
        QCOMPARE(grid().horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(currentCell(), QStringLiteral("Ethernet2")); // goes with its row
        clickHeader(1);
        QCOMPARE(rows(1), QStringLiteral("9000 1500 "));
        clickHeader(1);
        QCOMPARE(rows(1), QStringLiteral("9000 1500 ")); // as in the file
        QCOMPARE(grid().horizontalHeader()->sortIndicatorSection(), -1);
        clickHeader(0);
        QCOMPARE(rows(0), QStringLiteral("Ethernet1 Ethernet2 Ethernet10"));
        QCOMPARE(model().headerData(0, Qt::Vertical).toString(), QStringLiteral("4"));
        choose("tableUnsorted");
        QCOMPARE(rows(0), QStringLiteral("Ethernet10 Ethernet2 Ethernet1"));
        choose("tableSortDescending"); // by the column that was clicked
        QCOMPARE(rows(0), QStringLiteral("Ethernet10 Ethernet2 Ethernet1"));
        QCOMPARE(model().sorting(), (TableModel::Sorting{0, Qt::DescendingOrder}));
        choose("tableKindNumber");
        QVERIFY(model().kind(0) == ColumnKind::Number);
    }

    void itIsFilteredAsOneTypes()
    {
        show("device,address,mtu\nleaf-01,10.0.0.1,9000\nleaf-02,10.1.0.1,1500\nspine-01,10.0.0.2,1500\n");
        QCOMPARE(summary(), QStringLiteral("3 rows"));
        grid().setFocus();
        QCOMPARE(filter()->placeholderText(), QStringLiteral("Filter “device”"));
        QTest::keyClick(&grid(), Qt::Key_L); // letters go to the filter of the current column
        QVERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("EAF"));
        settle();
        QCOMPARE(rows(0), QStringLiteral("leaf-01 leaf-02"));
        QCOMPARE(summary(), QStringLiteral("3 rows, 1 hidden by the filter"));
        QTest::keyClick(filter(), Qt::Key_Down);
        QVERIFY(grid().hasFocus());
        QTest::keyClick(&grid(), Qt::Key_Right);
        QCOMPARE(filter()->accessibleName(), QStringLiteral("Filter “address”"));
        QCOMPARE(filter()->text(), QString());
        m_view->focusFilter();
        QTest::keyClicks(filter(), QStringLiteral("10.1.0.0/16"));
        settle();
        QCOMPARE(rows(0), QStringLiteral("leaf-02"));
        QCOMPARE(summary(), QStringLiteral("3 rows, 2 hidden by the filters"));
        keepPicture(*m_view, QStringLiteral("table-two-filters"));
        QTest::mouseClick(part<QAbstractButton>(*m_view, "tableChip0"), Qt::LeftButton);
        settle();
        QCOMPARE(rows(0), QStringLiteral("leaf-02"));
        QCOMPARE(summary(), QStringLiteral("3 rows, 2 hidden by the filter"));
        filter()->setFocus();
        QTest::keyClick(filter(), Qt::Key_Escape); // clears, then leaves
        settle();
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(filter()->hasFocus());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(grid().hasFocus());
    }

    void aFilterThatIsNoneSaysSo()
    {
        show("device,mtu\nleaf-01,9000\nleaf-02,1500\n");
        clickCell(0, 1);
        m_view->focusFilter();
        auto *const problem = part<QLabel>(*m_view, "tableFilterProblem");
        QTest::keyClicks(filter(), QStringLiteral(">"));
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QStringLiteral("That is no number."));
        QTest::keyClicks(filter(), QStringLiteral("8000"));
        settle();
        QVERIFY(!problem->isVisible());
        QCOMPARE(rows(0), QStringLiteral("leaf-01"));
        QTest::keyClicks(filter(), QStringLiteral("0"));
        settle();
        QCOMPARE(state()->state(), LoadState::Idle);
        QCOMPARE(part<QLabel>(*state(), "stateSentence")->text(), QStringLiteral("No row matches the filter."));
        keepPicture(*m_view, QStringLiteral("table-nothing-matches"));
        QTest::mouseClick(part<QAbstractButton>(*state(), "stateButton"), Qt::LeftButton);
        settle();
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(filter()->text(), QString());
        QCOMPARE(state()->state(), LoadState::Ready);
    }

    void columnsAreHidden()
    {
        show("a,b,c\nx,y,z\n");
        clickCell(0, 1);
        choose("tableHideColumn");
        QVERIFY(grid().isColumnHidden(1));
        grid().selectAll();
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("x\tz"));
        choose("tableCopyWithHeader");
        QCOMPARE(clipboard(), QStringLiteral("a\tc\nx\tz"));
        show("a,b,c\nx,y,z\n1,2,3\n", true); // another version
        QVERIFY(grid().isColumnHidden(1));
        model().setFilter(0, QStringLiteral("x"));
        settle();
        QVERIFY(grid().isColumnHidden(1));
        choose("tableShowAllColumns");
        QVERIFY(!grid().isColumnHidden(1));
        show("d,e\nx,y\n"); // another table
        QVERIFY(!grid().isColumnHidden(1));
    }

    // In the menu of the button above the table, and by its letters.
    void columnsAreMadeWider()
    {
        show("port,mtu\nEthernet10,9000\nEthernet2,1500\n");
        const QHeaderView &header = *grid().horizontalHeader();
        clickCell(0, 1);
        const int first = header.sectionSize(0);
        const int before = header.sectionSize(1);
        auto *const button = part<QToolButton>(*m_view, "tableMenuButton");
        button->setFocus();
        QTimer::singleShot(0, this, [&] { // the button returns when its menu is closed
            QVERIFY(button->menu()->isVisible());
            QTest::keyClick(button->menu(), Qt::Key_M);
        });
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(header.sectionSize(1), before + 24);
        choose("tableNarrowerColumn");
        QCOMPARE(header.sectionSize(1), before);
        for (int i = 0; i < 100; ++i)
            choose("tableNarrowerColumn");
        QCOMPARE(header.sectionSize(1), header.minimumSectionSize());
        QCOMPARE(header.sectionSize(0), first);
    }

    void cellsAreCopiedAsTheyStand()
    {
        show("a,b,c\n1,\"two\nlines\",3\n4,\"say \"\"hi\"\"\",6\n7,8,9\n");
        grid().setFocus();
        grid().selectAll();
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("1\t\"two\nlines\"\t3\n4\t\"say \"\"hi\"\"\"\t6\n7\t8\t9"));
        grid().horizontalHeader()->moveSection(2, 0);
        model().sort(0, Qt::DescendingOrder);
        settle();
        clickCell(0, 0);
        clickCell(1, 2, Qt::ControlModifier);
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("\t7\n6\t"));
    }

    void aWholeRowIsRead()
    {
        show("device,note\nleaf-01,\"two\nlines\"\nleaf-02,short\n");
        clickCell(0, 1);
        QVERIFY(!rowPane()->isVisible());
        QTest::keyClick(&grid(), Qt::Key_Return);
        QVERIFY(rowPane()->isVisible());
        auto *const text = part<QPlainTextEdit>(*m_view, "rowText");
        QCOMPARE(text->toPlainText(), QStringLiteral("device: leaf-01\nnote: two\nlines"));
        QCOMPARE(part<QLabel>(*m_view, "rowHeading")->text(), QStringLiteral("Row 2"));
        QVERIFY(grid().hasFocus());
        keepPicture(*m_view, QStringLiteral("table-row"));
        QTest::keyClick(&grid(), Qt::Key_Down); // follows
        QCOMPARE(text->toPlainText(), QStringLiteral("device: leaf-02\nnote: short"));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("device: leaf-02\nnote: short"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!rowPane()->isVisible());
        QVERIFY(grid().hasFocus());
        QTest::keyClick(&grid(), Qt::Key_Space);
        QVERIFY(rowPane()->isVisible());
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!rowPane()->isVisible());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray("a,b\nx,y\n") << QString();
        QTest::newRow("short row") << QByteArray("a,b\nx,y\nz\n")
                                   << "Line 3, column 2 (row 3) has 1 cell, the header has 2.";
        QTest::newRow("no header") << QByteArray("1,2\n3\n4\n")
                                   << "Line 2, column 2 (row 2) has 1 cell, the first row has 2. "
                                      "One more row is not like it, either.";
        QTest::newRow("many")
            << QByteArray("a,b\n" + QByteArray("z\n").repeated(1234))
            << "Line 2, column 2 (row 2) has 1 cell, the header has 2. 1,233 more rows are not like it, either.";
        QTest::newRow("quote")
            << QByteArray("a,b\nx,y\nz,\"never\nclosed\n")
            << "The quote in line 3, column 3 (row 3) is never closed: all that follows is in one cell.";
        QTest::newRow("an empty line") << QByteArray("a,b\n\nx,y\n\n") << "1 empty line is left out: it is no row.";
        QTest::newRow("empty lines") << QByteArray("a,b\n" + QByteArray("\n").repeated(1234) + "x,y\n")
                                     << "1,234 empty lines are left out: they are no rows.";
        QTest::newRow("an empty line and a short row")
            << QByteArray("a,b\n\nz\n")
            << "Line 3, column 2 (row 2) has 1 cell, the header has 2. 1 empty line is left out: it is no row.";
        QTest::newRow("wide") << QByteArray(20'000, ',') << "Only the first 16,384 columns are shown.";
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        show(bytes);
        QTEST(notice(), "said");
        QCOMPARE(part<Banner>(*m_view, "tableBanner")->isVisible(), !notice().isEmpty());
    }

    // In one column an empty line is a row, whose cell is empty.
    void anEmptyLineOfOneColumnIsARow()
    {
        show("host\na\n\nb\n");
        QCOMPARE(printed(), QStringLiteral("a\n\nb\n"));
        QCOMPARE(model().headerData(2, Qt::Vertical).toString(), QStringLiteral("4"));
        QCOMPARE(notice(), QString());
    }

    void aPersonSaysHowItIsRead()
    {
        show("a;b,c\nx;y,z\n");
        QCOMPARE(model().columnCount(), 2);
        const auto *const reading = part<QToolButton>(*m_view, "tableReadingButton");
        QVERIFY(reading->isVisible());
        QCOMPARE(reading->text(), QStringLiteral("Comma, header ▾"));
        QCOMPARE(reading->menu()->actions().size(), 6);
        choose("tableDelimiter1");
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(model().title(0), QStringLiteral("a"));
        QCOMPARE(reading->text(), QStringLiteral("Semicolon, header ▾"));
        choose("tableDelimiter0");
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(model().title(0), QStringLiteral("a;b"));
        QCOMPARE(reading->text(), QStringLiteral("Comma, header ▾"));
        choose("tableHeader");
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(printed(), QStringLiteral("a;b | c\nx;y | z\n"));
        QCOMPARE(model().title(1), QStringLiteral("Column 2"));
        QCOMPARE(reading->text(), QStringLiteral("Comma, no header ▾"));
        QCOMPARE(reading->accessibleName(), QStringLiteral("Comma, no header"));
        show("a;b,c\nx;y,z\n"); // another text
        QVERIFY(model().table().hasHeader());
    }

    void jsonIsATableToo()
    {
        show(R"({"ports":[{"name":"Ethernet1","mtu":9214},{"name":"Ethernet2","mtu":1500,"tags":["a"]}]})");
        QCOMPARE(printed(), QStringLiteral("Ethernet1 | 9214 | \nEthernet2 | 1500 | [\"a\"]\n"));
        QCOMPARE(model().headerData(0, Qt::Vertical).toString(), QStringLiteral("1"));
        QVERIFY(!part<QToolButton>(*m_view, "tableReadingButton")->isVisible());
    }

    void jsonIsShownAsItIsWritten()
    {
        show(R"([{"n":1e400,"m":{"x":12345678901234567890e999}},{"n":1.50,"n":2.50,"m":null}])");
        QCOMPARE(printed(), QStringLiteral("1e400 | {\"x\":12345678901234567890e999}\n2.50 | null\n"));
        QCOMPARE(part<Banner>(*m_view, "tableBanner")->text(),
            QStringLiteral("1 key is there again in the same object; its last value is shown."));
        show(R"([{"name":"Ethernet1","vlan":10,"mtu":9214,"description":"to spine-1","address":"10.0.0.1/31"},
                 {"name":"Ethernet2","vlan":null,"mtu":9214,"description":"","address":"10.0.0.3/31"},
                 {"name":"Ethernet3","vlan":20,"mtu":null,"address":null}])");
        QCOMPARE(printed(),
            QStringLiteral("Ethernet1 | 10 | 9214 | to spine-1 | 10.0.0.1/31\n"
                           "Ethernet2 | null | 9214 |  | 10.0.0.3/31\n"
                           "Ethernet3 | 20 | null |  | null\n"));
        QCOMPARE(model().index(1, 1).data(Qt::TextAlignmentRole), model().index(0, 1).data(Qt::TextAlignmentRole));
        keepPicture(*m_view, QStringLiteral("table-json"));
    }

    void whatIsNoTableSaysSo()
    {
        const QSignalSpy source(m_view.get(), &TableView::sourceWanted);
        show(R"({"a":1})");
        QCOMPARE(m_view->failure(),
            QStringLiteral("This JSON is no table, so this is its text: a table is an array of objects that have the "
                           "same keys, alone or under keys of objects."));
        show("a,b\n");
        QVERIFY(m_view->failure().isEmpty());
        QCOMPARE(state()->state(), LoadState::Idle);
        QCOMPARE(part<QLabel>(*state(), "stateSentence")->text(), QStringLiteral("This table has no rows."));
        QTest::mouseClick(part<QAbstractButton>(*state(), "stateButton"), Qt::LeftButton);
        QCOMPARE(source.size(), 1);
        show(QByteArray(maximumTableBytes + 1, 'a'));
        QCOMPARE(m_view->failure(),
            QStringLiteral("A text of more than 256.00 MiB is not shown as a table; this is its text."));
        show("[{\"a\":" + QByteArray(600, '[') + QByteArray(600, ']') + "},{\"a\":1}]");
        QCOMPARE(m_view->failure(),
            QStringLiteral("What is nested more than 512 deep is not shown as a table; this is its text."));
        show(QByteArray("1\n").repeated(maximumTableValues + 1));
        QCOMPARE(m_view->failure(),
            QStringLiteral("More than 5,000,000 rows or values are not shown as a table; this is the text."));
    }

    void anotherVersionKeepsThePlace()
    {
        QByteArray bytes("n\n");
        for (int i = 0; i < 1000; ++i)
            bytes += "row " + QByteArray::number(i) + '\n';
        show(bytes);
        grid().scrollTo(model().index(500, 0));
        grid().setCurrentIndex(model().index(500, 0));
        model().setFilter(0, QStringLiteral("row"));
        settle();
        QCOMPARE(currentCell(), QStringLiteral("row 500"));
        QVERIFY(grid().viewport()->rect().contains(grid().visualRect(grid().currentIndex())));
        show(bytes + "row 1000\n", true);
        QCOMPARE(currentCell(), QStringLiteral("row 500"));
        QCOMPARE(filter()->text(), QStringLiteral("row"));
        QCOMPARE(summary(), QStringLiteral("1,001 rows"));
        QVERIFY(grid().viewport()->rect().contains(grid().visualRect(grid().currentIndex())));
    }

    void aMillionRows()
    {
        constexpr int count = 1'000'000;
        QByteArray bytes("id,device\n");
        for (int i = 0; i < count; ++i)
            bytes += QByteArray::number(i * 7919LL % 1'000'003) + ",leaf-" + QByteArray::number(i) + '\n';
        show(bytes);
        QCOMPARE(model().rowCount(), count);
        QCOMPARE(summary(), QStringLiteral("1,000,000 rows"));
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(currentCell(), QStringLiteral("leaf-999999"));
        QTest::keyClick(&grid(), Qt::Key_Home, Qt::ControlModifier);
        clickHeader(0);
        QTRY_VERIFY_WITH_TIMEOUT(!model().isBusy(), 60'000);
        QCOMPARE(model().index(0, 1).data().toString(), QStringLiteral("leaf-0"));
        for (int row = 1; row < count; row += 9973)
            QVERIFY(model().index(row - 1, 0).data().toInt() < model().index(row, 0).data().toInt());
        model().setFilter(1, QStringLiteral("-99999"));
        QTRY_VERIFY_WITH_TIMEOUT(!model().isBusy(), 60'000);
        QCOMPARE(model().rowCount(), 11);
        QCOMPARE(summary(), QStringLiteral("1,000,000 rows, 999,989 hidden by the filter"));
        model().clearFilters();
        QTRY_VERIFY_WITH_TIMEOUT(!model().isBusy(), 60'000);
        grid().selectAll();
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(clipboard().count(u'\n') == count - 1, 60'000);
        QVERIFY(clipboard().startsWith(QLatin1String("0\tleaf-0\n")));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
