// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/paths.h"
#include "app/content/tree/treeparsers.h"
#include "tests/app/content/treeprinter.h"

#include <QTest>

using namespace artiscope;

// JSON as a tree.
class TestTreeJson : public QObject {
    Q_OBJECT

    static QString printed(const QByteArray &bytes) { return printTree(bytes, StructureKind::Json); }
    static DocumentTree tree(const QByteArray &bytes) { return treeOf(bytes, StructureKind::Json); }

private Q_SLOTS:
    void everyKindOfValue()
    {
        const QByteArray bytes(
            "{\"name\": \"leaf\", \"up\": true, \"mtu\": 9214, \"peer\": null, \"ports\": [1, {\"a\": {}}, []]}");
        QCOMPARE(printed(bytes),
            QStringLiteral("<object> (5)\n"
                           "  name <string> leaf\n"
                           "  up <boolean> true\n"
                           "  mtu <number> 9214\n"
                           "  peer <null> null\n"
                           "  ports <array> (3)\n"
                           "    <number> [0] 1\n"
                           "    <object> [1] (1)\n"
                           "      a <object> (0)\n"
                           "    <array> [2] (0)\n"));
        QCOMPARE(printed(" 12 "), QStringLiteral("<number> 12\n"));
    }

    void numbersAreAsTheyAreWritten()
    {
        QCOMPARE(printed("[9007199254740993, 1.10, -0, 1E+2, 123456789012345678901234567890]"),
            QStringLiteral("<array> (5)\n"
                           "  <number> [0] 9007199254740993\n"
                           "  <number> [1] 1.10\n"
                           "  <number> [2] -0\n"
                           "  <number> [3] 1E+2\n"
                           "  <number> [4] 123456789012345678901234567890\n"));
    }

    // Beyond what a double holds.
    void numbersOfAnySize()
    {
        const QByteArray digits(400, '7');
        const QByteArray bytes = "\xef\xbb\xbf{\"a\": 1e400, \"1e999\": \"\\\"1e999\", \"b\": [-12.5E+0999, " + digits
            + ", 0e1, 7], \"a\": 2}";
        QCOMPARE(printed(bytes),
            QStringLiteral("<object> (4)\n"
                           "  a <number> 1e400 duplicate\n"
                           "  1e999 <string> \"1e999\n"
                           "  b <array> (4)\n"
                           "    <number> [0] -12.5E+0999\n"
                           "    <number> [1] %1\n"
                           "    <number> [2] 0e1\n"
                           "    <number> [3] 7\n"
                           "  a <number> 2 duplicate\n")
                .arg(QString::fromLatin1(digits)));
        QVERIFY(!findJsonMistake(bytes, {}));
        // What is broken behind one is told where it is.
        const DocumentTree broken = tree("[1e400, 01]");
        QVERIFY(broken.mistake);
        QCOMPARE(broken.mistake->offset, 9);
        QVERIFY(tree("[1e400e]").mistake && tree("[1e400.5]").mistake && tree("[01e400]").mistake);
    }

    void keysThatAreThereMoreThanOnce()
    {
        const QByteArray bytes("{\"a\": 1, \"b\": {\"a\": 2}, \"\\u0061\": 3, \"a\": 4, \"c\": 5, \"c\": 6}");
        QCOMPARE(printed(bytes),
            QStringLiteral("<object> (6)\n"
                           "  a <number> 1 duplicate\n"
                           "  b <object> (1)\n"
                           "    a <number> 2\n"
                           "  a <number> 3 duplicate\n"
                           "  a <number> 4 duplicate\n"
                           "  c <number> 5 duplicate\n"
                           "  c <number> 6 duplicate\n"));
        QCOMPARE(tree(bytes).duplicates, 2);
        QByteArray many("{");
        for (int i = 0; i < 1000; ++i)
            many += "\"k" + QByteArray::number(i % 990) + "\": 1,";
        many.back() = '}';
        QCOMPARE(tree(many).duplicates, 10);
    }

    void escapesAreWhatTheyMean()
    {
        const QByteArray bytes("{\"k\\u00e9y \\\"x\\\"\": \"a\\nb \\ud83d\\ude00\"}");
        QCOMPARE(printed(bytes), QString::fromUtf8("<object> (1)\n  kéy \"x\" <string> a\\nb 😀\n"));
    }

