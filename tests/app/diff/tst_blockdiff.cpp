// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/blockdiff.h"
#include "app/diff/difflibrary.h"

#include <QTest>

using namespace artiscope;

namespace {

// A block a line; "# " begins one of another kind, what is behind "|" is its form.
std::vector<ReadBlock> blocks(const QByteArray &text)
{
    std::vector<ReadBlock> blocks;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split('|');
        if (!line.isEmpty())
            blocks.push_back({quint8(line.startsWith("# ") ? 1 : 0), parts.first(), parts.mid(1).join('|')});
    }
    return blocks;
}

// "~ one [two>three]", "- gone", "+ new", with an empty line between hunks.
QByteArray shown(const QByteArray &before, const QByteArray &after)
{
    const DiffLibrary library;
    const std::vector<ReadBlock> left = blocks(before);
    const std::vector<ReadBlock> right = blocks(after);
    const auto diff = blockDiff(library, left, right, [] { return false; });
    if (!diff)
        return "none";
    QByteArray text;
    auto changed = diff->changed.begin();
    for (const DiffHunk &hunk : diff->hunks) {
        text += text.isEmpty() ? "" : "\n";
        qsizetype ours = hunk.leftFirst;
        qsizetype theirs = hunk.rightFirst;
        const auto tell = [&](qsizetype leftEnd, qsizetype rightEnd) {
            for (; ours < leftEnd; ++ours)
                text += "- " + left[size_t(ours)].text + '\n';
            for (; theirs < rightEnd; ++theirs)
                text += "+ " + right[size_t(theirs)].text + '\n';
        };
        for (; changed != diff->changed.end() && changed->left < hunk.leftFirst + hunk.leftCount; ++changed) {
            tell(changed->left, changed->right);
            text += "~ " + right[size_t(theirs)].text;
            for (const WordChange &word : changed->words)
                text += " [" + left[size_t(ours)].text.mid(word.left.begin, word.left.end - word.left.begin) + '>'
                    + right[size_t(theirs)].text.mid(word.right.begin, word.right.end - word.right.begin) + ']';
            text += '\n';
            ++ours;
            ++theirs;
        }
        tell(hunk.leftFirst + hunk.leftCount, hunk.rightFirst + hunk.rightCount);
    }
    return text;
}

} // namespace

class TestBlockDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksThatDiffer_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const char *before, const char *after, const char *wanted) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(wanted);
        };
        row("nothing", "one\ntwo", "one\ntwo", "");
        row("one is new", "one\nthree", "one\ntwo\nthree", "+ two\n");
        row("one is gone", "one\ntwo\nthree", "one\nthree", "- two\n");
        row("a word", "the rack has 42 units", "the rack has 48 units", "~ the rack has 48 units [42>48]\n");
        row("two places", "a\nthe first one\nb\nthe second one\nc", "a\nthe 1st one\nb\nthe 2nd one\nc",
            "~ the 1st one [first>1st]\n\n~ the 2nd one [second>2nd]\n");
        row("only how it is written", "see the handbook|to a", "see the handbook|to b", "~ see the handbook\n");
        row("nothing in common", "alpha beta", "gamma delta", "- alpha beta\n+ gamma delta\n");
        row("another kind", "# the title", "the title", "- # the title\n+ the title\n");
        row("with something new before it", "the rack has 42 units", "All of it is new\nthe rack has 48 units",
            "+ All of it is new\n~ the rack has 48 units [42>48]\n");
        row("with something gone behind it", "the rack has 42 units\nnot needed", "the rack has 48 units",
            "~ the rack has 48 units [42>48]\n- not needed\n");
        row("nothing passes another one", "one two three\nfour five six", "four five 6\none two 3",
            "+ four five 6\n~ one two 3 [three>3]\n- four five six\n");
        row("all of it", "", "one\ntwo", "+ one\n+ two\n");
    }
    void blocksThatDiffer()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(shown(before, after), "wanted");
    }

    void zerosAtTheEndMakeADifference()
    {
        const QByteArray zeros("a\0\0", 3);
        QCOMPARE(shown("one\n" + zeros.first(2), "one\n" + zeros), "- " + zeros.first(2) + "\n+ " + zeros + "\n");
        QCOMPARE(shown("see|" + zeros.first(1), "see|" + zeros), QByteArray("~ see\n"));
    }

    void fromTheOtherSideItIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("two that are as much alike", "one two three\nfour five six", "four five 6\none two 3");
        row("one of two", "the old rack", "the rack old 1\nthe rack old 2");
        row("the same ones otherwise", "a\nb\nb\na\nc\na\nb", "b\na\na\nc\nb\nb\na");
        row("words otherwise", "a a b c b b a", "c b b a a b c");
    }
    void fromTheOtherSideItIsTheSame()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const DiffLibrary library;
        const auto there = blockDiff(library, blocks(one), blocks(other), [] { return false; });
        auto back = blockDiff(library, blocks(other), blocks(one), [] { return false; });
        QVERIFY(there && back);
        for (DiffHunk &hunk : back->hunks)
            hunk = {hunk.rightFirst, hunk.rightCount, hunk.leftFirst, hunk.leftCount};
        for (ChangedBlock &changed : back->changed) {
            std::swap(changed.left, changed.right);
            for (WordChange &word : changed.words)
                std::swap(word.left, word.right);
        }
        QCOMPARE(back->hunks, there->hunks);
        QCOMPARE(back->changed, there->changed);
    }

    void manyAreComparedInTime()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 3000; ++i) {
            before += "the item " + QByteArray::number(i) + " of the old list\n";
            after += "the item " + QByteArray::number(i) + " of the new list\n";
        }
        const QByteArray found = shown(before, after);
        QCOMPARE(found.count("[old>new]"), 3000);
    }

    void itCanBeCancelled()
    {
        const DiffLibrary library;
        QVERIFY(!blockDiff(library, blocks("a b\nc"), blocks("a c\nd"), [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestBlockDiff)
#include "tst_blockdiff.moc"
