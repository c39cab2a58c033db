// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/contenttext.h"

#include <QStringEncoder>
#include <QTest>

using namespace artiscope;
Q_DECLARE_METATYPE(artiscope::Encoding)

namespace {

QByteArray written(QStringConverter::Encoding encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

const QString everyWidth = QStringLiteral("a = \u00fc \u20ac \U0001f600\r\nend\n");

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMarkTells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("nothing") << QByteArray() << Encoding::Utf8;
        QTest::newRow("no mark") << QByteArray("a\0b\0", 4) << Encoding::Utf8;
        QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbf"
                                             "a")
                               << Encoding::Utf8;
        using Converter = QStringConverter;
        QTest::newRow("UTF-16 LE") << written(Converter::Utf16LE, everyWidth) << Encoding::Utf16Le;
        QTest::newRow("UTF-16 BE") << written(Converter::Utf16BE, everyWidth) << Encoding::Utf16Be;
        QTest::newRow("UTF-32 LE") << written(Converter::Utf32LE, everyWidth) << Encoding::Utf32Le;
        QTest::newRow("UTF-32 BE") << written(Converter::Utf32BE, everyWidth) << Encoding::Utf32Be;
        QTest::newRow("only a mark") << QByteArray("\xff\xfe") << Encoding::Utf16Le;
        QTest::newRow("half a mark") << QByteArray("\xff") << Encoding::Utf8;
        QTest::newRow("UTF-16 that begins with zero") << QByteArray("\xff\xfe\0\0a\0", 6) << Encoding::Utf16Le;
    }
    void theMarkTells()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(encodingOf(bytes), "encoding");
        if (encodingOf(bytes) != Encoding::Utf8 && bytes.size() > 8) {
            const Transcoded made = transcoded(bytes, encodingOf(bytes));
            QCOMPARE(QString::fromUtf8(made.text), everyWidth);
            QCOMPARE(made.characters, everyWidth.toUcs4().size());
            QCOMPARE(made.replaced, 0);
            QCOMPARE(asUtf8(bytes), everyWidth.toUtf8());
        }
    }

    void whatIsNoCharacterIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("replaced");
        const QString one(QChar::ReplacementCharacter);
        QTest::newRow("high half") << QByteArray("\xff\xfe\x3d\xd8z\0", 6) << QString(one + u'z') << 1;
        QTest::newRow("low half") << QByteArray("\xff\xfe\x00\xdez\0", 6) << QString(one + u'z') << 1;
        QTest::newRow("wrong way round") << QByteArray("\xff\xfe\x00\xde\x3d\xd8", 6) << QString(one + one) << 2;
        QTest::newRow("high half at the end") << QByteArray("\xff\xfez\0\x3d\xd8", 6) << QString(u'z' + one) << 1;
        QTest::newRow("half a unit") << QByteArray("\xff\xfez\0z", 5) << QString(u'z' + one) << 1;
        QTest::newRow("written as one") << QByteArray("\xff\xfe\xfd\xff", 4) << one << 0;
        QTest::newRow("UTF-32 beyond") << QByteArray("\xff\xfe\0\0\0\0\x11\0", 8) << one << 1;
        QTest::newRow("UTF-32 half") << QByteArray("\0\0\xfe\xff\0\0\xd8\0", 8) << one << 1;
    }
    void whatIsNoCharacterIsReplaced()
    {
        QFETCH(const QByteArray, bytes);
        const Transcoded made = transcoded(bytes, encodingOf(bytes));
        QTEST(QString::fromUtf8(made.text), "text");
        QTEST(int(made.replaced), "replaced");
        QCOMPARE(TextBuffer(made.text).invalidBytes(), 0);
    }

    void itIsCancelled()
    {
        const QByteArray bytes = "\xff\xfe" + QByteArray("a\0", 2).repeated(500'000);
        int asked = 0;
        const Transcoded made = transcoded(bytes, Encoding::Utf16Le, [&asked] { return ++asked > 1; });
        QCOMPARE(asked, 2);
        QVERIFY(made.text.size() < 500'000);
    }

    void theLanguageIsThatOfTheText()
    {
        const ContentText content =
            contentText(written(QStringConverter::Utf16LE, QStringLiteral("{\"a\": 1}\n")), u"text/plain");
        QCOMPARE(content.detection.language, Language::Json);
        QCOMPARE(content.encoding, Encoding::Utf16Le);
        QCOMPARE(content.text.bytes(), QByteArray("{\"a\": 1}\n"));
        QCOMPARE(content.replaced, 0);
    }

    void whatBeginsLikeAMarkByChanceIsNoText()
    {
        QByteArray bytes("\xff\xfe");
        for (int i = 0; i < 400; ++i)
            bytes += QByteArray("\x01\xd8\x00\x05", 4);
        const ContentText content = contentText(bytes, u"text/plain");
        QCOMPARE(content.detection.language, Language::Binary);
        QCOMPARE(content.encoding, Encoding::Utf8);
        QCOMPARE(content.text.bytes(), bytes);
    }
};

QTEST_MAIN(TestEncoding)
#include "tst_encoding.moc"
