// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/generation.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

Q_DECLARE_METATYPE(artiscope::GenerateBlock)

// Whether something can be generated, what a full pass would do, and what the workspace asks for.
class TestGeneration : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample; // only in the tests that need one

    Workspace &workspace() { return m_sample->workspace; }
    void openSample()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
        QTRY_VERIFY_WITH_TIMEOUT(workspace().rights(), 20000);
    }
    Artifact artifact(const char *definition, const char *target)
    {
        const auto found = m_sample->findArtifact([&](const Artifact &one) {
            return one.definition.name == QLatin1String(definition) && one.target.label == QLatin1String(target);
        });
        if (!found)
            qFatal("the sample has no %s/%s", definition, target);
        return *found;
    }
    // What the workspace answers to planAll().
    std::optional<GenerationPlan> plan(const char *definition)
    {
        std::optional<GenerationPlan> answer;
        const QMetaObject::Connection waiting =
            connect(&workspace(), &Workspace::planned, this, [&](const GenerationPlan &planned) { answer = planned; });
        for (const Definition &one : workspace().catalogue().definitions()) {
            if (one.name == QLatin1String(definition))
                workspace().planAll(one);
        }
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20000);
        disconnect(waiting);
        return answer;
    }
    template <typename T> static QStringList labels(const QList<T> &all, TargetRef T::*target)
    {
        QStringList words;
        for (const T &one : all)
            words << (one.*target).label;
        words.sort();
        return words;
    }

