// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurereason.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// The sample has one artifact in Error, which somebody else's run left so three hours ago.
class TestFailureReason : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;

    Workspace &workspace() { return m_sample->workspace; }
    const FailureReason &reason() { return workspace().readings().active().failureReason(); }
    Artifact broken()
    {
        return m_sample->findArtifact([](const Artifact &one) { return one.status == ArtifactStatus::Error; }).value();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
    }
    void cleanup() { m_sample.reset(); }

    void somebodyElsesFailureIsAskedFor()
    {
        QSignalSpy changed(&reason(), &FailureReason::changed);
        QVERIFY(m_sample->read(broken().key()));
        QTRY_VERIFY_WITH_TIMEOUT(!reason().text().isEmpty(), 20000);
        QVERIFY2(reason().text().contains(QLatin1String("leaf-04 has no IP address")), qPrintable(reason().text()));
        QVERIFY(!reason().text().contains(u'\n'));
        QCOMPARE(changed.count(), 1);

        QVERIFY(m_sample->read(m_sample->ofType("application/json")->key()));
        QCOMPARE(reason().text(), QString());
        QCOMPARE(changed.count(), 2);
    }

    void whoOpensAnotherOneMeanwhileHearsNothing()
    {
        m_sample->server.setDelay(300);
        workspace().read(broken().key());
        workspace().read(m_sample->ofType("application/json")->key());
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document().state() == LoadState::Ready, 20000);
        // Whatever was asked has been answered by now, or was given up.
        QTRY_COMPARE_WITH_TIMEOUT(workspace().connection().activeRequests(), 0, 20000);
        QCOMPARE(reason().text(), QString());
    }

    // At an instant before it failed there is nothing to tell, and later runs are not the reason of an earlier one.
    void whatFailedLaterIsNotTheReason()
    {
        workspace().setTime(workspace().now().plusSeconds(-4 * 3600));
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace().showsItsSnapshot() && workspace().catalogue().state() == LoadState::Ready, 20000);
        // As if the list had it in Error then, which it is not.
        Artifact before = broken4();
        QCOMPARE(before.status, ArtifactStatus::Ready);
        before.status = ArtifactStatus::Error;
        workspace().document().open(before, workspace().snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document().state() == LoadState::Ready, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().connection().activeRequests(), 0, 20000);
        QCOMPARE(reason().text(), QString());
    }

    // A run of ours that fails tells by itself; its words take the place of what was known before.
    void aRunOfOursIsNotAskedFor()
    {
        QVERIFY(m_sample->read(broken().key()));
        QTRY_VERIFY_WITH_TIMEOUT(!reason().text().isEmpty(), 20000);
        const QString before = reason().text();
        workspace().generate({broken()});
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().runs().anyUnderWay(), 30000);
        const QString ours = workspace().runs().failure(workspace().snapshot(), broken().key());
        QVERIFY(!ours.isEmpty());
        QCOMPARE(reason().text(), ours);
        QCOMPARE(ours, before); // the template stumbles over the same as then
    }

    // The server leaves an artifact in Error when it renders well again to the same content (contract, section 0).
    void aNewerRenderingThatWentWellIsNoReason()
    {
        Artifact well = m_sample->ofType("application/json").value();
        workspace().generate({well});
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().runs().anyUnderWay(), 30000);
        well.status = ArtifactStatus::Error; // as a real server would have it
        workspace().document().open(well, workspace().snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(reason().mendedAt(), 20000);
        QCOMPARE(reason().text(), QString());
        QVERIFY(m_sample->read(broken().key()));
        QVERIFY(!reason().mendedAt());
    }

private:
    Artifact broken4()
    {
        return m_sample
            ->findArtifact([](const Artifact &one) {
                return one.definition.name == QLatin1String("leaf_config")
                    && one.target.label == QLatin1String("leaf-04");
            })
            .value();
    }
};

QTEST_GUILESS_MAIN(TestFailureReason)
#include "tst_failurereason.moc"
