// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/signature.h"

#include <QStringEncoder>
#include <QTest>

using namespace artiscope;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray wide(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(QStringLiteral("hostname leaf-01\r\nstra\u00dfe\n"));
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsToldByTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("name");
        const auto row = [](const QByteArray &begin, const char *name) {
            QTest::addRow("%s %s", name, begin.left(6).toHex().constData()) << begin << QString::fromLatin1(name);
        };
        row(bytes("89504e470d0a1a0a0000000d49484452"), "A PNG picture");
        row(bytes("ffd8ffe000104a464946"), "A JPEG picture");
        row("GIF89a...", "A GIF picture");
        row("GIF87a...", "A GIF picture");
        row(QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "A WebP picture");
        row(bytes("49492a0008000000"), "A TIFF picture");
        row(bytes("4d4d002a00000008"), "A TIFF picture");
        row(bytes("000001000100"), "An icon");
        row(bytes("1f8b0800000000000003"), "Data compressed with gzip");
        row(bytes("28b52ffd0458"), "Data compressed with zstd");
        row(bytes("fd377a585a000004"), "Data compressed with xz");
        row(bytes("04224d186440"), "Data compressed with LZ4");
        row("BZh91AY&SY..", "Data compressed with bzip2");
        row(bytes("504b030414000000"), "A ZIP archive, or a document that is one");
        row(bytes("504b050600000000"), "A ZIP archive without files");
        row(bytes("377abcaf271c0004"), "A 7z archive");
        row(QByteArray(257, '\0') + "ustar\0" + QByteArray(200, '\0'), "A tar archive");
        row("%PDF-1.7\n", "A PDF document");
        row(bytes("d0cf11e0a1b11ae1"), "An old Office document");
        row(QByteArray("SQLite format 3\0\x10", 17), "An SQLite database");
        row(bytes("7f454c4602010100"), "A program or library for Unix (ELF)");
        row(bytes("4d5a90000300"), "A program for Windows");
        row(bytes("cffaedfe07000001"), "A program for macOS");
        row(bytes("0061736d01000000"), "A WebAssembly program");
        row(bytes("d4c3b2a102000400"), "A recording of packets (pcap)");
        row(bytes("0a0d0d0a1c000000"), "A recording of packets (pcapng)");
        row(bytes("cafebabe00000041"), "A Java class");
        row(bytes("cafebabe00000002"), "A program for macOS");
        row(bytes("3006020101020102"), "A certificate or key (DER)");
        row(bytes("30810602010102010200").first(9), "A certificate or key (DER)");
        row("-----BEGIN CERTIFICATE-----\n", "A certificate or key (PEM)");
        row(wide(QStringConverter::Utf16LE), "Text in UTF-16, little endian, without a byte order mark");
        row(wide(QStringConverter::Utf16BE), "Text in UTF-16, big endian, without a byte order mark");
        row(wide(QStringConverter::Utf32LE), "Text in UTF-32, little endian, without a byte order mark");
        row(wide(QStringConverter::Utf32BE), "Text in UTF-32, big endian, without a byte order mark");
        row({}, "");
        row("hostname leaf-01\n", "");
        row(bytes("3007020101020102"), ""); // not as long as it says
        row(bytes("3084ffffffff02"), "");
        row(QByteArray(4096, '\0'), "");
        row(bytes("89504e470d0a1a"), ""); // cut
    }
    void itIsToldByTheFirstBytes()
    {
        QFETCH(const QByteArray, begin);
        QTEST(signatureOf(begin).name, "name");
    }

    void whatCanBeReadIsTold()
    {
        QVERIFY(signatureOf(wide(QStringConverter::Utf16LE)).isText);
        QVERIFY(signatureOf("-----BEGIN CERTIFICATE-----\n").isText);
        QVERIFY(!signatureOf("%PDF-1.7\n").isText);
    }

    void anyBeginningIsSafe()
    {
        const QByteArray one = bytes("308402020202020202ffd8cafebabe");
        for (qsizetype from = 0; from < one.size(); ++from) {
            for (qsizetype size = 0; from + size <= one.size(); ++size)
                static_cast<void>(signatureOf(one.mid(from, size)));
        }
    }
};

QTEST_MAIN(TestSignature)
#include "tst_signature.moc"
