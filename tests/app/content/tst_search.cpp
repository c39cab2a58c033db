// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lineexpression.h"
#include "app/content/search.h"

#include <QTest>

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace artiscope;

namespace {

QString printed(const SearchResult &result) // line:offset+length of each hit
{
    QStringList hits;
    for (const SearchHit &hit : result.hits)
        hits += QStringLiteral("%1:%2+%3").arg(hit.line).arg(hit.offset).arg(hit.length);
    return hits.join(u' ');
}

// Offset and length: what reads as the text, from every byte that is no continuation, as far as it has to go.
QList<std::pair<qsizetype, qsizetype>> hitsByLookingEverywhere(
    const QByteArray &bytes, const QString &text, bool caseSensitive)
{
    QList<std::pair<qsizetype, qsizetype>> hits;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (qsizetype length = 1; (uchar(bytes[at]) & 0xc0) != 0x80 && at + length <= bytes.size(); ++length) {
            const QString here = QString::fromUtf8(bytes.mid(at, length));
            const bool same = caseSensitive ? here == text : here.toCaseFolded() == text.toCaseFolded();
            if (same && here.toUtf8().size() == length) {
                hits.emplace_back(at, length);
                at += length - 1;
                break;
            }
        }
    }
    return hits;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QString>("hits"); // line:offset+length
        const auto row = [](const char *what, const QByteArray &bytes, const QString &text, bool sensitive,
                             const char *hits) {
            QTest::newRow(what) << bytes << text << sensitive << QString::fromLatin1(hits);
        };
        row("exact", "vlan 110\nVLAN 120\nvlan 130", QStringLiteral("vlan"), true, "0:0+4 2:18+4");
        row("either case", "vlan 110\nVLAN 120\nvlan 130", QStringLiteral("Vlan"), false, "0:0+4 1:9+4 2:18+4");
        row("nothing typed", "vlan", QString(), false, "");
        row("nothing there", "vlan", QStringLiteral("vrf"), false, "");
        row("longer than the text", "vl", QStringLiteral("vlan"), true, "");
        row("not overlapping", "aaaaa", QStringLiteral("aa"), true, "0:0+2 0:2+2");
        row("umlauts", "GR\xc3\x9cN gr\xc3\xbcn", QStringLiteral("grün"), false, "0:0+5 0:6+5");
        row("umlauts exactly", "GR\xc3\x9cN gr\xc3\xbcn", QStringLiteral("grün"), true, "0:6+5");
        row("greek", "\xce\xa3\xce\x91\xcf\x82", QStringLiteral("σ"), false, "0:0+2 0:4+2");
        row("kelvin sign", "5 \xe2\x84\xaa", QStringLiteral("k"), false, "0:2+3");
        row("kelvin sign before a rarer letter",
            "kkkk \xe2\x84\xaa"
            "elvin kkkk eeee llll iiii nnnn",
            QStringLiteral("Kelvin"), false, "0:5+8");
        row("long s", "\xc5\xbfpine", QStringLiteral("Spine"), false, "0:0+6");
        row("emoji", "a\xf0\x9f\x98\x80", QStringLiteral("\U0001F600"), false, "0:1+4");
        row("not in invalid bytes", "\xc3k\xc3\xbc", QStringLiteral("ü"), false, "0:2+2");
        row("byte order mark is no text",
            "\xef\xbb\xbf"
            "abc",
            QStringLiteral("\ufeff"), true, "");
        row("the end", "abc\nabc", QStringLiteral("c"), false, "0:2+1 1:6+1");
    }
    void hitsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, caseSensitive);
        SearchOptions options;
        options.caseSensitive = caseSensitive;
        const SearchResult result = findAll(TextBuffer(bytes), text, options);
        QTEST(printed(result), "hits");
        QVERIFY(!result.truncated);
    }

    // Made-up texts of few letters, some of several bytes and some invalid: the same as by looking at every place.
    void nothingIsMissedOrMadeUp()
    {
        const QStringList letters{QStringLiteral("a"), QStringLiteral("K"), QStringLiteral("k"),
            QStringLiteral("\u212a"), QStringLiteral("\u00e9"), QStringLiteral("\u00c9"), QStringLiteral("\n")};
        QRandomGenerator random(1);
        const auto someLetters = [&](int count) {
            QString text;
            for (int i = 0; i < count; ++i)
                text += letters[random.bounded(int(letters.size()))];
            return text;
        };
        int found = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = someLetters(random.bounded(60)).toUtf8();
            if (!bytes.isEmpty() && round % 3 == 0)
                bytes[random.bounded(int(bytes.size()))] = '\xc3';
            const QString text = someLetters(1 + random.bounded(3));
            SearchOptions options;
            options.caseSensitive = round % 2 == 0;
            const SearchResult result = findAll(TextBuffer(bytes), text, options);
            QList<std::pair<qsizetype, qsizetype>> hits;
            for (const SearchHit &hit : result.hits)
                hits.emplace_back(hit.offset, hit.length);
            QCOMPARE(hits, hitsByLookingEverywhere(bytes, text, options.caseSensitive));
            found += int(hits.size());
        }
        QVERIFY(found > 1000);
    }

    // The text is walked through in slices of a megabyte; a hit across two of them is one hit.
    void slicesHideNothing()
    {
        QByteArray bytes(3 << 20, '.');
        const QList<qsizetype> places{0, (1 << 20) - 3, (2 << 20) - 1, (3 << 20) - 6};
        for (const qsizetype place : places)
            bytes.replace(place, 6, "needle");
        for (const bool sensitive : {true, false}) {
            SearchOptions options;
            options.caseSensitive = sensitive;
            QList<qsizetype> found;
            const SearchResult result = findAll(TextBuffer(bytes), QStringLiteral("needle"), options);
            for (const SearchHit &hit : result.hits)
                found += hit.offset;
            QCOMPARE(found, places);
        }
    }

    void wholeWordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *what, const QByteArray &bytes, const QString &text, const char *hits) {
            QTest::newRow(what) << bytes << text << QString::fromLatin1(hits);
        };
        row("of letters", "vlan vlans xvlan VLAN", QStringLiteral("vlan"), "0:0+4 0:17+4");
        row("digits belong to it", "10.0.0.1 10.0.0.12 10.0.0.1/31", QStringLiteral("10.0.0.1"), "0:0+8 0:19+8");
        row("the underscore too", "leaf_1 leaf-1", QStringLiteral("leaf"), "0:7+4");
        row("the line's ends are ends", "up\nup\ndown", QStringLiteral("up"), "0:0+2 1:3+2");
        row("punctuation stands anywhere", "a=b", QStringLiteral("="), "0:1+1");
        row("umlauts are letters", "gr\xc3\xbcn n", QStringLiteral("n"), "0:6+1");
        row("one within another is passed", "aaa aa", QStringLiteral("aa"), "0:4+2");
        row("invalid bytes are no letters", "\xc3vlan\x9c vlan\xc3", QStringLiteral("vlan"), "0:1+4 0:7+4");
        row("nor joined to letters", "\xc3\xbc\xbcvlan\xc3\xbc vlan", QStringLiteral("vlan"), "0:10+4");
    }
    void wholeWordsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        for (const bool sensitive : {false, true}) {
            SearchOptions options;
            options.wholeWords = true;
            options.caseSensitive = sensitive;
            QFETCH(QString, hits);
            if (sensitive)
                hits.remove(QStringLiteral(" 0:17+4")); // the one in capitals
            QCOMPARE(printed(findAll(TextBuffer(bytes), text, options)), hits);
        }
    }

    void expressionsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *what, const QByteArray &bytes, const QString &expression, bool whole,
                             const char *hits) {
            QTest::newRow(what) << bytes << expression << whole << QString::fromLatin1(hits);
        };
        row("numbers", "vlan 110\nVlan 7", QStringLiteral("vlan \\d+"), false, "0:0+8 1:9+6");
        row("both ends of lines", "no\r\nno shut\r\nno", QStringLiteral("^no$"), false, "0:0+2 2:13+2");
        row("never over a line's end", "a\nb", QStringLiteral("a\\s*b"), false, "");
        row("bytes, not letters", "\xc3\xbc=1 \xf0\x9f\x98\x80=2 x=3", QStringLiteral("\\w*=\\d"), false,
            "0:0+4 0:9+2 0:12+3");
        row("letters of all alphabets", "gr\xc3\xbcn", QStringLiteral("\\bN"), false, "");
        row("invalid bytes are passed", "\xff\xfe x", QStringLiteral("x"), false, "0:3+1");
        row("what is empty is no hit", "aab", QStringLiteral("b*"), false, "0:2+1");
        row("looking back", "ab ab", QStringLiteral("(?<= )ab"), false, "0:3+2");
        row("whole words", "leaf leafs", QStringLiteral("l\\w\\wf"), true, "0:0+4");
        row("whole words by another branch", "leaf1", QStringLiteral("leaf|leaf1"), true, "0:0+5");
        row("whole words beside invalid bytes", "\xc3leaf\x9c leafs", QStringLiteral("leaf"), true, "0:1+4");
        row("whole words that begin late", "leaf-02 leaf02", QStringLiteral("leaf\\W?\\K02"), true, "0:5+2");
        row("byte order mark is no text",
            "\xef\xbb\xbf"
            "abc",
            QStringLiteral("^a"), false, "0:3+1");
    }
    void expressionsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expression);
        QFETCH(bool, whole);
        SearchOptions options;
        options.expression = true;
        options.wholeWords = whole;
        const SearchResult result = findAll(TextBuffer(bytes), expression, options);
        QVERIFY(!result.fault);
        QTEST(printed(result), "hits");
    }

    void caseMattersToExpressionsToo()
    {
        SearchOptions options;
        options.expression = true;
        options.caseSensitive = true;
        QCOMPARE(printed(findAll(TextBuffer("Ab ab"), QStringLiteral("a."), options)), QStringLiteral("0:3+2"));
    }

    void badExpressionsSayWhereAndWhy_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("not closed") << QStringLiteral("vlan (\\d+") << false << qsizetype(9);
        QTest::newRow("nothing to repeat") << QStringLiteral("*") << false << qsizetype(0);
        QTest::newRow("closed twice, whole words") << QStringLiteral("a)|(b") << true << qsizetype(1);
    }
    void badExpressionsSayWhereAndWhy()
    {
        QFETCH(QString, expression);
        QFETCH(bool, whole);
        SearchOptions options;
        options.expression = true;
        options.wholeWords = whole;
        const SearchResult result = findAll(TextBuffer("vlan 110"), expression, options);
        QVERIFY(result.fault);
        QVERIFY(!result.fault->message.isEmpty());
        QTEST(result.fault->at, "at");
        QVERIFY(result.hits.empty());
    }

    // Two lines of a text: an easy one, and one on which the expression would go on for years.
    void hopelessExpressionsAreStopped_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("nested repeats") << QStringLiteral("^(a+)+$");
        QTest::newRow("branches that overlap") << QStringLiteral("^(a|aa)+$");
        QTest::newRow("with a limit of its own") << QStringLiteral("(*LIMIT_MATCH=4000000000)^(a+)+$");
    }
    void hopelessExpressionsAreStopped()
    {
        QFETCH(QString, expression);
        SearchOptions options;
        options.expression = true;
        QElapsedTimer clock;
        clock.start();
        const SearchResult result =
            findAll(TextBuffer("aaa\n" + QByteArray(4000, 'a') + "!\naaa"), expression, options);
        QCOMPARE(result.stoppedAtLine, std::optional<qsizetype>(1));
        QCOMPARE(printed(result), QStringLiteral("0:0+3"));
        QVERIFY(clock.elapsed() < 20000);
    }

    // None of the lines is too much work alone.
    void expressionsThatAreDearOnEveryLineAreStopped()
    {
        SearchOptions options;
        options.expression = true;
        options.patience = std::chrono::milliseconds(20);
        const TextBuffer buffer("aaa\n" + QByteArray("aaaaaaaaaaaaa!\n").repeated(100'000) + "aaa");
        const SearchResult result = findAll(buffer, QStringLiteral("^(a+)+$"), options);
        QVERIFY(result.stoppedAtLine);
        QVERIFY(*result.stoppedAtLine < 100'000);
        QCOMPARE(printed(result), QStringLiteral("0:0+3"));
    }

    // Many long lines: much work, but not too much.
    void expressionsThatGrowWithTheTextAreNotStopped()
    {
        SearchOptions options;
        options.expression = true;
        const TextBuffer buffer(QByteArray("\"" + QByteArray(2000, 'x') + "\"\n").repeated(25'000));
        const SearchResult result = findAll(buffer, QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""), options);
        QVERIFY(!result.stoppedAtLine);
        QCOMPARE(result.hits.size(), size_t(25'000));
    }

    // By several threads, which must not be seen in what is found.
    void longTextsAreSearchedInParts()
    {
        constexpr int lines = 400'000;
        QByteArray bytes;
        for (int line = 0; line < lines; ++line)
            bytes += "interface leaf-" + QByteArray::number(line) + '\n';
        const TextBuffer buffer(bytes);
        SearchOptions options;
        options.expression = true;
        const QString some = QStringLiteral("leaf-\\d*77$");
        const SearchResult found = findAll(buffer, some, options);
        QCOMPARE(found.hits.size(), size_t(lines / 100));
        QVERIFY(!found.truncated && !found.stoppedAtLine);
        for (size_t i = 0; i < found.hits.size(); ++i) {
            const SearchHit &hit = found.hits[i];
            QCOMPARE(hit.line, qsizetype(i * 100 + 77));
            QCOMPARE(hit.offset, buffer.lineStart(hit.line) + 10);
            QCOMPARE(hit.offset + hit.length, buffer.lineEnd(hit.line));
        }

        options.maximumHits = 3000;
        SearchResult first = findAll(buffer, some, options);
        QVERIFY(first.truncated);
        QVERIFY(std::equal(first.hits.begin(), first.hits.end(), found.hits.begin(), found.hits.begin() + 3000));
        options.maximumHits = lines / 100;
        QVERIFY(!findAll(buffer, some, options).truncated);

        // Cut through the first line and the last, and with a gap: whatever hits lie in there.
        options.within = {{11, buffer.lineStart(100'000)}, {buffer.lineStart(300'000), buffer.size() - 2}};
        QCOMPARE(findAll(buffer, QStringLiteral("leaf"), options).hits.size(), size_t(4000));
        QVERIFY(findAll(buffer, QStringLiteral("leaf"), options).truncated);
        options.maximumHits = lines;
        const SearchResult within = findAll(buffer, QStringLiteral("leaf-\\d+$"), options);
        QCOMPARE(within.hits.size(), size_t(99'999 + 100'000));
        QCOMPARE(within.hits.front().line, 1);
        QCOMPARE(within.hits[99'999].line, 300'000);
    }

    void expressionsWithinLines_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("within"); // null: none
        for (const char *expression : {"leaf", "leaf-7+[0-9]", "^ *ip address \\d+\\.\\d+", "a|b$", "(?:a|b)*?c{2,}",
                 "\\bvlan\\b.*", "[\\w.:-]+/\\d+", "\\[x\\]", "[\\]]", "\\S+\\B", "gr\u00fc\u00df", ""})
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expression);
        QTest::newRow("others") << "[^a-z]+[^\\d]"
                                << "[^\\na-z]+[^\\n\\d]";
        QTest::newRow("classes") << "\\s*\\D\\W"
                                 << "[^\\S\\n]*[^\\d\\n][^\\w\\n]";
        for (const char *expression : {"\\n", "a\nb", "(?=a)b", "(?<!a)b", "(?i)a", "(*CR)a", "\\Ab", "b\\z", "\\Qa",
                 "[[:space:]]", "[]a]", "[^]a]", "[^-a]", "[\\s,]", "[\\x00-z]", "[\t- ]", "(a)\\1", "\\", "[a", "[^",
                 "[a\\", "\\\t", "\\\u00e4"})
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString();
    }
    void expressionsWithinLines()
    {
        QFETCH(QString, expression);
        QFETCH(QString, within);
        const auto found = withinLines(expression);
        QCOMPARE(found.has_value(), !within.isNull());
        QCOMPARE(found.value_or(QString()), within);
    }

    // Whether lines are searched together or one by one is not to be seen, wherever they end.
    void linesThatAreSearchedTogether_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : {"leaf-\\d*7$", "^interface", ".*", "\\b1\\d*\\b", "(?:[a-z]+|\\d)+", "x|-",
                 "[^-0-9 ]*\\s?[^l]", "\\s+\\S\\D*", "\\W[^ex]+|77$"})
            QTest::newRow(expression) << QString::fromLatin1(expression);
    }
    void linesThatAreSearchedTogether()
    {
        QFETCH(QString, expression);
        QByteArray unix;
        for (int line = 0; line < 2000; ++line)
            unix += "interface leaf-" + QByteArray::number(line) + (line % 5 == 0 ? "\n\n" : "\n");
        QByteArray mixed = unix; // letters and line ends now and then, and a long line
        mixed.replace("0\n", "0\r\n").replace("33", "3\xc3\xa4");
        mixed.replace("77\n", QByteArray("77" + QByteArray(20'000, 'x') + '\n'));
        for (const QByteArray &bytes : {unix, mixed, QByteArray("\xef\xbb\xbf" + unix)}) {
            const TextBuffer buffer(bytes);
            for (const bool words : {false, true}) {
                SearchOptions options;
                options.expression = true;
                options.wholeWords = words;
                const QString alone = QStringLiteral("(?=)(?:%1)").arg(expression);
                QVERIFY(!withinLines(alone));
                QVERIFY(findAll(buffer, expression, options).hits == findAll(buffer, alone, options).hits);
                options.within = {{7, 20'001}, {25'000, 25'005}, {25'010, bytes.size() - 3}};
                const SearchResult found = findAll(buffer, expression, options);
                QVERIFY(!found.hits.empty());
                QVERIFY(found.hits == findAll(buffer, alone, options).hits);
            }
        }
    }

    // Valid alone; but a verb must come first, and such a quotation would go on.
    void expressionsThatCannotBeWholeWords()
    {
        for (const char *expression : {"(*CR)a", "\\Qabc", "(?x)a # b"}) {
            SearchOptions options;
            options.expression = true;
            options.wholeWords = true;
            const SearchResult result = findAll(TextBuffer("abc a b"), QString::fromLatin1(expression), options);
            QVERIFY2(result.fault, expression);
            QVERIFY(!result.stoppedAtLine && result.hits.empty());
        }
    }

    // What it would be for many lines is too long for the library.
    void longExpressionsFindLineByLine()
    {
        SearchOptions options;
        options.expression = true;
        const QString expression = QStringLiteral("\\D").repeated(3000);
        QVERIFY(withinLines(expression));
        const TextBuffer buffer("1\n" + QByteArray(3001, 'a') + "\n2\n");
        QCOMPARE(printed(findAll(buffer, expression, options)), QStringLiteral("1:2+3000"));
    }

    // In one of several lines the sign is there that the expression needs: tried on all before it, it would take long.
    void signsThatStandInFewLinesAreSoonFound()
    {
        SearchOptions options;
        options.expression = true;
        const QByteArray some = QByteArray("ababababababab\n").repeated(300) + "abababababab;\n";
        const TextBuffer buffer(some.repeated(300));
        const SearchResult result = findAll(buffer, QStringLiteral("(?:\\w+\\s?)+;"), options);
        QVERIFY(!result.stoppedAtLine);
        QCOMPARE(result.hits.size(), size_t(300));
    }

    void enoughBeforeWhatIsTooMuchWork()
    {
        SearchOptions options;
        options.expression = true;
        options.maximumHits = 3;
        const QByteArray filler = QByteArray("b\n").repeated(150'000); // a part of its own each
        const TextBuffer buffer("aa\naa\n" + filler + "aa\naa\n" + QByteArray(4000, 'a') + "!\n" + filler);
        const SearchResult result = findAll(buffer, QStringLiteral("^(a+)+$"), options);
        QVERIFY(result.truncated && !result.stoppedAtLine);
        QCOMPARE(result.hits.size(), size_t(3));
    }

    void whatIsTooMuchWorkInALaterPartIsTold()
    {
        SearchOptions options;
        options.expression = true;
        const QByteArray easy = QByteArray("aaaa\n").repeated(500'000);
        const TextBuffer buffer(easy + QByteArray(4000, 'a') + "!\n" + easy);
        const SearchResult result = findAll(buffer, QStringLiteral("^(a+)+$"), options);
        QCOMPARE(result.stoppedAtLine, std::optional<qsizetype>(500'000));
        QCOMPARE(result.hits.size(), size_t(500'000));
        QCOMPARE(result.hits.back().line, 499'999);
    }

    void longLinesAreSearchedInWindows()
    {
        QByteArray bytes = "{" + QByteArray(3 << 20, '.') + "}";
        const QList<qsizetype> places{1, 16 * 1024 - 3, 64 * 1024 - 1, (2 << 20) + 5, (3 << 20) - 8};
        for (const qsizetype place : places)
            bytes.replace(place, 8, "\xc3\xa4needle");
        const TextBuffer buffer(bytes);
        SearchOptions options;
        options.expression = true;
        QList<qsizetype> found;
        const SearchResult some = findAll(buffer, QStringLiteral("\u00e4[elned]+"), options);
        for (const SearchHit &hit : some.hits) {
            QCOMPARE(hit.length, 8);
            found += hit.offset;
        }
        QCOMPARE(found, places);
        QCOMPARE(printed(findAll(buffer, QStringLiteral(".*"), options)), QStringLiteral("0:0+%1").arg(bytes.size()));
        QCOMPARE(
            printed(findAll(buffer, QStringLiteral(".$"), options)), QStringLiteral("0:%1+1").arg(bytes.size() - 1));
        QCOMPARE(printed(findAll(buffer, QStringLiteral("^."), options)), QStringLiteral("0:0+1"));
    }

    void onlyWithinWhatWasAskedFor_data()
    {
        QTest::addColumn<bool>("sensitive");
        QTest::addColumn<bool>("expression");
        QTest::newRow("folded") << false << false;
        QTest::newRow("exact") << true << false;
        QTest::newRow("expression") << true << true;
    }
    void onlyWithinWhatWasAskedFor()
    {
        QFETCH(bool, sensitive);
        QFETCH(bool, expression);
        SearchOptions options;
        options.caseSensitive = sensitive;
        options.expression = expression;
        options.within = {{1, 14}}; // cuts the first in two, and the last
        const TextBuffer buffer("abc abc\nabc abc\nabc");
        QCOMPARE(printed(findAll(buffer, QStringLiteral("abc"), options)), QStringLiteral("0:4+3 1:8+3"));
        options.within = {{4, 6}};
        QCOMPARE(printed(findAll(buffer, QStringLiteral("abc"), options)), QString());
        options.within = {{4, 7}, {9, 11}, {12, 19}}; // the second is within a hit of everything
        QCOMPARE(printed(findAll(buffer, QStringLiteral("abc"), options)), QStringLiteral("0:4+3 1:12+3 2:16+3"));
        QCOMPARE(printed(findAll(buffer, QStringLiteral("bc"), options)), QStringLiteral("0:5+2 1:9+2 1:13+2 2:17+2"));
        options.within = {std::vector<ByteRange>()};
        QCOMPARE(printed(findAll(buffer, QStringLiteral("abc"), options)), QString());
    }

    // What stands around the range is looked at, but is no part of a hit.
    void wordsThatGoOnBehindTheRangeAreNotWhole()
    {
        for (const bool expression : {false, true}) {
            SearchOptions options;
            options.wholeWords = true;
            options.expression = expression;
            options.within = {{1, 11}};
            const TextBuffer buffer("leaf eaf leafs eaf");
            QCOMPARE(printed(findAll(buffer, QStringLiteral("eaf"), options)), QStringLiteral("0:5+3"));
            options.within = {{1, 13}};
            QCOMPARE(printed(findAll(buffer, QStringLiteral("leaf"), options)), QString());
        }
    }

    // "\U0001F600" is two of UTF-16's units and four bytes.
    void rangesMayCutCharacters()
    {
        SearchOptions options;
        options.expression = true;
        const TextBuffer buffer("\xf0\x9f\x98\x80"
                                "ab");
        for (qsizetype begin = 1; begin <= 4; ++begin) {
            options.within = {{begin, buffer.size()}};
            QCOMPARE(printed(findAll(buffer, QStringLiteral("."), options)), QStringLiteral("0:4+1 0:5+1"));
        }
    }

    void linesOfFarApartHitsAreRight()
    {
        const QByteArray bytes = "hit\n" + QByteArray("filler\n").repeated(5000) + "hit\nhit";
        SearchOptions options;
        const SearchResult result = findAll(TextBuffer(bytes), QStringLiteral("hit"), options);
        QCOMPARE(result.hits.size(), size_t(3));
        QCOMPARE(result.hits[1].line, 5001);
        QCOMPARE(result.hits[2].line, 5002);
    }

    void tooManyAreCut()
    {
        for (const bool expression : {false, true}) {
            SearchOptions options;
            options.maximumHits = 10;
            options.expression = expression;
            const SearchResult result = findAll(TextBuffer(QByteArray(100, 'a')), QStringLiteral("a"), options);
            QCOMPARE(result.hits.size(), size_t(10));
            QVERIFY(result.truncated);
        }
    }

    void cancellingEndsIt()
    {
        const TextBuffer buffer(QByteArray(8 << 20, 'a'));
        for (const bool sensitive : {true, false}) {
            SearchOptions options;
            options.caseSensitive = sensitive;
            int asked = 0;
            const SearchResult result =
                findAll(buffer, QStringLiteral("zzz"), options, [&asked] { return ++asked == 2; });
            QCOMPARE(asked, 2);
            QVERIFY(result.hits.empty());
        }
    }

    void cancellingEndsAnExpression()
    {
        SearchOptions options;
        options.expression = true;
        for (const QByteArray &bytes : {QByteArray("a\n").repeated(1000), QByteArray(1 << 20, 'a')}) {
            int asked = 0;
            const SearchResult result =
                findAll(TextBuffer(bytes), QStringLiteral("a"), options, [&asked] { return ++asked == 3; });
            QCOMPARE(asked, 3);
            QCOMPARE(result.hits.size(), size_t(2));
        }
    }

    void linesThatDoNotMatch_data()
    {
        QTest::addColumn<QList<int>>("hits"); // lines
        QTest::addColumn<int>("context");
        QTest::addColumn<QString>("hidden"); // of ten lines
        QTest::newRow("none") << QList<int>{} << 0 << "0-9";
        QTest::newRow("one") << QList<int>{4} << 0 << "0-3 5-9";
        QTest::newRow("twice in a line") << QList<int>{4, 4} << 0 << "0-3 5-9";
        QTest::newRow("both ends") << QList<int>{0, 9} << 0 << "1-8";
        QTest::newRow("neighbours") << QList<int>{4, 5, 7} << 0 << "0-3 6-6 8-9";
        QTest::newRow("with context") << QList<int>{1, 7} << 2 << "4-4";
        QTest::newRow("context beyond the ends") << QList<int>{0, 9} << 3 << "4-5";
        QTest::newRow("context that meets") << QList<int>{2, 5} << 1 << "0-0 7-9";
        QTest::newRow("all") << QList<int>{4} << 9 << "";
    }
    void linesThatDoNotMatch()
    {
        QFETCH(QList<int>, hits);
        QFETCH(int, context);
        std::vector<SearchHit> all;
        for (const int line : hits)
            all.push_back({.length = 1, .line = line});
        QStringList hidden;
        for (const Stretch &stretch : linesWithout(all, 10, context))
            hidden << QStringLiteral("%1-%2").arg(stretch.first).arg(stretch.last);
        QTEST(hidden.join(u' '), "hidden");
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
