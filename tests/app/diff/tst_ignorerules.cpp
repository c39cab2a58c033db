// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/countingdiff.h"
#include "app/diff/difflibrary.h"
#include "app/diff/ignorerules.h"
#include "app/diff/showndiff.h"

#include "tests/app/diff/applied.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

IgnoreRules only(bool IgnoreRules::*rule)
{
    IgnoreRules rules;
    rules.*rule = true;
    return rules;
}

IgnoreRules only(const char *expression)
{
    IgnoreRules rules;
    rules.expressions.push_back({QStringLiteral("mine"), QString::fromUtf8(expression)});
    return rules;
}

} // namespace

// Which differences a person does not want to see.
class TestIgnoreRules : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    IgnoredHunks found(
        const QByteArray &left, const QByteArray &right, const IgnoreRules &rules, Language language = Language::Eos)
    {
        const TextBuffer from(left);
        const TextBuffer to(right);
        const Result<LineDiff> diff = lineDiff(m_library, from, to, never);
        if (!diff)
            qFatal("it is too large");
        return ignoredHunks(from, to, *diff, rules, language, never);
    }
    // "x-": the first hunk is ignored, the second is not.
    static QString words(const IgnoredHunks &hunks)
    {
        QString text;
        qsizetype count = 0;
        for (const bool ignored : hunks.ignored) {
            text += ignored ? u'x' : u'-';
            count += ignored ? 1 : 0;
        }
        if (count != hunks.count)
            qFatal("the count is wrong");
        return text;
    }

