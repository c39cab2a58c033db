// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/humantime.h"

#include <QTest>

using namespace artiscope;

namespace {

const QTimeZone berlin("Europe/Berlin");

// A Tuesday, 09:31:00.250001 in Berlin.
const Instant reference = *Instant::fromWire(u"2026-11-24T08:31:00.250001Z");

} // namespace

class HumanTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire");
        const auto row = [](const char *text, const char *wire) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(wire);
        };
        // relative: on whole seconds, whatever the fraction of the reference
        row("-1d", "2026-11-23T08:31:00.000000Z");
        row("1d", "2026-11-23T08:31:00.000000Z");
        row("- 1 d", "2026-11-23T08:31:00.000000Z");
        row("\u22121d", "2026-11-23T08:31:00.000000Z");
        row("1 day ago", "2026-11-23T08:31:00.000000Z");
        row("90m ago", "2026-11-24T07:01:00.000000Z");
        row("2 h ago", "2026-11-24T06:31:00.000000Z");
        row("  2   HOURS  Ago ", "2026-11-24T06:31:00.000000Z");
        row("1h30m", "2026-11-24T07:01:00.000000Z");
        row("-1h30m", "2026-11-24T07:01:00.000000Z");
        row("1h 30m ago", "2026-11-24T07:01:00.000000Z");
        row("1 hour and 30 minutes ago", "2026-11-24T07:01:00.000000Z");
        row("1 hour, 30 minutes ago", "2026-11-24T07:01:00.000000Z");
        row("1.5h", "2026-11-24T07:01:00.000000Z");
        row("1,5h", "2026-11-24T07:01:00.000000Z");
        row("0.2s", "2026-11-24T08:31:00.000000Z");
        row("0.5s", "2026-11-24T08:30:59.000000Z");
        row("10 sec", "2026-11-24T08:30:50.000000Z");
        row("an hour ago", "2026-11-24T07:31:00.000000Z");
        row("a week ago", "2026-11-17T08:31:00.000000Z");
        row("3 weeks ago", "2026-11-03T08:31:00.000000Z");
        row("3w", "2026-11-03T08:31:00.000000Z");
        row("1 month ago", "2026-10-24T07:31:00.000000Z"); // the same hour in Berlin, in summer time then
        row("2 years ago", "2024-11-24T08:31:00.000000Z");
        row("60 years ago", "1966-11-24T08:31:00.000000Z"); // before 1970, where seconds count downwards
        row("21000 days ago", "1969-05-27T08:31:00.000000Z");
        row("1y 2mo", "2025-09-24T07:31:00.000000Z");
        row("0s", "2026-11-24T08:31:00.000000Z");
        row("1m", "2026-11-24T08:30:00.000000Z"); // minutes, never months
        // words for days
        row("today", "2026-11-23T23:00:00.000000Z");
        row("today 9:00", "2026-11-24T08:00:00.000000Z");
        row("yesterday", "2026-11-22T23:00:00.000000Z");
        row("yesterday 14:00", "2026-11-23T13:00:00.000000Z");
        row("yesterday at 14:00", "2026-11-23T13:00:00.000000Z");
        row("Yesterday 14:00:05.5", "2026-11-23T13:00:05.500000Z");
        row("yesterday 14:00 UTC", "2026-11-23T14:00:00.000000Z");
        row("9:30", "2026-11-24T08:30:00.000000Z");
        row("at 09:30", "2026-11-24T08:30:00.000000Z");
        row("monday", "2026-11-22T23:00:00.000000Z");
        row("monday 9:30", "2026-11-23T08:30:00.000000Z");
        row("mon 9:30", "2026-11-23T08:30:00.000000Z");
        row("tuesday", "2026-11-23T23:00:00.000000Z"); // today is one
        row("tuesday 9:31", "2026-11-24T08:31:00.000000Z");
        row("tuesday 9:32", "2026-11-17T08:32:00.000000Z"); // would lie ahead, so last week's
        row("last tuesday", "2026-11-16T23:00:00.000000Z");
        row("saturday 23:59", "2026-11-21T22:59:00.000000Z");
        row("Wednesday", "2026-11-17T23:00:00.000000Z");
        // dates
        row("2024-01-01", "2023-12-31T23:00:00.000000Z");
        row("2024-01-01 utc", "2024-01-01T00:00:00.000000Z");
        row("2024-01-01Z", "2024-01-01T00:00:00.000000Z");
        row("2024-1-1 9:05", "2024-01-01T08:05:00.000000Z");
        row("2024-01-01 10:00", "2024-01-01T09:00:00.000000Z");
        row("2024-01-01 10:00 +02:00", "2024-01-01T08:00:00.000000Z");
        row("2024-01-01 10:00 +0200", "2024-01-01T08:00:00.000000Z");
        row("2024-01-01 10:00-05", "2024-01-01T15:00:00.000000Z");
        row("2024-01-01T10:00", "2024-01-01T09:00:00.000000Z");
        row("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000000Z");
        row("2024-01-01t00:00:00z", "2024-01-01T00:00:00.000000Z");
        row("2024-01-01T00:00:00.000001Z", "2024-01-01T00:00:00.000001Z");
        row("2024-01-01T00:00:00.123456789+00:00", "2024-01-01T00:00:00.123456Z");
        row("2026-11-24T08:31:00.250001Z", "2026-11-24T08:31:00.250001Z"); // this very moment
        // summer time in Berlin: 2026-03-29 02:00 → 03:00, 2026-10-25 03:00 → 02:00
        row("2026-03-29 01:59", "2026-03-29T00:59:00.000000Z");
        row("2026-03-29 02:30", "2026-03-29T01:30:00.000000Z"); // no clock showed it: 03:30 summer time
        row("2026-03-29 03:00", "2026-03-29T01:00:00.000000Z");
        row("2026-10-25 01:59", "2026-10-24T23:59:00.000000Z");
        row("2026-10-25 02:30", "2026-10-25T00:30:00.000000Z"); // twice: the first one
        row("2026-10-25 02:30 CEST", "2026-10-25T00:30:00.000000Z");
        row("2026-10-25 02:30 CET", "2026-10-25T01:30:00.000000Z");
        row("2026-10-25 03:00", "2026-10-25T02:00:00.000000Z");
        row("2026-10-25", "2026-10-24T22:00:00.000000Z");
        row("2026-10-26", "2026-10-25T23:00:00.000000Z");
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, wire);
        const auto result = parseHumanTime(text, reference, berlin);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(result->has_value());
        QCOMPARE((*result)->toWire(), wire);
    }

    void nowIsNoInstant_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"now", "NOW", "  Now "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nowIsNoInstant()
    {
        QFETCH(QString, text);
        const auto result = parseHumanTime(text, reference, berlin);
        QVERIFY(result);
        QVERIFY(!result->has_value());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail"); // a part of it
        const auto row = [](const char *text, const char *detail = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(detail);
        };
        row("");
        row("   ");
        row("soon");
        row("1");
        row("90");
        row("1h30");
        row("5 fortnights");
        row("5months5");
        row("ago");
        row("-");
        row("1d ago ago");
        row("now ago");
        row("1970");
        row("monday tuesday");
        row("mo 10:00");
        row("2024-02-30");
        row("2024-13-01 10:00");
        row("yesterday 25:00");
        row("yesterday 24:00");
        row("10:60");
        row("2024-01-01 10:00:60");
        row("2024-01-01T00:00:00.1234567890Z");
        row("2024-01-01 10:00 +2500", "time zone");
        row("2024-01-01 10:00 XYZ", "time zone");
        row("2026-07-01 10:00 CET", "time zone"); // the clocks showed CEST
        row("1.5 months", "whole");
        row("0.5y", "whole");
        row("999999999999 weeks", "too long ago");
        row("99999999999999999999999999d", "too long ago");
        row("3000 years ago", "too long ago");
        row("+1h", "ahead");
        row("in 2 hours", "ahead");
        row("tomorrow", "ahead");
        row("tomorrow 10:00", "ahead");
        row("9:32", "ahead");
        row("today 14:00", "ahead");
        row("2026-11-24 09:32", "ahead");
        row("2026-11-24T08:31:00.250002Z", "ahead");
        row("2030-01-01", "ahead");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto result = parseHumanTime(text, reference, berlin);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Input);
        QCOMPARE(result.error().reason, Error::Reason::BadTime);
        QCOMPARE(result.error().subject, text.trimmed());
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
        QCOMPARE(result.error().detail.isEmpty(), detail.isEmpty());
    }

    void todayIsThatOfTheZone()
    {
        const Instant lateInUtc = *Instant::fromWire(u"2026-11-23T23:30:00Z"); // 00:30 on the 24th in Berlin
        const auto here = parseHumanTime(u"today", lateInUtc, berlin);
        const auto there = parseHumanTime(u"today", lateInUtc, QTimeZone::utc());
        QVERIFY(here && there);
        QCOMPARE((*here)->toWire(), QStringLiteral("2026-11-23T23:00:00.000000Z"));
        QCOMPARE((*there)->toWire(), QStringLiteral("2026-11-23T00:00:00.000000Z"));
    }

    void whatIsShownCanBeTyped_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::newRow("winter") << QStringLiteral("2026-01-05T23:00:00.000000Z");
        QTest::newRow("summer, fractions") << QStringLiteral("2026-07-05T23:00:00.000123Z");
        QTest::newRow("the hour lived twice, first") << QStringLiteral("2026-10-25T00:30:00.000000Z");
        QTest::newRow("the hour lived twice, second") << QStringLiteral("2026-10-25T01:30:00.500000Z");
    }
    void whatIsShownCanBeTyped()
    {
        QFETCH(QString, wire);
        const Instant instant = *Instant::fromWire(wire);
        for (const QString &shown : {localTime(instant, berlin), utcTime(instant), wire}) {
            const auto result = parseHumanTime(shown, reference, berlin);
            QVERIFY2(result && result->has_value(), qPrintable(shown));
            QCOMPARE((*result)->toWire(), wire);
        }
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 seconds, const char *words) {
            QTest::newRow(words) << seconds << QString::fromLatin1(words);
        };
        row(0, "just now");
        row(-30, "just now");
        row(59, "just now");
        row(60, "1 min ago");
        row(12 * 60 + 59, "12 min ago");
        row(3600, "1 h ago");
        row(86399, "23 h ago");
        row(86400, "1 day ago");
        row(3 * 86400, "3 days ago");
        row(29 * 86400, "29 days ago");
        row(31 * 86400, "1 month ago");
        row(364 * 86400, "11 months ago");
        row(365 * 86400, "1 year ago");
        row(800 * 86400, "2 years ago");
        row(-3600, "2026-11-24 09:31:00.250001 UTC");
    }
    void saysHowLongAgo()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QCOMPARE(relativeTime(reference.plusSeconds(-seconds), reference), words);
    }

    void showsFractionsOnlyWhereThereAreAny()
    {
        const Instant whole = *Instant::fromWire(u"2026-11-20T08:00:00Z");
        QCOMPARE(localTime(whole, berlin), QStringLiteral("2026-11-20 09:00:00 CET"));
        QCOMPARE(utcTime(whole), QStringLiteral("2026-11-20 08:00:00 UTC"));
        QCOMPARE(utcTime(Instant{whole.microseconds + 5000}), QStringLiteral("2026-11-20 08:00:00.005 UTC"));
        QCOMPARE(utcTime(Instant{whole.microseconds + 5}), QStringLiteral("2026-11-20 08:00:00.000005 UTC"));
    }
};

QTEST_GUILESS_MAIN(HumanTimeTest)
#include "tst_humantime.moc"
