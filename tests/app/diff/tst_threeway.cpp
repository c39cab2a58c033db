// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/threewaytext.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

constexpr int cases = 300;
const std::function<bool()> never = [] { return false; };

// A line for each letter.
QByteArray lines(QByteArrayView letters)
{
    QByteArray text;
    for (const char letter : letters)
        text += QByteArray(1, letter) + '\n';
    return text;
}

char signOf(ThreeWayKind kind)
{
    switch (kind) {
    case ThreeWayKind::Unchanged:
        return ' ';
    case ThreeWayKind::Left:
        return '<';
    case ThreeWayKind::Right:
        return '>';
    case ThreeWayKind::Alike:
        return '=';
    case ThreeWayKind::Conflict:
        break;
    }
    return '!';
}

QByteArray textOf(const TextBuffer &text, const LineRange &range)
{
    QByteArray bytes;
    for (qsizetype i = range.first; i < range.end(); ++i)
        bytes += text.line(i).toByteArray() + '\n';
    return bytes;
}

QByteArray joined(QByteArray lines)
{
    return lines.replace("\n", "");
}

struct Texts {
    TextBuffer base;
    TextBuffer left;
    TextBuffer right;
};

// What a merge makes of them where there is no conflict.
QByteArray merged(const Texts &texts, const ThreeWay &chunks)
{
    QByteArray bytes;
    for (const ThreeWayChunk &chunk : chunks.chunks) {
        const bool isRight = chunk.kind == ThreeWayKind::Right;
        bytes += isRight ? textOf(texts.right, chunk.right) : textOf(texts.left, chunk.left);
    }
    return bytes;
}

// Lines of a configuration, some of which are there more than once.
QByteArrayList randomLines(QRandomGenerator &random)
{
    const QByteArrayList forms{"interface Ethernet%1", "   mtu %1", "   no shutdown", "!", "vlan %1", ""};
    QByteArrayList lines;
    for (int i = 5 + random.bounded(60); i > 0; --i)
        lines
            << QByteArray(forms.at(random.bounded(forms.size()))).replace("%1", QByteArray::number(random.bounded(20)));
    return lines;
}

QByteArrayList edited(QByteArrayList lines, QRandomGenerator &random)
{
    for (int i = random.bounded(7); i > 0 && !lines.isEmpty(); --i) {
        const qsizetype at = random.bounded(lines.size());
        switch (random.bounded(3)) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(at, "   added " + QByteArray::number(random.bounded(3)));
            break;
        default:
            lines[at] += " changed";
        }
    }
    return lines;
}

Texts randomTexts(QRandomGenerator &random)
{
    const QByteArrayList base = randomLines(random);
    const auto text = [](const QByteArrayList &lines) {
        return TextBuffer(lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n');
    };
    return {text(base), text(edited(base, random)), text(edited(base, random))};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the text cannot be written");
}

} // namespace

// What became of a text on two sides.
class TestThreeWay : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    ThreeWay compared(const Texts &texts, LineMatching matching = LineMatching::Most) const
    {
        Result<ThreeWay> chunks = threeWay(m_library, texts.base, texts.left, texts.right, never, matching);
        if (!chunks)
            qFatal("it is too large");
        return chunks.take();
    }
    // "!b|x|y": each chunk with its sign and what it has in base, left and right.
    QByteArray words(const QByteArray &base, const QByteArray &left, const QByteArray &right) const
    {
        const Texts texts{TextBuffer(lines(base)), TextBuffer(lines(left)), TextBuffer(lines(right))};
        QByteArrayList parts;
        for (const ThreeWayChunk &chunk : compared(texts).chunks) {
            const QByteArray own = joined(textOf(texts.base, chunk.base));
            parts << signOf(chunk.kind)
                    + (chunk.kind == ThreeWayKind::Unchanged ? own
                                                             : own + '|' + joined(textOf(texts.left, chunk.left)) + '|'
                                + joined(textOf(texts.right, chunk.right)));
        }
        return parts.join("; ");
    }
    // Lines beside each other; "·" in place of a line that only another one has.
    QString rows(const Texts &texts) const
    {
        const ThreeWayText text = threeWayText(texts.base, texts.left, texts.right, compared(texts), never);
        QStringList result;
        for (qsizetype row = 0; row + 1 < text.base.text.lineCount(); ++row) {
            QString line(u' ');
            for (const ThreeWayRows &rows : text.changes) {
                if (row >= rows.first && row < rows.first + rows.count)
                    line = QLatin1Char(signOf(rows.kind));
            }
            for (const AlignedText *side : {&text.left, &text.base, &text.right}) {
                const bool isFiller = std::any_of(side->fillers.begin(), side->fillers.end(),
                    [row](const Stretch &filler) { return row >= filler.first && row <= filler.last; });
                line += u' ' + (isFiller ? QStringLiteral("·") : QString::fromUtf8(side->text.line(row)));
            }
            result << line;
        }
        if (text.left.text.lineCount() != text.base.text.lineCount()
            || text.right.text.lineCount() != text.base.text.lineCount())
            result << QStringLiteral("of different length");
        return result.join(u'\n');
    }
    // The row of each line of a text, which are all there in order.
    static std::vector<qsizetype> ownRows(const AlignedText &side, const TextBuffer &text)
    {
        std::vector<qsizetype> rows;
        for (qsizetype row = 0; row + 1 < side.text.lineCount(); ++row) {
            const bool isFiller = std::any_of(side.fillers.begin(), side.fillers.end(),
                [row](const Stretch &filler) { return row >= filler.first && row <= filler.last; });
            if (isFiller)
                continue;
            if (side.text.line(row) != text.line(qsizetype(rows.size())))
                qFatal("a line is not where it should be");
            rows.push_back(row);
        }
        if (qsizetype(rows.size()) != comparedLines(text))
            qFatal("lines are missing");
        return rows;
    }
    static QByteArrayList wordsIn(const AlignedText &side)
    {
        QByteArrayList words;
        for (const ByteRange &word : side.words)
            words << side.text.bytes().sliced(word.begin, word.end - word.begin);
        return words;
    }

