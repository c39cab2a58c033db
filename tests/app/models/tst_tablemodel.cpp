// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tablemodel.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;

namespace {

Table table(const QByteArray &bytes, const TableOptions &options = {})
{
    return Table::fromCsv(bytes, options).take();
}

const QByteArray ports("port,mtu,address,note\n"
                       "Ethernet10,9214,10.0.0.9/31,Up\n"
                       "Ethernet2,1500,10.0.0.10/31,down\n"
                       "ethernet1,,192.168.0.1,\n"
                       "Ethernet2,100,2001:db8::1,\"two\nlines\"\n");

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private:
    static QString rows(const TableModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, column).data().toString();
        return all.join(u' ');
    }
    static QString numbers(const TableModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.headerData(row, Qt::Vertical).toString();
        return all.join(u' ');
    }
    static void settle(TableModel &model) { QTRY_VERIFY(!model.isBusy()); }

private Q_SLOTS:
    void itShowsTheFile()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table(ports));
        QCOMPARE(printModel(model),
            QStringLiteral("Ethernet10 | 9214 | 10.0.0.9/31 | Up\n"
                           "Ethernet2 | 1500 | 10.0.0.10/31 | down\n"
                           "ethernet1 |  | 192.168.0.1 | \n"
                           "Ethernet2 | 100 | 2001:db8::1 | two lines\n"));
        QCOMPARE(model.index(3, 3).data(TableModel::WholeRole).toString(), QStringLiteral("two\nlines"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("mtu"));
        QCOMPARE(numbers(model), QStringLiteral("2 3 4 5")); // the header is row 1
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        model.setTable(table("1,,3\n"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Column 2"));
        QCOMPARE(numbers(model), QStringLiteral("1"));
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void itIsSortedByWhatIsInAColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("texts, numbers in them as numbers") << 0 << Qt::AscendingOrder << "4 3 5 2";
        QTest::newRow("last to first; alike ones as in the file") << 0 << Qt::DescendingOrder << "2 3 5 4";
        QTest::newRow("numbers, empty cells last") << 1 << Qt::AscendingOrder << "5 3 2 4";
        QTest::newRow("greatest first, empty cells last") << 1 << Qt::DescendingOrder << "2 3 5 4";
        QTest::newRow("addresses") << 2 << Qt::AscendingOrder << "2 3 4 5";
        QTest::newRow("texts without case") << 3 << Qt::AscendingOrder << "3 5 2 4";
    }
    void itIsSortedByWhatIsInAColumn()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table(ports));
        const QSignalSpy changed(&model, &TableModel::orderChanged);
        const auto settled = changed.size();
        model.sort(column, order);
        QVERIFY(model.isBusy());
        QCOMPARE(numbers(model), QStringLiteral("2 3 4 5")); // stays until then
        settle(model);
        QCOMPARE(changed.size(), settled + 1);
        QTEST(numbers(model), "numbers");
        model.setSorting({});
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("2 3 4 5"));
    }

    void aPersonSaysWhatAColumnIs()
    {
        TableModel model;
        model.setTable(table("id\n10\n9\nx\n"));
        QCOMPARE(model.kind(0), ColumnKind::Text);
        model.setTable(table("id\n10\n9\n100\n"));
        model.sort(0, Qt::AscendingOrder);
        settle(model);
        QCOMPARE(rows(model, 0), QStringLiteral("9 10 100"));
        model.setFilter(0, QStringLiteral(">9"));
        settle(model);
        QCOMPARE(rows(model, 0), QStringLiteral("10 100"));
        model.setKind(0, ColumnKind::Text);
        settle(model);
        QCOMPARE(rows(model, 0), QString()); // as a text it is in none
        QVERIFY(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void whatIsNotOfTheKindComesBehind()
    {
        TableModel model;
        model.setTable(table("v\nb\n10\n\na1\n9\n")); // the empty line is an empty cell
        model.setKind(0, ColumnKind::Number);
        model.sort(0, Qt::AscendingOrder);
        settle(model);
        QCOMPARE(rows(model, 0), QStringLiteral("9 10 a1 b "));
        model.sort(0, Qt::DescendingOrder);
        settle(model);
        QCOMPARE(rows(model, 0), QStringLiteral("10 9 b a1 "));
    }

    void itIsFiltered_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<CellFilter::Problem>("problem");
        const auto row = [](int column, const char *filter, const char *numbers,
                             CellFilter::Problem problem = CellFilter::Problem::None) {
            QTest::newRow(filter) << column << QString::fromUtf8(filter) << QString::fromLatin1(numbers) << problem;
        };
        row(0, "ETHERNET1", "2 4");
        row(0, "nothing of it", "");
        row(0, ">1", "");
        row(1, "14", "2");
        row(1, ">1500", "2");
        row(1, ">=1500", "2 3");
        row(1, "< 1500", "5");
        row(1, "<=1500", "3 5");
        row(1, "=100", "5");
        row(1, "100..1500", "3 5");
        row(1, "1000..", "2 3");
        row(1, "..100", "5");
        row(1, ">", "2 3 4 5", CellFilter::Problem::NoNumber);
        row(1, "..", "2 3 4 5", CellFilter::Problem::NoNumber);
        row(1, "<x", "2 3 4 5", CellFilter::Problem::NoNumber);
        row(2, "10.0.0.0/8", "2 3");
        row(2, "10.0.0.10/31", "3");
        row(2, "2001:db8::/32", "5");
        row(2, "0.1", "3 4");
        row(2, "10.0.0.0/", "2 3 4 5", CellFilter::Problem::NoPrefix);
        row(3, "two\nlines", "5");
    }
    void itIsFiltered()
    {
        QFETCH(const int, column);
        QFETCH(const QString, filter);
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table(ports));
        model.setFilter(column, filter);
        settle(model);
        QTEST(numbers(model), "numbers");
        QTEST(model.filterProblem(column), "problem");
        QCOMPARE(model.filteredColumns(), QList<int>{column});
        model.clearFilters();
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("2 3 4 5"));
    }

    // All of these are the same double, or the one beside it.
    void numbersAreAsExactAsTheyAreWritten()
    {
        TableModel model;
        model.setTable(table("id\n9007199254740993\n9007199254740992\n9007199254740992.5\n9007199254740991\n"
                             "9007199254740992.0\n-9007199254740993\n-9007199254740992\n1e3\n1000\n"));
        QCOMPARE(model.kind(0), ColumnKind::Number);
        model.sort(0, Qt::AscendingOrder);
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("7 8 9 10 5 3 6 4 2"));
        model.sort(0, Qt::DescendingOrder);
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("2 4 3 6 5 9 10 8 7"));
        model.setSorting({});
        const auto filtered = [&model](const char *filter) {
            model.setFilter(0, QString::fromLatin1(filter));
            settle(model);
            return numbers(model);
        };
        QCOMPARE(filtered("=9007199254740993"), QStringLiteral("2"));
        QCOMPARE(filtered("=9007199254740992"), QStringLiteral("3 6"));
        QCOMPARE(filtered(">9007199254740992"), QStringLiteral("2 4"));
        QCOMPARE(filtered(">=9007199254740992.5"), QStringLiteral("2 4"));
        QCOMPARE(filtered("<-9007199254740992"), QStringLiteral("7"));
        QCOMPARE(filtered("9007199254740991..9007199254740992"), QStringLiteral("3 5 6"));
        QCOMPARE(filtered("=1.000e+3"), QStringLiteral("9 10"));
    }

    void filtersAndSortingWorkTogether()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table(ports));
        model.sort(0, Qt::DescendingOrder);
        model.setFilter(0, QStringLiteral("ethernet")); // all of them
        model.setFilter(1, QStringLiteral("<9000"));
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("3 5"));
        const QPersistentModelIndex first = model.index(0, 0);
        model.setFilter(1, {});
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("2 3 5 4"));
        QCOMPARE(first.row(), 1);
        QCOMPARE(model.rowOf(model.tableRow(3)), 3);
        model.setFilter(2, QStringLiteral("192"));
        settle(model);
        QCOMPARE(model.rowOf(0), -1);

        // Another version with the same columns is seen in the same way.
        model.setTable(table(ports + "Ethernet5,1,192.168.0.2,new\n"));
        settle(model);
        QCOMPARE(numbers(model), QStringLiteral("6 4"));
        model.setTable(table("other,columns\n1,2\n"));
        QVERIFY(!model.isBusy());
        QCOMPARE(model.sorting().column, -1);
        QVERIFY(model.filteredColumns().isEmpty());
    }

    void onlyTheLastWishCounts()
    {
        QByteArray many("n\n");
        for (int i = 0; i < 100'000; ++i)
            many += QByteArray::number(i * 7919LL % 100'003) + '\n';
        TableModel model;
        model.setTable(table(many));
        const QSignalSpy changed(&model, &TableModel::orderChanged);
        model.sort(0, Qt::AscendingOrder);
        model.setFilter(0, QStringLiteral("5"));
        model.setFilter(0, QStringLiteral("<5"));
        settle(model);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rows(model, 0), QStringLiteral("0 1 2 3 4"));
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
