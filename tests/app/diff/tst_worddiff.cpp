// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/textdiff.h"
#include "app/diff/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QByteArray marked(const QByteArray &line, const std::vector<ByteRange> &words)
{
    QByteArray text;
    qsizetype from = 0;
    for (const ByteRange &word : words) {
        text += line.sliced(from, word.begin - from) + '[' + line.sliced(word.begin, word.end - word.begin) + ']';
        from = word.end;
    }
    return text + line.sliced(from);
}

} // namespace

// What differs within lines.
class TestWordDiff : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

private Q_SLOTS:
    void wordsAreMarked_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        const auto row = [](const char *name, const char *left, const char *right) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right);
        };
        row("the same", "ntp server 10.0.0.8", "ntp server 10.0.0.8");
        row("two numbers", "maximum-paths [4] ecmp [4]", "maximum-paths [8] ecmp [8]");
        row("more of a name", "   name web[]", "   name web[-frontend]");
        row("a word in between", "ip []address 10.0.0.1", "ip [virtual-router ]address 10.0.0.1");
        row("one part of an address", "neighbor 10.0.1.[2] remote-as 65001", "neighbor 10.0.1.[14] remote-as 65001");
        row("most of a word stays", "interface Ethernet[3]", "interface Ethernet[4]");
        row("little of a word stays", "checksum [a3f4]", "checksum [a9c4]");
        row("only more blanks", "  []name web", "  [ ]name web");
        row("nothing in common", "[router bgp 65001]", "[!]");
        row("only punctuation in common", "[  a: 1,]", "[  b: 2,]");
        row("punctuation alone", "{[}]", "{[,]");
        row("something for nothing", "[]", "[a b]");
        row("other scripts", "name K[ö]ln-Süd", "name K[oe]ln-Süd");
        row("half a character", "größe [ä]", "größe [ö]");
        row("characters are never cut", "abcdefgh[ä]", "abcdefgh[ã]");
    }
    void wordsAreMarked()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const auto plain = [](QByteArray line) { return line.replace('[', "").replace(']', ""); };
        const QByteArray from = plain(left);
        const QByteArray to = plain(right);
        std::vector<ByteRange> lefts;
        std::vector<ByteRange> rights;
        for (const WordChange &change : wordDiff(m_library, from, to, never)) {
            lefts.push_back(change.left);
            rights.push_back(change.right);
        }
        QCOMPARE(marked(from, lefts), left);
        QCOMPARE(marked(to, rights), right);
    }

    void changesAreFoundInALongLine()
    {
        QByteArray left = "[";
        for (int i = 0; i < 400; ++i)
            left += R"({"id":)" + QByteArray::number(i) + R"(,"mtu":1500},)";
        QByteArray right = left;
        const qsizetype first = left.indexOf("1500");
        const qsizetype last = left.lastIndexOf("1500");
        right.replace(first, 4, "9000").replace(last, 4, "9214");
        QCOMPARE(wordDiff(m_library, left, right, never),
            (std::vector<WordChange>{{{first, first + 4}, {first, first + 4}}, {{last, last + 4}, {last, last + 4}}}));
    }

    // All else of a line of very many words is the same.
    void oneChangeIsFoundInALineOfAnyLength()
    {
        QByteArray left = "[";
        for (int i = 0; i < 200'000; ++i)
            left += R"({"id":)" + QByteArray::number(i) + R"(,"mtu":1500},)";
        const qsizetype at = left.indexOf("1500", left.size() / 3);
        QByteArray right = left;
        right.replace(at, 4, "9000");
        QCOMPARE(wordDiff(m_library, left, right, never), (std::vector<WordChange>{{{at, at + 4}, {at, at + 4}}}));
        right.replace(at, 4, "");
        QCOMPARE(wordDiff(m_library, left, right, never), (std::vector<WordChange>{{{at, at + 4}, {at, at}}}));
        right.insert(at, "1500, \"speed\": 100");
        QCOMPARE(
            wordDiff(m_library, right, left, never), (std::vector<WordChange>{{{at + 4, at + 18}, {at + 4, at + 4}}}));
    }

    void tooManyWordsBetweenAreOneChange()
    {
        const QByteArray same = QByteArray("same ").repeated(30'000);
        QByteArray ours;
        QByteArray theirs;
        for (int i = 0; i < 20'000; ++i) {
            ours += "a" + QByteArray::number(i) + " or ";
            theirs += "b" + QByteArray::number(i) + " or ";
        }
        ours += "x";
        theirs += "y";
        const qsizetype from = same.size();
        const std::vector<WordChange> between{{{from, from + ours.size()}, {from, from + theirs.size()}}};
        QCOMPARE(
            wordDiff(m_library, QByteArray(same + ours + " " + same), QByteArray(same + theirs + " " + same), never),
            between);
        QCOMPARE(wordDiff(m_library, QByteArray("same " + ours), QByteArray("same " + theirs), never),
            (std::vector<WordChange>{{{0, 5 + ours.size()}, {0, 5 + theirs.size()}}}));
        const QByteArray huge(10'000'000, ';');
        QCOMPARE(wordDiff(m_library, huge, QByteArray(huge + "x"), never).size(), size_t(1));
        const QByteArray oneWord(10'000'000, 'x');
        QCOMPARE(wordDiff(m_library, oneWord, QByteArray(oneWord + "x"), never).front().left,
            (ByteRange{oneWord.size(), oneWord.size()}));
    }

    void swappingSwapsSides()
    {
        QRandomGenerator random(20260304);
        const QByteArrayList pieces{"mtu", " ", "  ", "1500", "9000", ",", "ä", "\"", "\0"};
        for (int round = 0; round < 2000; ++round) {
            QByteArray lines[2];
            for (QByteArray &line : lines) {
                for (int i = random.bounded(20); i > 0; --i)
                    line += pieces.at(random.bounded(pieces.size()));
            }
            std::vector<WordChange> back = wordDiff(m_library, lines[1], lines[0], never);
            for (WordChange &change : back)
                std::swap(change.left, change.right);
            QCOMPARE(wordDiff(m_library, lines[0], lines[1], never), back);
        }
    }

    void wordsOfATextAreOffsets()
    {
        const TextBuffer left("\xef\xbb\xbfhost a\nip 10.0.0.1\nold\nend\n");
        const TextBuffer right("host a\nip 10.0.0.2\nnew and\nmore\nend\n");
        const Result<TextDiff> diff = textDiff(m_library, left, right, never);
        QVERIFY(diff);
        QCOMPARE(diff->lines.hunks, (std::vector<DiffHunk>{{1, 2, 1, 3}}));
        QCOMPARE(marked(left.bytes(), diff->leftWords), QByteArray("\xef\xbb\xbfhost a\nip 10.0.0.[1]\nold\nend\n"));
        QCOMPARE(marked(right.bytes(), diff->rightWords), QByteArray("host a\nip 10.0.0.[2]\nnew and\nmore\nend\n"));
    }

    void wordsOfOneLineAreLookedForHoweverLongItIs()
    {
        const QByteArray left = QByteArray(R"({"mtu":1500},)").repeated(400'000);
        const qsizetype at = left.indexOf("1500", left.size() / 2);
        QByteArray right = left;
        right.replace(at, 4, "9000");
        const Result<TextDiff> diff = textDiff(m_library, TextBuffer(left), TextBuffer(right), never);
        QVERIFY(diff);
        QCOMPARE(diff->leftWords, (std::vector<ByteRange>{{at, at + 4}}));
        QCOMPARE(diff->rightWords, (std::vector<ByteRange>{{at, at + 4}}));
    }

    void wordsOfVeryMuchAreNotLookedFor()
    {
        QByteArray left;
        QByteArray right;
        for (int i = 0; i < 100'000; ++i) {
            left += "the description of interface number " + QByteArray::number(i) + " is a rather long one, a\n";
            right += "the description of interface number " + QByteArray::number(i) + " is a rather long one, b\n";
        }
        const Result<TextDiff> diff = textDiff(m_library, TextBuffer(left), TextBuffer(right), never);
        QVERIFY(diff);
        QCOMPARE(diff->lines.changed, qsizetype(100'000));
        QVERIFY(diff->leftWords.size() > 10'000);
        QVERIFY(diff->leftWords.size() < 100'000);
        QCOMPARE(diff->leftWords.size(), diff->rightWords.size());
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
