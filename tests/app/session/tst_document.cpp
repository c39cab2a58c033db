// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/document.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

// The artifact that is read, by itself: nobody but the test tells it what the list knows.
class TestDocument : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Document> m_document;

    Document &document() { return *m_document; }
    static Snapshot main() { return {QStringLiteral("main"), {}}; }
    Artifact artifact(const char *definition, const char *target)
    {
        const auto found = m_sample->findArtifact([&](const Artifact &one) {
            return one.definition.name == QLatin1String(definition) && one.target.label == QLatin1String(target);
        });
        if (!found)
            qFatal("the sample has no %s/%s", definition, target);
        return *found;
    }
    bool waitFor(LoadState state)
    {
        return QTest::qWaitFor([&] { return document().state() == state; }, 20000);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
        m_document = std::make_unique<Document>(m_sample->workspace.content());
    }
    void cleanup()
    {
        m_document.reset();
        m_sample.reset();
    }

    void whoOpensASecondOneSeesOnlyThat()
    {
        const Artifact first = artifact("leaf_config", "leaf-01");
        const Artifact second = artifact("handbook", "leaf-01");
        m_sample->server.setDelay(100);
        QSignalSpy contents(m_document.get(), &Document::contentChanged);
        document().open(first, main());
        QCOMPARE(document().state(), LoadState::Loading);
        document().open(second, main());
        QVERIFY(document().bytes().isEmpty());
        QVERIFY(waitFor(LoadState::Ready));
        QCOMPARE(document().artifact()->key(), second.key());
        const QByteArray bytes = document().bytes();
        document().close();
        QCOMPARE(document().state(), LoadState::Idle);
        QVERIFY(!document().artifact() && document().bytes().isEmpty());
        document().open(first, main());
        QVERIFY(waitFor(LoadState::Ready));
        QVERIFY(document().bytes() != bytes);
        QCOMPARE(contents.count(), 2);
    }

    void factsThatComeMeanwhileStay()
    {
        const Artifact listed = artifact("leaf_config", "leaf-01");
        QVERIFY(!listed.updatedAt);
        Artifact detailed = listed;
        detailed.detailed = true;
        detailed.updatedAt = Instant{1'700'000'000'000'000};
        detailed.updatedBy = QStringLiteral("netops");
        document().open(listed, main());
        document().update(detailed);
        QCOMPARE(document().state(), LoadState::Loading);
        QVERIFY(waitFor(LoadState::Ready));
        QCOMPARE(*document().artifact(), detailed);
    }

    // The list is older than the server: what was rendered meanwhile is shown, and said to be what it is.
    void newerContentBringsItsFacts()
    {
        const Artifact now = artifact("leaf_config", "leaf-01");
        Artifact older = now;
        older.checksum = QString(32, u'0');
        older.storageId = QStringLiteral("17a00000-0000-4000-8000-000000000000");
        QSignalSpy facts(m_document.get(), &Document::factsChanged);
        document().open(older, main());
        QVERIFY(waitFor(LoadState::Ready));
        QCOMPARE(document().artifact()->storageId, now.storageId);
        QCOMPARE(document().artifact()->checksum, now.checksum);
        QCOMPARE(document().check(), FetchedContent::Check::Verified);
        QCOMPARE(facts.count(), 1);
    }

    void whatIsRenderedAtLastIsRead()
    {
        const Artifact rendered = artifact("leaf_config", "leaf-02");
        Artifact pending = rendered;
        pending.storageId.clear();
        pending.checksum.clear();
        document().open(pending, main());
        QVERIFY(waitFor(LoadState::Failed));
        QCOMPARE(document().error()->reason, Error::Reason::NothingRendered);
        document().update(rendered);
        QCOMPARE(document().state(), LoadState::Loading); // nothing is there to be kept meanwhile
        QVERIFY(waitFor(LoadState::Ready));
        QVERIFY(!document().error() && !document().bytes().isEmpty());
    }

    // The sample's data was edited under every third artifact, so that rendering changes some and leaves the others.
    void newContentTakesTheOldOnesPlaceQuietly()
    {
        QList<Artifact> before;
        for (const Artifact &one : m_sample->workspace.catalogue().artifacts()) {
            if (one.definition.name == QLatin1String("interfaces") && before.size() < 6)
                before << one;
        }
        std::vector<std::unique_ptr<Document>> read;
        for (const Artifact &one : std::as_const(before)) {
            read.push_back(std::make_unique<Document>(m_sample->workspace.content()));
            read.back()->open(one, main());
        }
        for (const auto &one : read)
            QTRY_COMPARE_WITH_TIMEOUT(one->state(), LoadState::Ready, 20000);
        RunCentre &runs = m_sample->workspace.runs();
        runs.generate(before.constFirst().definition, main().branch, before);
        QTRY_VERIFY_WITH_TIMEOUT(!runs.anyUnderWay(), 30000);

        std::optional<QList<Artifact>> after;
        QStringList ids;
        for (const Artifact &one : std::as_const(before))
            ids << one.id;
        const Request request = m_sample->workspace.connection().client().artifactDetails(
            main(), ids, Priority::High, [&](Result<QList<Artifact>> facts) { after = facts.take(); });
        QTRY_VERIFY_WITH_TIMEOUT(after, 20000);
        int changed = 0;
        for (const Artifact &now : std::as_const(*after)) {
            Document &one = *read.at(size_t(ids.indexOf(now.id)));
            const bool isNew = one.artifact()->storageId != now.storageId;
            const QByteArray old = one.bytes();
            QSignalSpy states(&one, &Document::stateChanged);
            QSignalSpy contents(&one, &Document::contentChanged);
            one.update(now);
            QCOMPARE(one.bytes(), old); // until the new ones are there
            if (isNew) {
                QTRY_COMPARE_WITH_TIMEOUT(contents.count(), 1, 20000);
                QVERIFY(one.bytes() != old);
                ++changed;
            }
            QCOMPARE(states.count(), 0);
            QCOMPARE(one.artifact()->checksum, now.checksum);
        }
        QVERIFY(changed > 0 && changed < after->size());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