private Q_SLOTS:
    void cleanup() { m_sample.reset(); }

    void aBlockNamesWhatCanBeDoneSomethingAboutFirst_data()
    {
        const auto allowed = std::optional(ArtifactRights{Decision::Allow, Decision::Allow, Decision::Allow});
        const auto mayNotUpdate = std::optional(ArtifactRights{Decision::Allow, Decision::Allow, Decision::Deny});
        const auto elsewhere =
            std::optional(ArtifactRights{Decision::Allow, Decision::AllowOnOthers, Decision::AllowOnOthers});
        const QString me = QStringLiteral("me");
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("account");
        QTest::addColumn<std::optional<ArtifactRights>>("rights");
        QTest::addColumn<BranchState>("state");
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<GenerateBlock>("block");
        using Block = GenerateBlock;
        QTest::newRow("open") << true << me << allowed << BranchState::Open << false << Block::None;
        // Servers below 1.5 do not say; newer ones may say what is not known yet.
        QTest::newRow("unknown state") << true << me << allowed << BranchState::Unknown << false << Block::None;
        QTest::newRow("merged") << true << me << allowed << BranchState::Merged << false << Block::BranchMerged;
        QTest::newRow("merging") << true << me << allowed << BranchState::Merging << false << Block::BranchMerging;
        QTest::newRow("merge failed") << true << me << allowed << BranchState::MergeFailed << false
                                      << Block::BranchMergeFailed;
        QTest::newRow("deleting") << true << me << allowed << BranchState::Deleting << false << Block::BranchDeleting;
        QTest::newRow("rebase") << true << me << allowed << BranchState::NeedsRebase << false
                                << Block::BranchNeedsRebase;
        QTest::newRow("rebase after an upgrade")
            << true << me << allowed << BranchState::NeedsUpgradeRebase << false << Block::BranchNeedsRebase;
        QTest::newRow("past") << true << me << allowed << BranchState::Open << true << Block::PinnedTime;
        QTest::newRow("past of a merged branch")
            << true << me << allowed << BranchState::Merged << true << Block::PinnedTime;
        QTest::newRow("anonymous") << true << QString() << allowed << BranchState::Open << false << Block::NotSignedIn;
        QTest::newRow("not said yet") << true << me << std::optional<ArtifactRights>() << BranchState::Open << false
                                      << Block::RightsUnknown;
        QTest::newRow("half the right") << true << me << mayNotUpdate << BranchState::Open << false
                                        << Block::NotAllowed;
        QTest::newRow("right on other branches")
            << true << me << elsewhere << BranchState::Open << false << Block::NotAllowed;
        QTest::newRow("merged, and no right")
            << true << me << mayNotUpdate << BranchState::Merged << false << Block::BranchMerged;
        QTest::newRow("no connection") << false << me << allowed << BranchState::Open << false << Block::NotConnected;
    }
    void aBlockNamesWhatCanBeDoneSomethingAboutFirst()
    {
        QFETCH(bool, connected);
        QFETCH(QString, account);
        QFETCH(std::optional<ArtifactRights>, rights);
        QFETCH(BranchState, state);
        QFETCH(bool, pinned);
        QFETCH(GenerateBlock, block);
        QCOMPARE(generateBlock(connected, Account{.id = account}, rights, Branch{.state = state}, pinned), block);
    }

    void eachBlockHasItsOwnSentence()
    {
        QVERIFY(generateBlockText(GenerateBlock::None).isEmpty());
        QVERIFY(generateBlockInShort(GenerateBlock::None).isEmpty());
        QSet<QString> sentences;
        QSet<QString> briefs;
        const int last = int(GenerateBlock::BranchMergeFailed);
        for (int block = 1; block <= last; ++block) {
            const QString sentence = generateBlockText(GenerateBlock(block));
            QVERIFY2(sentence.endsWith(u'.') && sentence.at(0).isUpper(), qPrintable(sentence));
            sentences.insert(sentence);
            const QString brief = generateBlockInShort(GenerateBlock(block));
            QVERIFY2(!brief.isEmpty() && !brief.endsWith(u'.') && brief.size() < 30, qPrintable(brief));
            briefs.insert(brief);
        }
        QCOMPARE(briefs.size(), last);
        QCOMPARE(sentences.size(), last);
    }

    void theBlockFollowsTheSnapshot()
    {
        openSample();
        const Artifact any = artifact("leaf_config", "leaf-01");
        QSignalSpy told(&workspace(), &Workspace::generateBlockChanged);
        QCOMPARE(workspace().generateBlock(), GenerateBlock::None);
        workspace().setBranch(QStringLiteral("upgrade-eos"));
        QCOMPARE(workspace().generateBlock(), GenerateBlock::BranchNeedsRebase);
        QVERIFY(told.count() > 0);
        workspace().setBranch(QStringLiteral("add-web-tier"));
        QCOMPARE(workspace().generateBlock(), GenerateBlock::RightsUnknown); // those of another branch do not count
        told.clear();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::None, 20000);
        QVERIFY(told.count() > 0);
        workspace().setTime(workspace().now().plusSeconds(-60));
        QCOMPARE(workspace().generateBlock(), GenerateBlock::PinnedTime);
        workspace().generate({any}); // whoever asks all the same
        QVERIFY(workspace().runs().runs().isEmpty());
        workspace().setTime({});
        QCOMPARE(workspace().generateBlock(), GenerateBlock::None);
        told.clear();
        workspace().close();
        QCOMPARE(workspace().generateBlock(), GenerateBlock::NotConnected);
        QVERIFY(told.count() > 0);
    }

    void aPlanTellsWhatAFullPassWillDo()
    {
        openSample();
        const auto racks = plan("rack_elevation");
        QVERIFY(racks);
        QCOMPARE(racks->branch, QStringLiteral("main"));
        QStringList missing;
        for (const TargetRef &target : racks->missing)
            missing << target.label;
        QCOMPARE(missing, QStringList{QStringLiteral("rack-b05")}); // new in the group
        QCOMPARE(labels(racks->stale, &Artifact::target), QStringList{QStringLiteral("rack-lab")}); // left it
        QVERIFY(racks->deletesStale); // as servers do from 1.11 on
        QCOMPARE(racks->targets, int(racks->existing.size() + racks->missing.size()));
        QVERIFY(!labels(racks->existing, &Artifact::target).contains(QStringLiteral("rack-lab")));
        const auto policies = plan("firewall_policy");
        QVERIFY(policies);
        QVERIFY(policies->missing.isEmpty() && policies->stale.isEmpty());
        QCOMPARE(policies->targets, int(policies->existing.size()));
    }

    void eachDefinitionGetsARun()
    {
        openSample();
        const QList<Artifact> chosen{
            artifact("leaf_config", "leaf-05"), artifact("handbook", "leaf-05"), artifact("leaf_config", "leaf-06")};
        workspace().generate(chosen);
        const QList<Run> &runs = workspace().runs().runs();
        QCOMPARE(runs.size(), 2);
        for (const Run &run : runs) {
            const bool isConfig = run.definition.id == chosen.constFirst().definition.id;
            const QStringList both{QStringLiteral("leaf-05"), QStringLiteral("leaf-06")};
            QCOMPARE(labels(run.items, &RunItem::target), isConfig ? both : both.first(1));
            QCOMPARE(run.branch, QStringLiteral("main"));
            QVERIFY(!run.wholeDefinition);
        }
        QVERIFY(runs.at(0).definition != runs.at(1).definition);
    }

    void onlyWhatFailedIsAskedForAgain()
    {
        openSample();
        RunCentre &runs = workspace().runs();
        workspace().generate({artifact("leaf_config", "leaf-04"), artifact("leaf_config", "leaf-05")});
        QTRY_VERIFY_WITH_TIMEOUT(!runs.anyUnderWay(), 30000);
        const QString first = runs.runs().constFirst().id;
        workspace().generateFailedAgain(first);
        QCOMPARE(runs.runs().size(), 2);
        const Run again = runs.runs().constFirst();
        QCOMPARE(labels(again.items, &RunItem::target), QStringList{QStringLiteral("leaf-04")});
        QCOMPARE(again.definition, runs.find(first)->definition);

        workspace().generate({artifact("leaf_config", "leaf-05")});
        QTRY_VERIFY_WITH_TIMEOUT(!runs.anyUnderWay(), 30000);
        workspace().generateFailedAgain(runs.runs().constFirst().id); // nothing failed
        workspace().generateFailedAgain(QStringLiteral("no such run"));
        QCOMPARE(runs.runs().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestGeneration)
#include "tst_generation.moc"
