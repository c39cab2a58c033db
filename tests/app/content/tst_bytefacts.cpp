// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/bytefacts.h"

#include <QTest>

using namespace artiscope;

class TestByteFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromLatin1(expected);
        };
        row("nothing", {}, "lf 0, crlf 0, ended, 0 zeros, 0 controls, 0 invalid");
        row("a line", "abc\n", "lf 1, crlf 0, ended, 0 zeros, 0 controls, 0 invalid");
        row("not ended", "abc\ndef", "lf 1, crlf 0, open, 0 zeros, 0 controls, 0 invalid");
        row("CR LF", "a\r\nb\r\n", "lf 0, crlf 2, ended, 0 zeros, 0 controls, 0 invalid");
        row("mixed", "a\r\nb\nc\r\n", "lf 1, crlf 2, ended, 0 zeros, 0 controls, 0 invalid");
        row("lone CR", "a\rb\n", "lf 1, crlf 0, ended, 0 zeros, 1 controls, 0 invalid");
        row("CR at the end", "a\r", "lf 0, crlf 0, open, 0 zeros, 1 controls, 0 invalid");
        row("only a mark", "\xef\xbb\xbf", "lf 0, crlf 0, ended, 0 zeros, 0 controls, 0 invalid");
        row("mark", "\xef\xbb\xbfhost\n", "lf 1, crlf 0, ended, 0 zeros, 0 controls, 0 invalid");
        row("zeros", QByteArray("a\0b\0\0\n", 6), "lf 1, crlf 0, ended, 3 zeros, 0 controls, 0 invalid");
        row("controls", "tab\t bell\a escape\x1b delete\x7f next line\xc2\x85\n",
            "lf 1, crlf 0, ended, 0 zeros, 4 controls, 0 invalid");
        row("no controls",
            "Stra\xc3\x9f"
            "e \xe2\x82\xac\xc2\xa0 \xf0\x9f\x98\x80\n",
            "lf 1, crlf 0, ended, 0 zeros, 0 controls, 0 invalid");
        row("invalid", "gr\xfc\xdf\xe2\x82", "lf 0, crlf 0, open, 0 zeros, 0 controls, 4 invalid");
    }
    void theyAreCounted()
    {
        QFETCH(const QByteArray, bytes);
        // Also behind, and among, many others: eight at a time must not be another way of counting.
        for (int before = 0; before < 20; ++before) {
            const qsizetype bom = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
            const bool whole = bytes.size() == bom;
            QByteArray longer = bytes;
            longer.insert(bom, QByteArray(whole ? 0 : before, 'x'));
            const ByteFacts facts = byteFacts(TextBuffer(longer));
            QTEST(QStringLiteral("lf %1, crlf %2, %3, %4 zeros, %5 controls, %6 invalid")
                      .arg(facts.lf)
                      .arg(facts.crlf)
                      .arg(facts.endsWithBreak ? QStringLiteral("ended") : QStringLiteral("open"))
                      .arg(facts.zeros)
                      .arg(facts.controls)
                      .arg(facts.invalid),
                "expected");
            QCOMPARE(facts.invalid, TextBuffer(longer).invalidBytes());
        }
    }

    void charactersAcrossTheStepsOfALongText()
    {
        QByteArray bytes(1024 * 1024 - 1, 'x');
        bytes += "\xe2\x82\xac";
        bytes += QByteArray(1024 * 1024, 'y') + "\a\n";
        const ByteFacts facts = byteFacts(TextBuffer(bytes));
        QCOMPARE(facts, (ByteFacts{.lf = 1, .controls = 1}));
        int asked = 0;
        static_cast<void>(byteFacts(TextBuffer(bytes), [&asked] { return ++asked == 2; }));
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(TestByteFacts)
#include "tst_bytefacts.moc"
