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

    // Where the name stands is in "<>".
    void addressesAreTheSameWithALength_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("marked");
        const auto row = [](const char *what, const char *name, const char *marked) {
            QTest::newRow(what) << QByteArray(name) << QByteArray(marked);
        };
        row("without one", "10.0.0.1", "ip address <10.0.0.1/31> neighbor <10.0.0.1> remote, 110.0.0.1 10.0.0.10/31");
        row("with one", "10.0.0.1/31", "neighbor <10.0.0.1>; <10.0.0.1/31> <10.0.0.1/32> 10.0.0.10/31 x10.0.0.1");
        row("version 6", "2001:db8::1",
            "<2001:db8::1/127> 2001:db8::1:2 2001:db8::12 [<2001:db8::1>] <2001:db8::1/64>");
        row("version 6 with one", "2001:db8::1/127", "neighbor <2001:db8::1> remote-as 65001");
        row("no length", "10.0.0.1", "10.0.0.1/31/2 10.0.0.1/x 10.0.0.1/1000 10.0.0.1/31x <10.0.0.1>/");
        row("no address", "1/1", "1/1/1 <1/1> Ethernet1/1 1");
        row("a name", "leaf-1", "leaf-1/31 <leaf-1>");
    }
    void addressesAreTheSameWithALength()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, marked);
        QByteArray text = QByteArray(marked).replace('<', "").replace('>', "");
        const TextBuffer buffer(text);
        const std::vector<ByteRange> places = placesOfName(buffer, name, 0, buffer.size());
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            text.insert(place->end, '>').insert(place->begin, '<');
        QCOMPARE(text, marked);
    }

    void anAddressReachesOverTheStretchLookedAt()
    {
        const TextBuffer buffer("10.0.0.1/31 10.0.0.1/31");
        const std::vector<ByteRange> both{{0, 11}, {12, 23}};
        QCOMPARE(placesOfName(buffer, "10.0.0.1", 10, 13), both);
        QCOMPARE(placesOfName(buffer, "10.0.0.1", 11, 13), std::vector<ByteRange>{both.back()});
        QCOMPARE(placesOfName(buffer, "10.0.0.1", 11, 12), std::vector<ByteRange>());
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
