// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/paths.h"
#include "tests/app/content/treeprinter.h"

#include <QTest>

using namespace artiscope;

// XML as a tree.
class TestTreeXml : public QObject {
    Q_OBJECT

    static QString printed(const QByteArray &bytes) { return printTree(bytes, StructureKind::Xml); }
    static DocumentTree tree(const QByteArray &bytes) { return treeOf(bytes, StructureKind::Xml); }
    static QString pathAt(const QByteArray &bytes, const char *words)
    {
        const DocumentTree made = tree(bytes);
        return xPath(StructureKind::Xml, treeWay(made, treeNodeAt(made, bytes, bytes.indexOf(words)), bytes));
    }
    static QString sourceAt(const QByteArray &bytes, const char *words)
    {
        const DocumentTree made = tree(bytes);
        return treeSource(made, treeNodeAt(made, bytes, bytes.indexOf(words)), bytes);
    }

private Q_SLOTS:
    void everyKindOfValue()
    {
        QCOMPARE(printed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<!-- of a rack -->\n"
                         "<rack name=\"R1\" units='42'>\n"
                         "  <device>leaf-01</device>\n"
                         "  <device role=\"leaf\">leaf &amp; spine</device>\n"
                         "  <empty/>\n"
                         "  <nothing></nothing>\n"
                         "  <script><![CDATA[ a < b ]]></script>\n"
                         "  <?render fast?>\n"
                         "  mixed <b>bold</b> text\n"
                         "</rack>\n"),
            QStringLiteral("xml <instruction> version=\"1.0\" encoding=\"UTF-8\"\n"
                           "<comment>  of a rack \n"
                           "rack <element> (11)\n"
                           "  name <attribute> R1\n"
                           "  units <attribute> 42\n"
                           "  device <element> [1] (0)\n"
                           "    <text> leaf-01 inlined\n"
                           "  device <element> [2] (1)\n"
                           "    role <attribute> leaf\n"
                           "    <text> leaf & spine inlined\n"
                           "  empty <element> (0)\n"
                           "  nothing <element> (0)\n"
                           "  script <element> (1)\n"
                           "    <cdata>  a < b \n"
                           "  render <instruction> fast\n"
                           "  <text> \\n  mixed \n"
                           "  b <element> (0)\n"
                           "    <text> bold inlined\n"
                           "  <text>  text\\n\n"));
    }

    void namespaces()
    {
        const QByteArray bytes("<a xmlns=\"urn:x\" xmlns:y=\"urn:y\"><b y:z=\"1\"/><y:b/><b k=\"2\"/></a>");
        QCOMPARE(pathAt(bytes, "<b k"), QStringLiteral("/*[name()='a']/*[name()='b'][2]"));
        QCOMPARE(pathAt(bytes, "y:z"), QStringLiteral("/*[name()='a']/*[name()='b'][1]/@*[name()='y:z']"));
        QCOMPARE(pathAt(bytes, "k=\"2\""), QStringLiteral("/*[name()='a']/*[name()='b'][2]/@k"));
        QCOMPARE(pathAt(bytes, "xmlns:y"), QStringLiteral("/*[name()='a']"));
        QCOMPARE(pathAt("<a><b>x</b></a>", "x"), QStringLiteral("/a/b"));
    }

    void entitiesAreNotExpanded()
    {
        const QByteArray bytes("<!DOCTYPE lolz [\n"
                               "  <!ENTITY lol \"lol\">\n"
                               "  <!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">\n"
                               "  <!ENTITY file SYSTEM \"file:///etc/passwd\">\n"
                               "]>\n"
                               "<lolz a=\"&lol2;\">&lol2; &lt;&#x41;&#66;&gt; &file;</lolz>\n");
        const DocumentTree made = tree(bytes);
        QCOMPARE(made.entities, 3);
        QCOMPARE(made.nodes.size(), size_t(4));
        QCOMPARE(treeValue(made, 1, bytes), QStringLiteral("&lol2; <AB> &file;"));
        QCOMPARE(treeValue(made, 2, bytes), QStringLiteral("&lol2;"));
        QCOMPARE(made.nodes[0].kind, TreeKind::Doctype);
        QVERIFY(treeValue(made, 0, bytes).contains(QLatin1String("<!ENTITY lol ")));
    }

    void attributesThatAreThereMoreThanOnce()
    {
        const QByteArray bytes("<a b=\"1\" c=\"2\" b=\"3\"><d b='4'/></a>");
        QCOMPARE(printed(bytes),
            QStringLiteral("a <element> (4)\n"
                           "  b <attribute> 1 duplicate\n"
                           "  c <attribute> 2\n"
                           "  b <attribute> 3 duplicate\n"
                           "  d <element> (1)\n"
                           "    b <attribute> 4\n"));
        QCOMPARE(tree(bytes).duplicates, 1);
    }

    void whereElementsEnd()
    {
        const QByteArray bytes("\xef\xbb\xbf<a>\r\n"
                               "  <b x = \"1>2/\" />\r\n"
                               "  <c><!-- > --></c >\r\n"
                               "  <d><e/>\r\n  </d>\r\n"
                               "  <f>1</f><g><![CDATA[</g>]]></g><h><?p ?></h>\r\n"
                               "</a>\r\n");
        QCOMPARE(sourceAt(bytes, "<b"), QStringLiteral("<b x = \"1>2/\" />"));
        QCOMPARE(sourceAt(bytes, "<c"), QStringLiteral("<c><!-- > --></c >"));
        QCOMPARE(sourceAt(bytes, "<d"), QStringLiteral("<d><e/>\r\n  </d>"));
        QCOMPARE(sourceAt(bytes, "<f"), QStringLiteral("<f>1</f>"));
        QCOMPARE(sourceAt(bytes, "<g"), QStringLiteral("<g><![CDATA[</g>]]></g>"));
        QCOMPARE(sourceAt(bytes, "<h"), QStringLiteral("<h><?p ?></h>"));
        QVERIFY(sourceAt(bytes, "<a").endsWith(QLatin1String("</h>\r\n</a>")));
        QVERIFY(printed(bytes).contains(QLatin1String("  b <element> (1)\n    x <attribute> 1>2/\n")));
    }

    void whatIsNotWellFormed()
    {
        const QByteArray bytes("<a>\n  <b>\n  </c>\n</a>\n");
        const DocumentTree made = tree(bytes);
        QVERIFY(made.nodes.empty());
        QVERIFY(made.mistake);
        QCOMPARE(int(made.mistake->line), 2);
        QCOMPARE(made.mistake->words, QStringLiteral("Start-end tags mismatch"));
        QVERIFY(tree({}).mistake);
        QVERIFY(tree("only words").mistake);
        QVERIFY(tree("<a b=\"1></a>").mistake);
    }

    void theLimits()
    {
        const auto nested = [](int depth) -> QByteArray {
            return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
        };
        QCOMPARE(tree(nested(512)).nodes.size(), size_t(512));
        QCOMPARE(tree(nested(513)).limit, TreeLimit::Depth);
        QCOMPARE(tree(nested(100'000)).limit, TreeLimit::Depth);
        const QByteArray many = "<a>" + QByteArray("<b/>").repeated(2 * int(maximumTreeNodes)) + "</a>";
        QCOMPARE(tree(many).limit, TreeLimit::Nodes);
    }

    // Also while pugixml loads, which is before the first node of the tree: so far in that nobody hears of the mistake
    // at the end.
    void loadingCanBeCancelled()
    {
        const QByteArray open = QByteArray("<a>") + QByteArray("<b/>").repeated(100'000);
        QVERIFY(treeOf(open, StructureKind::Xml).mistake);
        int asked = 0;
        const auto tree = treeOf(open, StructureKind::Xml, [&asked] { return ++asked >= 3; });
        QVERIFY(!tree.mistake);
        QVERIFY(tree.nodes.empty());
        QVERIFY2(asked < 10, qPrintable(QString::number(asked)));
        QVERIFY(treeOf(open, StructureKind::Xml).mistake); // and the next is not disturbed
    }
};

QTEST_APPLESS_MAIN(TestTreeXml)
#include "tst_treexml.moc"
