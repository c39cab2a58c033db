// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/paths.h"
#include "tests/app/content/treeprinter.h"

#include <QTest>

using namespace artiscope;

// YAML as a tree.
class TestTreeYaml : public QObject {
    Q_OBJECT

    static QString printed(const QByteArray &bytes) { return printTree(bytes, StructureKind::Yaml); }
    static DocumentTree tree(const QByteArray &bytes) { return treeOf(bytes, StructureKind::Yaml); }
    static QString pathAt(const QByteArray &bytes, const char *words)
    {
        const DocumentTree made = tree(bytes);
        return jsonPath(StructureKind::Yaml, treeWay(made, treeNodeAt(made, bytes, bytes.indexOf(words)), bytes));
    }

private Q_SLOTS:
    void everyKindOfValue()
    {
        QCOMPARE(printed("# of a leaf\n"
                         "name: leaf-01\n"
                         "up: true\n"
                         "mtu: 9214\n"
                         "big: 9007199254740993\n"
                         "ratio: 1.50\n"
                         "hex: 0x1F\n"
                         "peer: ~\n"
                         "empty:\n"
                         "version: '1.0'\n"
                         "say: \"a\\tb\"\n"
                         "date: 2026-11-24\n"
                         "ports:\n"
                         "  - 1\n"
                         "  - a: {b: [x, y]}\n"),
            QStringLiteral("<object> (12)\n"
                           "  name <string> leaf-01\n"
                           "  up <boolean> true\n"
                           "  mtu <number> 9214\n"
                           "  big <number> 9007199254740993\n"
                           "  ratio <number> 1.50\n"
                           "  hex <number> 0x1F\n"
                           "  peer <null> ~\n"
                           "  empty <null> \n"
                           "  version <string> 1.0\n"
                           "  say <string> a\tb\n"
                           "  date <string> 2026-11-24\n"
                           "  ports <array> (2)\n"
                           "    <number> [0] 1\n"
                           "    <object> [1] (1)\n"
                           "      a <object> (1)\n"
                           "        b <array> (2)\n"
                           "          <string> [0] x\n"
                           "          <string> [1] y\n"));
    }

    void anchorsAliasesAndMerges()
    {
        QCOMPARE(printed("base: &base\n"
                         "  mtu: 1500\n"
                         "one:\n"
                         "  <<: *base\n"
                         "  name: x\n"
                         "two: *base\n"
                         "four: &name word\n"),
            QStringLiteral("<object> (4)\n"
                           "  base <object> (1) &base\n"
                           "    mtu <number> 1500\n"
                           "  one <object> (2)\n"
                           "    << <alias> *base -> 1 merge\n"
                           "    name <string> x\n"
                           "  two <alias> *base -> 1\n"
                           "  four <string> word &name\n"));
    }

    void keysHaveAnchorsAndTagsToo()
    {
        QCOMPARE(printed("&k name: x\n"
                         "a: *k\n"
                         "!t &both z: &v [1]\n"
                         "b: [*both, *v]\n"
                         "? &map {&in c: 1}\n"
                         ": *in\n"
                         "*k : *map\n"
                         "&own d: *own\n"),
            QStringLiteral("<object> (7)\n"
                           "  name <string> x key(&k)\n"
                           "  a <alias> *k -> key of 1\n"
                           "  z <array> (1) &v key(!t&both)\n"
                           "    <number> [0] 1\n"
                           "  b <array> (2)\n"
                           "    <alias> [0] *both -> key of 3\n"
                           "    <alias> [1] *v -> 3\n"
                           "  {&in c: 1} <alias> *in key(&map) -> key of 8\n"
                           "  *k <alias> *map -> key of 8\n"
                           "  d <alias> *own key(&own) -> key of 10\n"));
    }

