// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hexlines.h"

#include <QTest>

using namespace artiscope;

class TestHexLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreLines()
    {
        const HexLines lines(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff z", 19));
        QCOMPARE(lines.count(), 2);
        QCOMPARE(lines.line(0),
            QStringLiteral("00000000  89 50 4e 47 0d 0a 1a 0a  00 00 00 0d 49 48 44 52  .PNG........IHDR"));
        QCOMPARE(lines.line(1),
            QStringLiteral("00000010  ff 20 7a                                          . z             "));
        QCOMPARE(lines.line(1).size(), lines.length());
        QCOMPARE(HexLines().count(), 0);
        QCOMPARE(HexLines(QByteArray(16, 'a')).count(), 1);
        QCOMPARE(HexLines(QByteArray(17, 'a')).count(), 2);
    }

    void columnsLeadBack()
    {
        const HexLines lines(QByteArray(16, 'a'));
        for (int byte = 0; byte < HexLines::perLine; ++byte) {
            QCOMPARE(lines.byteAt(lines.digitColumn(byte)), byte);
            QCOMPARE(lines.byteAt(lines.digitColumn(byte) + 1), byte);
            QCOMPARE(lines.byteAt(lines.letterColumn(byte)), byte);
        }
        QCOMPARE(lines.byteAt(-5), 0);
        QCOMPARE(lines.byteAt(0), 0);
        QCOMPARE(lines.byteAt(1000), 15);
    }

    void itIsCopied()
    {
        const QByteArray bytes("a\0\xff", 3);
        QCOMPARE(hexWords(bytes), QStringLiteral("61 00 ff"));
        QCOMPARE(hexWords({}), QString());
        QCOMPARE(hexLetters(bytes), QStringLiteral("a.."));
        QCOMPARE(hexOffset(0x1f), QStringLiteral("0x1f"));
    }

    void whatIsTypedToBeFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("digits") << "89 50" << QByteArray("\x89P");
        QTest::newRow("together") << "89504E" << QByteArray("\x89PN");
        QTest::newRow("odd number") << "895" << QByteArray("895");
        QTest::newRow("text") << "IHDR" << QByteArray("IHDR");
        QTest::newRow("text of digits") << "\"cafe\"" << QByteArray("cafe");
        QTest::newRow("digits that are a word") << "cafe" << QByteArray("\xca\xfe");
        QTest::newRow("UTF-8") << QStringLiteral("\u00fc") << QByteArray("\xc3\xbc");
        QTest::newRow("nothing") << "" << QByteArray();
        QTest::newRow("blanks") << "  " << QByteArray();
    }
    void whatIsTypedToBeFound()
    {
        QFETCH(const QString, typed);
        QTEST(hexPattern(typed), "pattern");
    }

    void whereOneGoes()
    {
        QCOMPARE(hexPlace(u"1f"), 0x1f);
        QCOMPARE(hexPlace(u"0x1F"), 0x1f);
        QCOMPARE(hexPlace(u" 00000010 "), 16);
        QCOMPARE(hexPlace(u"#31"), 31);
        QCOMPARE(hexPlace(u"#1f"), std::nullopt);
        QCOMPARE(hexPlace(u"x"), std::nullopt);
        QCOMPARE(hexPlace(u"-1"), std::nullopt);
        QCOMPARE(hexPlace(u""), std::nullopt);
        QCOMPARE(hexPlace(u"ffffffffffffffffff"), std::nullopt);
    }
};

QTEST_MAIN(TestHexLines)
#include "tst_hexlines.moc"
