// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"
#include "app/diff/movedblocks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QByteArray lines(const QByteArray &words)
{
    return words.isEmpty() ? QByteArray() : QByteArray(words).replace(' ', '\n') + '\n';
}

} // namespace

// Lines that went elsewhere.
class TestMovedBlocks : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    std::vector<MovedBlock> found(const QByteArray &left, const QByteArray &right)
    {
        const TextBuffer from(left);
        const TextBuffer to(right);
        const Result<LineDiff> diff = lineDiff(m_library, from, to, never);
        if (!diff)
            qFatal("it is too large");
        return movedBlocks(from, to, *diff, never);
    }
    // "0+3>5+3": three lines from 0 on are now from 5 on.
    static QString words(const std::vector<MovedBlock> &blocks)
    {
        QStringList parts;
        for (const MovedBlock &block : blocks)
            parts << QStringLiteral("%1+%2>%3+%4")
                         .arg(block.leftFirst)
                         .arg(block.leftCount)
                         .arg(block.rightFirst)
                         .arg(block.rightCount);
        return parts.join(u' ');
    }

private Q_SLOTS:
    void blocksAreLinked_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const char *expected) {
            QTest::newRow(name) << left << right << QString::fromLatin1(expected);
        };
        row("nothing", "", "", "");
        row("down", lines("a b c 1 2 3 4 5"), lines("1 2 3 4 5 a b c"), "0+3>5+3");
        row("up", lines("1 2 3 4 5 a b c"), lines("a b c 1 2 3 4 5"), "5+3>0+3");
        row("too short", lines("a b 1 2 3 4 5"), lines("1 2 3 4 5 a b"), "");
        row("more", lines("a b c d 1 2 3 4 5"), lines("1 2 3 4 5 a b c d"), "0+4>5+4");
        row("with a change in it", lines("a b c d e f 1 2 3 4 5 6 7"), lines("1 2 3 4 5 6 7 a b c X d e f"),
            "0+3>7+3 3+3>11+3");
        row("copied is not moved", lines("a b c 1 2 3"), lines("a b c 1 2 3 a b c"), "");
        row("once of two", lines("a b c 1 2 3 4 5 6 7 8"), lines("1 2 3 4 5 6 7 8 a b c a b c"), "0+3>8+3");
        row("indented otherwise", "a\nb\nc\n1\n2\n3\n4\n", "1\n2\n3\n4\n  a\n  b\n  c\n", "0+3>4+3");
        row("only signs", lines("} } } { 1 2 3 4 5 6"), lines("1 2 3 4 5 6 } } } {"), "");
        row("two lines and signs", lines("} a b } 1 2 3 4 5 6"), lines("1 2 3 4 5 6 } a b }"), "");
        row("signs within", lines("a { b } c } 1 2 3 4 5 6 7 8"), lines("1 2 3 4 5 6 7 8 a { b } c }"), "0+5>8+5");
        row("blank lines within", "a\n\nb\nc\n1\n2\n3\n4\n5\n", "1\n2\n3\n4\n5\na\nb\n\n\nc\n", "0+4>5+5");
    }
    void blocksAreLinked()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        QCOMPARE(words(found(left, right)), expected);
    }

    void blocksAreTheSameAndApart()
    {
        QRandomGenerator random(20260109);
        const QByteArrayList pieces{"a\nb\nc", "d\n}\ne\nf", "g\n\nh\ni\nj", "a", "b", "}", "", "1\n2\n3\n4\n5\n6"};
        int met = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                for (int i = random.bounded(20); i > 0; --i)
                    text += pieces.at(random.bounded(pieces.size())) + '\n';
            }
            const TextBuffer left(texts[0]);
            const TextBuffer right(texts[1]);
            std::vector<bool> taken(size_t(right.lineCount()));
            qsizetype behind = 0;
            for (const MovedBlock &block : found(texts[0], texts[1])) {
                ++met;
                QVERIFY(block.leftFirst >= behind);
                behind = block.leftFirst + block.leftCount;
                const auto said = [](const TextBuffer &text, qsizetype first, qsizetype count) {
                    QByteArray words;
                    for (qsizetype i = 0; i < count; ++i)
                        words += text.line(first + i) == "}" ? QByteArray() : text.line(first + i).toByteArray();
                    return words;
                };
                const QByteArray words = said(left, block.leftFirst, block.leftCount);
                QVERIFY(words.size() >= qsizetype(fewestMovedLines));
                QCOMPARE(words, said(right, block.rightFirst, block.rightCount));
                for (qsizetype i = 0; i < block.rightCount; ++i) {
                    QVERIFY(!taken[size_t(block.rightFirst + i)]);
                    taken[size_t(block.rightFirst + i)] = true;
                }
            }
        }
        QVERIFY(met > 50);
    }

    // In the same place, with other blanks before them.
    void whatIsIndentedIsNotMoved()
    {
        const QByteArray left("a {\n  one\n  two\n  three\n}\n");
        const QByteArray right("a {\n    one\n    two\n    three\n}\n");
        QCOMPARE(words(found(left, right)), QString());
        QCOMPARE(words(found(left + "b {\n}\n", "a {\n}\nb {\n    one\n    two\n    three\n}\n")),
            QStringLiteral("1+3>3+3"));
    }

    // What takes the square of the lines would not come to an end here; the limit on time is only against that.
    void hostileTextsEnd()
    {
        constexpr qsizetype many = 200'000;
        const QByteArray same = QByteArray("same\n").repeated(many);
        const TextBuffer left(same);
        const TextBuffer right(same);
        LineDiff diff; // as nobody would find them
        for (qsizetype i = 0; i < many; i += 4)
            diff.hunks.push_back({i, 4, i, 4});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(movedBlocks(left, right, diff, never).size(), size_t(many / 4));
        LineDiff one;
        one.hunks = {{0, many, 0, many}};
        QCOMPARE(movedBlocks(left, right, one, never).size(), size_t(1));
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(movedBlocks(left, right, diff, [] { return true; }).empty());
    }
};

QTEST_GUILESS_MAIN(TestMovedBlocks)
#include "tst_movedblocks.moc"
