// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/historysearch.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace artiscope;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 86'400 * second;
constexpr Instant start{1'760'000'000 * second};

// Microseconds in a storage id, as the server makes one up.
QString idMadeAt(Instant at, quint32 serial)
{
    const QString digits =
        QStringLiteral("%1").arg(quint64(at.microseconds) * 1000 + serial % 1000, 16, 16, QChar(u'0'));
    return QStringLiteral("%1-%2-%3-c510-%4")
        .arg(digits.first(8), digits.sliced(8, 4), digits.sliced(12, 4))
        .arg(serial, 12, 16, QChar(u'0'));
}

// An artifact's past on a server: what it showed since when. The first is what was there from the beginning.
struct Past {
    struct Change {
        Instant at;
        QString storageId; // empty: it went away
    };
    QList<Change> changes; // oldest first
    int looks = 0;

    [[nodiscard]] QString shownAt(Instant at)
    {
        ++looks;
        QString shown;
        for (const Change &change : std::as_const(changes)) {
            if (change.at <= at)
                shown = change.storageId;
        }
        return shown;
    }
};

QString sumOf(const QString &storageId)
{
    return storageId.isEmpty() ? QString() : u'm' + storageId.right(2);
}

} // namespace

// The search alone, on pasts that are known: whatever happened is found, in few looks.
class TestHistorySearch : public QObject {
    Q_OBJECT

private:
    static void look(HistorySearch &search, Past &past, Instant at)
    {
        const QString shown = past.shownAt(at);
        search.saw(at, shown, sumOf(shown));
    }
    // Looks where it says until all is known, several at a time, answered in any order.
    static void finish(HistorySearch &search, Past &past, int atOnce, std::mt19937 &dice)
    {
        QList<Instant> asked;
        for (int i = 0; i < 100'000; ++i) {
            asked << search.next(atOnce - int(asked.size()), asked);
            if (asked.isEmpty())
                return;
            look(search, past, asked.takeAt(qsizetype(dice() % quint32(asked.size()))));
        }
        QFAIL("it does not end");
    }
    // What must be found from `lower` on, newest first: storage id, since, until.
    static QStringList expected(const Past &past, Instant lower, Instant until)
    {
        QStringList lines;
        QString next;
        for (qsizetype i = past.changes.size() - 1; i >= 0; --i) {
            const auto &[at, id] = past.changes.at(i);
            if (until < at)
                continue;
            const bool wasThere = at <= lower;
            if (!id.isEmpty())
                lines << id + u' ' + (wasThere ? QString() : at.toWire()) + u' ' + next;
            else
                break; // where nothing was is the end
            if (wasThere)
                break;
            next = at.toWire();
        }
        return lines;
    }
    static QStringList found(const HistorySearch &search)
    {
        QStringList lines;
        for (const Revision &one : search.revisions())
            lines << one.storageId + u' ' + (one.since ? one.since->toWire() : QString()) + u' '
                    + (one.until ? one.until->toWire() : QString());
        return lines;
    }

private Q_SLOTS:
    void aStorageIdTellsItsTime()
    {
        QCOMPARE(timeInStorageId(u"18a3a4b7-4dd0-0000-c510-0123456789ab")->microseconds, 0x18a3a4b74dd00000 / 1000);
        QCOMPARE(timeInStorageId(idMadeAt(start, 7)), std::optional(start));
        QVERIFY(!timeInStorageId(u"f3a3a4b7-4dd0-0000-c510-0123456789ab"));
        QVERIFY(!timeInStorageId(u"00a3a4b7-4dd0-0000-c510-0123456789ab"));
        QVERIFY(!timeInStorageId(u"18a3a4b74dd00000c5100123456789ab0000"));
        QVERIFY(!timeInStorageId(u"18a3a4b7-zzz0-0000-c510-0123456789ab"));
        QVERIFY(!timeInStorageId({}));
    }

