// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/trouble.h"
#include "app/content/xmlcheck.h"

#include <QTest>

using namespace artiscope;
Q_DECLARE_METATYPE(artiscope::StructureKind)

class TestTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<StructureKind>("kind");
        QTest::addColumn<QString>(
            "expected"); // line:column as a person counts, what stands there, words, how many more
        const auto row = [](const char *name, StructureKind kind, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << kind << QString::fromUtf8(expected);
        };
        row("good JSON", StructureKind::Json, "{\"a\": 1}\n", "");
        row("JSON", StructureKind::Json, "{\n  \"a\": 1\n  \"b\": 2\n}\n",
            "3:3 \"b Missing a comma or '}' after an object member.");
        row("behind wide characters", StructureKind::Json, "{\"\xc3\xbc\xf0\x9f\x98\x80\": 1 2}",
            "1:11 2} Missing a comma or '}' after an object member.");
        row("behind a mark", StructureKind::Json, "\xef\xbb\xbf{]", "1:2 ] Missing a name for object member.");
        row("no JSON at all", StructureKind::Json, "host", "1:1 ho Invalid value.");
        row("empty JSON", StructureKind::Json, "", "1:1  The document is empty.");
        row("good YAML", StructureKind::Yaml, "a: 1\n", "");
        row("good XML", StructureKind::Xml, "<a/>", "");
        row("XML", StructureKind::Xml, "<a>\n<b></c>\n</a>\n", "2:6 c> Start-end tags mismatch");
        row("SVG", StructureKind::Svg, "<svg>\n  <g>\n</svg>\n", "3:3 sv Start-end tags mismatch");
        row("a bare & in XML", StructureKind::Xml, "<a>\n<b>R&D</b></a>\n",
            "2:5 &D “&” must be written as “&amp;” where it begins no reference.");
        row("& and a blank in an attribute of SVG", StructureKind::Svg, "<svg>\n<g id='a & b'/></svg>\n",
            "2:10 &  “&” must be written as “&amp;” where it begins no reference.");
        row("an entity that nothing declares", StructureKind::Xml, "<a>&lt;&foo;</a>",
            "1:8 &f Entity 'foo' not declared.");
        row("a declared entity", StructureKind::Xml,
            "<!DOCTYPE a [<!-- ]> --><!ELEMENT a ANY><!ENTITY foo \"]>&lt;\">]>\n<a b='&foo;'>&foo;</a>", "");
        row("a long one", StructureKind::Xml,
            "<!DOCTYPE a [<!ENTITY foo '" + QByteArray(10'000, 'x') + "'>]><a>&foo;R&D</a>", "");
        row("very many attributes", StructureKind::Xml, "<a" + QByteArray(" a=''").repeated(20'000) + "/>", "");
        row("text with many signs of equality", StructureKind::Xml,
            "<a>" + QByteArray("a='b' ").repeated(20'000) + "R&D</a>",
            "1:120005 &D “&” must be written as “&amp;” where it begins no reference.");
        row("another version", StructureKind::Xml, "<?xml version='1.1'?><a>&#1;</a>", "");
        row("one that is declared beside it", StructureKind::Xml, "<!DOCTYPE a [<!ENTITY foo 'x'>]><a>&foo;&bar;</a>",
            "1:41 &b Entity 'bar' not declared.");
        row("one that another file may declare", StructureKind::Xml, "<!DOCTYPE a SYSTEM 'a.dtd'><a>&foo;</a>", "");
        row("one that a parameter entity may declare", StructureKind::Xml,
            "<!DOCTYPE a [<!ENTITY % all SYSTEM 'a.ent'> %all;]><a>&foo;</a>", "");
        row("characters by number", StructureKind::Xml, "<a b='&#9;'>&#xe9;&#x1F600;&#65533;</a>", "");
        row("a number that is no character", StructureKind::Xml, "<a>&#x0;</a>", "1:4 &# Invalid character reference.");
        row("an attribute twice", StructureKind::Svg, "<svg>\n <g x='1' y='2'\n  x='1'/></svg>",
            "3:9 >< Attribute 'x' redefined.");
        row("one of many attributes twice", StructureKind::Xml,
            "<a a='' b='' c='' d='' e='' f='' g='' h='' i='' j='' k='' l='' m='' n='' o='' p='' q='' r='' q=''/>",
            "1:99 > Attribute 'q' redefined.");
        row("attributes of two elements", StructureKind::Xml, "<a x=''><b x='' X='' n:x=''/></a>", "");
        row("a second outermost element", StructureKind::Xml, "<a/>\n<!-- c -->\n<b/>",
            "3:4 > Extra content at end of document.");
        row("text behind it", StructureKind::Svg, "<svg/>\n{{ end }}\n", "2:1 {{ Extra content at end of document.");
        row("text before it", StructureKind::Xml, "\n ok <a/>", "2:2 ok Start tag expected.");
        row("< in an attribute", StructureKind::Xml, "<a b='x<y'/>", "1:8 <y Unexpected '<'.");
        row("> in an attribute", StructureKind::Xml, "<a b='x>y' c=\"'\"/>", "");
        row("]]> in a text", StructureKind::Xml, "<a><![CDATA[R&D <&foo; ]] >]]>x]]></a>",
            "1:34 >< Sequence ']]>' not allowed in content.");
        row("-- in a comment", StructureKind::Xml, "<a><!-- R&D - <b> --></a><!-- a -- b -->",
            "1:35  b Expected '>', but got ' '.");
        row("& in such a comment", StructureKind::Xml, "<a><!-- R&D-- --></a>", "1:14  - Expected '>', but got ' '.");
        row("a control character", StructureKind::Xml, "<a>\t\x0b</a>",
            "1:5 \x0b< The control character U+000B cannot be in XML.");
        row("a late declaration", StructureKind::Xml, "\n<?xml version='1.0'?><a/>",
            "2:21 >< XML declaration not at start of document.");
        row("a declaration of another encoding", StructureKind::Xml,
            "\xef\xbb\xbf<?xml version='1.0' encoding='windows-1252'?><?xml-stylesheet R&D?><a/>\n", "");
        row("what comes first of two", StructureKind::Xml, "<a>\n<b>R&D</c>\n</a>",
            "2:5 &D “&” must be written as “&amp;” where it begins no reference.");
        row("and the other way round", StructureKind::Xml, "<a>\n<b></c>R&D\n</a>", "2:6 c> Start-end tags mismatch");
        row("good CSV", StructureKind::Csv, "a,b\n1,2\n", "");
        row("CSV", StructureKind::Csv, "a,b\n\"x\ny\",2\nz\nu\nv,w,x\n",
            "4:2 \nu Line 4, column 2 (row 3) has 1 cell, the header has 2. +2");
        row("CSV without a header", StructureKind::Csv, "1,2\n3,4,5\n",
            "2:5 5\n Line 2, column 5 (row 2) has 3 cells, the first row has 2.");
        row("CSV with an open quote", StructureKind::Csv, "a,b\nx,\"y\nz,2\n",
            "2:3 \"y The quote in line 2, column 3 (row 2) is never closed: all that follows is in one cell.");
        row("CSV with a cell too many behind quotes", StructureKind::Csv, "a,b\r\n\"x,\r\n\"\"\",y,z\r\n",
            "3:7 z\r Line 3, column 7 (row 2) has 3 cells, the header has 2.");
        row("CSV with a row too short", StructureKind::Csv, "a,b\r\nx\r\n",
            "2:2 \r\n Line 2, column 2 (row 2) has 1 cell, the header has 2.");
        row("too deep for a tree, which is no mistake", StructureKind::Json,
            QByteArray(600, '[') + QByteArray(600, ']'), "");
    }
    void itIsFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const StructureKind, kind);
        QVERIFY(canHaveTrouble(kind));
        const std::optional<Trouble> trouble = findTrouble(bytes, kind);
        QString found;
        if (trouble) {
            found = QStringLiteral("%1:%2 %3 %4")
                        .arg(trouble->line + 1)
                        .arg(trouble->column + 1)
                        .arg(QString::fromUtf8(bytes.mid(trouble->offset, 2)), trouble->words);
            if (trouble->more > 0)
                found += QStringLiteral(" +%1").arg(trouble->more);
        }
        QTEST(found, "expected");
    }

    // It is read in parts, none of which is taken for the end.
    void aLargeOneIsReadToItsEnd()
    {
        const auto rows = [](const QByteArray &row, int bytes) { return row.repeated(bytes / int(row.size()) + 1); };
        const QByteArray row("<a b='ä'>☃</a>\n");
        const QByteArray all = "<r>" + rows(row, 3 << 20);
        QVERIFY(!findTrouble(all + "</r>\n", StructureKind::Xml));
        QCOMPARE(findTrouble(all + "R&D</r>\n", StructureKind::Xml)->offset, all.size() + 1);
        QCOMPARE(findTrouble(all + "</r>\n" + rows("<!-- c -->", 3 << 20) + "x", StructureKind::Xml)->words,
            QStringLiteral("Extra content at end of document."));
        QVERIFY(!findTrouble("<r/>" + rows("<!-- <r> -->", 3 << 20), StructureKind::Svg));
        const QByteArray words = "<r><![CDATA[" + rows("<a> ", 20 << 20) + "]]>";
        QVERIFY(!findTrouble(words + "</r>", StructureKind::Xml));
        QCOMPARE(findTrouble(words + "R&D</r>", StructureKind::Xml)->offset, words.size() + 1);
        int asked = 0;
        const QByteArray bad = all + "R&D</r>\n";
        QVERIFY(!findXmlTrouble(bad, [&asked] { return ++asked > 2; }));
        QCOMPARE(asked, 3);
    }

    void yamlsPlaceIsTold()
    {
        const std::optional<Trouble> trouble = findTrouble("a: 1\nb: [1, 2\nc: 3\n", StructureKind::Yaml);
        QVERIFY(trouble);
        QVERIFY(trouble->line > 0);
        QVERIFY(!trouble->words.isEmpty());
    }

    void aPlaceIsNeverWithinACharacter()
    {
        const QByteArray bytes = "a\n\xe2\x82\xac.";
        for (const qsizetype offset : {2, 3, 4})
            QCOMPARE(troubleAt(bytes, offset), (Trouble{.offset = 2, .line = 1, .column = 0}));
        // Nor within the mark before the text.
        QCOMPARE(troubleAt("\xef\xbb\xbf\xa5\xaa", 4), (Trouble{.offset = 3, .line = 0, .column = 0}));
        QCOMPARE(troubleAt(bytes, 5), (Trouble{.offset = 5, .line = 1, .column = 1}));
        QCOMPARE(troubleAt(bytes, 99), (Trouble{.offset = 6, .line = 1, .column = 2}));
        QCOMPARE(troubleAt("\xef\xbb\xbf", 0), (Trouble{.offset = 3}));
        QCOMPARE(troubleAt({}, 7), Trouble());
    }

    void whatHasNoGrammarIsNeverWrong()
    {
        for (const StructureKind kind : {StructureKind::None, StructureKind::Indented, StructureKind::Markdown})
            QVERIFY(!canHaveTrouble(kind));
    }
};

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