private Q_SLOTS:
    void linesAreMatchedAsIsWanted()
    {
        const TextBuffer base("router bgp 1\n exit\n exit\n exit\n");
        const Texts texts{base, base, TextBuffer(" exit\n exit\n exit\nrouter bgp 1\n")};
        const auto changed = [&](LineMatching matching) {
            qsizetype lines = 0;
            for (const ThreeWayChunk &chunk : compared(texts, matching).chunks)
                lines += chunk.kind == ThreeWayKind::Unchanged ? 0 : chunk.base.count;
            return lines;
        };
        QCOMPARE(changed(LineMatching::Most), 1);
        QCOMPARE(changed(LineMatching::UniqueFirst), 3);
    }

    void chunks_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("chunks");
        using B = QByteArray;
        QTest::newRow("nothing at all") << B() << B() << B() << B();
        QTest::newRow("no difference") << B("abc") << B("abc") << B("abc") << B(" abc");
        QTest::newRow("only left") << B("abc") << B("axc") << B("abc") << B(" a; <b|x|b;  c");
        QTest::newRow("only right") << B("abc") << B("abc") << B("abxc") << B(" ab; >||x;  c");
        QTest::newRow("both alike") << B("abc") << B("axc") << B("axc") << B(" a; =b|x|x;  c");
        QTest::newRow("conflict") << B("abc") << B("axc") << B("ayc") << B(" a; !b|x|y;  c");
        QTest::newRow("a line between") << B("abcde") << B("axcde") << B("abcye") << B(" a; <b|x|b;  c; >d|d|y;  e");
        QTest::newRow("touching") << B("abcd") << B("axcd") << B("abyd") << B(" a; !bc|xc|by;  d");
        QTest::newRow("removed and changed") << B("abcd") << B("ad") << B("abxd") << B(" a; !bc||bx;  d");
        QTest::newRow("both removed") << B("abcd") << B("ad") << B("ad") << B(" a; =bc||;  d");
        QTest::newRow("both added alike") << B("ab") << B("axb") << B("axb") << B(" a; =|x|x;  b");
        QTest::newRow("both added") << B("ab") << B("axb") << B("ayb") << B(" a; !|x|y;  b");
        QTest::newRow("a chain") << B("abcdefg") << B("axxdyyg") << B("abzzefg") << B(" a; !bcdef|xxdyy|bzzef;  g");
        QTest::newRow("at the ends") << B("abc") << B("xabc") << B("abcy") << B("<|x|;  abc; >||y");
        QTest::newRow("began empty") << B() << B("ab") << B("ac") << B("!|ab|ac");
        QTest::newRow("all gone") << B("ab") << B() << B("ab") << B("<ab||ab");
        QTest::newRow("gone and changed") << B("ab") << B() << B("ax") << B("!ab||ax");
    }
    void chunks()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QTEST(words(base, left, right), "chunks");
    }

    void rowsBesideEachOther()
    {
        QCOMPARE(rows({TextBuffer("a\nb\nc\nd\n"), TextBuffer("a\nx\ny\nc\nd\n"), TextBuffer("a\nz\nc\nd\ne")}),
            QStringLiteral("  a a a\n! x b z\n! y · ·\n  c c c\n  d d d\n> · · e"));
        QCOMPARE(rows({TextBuffer("\xef\xbb\xbf"
                                  "a\nb"),
                     TextBuffer("a\nb\n"),
                     TextBuffer("\xef\xbb\xbf"
                                "b")}),
            QStringLiteral("> a a ·\n  b b b"));
        QCOMPARE(rows({TextBuffer(), TextBuffer("a\n"), TextBuffer()}), QStringLiteral("< a · ·"));
        // A CR without the LF is a character, also where the text ends with it.
        QCOMPARE(rows({TextBuffer("a\r"), TextBuffer("a"), TextBuffer("a\r")}), QStringLiteral("< a a\r a\r"));
    }

    // Also where the sides have different lines above it.
    void whatLinesBecameIsBesideThem()
    {
        QCOMPARE(rows({TextBuffer("top\nmtu 1500 on core\nend\n"), TextBuffer("top\nnew\nmtu 9000 on core\nend\n"),
                     TextBuffer("top\nmtu 1500 on edge\nend\n")}),
            QStringLiteral(
                "  top top top\n! new · ·\n! mtu 9000 on core mtu 1500 on core mtu 1500 on edge\n  end end end"));
        QCOMPARE(rows({TextBuffer("name one\nmtu 1500\nend\n"), TextBuffer("mtu 9000\nend\n"),
                     TextBuffer("name two\nmtu 1500\nspeed 10\nend\n")}),
            QStringLiteral("! · name one name two\n! mtu 9000 mtu 1500 mtu 1500\n! · · speed 10\n  end end end"));
    }

    void wordsThatDiffer()
    {
        const Texts texts{TextBuffer("top\nmtu 1500 on core\nend\n"), TextBuffer("top\nnew\nmtu 9000 on core\nend\n"),
            TextBuffer("top\nmtu 1500 on edge\nend\n")};
        const ThreeWayText text = threeWayText(texts.base, texts.left, texts.right, compared(texts), never);
        QCOMPARE(wordsIn(text.right), QByteArrayList{"edge"});
        QCOMPARE(wordsIn(text.base), (QByteArrayList{"1500", "core"}));
        QCOMPARE(wordsIn(text.left), QByteArrayList{"9000"}); // the line above it is none of the base
        QCOMPARE(text.changes, (std::vector<ThreeWayRows>{{1, 2, ThreeWayKind::Conflict}}));
        const Texts pairs{TextBuffer("top\nmtu 1500 on core\n"), TextBuffer("top\nmtu 9000 on core\n"),
            TextBuffer("top\nmtu 1500 on edge\n")};
        const ThreeWayText ofPairs = threeWayText(pairs.base, pairs.left, pairs.right, compared(pairs), never);
        QCOMPARE(wordsIn(ofPairs.left), QByteArrayList{"9000"});
        QCOMPARE(wordsIn(ofPairs.base), (QByteArrayList{"1500", "core"}));
        QCOMPARE(wordsIn(ofPairs.right), QByteArrayList{"edge"});
    }

    void lineEndsAreNoChange()
    {
        const Texts texts{TextBuffer("a\nb\n"), TextBuffer("a\r\nb\r\n"), TextBuffer("a\nb\n")};
        QVERIFY(compared(texts).isUnchanged());
        QVERIFY(compared(texts).endsDiffer);
        QVERIFY(!compared({texts.base, texts.right, texts.base}).endsDiffer);
    }

    void cancelled()
    {
        const TextBuffer base("a\nb\n");
        int asked = 0; // at every question once
        for (int after = 0; after < 20; ++after) {
            asked = 0;
            const auto later = [&asked, after] { return asked++ >= after; };
            (void)threeWay(m_library, base, TextBuffer("a\nx\ny\n"), TextBuffer("b\n"), later);
        }
        QVERIFY(asked > 0);
    }

    // Every line of each text once and in order; nothing but what one side did where the other did nothing; sides that
    // are swapped swap what is found.
    void whatIsAlwaysSo()
    {
        QRandomGenerator random(20260311);
        for (int i = 0; i < cases; ++i) {
            const Texts texts = randomTexts(random);
            const ThreeWay chunks = compared(texts);
            QByteArray base;
            QByteArray left;
            QByteArray right;
            ThreeWayKind before = ThreeWayKind::Conflict;
            for (const ThreeWayChunk &chunk : chunks.chunks) {
                base += textOf(texts.base, chunk.base);
                left += textOf(texts.left, chunk.left);
                right += textOf(texts.right, chunk.right);
                const bool isUnchanged = chunk.kind == ThreeWayKind::Unchanged;
                QVERIFY(chunk.base.count + chunk.left.count + chunk.right.count > 0);
                QVERIFY(before == ThreeWayKind::Unchanged || isUnchanged || chunk == chunks.chunks.front());
                if (chunk.kind != ThreeWayKind::Conflict && chunk.kind != ThreeWayKind::Alike) {
                    QCOMPARE(textOf(texts.base, chunk.base) == textOf(texts.left, chunk.left),
                        chunk.kind != ThreeWayKind::Left);
                    QCOMPARE(textOf(texts.base, chunk.base) == textOf(texts.right, chunk.right),
                        chunk.kind != ThreeWayKind::Right);
                }
                before = chunk.kind;
            }
            QCOMPARE(base, texts.base.bytes());
            QCOMPARE(left, texts.left.bytes());
            QCOMPARE(right, texts.right.bytes());
            const ThreeWay alone = compared({texts.base, texts.left, texts.base});
            QCOMPARE(alone.count(ThreeWayKind::Conflict), 0);
            QCOMPARE(merged({texts.base, texts.left, texts.base}, alone), texts.left.bytes());
            ThreeWay swapped = compared({texts.base, texts.right, texts.left});
            for (ThreeWayChunk &chunk : swapped.chunks) {
                std::swap(chunk.left, chunk.right);
                chunk.kind = chunk.kind == ThreeWayKind::Left ? ThreeWayKind::Right
                    : chunk.kind == ThreeWayKind::Right       ? ThreeWayKind::Left
                                                              : chunk.kind;
            }
            QCOMPARE(swapped.chunks, chunks.chunks);
            const ThreeWayText text = threeWayText(texts.base, texts.left, texts.right, chunks, never);
            const std::vector<qsizetype> ofBase = ownRows(text.base, texts.base);
            const std::vector<qsizetype> ofLeft = ownRows(text.left, texts.left);
            const std::vector<qsizetype> ofRight = ownRows(text.right, texts.right);
            for (size_t line = 0; line < chunks.leftOf.size(); ++line) {
                if (chunks.leftOf[line] >= 0)
                    QCOMPARE(ofLeft.at(size_t(chunks.leftOf[line])), ofBase.at(line));
                if (chunks.rightOf[line] >= 0)
                    QCOMPARE(ofRight.at(size_t(chunks.rightOf[line])), ofBase.at(line));
            }
        }
    }

    // Git takes both sides for one where they end alike, but only with its usual style, and splits conflicts there by
    // what both sides have in common, which the base between them does not let us do. With the style that shows the
    // base, it counts as we do, but calls it a conflict where both came to the same by different changes.
    void mergedAsByGit()
    {
        QTemporaryDir folder;
        const QString base = folder.filePath(QStringLiteral("base"));
        const QString left = folder.filePath(QStringLiteral("left"));
        const QString right = folder.filePath(QStringLiteral("right"));
        QRandomGenerator random(20260312);
        int clean = 0;
        int conflicts = 0;
        for (int i = 0; i < cases; ++i) {
            const Texts texts = randomTexts(random);
            write(base, texts.base.bytes());
            write(left, texts.left.bytes());
            write(right, texts.right.bytes());
            QByteArray output;
            const auto git = [&](const QStringList &options) { // the number of conflicts
                QProcess process;
                process.start(QStringLiteral("git"),
                    QStringList{QStringLiteral("merge-file"), QStringLiteral("-p")} + options
                        + QStringList{left, base, right});
                if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
                    qFatal("there is no git");
                output = process.readAllStandardOutput();
                return qsizetype(process.exitCode());
            };
            const ThreeWay chunks = compared(texts);
            const qsizetype found = chunks.count(ThreeWayKind::Conflict);
            const qsizetype alike = std::count_if(chunks.chunks.begin(), chunks.chunks.end(),
                [](const auto &chunk) { return chunk.kind == ThreeWayKind::Alike; });
            const qsizetype withBase = git({QStringLiteral("--diff3")});
            QVERIFY2(withBase >= found && withBase <= found + alike, qPrintable(QString::number(i)));
            conflicts += found > 0 && withBase == found ? 1 : 0;
            QCOMPARE(git({}) == 0, found == 0);
            if (found > 0)
                continue;
            QCOMPARE(merged(texts, chunks), output);
            ++clean;
        }
        QVERIFY2(clean > cases / 5 && conflicts > cases / 5,
            qPrintable(QStringLiteral("%1 clean, %2 with as many conflicts").arg(clean).arg(conflicts)));
    }
};

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
