// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/reformat.h"
#include "app/content/tree/documenttree.h"

#include <QTest>

using namespace artiscope;

class TestReformat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("JSON") << QStringLiteral("json")
                              << QByteArray("{\"b\":[1,{\"c\":null}],\"a\":{},\"d\":[],\"e\":true}")
                              << QByteArray("{\n  \"b\": [\n    1,\n    {\n      \"c\": null\n    }\n  ],\n"
                                            "  \"a\": {},\n  \"d\": [],\n  \"e\": true\n}\n");
        QTest::newRow("as written") << QStringLiteral(
            "json") << QByteArray("[1.50,-0,1E300,12345678901234567890123,\"\\u00e9\\/é\",{\"a\":1,\"a\":2}]")
                                    << QByteArray("[\n  1.50,\n  -0,\n  1E300,\n  12345678901234567890123,\n"
                                                  "  \"\\u00e9\\/é\",\n  {\n    \"a\": 1,\n    \"a\": 2\n  }\n]\n");
        QTest::newRow("numbers of any size") << QStringLiteral("json") << QByteArray("[1E400,{\"a\":-1e-9999}]")
                                             << QByteArray("[\n  1E400,\n  {\n    \"a\": -1e-9999\n  }\n]\n");
        QTest::newRow("signs in strings") << QStringLiteral("json") << QByteArray("{\"a:{,\":\"}, ] \\\" [\"}")
                                          << QByteArray("{\n  \"a:{,\": \"}, ] \\\" [\"\n}\n");
        QTest::newRow("a value alone") << QStringLiteral("json") << QByteArray("\xef\xbb\xbf 7 ") << QByteArray("7\n");
        QTest::newRow("XML") << QStringLiteral(
            "xml") << QByteArray("<?xml version=\"1.0\"?><!-- c --><a x='1' y='&quot;\"'><b>t &amp; &#xe9;</b><c/></a>")
                             << QByteArray("<?xml version=\"1.0\"?>\n<!-- c -->\n<a x=\"1\" y=\"&quot;&quot;\">\n"
                                           "  <b>t &amp; &#xe9;</b>\n  <c />\n</a>\n");
        QTest::newRow("mixed") << QStringLiteral("xml") << QByteArray("<p>one <b>two</b> three<![CDATA[<x>]]></p>")
                               << QByteArray("<p>one <b>two</b> three<![CDATA[<x>]]></p>\n");
        QTest::newRow("blanks between the elements of a text")
            << QStringLiteral("xml") << QByteArray("<d><p>one <b>x</b> <i>y</i></p>  <q><r/> <s/></q></d>")
            << QByteArray("<d>\n  <p>one <b>x</b> <i>y</i></p>\n  <q>\n    <r />\n    <s />\n  </q>\n</d>\n");
        QTest::newRow("elements of a text without blanks")
            << QStringLiteral("xml") << QByteArray("<p><a/><b><c/> <d/></b>words<e/><!-- f --><g/></p>")
            << QByteArray("<p><a /><b><c /> <d /></b>words<e /><!-- f --><g /></p>\n");
        QTest::newRow("a text before its elements") << QStringLiteral("xml") << QByteArray("<p>\n words\n <a/> </p>")
                                                    << QByteArray("<p>\n words\n <a /> </p>\n");
        QTest::newRow("blanks that are asked for")
            << QStringLiteral("xml") << QByteArray("<p><a xml:space='preserve'> <b/></a><c> </c></p>")
            << QByteArray("<p>\n  <a xml:space=\"preserve\"> <b /></a>\n  <c> </c>\n</p>\n");
    }
    void texts()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, text);
        const Language known = *languageFromWord(language);
        const Reformatted result = reformat(text, known);
        QCOMPARE(result.trouble, Reformatted::Trouble::None);
        QTEST(result.bytes, "expected");
        // Once more changes nothing.
        QCOMPARE(reformat(result.bytes, known).bytes, result.bytes);
    }

    void troubles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Reformatted::Trouble>("trouble");
        using Trouble = Reformatted::Trouble;
        QTest::newRow("half") << QStringLiteral("json") << QByteArray("{\"a\":") << Trouble::NotWellFormed;
        QTest::newRow("behind it") << QStringLiteral("json") << QByteArray("{} x") << Trouble::NotWellFormed;
        QTest::newRow("nothing") << QStringLiteral("json") << QByteArray() << Trouble::NotWellFormed;
        QTest::newRow("not closed") << QStringLiteral("xml") << QByteArray("<a><b></a>") << Trouble::NotWellFormed;
        QTest::newRow("deep") << QStringLiteral("json") << QByteArray(100000, '[') << Trouble::TooDeep;
        QByteArray deep;
        for (int i = 0; i < 10000; ++i)
            deep = "<a>" + deep;
        QTest::newRow("deep elements") << QStringLiteral("xml") << deep + QByteArray(deep).replace("<", "</")
                                       << Trouble::TooDeep;
        QTest::newRow("many values") << QStringLiteral("json")
                                     << '[' + QByteArray("[],").repeated(maximumTreeNodes) + "0]" << Trouble::TooMany;
        QTest::newRow("many elements") << QStringLiteral("xml")
                                       << "<a>" + QByteArray("<a/>").repeated(maximumTreeNodes) + "</a>"
                                       << Trouble::TooMany;
        QTest::newRow("many attributes") << QStringLiteral("xml")
                                         << "<a " + QByteArray("a=''").repeated(2 * maximumTreeNodes) + "/>"
                                         << Trouble::TooMany;
        QTest::newRow("far from the margin")
            << QStringLiteral("json")
            << QByteArray("[").repeated(500) + QByteArray("1,").repeated(400'000) + '1' + QByteArray("]").repeated(500)
            << Trouble::BecomesTooLarge;
        QTest::newRow("elements far from the margin")
            << QStringLiteral("xml")
            << QByteArray("<a>").repeated(500) + QByteArray("<b/>").repeated(400'000) + QByteArray("</a>").repeated(500)
            << Trouble::BecomesTooLarge;
        QTest::newRow("large") << QStringLiteral("json") << QByteArray(largestReformatted + 1, ' ')
                               << Trouble::TooLarge;
    }
    void troubles()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, text);
        const Reformatted result = reformat(text, *languageFromWord(language));
        QTEST(result.trouble, "trouble");
        QVERIFY(result.bytes.isEmpty());
    }

    void theDeepestAreReformatted()
    {
        const QByteArray opened = QByteArray("<a>").repeated(maximumTreeDepth);
        const QByteArray closed = QByteArray("</a>").repeated(maximumTreeDepth);
        QCOMPARE(reformat(opened + "words" + closed, Language::Xml).trouble, Reformatted::Trouble::None);
        const QByteArray brackets(maximumTreeDepth, '[');
        QCOMPARE(
            reformat(brackets + QByteArray(maximumTreeDepth, ']'), Language::Json).trouble, Reformatted::Trouble::None);
        QCOMPARE(reformat("<a>" + opened + closed + "</a>", Language::Xml).trouble, Reformatted::Trouble::TooDeep);
        QCOMPARE(reformat('[' + brackets + QByteArray(maximumTreeDepth, ']') + ']', Language::Json).trouble,
            Reformatted::Trouble::TooDeep);
    }

    void placesAreTheSameNode_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("JSON") << QStringLiteral("json")
                              << QByteArray("{\"one\":[10,20],\"two\":{\"three\":\"four\"},\"five\":6}");
        QTest::newRow("XML") << QStringLiteral("xml")
                             << QByteArray("<r><one>10</one><two><three x='1'/></two><five>6</five></r>");
    }
    void placesAreTheSameNode()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, text);
        const Reformatted result = reformat(text, *languageFromWord(language));
        for (const char *word : {"one", "two", "three", "five"}) {
            const qsizetype original = text.indexOf(word) + 1; // in the midst of it
            const qsizetype there = result.toReformatted(original);
            const qsizetype lineBegin = result.bytes.lastIndexOf('\n', there - 1) + 1;
            const QByteArray line = result.bytes.mid(lineBegin, result.bytes.indexOf('\n', there) - lineBegin);
            QVERIFY2(line.contains(word), line.constData());
            const qsizetype back = result.toOriginal(there);
            QVERIFY(qAbs(back - original) <= 2);
        }
    }

    void itCanBeCancelled()
    {
        int asked = 0;
        const Reformatted half =
            reformat('[' + QByteArray("1,").repeated(100000) + "1]", Language::Json, [&asked] { return ++asked > 0; });
        QCOMPARE(asked, 1);
        QVERIFY(half.bytes.isEmpty());
    }

    void onlyTheseLanguages()
    {
        QStringList able;
        for (const Language language : allLanguages()) {
            if (canReformat(language))
                able << languageWord(language);
        }
        QCOMPARE(able.join(u' '), QStringLiteral("json sonic xml svg json-table"));
    }
};

QTEST_APPLESS_MAIN(TestReformat)
#include "tst_reformat.moc"