private Q_SLOTS:
    void swappingSwapsSides()
    {
        QRandomGenerator random(20260303);
        const QByteArrayList pieces{"mtu 1500\n", "MTU  1500\n", "mtu 9000\n", "! at 10:00\n", "! at 10:05\n", "\n",
            " vlan 1 \n", "vlan 1\n", "vlan 12 ! old\n", "vlan 12\n"};
        IgnoreRules rules = only("at \\d+");
        rules.spacing = rules.letterCase = rules.blankLines = true;
        qsizetype ignored = 0;
        for (int round = 0; round < 1000; ++round) {
            rules.comments = round % 2 == 0;
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                for (int i = random.bounded(25); i > 0; --i)
                    text += pieces.at(random.bounded(pieces.size()));
            }
            const IgnoredHunks there = found(texts[0], texts[1], rules);
            IgnoredHunks back = found(texts[1], texts[0], rules);
            for (std::vector<DiffHunk> *const hunks : {&back.lines.hunks, &back.lines.parts}) {
                for (DiffHunk &hunk : *hunks)
                    hunk = {hunk.rightFirst, hunk.rightCount, hunk.leftFirst, hunk.leftCount, hunk.paired};
            }
            QVERIFY(there.lines.hunks == back.lines.hunks);
            QVERIFY(there.lines.parts == back.lines.parts);
            QVERIFY(there.ignored == back.ignored);
            ignored += there.count;
        }
        QVERIFY(ignored > 1000);
    }

    void whatIsIgnoredCanBeTakenOutOfTheLeft_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("without");
        using Bytes = QByteArray;
        QTest::newRow("one of two") << Bytes("a\nb\nc\n") << Bytes("A\nb\nx\n") << Bytes("A\nb\nc\n");
        QTest::newRow("none") << Bytes("a\n") << Bytes("b\n") << Bytes("a\n");
        QTest::newRow("all") << Bytes("a\nb\n") << Bytes("A\nB\n") << Bytes("A\nB\n");
        QTest::newRow("the last one has no end") << Bytes("x\na") << Bytes("y\nq\nA") << Bytes("x\nA");
        QTest::newRow("the right one has no end") << Bytes("x\na\n") << Bytes("y\nq\nA") << Bytes("x\nA");
        QTest::newRow("of several lines")
            << Bytes("k\na\nb\nm\nz\n") << Bytes("k\nA\nB\nm\n") << Bytes("k\nA\nB\nm\nz\n");
        QTest::newRow("with a mark") << Bytes("\xef\xbb\xbf"
                                              "a\nz\n")
                                     << Bytes("A\ny\n") << Bytes("A\nz\n");
    }

    void whatIsIgnoredCanBeTakenOutOfTheLeft()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, without);
        const IgnoredHunks ignored = found(left, right, only(&IgnoreRules::letterCase));
        QCOMPARE(leftWithoutIgnored(TextBuffer(left), TextBuffer(right), ignored).bytes(), without);
    }

    void hunksAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<IgnoreRules>("rules");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right, const IgnoreRules &rules,
                             const char *expected, Language language = Language::Eos) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << rules << language
                                << QString::fromLatin1(expected);
        };
        row("no rule", "a\nb\nc\n", "a \nb\nd\n", {}, "--");
        row("spacing", "a  b\nx\nc\n", " a b \nx\nd\n", only(&IgnoreRules::spacing), "x-");
        row("no blank at all is a difference", "ab\n", "a b\n", only(&IgnoreRules::spacing), "-");
        row("spacing is no blank line", "a\n", "a\n\n", only(&IgnoreRules::spacing), "-");
        row("letter case", "Foo \xc3\x84\nx\na\n", "fOO \xc3\xa4\nx\nb\n", only(&IgnoreRules::letterCase), "x-");
        row("letter case of no text", "\xff\n", "\xfe\n", only(&IgnoreRules::letterCase), "-");
        row("blank lines", "a\nx\nb\n", "a\n\n  \nx\n\nc\n", only(&IgnoreRules::blankLines), "xx-");
        row("blank lines among changed ones", "a\nb\n", "A\n\nb\n", only(&IgnoreRules::blankLines), "-x");
        row("comments", "! one\nx\na\n", "! two\n! more\nx\nb\n", only(&IgnoreRules::comments), "x-");
        row("a comment behind", "a; # one\nx\n", "a;   # two\nx\n", only(&IgnoreRules::comments), "x", Language::Junos);
        row("a comment that comes", "a;\nx\n", "a; # two\nx\n", only(&IgnoreRules::comments), "x", Language::Junos);
        row("within a comment of several lines", "<!--\none\n-->\n<a/>\n", "<!--\ntwo\n-->\n<a/>\n",
            only(&IgnoreRules::comments), "x", Language::Xml);
        row("what looks like a comment", "a: \"# one\"\n", "a: \"# two\"\n", only(&IgnoreRules::comments), "-",
            Language::Yaml);
        row("a language without comments", "# one\n", "# two\n", only(&IgnoreRules::comments), "-", Language::Csv);
        row("an expression", "at 12:01\nx\nb\n", "at 13:59\nx\nc\n", only("\\d+:\\d+"), "x-");
        row("a line that an expression takes as a whole", "a\n", "ntp clock-period 12\na\n",
            only("^ntp clock-period .*"), "x");
        row("an expression minds the case", "at 1\n", "On at 2\n", only("On At \\d"), "-");
        row("a comment above a change", "! generated 10:00\nmtu 1500\n", "! generated 10:05\nmtu 9000\n",
            only(&IgnoreRules::comments), "x-");
        row("a comment below a change", "mtu 1500\n! generated 10:00\n", "mtu 9000\n! generated 10:05\n! and\n",
            only(&IgnoreRules::comments), "-x");
        row("a comment between changes", "mtu 1500\n! one\nvlan 1\n", "mtu 9000\nvlan 2\n",
            only(&IgnoreRules::comments), "-x-");
        row("a change between comments", "! one\nmtu 1500\n! a\n", "! two\nmtu 9000\n! b\n",
            only(&IgnoreRules::comments), "x-x");
        row("a comment in place of a line", "! one\n", "mtu 9000\n", only(&IgnoreRules::comments), "x-");
        row("lines that are the same but for their case", "NAME LEAF\nmtu 1500\n", "speed 400\nname leaf\nmtu 9000\n",
            only(&IgnoreRules::letterCase), "-x-");
        row("times above a change", "at 10:00\nmtu 1500\n", "at 10:05\nmtu 9000\n", only("\\d+:\\d+"), "x-");
        row("an expression finds nothing", "a\n", "b\n", only("c"), "-");
        IgnoreRules both = only(&IgnoreRules::spacing);
        both.letterCase = true;
        row("several rules", "A  b\n", "a B\n", both, "x");
        IgnoreRules all = both;
        all.comments = all.blankLines = true;
        all.expressions = only("\\d+").expressions;
        row("all rules", "A  1\n! x\n", "a 2 \n\n! y\n", all, "x");
        row("CR LF", "a\r\nb\r\n", "a \r\nb\r\n", only(&IgnoreRules::spacing), "x");
    }
    void hunksAreIgnored()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(IgnoreRules, rules);
        QFETCH(Language, language);
        QFETCH(QString, expected);
        const IgnoredHunks hunks = found(left, right, rules, language);
        QCOMPARE(words(hunks), expected);
        QVERIFY(hunks.problems.empty());
    }

    // The lines of a hunk are still all there, and each is counted once.
    void whatCountsIsCounted()
    {
        const TextBuffer left("a\n! generated 10:00\nmtu 1500\nz\n");
        const TextBuffer right("a\n! generated 10:05\nmtu 9000\nshutdown\nz\n");
        ShownDiffOptions options{.ignore = only(&IgnoreRules::comments), .language = Language::Eos, .unified = true};
        const Result<ShownDiff> diff = shownDiff(m_library, left, right, options, never);
        QVERIFY(diff);
        QCOMPARE(diff->ignored.count, qsizetype(1));
        QCOMPARE(diff->counting.lines.changed, qsizetype(1));
        QCOMPARE(diff->counting.lines.added, qsizetype(1));
        QCOMPARE(diff->counting.lines.removed, qsizetype(0));
        QCOMPARE(diff->counting.lines.hunks, (std::vector<DiffHunk>{{2, 1, 2, 2}}));
        QCOMPARE(applied(left, right, diff->all.lines.parts), right.bytes());
        QCOMPARE(diff->unified->text.bytes(), QByteArray("a\n! generated 10:05\nmtu 1500\nmtu 9000\nshutdown\nz\n"));
        QCOMPARE(diff->unified->hunks, (std::vector<UnifiedHunk>{{2, 1, 2}}));
        QCOMPARE(diff->unified->lines[1], (LineOfTwo{1, 1}));
    }

    void anExpressionThatIsNoneIsTold()
    {
        const IgnoredHunks hunks = found("a\n", "b\n", only("("));
        QCOMPARE(words(hunks), QStringLiteral("-"));
        QCOMPARE(hunks.problems.size(), size_t(1));
        QCOMPARE(hunks.problems.front().name, QStringLiteral("mine"));
        QVERIFY(hunks.problems.front().fault);
    }

    // What takes exponential time would not come to an end here; the limit on time is only against that.
    void anExpressionThatTakesTooLongIsTold()
    {
        IgnoreRules rules = only("^(a+)+$");
        rules.expressions.push_back({QStringLiteral("other"), QStringLiteral("b")});
        QElapsedTimer timer;
        timer.start();
        const IgnoredHunks hunks = found(QByteArray(40, 'a') + "!\nx\n", QByteArray(40, 'a') + "!b\nx\n", rules);
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(words(hunks), QStringLiteral("x")); // by the other one
        QCOMPARE(hunks.problems.size(), size_t(1));
        QVERIFY(!hunks.problems.front().fault);
    }

    void hostileTextsEnd()
    {
        QByteArray left;
        QByteArray right;
        for (int i = 0; i < 50'000; ++i) {
            left += "same\nx " + QByteArray::number(i) + '\n';
            right += "same\nX  " + QByteArray::number(i) + " ! c\n";
        }
        left += QByteArray(5'000'000, ' ') + "a\n";
        right += QByteArray(5'000'000, '\t') + "A\n";
        IgnoreRules rules = only("! .*");
        rules.spacing = rules.letterCase = rules.comments = true;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(found(left, right, rules).count, qsizetype(50'000)); // the last two lines are one hunk
        QVERIFY(timer.elapsed() < 20'000);
    }

    void itCanBeCancelled()
    {
        const TextBuffer left("a\n");
        const TextBuffer right("A\n");
        LineDiff diff;
        diff.hunks = diff.parts = {{0, 1, 0, 1}};
        QCOMPARE(
            ignoredHunks(left, right, diff, only(&IgnoreRules::letterCase), Language::Eos, [] { return true; }).count,
            qsizetype(0));
        QCOMPARE(
            ignoredHunks(left, right, diff, only(&IgnoreRules::letterCase), Language::Eos, never).count, qsizetype(1));
    }
};

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