    void anAliasOfNothingIsAMistake_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told"); // line, column, words
        const auto row = [](const char *what, const char *bytes, const char *told) {
            QTest::newRow(what) << QByteArray(bytes) << QString::fromUtf8(told);
        };
        row("as a value", "a: 1\nb: *nope\n", "1 3 No anchor nope stands before this alias.");
        row("as a key", "\xc3\xa4: &x 1\n*nope : 1\n", "1 0 No anchor nope stands before this alias.");
        row("in a key", "? [&x 1, *x, *y]\n: 1\n", "0 13 No anchor y stands before this alias.");
        row("before its anchor", "a: *x\nb: &x 1\n", "0 3 No anchor x stands before this alias.");
        row("of another document", "&x 1\n---\n*x\n", "2 0 No anchor x stands before this alias.");
        row("of itself", "&x [*x]\n", "");
    }
    void anAliasOfNothingIsAMistake()
    {
        QFETCH(QByteArray, bytes);
        const DocumentTree made = tree(bytes);
        const auto &mistake = made.mistake;
        QTEST(mistake ? QStringLiteral("%1 %2 %3").arg(mistake->line).arg(mistake->column).arg(mistake->words)
                      : QString(),
            "told");
        QCOMPARE(made.nodes.empty(), mistake.has_value());
    }

    void aliasesAreNotExpanded()
    {
        QByteArray laughs("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 30; ++i) {
            const QByteArray name = 'a' + QByteArray::number(i);
            const QByteArray before = "*a" + QByteArray::number(i - 1) + ", ";
            laughs += name + ": &" + name + " [" + before.repeated(10) + "]\n";
        }
        QCOMPARE(tree(laughs).nodes.size(), size_t(1 + 30 * 11));
    }

    void tagsAreWhatTheyAre()
    {
        QCOMPARE(printed("a: !secret hush\n"
                         "b: !!str 12\n"
                         "c: !vault\n"
                         "  d: 1\n"
                         "e: !list &x [1]\n"
                         "&k f: [!!null , &y !e , ! 'g', !<tag:x,y> h]\n"
                         "i: &z # why\n"
                         "  !j\n"
                         "  k: &l\n"),
            QStringLiteral("<object> (6)\n"
                           "  a <string> hush !secret\n"
                           "  b <string> 12 !!str\n"
                           "  c <object> (1) !vault\n"
                           "    d <number> 1\n"
                           "  e <array> (1) !list &x\n"
                           "    <number> [0] 1\n"
                           "  f <array> (4) key(&k)\n"
                           "    <null> [0]  !!null\n"
                           "    <null> [1]  !e &y\n"
                           "    <string> [2] g !\n"
                           "    <string> [3] h !<tag:x,y>\n"
                           "  i <object> (1) !j &z\n"
                           "    k <null>  &l\n"));
    }

    // The parser counts characters, the tree bytes.
    void placesAreBytes()
    {
        const QByteArray bytes("\xef\xbb\xbfstra\xc3\x9f\x65: \"\xe2\x82\xac \xf0\x9f\x98\x80\"\n"
                               "a: [\xc3\xa4, x]\n"
                               "b: |\n"
                               "  \xc3\xb6\n"
                               "\n"
                               "c: y\n");
        const DocumentTree made = tree(bytes);
        QStringList words;
        for (const TreeNode &node : made.nodes)
            words += QString::fromUtf8(bytes.sliced(node.begin, node.end - node.begin))
                         .replace(QLatin1Char('\n'), QLatin1Char('/'));
        QCOMPARE(words.sliced(1),
            QStringList({QStringLiteral("\"\u20ac \U0001F600\""), QStringLiteral("[\u00e4, x]"),
                QStringLiteral("\u00e4"), QStringLiteral("x"), QStringLiteral("|/  \u00f6"), QStringLiteral("y")}));
        QCOMPARE(tree("\xc3\xa4: 1\n\xc3\xa4\xc3\xb6: b: c\n").mistake->column, 7);
    }

    void severalDocuments()
    {
        const QByteArray bytes("---\na: 1\n---\n- x\n- y\n...\n---\nword\n");
        QCOMPARE(printed(bytes),
            QStringLiteral("<object> [0] (1) document\n"
                           "  a <number> 1\n"
                           "<array> [1] (2) document\n"
                           "  <string> [0] x\n"
                           "  <string> [1] y\n"
                           "<string> [2] word document\n"));
        const DocumentTree made = tree(bytes);
        QCOMPARE(queryPath(StructureKind::Yaml, treeWay(made, 4, bytes)),
            QStringLiteral("select(document_index == 1) | .[1]"));
        QCOMPARE(pathAt("---\na: 1\n", "a"), QStringLiteral("$.a"));
    }

    void textsOverLines()
    {
        QCOMPARE(printed("literal: |\n"
                         "  one\n"
                         "    two\n"
                         "folded: >-\n"
                         "  three\n"
                         "  four\n"
                         "plain: five\n"
                         "  six\n"
                         "quoted: \"seven\n"
                         "  eight\"\n"
                         "last: 1\n"),
            QStringLiteral("<object> (5)\n"
                           "  literal <string> one\\n  two\\n\n"
                           "  folded <string> three four\n"
                           "  plain <string> five six\n"
                           "  quoted <string> seven eight\n"
                           "  last <number> 1\n"));
    }

    void inSingleQuotesOverLines()
    {
        QCOMPARE(printed("a: 'x ''''two'''' '' \r\n"
                         "\n"
                         "  ''''''three'''\n"
                         "b: '\n"
                         "  four \t\n"
                         "\n"
                         "\n"
                         "  five\n"
                         "  '\n"),
            QStringLiteral("<object> (2)\n"
                           "  a <string> x ''two'' '\\n'''three'\n"
                           "  b <string>  four\\n\\nfive \n"));
    }

    void keysOfAnyKind()
    {
        const QByteArray bytes("'a b': 1\n\"a b\": 2\n? [x, {y: z}]\n: 3\n? k\n: - 4\n");
        QCOMPARE(printed(bytes),
            QStringLiteral("<object> (4)\n"
                           "  a b <number> 1 duplicate\n"
                           "  a b <number> 2 duplicate\n"
                           "  [x, {y: z}] <number> 3\n"
                           "  k <array> (1)\n"
                           "    <number> [0] 4\n"));
        QCOMPARE(tree(bytes).duplicates, 1);
    }

    void mappingsOfOneKeyInSequences()
    {
        const QByteArray bytes("[a: b, 'c': d, {e: f}]\n");
        QCOMPARE(printed(bytes),
            QStringLiteral("<array> (3)\n"
                           "  <object> [0] (1)\n"
                           "    a <string> b\n"
                           "  <object> [1] (1)\n"
                           "    c <string> d\n"
                           "  <object> [2] (1)\n"
                           "    e <string> f\n"));
        QCOMPARE(pathAt(bytes, "a:"), QStringLiteral("$[0].a"));
        QCOMPARE(treeSource(tree(bytes), 1, bytes), QStringLiteral("a: b"));
    }

    void otherLineEndsAndByteOrderMark()
    {
        const QByteArray bytes("\xef\xbb\xbf"
                               "a:\r\n  b: x\r\n  c:\r\n  - 1\r\n");
        QCOMPARE(printed(bytes),
            QStringLiteral(
                "<object> (1)\n  a <object> (2)\n    b <string> x\n    c <array> (1)\n      <number> [0] 1\n"));
        const DocumentTree made = tree(bytes);
        QCOMPARE(bytes.sliced(made.nodes[2].begin, made.nodes[2].end - made.nodes[2].begin), QByteArray("x"));
        QCOMPARE(printed({}), QString());
        QCOMPARE(printed("# nothing\n"), QString());
    }

    void fromAPlaceInTheTextAndBack()
    {
        const QByteArray bytes("a:\n"
                               "  - name: one\n"
                               "    mtu: 1500\n"
                               "\n"
                               "  # of two\n"
                               "  - name: two\n"
                               "    mtu: 9000\n"
                               "b: end\n");
        QCOMPARE(pathAt(bytes, "9000"), QStringLiteral("$.a[1].mtu"));
        QCOMPARE(pathAt(bytes, "name: two"), QStringLiteral("$.a[1].name"));
        QCOMPARE(pathAt(bytes, "end"), QStringLiteral("$.b"));
        QCOMPARE(pathAt(bytes, "b:"), QStringLiteral("$.b"));
        const DocumentTree made = tree(bytes);
        QCOMPARE(treeSource(made, 2, bytes), QStringLiteral("    name: one\n    mtu: 1500"));
        QCOMPARE(treeValue(made, 3, bytes), QStringLiteral("one"));
    }

    void whatIsNotWellFormed()
    {
        const DocumentTree made = tree("a: 1\nb: [1, 2\nc: 3\n");
        QVERIFY(made.nodes.empty());
        QVERIFY(made.mistake);
        QVERIFY2(made.mistake->line >= 1 && made.mistake->line <= 3, qPrintable(QString::number(made.mistake->line)));
        QVERIFY(!made.mistake->words.isEmpty());
        QCOMPARE(tree("a: b: c\n").mistake->line, 0);
        QVERIFY(tree("a:\n\t- b\n").mistake);
    }

    void whatIsNoUtf8()
    {
        const DocumentTree latin = tree("a: 1\nb: \xe9\n");
        QVERIFY(latin.nodes.empty());
        QVERIFY(latin.mistake);
        QCOMPARE(latin.mistake->line, 1);
        QCOMPARE(latin.mistake->column, 3);
        // What is wrong first is told.
        const DocumentTree directive = tree("%YAM\x03<svg Lxm\xc3\xc3 \xc3"
                                            "1");
        QVERIFY(directive.mistake);
        QCOMPARE(directive.mistake->column, 4);
    }

    void controlCharactersAreTold()
    {
        const DocumentTree made = tree(QByteArray("a: 1\nb: x\x01y\nc: \t2\r\n"));
        QVERIFY(made.mistake);
        QCOMPARE(made.mistake->line, 1);
        QCOMPARE(made.mistake->column, 4);
        QCOMPARE(made.mistake->words, QStringLiteral("YAML has no control characters."));
        QVERIFY(!tree("a:\t1\r\nb: 2\n").mistake);
    }

    void theLimits()
    {
        QByteArray directives;
        for (int i = 0; i < 200'000; ++i)
            directives += "%TAG !a" + QByteArray::number(i) + "! tag:x\n";
        QCOMPARE(tree("%YAML 1.1\n" + directives + "---\na: 1\n").mistake->line, 101);
        const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QCOMPARE(tree(nested(512)).nodes.size(), size_t(512));
        QCOMPARE(tree(nested(513)).limit, TreeLimit::Depth);
        QCOMPARE(tree(nested(100'000)).limit, TreeLimit::Depth);
        QCOMPARE(tree("? " + nested(600) + "\n: 1\n").limit, TreeLimit::Depth);
        QByteArray deep;
        for (int i = 0; i < 600; ++i)
            deep += "- ";
        QCOMPARE(tree(deep + "x\n").limit, TreeLimit::Depth);
    }
};

QTEST_APPLESS_MAIN(TestTreeYaml)
#include "tst_treeyaml.moc"
