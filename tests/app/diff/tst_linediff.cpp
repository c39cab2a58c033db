// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/alignment.h"
#include "app/diff/difflibrary.h"
#include "app/diff/gitdiff.h"
#include "app/diff/linediff.h"

#include "tests/app/diff/applied.h"
#include "tests/app/diff/madelines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

// "0+2>1+3": two lines from 0 on became three from 1 on.
QString words(const LineDiff &diff)
{
    QStringList parts;
    for (const DiffHunk &hunk : diff.hunks)
        parts << QStringLiteral("%1+%2>%3+%4")
                     .arg(hunk.leftFirst)
                     .arg(hunk.leftCount)
                     .arg(hunk.rightFirst)
                     .arg(hunk.rightCount);
    parts << QStringLiteral("~%1 +%2 -%3").arg(diff.changed).arg(diff.added).arg(diff.removed);
    if (diff.lineEndsDiffer)
        parts << QStringLiteral("ends");
    if (diff.marksDiffer)
        parts << QStringLiteral("mark");
    return parts.join(u' ');
}

} // namespace

// Which lines differ.
class TestLineDiff : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    LineDiff diff(const QByteArray &left, const QByteArray &right, LineMatching matching = LineMatching::Most)
    {
        const TextBuffer from(left);
        const TextBuffer to(right);
        Result<LineDiff> found = lineDiff(m_library, from, to, never, matching);
        if (!found)
            qFatal("it is too large");
        if (!found->lineEndsDiffer && !found->marksDiffer && applied(from, to, found->hunks) != right)
            qFatal("the hunks do not lead from the left to the right");
        return found.take();
    }

