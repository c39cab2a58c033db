// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sethistory.h"

#include "app/session/changesettext.h"
#include "tests/support/quiet.h"
#include "tests/support/samplepast.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace artiscope;

namespace {

constexpr qint64 second = 1'000'000; // microseconds
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

} // namespace

// What changed on a branch of the sample between two instants, compared with what the sample made up.
class TestSetHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<SetHistory> m_history;

    Instant ago(qint64 microseconds) const { return {m_past->clock.microseconds() - microseconds}; }
    void open(const QString &branch, Instant from, std::optional<Instant> to = {})
    {
        m_history->open(branch, from, to, m_past->branches->branches());
    }
    bool isOver() const
    {
        QSignalSpy states(m_history.get(), &SetHistory::stateChanged);
        while (m_history->state() == LoadState::Loading) {
            if (!states.wait(60'000))
                return false;
        }
        return true;
    }
    // One line a set: "7h 26m ago +62 s: 41 changed by netops".
    static QString line(qint64 changes, const QStringList &names, const QStringList &by)
    {
        return QStringLiteral("%1: %2 by %3").arg(changes).arg(names.join(u' '), by.join(u' '));
    }
    static QString letter(Change change)
    {
        return change == Change::Added  ? QStringLiteral("+")
            : change == Change::Removed ? QStringLiteral("-")
                                        : QString();
    }
    QStringList found() const { return lines(*m_history); }
    static QStringList lines(const SetHistory &history)
    {
        QStringList lines;
        for (const auto &found : history.sets()) {
            const ChangeSet &set = found->set;
            QStringList names;
            for (const SetChange &one : set.changes)
                names << letter(one.change) + one.artifact.definition.name + u'/' + one.artifact.target.label;
            names.sort();
            lines << line(set.changes.size(), names, set.by());
        }
        return lines;
    }
    // By the rule, from all that the sample did.
    QStringList made(const QString &branch, Instant from, Instant to) const
    {
        struct Made {
            qint64 at;
            const sample::ArtifactRow *row;
            sample::Revision revision;
        };
        QList<Made> all;
        for (const sample::ArtifactRow &row : m_past->world.rows()) {
            for (const sample::Revision &one : row.past.value(branch)) {
                if ((one.newContent || one.deleted) && one.at > from.microseconds && one.at <= to.microseconds)
                    all << Made{one.at, &row, one};
            }
        }
        std::ranges::sort(all, {}, &Made::at);
        const qint64 kept = m_past->clock.microseconds() - 7 * day;
        QStringList lines;
        for (qsizetype i = 0; i < all.size();) {
            qsizetype end = i + 1;
            while (end < all.size() && all.at(end).at - all.at(end - 1).at <= SetSearch::pause)
                ++end;
            QStringList names;
            QStringList by;
            for (; i < end; ++i) {
                const auto &[at, row, revision] = all.at(i);
                const sample::Revision *const before =
                    m_past->world.visible(*row, *m_past->world.branch(branch), at - 1);
                const bool isNew = !before || before->storageId.isEmpty();
                if (before && before->checksum == revision.checksum && !revision.deleted)
                    continue;
                names << letter(revision.deleted ? Change::Removed
                                 : isNew         ? Change::Added
                                                 : Change::Changed)
                        + m_past->world.definitions().at(row->definition).text + u'/'
                        + m_past->world.target(row->target).label;
                const QString who = m_past->world.people().at(revision.by).label;
                if (!revision.deleted && at >= kept && !by.contains(who))
                    by << who;
            }
            names.sort();
            by.sort();
            if (!names.isEmpty())
                lines.prepend(line(names.size(), names, by));
        }
        return lines;
    }
    // What is shown before and after each set is what was before and after it.
    void beforeAndAfterAreRight(const QString &branchName) const
    {
        const sample::BranchFacts &branch = *m_past->world.branch(branchName);
        const auto shown = [&](const sample::ArtifactRow &row, Instant at) {
            const sample::Revision *const one = m_past->world.visible(row, branch, at.microseconds);
            return one ? one->storageId : QString();
        };
        for (const auto &found : m_history->sets()) {
            const ChangeSet &set = found->set;
            QVERIFY(set.before <= set.begin && set.begin <= set.end && set.end <= set.after);
            QSet<ArtifactKey> changed;
            for (const SetChange &one : set.changes)
                changed.insert(one.artifact.key());
            for (const sample::ArtifactRow &row : m_past->world.rows()) {
                const ArtifactKey key = m_past->artifact(row).key();
                QCOMPARE(shown(row, set.before) != shown(row, set.after), changed.contains(key));
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>();
        QVERIFY(m_past->open(true));
        m_history = std::make_unique<SetHistory>(*m_past->connection);
    }
    void cleanup()
    {
        m_history.reset();
        m_past.reset();
    }

    void everyChangeSetIsFound_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("sets");
        QTest::addColumn<int>("removals"); // each takes some halving
        QTest::newRow("a day, which events tell") << QStringLiteral("main") << day << qint64(0) << 4 << 0;
        QTest::newRow("a week") << QStringLiteral("main") << 7 * day << qint64(0) << 7 << 0;
        QTest::newRow("from before to after there are events")
            << QStringLiteral("main") << 30 * day << 2 * day << 6 << 0;
        QTest::newRow("all") << QStringLiteral("main") << 80 * day << qint64(0) << 18 << 0;
        QTest::newRow("a branch since it began") << QStringLiteral("add-web-tier") << 3 * day << qint64(0) << 5 << 1;
        QTest::newRow("an older branch") << QStringLiteral("upgrade-eos") << 60 * day << qint64(0) << 1 << 0;
        QTest::newRow("nothing") << QStringLiteral("main") << 2 * hour << hour << 0 << 0;
    }
    void everyChangeSetIsFound()
    {
        QFETCH(QString, branch);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, sets);
        QFETCH(int, removals);
        const int before = m_past->requests();
        open(branch, ago(from), ago(to));
        QVERIFY(isOver());
        QCOMPARE(m_history->state(), LoadState::Ready);
        const sample::BranchFacts &facts = *m_past->world.branch(branch);
        const Instant lower{facts.isDefault ? facts.createdAt : facts.branchedFrom};
        QCOMPARE(m_history->from(), std::max(ago(from), lower));
        const QStringList wanted = made(branch, m_history->from(), ago(to));
        QCOMPARE(found(), wanted);
        QCOMPARE(wanted.size(), sets);
        beforeAndAfterAreRight(branch);
        QVERIFY2(m_past->requests() - before <= 8 + 2 * sets + removals * 20,
            qPrintable(QString::number(m_past->requests() - before)));
    }

    void whereThereAreNoEventsTheSameIsFound()
    {
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("query ArtifactEvents"))
                return {};
            return Answer::json(R"({"data":{"InfrahubEvent":{"count":0,"edges":[]}}})");
        };
        open(QStringLiteral("main"), ago(7 * day));
        QVERIFY(isOver());
        QCOMPARE(m_history->state(), LoadState::Ready);
        const QRegularExpression by(QStringLiteral(" by .*"));
        QCOMPARE(found().replaceInStrings(by, {}),
            made(QStringLiteral("main"), m_history->from(), m_history->to()).replaceInStrings(by, {}));
        QVERIFY(!m_history->toldSince());
        QCOMPARE(setHistoryNotes(*m_history, QTimeZone::utc()),
            QStringList{QStringLiteral(
                "The server has no events of that time: what came and went again, and who it was, is not known.")});
    }

    void itSaysWhyItIsNotAll()
    {
        open(QStringLiteral("main"), ago(80 * day));
        QVERIFY(isOver());
        QCOMPARE(m_history->beginning(), HistoryEnd::ServersBeginning);
        QVERIFY(m_history->toldSince() && *m_history->toldSince() > ago(7 * day));
        const QStringList notes = setHistoryNotes(*m_history, QTimeZone::utc());
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes.at(0).startsWith(QStringLiteral("The server's data began at ")), qPrintable(notes.at(0)));
        QVERIFY2(notes.at(1).startsWith(QStringLiteral("Events go back to ")), qPrintable(notes.at(1)));
        open(QStringLiteral("add-web-tier"), ago(10 * day));
        QVERIFY(isOver());
        QCOMPARE(m_history->beginning(), HistoryEnd::Branching);
    }

    void itGoesOnWhereverItWasStopped()
    {
        open(QStringLiteral("main"), ago(80 * day));
        QVERIFY(isOver());
        const QStringList all = found();
        for (int number = 1; number <= 12; ++number) {
            SetHistory history(*m_past->connection);
            int changes = 0;
            connect(&history, &SetHistory::changed, &history, [&] {
                if (++changes == number)
                    history.stop();
            });
            history.open(QStringLiteral("main"), ago(80 * day), {}, m_past->branches->branches());
            QTRY_VERIFY_WITH_TIMEOUT(history.state() != LoadState::Loading, 20000);
            QCOMPARE(history.state(), changes >= number ? LoadState::Idle : LoadState::Ready);
            history.disconnect(&history);
            QVERIFY(becomesQuiet(*m_past->connection)); // what was on its way is there
            const int asked = m_past->requests();
            QVERIFY(becomesQuiet(*m_past->connection));
            QCOMPARE(m_past->requests(), asked + 1); // that one
            history.resume();
            QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
            QCOMPARE(lines(history), all);
        }
    }

    void aFailureKeepsWhatWasFound_data()
    {
        QTest::addColumn<int>("failing");
        QTest::addColumn<bool>("hasAny");
        QTest::newRow("an end") << 2 << false;
        QTest::newRow("a listing between") << 5 << true;
    }
    void aFailureKeepsWhatWasFound()
    {
        QFETCH(int, failing);
        QFETCH(bool, hasAny);
        int listings = 0;
        m_past->relay->instead = [&](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("query Artifacts(") || ++listings < failing)
                return {};
            return Answer::json(R"({"data":null,"errors":[{"message":"out of order"}]})", 500);
        };
        open(QStringLiteral("main"), ago(80 * day));
        QVERIFY(isOver());
        QCOMPARE(m_history->state(), LoadState::Failed);
        QVERIFY(m_history->error());
        QCOMPARE(m_history->sets().size() > 0, hasAny);
        m_past->relay->instead = {};
        m_history->resume();
        QVERIFY(isOver());
        QCOMPARE(found(), made(QStringLiteral("main"), m_history->from(), m_history->to()));
    }
};

QTEST_GUILESS_MAIN(TestSetHistory)
#include "tst_sethistory.moc"
