// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/comparedrows.h"

#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "app/session/samechange.h"
#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// The rows of a branch beside those that only the default branch has, on the sample: of which two snapshots they tell
// something while others are compared, and how often all of them are read again, which for a hundred thousand takes a
// while.
class TestComparedRows : public QObject {
    Q_OBJECT

private:
    static constexpr int patience = 20000;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ComparedRows> m_rows;
    QStringList m_atOnce; // known() when another pair was there

    Workspace &workspace() const { return m_sample->workspace; }
    bool isListed() const
    {
        return m_sample->isListed() && workspace().showsItsSnapshot()
            && workspace().comparison().state() == LoadState::Ready
            && workspace().comparison().right().branch == workspace().snapshot().branch;
    }
    bool isCompared() const { return isListed() && workspace().changedContents().state() == LoadState::Ready; }
    QStringList removed() const
    {
        QStringList labels;
        for (const Artifact &artifact : m_rows->artifacts()) {
            if (m_rows->changeOf(artifact.key()) == Change::Removed)
                labels << artifact.definition.name + u' ' + artifact.target.label;
        }
        return labels;
    }
    // How many rows tell what became of them, in which way: "change 12, note 3, lines 9, alike 4, origin 11"
    QString known() const
    {
        int change = 0;
        int note = 0;
        int lines = 0;
        int alike = 0;
        int origin = 0;
        for (const Artifact &artifact : m_rows->artifacts()) {
            const ArtifactKey key = artifact.key();
            change += int(m_rows->changeOf(key).has_value());
            note += int(!m_rows->changeNoteOf(key).isEmpty());
            lines += int(m_rows->differenceOf(key) != nullptr);
            alike += int(!m_rows->sameChangeOf(key).isEmpty());
            origin += int(m_rows->originOf(key).has_value());
        }
        return QStringLiteral("change %1, note %2, lines %3, alike %4, origin %5")
            .arg(change)
            .arg(note)
            .arg(lines)
            .arg(alike)
            .arg(origin);
    }
    static QString nothing() { return QStringLiteral("change 0, note 0, lines 0, alike 0, origin 0"); }
    void wantOrigins()
    {
        workspace().baseComparison().setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().baseComparison().state(), LoadState::Ready, patience);
    }
    void open(int extraArtifacts)
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = extraArtifacts});
        QVERIFY(m_sample->open());
        m_rows = std::make_unique<ComparedRows>(workspace().catalogue(),
            ComparedBy{.comparison = &workspace().comparison(),
                .contents = &workspace().changedContents(),
                .sameChange = &workspace().sameChange(),
                .base = &workspace().baseComparison()});
        workspace().showCompared({QStringLiteral("add-web-tier"), {}}, Snapshot{QStringLiteral("main"), {}});
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), patience);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_rows.reset();
        m_sample.reset();
        m_atOnce.clear();
    }

    // They stand behind the others, which come page by page.
    void whatOnlyTheOtherHasComesOnceAllIsListed()
    {
        open(1500);
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

    void ofAnotherPairNothingIsKnownBeforeItIsCompared_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("the two swapped") << QStringLiteral("swap");
        QTest::newRow("another branch") << QStringLiteral("branch");
        QTest::newRow("another to compare with") << QStringLiteral("against");
        QTest::newRow("another time to compare with") << QStringLiteral("time");
        QTest::newRow("another, and the same again") << QStringLiteral("again");
    }
    void ofAnotherPairNothingIsKnownBeforeItIsCompared()
    {
        QFETCH(QString, way);
        open(0);
        wantOrigins();
        QVERIFY2(!known().contains(QStringLiteral(" 0")), qPrintable(known()));
        const QStringList before = removed();
        const qsizetype own = workspace().catalogue().artifacts().size();
        QCOMPARE(m_rows->artifacts().size(), own + before.size());
        QSignalSpy forgotten(m_rows.get(), &ComparedRows::forgotten);
        QSignalSpy replaced(m_rows.get(), &ComparedRows::replaced);
        const Snapshot main{QStringLiteral("main"), {}};
        if (way == QStringLiteral("swap"))
            workspace().swapSnapshots();
        else if (way == QStringLiteral("branch"))
            workspace().setBranch(QStringLiteral("upgrade-eos"));
        else if (way == QStringLiteral("time"))
            workspace().compareWith(Snapshot{main.branch, workspace().now().plusSeconds(-60)});
        else
            workspace().compareWith(Snapshot{QStringLiteral("upgrade-eos"), {}});
        QCOMPARE(workspace().comparison().state(), LoadState::Loading);
        QCOMPARE(known(), nothing());
        QCOMPARE(m_rows->artifacts().size(), own);
        for (const QString &label : before)
            QVERIFY2(!removed().contains(label), qPrintable(label));
        QCOMPARE(forgotten.count(), 1);
        QCOMPARE(replaced.count(), 0);
        if (way == QStringLiteral("again")) {
            workspace().compareWith(main);
            QCOMPARE(known(), nothing());
            QCOMPARE(forgotten.count(), 1); // there was nothing more to forget
        }
        // When it is there, whose changes they are is still that of the two before.
        connect(m_rows.get(), &ComparedRows::replaced, this, [this] {
            if (m_atOnce.isEmpty() && workspace().comparison().state() == LoadState::Ready)
                m_atOnce = known().split(QStringLiteral(", "));
        });
        QTRY_VERIFY_WITH_TIMEOUT(isListed(), patience);
        QCOMPARE(m_atOnce.constLast(), QStringLiteral("origin 0"));
        QVERIFY(m_atOnce.constFirst() != QStringLiteral("change 0"));
        if (way == QStringLiteral("again"))
            QCOMPARE(removed(), before);
        for (const Artifact &artifact : m_rows->artifacts())
            QCOMPARE(m_rows->changeOf(artifact.key()), workspace().comparison().changeOf(artifact.key()));
    }

    void theSamePairComparedAnewKeepsWhatIsKnown()
    {
        open(0);
        wantOrigins();
        const QString before = known();
        const qsizetype count = m_rows->artifacts().size();
        QSignalSpy forgotten(m_rows.get(), &ComparedRows::forgotten);
        QSignalSpy replaced(m_rows.get(), &ComparedRows::replaced);
        workspace().comparison().reload();
        QCOMPARE(workspace().comparison().state(), LoadState::Loading);
        QVERIFY(workspace().comparison().changes().isEmpty());
        QCOMPARE(known(), before);
        QCOMPARE(m_rows->artifacts().size(), count);
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), patience);
        QCOMPARE(known(), before);
        QCOMPARE(forgotten.count(), 0);
        QCOMPARE(replaced.count(), 1); // the lines are the same, which is told with all the rest
        workspace().compareWith({});
        QCOMPARE(known(), nothing());
    }

    void linesThatAreCountedInAnotherWayReplaceThemOnce()
    {
        open(0);
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