private Q_SLOTS:
    // What is there once on each side meets, though more lines would be the same without.
    void whatIsThereOnceMeetsFirst()
    {
        const QByteArray left("router bgp 1\n exit\n exit\n exit\n");
        const QByteArray right(" exit\n exit\n exit\nrouter bgp 1\n");
        QCOMPARE(words(diff(left, right)), QStringLiteral("0+1>0+0 4+0>3+1 ~0 +1 -1"));
        QCOMPARE(words(diff(left, right, LineMatching::UniqueFirst)), QStringLiteral("0+0>0+3 1+3>4+0 ~0 +3 -3"));
    }

    void linesAreCompared_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const char *expected) {
            QTest::newRow(name) << left << right << QString::fromLatin1(expected);
        };
        row("nothing at all", "", "", "~0 +0 -0");
        row("the same", "a\nb\n", "a\nb\n", "~0 +0 -0");
        row("all is new", "", "a\nb\n", "0+0>0+2 ~0 +2 -0");
        row("all is gone", "a\nb\n", "", "0+2>0+0 ~0 +0 -2");
        row("added in front", "b\n", "a\nb\n", "0+0>0+1 ~0 +1 -0");
        row("added within", "a\nc\n", "a\nb\nc\n", "1+0>1+1 ~0 +1 -0");
        row("added behind", "a\n", "a\nb\n", "1+0>1+1 ~0 +1 -0");
        row("removed within", "a\nb\nc\n", "a\nc\n", "1+1>1+0 ~0 +0 -1");
        row("changed", "a\nb\nc\n", "a\nx\nc\n", "1+1>1+1 ~1 +0 -0");
        row("changed to more", "a\nb\nc\n", "a\nx\ny\nc\n", "1+1>1+2 ~0 +2 -1");
        row("changed to less", "a\nb\nbb\nc\n", "a\nx\nc\n", "1+2>1+1 ~0 +1 -2");
        row("several", "a\nb\nc\nd\ne\n", "x\nb\nc\nd\ne\nf\n", "0+1>0+1 5+0>5+1 ~1 +1 -0");
        row("an empty line", "a\n", "a\n\n", "1+0>1+1 ~0 +1 -0");
        row("one empty line", "", "\n", "0+0>0+1 ~0 +1 -0");
        row("spaces count", "a\n", "a \n", "0+1>0+1 ~1 +0 -0");
        row("NUL is a character", QByteArray("a\0b\nc\n", 6), QByteArray("a\0x\nc\n", 6), "0+1>0+1 ~1 +0 -0");
        row("no text", "\xff\xfe\n\xc3\n", "\xff\xfe\n\xc4\n", "1+1>1+1 ~1 +0 -0");
        row("no last line end", "a\nb", "a\nb\n", "~0 +0 -0 ends");
        row("no last line end, with a change", "a\nb\nc", "x\nb\nc\n", "0+1>0+1 ~1 +0 -0 ends");
        row("only the changed line has none", "a\nb", "a\nc\n", "1+1>1+1 ~1 +0 -0 ends");
        row("no line end on both sides", "a", "b", "0+1>0+1 ~1 +0 -0");
        row("CR LF", "a\nb\n", "a\r\nb\r\n", "~0 +0 -0 ends");
        row("CR LF of one line", "a\nb\nc\n", "a\nb\r\nc\n", "~0 +0 -0 ends");
        row("CR LF on both sides", "a\r\nb\r\n", "a\r\nc\r\n", "1+1>1+1 ~1 +0 -0");
        row("CR LF and a change", "a\nb\nc\n", "a\r\nx\r\nc\r\n", "1+1>1+1 ~1 +0 -0 ends");
        row("CR is a character", "a\rb\n", "a\nb\n", "0+1>0+2 ~1 +1 -0 ");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a\n",
            "a\n", "~0 +0 -0 mark");
        row("byte order mark and a change",
            "\xef\xbb\xbf"
            "a\r\n",
            "b\r\n", "0+1>0+1 ~1 +0 -0 mark");
        row("byte order mark on both sides",
            "\xef\xbb\xbf"
            "a\nb\n",
            "\xef\xbb\xbf"
            "a\nc\n",
            "1+1>1+1 ~1 +0 -0");
    }
    void linesAreCompared()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        QCOMPARE(words(diff(left, right)), expected.trimmed());
    }

    // "~1+1>2+1": they are pairs; "1+0>1+1": nothing pairs them.
    static QString partsOf(const LineDiff &diff)
    {
        QStringList parts;
        for (const DiffHunk &part : diff.parts)
            parts << QStringLiteral("%1%2+%3>%4+%5")
                         .arg(part.paired ? QStringLiteral("~") : QString())
                         .arg(part.leftFirst)
                         .arg(part.leftCount)
                         .arg(part.rightFirst)
                         .arg(part.rightCount);
        return parts.join(u' ');
    }

    void whatIsAlikeIsBesideEachOther_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const char *expected) {
            QTest::newRow(name) << left << right << QString::fromLatin1(expected);
        };
        row("one more above", "description uplink to spine-01\n", "mtu 9000\ndescription uplink to spine-02\n",
            "0+0>0+1 ~0+1>1+1");
        row("one less above", "mtu 9000\ndescription uplink to spine-02\n", "description uplink to spine-01\n",
            "0+1>0+0 ~1+1>0+1");
        row("nothing is alike", "shutdown\nmtu 1500\n", "description uplink\nvlan 20\n", "0+2>0+2");
        row("one in place of one", "shutdown\n", "mtu 9000\n", "~0+1>0+1");
        row("one in place of one between pairs", "name leaf-01\nshutdown\nspeed 100\n",
            "name leaf-02\nmtu 9000\nspeed 400\n", "~0+3>0+3");
        row("nothing passes another one", "description uplink one\nip address 10.0.0.1\n",
            "ip address 10.0.0.2\ndescription uplink two\n", "0+1>0+0 ~1+1>0+1 2+0>1+1");
        row("indentation says nothing", "x\n  name leaf\n", "\tname leaf\ny\n", "0+1>0+0 ~1+1>0+1 2+0>1+1");
        row("no ASCII", "\xc3\xa4\xc3\xb6\xc3\xbc 1\n", "x\n\xc3\xa4\xc3\xb6\xc3\xbc 2\n", "0+0>0+1 ~0+1>1+1");
        row("blank lines", " \nname a\n", "  \nx\nname b\n", "~0+1>0+1 1+0>1+1 ~1+1>2+1");
        // Of too many to be held against each other.
        const auto many = [](const char *end) {
            return lines(1000, [end](int i) -> QByteArray {
                return QByteArray(1, char('a' + i % 26)) + QByteArray(1, char('a' + i / 26)) + " at " + end;
            });
        };
        row("many with one more above", many("12:00:01"), "ntp server\n" + many("13:00:02"), "0+0>0+1 ~0+1000>1+1000");
        const QByteArray same = QByteArray("at 1\n").repeated(500) + QByteArray("at 2\n").repeated(500);
        row("many that are there often", same, QByteArray(same).replace("at ", "at 1") + "shutdown\n",
            "~0+1000>0+1000 1000+0>1000+1");
    }
    void whatIsAlikeIsBesideEachOther()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        const LineDiff found = diff(left, right);
        QCOMPARE(partsOf(found), expected);
        QCOMPARE(found.hunks.size(), size_t(1));
    }

    // The parts are the hunks.
    void partsLeadFromLeftToRight()
    {
        QRandomGenerator random(20260301);
        const QByteArrayList pieces{
            "mtu 1500\n", "mtu 9000\n", "mtu\n", "no mtu 9000\n", "vlan 10\n", "\n", "vlan 1\n"};
        for (int round = 0; round < 2000; ++round) {
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                for (int i = random.bounded(30); i > 0; --i)
                    text += pieces.at(random.bounded(pieces.size()));
            }
            const LineDiff found = diff(texts[0], texts[1]);
            const TextBuffer left(texts[0]);
            const TextBuffer right(texts[1]);
            QCOMPARE(applied(left, right, found.parts), texts[1]);
            qsizetype changed = 0;
            for (const DiffHunk &part : found.parts) {
                QVERIFY(!part.paired || part.leftCount == part.rightCount);
                changed += part.pairs();
                for (qsizetype i = 0; i < part.pairs(); ++i)
                    QVERIFY(left.line(part.leftFirst + i) != right.line(part.rightFirst + i));
            }
            QCOMPARE(found.changed, changed);
        }
    }

    static std::vector<DiffHunk> mirrored(std::vector<DiffHunk> hunks)
    {
        for (DiffHunk &hunk : hunks)
            hunk = {hunk.rightFirst, hunk.rightCount, hunk.leftFirst, hunk.leftCount, hunk.paired};
        return hunks;
    }

    void swappingSwapsSides_data()
    {
        QTest::addColumn<bool>("uniqueFirst");
        QTest::newRow("most lines") << false;
        QTest::newRow("unique ones first") << true;
    }
    void swappingSwapsSides()
    {
        QFETCH(bool, uniqueFirst);
        const LineMatching matching = uniqueFirst ? LineMatching::UniqueFirst : LineMatching::Most;
        QRandomGenerator random(20260302);
        const QByteArrayList pieces{
            "mtu 1500\n", "mtu 9000\n", "no mtu 9000\n", "vlan 10\n", "\n", "vlan 1\n", "!\r\n"};
        int ambiguous = 0; // where git finds another way back
        for (int round = 0; round < 2000; ++round) {
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                for (int i = random.bounded(30); i > 0; --i)
                    text += pieces.at(random.bounded(pieces.size()));
            }
            const LineDiff there = diff(texts[0], texts[1], matching);
            const LineDiff back = diff(texts[1], texts[0], matching);
            QVERIFY(mirrored(there.hunks) == back.hunks);
            QVERIFY(mirrored(there.parts) == back.parts);
            QCOMPARE(there.changed, back.changed);
            QCOMPARE(there.added, back.removed);
            QCOMPARE(there.lineEndsDiffer, back.lineEndsDiffer);
            const auto gits = [&](int left, int right) {
                const auto plain = [](QByteArray text) { return text.replace("\r\n", "\n"); };
                const auto found = gitDiff(m_library, plain(texts[left]), plain(texts[right]), false, never, matching);
                return found ? *found : std::vector<DiffHunk>();
            };
            ambiguous += mirrored(gits(0, 1)) != gits(1, 0);
        }
        QVERIFY(ambiguous > 100);
    }

    // Of few different lines, so that much can be matched in many ways.
    void hunksLeadFromLeftToRight()
    {
        QRandomGenerator random(20260101);
        const QByteArrayList pieces{"a\n", "b\n", "\n", "  c\n", "a\r\n", QByteArray("\0\n", 2), "ä\n"};
        for (int round = 0; round < 2000; ++round) {
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                for (int i = random.bounded(30); i > 0; --i)
                    text += pieces.at(random.bounded(pieces.size()));
                if (random.bounded(2))
                    text.chop(1);
            }
            const LineDiff found = diff(texts[0], texts[1]); // applies them
            QVERIFY(texts[0] == texts[1] || !found.isEmpty());
        }
    }

    // What takes the square of the lines would not come to an end here; the limit on time is only against that.
    void hostileTextsEnd_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        constexpr int many = 100'000;
        const QByteArray same = lines(many, [](int) { return QByteArray("same"); });
        const QByteArray different = lines(many, [](int i) -> QByteArray { return "line " + QByteArray::number(i); });
        QTest::newRow("equal lines against different ones")
            << same << different << QStringLiteral("0+100000>0+100000 ~0 +100000 -100000");
        QTest::newRow("equal lines and one more") << same << same + "same\n"
                                                  << QStringLiteral("100000+0>100000+1 ~0 +1 -0");
        QTest::newRow("backwards") << different << lines(many, [](int i) -> QByteArray {
            return "line " + QByteArray::number(many - 1 - i);
        }) << QStringLiteral("0+99999>0+0 100000+0>1+99999 ~0 +99999 -99999");
        const auto stamped = [](int from) {
            return lines(many, [from](int i) -> QByteArray { return "at " + QByteArray::number(from + i) + " same"; });
        };
        QTest::newRow("every line is changed, and one more above") << stamped(
            1'000'000) << "first\n" + stamped(2'000'000) << QStringLiteral("0+100000>0+100001 ~100000 +1 -0");
        const QByteArray long1 = QByteArray(200'000, 'y') + '\n';
        const QByteArray long2 = QByteArray(200'000, 'y') + "z\n";
        QTest::newRow("very long lines, all alike")
            << long1.repeated(50) << long2.repeated(50) << QStringLiteral("0+50>0+50 ~50 +0 -0");
        const QByteArray whole(10'000'000, 'x');
        QByteArray other = whole;
        other[5'000'000] = 'y';
        QTest::newRow("one line of 10 MB") << whole << other << QStringLiteral("0+1>0+1 ~1 +0 -0");
    }
    void hostileTextsEnd()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(words(diff(left, right)), expected);
        QVERIFY(timer.elapsed() < 60'000);
    }

    void whatIsTooLargeIsNotBegun()
    {
        const TextBuffer large(QByteArray(int(mostDiffLines), '\n'));
        const Result<LineDiff> found = lineDiff(m_library, large, TextBuffer("a"), never);
        QVERIFY(!found);
        QCOMPARE(found.error().reason, Error::Reason::TooLargeToCompare);
        QVERIFY(lineDiff(m_library, large, large, never)); // the same is the same
    }

    void itCanBeCancelled()
    {
        const QByteArray left = lines(1000, [](int i) { return QByteArray::number(i); });
        const QByteArray right = lines(1000, [](int i) { return QByteArray::number(i % 2 ? i : -i - 1); });
        int asked = 0;
        const auto soon = [&asked] { return ++asked > 5; };
        const Result<LineDiff> found = lineDiff(m_library, TextBuffer(left), TextBuffer(right), soon);
        QVERIFY(found && found->hunks.empty());
        QVERIFY(asked < 20); // of 500 hunks
    }

    void itBeginsAnew()
    {
        for (int i = 0; i < 3; ++i) {
            const DiffLibrary library;
            QCOMPARE(lineDiff(library, TextBuffer("a\n"), TextBuffer("b\n"), never)->hunks.size(), size_t(1));
        }
    }

    void placesMatch_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        const std::initializer_list<std::pair<double, double>> places{
            {0, 0}, {1.5, 1.5}, {2, 2}, {3, 4}, {3.9, 5.8}, {4, 6}, {5, 7}, {6, 10}, {6.5, 10.5}, {8, 12}};
        for (const auto &[left, right] : places)
            QTest::addRow("%g", left) << left << right;
    }
    void placesMatch()
    {
        QFETCH(double, left);
        QFETCH(double, right);
        // Two lines became four, two were added, one was removed.
        const std::vector<DiffHunk> hunks{{2, 2, 2, 4}, {6, 0, 8, 2}, {10, 1, 14, 0}};
        QCOMPARE(matchingPlace(hunks, DiffSide::Left, left), right);
        QCOMPARE(matchingPlace(hunks, DiffSide::Right, right), left);
    }

    void whatIsOnOneSideMatchesOnePlace()
    {
        const std::vector<DiffHunk> hunks{{2, 2, 2, 4}, {6, 0, 8, 2}, {10, 1, 14, 0}};
        for (const double added : {8.0, 9.0, 9.9})
            QCOMPARE(matchingPlace(hunks, DiffSide::Right, added), 6.0);
        QCOMPARE(matchingPlace(hunks, DiffSide::Left, 10.5), 14.0);
        QCOMPARE(matchingPlace(hunks, DiffSide::Left, 11.0), 14.0);
        QCOMPARE(matchingPlace({}, DiffSide::Left, 7.25), 7.25);
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
