// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/revisionmodel.h"

#include "app/session/artifacthistory.h"
#include "tests/support/modelprinter.h"
#include "tests/support/samplepast.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace artiscope;

// The list of revisions as it is shown, of the sample at a fixed moment.
class TestRevisionModel : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 noon = 1'795'000'000'000'000; // 2026-11-18 11:06:40 UTC
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<ContentSource> m_source;
    std::unique_ptr<ArtifactHistory> m_history;
    std::unique_ptr<RevisionModel> m_model;

    void open(sample::DefinitionName definition, const char *target, const Snapshot &snapshot)
    {
        m_history =
            std::make_unique<ArtifactHistory>(ArtifactHistory::Parts{*m_past->connection, *m_source, nullptr, {}},
                m_past->artifact(m_past->row(definition, target)), snapshot, m_past->branches->branches());
        m_model->attach(m_history.get());
    }
    bool isOver() const { return m_history->history().state() == LoadState::Ready && !m_history->isCounting(); }
    QString printed() const { return u'\n' + printModel(*m_model); }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>(noon);
        QVERIFY(m_past->open(true));
        m_source = std::make_unique<ContentSource>(*m_past->connection);
        m_model = std::make_unique<RevisionModel>(
            [] { return Instant{noon}; }, QTimeZone(QByteArrayLiteral("Europe/Berlin")));
    }
    void cleanup()
    {
        m_model.reset();
        m_history.reset();
        m_source.reset();
        m_past.reset();
    }

    void nothingIsThereBeforeItIsOpened()
    {
        QCOMPARE(m_model->rowCount(), 0);
        open(sample::DefinitionName::LeafConfig, "leaf-02", m_past->main());
        QCOMPARE(printed(), QStringLiteral("\n\n"));
        m_model->attach(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aRowTellsAllOfARevision()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02", m_past->main());
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(printed(), QStringLiteral(R"(
11 min ago · +32 −10 · netops · current · 6.29 KiB · 31d4…
Nov 4, 06:06 · +27 −12 · stood for 14 days · 5.77 KiB · 3cfb…
Oct 20, 09:06 · +28 −14 · stood for 14 days · 5.48 KiB · 3645…
Sep 24, 13:06 · +29 −15 · stood for 3 weeks · 5.23 KiB · f1e8…
Sep 9, 13:26 · +220 −0 · stood for 14 days · 4.96 KiB · 0ee5…
Nothing was rendered before.
)"));
    }

    void whatCameBackIsRecognised()
    {
        open(sample::DefinitionName::Handbook, "border-01", m_past->main());
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(printed(), QStringLiteral(R"(
40 min ago · +0 −1 · m.keller · current · 1.73 KiB · as on Nov 16, 08:08
43 min ago · +1 −0 · m.keller · stood for 2 min · 1.76 KiB · 9e61…
Nov 16, 08:08 · +1 −0 · m.keller · stood for 2 days · 1.73 KiB · d33d…
Nov 13, 11:08 · +1 −0 · pipeline · stood for 2 days · 1.68 KiB · bc12…
Oct 28, 11:08 · +1 −0 · stood for 15 days · 1.64 KiB · 2f52…
Oct 14, 13:08 · +1 −0 · stood for 13 days · 1.60 KiB · 56d0…
Sep 24, 13:08 · +1 −0 · stood for 19 days · 1.57 KiB · 1275…
Sep 9, 13:30 · +58 −0 · stood for 14 days · 1.54 KiB · f4f0…
Nothing was rendered before.
)"));
    }

    void theLastRowSaysWhereABranchBegan()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-01", {QStringLiteral("add-web-tier"), {}});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(printed(), QStringLiteral(R"(
49 min ago · +18 −4 · m.keller · current · 7.08 KiB · 581f…
Nov 15, 17:06 · +63 −13 · m.keller · stood for 2 days · 6.82 KiB · 69a6…
before Nov 15, 12:06 · stood for 5 h or longer · 5.76 KiB · 03a8…
The oldest was there when “add-web-tier” was made or rebased last, at Nov 15, 12:06: what was before is in the history of the default branch.
)"));
    }

    void rowsStayWhatTheyAreWhileOthersAreFound()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02", m_past->main());
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<int> sizes;
        QPersistentModelIndex newest;
        QString storageId;
        connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [&] {
            sizes << m_model->count();
            if (m_model->count() > 0 && !newest.isValid()) {
                newest = m_model->index(0);
                storageId = m_model->revision(0)->storageId;
            }
        });
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QVERIFY(sizes.size() > 3);
        QVERIFY(std::ranges::is_sorted(sizes));
        QVERIFY(resets.isEmpty());
        QCOMPARE(newest.row(), 0);
        QCOMPARE(m_model->rowOf(storageId), 0);
        QCOMPARE(m_model->rowOf(QStringLiteral("none of these")), -1);
        QVERIFY(!m_model->revision(m_model->count()));
        QVERIFY(!m_model->flags(m_model->index(m_model->count())).testFlag(Qt::ItemIsSelectable));
    }

    void aSearchThatEndsEarlySaysSo()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02", m_past->main());
        connect(m_history.get(), &ArtifactHistory::changed, this, [this] {
            if (m_history->revisions().size() == 2)
                m_history->stop();
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_history->history().state(), LoadState::Idle, 20000);
        QCOMPARE(m_model->index(m_model->count()).data().toString(),
            QStringLiteral("The search was stopped: there may be others between these and before them."));
        m_history->disconnect(this);
        m_past->relay->instead = [](const MisbehavingServer::Seen &) -> std::optional<Answer> {
            return Answer::json("{}", 404);
        };
        m_history->resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_history->history().state(), LoadState::Failed, 20000);
        QCOMPARE(m_model->index(m_model->count()).data().toString(),
            QStringLiteral("The search failed: there may be others between these and before them."));
    }

    void theTipIsExact()
    {
        open(sample::DefinitionName::LeafConfig, "leaf-02", m_past->main());
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const Revision &one = *m_model->revision(1);
        const QStringList tip = m_model->index(1).data(Qt::ToolTipRole).toString().split(u'\n');
        QCOMPARE(tip.at(0), QStringLiteral("Since 2026-11-04 06:06:42.306878 CET (2026-11-04 05:06:42.306878 UTC)"));
        QCOMPARE(tip.at(1), QStringLiteral("Until 2026-11-18 11:54:42.818754 CET (2026-11-18 10:54:42.818754 UTC)"));
        QVERIFY(tip.contains(QStringLiteral("Checksum ") + one.checksum));
        QVERIFY(tip.contains(QStringLiteral("Storage id ") + one.storageId));
    }
};

QTEST_GUILESS_MAIN(TestRevisionModel)
#include "tst_revisionmodel.moc"
