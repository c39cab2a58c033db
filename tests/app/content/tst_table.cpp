// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/exactnumber.h"
#include "app/content/table/jsontable.h"
#include "app/content/table/rowreader.h"
#include "app/content/table/tablescan.h"
#include "app/content/tree/documenttree.h"

#include <QRandomGenerator>
#include <QTest>

#include <csv.h>

using namespace artiscope;

namespace {

QString cellsOf(RowReader &reader)
{
    QStringList cells;
    for (int column = 0; column < reader.size(); ++column)
        cells << QString::fromUtf8(reader.cell(column));
    return cells.join(u'/');
}

// The names and the rows, cells joined by "/".
QStringList printed(const Table &table)
{
    QStringList rows;
    if (table.columnCount() > 0)
        rows << table.names().join(u'/');
    RowReader reader(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        reader.read(row);
        rows << cellsOf(reader);
    }
    return rows;
}

// As above, rows divided by "~".
QStringList lines(const char *text)
{
    return *text == 0 ? QStringList() : QString::fromUtf8(text).split(u'~');
}

QString kinds(const Table &table)
{
    QString all;
    for (int column = 0; column < table.columnCount(); ++column)
        all += QLatin1String("TNA").at(int(table.kind(column)));
    return all;
}

// What libcsv reads from the whole text.
struct Whole {
    QStringList rows;
    QStringList row;

