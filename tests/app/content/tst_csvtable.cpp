// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/csvtable.h"

#include <QTest>

using namespace artiscope;

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows"); // cells joined by "/", the header first
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
        row("quotes", "a,b\n\"x, \"\"y\"\"\",2\n", {l("a/b"), l("x, \"y\"/2")}, ",", 0);
        row("breaks in quotes", "a,b\n\"x\ny\",2\n", {l("a/b"), l("x\ny/2")}, ",", 0);
        row("blanks stay", "a,b\n  x , y\n", {l("a/b"), l("  x / y")}, ",", 0);
        row("ragged", "a,b,c\n1,2\n1,2,3,4\n1,2,3\n", {l("a/b/c"), l("1/2"), l("1/2/3/4"), l("1/2/3")}, ",", 2);
        row("empty cells", "a,b,c\n,,\n", {l("a/b/c"), l("//")}, ",", 0);
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\n1,2\n",
            {l("a/b"), l("1/2")}, ",", 0);
        row("other scripts", "a,b\n\xc3\xa4,\xe8\xb7\xaf\n", {l("a/b"), l("ä/路")}, ",", 0);
        row("empty lines are no rows", "a,b\n\n1,2\n", {l("a/b"), l("1/2")}, ",", 0);
        row("quote never closed", "a,b\n\"1,2\n3,4", {l("a/b"), l("1,2\n3,4")}, ",", 1);
        row("commas in text", "a;b\nx, y, z;2\np, q;3\n", {l("a/b"), l("x, y, z/2"), l("p, q/3")}, ";", 0);
        row("nothing", "", {QString()}, ",", 0);
    }
    void rowsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const CsvTable table = parseCsv(bytes);
        QStringList rows{table.header.join(u'/')};
        for (const QStringList &cells : table.rows)
            rows += cells.join(u'/');
        QTEST(rows, "rows");
        QTEST(QString(table.delimiter), "delimiter");
        QTEST(int(table.raggedRows), "ragged");
    }

    void theWidestRowCounts()
    {
        QCOMPARE(parseCsv("a,b\n1,2,3,4\n").columns, 4);
        QCOMPARE(parseCsv("").columns, 0);
    }

    void rowsBeyondTheLimitAreLeftOut()
    {
        const QByteArray bytes = "a,b\n" + QByteArray("1,2\n").repeated(100000);
        const CsvTable some = parseCsv(bytes, 10);
        QCOMPARE(some.rows.size(), size_t(10));
        QVERIFY(some.truncated);
        const CsvTable all = parseCsv(bytes, 100000);
        QCOMPARE(all.rows.size(), size_t(100000));
        QVERIFY(!all.truncated);
    }

    void csvIsToldFromProse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("csv");
        QTest::newRow("table") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << true;
        QTest::newRow("tabs") << QByteArray("a\tb\tc\n1\t2\t3\n4\t5\t6\n") << true;
        QTest::newRow("two columns") << QByteArray("a,b\n1,2\n3,4\n") << false;
        QTest::newRow("prose") << QByteArray("One, two, three.\nAnd, well.\nNo more, or less, than that, really.\n")
                               << false;
        QTest::newRow("too short") << QByteArray("a,b,c\n1,2,3\n") << false;
    }
    void csvIsToldFromProse()
    {
        QFETCH(QByteArray, bytes);
        QTEST(looksLikeCsv(bytes), "csv");
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
