// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/cells.h"
#include "app/content/characterindex.h"
#include "app/content/textbuffer.h"

#include <QTest>

using namespace artiscope;
using LineBreaks = TextBuffer::LineBreaks;
Q_DECLARE_METATYPE(LineBreaks)

class TestTextBuffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<LineBreaks>("breaks");
        QTest::newRow("nothing") << QByteArray() << QByteArrayList{""} << LineBreaks::None;
        QTest::newRow("one line") << QByteArray("abc") << QByteArrayList{"abc"} << LineBreaks::None;
        QTest::newRow("ends with a break") << QByteArray("a\nb\n") << QByteArrayList{"a", "b", ""} << LineBreaks::Lf;
        QTest::newRow("CRLF") << QByteArray("a\r\n\r\nb") << QByteArrayList{"a", "", "b"} << LineBreaks::CrLf;
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc") << QByteArrayList{"a", "b", "c"} << LineBreaks::Mixed;
        QTest::newRow("lone CR") << QByteArray("a\rb\nc\r") << QByteArrayList{"a\rb", "c\r"} << LineBreaks::Lf;
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a\nb")
                              << QByteArrayList{"a", "b"} << LineBreaks::Lf;
        QTest::newRow("only the mark") << QByteArray("\xef\xbb\xbf") << QByteArrayList{""} << LineBreaks::None;
        QTest::newRow("only breaks") << QByteArray("\n\n") << QByteArrayList{"", "", ""} << LineBreaks::Lf;
    }
    void linesAreFound()
    {
        QFETCH(QByteArray, bytes);
        const TextBuffer buffer(bytes);
        QByteArrayList lines;
        for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
            lines += buffer.line(line).toByteArray();
            QCOMPARE(buffer.lineOf(buffer.lineStart(line)), line);
            QCOMPARE(buffer.lineOf(buffer.lineEnd(line)), line);
        }
        QTEST(lines, "lines");
        QTEST(buffer.lineBreaks(), "breaks");
        QCOMPARE(buffer.hasBom(), bytes.startsWith("\xef\xbb\xbf"));
        QCOMPARE(buffer.lineOf(buffer.size()), buffer.lineCount() - 1);
    }

    void longLinesAreCutIntoPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no long line") << QByteArray("a\nbb\nccc");
        QTest::newRow("one long line") << QByteArray(10000, 'x');
        QTest::newRow("between short ones")
            << QByteArray("a\n" + QByteArray(9000, 'x') + "\nb\n" + QByteArray(5000, 'y'));
        QTest::newRow("at the border") << QByteArray(QByteArray(4096, 'x') + "\n" + QByteArray(4097, 'y') + "\n");
        QTest::newRow("wide characters") << QByteArray(QByteArray("a") + QByteArray("\xf0\x9f\x98\x80").repeated(3000));
        QTest::newRow("stray bytes") << QByteArray(QByteArray("\x80").repeated(9000));
        QTest::newRow("CRLF") << QByteArray(QByteArray(8192, 'x') + "\r\n" + QByteArray(8192, 'y') + "\r\n");
    }
    void longLinesAreCutIntoPieces()
    {
        QFETCH(QByteArray, bytes);
        const TextBuffer buffer(bytes);
        QByteArrayList lines;
        for (qsizetype number = 0; number < buffer.pieceCount(); ++number) {
            const TextBuffer::Piece piece = buffer.piece(number);
            QVERIFY(piece.end - piece.begin <= TextBuffer::longLine);
            QCOMPARE(buffer.lineOf(piece.begin), piece.line);
            QCOMPARE(buffer.pieceOf(piece.begin), number);
            if (piece.end > piece.begin)
                QCOMPARE(buffer.pieceOf(piece.end - 1), number);
            if (piece.startsLine) {
                QCOMPARE(buffer.firstPieceOfLine(piece.line), number);
                lines += QByteArray();
            }
            lines.last() += buffer.view(piece.begin, piece.end).toByteArray();
            if (piece.endsLine)
                QCOMPARE(lines.last(), buffer.line(piece.line).toByteArray());
        }
        QCOMPARE(lines.size(), buffer.lineCount());
    }

    void charactersAreNeverCut()
    {
        const TextBuffer buffer(QByteArray("a") + QByteArray("\xf0\x9f\x98\x80").repeated(3000));
        QVERIFY(buffer.pieceCount() > 5);
        for (qsizetype number = 0; number < buffer.pieceCount(); ++number) {
            const TextBuffer::Piece piece = buffer.piece(number);
            QVERIFY(!decodeText(buffer.view(piece.begin, piece.end)).text.contains(u'\ufffd'));
        }
    }

    void bytesBecomeWhatIsShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("map");
        QTest::newRow("ascii") << QByteArray("ab\tc") << QStringLiteral("ab\tc") << QList<int>{};
        QTest::newRow("umlaut") << QByteArray("a\xc3\xa4z") << QStringLiteral("aäz") << QList<int>{0, 1, 3, 4};
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80z") << QStringLiteral("\U0001F600z")
                               << QList<int>{0, 0, 4, 5};
        QTest::newRow("stray") << QByteArray("a\xffz") << QStringLiteral("a\ufffdz") << QList<int>{0, 1, 2, 3};
        QTest::newRow("cut off") << QByteArray("\xe2\x82") << QStringLiteral("\ufffd\ufffd") << QList<int>{0, 1, 2};
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\ufffd\ufffd") << QList<int>{0, 1, 2};
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\ufffd\ufffd\ufffd")
                                   << QList<int>{0, 1, 2, 3};
        QTest::newRow("control") << QByteArray("a\x1b[0m\rb", 7) << QStringLiteral("a\u241b[0m\u240db") << QList<int>{};
    }
    void bytesBecomeWhatIsShown()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeText(bytes);
        QTEST(decoded.text, "text");
        QTEST((QList<int>(decoded.bytes.begin(), decoded.bytes.end())), "map");
        for (int unit = 0; unit <= decoded.text.size(); ++unit) {
            const int back = decoded.unitOf(decoded.byteOf(unit));
            QCOMPARE(decoded.byteOf(back), decoded.byteOf(unit));
        }
    }

    void oddBytesAreCounted()
    {
        QCOMPARE(TextBuffer("plain ascii\n").invalidBytes(), 0);
        QCOMPARE(TextBuffer("gr\xc3\xbc\xc3\x9f").invalidBytes(), 0);
        QCOMPARE(TextBuffer("gr\xfc\xdf and \xe2\x82 more").invalidBytes(), 4);
    }

    void binaryIsTold()
    {
        QVERIFY(TextBuffer(QByteArray("\x7f"
                                      "ELF\x02\x01\x01\x00\x00",
                               9))
                    .isProbablyBinary());
        QVERIFY(TextBuffer(QByteArray("\x89PNG\r\n\x1a\n\x00\x00", 10)).isProbablyBinary());
        QVERIFY(!TextBuffer("hostname leaf-01\n").isProbablyBinary());
        QVERIFY(!TextBuffer("Stra\xc3\x9f"
                            "e")
                     .isProbablyBinary());
        QVERIFY(!TextBuffer("a rather long line of Latin-1 with one stra\xdf"
                            "e in it")
                     .isProbablyBinary());
        QVERIFY(!TextBuffer().isProbablyBinary());
    }

    void aFewZeroBytesAreStillText()
    {
        const QByteArray lines = QByteArray("interface Ethernet1\n   description to spine\n").repeated(400);
        const auto with = [&lines](qsizetype at, const QByteArray &odd) {
            QByteArray bytes = lines;
            bytes.insert(at, odd);
            return TextBuffer(bytes).isProbablyBinary();
        };
        const QByteArray zero(1, '\0');
        QVERIFY(!with(500, zero));
        QVERIFY(!with(500, zero.repeated(80)));
        QVERIFY(with(500, zero.repeated(82))); // one in a hundred of the first 8 KB
        QVERIFY(with(500, zero + '\xff'));
        QVERIFY(TextBuffer(zero).isProbablyBinary());
        QVERIFY(TextBuffer("short" + zero).isProbablyBinary());
        // The end of what is looked at may cut a character in two, which is no reason.
        const QByteArray longer = zero + QByteArray(8189, 'a') + "\xe2\x82\xac and more";
        QVERIFY(!TextBuffer(longer).isProbablyBinary());
        QVERIFY(!TextBuffer(longer.first(8192)).isProbablyBinary());
    }

    void readersPositionsLeadBack()
    {
        const QByteArray line = "ascii gr\xc3\xbc\xc3\x9f"
                                "e \xf0\x9f\x98\x80 \xff end\r\n";
        const QByteArray bytes = line.repeated(2000); // several marks
        const CharacterIndex index{TextBuffer(bytes)};
        const CharacterIndex one{TextBuffer(line)};
        QCOMPARE(index.count(), one.count() * 2000);
        QCOMPARE(index.text(0, one.count()), QStringLiteral("ascii grüße \U0001F600 \ufffd end\r\n"));
        for (const qsizetype number : {0, 1, 999, 1999}) {
            QCOMPARE(index.offsetOf(number * one.count()), number * line.size());
            QCOMPARE(index.characterOf(number * line.size()), number * one.count());
        }
        QCOMPARE(index.characterOf(bytes.size()), index.count());
        QCOMPARE(index.offsetOf(index.count()), bytes.size());
    }

    void columnsAreCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("ascii") << QByteArray("abc") << 0 << 3;
        QTest::newRow("tab") << QByteArray("a\tb") << 0 << 9;
        QTest::newRow("tab at a stop") << QByteArray("\t") << 8 << 16;
        QTest::newRow("umlaut") << QByteArray("\xc3\xa4") << 0 << 1;
        QTest::newRow("wide") << QByteArray("\xe8\xb7\xaf") << 0 << 2;
        QTest::newRow("combining") << QByteArray("e\xcc\x81") << 0 << 1;
        QTest::newRow("invalid") << QByteArray("\xff\xff") << 0 << 2;
    }
    void columnsAreCells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, from);
        QFETCH(int, to);
        QCOMPARE(columnAfter(bytes, from), to);
    }
};

QTEST_GUILESS_MAIN(TestTextBuffer)
#include "tst_textbuffer.moc"