    void twentyInAYearCostLittle_data()
    {
        QTest::addColumn<bool>("timed");
        QTest::addColumn<int>("most"); // looks a revision
        QTest::newRow("ids with their time") << true << 25;
        QTest::newRow("ids without") << false << 46;
    }
    void twentyInAYearCostLittle()
    {
        QFETCH(bool, timed);
        QFETCH(int, most);
        std::mt19937 dice(20);
        Past past;
        for (quint32 i = 0; i < 20; ++i) {
            const Instant made = start.plusSeconds(i * 18 * 86'400 + qint64(dice() % 86'400));
            const Instant at{made.microseconds + 30'000 + qint64(dice() % 900'000)};
            past.changes << Past::Change{at, timed ? idMadeAt(made, i) : QStringLiteral("plain-%1").arg(i)};
        }
        const Instant now{start.microseconds + 365 * day};
        HistorySearch search(Instant{start.microseconds - day});
        look(search, past, now);
        finish(search, past, 4, dice);
        QCOMPARE(found(search), expected(past, search.lower(), now));
        QCOMPARE(search.revisions().size(), 20);
        QCOMPARE(search.end(HistoryEnd::Branching), HistoryEnd::FirstRendering);
        QVERIFY2(past.looks <= 20 * most, qPrintable(QStringLiteral("%1 looks").arg(past.looks)));
    }

    // Whatever happened, in whatever order answers come, whatever the guesses are worth.
    void everyPastIsFound_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyPastIsFound()
    {
        QFETCH(quint32, seed);
        std::mt19937 dice(seed);
        const auto upTo = [&](qint64 most) { return qint64(dice() % quint64(most + 1)); };
        Past past;
        Instant at = start;
        const int count = int(upTo(25));
        const int kind = int(upTo(3)); // of ids: good times, none, wrong ones, all of these
        for (int i = 0; i < count; ++i) {
            const qint64 pace = upTo(3);
            at.microseconds += pace == 0 ? 1
                : pace == 1              ? 1 + upTo(50)
                : pace == 2              ? 1 + upTo(5 * second)
                                         : 1 + upTo(40) * day;
            const qint64 way = kind == 2 ? (upTo(1) == 0 ? -1 : 1) * upTo(90'000'000) : -upTo(3 * second);
            const bool isPlain = kind == 1 || (kind == 3 && upTo(1) == 0);
            past.changes << Past::Change{
                at, isPlain ? QStringLiteral("plain-%1").arg(i) : idMadeAt(Instant{at.microseconds + way}, quint32(i))};
        }
        const bool onBranch = upTo(1) == 0 && count > 3;
        const Instant lower{onBranch ? past.changes.at(upTo(count - 1)).at.microseconds + upTo(1) - upTo(1)
                                     : start.microseconds - upTo(300) * day};
        const Instant now{std::max(at, lower).microseconds + upTo(40) * day};
        HistorySearch search(lower);
        for (const auto &[when, id] : std::as_const(past.changes)) {
            if (upTo(2) == 0)
                search.guessStart(id, Instant{when.microseconds + (upTo(3) == 0 ? upTo(20) - 10 : 0)});
            if (upTo(2) == 0)
                search.guessSeenBy(id, Instant{when.microseconds + upTo(second) - (upTo(3) == 0 ? second : 0)});
        }
        look(search, past, now);
        finish(search, past, 1 + int(upTo(5)), dice);
        QCOMPARE(found(search), expected(past, lower, now));
        QVERIFY(search.isComplete());
        const bool wasThere = !past.changes.isEmpty() && past.changes.constFirst().at <= lower;
        QCOMPARE(search.end(HistoryEnd::Branching), wasThere ? HistoryEnd::Branching : HistoryEnd::FirstRendering);
        // Nobody would believe in more than halving the whole time for each.
        QVERIFY2(past.looks <= 4 + count * 60, qPrintable(QString::number(past.looks)));
    }

    void whatWentAwayEndsIt()
    {
        std::mt19937 dice(3);
        Past past{{{start, idMadeAt(start, 1)}, {start.plusSeconds(86'400), {}},
            {start.plusSeconds(5 * 86'400), idMadeAt(start.plusSeconds(5 * 86'400 - 1), 2)}}};
        HistorySearch search(start.plusSeconds(-86'400));
        const Instant now = start.plusSeconds(9 * 86'400);
        look(search, past, now);
        finish(search, past, 1, dice);
        QCOMPARE(found(search), expected(past, search.lower(), now));
        QCOMPARE(search.revisions().size(), 1);
        QCOMPARE(search.end(HistoryEnd::ServersBeginning), HistoryEnd::FirstRendering);
    }

    // "Now" was taken by a clock that is ahead: something changed before what is said to be when it was seen.
    void aClockThatIsAheadDoesNoHarm()
    {
        std::mt19937 dice(6);
        const QString before = idMadeAt(start.plusSeconds(-1), 1);
        const Instant change = start.plusSeconds(86'400);
        Past past{{{start, before}, {change, idMadeAt(change.plusSeconds(-1), 2)}}};
        HistorySearch search(start.plusSeconds(-86'400));
        search.saw(change.plusSeconds(2), before, sumOf(before)); // when it was really a moment before the change
        finish(search, past, 1, dice);
        QCOMPARE(search.revisions().size(), 1);
        look(search, past, change.plusSeconds(1));
        finish(search, past, 1, dice);
        QCOMPARE(found(search), expected(past, search.lower(), change.plusSeconds(9)));
    }

    void whatIsKnownIsNotLookedAtAgain()
    {
        std::mt19937 dice(4);
        Past past;
        for (quint32 i = 0; i < 6; ++i)
            past.changes << Past::Change{start.plusSeconds(i * 86'400), idMadeAt(start.plusSeconds(i * 86'400 - 1), i)};
        HistorySearch first(start.plusSeconds(-86'400));
        look(first, past, start.plusSeconds(10 * 86'400));
        finish(first, past, 1, dice);

        const Instant newest = start.plusSeconds(11 * 86'400);
        past.changes << Past::Change{newest, idMadeAt(newest.plusSeconds(-1), 6)};
        HistorySearch second(first.lower());
        second.remember(first.memory());
        QVERIFY(second.isComplete());
        QCOMPARE(found(second), found(first));
        past.looks = 0;
        const Instant now = start.plusSeconds(20 * 86'400);
        look(second, past, now);
        finish(second, past, 1, dice);
        QCOMPARE(found(second), expected(past, second.lower(), now));
        QVERIFY2(past.looks <= 26, qPrintable(QString::number(past.looks)));
    }
};

QTEST_APPLESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
