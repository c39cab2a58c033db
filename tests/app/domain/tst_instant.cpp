// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/instant.h"

#include <QTest>
#include <QTimeZone>

using namespace artiscope;

class InstantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServersWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire"); // empty: cannot be read
        const auto row = [](const char *text, const char *wire) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(wire);
        };
        row("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000000Z");
        row("2024-01-01T00:00:00.123456Z", "2024-01-01T00:00:00.123456Z");
        row("2024-01-01T00:00:00.123456+00:00", "2024-01-01T00:00:00.123456Z");
        row("2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.100000Z");
        row("2024-01-01T00:00:00.000001Z", "2024-01-01T00:00:00.000001Z");
        row("2024-01-01T00:00:00.123456789Z", "2024-01-01T00:00:00.123456Z");
        row("2024-01-01T10:00:00+02:00", "2024-01-01T08:00:00.000000Z");
        row("2024-01-01T10:00:00-0530", "2024-01-01T15:30:00.000000Z");
        row("2024-01-01 10:00+02", "2024-01-01T08:00:00.000000Z");
        row("2024-02-29t23:59:59z", "2024-02-29T23:59:59.000000Z");
        row("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z");
        row("1969-12-31T23:59:59.9995Z", "1969-12-31T23:59:59.999500Z");
        row("0999-06-01T00:00:00Z", "0999-06-01T00:00:00.000000Z");
        row("2024-01-01T00:00:00", ""); // whose clock?
        row("2024-01-01T00:00:00.1234567890Z", "");
        row("2024-01-01T00:00:00.Z", "");
        row("2024-01-01T00:00:0.123Z", "");
        row("2024-01-0:00:00:00.123Z", "");
        row("2023-02-29T00:00:00Z", "");
        row("2024-01-01T24:00:00Z", "");
        row("2024-01-01T00:00:60Z", "");
        row("2024-01-01T00:00:00Z trailing", "");
        row("2024-01-01T00:00:00+2", "");
        row("2024-01-01T00:00:00+99:00", "");
        row("2024-01-01", "");
        row("24-01-01T00:00:00Z", "");
        row("", "");
        row("now", "");
    }
    void readsWhatServersWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, wire);
        const auto instant = Instant::fromWire(text);
        QCOMPARE(instant.has_value(), !wire.isEmpty());
        if (instant) {
            QCOMPARE(instant->toWire(), wire);
            QCOMPARE(Instant::fromWire(instant->toWire()), instant);
        }
    }

    void becomesADateTimeRoundedDown_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("zero") << qint64(0) << qint64(0);
        QTest::newRow("below a millisecond") << qint64(999) << qint64(0);
        QTest::newRow("after 1970") << qint64(1'700'000'000'123'456) << qint64(1'700'000'000'123);
        QTest::newRow("just before 1970") << qint64(-1) << qint64(-1);
        QTest::newRow("before 1970, whole") << qint64(-2000) << qint64(-2);
        QTest::newRow("before 1970") << qint64(-2001) << qint64(-3);
    }
    void becomesADateTimeRoundedDown()
    {
        QFETCH(qint64, microseconds);
        QFETCH(qint64, milliseconds);
        const QDateTime time = Instant{microseconds}.toDateTime();
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(time.toMSecsSinceEpoch(), milliseconds);
        QCOMPARE(Instant::fromDateTime(time).microseconds, milliseconds * 1000);
    }

    void comesFromAnyZone()
    {
        const QDateTime berlin(QDate(2026, 7, 1), QTime(12, 0, 0, 5), QTimeZone("Europe/Berlin"));
        QCOMPARE(Instant::fromDateTime(berlin).toWire(), QStringLiteral("2026-07-01T10:00:00.005000Z"));
    }

    void isOrdered()
    {
        QVERIFY(Instant{1} < Instant{2});
        QCOMPARE(Instant{1}.plusSeconds(-1), Instant{-999'999});
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
