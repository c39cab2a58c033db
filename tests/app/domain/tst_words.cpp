// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/artifact.h"
#include "app/domain/branch.h"
#include "app/domain/run.h"

#include <QTest>

using namespace artiscope;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void artifactStatus_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ArtifactStatus>("status");
        QTest::newRow("pending") << QStringLiteral("Pending") << ArtifactStatus::Pending;
        QTest::newRow("processing") << QStringLiteral("Processing") << ArtifactStatus::Processing;
        QTest::newRow("ready") << QStringLiteral("Ready") << ArtifactStatus::Ready;
        QTest::newRow("error") << QStringLiteral("Error") << ArtifactStatus::Error;
        QTest::newRow("unknown") << QStringLiteral("Unknown") << ArtifactStatus::Unknown;
    }
    void artifactStatus()
    {
        QFETCH(QString, word);
        QFETCH(ArtifactStatus, status);
        QCOMPARE(statusWord(status), word);
        QCOMPARE(statusFromWord(word), status);
    }
    void otherStatusWordsAreUnknown()
    {
        QCOMPARE(statusFromWord(u"Shiny"), ArtifactStatus::Unknown);
        QCOMPARE(statusFromWord(u""), ArtifactStatus::Unknown);
    }

    void branchState_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<BranchState>("state");
        QTest::addColumn<bool>("writable");
        QTest::newRow("open") << QStringLiteral("OPEN") << BranchState::Open << true;
        QTest::newRow("rebase") << QStringLiteral("NEED_REBASE") << BranchState::NeedsRebase << false;
        QTest::newRow("upgrade") << QStringLiteral("NEED_UPGRADE_REBASE") << BranchState::NeedsUpgradeRebase << false;
        QTest::newRow("merging") << QStringLiteral("MERGING") << BranchState::Merging << false;
        QTest::newRow("merge failed") << QStringLiteral("MERGE_FAILED") << BranchState::MergeFailed << false;
        QTest::newRow("merged") << QStringLiteral("MERGED") << BranchState::Merged << false;
        QTest::newRow("deleting") << QStringLiteral("DELETING") << BranchState::Deleting << false;
        QTest::newRow("of a newer server") << QStringLiteral("FROZEN") << BranchState::Unknown << true;
    }
    void branchState()
    {
        QFETCH(QString, word);
        Branch branch;
        branch.state = branchStateFromWord(word);
        QTEST(branch.state, "state");
        QTEST(branch.isWritable(), "writable");
    }

    void outcomesKeepTheirWords()
    {
        const QList<std::pair<Outcome, QString>> words{
            {Outcome::Waiting, QStringLiteral("waiting")},
            {Outcome::Rendering, QStringLiteral("rendering")},
            {Outcome::Created, QStringLiteral("created")},
            {Outcome::Changed, QStringLiteral("changed")},
            {Outcome::Unchanged, QStringLiteral("unchanged")},
            {Outcome::Repaired, QStringLiteral("repaired")},
            {Outcome::Failed, QStringLiteral("failed")},
            {Outcome::Unknown, QStringLiteral("unknown")},
        };
        for (const auto &[outcome, word] : words) {
            QCOMPARE(outcomeWord(outcome), word);
            QCOMPARE(outcomeFromWord(word), outcome);
            QCOMPARE(isFinal(outcome), outcome != Outcome::Waiting && outcome != Outcome::Rendering);
        }
        QCOMPARE(outcomeFromWord(u"exploded"), Outcome::Unknown);
    }

    void keysAreOfDefinitionAndTarget()
    {
        Artifact one;
        one.id = QStringLiteral("a1");
        one.definition.id = QStringLiteral("d");
        one.target.id = QStringLiteral("t");
        Artifact other = one;
        other.id = QStringLiteral("a2"); // as on another branch
        other.definition.name = QStringLiteral("renamed");
        QCOMPARE(one.key(), other.key());
        QCOMPARE(qHash(one.key()), qHash(other.key()));
        QVERIFY((ArtifactKey{QStringLiteral("t"), QStringLiteral("d")}) != one.key());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
