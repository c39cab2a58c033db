// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/filetext.h"

#include "app/content/encoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

// Texts that somebody else wrote.
class TestFileText : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("text")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file can be written");
        return file.fileName();
    }

private Q_SLOTS:
    void encodingsAreToldByTheirMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const QString text = QStringLiteral("name Köln 😀\r\nend\n");
        const auto encoded = [&text](QStringEncoder::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(text));
        };
        for (const auto encoding :
            {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE, QStringEncoder::Utf32LE, QStringEncoder::Utf32BE})
            QTest::newRow(QStringEncoder::nameForEncoding(encoding)) << encoded(encoding) << text.toUtf8();
        QTest::newRow("UTF-8") << text.toUtf8() << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(QStringEncoder::Utf8) << encoded(QStringEncoder::Utf8);
        QTest::newRow("Latin-1") << QByteArray("name K\xf6ln, as it was written\n")
                                 << QByteArray("name K\xf6ln, as it was written\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void encodingsAreToldByTheirMark()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(asUtf8(bytes), expected);
        const Result<FileText> read = readText(fileWith(bytes), 1000);
        QVERIFY(read);
        QCOMPARE(read->text.bytes(), expected);
        QCOMPARE(read->encoding, encodingOf(bytes));
    }

    void whatCannotBeReadHasItsReason()
    {
        const auto reason = [](const QString &path, qsizetype most = 1000) {
            const Result<FileText> read = readText(path, most);
            return read ? Error::Reason::Unspecified : read.error().reason;
        };
        QCOMPARE(reason(m_folder.filePath(QStringLiteral("absent"))), Error::Reason::NotReadable);
        QCOMPARE(reason(m_folder.path()), Error::Reason::NotReadable);
        QCOMPARE(reason(QStringLiteral("/dev/zero")), Error::Reason::NotReadable);
        QCOMPARE(reason(fileWith("12345678"), 8), Error::Reason::Unspecified);
        QCOMPARE(reason(fileWith("123456789"), 8), Error::Reason::TooLargeToCompare);
        QCOMPARE(reason(fileWith(QByteArray("\x7f"
                                            "ELF\0\0\0\1",
                     8))),
            Error::Reason::NotText);
        QVERIFY(readText(fileWith("123456789"), 8).error().subject.endsWith(QLatin1String("/text")));
    }
};

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
