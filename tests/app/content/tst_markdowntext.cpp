// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/markdowntext.h"

#include <QTest>

using namespace artiscope;

class TestMarkdownText : public QObject {
    Q_OBJECT

    static QByteArray rows(int count)
    {
        QByteArray text = "| Port | Peer |\n|---|:-:|\n";
        for (int i = 0; i < count; ++i)
            text += "| " + QByteArray::number(i) + " | leaf |\n";
        return text;
    }

private Q_SLOTS:
    void staysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("# Title\n\nSome words\non two lines\n\n- one\n- two\n");
        QTest::newRow("carriage returns") << QByteArray("# Title\r\n\r\nSome words\r\n");
        QTest::newRow("small table") << rows(5);
        QTest::newRow("table in code") << QByteArray("```\n" + rows(500) + "```\n");
        QTest::newRow("note in code") << QByteArray("~~~\n[^1]: note\n~~~\n");
        QTest::newRow("address of a link") << QByteArray("[x][1]\n\n[1]: https://example.net\n");
        QTest::newRow("rule between bars") << QByteArray("a | b\n\n---\n");
    }
    void staysAsItIs()
    {
        QFETCH(QByteArray, text);
        const MarkdownText made = MarkdownText::of(text);
        QCOMPARE(made.text, text);
        QVERIFY(!made.isCut);
    }

    void howDeepItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTooDeep");
        QTest::newRow("quotes") << QByteArray(MarkdownText::deepest, '>') + " words\n" << false;
        QTest::newRow("one more") << QByteArray(MarkdownText::deepest + 1, '>') + " words\n" << true;
        QTest::newRow("with blanks") << QByteArray("> ").repeated(MarkdownText::deepest) + "words\n" << false;
        QTest::newRow("one more with blanks") << QByteArray("> ").repeated(MarkdownText::deepest + 1) + "words\n"
                                              << true;
        QTest::newRow("without words") << "a\n\n" + QByteArray(7000, '>') + "\n" << true;
        QTest::newRow("items on a line") << QByteArray("1. - ").repeated(MarkdownText::deepest / 2 + 1) + "words\n"
                                         << true;
        QTest::newRow("far to the right") << QByteArray(300, ' ') + "- words\n" << false;
        QTest::newRow("a long rule") << QByteArray("* ").repeated(400) + '\n' << false;
        QTest::newRow("in code") << "```\n" + QByteArray(7000, '>') + "\n```\n" << false;
        QTest::newRow("a line far to the right") << QByteArray(1000, ' ') + "words\n" << false;
        QByteArray lists;
        for (int i = 0; i < 60; ++i)
            lists += QByteArray(2 * i, ' ') + "- words\n";
        QTest::newRow("lists") << lists << false;
        for (int i = 60; i <= MarkdownText::deepest; ++i)
            lists += QByteArray(2 * i, ' ') + "- words\n";
        QTest::newRow("deep lists") << lists << true;
    }
    void howDeepItIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isTooDeep);
        const MarkdownText made = MarkdownText::of(text);
        QCOMPARE(made.isTooDeep, isTooDeep);
        QCOMPARE(made.text, isTooDeep ? QByteArray() : text);
        QVERIFY(!made.isCut);
    }

    void aLongTableGoesOnInPieces()
    {
        const MarkdownText made = MarkdownText::of(rows(300));
        QVERIFY(!made.isCut);
        QCOMPARE(made.text.count("| Port | Peer |\n|---|:-:|\n"), 3); // 120 rows of two cells each
        QVERIFY(made.text.contains("| 119 | leaf |\n\n| Port | Peer |\n|---|:-:|\n| 120 | leaf |\n"));
        QVERIFY(made.text.endsWith("| 299 | leaf |\n"));
    }

    void notesStayInTheText()
    {
        QCOMPARE(MarkdownText::of("words[^1]\n\n[^1]: first\n[^b]: second one\n\n```\n[^c]: code\n```\n").text,
            QByteArray("words[^1]\n\n\\[^1]: first\n\n\\[^b]: second one\n\n```\n[^c]: code\n```\n"));
    }

    void aLongParagraphGoesOnInAnother()
    {
        const QByteArray made = MarkdownText::of(QByteArray("words and ").repeated(5000)).text;
        for (const QByteArray &line : made.split('\n'))
            QVERIFY(line.size() <= MarkdownText::longestParagraph);
        QCOMPARE(made.count("\n\n"), 3);
        QCOMPARE(QByteArray(made).replace('\n', ""), QByteArray("words and ").repeated(5000)); // nothing is lost
        const QByteArray wide = MarkdownText::of(QByteArray("ä").repeated(20'000)).text;
        QCOMPARE(QString::fromUtf8(wide).count(u'ä'), 20'000); // no character in two
    }

    void whatIsTooLongEndsWithABlock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("paragraphs") << QByteArray("A paragraph of words.\n\n").repeated(40'000)
                                    << QByteArray("A paragraph of words.\n\n");
        QTest::newRow("small blocks of code") << QByteArray("```eos\ninterface Ethernet1\n```\n\n").repeated(40'000)
                                              << QByteArray("```eos\ninterface Ethernet1\n```\n\n");
        QTest::newRow("code without an end")
            << QByteArray("# Title\n\n````eos\n" + QByteArray("interface Ethernet1\n").repeated(40'000))
            << QByteArray("interface Ethernet1\n````\n");
        QTest::newRow("code in a quotation")
            << QByteArray("> ```\n" + QByteArray("> interface Ethernet1\n").repeated(40'000))
            << QByteArray("> interface Ethernet1\n> ```\n");
        QTest::newRow("tables") << QByteArray(rows(1) + '\n').repeated(500) << QByteArray("| 0 | leaf |\n\n");
        QTest::newRow("one table") << rows(60'000) << QByteArray(" | leaf |\n\n");
    }
    void whatIsTooLongEndsWithABlock()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, end);
        const MarkdownText made = MarkdownText::of(text);
        QVERIFY(made.isCut);
        QVERIFY(made.text.size() <= MarkdownText::longest + 16);
        QVERIFY2(made.text.endsWith(end), made.text.right(100).constData());
    }

    void cancelledItEnds()
    {
        const QByteArray text = QByteArray("words\n\n").repeated(20'000);
        QVERIFY(MarkdownText::of(text, [] { return true; }).text.size() < 10'000);
    }
};

QTEST_APPLESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
