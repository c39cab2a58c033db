// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/words.h"

#include <QTest>

using namespace artiscope;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The place asked for is marked by "|".
    void namesAreWhatOneReadsAsOneWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(QByteArray(text).replace("\n", "\\n").constData()) << QByteArray(text) << QByteArray(name);
        };
        row("ip address 192.0|.2.1/24 secondary", "192.0.2.1/24");
        row("interface Ether|net1/1", "Ethernet1/1");
        row("route 2001:db8:|:1/64", "2001:db8::1/64");
        row("host leaf-02.example|_a.net;", "leaf-02.example_a.net");
        row("_under|_", "_under_");
        row("name| value", "name");
        row("key|: value", "key");
        row("\"key\"|: value", ":");
        row("the end|.", "end");
        row("gr\xc3\xbc|n ist", "gr\xc3\xbcn");
        row("a | b", " ");
        row("|", "");
        row("one\n|two", "two");
        row("---|---", "-");
    }
    void namesAreWhatOneReadsAsOneWord()
    {
        QFETCH(QByteArray, text);
        const qsizetype at = text.indexOf('|');
        text.remove(at, 1);
        const TextBuffer buffer(text);
        const ByteRange found = nameAt(buffer, at);
        QTEST(buffer.view(found.begin, found.end).toByteArray(), "name");
    }

    void namesArePassedWithinOthers()
    {
        const TextBuffer buffer("x\nleaf-1 leaf-10 xleaf-1 leaf-1: (leaf-1) a.leaf-1 LEAF-1 leaf-1");
        std::vector<qsizetype> places;
        for (const ByteRange &place : placesOfName(buffer, "leaf-1", buffer.lineStart(1), buffer.lineEnd(1)))
            places.push_back(place.begin - 2);
        QCOMPARE(places, (std::vector<qsizetype>{0, 23, 32, 56}));
    }

    void namesReachOverTheStretchLookedAt()
    {
        const TextBuffer buffer("aa name bb name");
        QCOMPARE(placesOfName(buffer, "name", 5, 12), (std::vector<ByteRange>{{3, 7}, {11, 15}}));
        QCOMPARE(placesOfName(buffer, "name", 7, 11), std::vector<ByteRange>());
    }

    void punctuationIsNoName()
    {
        QVERIFY(isName("leaf-1"));
        QVERIFY(isName("10.0.0.1"));
        QVERIFY(!isName(":"));
        QVERIFY(!isName(" "));
        QVERIFY(!isName(""));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