    void otherLineEndsAndByteOrderMark()
    {
        const QByteArray bytes("\xef\xbb\xbf{\r\n  \"a\": 1,\r\n  \"b\" : [\r\n    2 ]\r\n}\r\n");
        QCOMPARE(printed(bytes), QStringLiteral("<object> (2)\n  a <number> 1\n  b <array> (1)\n    <number> [0] 2\n"));
        const DocumentTree made = tree(bytes);
        QCOMPARE(bytes.sliced(made.nodes[1].keyBegin, 3), QByteArray("\"a\""));
        QCOMPARE(made.nodes[0].begin, 3U);
        QCOMPARE(int(bytes[made.nodes[0].end - 1]), int('}'));
        QCOMPARE(treeSource(made, 3 - 1, bytes), QStringLiteral("[\r\n    2 ]"));
    }

    void whatIsNotWellFormed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << 0 << 0 << QStringLiteral("The document is empty.");
        QTest::newRow("cut") << QByteArray("{\n  \"a\": [1,\n  2") << 2 << 3
                             << QStringLiteral("Missing a comma or ']' after an array element.");
        QTest::newRow("word") << QByteArray("{\"a\": tru}") << 0 << 9 << QStringLiteral("Invalid value.");
        QTest::newRow("two") << QByteArray("{}\n{}") << 1 << 0
                             << QStringLiteral("The document root must not be followed by other values.");
        QTest::newRow("zero") << QByteArray("{}\0{}", 5) << 0 << 2 << QStringLiteral("There is a zero byte.");
    }
    void whatIsNotWellFormed()
    {
        QFETCH(const QByteArray, bytes);
        const DocumentTree made = tree(bytes);
        QVERIFY(made.nodes.empty());
        QVERIFY(made.mistake);
        QCOMPARE(made.limit, TreeLimit::None);
        QTEST(made.mistake->words, "words");
        QTEST(int(made.mistake->line), "line");
        QTEST(int(made.mistake->column), "column");
    }

    void theLimits()
    {
        const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QCOMPARE(tree(nested(512)).nodes.size(), size_t(512));
        QCOMPARE(tree(nested(513)).limit, TreeLimit::Depth);
        QVERIFY(tree(nested(513)).nodes.empty());
        QCOMPARE(tree(nested(1'000'000)).limit, TreeLimit::Depth);

        QByteArray many = '[' + QByteArray("0,").repeated(int(maximumTreeNodes) - 1);
        many.back() = ']';
        QCOMPARE(qsizetype(tree(many).nodes.size()), maximumTreeNodes);
        many.back() = ',';
        const DocumentTree tooMany = tree(many + "0]");
        QCOMPARE(tooMany.limit, TreeLimit::Nodes);
        QVERIFY(tooMany.nodes.empty());
        QVERIFY(!tooMany.mistake);

        const QByteArray large(maximumTreeBytes + 1, ' ');
        QCOMPARE(tree(large).limit, TreeLimit::Size);
    }

    void itStopsWhenNobodyWantsIt()
    {
        const QByteArray many = '[' + QByteArray("0,").repeated(100'000) + "0]";
        int asked = 0;
        const DocumentTree made = treeOf(many, StructureKind::Json, [&asked] { return ++asked == 2; });
        QCOMPARE(asked, 2);
        QVERIFY(made.nodes.size() < 50'000);
        QVERIFY(!made.mistake);
    }

    void fromAPlaceInTheTextAndBack()
    {
        const QByteArray bytes("{\n  \"a\": {\n    \"b c\": [10, 20]\n  },\n  \"d\": \"x\"\n}\n");
        const DocumentTree made = tree(bytes);
        const auto at = [&](const char *words, int further = 0) {
            return treeNodeAt(made, bytes, bytes.indexOf(words) + further);
        };
        QCOMPARE(jsonPath(StructureKind::Json, treeWay(made, at("20"), bytes)), QStringLiteral("$.a['b c'][1]"));
        QCOMPARE(queryPath(StructureKind::Json, treeWay(made, at("20"), bytes)), QStringLiteral(".a[\"b c\"][1]"));
        QCOMPARE(made.nodes[size_t(at("20"))].begin, quint32(bytes.indexOf("20")));
        QCOMPARE(jsonPath(StructureKind::Json, treeWay(made, at("\"b c\""), bytes)), QStringLiteral("$.a['b c']"));
        QCOMPARE(jsonPath(StructureKind::Json, treeWay(made, at("  \"d\""), bytes)), QStringLiteral("$.d"));
        QCOMPARE(jsonPath(StructureKind::Json, treeWay(made, at("\"x\"", 3), bytes)), QStringLiteral("$.d"));
        QCOMPARE(jsonPath(StructureKind::Json, treeWay(made, at("\n"), bytes)), QStringLiteral("$"));
        QCOMPARE(treeNodeAt(made, bytes, bytes.size()), -1);
    }
};

QTEST_APPLESS_MAIN(TestTreeJson)
#include "tst_treejson.moc"
