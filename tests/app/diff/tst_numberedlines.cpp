// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/numberedlines.h"

#include "app/diff/difflibrary.h"
#include "app/diff/gitdiff.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QByteArray joined(const QByteArrayList &lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

QByteArrayList linesOf(const QByteArray &text)
{
    return text.isEmpty() ? QByteArrayList() : text.chopped(1).split('\n');
}

} // namespace

// Short numbers in place of lines.
class TestNumberedLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameLinesHaveTheSameNumber()
    {
        QByteArrayList left{QByteArray(), "only left", QByteArray("a\0b", 3), "only left", "also only left"};
        QByteArrayList right{"only right", QByteArray("a\0b", 3), QByteArray(), QByteArray("a\0c", 3)};
        for (int line = 0; line < 100'000; ++line) { // so many that some numbers have three digits
            left << "line " + QByteArray::number(line);
            right.prepend(left.constLast());
        }
        const auto numbered = numberedLines(joined(left), joined(right), never);
        QVERIFY(numbered);
        const QByteArrayList lefts = linesOf(numbered->left);
        const QByteArrayList rights = linesOf(numbered->right);
        QCOMPARE(lefts.size(), left.size());
        QCOMPARE(rights.size(), right.size());
        QHash<QByteArray, QByteArray> lineOf; // by number, of those of both sides
        for (qsizetype i = 0; i < right.size(); ++i) {
            if (i < 100)
                QCOMPARE(rights.at(i), lefts.at(left.indexOf(right.at(i))));
            QVERIFY(rights.at(i).size() <= 3 && !rights.at(i).isEmpty());
        }
        for (qsizetype i = 0; i < left.size(); ++i) {
            const bool isAlone = left.at(i).endsWith("only left");
            QCOMPARE(lineOf.value(lefts.at(i), isAlone ? QByteArray("alone") : left.at(i)),
                isAlone ? QByteArray("alone") : left.at(i));
            lineOf.insert(lefts.at(i), isAlone ? QByteArray("alone") : left.at(i));
        }
        QCOMPARE(lineOf.size(), 100'003);
        QVERIFY(!lefts.contains(rights.constLast())); // what one side alone has is not what the other has
    }

    // Git finds the very same in them, in both ways.
    void theDifferenceIsTheSame()
    {
        const DiffLibrary library;
        QRandomGenerator random(20261127);
        qsizetype hunks = 0;
        for (int round = 0; round < 2000; ++round) {
            const int kinds = random.bounded(1, 40);
            const auto made = [&] {
                QByteArrayList lines;
                const int own = random.bounded(2, 20); // one of so many is as good as never on the other side
                for (int line = random.bounded(0, 60); line > 0; --line) {
                    const int kind = random.bounded(kinds) + (random.bounded(own) == 0 ? 1000 * (own + 1) : 0);
                    lines << QByteArray::number(kind);
                }
                return lines;
            };
            const QByteArray left = joined(made());
            const QByteArray right = joined(made());
            const auto numbered = numberedLines(left, right, never);
            QVERIFY(numbered);
            for (const LineMatching matching : {LineMatching::Most, LineMatching::UniqueFirst}) {
                const auto plain = gitDiff(library, left, right, false, never, matching);
                QVERIFY(plain);
                QVERIFY2(gitDiff(library, numbered->left, numbered->right, false, never, matching) == plain,
                    QByteArray(left + "against\n" + right).constData());
                hunks += qsizetype(plain->size());
            }
        }
        QVERIFY(hunks > 10'000);
    }

    void itCanBeCancelled()
    {
        const QByteArray many = QByteArray("line\n").repeated(20'000);
        int asked = 0;
        QVERIFY(!numberedLines(many, "line\n", [&asked] { return ++asked == 2; }));
        QCOMPARE(asked, 2);
        QVERIFY(!numberedLines("line\n", many, [] { return true; }));
        QVERIFY(numberedLines("", "", never));
    }
};

QTEST_GUILESS_MAIN(TestNumberedLines)
#include "tst_numberedlines.moc"
