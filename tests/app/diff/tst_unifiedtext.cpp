// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/unifiedtext.h"

#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

// A line for each letter, as "ab|c": without a line end behind the last when there is a bar at the end.
QByteArray lines(QByteArray letters)
{
    const bool ends = !letters.endsWith('|');
    if (!ends)
        letters.chop(1);
    QByteArray text;
    for (const char letter : letters)
        text += QByteArray(1, letter) + '\n';
    if (!ends)
        text.chop(1);
    return text;
}

} // namespace

// Two texts as one.
class TestUnifiedText : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    UnifiedText unified(const QByteArray &left, const QByteArray &right, std::vector<bool> ignored = {})
    {
        const TextBuffer from(left);
        const TextBuffer to(right);
        const Result<TextDiff> diff = textDiff(m_library, from, to, never);
        if (!diff)
            qFatal("it is too large");
        ignored.resize(diff->lines.hunks.size());
        return unifiedText(from, to, *diff, ignored, never);
    }
    // "1:1 a|-2: b|+:2 c": each line with its numbers, from 1, and its sign.
    static QString words(const UnifiedText &unified)
    {
        QStringList parts;
        if (qsizetype(unified.lines.size()) > unified.text.lineCount())
            return QStringLiteral("too many numbers");
        for (size_t line = 0; line < unified.lines.size(); ++line) {
            const LineOfTwo &of = unified.lines[line];
            QString sign;
            for (const UnifiedHunk &hunk : unified.hunks) {
                const qsizetype within = qsizetype(line) - hunk.first;
                if (within >= 0 && within < hunk.removed + hunk.added)
                    sign = within < hunk.removed ? QStringLiteral("-") : QStringLiteral("+");
            }
            const auto number = [](int known) { return known < 0 ? QString() : QString::number(known + 1); };
            parts << sign + number(of.left) + u':' + number(of.right) + u' '
                    + QString::fromUtf8(unified.text.line(qsizetype(line)));
        }
        return parts.join(u'|');
    }
    static QStringList marked(const UnifiedText &unified, const std::vector<ByteRange> &ranges)
    {
        QStringList parts;
        for (const ByteRange &range : ranges)
            parts << QString::fromUtf8(unified.text.view(range.begin, range.end));
        return parts;
    }

private Q_SLOTS:
    void linesAreUnderEachOther_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << lines(left) << lines(right) << QString::fromLatin1(expected);
        };
        row("the same", "ab", "ab", "1:1 a|2:2 b|3:3 ");
        row("a change", "abc", "axc", "1:1 a|-2: b|+:2 x|3:3 c|4:4 ");
        row("an addition", "ac", "abc", "1:1 a|+:2 b|2:3 c|3:4 ");
        row("a removal", "abc", "ac", "1:1 a|-2: b|3:2 c|4:3 ");
        row("more than were there", "abd", "axyzd", "1:1 a|-2: b|+:2 x|+:3 y|+:4 z|3:5 d|4:6 ");
        row("two changes", "abcde", "xbcdy", "-1: a|+:1 x|2:2 b|3:3 c|4:4 d|-5: e|+:5 y|6:6 ");
        row("nothing on the left", "", "ab", "+:1 a|+:2 b|1:3 ");
        row("nothing on the right", "ab", "", "-1: a|-2: b|3:1 ");
        row("without a last line end", "ab|", "ab|", "1:1 a|2:2 b");
        row("the last one changed, without line ends", "ab|", "ax|", "1:1 a|-2: b|+:2 x");
        row("added behind a line without an end", "a|", "ab", "1:1 a|+:2 b|2:3 ");
        row("removed behind it", "ab|", "a|", "1:1 a|-2: b");
        row("nothing at all", "", "", "1:1 ");
    }
    void linesAreUnderEachOther()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        QCOMPARE(words(unified(left, right)), expected);
    }

    void changedWordsAreWhereTheyWere()
    {
        const UnifiedText text =
            unified("same\nmaximum-paths 4 ecmp 4\nx\nname web\n", "same\nmaximum-paths 8 ecmp 8\nx\nname app\n");
        QCOMPARE(marked(text, text.removedWords).join(u' '), QStringLiteral("4 4 web"));
        QCOMPARE(marked(text, text.addedWords).join(u' '), QStringLiteral("8 8 app"));
    }

    void wordsOfLinesThatAreAlike()
    {
        const UnifiedText text =
            unified("description uplink to spine-01\n", "mtu 9000\ndescription uplink to spine-02\n");
        QCOMPARE(words(text),
            QStringLiteral("-1: description uplink to spine-01|+:1 mtu 9000|+:2 description uplink to spine-02|2:3 "));
        QCOMPARE(marked(text, text.removedWords).join(u' '), QStringLiteral("01"));
        QCOMPARE(marked(text, text.addedWords).join(u' '), QStringLiteral("02"));
    }

    // Of what is ignored the right side is left.
    void whatIsIgnoredIsOneLine()
    {
        const UnifiedText text = unified("at 1 o\nb\nc 3 o\nd\n", "at 2 o\nb\nc 4 o\nd\n", {true, false});
        QCOMPARE(words(text), QStringLiteral("1:1 at 2 o|2:2 b|-3: c 3 o|+:3 c 4 o|4:4 d|5:5 "));
        QCOMPARE(marked(text, text.removedWords).join(u' '), QStringLiteral("3"));
        QCOMPARE(marked(text, text.addedWords).join(u' '), QStringLiteral("4"));
    }

    void byteOrderMarksAndLineEndsOfWindows()
    {
        const UnifiedText text = unified("\xef\xbb\xbf"
                                         "a\r\nb\r\n",
            "a\nx\n");
        QCOMPARE(words(text), QStringLiteral("1:1 a|-2: b|+:2 x|3:3 "));
    }
};

QTEST_APPLESS_MAIN(TestUnifiedText)
#include "tst_unifiedtext.moc"
