// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurereason.h"
#include "app/session/sethistory.h"
#include "tests/live/change.h"
#include "tests/live/liveworkspace.h"

#include <QSet>

#include <algorithm>

using namespace artiscope;

// The session on a real server, against what tests/live/load says is there.
class TestLive : public QObject {
    Q_OBJECT

private:
    Facts m_facts;
    std::unique_ptr<LiveWorkspace> m_live; // one a test

    Workspace &workspace() { return m_live->workspace; }
    Outcome outcomeOf(const QString &definition, const QString &target)
    {
        const auto artifact = m_live->find(definition, target);
        if (!artifact)
            return Outcome::Unknown;
        workspace().generate({*artifact});
        const std::optional<Run> run = m_live->overRun();
        return run && run->items.size() == 1 ? run->items.constFirst().outcome : Outcome::Unknown;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_facts.isEmpty(), "no facts: run tests/live/load, set ARTISCOPE_LIVE_FACTS"); }
    void init() { m_live = std::make_unique<LiveWorkspace>(m_facts, m_facts.address()); }
    void cleanup() { m_live.reset(); }

    // Each change set is what the branch just before and just after it shows.
    void changeSetsAreWhatTheServerShowsAroundThem()
    {
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        SetHistory history(workspace().connection());
        history.open(m_facts.defaultBranch(), {}, {}, workspace().branches().branches());
        QTRY_VERIFY_WITH_TIMEOUT(history.state() != LoadState::Loading, 120'000);
        QCOMPARE(history.state(), LoadState::Ready);
        QVERIFY(!history.sets().isEmpty());
        for (const auto &found : history.sets()) {
            const ChangeSet &set = found->set;
            Comparison comparison(workspace().connection());
            comparison.compare({m_facts.defaultBranch(), set.before}, {m_facts.defaultBranch(), set.after});
            QTRY_COMPARE_WITH_TIMEOUT(comparison.state(), LoadState::Ready, 30'000);
            for (const SetChange &one : set.changes) {
                const ArtifactChange *const shown = comparison.find(one.artifact.key());
                QVERIFY2(shown && shown->differs(),
                    qPrintable(QStringLiteral("%1/%2 from %3 to %4")
                                   .arg(one.artifact.definition.name, one.artifact.target.label, set.before.toWire(),
                                       set.after.toWire())));
            }
            // What was first rendered then and failed is new there, but nothing was stored of it.
            const auto isStored = [](const std::optional<Artifact> &side) {
                return side && !side->storageId.isEmpty();
            };
            QCOMPARE(std::ranges::count_if(comparison.changes(),
                         [&](const ArtifactChange &one) {
                             return one.differs() && (isStored(one.left) || isStored(one.right));
                         }),
                set.changes.size());
        }
    }

    void everythingIsListedAndReadByteForByte()
    {
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        QSet<QString> listed;
        for (const Artifact &artifact : workspace().catalogue().artifacts())
            listed.insert(artifact.definition.name + QLatin1Char('/') + artifact.target.label);
        const QJsonArray facts = m_facts.artifacts(m_facts.defaultBranch());
        QVERIFY(!facts.isEmpty());
        for (const QJsonValue &value : facts) {
            const QJsonObject fact = value.toObject();
            const QString path = Facts::path(fact);
            QVERIFY2(listed.contains(path), qPrintable(path));
            const auto artifact = workspace().catalogue().findById(Facts::text(fact, "id"));
            QVERIFY2(artifact, qPrintable(path));
            QCOMPARE(statusWord(artifact->status), Facts::text(fact, "status"));
            QCOMPARE(artifact->contentType, Facts::text(fact, "content_type"));
            QCOMPARE(artifact->checksum, Facts::text(fact, "checksum"));
            QCOMPARE(artifact->storageId, Facts::text(fact, "storage_id"));
            QCOMPARE(artifact->target.kind, fact[QLatin1String("target")][QLatin1String("kind")].toString());
            QVERIFY(m_live->read(artifact->key()));
            if (fact[QLatin1String("content")].isNull()) {
                QCOMPARE(workspace().document().state(), LoadState::Failed);
                QCOMPARE(workspace().document().error()->reason,
                    artifact->status == ArtifactStatus::Error ? Error::Reason::NeverRenderedWell
                                                              : Error::Reason::NothingRendered);
            } else {
                QCOMPARE(workspace().document().state(), LoadState::Ready);
                QCOMPARE(workspace().document().bytes(), Facts::text(fact, "content").toUtf8());
                QCOMPARE(workspace().document().check(), FetchedContent::Check::Verified);
            }
        }
        QCOMPARE(listed.size(), facts.size());
    }

    void betweenTwoRendersTheFirstIsShown()
    {
        const QJsonObject history = m_facts.at("history");
        const auto between = Instant::fromWire(Facts::text(history, "between"));
        QVERIFY(between);
        QVERIFY(m_live->open(m_facts.defaultBranch(), between));
        const auto artifact = m_live->find(Facts::text(history, "definition"), Facts::text(history, "target"));
        QVERIFY(artifact);
        const QJsonArray renders = history[QLatin1String("renders")].toArray();
        QCOMPARE(artifact->storageId, Facts::text(renders.at(0).toObject(), "storage_id"));
        QVERIFY(m_live->read(artifact->key()));
        QCOMPARE(workspace().document().bytes(), Facts::text(renders.at(0).toObject(), "content").toUtf8());
        QCOMPARE(workspace().generateBlock(), GenerateBlock::PinnedTime);

        workspace().setTime({});
        const QByteArray second = Facts::text(renders.at(1).toObject(), "content").toUtf8();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().document().bytes(), second, 60'000);
    }

    void anotherBranchKeepsTheArtifactByItsKey()
    {
        const QJsonObject pair = m_facts.at("two_ids");
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        const auto artifact = m_live->find(Facts::text(pair, "definition"), Facts::text(pair, "target"));
        QVERIFY(artifact);
        QCOMPARE(artifact->id, Facts::text(pair, "default_id"));
        QVERIFY(m_live->read(artifact->key()));
        workspace().setBranch(m_facts.changeBranch());
        const auto idShown = [&] { return workspace().document().artifact().value_or(Artifact{}).id; };
        QTRY_COMPARE_WITH_TIMEOUT(idShown(), Facts::text(pair, "change_id"), 60'000);
    }

    void aChangedTargetRendersChangedThenUnchanged()
    {
        QVERIFY(m_live->open(m_facts.changeBranch()));
        const QString config = QStringLiteral("live_config");
        const QString device = QStringLiteral("leaf-03");
        const auto artifact = m_live->find(config, device);
        QVERIFY(artifact);
        const QByteArray note = giveNewNote(m_facts, device);
        QVERIFY(!note.isEmpty());
        QVERIFY(m_live->read(artifact->key()));
        QVERIFY(!workspace().document().bytes().contains(note));

        QCOMPARE(outcomeOf(config, device), Outcome::Changed);
        // What is being read follows by itself.
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document().bytes().contains(note), 60'000);
        QCOMPARE(outcomeOf(config, device), Outcome::Unchanged);
    }

    // Nobody generated it here: why it failed is asked of the server, for a branch that has it from the default one
    // too.
    void aFailureOfBeforeIsToldToo_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::newRow("where it failed") << m_facts.defaultBranch();
        QTest::newRow("on a branch that took it over") << m_facts.changeBranch();
    }
    void aFailureOfBeforeIsToldToo()
    {
        QFETCH(QString, branch);
        const QJsonObject fails = m_facts.at("fails");
        QVERIFY(m_live->open(branch));
        const auto artifact = m_live->find(Facts::text(fails, "definition"), Facts::text(fails, "target"));
        QVERIFY(artifact);
        QVERIFY(m_live->read(artifact->key()));
        QTRY_VERIFY2_WITH_TIMEOUT(
            workspace().readings().active().failureReason().text().contains(Facts::text(fails, "message")),
            qPrintable(workspace().readings().active().failureReason().text()), 60'000);
    }

    void aFailureIsToldInTheServersWords()
    {
        const QJsonObject fails = m_facts.at("fails");
        QVERIFY(m_live->open(m_facts.changeBranch()));
        QCOMPARE(outcomeOf(Facts::text(fails, "definition"), Facts::text(fails, "target")), Outcome::Failed);
        const RunItem failed = workspace().runs().runs().constFirst().items.constFirst();
        QVERIFY2(failed.error.contains(Facts::text(fails, "message")), qPrintable(failed.error));
        QVERIFY2(failed.log.lines.size() > 1, "the log is more than its reason");
    }

    // Nobody here has asked for it: the server is asked why.
    void aFullPassCreatesWhatIsMissingAndDeletesWhatIsStale()
    {
        const QJsonObject missing = m_facts.at("first_time");
        const QJsonObject stale = m_facts.at("would_delete");
        QVERIFY(m_live->open(m_facts.changeBranch()));
        const QString name = Facts::text(missing, "definition");
        const QList<Definition> all = workspace().catalogue().definitions();
        const auto definition = std::ranges::find(all, name, &Definition::name);
        QVERIFY(definition != all.end());

        const auto plan = awaited<GenerationPlan>([&](auto done) {
            return planGeneration(workspace().connection(), *definition, m_facts.changeBranch(), done);
        });
        VERIFY_ANSWERED(plan);
        QVERIFY(plan->deletesStale);
        QSet<QString> missingNow;
        for (const TargetRef &target : plan->missing)
            missingNow.insert(target.label);
        QSet<QString> staleNow;
        for (const Artifact &artifact : plan->stale)
            staleNow.insert(artifact.target.label);
        const auto names = [](const QJsonObject &fact) {
            QSet<QString> result;
            for (const QJsonValue &target : fact[QLatin1String("targets")].toArray())
                result.insert(target.toString());
            return result;
        };
        QCOMPARE(missingNow, names(missing));
        QCOMPARE(staleNow, names(stale));

        workspace().generateAll(*plan);
        const std::optional<Run> run = m_live->overRun();
        QVERIFY(run);
        for (const RunItem &item : run->items) {
            if (missingNow.contains(item.target.label))
                QCOMPARE(item.outcome, Outcome::Created);
            else
                QVERIFY2(item.outcome == Outcome::Changed || item.outcome == Outcome::Unchanged,
                    qPrintable(item.target.label + u' ' + outcomeWord(item.outcome)));
        }
        for (const QString &target : std::as_const(missingNow))
            QTRY_VERIFY_WITH_TIMEOUT(m_live->find(name, target), 60'000);
        for (const QString &target : std::as_const(staleNow))
            QTRY_VERIFY_WITH_TIMEOUT(!m_live->find(name, target), 60'000);
    }

    void aReaderMayNotGenerate()
    {
        QVERIFY(m_live->openAs("reader", m_facts.changeBranch()));
        QCOMPARE(workspace().connection().account().name, Facts::text(m_facts.account("reader"), "name"));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::NotAllowed, 60'000);
        // And the server means it: asked all the same, it refuses.
        const auto artifact = m_live->find(QStringLiteral("live_config"), QStringLiteral("leaf-04"));
        QVERIFY(artifact);
        workspace().runs().generate(artifact->definition, m_facts.changeBranch(), {*artifact});
        const std::optional<Run> run = m_live->overRun();
        QVERIFY(run);
        QCOMPARE(run->phase, Run::Phase::Refused);
        QCOMPARE(run->refused->reason, Error::Reason::NotAllowed);
    }

    void aWriterMayGenerateOnBranchesButNotOnTheDefaultOne()
    {
        QVERIFY(m_live->openAs("writer", m_facts.defaultBranch()));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::NotAllowed, 60'000);
        workspace().setBranch(m_facts.changeBranch());
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::None, 60'000);
        QVERIFY(m_live->waitUntilListed());
        QCOMPARE(outcomeOf(QStringLiteral("live_config"), QStringLiteral("leaf-04")), Outcome::Unchanged);
    }

    void aTokenThatRunsOutIsRenewedUnasked()
    {
        if (Facts::shortTokenAddress().isEmpty())
            QSKIP("no server with a short token life (README.md)");
        LiveWorkspace live(m_facts, Facts::shortTokenAddress());
        QVERIFY(live.openAs("reader", m_facts.defaultBranch()));
        QSignalSpy states(&live.workspace.connection(), &Connection::stateChanged);
        QVERIFY(live.refreshUntilRenewed(3));
        QCOMPARE(states.count(), 0); // nobody was signed out meanwhile
        const auto artifact = live.find(QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QVERIFY(artifact);
        QVERIFY(live.read(artifact->key()));
        const QJsonObject fact =
            m_facts.artifact(m_facts.defaultBranch(), QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QCOMPARE(live.workspace.document().bytes(), Facts::text(fact, "content").toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