    static QStringList of(const QByteArray &bytes)
    {
        Whole whole;
        csv_parser parser;
        csv_init(&parser, 0);
        csv_set_space_func(&parser, [](unsigned char) { return 0; });
        const auto cell = [](void *text, size_t size, void *self) {
            static_cast<Whole *>(self)->row << QString::fromUtf8(static_cast<const char *>(text), qsizetype(size));
        };
        const auto end = [](int, void *self) {
            auto &all = *static_cast<Whole *>(self);
            all.rows << std::exchange(all.row, {}).join(u'/');
        };
        csv_parse(&parser, bytes.data(), size_t(bytes.size()), cell, end, &whole);
        csv_fini(&parser, cell, end, &whole);
        csv_free(&parser);
        return whole.rows;
    }
};

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<int>("ragged");
        const auto row = [](const char *what, const QByteArray &bytes, const QStringList &rows, const char *delimiter,
                             int ragged) {
            QTest::newRow(what) << bytes << rows << QString::fromLatin1(delimiter) << ragged;
        };
        const auto l = [](const char *text) { return QString::fromUtf8(text); };
        row("commas", "a,b\n1,2\n3,4\n", {l("a/b"), l("1/2"), l("3/4")}, ",", 0);
        row("no break at the end", "a,b\n1,2", {l("a/b"), l("1/2")}, ",", 0);
        row("semicolons", "a;b\n1,5;2\n", {l("a/b"), l("1,5/2")}, ";", 0);
        row("tabs", "a\tb\n1\t2\n", {l("a/b"), l("1/2")}, "\t", 0);
        row("bars", "a|b|c\n1|2|3\n", {l("a/b/c"), l("1/2/3")}, "|", 0);
        row("one column", "a\nb\n", {l("a"), l("b")}, ",", 0);
        row("CRLF", "a,b\r\n1,2\r\n", {l("a/b"), l("1/2")}, ",", 0);
        row("CRLF and quotes", "a,b\r\n\"1\",\"2\"\r\n\"3\",4\r\n", {l("a/b"), l("1/2"), l("3/4")}, ",", 0);
        row("CR alone", "a,b\r1,2\r", {l("a/b"), l("1/2")}, ",", 0);
        row("CR in a cell", "a,b\n1\r2,3\n", {l("a/b"), l("1\r2/3")}, ",", 0);
        row("quotes", "a,b\n\"x, \"\"y\"\"\",2\n", {l("a/b"), l("x, \"y\"/2")}, ",", 0);
        row("breaks in quotes", "a,b\n\"x\ny\",2\n", {l("a/b"), l("x\ny/2")}, ",", 0);
        row("quotes in the middle", "a,b\n5\" disk,2\n6\" disk,3\n", {l("a/b"), l("5\" disk/2"), l("6\" disk/3")}, ",",
            0);
        row("blanks stay", "a,b\n  x , y\n", {l("a/b"), l("  x / y")}, ",", 0);
        row("ragged", "a,b,c\n1,2\n1,2,3,4\n1,2,3\n", {l("a/b/c/"), l("1/2"), l("1/2/3/4"), l("1/2/3")}, ",", 2);
        row("empty cells", "a,b,c\n,,\n", {l("a/b/c"), l("//")}, ",", 0);
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\n1,2\n",
            {l("a/b"), l("1/2")}, ",", 0);
        row("other scripts", "a,b\n\xc3\xa4,\xe8\xb7\xaf\n", {l("a/b"), l("ä/路")}, ",", 0);
        row("empty lines are no rows", "\n\na,b\n\r\n\n1,2\n\n", {l("a/b"), l("1/2")}, ",", 0);
        row("but in one column, between others", "\n\nhost\na\n\r\n\nb\n\n\n",
            {l("host"), l("a"), l(""), l(""), l("b")}, ",", 0);
        row("and with a lone CR", "host\ra\r\rb\r\r", {l("host"), l("a"), l(""), l("b")}, ",", 0);
        row("quote never closed", "a,b\n\"1,2\n3,4", {l("a/b"), l("1,2\n3,4")}, ",", 1);
        row("commas in text", "a;b\nx, y, z;2\np, q;3\n", {l("a/b"), l("x, y, z/2"), l("p, q/3")}, ";", 0);
        row("no header", "leaf-01,10.0.0.1\nleaf-02,10.0.0.2\n", {l("/"), l("leaf-01/10.0.0.1"), l("leaf-02/10.0.0.2")},
            ",", 0);
        row("nothing", "", {}, ",", 0);
    }
    void rowsAreRead()
    {
        QFETCH(const QByteArray, bytes);
        const Table table = Table::fromCsv(bytes).take();
        QTEST(printed(table), "rows");
        QTEST(QString(QLatin1Char(table.delimiter())), "delimiter");
        QTEST(int(table.records().raggedRows), "ragged");
    }

    // The quick look at the whole text and libcsv, which reads one row after the other, must mean the same.
    void rowsAreWhereLibcsvSeesThem()
    {
        QRandomGenerator random(7);
        static constexpr char letters[] = "ab,,\n\"\"\n,";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = int(random.bounded(24)); i >= 0; --i)
                bytes += letters[random.bounded(int(sizeof letters) - 1)];
            const Table table = Table::fromCsv(bytes, {.delimiter = ',', .header = false}).take();
            QStringList rows = printed(table).mid(1);
            QStringList whole = Whole::of(bytes);
            if (table.records().openQuote >= 0) { // the line ends at the end of a text that never closes are left out
                rows.last() = rows.last().trimmed();
                whole.last() = whole.last().trimmed();
            }
            if (table.columnCount() == 1) { // where an empty line is a row to us
                rows.removeAll(QString());
                whole.removeAll(QString());
            }
            QVERIFY2(rows == whole,
                qPrintable(QString::fromUtf8(bytes) + u'\n' + rows.join(u'~') + u'\n' + whole.join(u'~')));
        }
    }

    void whatIsWrongIsTold()
    {
        const Table ragged = Table::fromCsv("a,b,c\n1,2,3\n1,2\n1,2,3,4\n").take();
        QCOMPARE(ragged.columnCount(), 4);
        QCOMPARE(ragged.records().raggedRows, 2);
        QCOMPARE(ragged.records().firstRagged, 2);
        QCOMPARE(ragged.records().firstRaggedCells, 2);
        QCOMPARE(ragged.records().firstCells, 3);
        QCOMPARE(ragged.records().openQuote, -1);
        QCOMPARE(Table::fromCsv("a,b\n1,2\n\"3,4\n").take().records().openQuote, 2);
        QCOMPARE(Table::fromCsv("a,b\n1,2\n\"3\",\"4\"").take().records().openQuote, -1);

        const Table wide = Table::fromCsv("a,b\n" + QByteArray(20'000, ',') + "\n").take();
        QCOMPARE(wide.columnCount(), maximumTableColumns);
        QVERIFY(wide.records().isCut);
        RowReader reader(wide);
        reader.read(0);
        QCOMPARE(reader.size(), maximumTableColumns);

        QCOMPARE(Table::fromCsv(QByteArray("1\n").repeated(maximumTableValues)).take().rowCount(), maximumTableValues);
        const auto many = Table::fromCsv(QByteArray("1\n").repeated(maximumTableValues + 1));
        QCOMPARE(many.error().reason, Error::Reason::TooManyValues);
        const auto large = Table::fromCsv(QByteArray(maximumTableBytes + 1, 'a'));
        QVERIFY(!large);
        QCOMPARE(large.error().reason, Error::Reason::TooLarge);
    }

    void emptyLinesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("left"); // out
        QTest::addColumn<qsizetype>("number"); // of the last row
        const auto row = [](const char *what, const char *bytes, qsizetype left, qsizetype number) {
            QTest::newRow(what) << QByteArray(bytes) << left << number;
        };
        row("none", "a,b\n1,2\n", 0, 2);
        row("at the end", "a,b\n1,2\n\n\n", 0, 2);
        row("between", "a,b\n\n1,2\n\r\n\n3,4\n\n", 3, 3);
        row("above", "\n\r\na,b\n1,2", 2, 2);
        row("in quotes", "a,b\n\"1\n\n\",2\n", 0, 2);
        row("of blanks", "a,b\n \n1,2\n", 0, 3);
        row("in one column", "host\na\n\nb\n", 0, 4);
        row("above one column", "\nhost\na\n\nb\n", 1, 4);
        row("of a quote never closed", "host\n\n\"a\n\n", 0, 3);
        row("nothing else", "\n\n\n", 0, 0);
    }
    void emptyLinesAreCounted()
    {
        QFETCH(const QByteArray, bytes);
        const Table table = Table::fromCsv(bytes).take();
        QTEST(table.records().emptyLines, "left");
        QTEST(table.rowCount() > 0 ? table.number(table.rowCount() - 1) : qsizetype(0), "number");
    }

    void readingCanBeStopped()
    {
        int asked = 0;
        const Table table =
            Table::fromCsv(QByteArray("1,2\n").repeated(100'000), {}, [&asked] { return ++asked > 2; }).take();
        QCOMPARE(asked, 3);
        QVERIFY(table.rowCount() < 20'000);
    }

    void aPersonKnowsBetter()
    {
        const QByteArray bytes("a,b;c\n1,2;3\n");
        QCOMPARE(printed(Table::fromCsv(bytes, {.delimiter = ','}).take()), lines("a/b;c~1/2;3"));
        QCOMPARE(printed(Table::fromCsv(bytes, {.delimiter = ';'}).take()), lines("a,b/c~1,2/3"));
        const Table bare = Table::fromCsv(bytes, {.delimiter = ',', .header = false}).take();
        QCOMPARE(printed(bare), lines("/~a/b;c~1/2;3"));
        QCOMPARE(bare.number(0), 1);
        const Table headed = Table::fromCsv("1,2\n3,4\n", {.delimiter = {}, .header = true}).take();
        QCOMPARE(printed(headed), lines("1/2~3/4"));
        QCOMPARE(headed.number(0), 2);
    }

    void columnsAreOfAKind()
    {
        const Table table = Table::fromCsv("name,mtu,address,prefix,share,note,nothing\n"
                                           "leaf-01,9214,10.0.0.1,10.0.0.0/31, 1.5,1,\n"
                                           "leaf-02,,2001:db8::1,2001:db8::/64,-2e3,n/a,\n")
                                .take();
        QCOMPARE(kinds(table), QStringLiteral("TNAANTT"));
        for (const char *number : {"0", "-1", "+1.5", ".5", "1e9", " 7 "})
            QVERIFY2(numberIn(number), number);
        for (const char *word : {"", "-", "+-1", "nan", "inf", "-inf", "1,5", "0x1f", "1 2", "1.2.3"})
            QVERIFY2(!numberIn(word), word);
        for (const char *address : {"1.2.3.4", "1.2.3.4/0", "::", "::1/128", "fe80::1"})
            QVERIFY2(addressIn(address), address);
        for (const char *word :
            {"", "1.2.3", "1.2.3.256", "1.2.3.4/33", "1.2.3.4/", "::/129", "fe80::1%eth0", "12:30", "a"})
            QVERIFY2(!addressIn(word), word);
        QVERIFY(addressIn("10.1.2.3")->isIn(*addressIn("10.0.0.0/8")));
        QVERIFY(addressIn("10.1.2.0/24")->isIn(*addressIn("10.1.0.0/17")));
        QVERIFY(!addressIn("10.1.128.1")->isIn(*addressIn("10.1.0.0/17")));
        QVERIFY(!addressIn("10.0.0.0/7")->isIn(*addressIn("10.0.0.0/8")));
        QVERIFY(!addressIn("::a00:1")->isIn(*addressIn("0.0.0.0/0")));
    }

    void numbersAreComparedByTheirDigits()
    {
        // In order; those on one line are the same number.
        const QList<QByteArrayList> numbers{{"-1e300"}, {"-9007199254740993"},
            {"-9007199254740992", "-9007199254740992.0"}, {"-0.5", "-5e-1", "-.5", " -0.50 "},
            {"0", "-0", "0.000", "0e99999999999999999999"}, {"1e-30", "0.1e-29", "0.00000000000000000000000000000100"},
            {"1", "+1", "01", "1.", "10E-1"}, {"1.00000000000000000001"}, {"1000", "1e3", "1E+3", "+1000.0", "0.001e6"},
            {"9007199254740992"}, {"9007199254740993"}, {"12345678901234567890123"}, {"12345678901234567890124"},
            {"1e300"}};
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            for (qsizetype k = 0; k < numbers.size(); ++k) {
                for (const QByteArray &a : numbers.at(i)) {
                    for (const QByteArray &b : numbers.at(k)) {
                        QVERIFY2(numberIn(a), a.constData());
                        const int order = ExactNumber::of(a).compare(ExactNumber::of(b));
                        QVERIFY2(
                            (order < 0) == (i < k) && (order > 0) == (i > k), QByteArray(a + " and " + b).constData());
                    }
                }
            }
        }
    }

    void arraysOfSimilarObjectsAreTables_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *what, const char *json, const char *rows) {
            QTest::newRow(what) << QByteArray(json) << lines(rows);
        };
        row("at the top", R"([{"a":1,"b":"x"},{"a":2,"b":"y"}])", "a/b~1/x~2/y");
        row("under a key", R"({"count":2,"tags":[1,2],"rows":[{"a":1},{"a":2}],"more":[{"z":1},{"z":2}]})", "a~1~2");
        row("keys as they come", R"([{"a":1},{"b":3,"a":2},{"c":4,"a":5}])", "a/b/c~1~2/3~5//4");
        row("numbers as written", R"([{"a":1.50,"b":12345678901234567890},{"a":1e3,"b":-0}])",
            "a/b~1.50/12345678901234567890~1e3/-0");
        row("nested", R"([{"a":{"x":[1,{"y":null}]},"b":true},{"a":[ ],"b":false}])",
            R"(a/b~{"x":[1,{"y":null}]}/true~[]/false)");
        row("quotes and breaks", "[{\"a\":\"say \\\"hi\\\", you\\nthere\"},{\"a\":null}]",
            "a~say \"hi\", you\nthere~null");
        row("byte order mark", "\xef\xbb\xbf[{\"a\":1},{\"a\":2}]", "a~1~2");
        row("one object", R"([{"a":1}])", "");
        row("different objects", R"([{"a":1,"b":2},{"c":1,"d":2},{"e":3,"f":4}])", "");
        row("numbers", "[1,2,3]", "");
        row("mixed", R"([{"a":1},{"a":2},3])", "");
        row("arrays", R"([[{"a":1},{"a":2}]])", "");
        row("under keys", R"({"x":{"v":1,"y":[{"a":1},{"a":2}]}})", "a~1~2");
        row("behind others", R"({"n":[1,[{"z":1},{"z":2}],2],"m":[{"z":1}],"y":[{"a":1},{"a":2}]})", "a~1~2");
        row("an object", R"({"a":1})", "");
        row("not whole", R"([{"a":1},{"a":2})", "");
        row("no JSON", "a,b\n1,2\n", "");
    }
    void arraysOfSimilarObjectsAreTables()
    {
        QFETCH(const QByteArray, json);
        const auto table = tableFromJson(json);
        QTEST(table ? printed(*table) : QStringList(), "rows");
        if (table) {
            QVERIFY(!table->isCsv());
            QCOMPARE(table->number(0), 1);
            QCOMPARE(table->records().raggedRows, 0);
        }
    }

    // What is null is told, and makes a column of numbers none of texts.
    void nullIsOfNoKind()
    {
        const Table table = tableFromJson(R"([{"vlan":10,"ip":null},{"vlan":null,"ip":"10.0.0.1"}])").take();
        QCOMPARE(table.kind(0), ColumnKind::Number);
        QCOMPARE(table.kind(1), ColumnKind::Address);
        QCOMPARE(printed(table), lines("vlan/ip~10/null~null/10.0.0.1"));
        QCOMPARE(Table::fromCsv("vlan\n10\nnull\n").take().kind(0), ColumnKind::Text);
    }

    void jsonHasItsLimits()
    {
        const auto nested = [](int depth) -> QByteArray { // in the two of the rows
            return "[{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "},{\"a\":1}]";
        };
        QCOMPARE(tableFromJson(nested(maximumTreeDepth - 2)).take().rowCount(), 2);
        const auto reason = [](const QByteArray &json) { return tableFromJson(json).error().reason; };
        QCOMPARE(reason(nested(maximumTreeDepth - 1)), Error::Reason::NestedTooDeep);
        QCOMPARE(reason(nested(1'000'000)), Error::Reason::NestedTooDeep);

        const auto values = [](qsizetype count) -> QByteArray { // two arrays, three objects, and what is in them
            return R"([{"a":1},{"a":2},{"a":[)" + QByteArray("3,").repeated(count - 8) + "3]}]";
        };
        QCOMPARE(tableFromJson(values(maximumTableValues)).take().rowCount(), 3);
        QCOMPARE(reason(values(maximumTableValues + 1)), Error::Reason::TooManyValues);
        QCOMPARE(reason("[1]"), Error::Reason::UnexpectedAnswer);
        QCOMPARE(reason(QByteArray(maximumTableBytes + 1, ' ')), Error::Reason::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
