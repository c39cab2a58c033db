// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactroles.h"
#include "app/models/facetmodel.h"
#include "tests/ui/samplewindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace artiscope;

// Finding among many, and what happens to the list meanwhile, in the real window.
class TestFiltering : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    void open(const SampleOptions &options = {.speed = 20})
    {
        m_window = std::make_unique<SampleWindow>(options);
        QVERIFY(m_window->open());
    }
    int rows() { return m_window->table()->model()->rowCount(); }
    QString cell(int row, ArtifactColumn column)
    {
        return m_window->table()->model()->index(row, int(column)).data().toString();
    }
    QSet<QString> column(ArtifactColumn column)
    {
        QSet<QString> found;
        for (int row = 0; row < rows(); ++row)
            found.insert(cell(row, column));
        return found;
    }
    void type(const QString &text)
    {
        m_window->key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_window->filter()->hasFocus());
        m_window->filter()->selectAll();
        QTest::keyClicks(m_window->filter(), text);
    }
    QListView *list(const char *facet) { return part<QListView>(m_window->window, facet); }
    // As it is read there: "Ready 112", the chosen ones in brackets.
    QStringList facet(const char *name)
    {
        QStringList texts;
        const QAbstractItemModel *model = list(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString text =
                QStringLiteral("%1 %2").arg(index.data().toString(), index.data(FacetModel::CountRole).toString());
            texts << (index.data(FacetModel::ActiveRole).toBool() ? QStringLiteral("[%1]").arg(text) : text);
        }
        return texts;
    }
    // What the artifacts themselves say, as the facet should have it: most first is not asked for, so sorted.
    template <typename Text> QStringList counted(Text text)
    {
        QMap<QString, int> counts;
        for (const Artifact &artifact : m_window->workspace.catalogue().artifacts())
            ++counts[text(artifact)];
        QStringList texts;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            texts << QStringLiteral("%1 %2").arg(count.key()).arg(count.value());
        return texts;
    }
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }
    void clickFacet(const char *name, const QString &text)
    {
        const QAbstractItemModel *model = list(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data().toString() == text) {
                list(name)->setFocus(); // as by Tab; it scrolls into sight
                QTest::mouseClick(list(name)->viewport(), Qt::LeftButton, {}, list(name)->visualRect(index).center());
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    QWidget *state() { return part<QWidget>(*m_window->widget("artifactTable"), "stateView"); }
    QString sentence() { return part<QLabel>(*state(), "stateSentence")->text(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void cleanup() { m_window.reset(); }

    void byWordsOfEveryColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("target") << "LEAF-03" << int(ArtifactColumn::Target);
        QTest::newRow("definition and name") << "cable_list" << int(ArtifactColumn::Definition);
        QTest::newRow("kind") << "LocationRack" << int(ArtifactColumn::Kind);
    }
    void byWordsOfEveryColumn()
    {
        QFETCH(const QString, text);
        QFETCH(const int, column);
        open();
        const int all = rows();
        type(text);
        QVERIFY(rows() > 0 && rows() < all);
        QCOMPARE(this->column(ArtifactColumn(column)).size(), 1);
        QCOMPARE(m_window->text("filterSummary"), QStringLiteral("%1 of %2").arg(rows()).arg(all));
        // Several words in any order, each in another column.
        const QString one = cell(0, ArtifactColumn::Target);
        QTest::keyClicks(m_window->filter(), QLatin1Char(' ') + one.left(one.size() - 1));
        QVERIFY(rows() > 0);
        QTest::keyClicks(m_window->filter(), QStringLiteral(" zzz"));
        QCOMPARE(rows(), 0);
        QVERIFY(state()->isVisible());
        QCOMPARE(sentence(), QStringLiteral("No artifact matches the filter."));
        QTest::mouseClick(part<QPushButton>(*state(), "stateButton"), Qt::LeftButton);
        QCOMPARE(rows(), all);
        QVERIFY(!state()->isVisible());
        QCOMPARE(m_window->filter()->text(), QString());
    }

    void facetsHaveTheirCounts()
    {
        open();
        QCOMPARE(sorted(facet("facetStatus")),
            counted([](const Artifact &artifact) { return statusWord(artifact.status); }));
        QCOMPARE(sorted(facet("facetType")), counted([](const Artifact &artifact) { return artifact.contentType; }));
        QCOMPARE(sorted(facet("facetKind")),
            counted([](const Artifact &artifact) { return kindLabel(artifact.target.kind); }));
        QVERIFY(facet("facetStatus").contains(QStringLiteral("Error 1")));
        QVERIFY(facet("facetStatus").contains(QStringLiteral("Pending 1")));
    }

    void facetsNarrowEachOther()
    {
        open();
        const int all = rows();
        clickFacet("facetType", QStringLiteral("image/svg+xml"));
        const int drawings = rows();
        QCOMPARE(column(ArtifactColumn::Type), QSet<QString>{QStringLiteral("image/svg+xml")});
        QVERIFY(facet("facetType").contains(QStringLiteral("[image/svg+xml %1]").arg(drawings)));
        // The others count what is left; its own values what one would get.
        QCOMPARE(facet("facetKind"), QStringList{QStringLiteral("Rack %1").arg(drawings)});
        QVERIFY(facet("facetType").size() > 1);
        clickFacet("facetType", QStringLiteral("text/csv"));
        QCOMPARE(
            column(ArtifactColumn::Type), QSet<QString>({QStringLiteral("image/svg+xml"), QStringLiteral("text/csv")}));
        QVERIFY(rows() > drawings);
        // Each chosen value is a chip above the list, and goes by it.
        QTest::mouseClick(part<QAbstractButton>(m_window->window, "chiptext/csv"), Qt::LeftButton);
        QCOMPARE(rows(), drawings);
        type(QStringLiteral("rack-a"));
        QVERIFY(rows() > 0 && rows() < drawings);
        QCOMPARE(facet("facetType"), QStringList{QStringLiteral("[image/svg+xml %1]").arg(rows())});
        clickFacet("facetType", QStringLiteral("image/svg+xml")); // once more: off
        QTest::keyClick(m_window->filter(), Qt::Key_Escape);
        QCOMPARE(rows(), all);
    }

    // While pages are still to come what is there can be read, with how many there are so far.
    void loadingSaysHowManySoFar()
    {
        m_window = std::make_unique<SampleWindow>(SampleOptions{.extraArtifacts = 1500, .speed = 20});
        SampleWindow &w = *m_window;
        w.relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query Artifacts(") && !seen.body.contains("\"offset\":0");
        };
        w.workspace.open(w.profile(), Secret{.token = w.sample.server.token()});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 100, SampleWindow::patience);
        QTRY_VERIFY(w.relay.held() > 0);
        const int total = w.workspace.catalogue().expected();
        QVERIFY(total > 1500);
        QVERIFY(state()->isVisible());
        QCOMPARE(sentence(), QStringLiteral("Loading artifacts…"));
        QCOMPARE(part<QLabel>(*state(), "stateReason")->text(),
            QStringLiteral("100 of %1 so far").arg(QLocale().toString(total)));
        QVERIFY(part<QProgressBar>(*state(), "stateProgress")->isVisible());
        QVERIFY(w.text("filterSummary").startsWith(QStringLiteral("Loading…")));
        QVERIFY2(state()->height() < w.table()->height() / 2, "the rows can be seen");
        keepPicture(w.window, QStringLiteral("loadingSoFar"));
        // They can be used, too.
        w.clickRow(2);
        QTRY_VERIFY_WITH_TIMEOUT(w.workspace.document().state() == LoadState::Ready, SampleWindow::patience);
        const auto key = w.workspace.document().artifact()->key();
        w.relay.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), total, SampleWindow::patience);
        QTRY_VERIFY(!state()->isVisible());
        QCOMPARE(w.workspace.document().artifact()->key(), key);
        QCOMPARE(w.table()->selectionModel()->selectedRows().size(), 1);
    }

    void nowIsRefreshedQuietly()
    {
        m_window = std::make_unique<SampleWindow>();
        SampleWindow &w = *m_window;
        w.preferences.setValue(QStringLiteral("refresh-seconds"), qint64(1));
        QVERIFY(w.open());
        // What one is at: three chosen rows, scrolled to the middle.
        auto *const bar = w.table()->verticalScrollBar();
        w.table()->setFocus();
        for (int step = 0; step < 40; ++step)
            QTest::keyClick(w.table(), Qt::Key_Down);
        QTest::keyClick(w.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(w.table(), Qt::Key_Down, Qt::ShiftModifier);
        const int scrolled = bar->value();
        QVERIFY(scrolled > 0);
        const auto chosen = w.table()->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(w.workspace.document().state() == LoadState::Ready, SampleWindow::patience);
        const auto reading = w.workspace.document().artifact()->key();
        const QModelIndexList before = chosen;

        // Somebody else's run changes one artifact.
        const auto artifact = w.find("leaf_config", "leaf-16"); // Pending: its first rendering is a change
        QVERIFY(artifact && artifact->status == ArtifactStatus::Pending);
        QSignalSpy resets(w.table()->model(), &QAbstractItemModel::modelReset);
        int refreshes = 0;
        bool wasSeenLoading = false;
        connect(&w.workspace.catalogue(), &Catalogue::stateChanged, this, [&] {
            ++refreshes;
            wasSeenLoading = wasSeenLoading || w.workspace.catalogue().state() != LoadState::Ready
                || state()->isVisible() || w.text("filterSummary").contains(QLatin1String("Loading"));
        });
        QSet<int> changed;
        connect(w.table()->model(), &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    changed.insert(row);
            });
        QNetworkAccessManager network;
        QNetworkRequest request(w.sample.server.url().resolved(
            QUrl(QStringLiteral("/api/artifact/generate/%1?branch=main").arg(artifact->definition.id))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("X-INFRAHUB-KEY", w.sample.server.token());
        const QJsonObject nodes{{QStringLiteral("nodes"), QJsonArray{artifact->id}}};
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(nodes).toJson()));

        const auto renderedNow = [&] {
            const auto now = w.find("leaf_config", "leaf-16");
            return now && now->status == ArtifactStatus::Ready;
        };
        QTRY_VERIFY_WITH_TIMEOUT(renderedNow(), SampleWindow::patience);
        QVERIFY2(w.workspace.runs().runs().isEmpty(), "it was not ours");
        QCOMPARE(bar->value(), scrolled);
        QCOMPARE(w.table()->selectionModel()->selectedRows(), before);
        QCOMPARE(w.workspace.document().artifact()->key(), reading);
        QCOMPARE(resets.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(refreshes > 0, SampleWindow::patience);
        QVERIFY(!wasSeenLoading);
        QVERIFY(!state()->isVisible());
        QSet<QString> names;
        for (const int row : std::as_const(changed)) {
            // Rows on the screen also learn when they were changed; of the others only that one is another.
            if (row < w.table()->rowAt(0) || row > w.table()->rowAt(w.table()->viewport()->height() - 1))
                names.insert(
                    cell(row, ArtifactColumn::Artifact) + QLatin1Char('/') + cell(row, ArtifactColumn::Target));
        }
        QVERIFY2(names.size() <= 1, qPrintable(QStringList(names.values()).join(QLatin1Char(' '))));
    }
};

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
