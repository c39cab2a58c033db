// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/differenceexport.h"

#include "app/domain/humantime.h"
#include "app/session/comparison.h"
#include "app/session/history.h"
#include "app/store/historystore.h"
#include "tests/support/samplepast.h"

#include <QSignalSpy>

using namespace artiscope;

// What a report says of each side, on the sample: when its content was stored and by whom, as far as the server tells.
class TestDifferenceExport : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 day = 24 * 3600 * qint64(1'000'000);
    static constexpr qint64 eventDelay = 43'210; // the sample tells of a storing a moment after it
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<ContentSource> m_source;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<DifferenceExport> m_export;

    using Contents = DifferenceExport::Contents;

    bool make(const Snapshot &left, const Snapshot &right, Contents contents = Contents::Report)
    {
        m_comparison->compare(left, right);
        if (!QTest::qWaitFor([this] { return m_comparison->state() == LoadState::Ready; }, 20000))
            return false;
        DifferenceExport::What what{.left = left, .right = right, .askedAt = m_comparison->askedAt()};
        what.changes = m_comparison->changes();
        what.changes.removeIf([](const ArtifactChange &one) { return one.change == Change::Unchanged; });
        what.contents = contents;
        what.details = true;
        QSignalSpy ended(m_export.get(), &DifferenceExport::ended);
        m_export->start(what);
        return ended.wait(20000) && !m_export->error();
    }
    // The storing that made this content, and the one that the server's details speak of.
    struct Storings {
        const sample::Revision *own = nullptr;
        const sample::Revision *latest = nullptr;
    };
    Storings storingsOf(const Artifact &artifact) const
    {
        for (const sample::ArtifactRow &row : m_past->world.rows()) {
            for (auto past = row.past.cbegin(); past != row.past.cend(); ++past) {
                for (const sample::Revision &one : *past) {
                    if (one.newContent && one.storageId == artifact.storageId)
                        return {&one, m_past->world.latestStored(row, *m_past->world.branch({}))};
                }
            }
        }
        return {};
    }
    qsizetype asked(const char *query) const
    {
        return std::ranges::count_if(
            m_past->relay->seen(), [query](const MisbehavingServer::Seen &seen) { return seen.body.contains(query); });
    }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>();
        QVERIFY(m_past->open(true));
        m_source = std::make_unique<ContentSource>(*m_past->connection);
        m_comparison = std::make_unique<Comparison>(*m_past->connection);
        m_export = std::make_unique<DifferenceExport>(*m_past->connection, *m_source);
    }
    void cleanup()
    {
        m_export.reset();
        m_comparison.reset();
        m_source.reset();
        m_past.reset();
    }

    // The details of an artifact are those of now. What was there before is in the events, while the server keeps them.
    void ofAPastSideItIsSaidWhatTheServerTells()
    {
        const qint64 now = m_past->clock.microseconds();
        const Instant at{now - 2 * day};
        QVERIFY(make({QStringLiteral("main"), at}, m_past->main()));
        int told = 0;
        int untold = 0;
        for (const ArtifactChange &change : m_export->made().what.changes) {
            if (change.right && !change.right->storageId.isEmpty()) {
                const Storings there = storingsOf(*change.right);
                QCOMPARE(change.right->updatedAt, Instant{there.own->at});
                QCOMPARE(change.right->updatedBy, m_past->world.people().at(there.own->by).label);
            }
            if (!change.left || change.left->storageId.isEmpty())
                continue;
            const Storings then = storingsOf(*change.left);
            const QByteArray which =
                (QString(change.left->definition.name + u' ' + change.left->target.label)).toUtf8();
            if (then.own->at < now - 7 * day && then.own != then.latest) {
                QVERIFY2(!change.left->updatedAt && change.left->updatedBy.isEmpty(), which.constData());
                ++untold;
                continue;
            }
            ++told;
            QVERIFY2(change.left->updatedAt && *change.left->updatedAt <= at, which.constData());
            const bool isDetailed = then.own == then.latest;
            QCOMPARE(change.left->updatedAt->microseconds,
                isDetailed ? then.own->at : (then.own->at + eventDelay) / 1'000'000 * 1'000'000);
            QCOMPARE(change.left->updatedBy, m_past->world.people().at(then.own->by).label);
        }
        QVERIFY2(told > 0 && untold > 0, qPrintable(QStringLiteral("%1 %2").arg(told).arg(untold)));
        QVERIFY(asked("InfrahubEvent") > 0 && asked("InfrahubEvent") <= m_export->made().what.changes.size());
    }

    // Its history says when to the microsecond, however long ago it was; where it says who, nobody is asked.
    void whatAHistoryHasFoundIsNotAskedFor()
    {
        const qint64 now = m_past->clock.microseconds();
        const Snapshot lately{QStringLiteral("main"), Instant{now - 2 * day}};
        const Snapshot longAgo{QStringLiteral("main"), Instant{now - 20 * day}};
        HistoryStore store(m_past->folder.path(), QStringLiteral("known"));
        const Artifact artifact = m_past->artifact(m_past->row(sample::DefinitionName::LeafConfig, "leaf-01"));
        const auto side = [&]() -> const std::optional<Artifact> & {
            const QList<ArtifactChange> &changes = m_export->made().what.changes;
            return std::ranges::find(changes, artifact.key(), &ArtifactChange::key)->left;
        };
        const auto askedAboutIt = [&] { return asked(artifact.id.toUtf8().constData()); };
        m_export->useStore(&store);
        QVERIFY(make(longAgo, m_past->main()));
        QVERIFY(!side()->updatedAt);
        QVERIFY(make(lately, m_past->main()));
        const QString by = side()->updatedBy;
        QVERIFY(!by.isEmpty() && side()->updatedAt != Instant{storingsOf(*side()).own->at});
        QVERIFY(askedAboutIt() > 0);
        {
            History history(*m_past->connection);
            history.useStore(&store);
            history.open(artifact, m_past->main(), m_past->branches->branches());
            QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
        }
        const qsizetype before = askedAboutIt();
        QVERIFY(make(lately, m_past->main()));
        QCOMPARE(askedAboutIt(), before);
        QCOMPARE(side()->updatedAt, Instant{storingsOf(*side()).own->at});
        QCOMPARE(side()->updatedBy, by);
        QVERIFY(m_export->made().report().contains(utcTime(*side()->updatedAt).toUtf8()));

        QVERIFY(make(longAgo, m_past->main())); // nobody knows who any more, which the server is asked
        QVERIFY(askedAboutIt() > before);
        QCOMPARE(side()->updatedAt, Instant{storingsOf(*side()).own->at});
        QCOMPARE(side()->updatedBy, QString());
    }

    void whatIsKnownIsNotAskedFor()
    {
        QVERIFY(make(m_past->main(), {QStringLiteral("add-web-tier"), {}}));
        QVERIFY(m_export->made().what.changes.size() > 10);
        for (const ArtifactChange &change : m_export->made().what.changes)
            QVERIFY(change.shown().storageId.isEmpty() || change.shown().updatedAt);
        QCOMPARE(asked("InfrahubEvent"), 0);
    }

    // Scripts want the time itself, and an event comes a moment after it.
    void onlyAReportAsksForEvents()
    {
        const Instant at{m_past->clock.microseconds() - 2 * day};
        QVERIFY(make({QStringLiteral("main"), at}, m_past->main(), Contents::Lines));
        const QList<ArtifactChange> &changes = m_export->made().what.changes;
        QVERIFY(
            std::ranges::any_of(changes, [](const ArtifactChange &one) { return one.left && !one.left->updatedAt; }));
        QCOMPARE(asked("InfrahubEvent"), 0);
    }

    // It stays unknown then, and the report is made all the same.
    void aFailureOfEventsIsNone()
    {
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("InfrahubEvent"))
                return {};
            return Answer::json(R"({"data":null,"errors":[{"message":"x","extensions":{"code":500}}]})");
        };
        QVERIFY(make({QStringLiteral("main"), Instant{m_past->clock.microseconds() - 2 * day}}, m_past->main()));
        const QList<ArtifactChange> &changes = m_export->made().what.changes;
        QVERIFY(
            std::ranges::any_of(changes, [](const ArtifactChange &one) { return one.left && !one.left->updatedAt; }));
        QVERIFY(
            std::ranges::any_of(changes, [](const ArtifactChange &one) { return one.right && one.right->updatedAt; }));
    }
};

QTEST_GUILESS_MAIN(TestDifferenceExport)
#include "tst_differenceexport.moc"
