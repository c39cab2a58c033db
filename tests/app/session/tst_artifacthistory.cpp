// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifacthistory.h"

#include "app/content/contenttext.h"
#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"
#include "app/diff/showndiff.h"
#include "app/session/artifactblame.h"
#include "app/session/artifactlinehistory.h"
#include "app/session/changetext.h"
#include "tests/support/quiet.h"
#include "tests/support/samplepast.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace artiscope;

// The history of one artifact with what each revision changed, and who brought which line, on the sample.
class TestArtifactHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<ContentSource> m_source;
    std::unique_ptr<ArtifactHistory> m_history;

    void open(sample::DefinitionName definition, const char *target)
    {
        m_history =
            std::make_unique<ArtifactHistory>(ArtifactHistory::Parts{*m_past->connection, *m_source, nullptr, {}},
                m_past->artifact(m_past->row(definition, target)), Snapshot{QStringLiteral("main"), {}},
                m_past->branches->branches());
    }
    bool isOver() const { return m_history->history().state() == LoadState::Ready && !m_history->isCounting(); }
    // By revision: "+4 −1 1234".
    QStringList deltas() const
    {
        QStringList lines;
        for (const Revision &one : m_history->revisions()) {
            const RevisionDelta *const delta = m_history->delta(one.storageId);
            lines << (delta ? linesText(delta->difference) + u' ' + QString::number(delta->size) : QStringLiteral("?"));
        }
        return lines;
    }
    QByteArray bytesOf(const Revision &revision) const { return m_past->world.object(revision.storageId).value(); }
    qsizetype downloads() const
    {
        return std::ranges::count_if(m_past->relay->seen(),
            [](const MisbehavingServer::Seen &seen) { return seen.target.startsWith("/api/storage/object/"); });
    }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>();
        QVERIFY(m_past->open(true));
        m_source = std::make_unique<ContentSource>(*m_past->connection);
    }
    void cleanup()
    {
        m_history.reset();
        m_source.reset();
        m_past.reset();
    }

    void eachIsComparedWithTheOneBefore()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QList<Revision> &revisions = m_history->revisions();
        QVERIFY(revisions.size() > 3);
        const DiffLibrary library;
        QStringList expected;
        for (qsizetype i = 0; i < revisions.size(); ++i) {
            const QByteArray bytes = bytesOf(revisions.at(i));
            const bool isOldest = i + 1 == revisions.size();
            const Result<LineDiff> lines =
                lineDiff(library, TextBuffer(isOldest ? QByteArray() : bytesOf(revisions.at(i + 1))), TextBuffer(bytes),
                    [] { return false; });
            expected << QStringLiteral("+%1 −%2 %3")
                            .arg(lines->added + lines->changed)
                            .arg(lines->removed + lines->changed)
                            .arg(bytes.size());
        }
        QCOMPARE(deltas(), expected);
        QVERIFY(!expected.contains(QStringLiteral("+0 −0")));
    }

    // As where one compares two of them; chosen meanwhile, all are counted again.
    void whatIsIgnoredDoesNotCount()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QStringList all = deltas();
        CountingChoices counting{.ignoring = {}, .matching = LineMatching::UniqueFirst};
        counting.ignoring.usual.comments = true;
        counting.ignoring.usual.expressions.push_back({QStringLiteral("VLANs"), QStringLiteral("vlan \\d+.*")});
        QSignalSpy changed(m_history.get(), &ArtifactHistory::changed);
        m_history->setCounting(counting);
        m_history->setCounting(counting);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_history->isCounting());
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QList<Revision> &revisions = m_history->revisions();
        const DiffLibrary library;
        QStringList expected;
        for (qsizetype i = 0; i < revisions.size(); ++i) {
            const ContentText to = contentText(bytesOf(revisions.at(i)), QStringLiteral("text/plain"));
            const TextBuffer from(i + 1 == revisions.size() ? QByteArray() : bytesOf(revisions.at(i + 1)));
            const Result<ShownDiff> shown = shownDiff(library, from, to.text,
                {.ignore = counting.ignoring.usual,
                    .language = to.detection.language,
                    .matching = LineMatching::UniqueFirst},
                [] { return false; });
            const LineDiff &lines = shown->counting.lines;
            const qsizetype added = lines.added + lines.changed;
            const qsizetype removed = lines.removed + lines.changed;
            const QString told =
                added + removed == 0 ? QStringLiteral("ignored") : QStringLiteral("+%1 −%2").arg(added).arg(removed);
            expected << told + u' ' + QString::number(to.text.bytes().size());
        }
        QCOMPARE(deltas(), expected);
        QVERIFY2(expected != all, qPrintable(all.join(u'\n')));
        m_history->setCounting({});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(deltas(), all);

        // What nobody looks at is counted when it is looked at again.
        m_history->stop();
        m_history->setCounting(counting);
        QVERIFY(!m_history->isCounting());
        m_history->resume();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(deltas(), expected);
    }

    // What is not known to be the one before is not compared with.
    void nothingIsComparedBeforeItIsKnownWith()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-03");
        QList<QPair<QString, bool>> early;
        connect(m_history.get(), &ArtifactHistory::counted, this, [&](const QString &storageId) {
            const auto &revisions = m_history->revisions();
            const auto one = std::ranges::find(revisions, storageId, &Revision::storageId);
            const bool isEndKnown = m_history->history().end() != HistoryEnd::Open;
            early << QPair(storageId, one != revisions.end() && (one->since || isEndKnown));
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(early.size(), m_history->revisions().size());
        for (const auto &[storageId, isKnown] : std::as_const(early))
            QVERIFY2(isKnown, qPrintable(storageId));
    }

    void stoppedNothingIsAskedAndItGoesOn()
    {
        m_past->relay->holds = [](const MisbehavingServer::Seen &seen) {
            return seen.target.startsWith("/api/storage/object/");
        };
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(m_history->history().state() == LoadState::Ready && m_past->relay->held() > 0, 20000);
        QVERIFY(m_history->isCounting());
        m_history->stop();
        QVERIFY(!m_history->isCounting());
        const qsizetype asked = downloads();
        m_past->relay->holds = {};
        m_past->relay->letGo();
        QVERIFY(becomesQuiet(*m_past->connection));
        QCOMPARE(downloads(), asked);
        QVERIFY(deltas().contains(QStringLiteral("?")));
        m_history->resume();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QVERIFY(!deltas().contains(QStringLiteral("?")));
    }

    void whatCouldNotBeLookedAtIsTriedAgain()
    {
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.startsWith("/api/storage/object/"))
                return {};
            return Answer::json("{}", 404);
        };
        open(sample::DefinitionName::LeafConfig, "leaf-05");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QVERIFY(!m_history->revisions().isEmpty());
        for (const Revision &one : m_history->revisions())
            QVERIFY(m_history->delta(one.storageId)->difference.error);
        m_past->relay->instead = {};
        m_history->resume();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        for (const Revision &one : m_history->revisions())
            QVERIFY(!m_history->delta(one.storageId)->difference.error);
    }

    void eachLineSaysWhoBroughtIt()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QList<Revision> &revisions = m_history->revisions();
        RevisionTexts texts(*m_source);
        ArtifactBlame blame(texts);
        QSignalSpy steps(&blame, &ArtifactBlame::progressed);
        blame.start(m_history->artifact(), revisions, Priority::High);
        QCOMPARE(blame.state(), LoadState::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(blame.state(), LoadState::Ready, 20000);
        QVERIFY(!steps.isEmpty());
        QCOMPARE(blame.text().bytes(), bytesOf(revisions.constFirst()));
        // The same by hand, from all of them.
        const DiffLibrary library;
        Blame all(TextBuffer(bytesOf(revisions.constFirst())));
        for (qsizetype i = 1; i < revisions.size(); ++i)
            QVERIFY(all.add(library, TextBuffer(bytesOf(revisions.at(i))), [] { return false; }));
        QCOMPARE(blame.lines(), all.revisions());
        QVERIFY(std::ranges::count(blame.lines(), 0) > 0);
    }

    void ofAnOlderRevisionOnlyWhatWasBeforeCounts()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QList<Revision> older = m_history->revisions().mid(1);
        RevisionTexts texts(*m_source);
        ArtifactBlame blame(texts);
        blame.start(m_history->artifact(), older, Priority::High);
        QTRY_COMPARE_WITH_TIMEOUT(blame.state(), LoadState::Ready, 20000);
        QCOMPARE(blame.text().bytes(), bytesOf(older.constFirst()));
        QCOMPARE(blame.revisions(), older);
        blame.stop();
        QCOMPARE(blame.state(), LoadState::Idle);
        QVERIFY(blame.lines().empty());
    }

    void aBlameThatFailsSaysWhy()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.startsWith("/api/storage/object/"))
                return {};
            return Answer::of("", "these are other bytes");
        };
        RevisionTexts texts(*m_source);
        ArtifactBlame blame(texts);
        blame.start(m_history->artifact(), m_history->revisions(), Priority::High);
        QTRY_COMPARE_WITH_TIMEOUT(blame.state(), LoadState::Failed, 20000);
        QCOMPARE(blame.error()->reason, Error::Reason::ChecksumMismatch);
    }

    // What blame has fetched is not fetched again.
    void aLineIsFollowedThroughItsRevisions()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QList<Revision> &revisions = m_history->revisions();
        RevisionTexts texts(*m_source);
        ArtifactBlame blame(texts);
        blame.start(m_history->artifact(), revisions, Priority::High);
        QTRY_COMPARE_WITH_TIMEOUT(blame.state(), LoadState::Ready, 20000);
        const qsizetype before = downloads();
        const auto newest = std::ranges::find(blame.lines(), 0);
        QVERIFY(newest != blame.lines().end());
        ArtifactLineHistory history(texts);
        history.start(m_history->artifact(), revisions, HistoryEnd::FirstRendering, newest - blame.lines().begin());
        QCOMPARE(history.state(), LoadState::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
        QVERIFY(downloads() - before <= revisions.size() - blame.fetching());
        QCOMPARE(history.versions().front().age, 0);
        for (const LineVersion &version : history.versions()) {
            const TextBuffer text(bytesOf(revisions.at(version.age)));
            QCOMPARE(text.line(version.place).toByteArray(), version.lines.constFirst());
        }
        history.start(m_history->artifact(), revisions, HistoryEnd::FirstRendering, 0);
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
        QCOMPARE(history.versions().size(), 1);
        QCOMPARE(history.versions().front().age, int(revisions.size()) - 1); // as old as the artifact
    }

    void linesAreMatchedAsOneLikes()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const QByteArray contents[]{" exit\n exit\n exit\nrouter bgp 1\n", "router bgp 1\n exit\n exit\n exit\n"};
        QList<Revision> revisions = m_history->revisions().first(2);
        for (qsizetype i = 0; i < 2; ++i) {
            revisions[i].storageId = QStringLiteral("made-%1").arg(i);
            revisions[i].checksum =
                QString::fromLatin1(QCryptographicHash::hash(contents[i], QCryptographicHash::Md5).toHex());
        }
        m_past->relay->instead = [&contents](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.startsWith("/api/storage/object/made-"))
                return {};
            return Answer::of("", contents[seen.target.endsWith("-0") ? 0 : 1]);
        };
        RevisionTexts texts(*m_source);
        ArtifactBlame blame(texts);
        ArtifactLineHistory history(texts);
        const auto told = [&](LineMatching matching) -> QString {
            blame.start(m_history->artifact(), revisions, Priority::High, matching);
            history.start(m_history->artifact(), revisions, HistoryEnd::FirstRendering, 0, matching);
            const auto isReady = [&] {
                return blame.state() == LoadState::Ready && history.state() == LoadState::Ready;
            };
            if (!QTest::qWaitFor(isReady, 20000))
                return QStringLiteral("never ready");
            QString ages;
            for (const int age : blame.lines())
                ages += QString::number(age);
            return ages + u' ' + QString::number(history.versions().size());
        };
        QCOMPARE(told(LineMatching::Most), QStringLiteral("1110 1"));
        QCOMPARE(told(LineMatching::UniqueFirst), QStringLiteral("0001 2"));
        QCOMPARE(blame.matching(), LineMatching::UniqueFirst);
    }

    // A caret can be there, but there is no line: not in this text, and perhaps even less in an older one.
    void behindTheLastLineThatOneCounts()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        RevisionTexts texts(*m_source);
        ArtifactLineHistory history(texts);
        const TextBuffer newest(bytesOf(m_history->revisions().constFirst()));
        const qsizetype behind = newest.lineCount() - 1;
        QVERIFY(newest.line(behind).isEmpty() && comparedLines(newest) == behind);
        const auto versionsOf = [&](qsizetype line) {
            history.start(m_history->artifact(), m_history->revisions(), HistoryEnd::FirstRendering, line);
            if (!QTest::qWaitFor([&] { return history.state() == LoadState::Ready; }, 20000))
                qFatal("it never ends");
            return history.versions();
        };
        const std::vector<LineVersion> last = versionsOf(behind - 1);
        QCOMPARE(last.front().lines, QByteArrayList{newest.line(behind - 1).toByteArray()});
        QVERIFY(versionsOf(behind) == last);
        QVERIFY(versionsOf(behind + 100) == last);
    }

    // An empty file has no line that could have been another one.
    void aTextWithoutLinesHasNoHistoryOfThem()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QList<Revision> revisions = m_history->revisions();
        revisions.first().storageId = QStringLiteral("empty");
        revisions.first().checksum = QStringLiteral("d41d8cd98f00b204e9800998ecf8427e");
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return seen.target.endsWith("/empty") ? std::optional(Answer::of("", "")) : std::nullopt;
        };
        RevisionTexts texts(*m_source);
        ArtifactLineHistory history(texts);
        history.start(m_history->artifact(), revisions, HistoryEnd::FirstRendering, 0);
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
        QVERIFY(history.versions().empty());
    }

    void aLineThatCannotBeFollowedIsTriedAgain()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.startsWith("/api/storage/object/"))
                return {};
            return Answer::of("", "these are other bytes");
        };
        RevisionTexts texts(*m_source);
        ArtifactLineHistory history(texts);
        history.start(m_history->artifact(), m_history->revisions(), HistoryEnd::FirstRendering, 0);
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Failed, 20000);
        QCOMPARE(history.error()->reason, Error::Reason::ChecksumMismatch);
        m_past->relay->instead = {};
        history.goOn();
        QCOMPARE(history.state(), LoadState::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(history.state(), LoadState::Ready, 20000);
    }
};

QTEST_GUILESS_MAIN(TestArtifactHistory)
#include "tst_artifacthistory.moc"
