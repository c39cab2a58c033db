// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/setsearch.h"

#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

constexpr qint64 second = 1'000'000; // microseconds
constexpr qint64 hour = 3600 * second;

} // namespace

// Which listings are asked for, of a branch that is made up here: what is found is what was made, and with how many.
class TestSetSearch : public QObject {
    Q_OBJECT

private:
    struct Stored {
        qint64 at;
        QString storageId; // empty: removed
        QString checksum;
        QString artifactId; // empty: removed
    };
    QMap<QString, QList<Stored>> m_past; // by target; oldest first
    qint64 m_begin = Instant::fromWire(u"2026-03-01T00:00:00Z")->microseconds;
    int m_looks = 0;
    SetSearch m_search;

    // A storing; `isDated`: its storage id carries the time of a moment before. `generation`: the artifact's, of those
    // that were made for the target one after the other.
    void store(const QString &target, qint64 at, const QString &checksum, bool isDated = true, int generation = 0)
    {
        const QString artifactId = QStringLiteral("id %1 of %2").arg(generation).arg(target);
        const QString time = QStringLiteral("%1").arg((m_begin + at - 120'000) * 1000, 16, 16, QLatin1Char('0'));
        const QString id = QStringLiteral("%1-%2-%3-c511-%4")
                               .arg(time.first(8), time.sliced(8, 4), time.sliced(12, 4))
                               .arg(qHash(target) & 0xffffffff, 12, 16, QLatin1Char('0'));
        m_past[target] << Stored{
            m_begin + at, isDated ? id : QStringLiteral("%1@%2").arg(target).arg(at), checksum, artifactId};
        std::ranges::sort(m_past[target], {}, &Stored::at);
    }
    void remove(const QString &target, qint64 at) { m_past[target] << Stored{m_begin + at, {}, {}, {}}; }
    [[nodiscard]] Instant after(qint64 time) const { return {m_begin + time}; }
    [[nodiscard]] QList<Artifact> listed(Instant at) const
    {
        QList<Artifact> artifacts;
        for (auto past = m_past.cbegin(); past != m_past.cend(); ++past) {
            const Stored *shown = nullptr;
            for (const Stored &one : *past) {
                if (one.at <= at.microseconds)
                    shown = &one;
            }
            if (shown && !shown->storageId.isEmpty())
                artifacts << Artifact{.id = shown->artifactId,
                    .definition = {QStringLiteral("d"), QStringLiteral("config")},
                    .target = {past.key(), past.key(), {}},
                    .checksum = shown->checksum,
                    .storageId = shown->storageId};
        }
        return artifacts;
    }
    void tell(const QString &target, qsizetype storing)
    {
        const Stored &one = m_past[target].at(storing);
        const Stored before = storing > 0 ? m_past[target].at(storing - 1) : Stored{};
        const bool isSame = before.artifactId == one.artifactId;
        m_search.told({.at = {one.at + 43'000},
            .artifactId = one.artifactId,
            .storageId = one.storageId,
            .storageIdBefore = isSame ? before.storageId : QString(),
            .checksum = one.checksum,
            .checksumBefore = isSame ? before.checksum : QString(),
            .accountId = QStringLiteral("u1"),
            .key = {QStringLiteral("d"), target}});
    }
    // Of an artifact with the key of another one, which is shown in its place.
    void tellOfHidden(const QString &target, qint64 at)
    {
        m_search.told({.at = after(at),
            .artifactId = QStringLiteral("another of ") + target,
            .storageId = QStringLiteral("hidden"),
            .storageIdBefore = {},
            .checksum = QStringLiteral("9"),
            .checksumBefore = {},
            .accountId = {},
            .key = {QStringLiteral("d"), target}});
    }
    void begin(qint64 from, qint64 to)
    {
        m_looks = 0;
        m_search = SetSearch(after(from), after(to));
        m_search.sawEnds(compareArtifacts(listed(after(from)), listed(after(to))));
    }
    void search(int atOnce = 1)
    {
        while (m_looks < 500) {
            const QList<SetSearch::Look> looks = m_search.next(atOnce);
            if (looks.isEmpty())
                return;
            for (const SetSearch::Look &look : looks) {
                ++m_looks;
                m_search.saw(look.at, listed(look.at), look.definitionId);
            }
        }
    }
    // "12 s +2 s: ~a ~b", the beginning after that of all.
    [[nodiscard]] QStringList found() const
    {
        QStringList lines;
        for (const ChangeSet &set : m_search.sets()) {
            QStringList names;
            for (const SetChange &one : set.changes) {
                const QChar sign = one.change == Change::Added ? u'+' : one.change == Change::Removed ? u'-' : u'~';
                names << sign + one.artifact.target.label;
            }
            lines << QStringLiteral("%1: %2").arg((set.begin.microseconds - m_begin) / hour).arg(names.join(u' '));
        }
        return lines;
    }

private Q_SLOTS:
    void init() { m_past.clear(); }

    void twoListingsTellASetWhateverItsSize()
    {
        for (int number = 0; number < 40; ++number) {
            const QString target = QStringLiteral("t%1").arg(number, 2, 10, QLatin1Char('0'));
            store(target, 0, QStringLiteral("a"));
            store(target, 5 * hour + number * second, QStringLiteral("b"));
            store(target, 9 * hour + number * second, QStringLiteral("c"));
        }
        begin(hour, 20 * hour);
        search();
        QCOMPARE(m_looks, 4);
        QCOMPARE(m_search.sets().size(), 2);
        QCOMPARE(m_search.sets().at(0).counts.changed, 40);
        QCOMPARE(m_search.sets().at(1).counts.changed, 40);
        for (const ChangeSet &set : m_search.sets()) {
            const QList<ArtifactChange> shown = compareArtifacts(listed(set.before), listed(set.after));
            QCOMPARE(std::ranges::count(shown, Change::Changed, &ArtifactChange::change), 40);
            QCOMPARE(set.before.microseconds % second, 0);
            QCOMPARE(set.after.microseconds % second, 0);
        }
    }

    void aPauseEndsASet_data()
    {
        QTest::addColumn<qint64>("pause");
        QTest::addColumn<int>("sets");
        QTest::newRow("as long as it may be") << SetSearch::pause << 1;
        QTest::newRow("longer") << SetSearch::pause + second << 2;
    }
    void aPauseEndsASet()
    {
        QFETCH(qint64, pause);
        QFETCH(int, sets);
        for (const QString &target : {QStringLiteral("a"), QStringLiteral("b")})
            store(target, 0, QStringLiteral("1"));
        store(QStringLiteral("a"), 5 * hour, QStringLiteral("2"));
        store(QStringLiteral("b"), 5 * hour + pause, QStringLiteral("2"));
        begin(hour, 9 * hour);
        search();
        QCOMPARE(m_search.sets().size(), sets);
        if (sets == 2)
            QVERIFY(m_search.sets().at(1).after < m_search.sets().at(0).before);
    }

    void eventsAreEnough()
    {
        for (const QString &target : {QStringLiteral("a"), QStringLiteral("b")}) {
            store(target, 0, QStringLiteral("1"));
            store(target, 3 * hour, QStringLiteral("2"));
            store(target, 5 * hour, QStringLiteral("3"));
        }
        begin(hour, 9 * hour);
        for (const QString &target : {QStringLiteral("a"), QStringLiteral("b")}) {
            tell(target, 2);
            tell(target, 1);
        }
        search();
        QCOMPARE(m_looks, 0);
        QCOMPARE(found(), QStringList({QStringLiteral("5: ~a ~b"), QStringLiteral("3: ~a ~b")}));
        QCOMPARE(m_search.sets().constFirst().changes.constFirst().accountId, QStringLiteral("u1"));
    }

    void whatHasNoTimeIsFoundByHalving()
    {
        for (const QString &target : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
            store(target, 0, QStringLiteral("1"), false);
            store(target, 3 * hour + 7, QStringLiteral("2"), false);
        }
        remove(QStringLiteral("a"), 5 * hour + 3 * second);
        begin(hour, 9 * hour);
        search();
        QCOMPARE(found(), QStringList({QStringLiteral("5: -a"), QStringLiteral("3: ~a ~b ~c")}));
        QVERIFY2(m_looks <= 40, qPrintable(QString::number(m_looks))); // fifteen for one, which are for all
    }

    void storedAgainIsNoChange()
    {
        store(QStringLiteral("a"), 0, QStringLiteral("1"));
        store(QStringLiteral("a"), 3 * hour, QStringLiteral("1"));
        begin(hour, 9 * hour);
        search();
        QCOMPARE(found(), QStringList());
    }

    // And what went and came back is two.
    void whatCameAndWentIsFoundWhereEventsTellIt()
    {
        store(QStringLiteral("a"), 3 * hour + 10 * second, QStringLiteral("1"));
        remove(QStringLiteral("a"), 5 * hour + 10 * second);
        store(QStringLiteral("b"), 0, QStringLiteral("1"));
        begin(hour, 9 * hour);
        search();
        QCOMPARE(found(), QStringList());
        begin(hour, 9 * hour);
        tell(QStringLiteral("a"), 0);
        search();
        QCOMPARE(found(), QStringList({QStringLiteral("5: -a"), QStringLiteral("3: +a")}));
    }
    void whatCameAndWentIsFoundWhereAListingShowsIt()
    {
        store(QStringLiteral("a"), 3 * hour + 10 * second, QStringLiteral("1"));
        remove(QStringLiteral("a"), 5 * hour + 10 * second);
        store(QStringLiteral("b"), 0, QStringLiteral("1"));
        store(QStringLiteral("b"), 4 * hour + 10 * second, QStringLiteral("2"));
        begin(hour, 9 * hour);
        search(2);
        QCOMPARE(found(), QStringList({QStringLiteral("5: -a"), QStringLiteral("4: ~b"), QStringLiteral("3: +a")}));
    }

    // Removed and made again, it is another artifact: what events tell of the former one counts where it was shown.
    void whatWasMadeAgainIsFoundWithWhatWasBefore()
    {
        store(QStringLiteral("a"), 3 * hour, QStringLiteral("1"));
        store(QStringLiteral("a"), 4 * hour, QStringLiteral("2"));
        remove(QStringLiteral("a"), 5 * hour);
        store(QStringLiteral("a"), 7 * hour, QStringLiteral("2"), true, 1);
        store(QStringLiteral("b"), 0, QStringLiteral("1"));
        begin(hour, 9 * hour);
        for (const int storing : {3, 1, 0})
            tell(QStringLiteral("a"), storing);
        search();
        QCOMPARE(found(),
            QStringList(
                {QStringLiteral("7: +a"), QStringLiteral("5: -a"), QStringLiteral("4: ~a"), QStringLiteral("3: +a")}));
        QVERIFY2(m_looks <= 20, qPrintable(QString::number(m_looks)));
    }
    void whatWasMadeAgainTwiceIsFoundWithAllBefore()
    {
        store(QStringLiteral("a"), 2 * hour, QStringLiteral("1"));
        remove(QStringLiteral("a"), 3 * hour);
        store(QStringLiteral("a"), 4 * hour, QStringLiteral("2"), true, 1);
        remove(QStringLiteral("a"), 5 * hour);
        store(QStringLiteral("a"), 6 * hour, QStringLiteral("3"), true, 2);
        begin(hour, 9 * hour);
        for (const int storing : {0, 2, 4})
            tell(QStringLiteral("a"), storing);
        search();
        QCOMPARE(found(),
            QStringList({QStringLiteral("6: +a"), QStringLiteral("5: -a"), QStringLiteral("4: +a"),
                QStringLiteral("3: -a"), QStringLiteral("2: +a")}));
    }

    // After a rebase there may be a second one of a key, of which no listing tells: its events are asked about where it
    // is not known what was shown, once.
    void whatNoListingShowsIsNoChange_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<int>("looks");
        QTest::newRow("while another is shown") << 4 * hour << 0;
        QTest::newRow("as another came") << 3 * hour - second / 20 << 0;
        QTest::newRow("while none is shown") << 2 * hour << 1;
    }
    void whatNoListingShowsIsNoChange()
    {
        QFETCH(qint64, at);
        QFETCH(int, looks);
        store(QStringLiteral("a"), 3 * hour, QStringLiteral("1"));
        begin(hour, 9 * hour);
        tell(QStringLiteral("a"), 0);
        tellOfHidden(QStringLiteral("a"), at);
        search();
        QCOMPARE(found(), QStringList({QStringLiteral("3: +a")}));
        QCOMPARE(m_looks, looks);
    }
    void manyThatNoListingShowsCostNothing()
    {
        for (int number = 0; number < 40; ++number) {
            const QString target = QStringLiteral("t%1").arg(number);
            store(target, 0, QStringLiteral("1"));
            store(target, 3 * hour + number * second / 4, QStringLiteral("2"));
        }
        begin(hour, 9 * hour);
        for (int number = 0; number < 40; ++number) {
            tell(QStringLiteral("t%1").arg(number), 1);
            tellOfHidden(QStringLiteral("t%1").arg(number), 3 * hour + number * second / 4 - second / 20);
        }
        search();
        QCOMPARE(m_search.sets().size(), 1);
        QCOMPARE(m_search.sets().constFirst().counts.changed, 40);
        QCOMPARE(m_looks, 0);
    }

    // A time in a storage id that was not when it could be seen is found out.
    void aTimeThatIsWrongIsNotBelieved_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::newRow("an hour early") << -hour;
        QTest::newRow("an hour late") << hour;
        QTest::newRow("20 seconds early") << -20 * second;
    }
    void aTimeThatIsWrongIsNotBelieved()
    {
        QFETCH(qint64, off);
        store(QStringLiteral("a"), 0, QStringLiteral("1"));
        store(QStringLiteral("a"), 5 * hour + off, QStringLiteral("2"));
        m_past[QStringLiteral("a")].last().at = m_begin + 5 * hour + second / 2;
        begin(hour, 9 * hour);
        search();
        QCOMPARE(found(), QStringList({QStringLiteral("5: ~a")}));
        const ChangeSet set = m_search.sets().constFirst();
        QVERIFY(std::abs(set.begin.microseconds - m_begin - 5 * hour) <= 2 * second);
        QCOMPARE(listed(set.before).constFirst().checksum, QStringLiteral("1"));
        QCOMPARE(listed(set.after).constFirst().checksum, QStringLiteral("2"));
    }

    void nothingIsAskedOfWhatDidNotChange()
    {
        store(QStringLiteral("a"), 0, QStringLiteral("1"));
        begin(hour, 9 * hour);
        QVERIFY(m_search.next(5).isEmpty());
        QVERIFY(m_search.sets().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSetSearch)
#include "tst_setsearch.moc"
