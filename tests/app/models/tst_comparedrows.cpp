// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/comparedrows.h"

#include "app/session/changedcontents.h"
#include "app/session/samechange.h"
#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// The rows of a branch beside those that only the default branch has, on the sample: how often all of them are read
// again, which for a hundred thousand takes a while.
class TestComparedRows : public QObject {
    Q_OBJECT

private:
    static constexpr int patience = 20000;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ComparedRows> m_rows;

    Workspace &workspace() const { return m_sample->workspace; }
    bool isCompared() const
    {
        return m_sample->isListed() && workspace().showsItsSnapshot()
            && workspace().comparison().state() == LoadState::Ready
            && workspace().comparison().right().branch == workspace().snapshot().branch
            && workspace().changedContents().state() == LoadState::Ready;
    }
    QStringList removed() const
    {
        QStringList labels;
        for (const Artifact &artifact : m_rows->artifacts()) {
            if (m_rows->changeOf(artifact.key()) == Change::Removed)
                labels << artifact.definition.name + u' ' + artifact.target.label;
        }
        return labels;
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = 1500});
        QVERIFY(m_sample->open());
        m_rows = std::make_unique<ComparedRows>(workspace().catalogue(),
            ComparedBy{.comparison = &workspace().comparison(),
                .contents = &workspace().changedContents(),
                .sameChange = &workspace().sameChange(),
                .base = nullptr});
        workspace().showCompared({QStringLiteral("add-web-tier"), {}}, Snapshot{QStringLiteral("main"), {}});
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), patience);
    }
    void cleanup()
    {
        m_rows.reset();
        m_sample.reset();
    }

    // They stand behind the others, which come page by page.
    void whatOnlyTheOtherHasComesOnceAllIsListed()
    {
        const QStringList before = removed();
        QVERIFY2(before.contains(QStringLiteral("dns_zone guest.example.net")), qPrintable(before.join(u'\n')));
        QSignalSpy reset(m_rows.get(), &ComparedRows::reset);
        QSignalSpy appended(m_rows.get(), &ComparedRows::appended);
        QSignalSpy replaced(m_rows.get(), &ComparedRows::replaced);
        workspace().catalogue().reload();
        QCOMPARE(removed(), before); // until the first page is there
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
        QCOMPARE(reset.count(), 1);
        QVERIFY2(appended.count() > 2, qPrintable(QString::number(appended.count())));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(removed(), before);
        const QList<Artifact> &all = m_rows->artifacts();
        QCOMPARE(all.size(), workspace().catalogue().artifacts().size() + before.size());
        for (int row = 0; row < int(all.size()); ++row)
            QCOMPARE(m_rows->rowOf(all.at(row).key()), row);
    }

    void linesThatAreCountedInAnotherWayReplaceThemOnce()
    {
        QSignalSpy replaced(m_rows.get(), &ComparedRows::replaced);
        QSignalSpy compared(m_rows.get(), &ComparedRows::compared);
        QSignalSpy same(&workspace().sameChange(), &SameChange::changed);
        CountingChoices counting;
        counting.ignoring.usual.comments = true;
        workspace().setCounting(counting);
        QCOMPARE(workspace().changedContents().state(), LoadState::Loading);
        QCOMPARE(replaced.count(), 0); // what is sorted by them stays where it is meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(workspace().changedContents().state(), LoadState::Ready, patience);
        QCOMPARE(replaced.count(), 1);
        QVERIFY(same.count() > 1);
        QVERIFY(compared.count() < same.count()); // the last ones were told with all the rest
        workspace().setCounting(counting);
        QCOMPARE(workspace().changedContents().state(), LoadState::Ready);
        QCOMPARE(replaced.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestComparedRows)
#include "tst_comparedrows.moc"
