// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/basecomparison.h"
#include "tests/live/change.h"
#include "tests/live/liveworkspace.h"

using namespace artiscope;

// Whose a change is, of a real branch that both it and the default branch have gone on from. Comes after every other
// suite: the default branch is not what the facts say while it runs.
class TestLiveBase : public QObject {
    Q_OBJECT

private:
    const QString m_branch =
        QStringLiteral("live/base-") + QString::number(QDateTime::currentMSecsSinceEpoch()); // none of an earlier run
    Facts m_facts;
    std::unique_ptr<LiveWorkspace> m_live;

    Workspace &workspace() { return m_live->workspace; }
    [[nodiscard]] QByteArray note(const char *whose) const { return m_branch.toUtf8() + ", " + whose; }
    [[nodiscard]] static QString config() { return QStringLiteral("live_config"); }
    bool show(const QString &branch)
    {
        workspace().setBranch(branch);
        return QTest::qWaitFor(
            [&] {
                return workspace().snapshot().branch == branch && workspace().showsItsSnapshot() && m_live->isListed();
            },
            int(longWait.count()));
    }
    // The device's note is another one, and its artifact has it.
    bool render(const QString &branch, const QString &device, const QByteArray &note)
    {
        if (!giveNote(m_facts, device, note, branch) || !show(branch))
            return false;
        const std::optional<Artifact> artifact = m_live->find(config(), device);
        if (!artifact)
            return false;
        workspace().generate({*artifact});
        const std::optional<Run> run = m_live->overRun();
        return run && run->items.size() == 1 && run->items.constFirst().outcome == Outcome::Changed;
    }
    QString origin(const QString &device)
    {
        const std::optional<Artifact> artifact = m_live->find(config(), device);
        const auto known = artifact ? workspace().baseComparison().originOf(artifact->key()) : std::nullopt;
        return known ? originWord(*known) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_facts.isEmpty(), "no facts: run tests/live/load, set ARTISCOPE_LIVE_FACTS");
        m_live = std::make_unique<LiveWorkspace>(m_facts, m_facts.address());
        QVERIFY(mutate(m_facts,
            QStringLiteral("mutation { BranchCreate(data: { name: \"%1\", sync_with_git: false }, "
                           "wait_until_completion: true) { ok } }")
                .arg(m_branch),
            m_facts.defaultBranch()));
        QVERIFY(m_live->open(m_facts.defaultBranch()));
    }
    void cleanupTestCase()
    {
        m_live.reset();
        QVERIFY(
            mutate(m_facts, QStringLiteral("mutation { BranchDelete(data: { name: \"%1\" }) { ok } }").arg(m_branch),
                m_facts.defaultBranch()));
    }

    void eachSideAndBoth()
    {
        const QString main = m_facts.defaultBranch();
        QVERIFY(render(main, QStringLiteral("leaf-01"), note("default")));
        QVERIFY(render(m_branch, QStringLiteral("leaf-02"), note("branch")));
        QVERIFY(render(main, QStringLiteral("leaf-04"), note("default")));
        QVERIFY(render(m_branch, QStringLiteral("leaf-04"), note("branch")));

        workspace().compareWith(Snapshot{main, {}});
        workspace().baseComparison().setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().baseComparison().state(), LoadState::Ready, int(longWait.count()));
        QCOMPARE(origin(QStringLiteral("leaf-01")), QStringLiteral("default"));
        QCOMPARE(origin(QStringLiteral("leaf-02")), QStringLiteral("branch"));
        QCOMPARE(origin(QStringLiteral("leaf-04")), QStringLiteral("both"));
        QCOMPARE(origin(QStringLiteral("spine-01")), QString());
        QCOMPARE(workspace().baseComparison().origins().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestLiveBase)
#include "tst_livebase.moc"
