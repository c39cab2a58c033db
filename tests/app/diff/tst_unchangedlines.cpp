// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"
#include "app/diff/unchangedlines.h"

#include <QTest>

using namespace artiscope;

namespace {

// A line for each letter.
QByteArray lines(const QByteArray &letters)
{
    QByteArray text;
    for (const char letter : letters)
        text += QByteArray(1, letter) + '\n';
    return text;
}

} // namespace

// What is left out between changes.
class TestUnchangedLines : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

private Q_SLOTS:
    void theyAreFarFromChanges_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("context");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right, int context, const char *expected) {
            QTest::newRow(name) << lines(left) << lines(right) << context << QString::fromLatin1(expected);
        };
        row("no change", "abcdefghij", "abcdefghij", 1, "");
        row("nothing at all", "", "", 1, "");
        row("in the middle", "abcdefXhijklm", "abcdefYhijklm", 3, "0-2=0-2 10-13=10-13"); // with the empty end
        row("one line around it", "abcdefXhijklm", "abcdefYhijklm", 1, "0-4=0-4 8-13=8-13");
        row("none around it", "abcXdef", "abcYdef", 0, "0-2=0-2 4-7=4-7");
        row("at the beginning", "Xbcdef", "Ybcdef", 2, "3-6=3-6");
        row("at the end", "abcdeX", "abcdeY", 2, "0-2=0-2");
        row("an addition moves the rest", "abcdefghij", "abcXXdefghij", 1, "0-1=0-1 4-10=6-12");
        row("a removal too", "abcXXdefghij", "abcdefghij", 1, "0-1=0-1 6-12=4-10");
        row("a single line is no stretch", "aXbcdYe", "aPbcdQe", 1, "");
        row("two are one", "XabcdY", "PabcdQ", 1, "2-3=2-3");
        row("the empty end is no line", "Xab", "Yab", 1, "");
        row("everything is another", "abc", "xyz", 1, "");
        row("only on one side", "", "abcdef", 1, "");
    }
    void theyAreFarFromChanges()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, context);
        QFETCH(QString, expected);
        const TextBuffer from(left);
        const TextBuffer to(right);
        const Result<LineDiff> diff = lineDiff(m_library, from, to, [] { return false; });
        QVERIFY(diff);
        QStringList words;
        for (const UnchangedLines &each : unchangedLines(from, to, diff->hunks, context))
            words << QStringLiteral("%1-%2=%3-%4")
                         .arg(each.left.first)
                         .arg(each.left.last)
                         .arg(each.right.first)
                         .arg(each.right.last);
        QCOMPARE(words.join(u' '), expected);
    }

    // An ignored change within such a stretch makes it longer on one side.
    void whatDoesNotCountIsPartOfThem()
    {
        const TextBuffer from(lines("abcdefghijkX"));
        const TextBuffer to(lines("abc++defghijkY"));
        const std::vector<DiffHunk> counting{{11, 1, 13, 1}};
        const std::vector<UnchangedLines> expected{{{0, 9}, {0, 11}}};
        QVERIFY(unchangedLines(from, to, counting, 1) == expected);
    }
};

QTEST_APPLESS_MAIN(TestUnchangedLines)
#include "tst_unchangedlines.moc"
