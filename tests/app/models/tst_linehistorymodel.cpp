// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/linehistorymodel.h"

#include "app/session/artifacthistory.h"
#include "app/session/artifactlinehistory.h"
#include "tests/support/modelprinter.h"
#include "tests/support/samplepast.h"

#include <QAbstractItemModelTester>

using namespace artiscope;

// How a line looked before, as it is listed, of the sample at a fixed moment.
class TestLineHistoryModel : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 noon = 1'795'000'000'000'000; // 2026-11-18 11:06:40 UTC
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<ContentSource> m_source;
    std::unique_ptr<ArtifactHistory> m_revisions;
    std::unique_ptr<RevisionTexts> m_texts;
    std::unique_ptr<ArtifactLineHistory> m_history;
    std::unique_ptr<LineHistoryModel> m_model;

    void findRevisions()
    {
        m_revisions =
            std::make_unique<ArtifactHistory>(ArtifactHistory::Parts{*m_past->connection, *m_source, nullptr, {}},
                m_past->artifact(m_past->row(sample::DefinitionName::LeafConfig, "leaf-02")), m_past->main(),
                m_past->branches->branches());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_revisions->history().state() == LoadState::Ready && !m_revisions->isCounting(), 20000);
    }
    void start(HistoryEnd end, qsizetype line)
    {
        m_history->start(m_revisions->artifact(), m_revisions->revisions(), end, line);
    }
    QString printed() const { return u'\n' + printModel(*m_model); }
    static bool asksForContent(const MisbehavingServer::Seen &seen)
    {
        return seen.target.startsWith("/api/storage/object/");
    }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>(noon);
        QVERIFY(m_past->open(true));
        m_source = std::make_unique<ContentSource>(*m_past->connection);
        m_texts = std::make_unique<RevisionTexts>(*m_source);
        m_history = std::make_unique<ArtifactLineHistory>(*m_texts);
        m_model = std::make_unique<LineHistoryModel>(
            [] { return Instant{noon}; }, QTimeZone(QByteArrayLiteral("Europe/Berlin")));
        findRevisions();
        m_model->attach(m_history.get(), QStringLiteral("Somebody took it."));
    }
    void cleanup()
    {
        m_model.reset();
        m_history.reset();
        m_texts.reset();
        m_revisions.reset();
        m_source.reset();
        m_past.reset();
    }

    void aRowTellsHowItWas()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->rowCount(), 0);
        start(HistoryEnd::FirstRendering, 195);
        QCOMPARE(printed(), QStringLiteral("\nLooking into revision 1 of 5…\n"));
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        QCOMPARE(printed(), QStringLiteral(R"(
11 min ago · netops · changed ·    neighbor UNDERLAY maximum-routes 14000
Nov 4, 06:06 · changed ·    neighbor UNDERLAY maximum-routes 13500
Oct 20, 09:06 · changed ·    neighbor UNDERLAY maximum-routes 13000
Sep 24, 13:06 · changed ·    neighbor UNDERLAY maximum-routes 12500
Sep 9, 13:26 · came with this ·    neighbor UNDERLAY maximum-routes 12000
)"));
        QCOMPARE(m_model->revision(4), &m_history->revisions().at(4));
        QVERIFY(m_model->line(4) < 195); // less stood above it then
        start(HistoryEnd::FirstRendering, 0); // another line
        QCOMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->revision(0));
    }

    void whatIsNotKnownFurtherBackIsSaid()
    {
        start(HistoryEnd::ServersBeginning, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        const QString last = m_model->index(1, 0).data().toString();
        QCOMPARE(last, QStringLiteral("The server no longer tells what was before. Somebody took it."));
        QVERIFY(m_model->index(0, 0).data().toString().contains(QStringLiteral("was there already")));
        QVERIFY(!m_model->revision(1));
    }

    void whileItIsLookedForWhatIsKnownIsThere()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        int asked = 0;
        m_past->relay->holds = [&asked](const MisbehavingServer::Seen &seen) {
            return asksForContent(seen) && ++asked == 3;
        };
        start(HistoryEnd::FirstRendering, 195);
        QTRY_VERIFY_WITH_TIMEOUT(m_past->relay->held() > 0, 20000);
        QCOMPARE(printed(), QStringLiteral(R"(
11 min ago · netops · changed ·    neighbor UNDERLAY maximum-routes 14000
Nov 4, 06:06 ·    neighbor UNDERLAY maximum-routes 13500
Looking into revision 3 of 5…
)"));
        m_past->relay->holds = {};
        m_past->relay->letGo();
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        QCOMPARE(m_model->rowCount(), 5);
    }

    // With each step only the last one is another, however many there are.
    void onlyWhatIsAnotherIsTold()
    {
        start(HistoryEnd::FirstRendering, 195);
        QStringList told;
        int mostRows = 0;
        connect(m_model.get(), &QAbstractItemModel::dataChanged, m_model.get(),
            [&](const QModelIndex &first, const QModelIndex &last) {
                const int rows = m_model->rowCount();
                mostRows = std::max(mostRows, rows);
                if (first.row() < rows - 2 || last.row() >= rows) // the last one, and what says what is before
                    told << QStringLiteral("%1 to %2 of %3").arg(first.row()).arg(last.row()).arg(rows);
            });
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        QCOMPARE(told, QStringList());
        QVERIFY(mostRows > 4);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aFailureSaysWhy()
    {
        m_past->relay->instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return asksForContent(seen) ? std::optional(Answer::of("", "these are other bytes")) : std::nullopt;
        };
        start(HistoryEnd::FirstRendering, 195);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Failed, 20000);
        QVERIFY2(printed().startsWith(QStringLiteral("\nWhat was before is not known: ")), qPrintable(printed()));
        m_past->relay->instead = {};
        m_history->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(m_history->state(), LoadState::Ready, 20000);
        QCOMPARE(m_model->rowCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestLineHistoryModel)
#include "tst_linehistorymodel.moc"
