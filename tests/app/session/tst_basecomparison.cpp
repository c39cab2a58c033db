// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/basecomparison.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// Whose each change is, on the sample: its branch add-web-tier has been left behind by the default branch.
class TestBaseComparison : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<BaseComparison> m_base;

    static Snapshot main() { return {QStringLiteral("main"), {}}; }
    static Snapshot webTier() { return {QStringLiteral("add-web-tier"), {}}; }
    Instant branchedFrom() { return *m_sample->workspace.branches().find(webTier().branch)->branchedFrom; }
    bool compare(const Snapshot &left, const Snapshot &right)
    {
        m_comparison->compare(left, right);
        return waitFor(LoadState::Ready);
    }
    bool waitFor(LoadState state)
    {
        return QTest::qWaitFor([&] { return m_comparison->state() == state; }, 20000);
    }
    bool isKnown()
    {
        return QTest::qWaitFor([&] { return m_base->state() == LoadState::Ready; }, 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWorkspace>();
        QVERIFY(m_sample->open());
    }
    void init()
    {
        m_comparison = std::make_unique<Comparison>(m_sample->workspace.connection());
        m_base = std::make_unique<BaseComparison>(
            m_sample->workspace.connection(), *m_comparison, m_sample->workspace.branches());
    }
    void cleanup()
    {
        m_sample->server.setListingFails(false);
        m_base.reset();
        m_comparison.reset();
    }
    void cleanupTestCase() { m_sample.reset(); }

    // The same as two comparisons with the beginning say, one of each branch.
    void eachChangeHasOne()
    {
        QVERIFY(compare(main(), webTier()));
        QCOMPARE(m_base->base(), Snapshot({main().branch, branchedFrom()}));
        QCOMPARE(m_base->state(), LoadState::Idle); // until somebody wants it
        m_base->setWanted(true);
        QCOMPARE(m_base->state(), LoadState::Loading);
        QVERIFY(isKnown());
        Comparison ours(m_sample->workspace.connection());
        Comparison theirs(m_sample->workspace.connection());
        ours.compare(*m_base->base(), webTier());
        theirs.compare(*m_base->base(), main());
        QTRY_COMPARE_WITH_TIMEOUT(ours.state(), LoadState::Ready, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.state(), LoadState::Ready, 20000);
        QHash<QString, int> counts;
        int bases = 0;
        for (const ArtifactChange &change : m_comparison->changes()) {
            const std::optional<ChangeOrigin> origin = m_base->originOf(change.key());
            const auto isOf = [&](const Comparison &side) {
                const ArtifactChange *const one = side.find(change.key());
                return one && one->differs();
            };
            const QString expected = !change.differs() ? QString()
                : isOf(ours) && isOf(theirs)           ? QStringLiteral("both")
                : isOf(ours)                           ? QStringLiteral("branch")
                                                       : QStringLiteral("default");
            const QByteArray name = (change.shown().definition.name + u'/' + change.shown().target.label).toUtf8();
            QVERIFY2((origin ? originWord(*origin) : QString()) == expected, name.constData());
            // What it was there: the left side of both.
            const ArtifactChange *const one = ours.find(change.key());
            const bool hadContent = origin && one && one->left && !one->left->storageId.isEmpty();
            const std::optional<Artifact> base = m_base->baseOf(change.key());
            QVERIFY2(base.has_value() == hadContent, name.constData());
            QVERIFY2(!base || base->storageId == one->left->storageId, name.constData());
            bases += base ? 1 : 0;
            ++counts[expected];
        }
        QVERIFY(counts.value(QStringLiteral("branch")) > 0);
        QVERIFY(counts.value(QStringLiteral("default")) > 0);
        QVERIFY(counts.value(QStringLiteral("both")) > 0);
        QVERIFY(bases > 0 && bases < m_base->origins().size()); // some were added since
        // From the other side it is the same.
        const QHash<ArtifactKey, ChangeOrigin> known = m_base->origins();
        m_comparison->compare(webTier(), main());
        QTRY_COMPARE_WITH_TIMEOUT(m_comparison->state(), LoadState::Ready, 20000);
        QVERIFY(QTest::qWaitFor([&] { return m_base->state() == LoadState::Ready && !m_base->isBusy(); }, 20000));
        QCOMPARE(m_base->base(), Snapshot({main().branch, branchedFrom()}));
        QCOMPARE(m_base->origins(), known);
        m_base->setWanted(false);
        QVERIFY(m_base->origins().isEmpty() && !m_base->baseOf(known.cbegin().key()));
        QCOMPARE(m_base->state(), LoadState::Idle);
    }

    void onlyOfABranchWithTheDefaultOne()
    {
        QVERIFY(!m_base->base()); // nothing is compared
        m_base->setWanted(true);
        const Snapshot early{main().branch, branchedFrom().plusSeconds(-60)};
        const Snapshot later{main().branch, branchedFrom().plusSeconds(60)};
        QVERIFY(compare(webTier(), webTier()));
        QVERIFY(!m_base->base());
        QVERIFY(compare(early, webTier()));
        QVERIFY(!m_base->base());
        QVERIFY(compare(main(), {webTier().branch, early.at}));
        QVERIFY(!m_base->base());
        QVERIFY(compare(early, main()));
        QVERIFY(!m_base->base());
        QCOMPARE(m_base->state(), LoadState::Idle);
        QVERIFY(compare(later, webTier()));
        QVERIFY(m_base->base());
        QVERIFY(isKnown());
        for (const ChangeOrigin origin : m_base->origins())
            QVERIFY(origin == ChangeOrigin::Branch); // a minute later the default branch had changed nothing
        m_comparison->stop();
        QVERIFY(m_base->origins().isEmpty());
        QVERIFY(m_base->isWanted()); // for the next one
    }

    // The beginning does not change: what was listed serves again.
    void comparedAgainItIsListedOnce()
    {
        m_base->setWanted(true);
        QVERIFY(compare(main(), webTier()));
        QVERIFY(isKnown());
        const auto before = m_base->origins();
        QSignalSpy told(m_base.get(), &BaseComparison::stateChanged);
        m_comparison->reload();
        QCOMPARE(m_base->origins(), before); // what was known stays
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20000);
        QCOMPARE(m_base->state(), LoadState::Ready);
        QCOMPARE(m_base->origins(), before);
    }

    void aFailureIsTold()
    {
        QVERIFY(compare(main(), webTier()));
        m_sample->server.setListingFails(true);
        m_base->setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_base->state(), LoadState::Failed, 20000);
        QVERIFY(m_base->error() && m_base->origins().isEmpty());
        m_sample->server.setListingFails(false);
        m_comparison->reload(); // tries again
        QVERIFY(isKnown());
        QVERIFY(!m_base->error() && !m_base->origins().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBaseComparison)
#include "tst_basecomparison.moc"
