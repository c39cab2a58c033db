// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitionmodel.h"

#include "app/models/artifactmodel.h"
#include "app/models/comparedrows.h"
#include "app/session/catalogue.h"
#include "app/session/comparison.h"
#include "tests/support/samplepast.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace artiscope;

// The definitions beside a table of two snapshots that are compared: what is said of each is true of the table's rows.
class TestDefinitionModel : public QObject {
    Q_OBJECT

private:
    static constexpr int patience = 20000;
    std::unique_ptr<SamplePast> m_past;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<ArtifactModel> m_table;
    std::unique_ptr<DefinitionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static Snapshot on(const char *branch) { return {QString::fromUtf8(branch), {}}; }
    static Snapshot webTier() { return on("add-web-tier"); }
    Snapshot before(qint64 days) const
    {
        return {QStringLiteral("main"), m_past->connection->client().serverNow().plusSeconds(-days * 24 * 3600)};
    }
    // As the workspace shows another pair.
    void show(const Snapshot &left, const Snapshot &right)
    {
        if (m_catalogue->snapshot() != right)
            m_catalogue->show(right);
        m_comparison->compare(left, right);
    }
    bool isThere() const
    {
        return m_catalogue->state() == LoadState::Ready && !m_catalogue->awaitsDefinitions()
            && m_comparison->state() != LoadState::Loading;
    }
    bool compare(const Snapshot &left, const Snapshot &right)
    {
        show(left, right);
        return QTest::qWaitFor([this] { return isThere(); }, patience) && m_comparison->state() == LoadState::Ready;
    }
    // "dns_zone 7 Δ 6 failed 1", one a line
    QString told() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            lines << line(index.data().toString(), index.data(DefinitionModel::CountRole).toInt(),
                index.data(DefinitionModel::DifferingRole).toInt(), index.data(DefinitionModel::FailedRole).toInt());
        }
        return lines.join(u'\n');
    }
    // The same as the table has it.
    QString counted()
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            m_table->setFilter({.definitionId = index.data(DefinitionModel::IdRole).toString()});
            int differing = 0;
            int failed = 0;
            for (int at = 0; at < m_table->rowCount(); ++at) {
                const QModelIndex artifact = m_table->index(at, 0);
                const QVariant change = artifact.data(ChangeRole);
                differing += int(change.isValid() && change.toInt() <= int(Change::Changed));
                failed += int(artifact.data(StatusRole).toInt() == int(ArtifactStatus::Error));
            }
            lines << line(index.data().toString(), m_table->rowCount(), differing, failed);
        }
        m_table->setFilter({});
        return lines.join(u'\n');
    }
    static QString line(const QString &name, int count, int differing, int failed)
    {
        QString text = QStringLiteral("%1 %2").arg(name).arg(count);
        if (differing > 0)
            text += QStringLiteral(" Δ %1").arg(differing);
        if (failed > 0)
            text += QStringLiteral(" failed %1").arg(failed);
        return text;
    }
    QModelIndex named(const char *name) const
    {
        const QModelIndexList found =
            m_model->match(m_model->index(0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    QString spoken(const char *name) const { return named(name).data(Qt::AccessibleTextRole).toString(); }
    // As if a branch never had a definition.
    void takeAway(const char *branch, sample::DefinitionName definition)
    {
        const QString id = m_past->world.definitions().at(int(definition)).id;
        m_past->relay->changes = [path = QByteArray(branch), id](
                                     const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (!seen.target.contains(path))
                return;
            QJsonObject answer = QJsonDocument::fromJson(body).object();
            QJsonObject data = answer.value(u"data").toObject();
            for (const QLatin1String kind : {QLatin1String("CoreArtifact"), QLatin1String("CoreArtifactDefinition")}) {
                QJsonObject listing = data.value(kind).toObject();
                if (listing.isEmpty())
                    continue;
                QJsonArray left;
                const QJsonArray edges = listing.value(u"edges").toArray();
                for (const auto &edge : edges) {
                    const QJsonObject node = edge.toObject().value(u"node").toObject();
                    const QJsonObject of = node.value(u"definition").toObject().value(u"node").toObject();
                    if (node.value(u"id").toString() != id && of.value(u"id").toString() != id)
                        left << edge;
                }
                listing.insert(QStringLiteral("edges"), left);
                if (kind == QLatin1String("CoreArtifactDefinition")) // all of them on one page
                    listing.insert(QStringLiteral("count"), left.size());
                data.insert(kind, listing);
            }
            answer.insert(QStringLiteral("data"), data);
            body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        };
    }

private Q_SLOTS:
    void init()
    {
        m_past = std::make_unique<SamplePast>();
        QVERIFY(m_past->open(true));
        m_catalogue = std::make_unique<Catalogue>(*m_past->connection);
        m_comparison = std::make_unique<Comparison>(*m_past->connection);
        m_table = std::make_unique<ArtifactModel>();
        m_table->attach(*m_catalogue, {.comparison = m_comparison.get()});
        m_model = std::make_unique<DefinitionModel>();
        m_model->attach(m_table->compared());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_table.reset();
        m_comparison.reset();
        m_catalogue.reset();
        m_past.reset();
    }

    void whatIsCountedAreTheRowsOfTheTable()
    {
        m_catalogue->show(webTier());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        const QString alone = QStringLiteral("All artifacts 127\nborder_config 2\ncable_list 26\ndns_zone 9\n"
                                             "firewall_policy 6\nhandbook 26\ninterfaces 26\nleaf_config 17\n"
                                             "rack_elevation 9\ntopology 6");
        QCOMPARE(told(), alone);
        QVERIFY(compare(before(60), webTier()));
        QCOMPARE(told(),
            QStringLiteral("All artifacts 128 Δ 127\nborder_config 2 Δ 2\ncable_list 26 Δ 26\ndns_zone 10 Δ 9\n"
                           "firewall_policy 6 Δ 6\nhandbook 26 Δ 26\ninterfaces 26 Δ 26\nleaf_config 17 Δ 17\n"
                           "rack_elevation 9 Δ 9\ntopology 6 Δ 6"));
        QCOMPARE(told(), counted());
        QCOMPARE(m_table->total(), 128);
        QCOMPARE(spoken("All artifacts"), QStringLiteral("All artifacts, 128 artifacts, 127 differing"));
        QVERIFY(spoken("dns_zone").startsWith(QStringLiteral("dns_zone, 10 artifacts, 9 differing, ")));
        m_comparison->stop();
        QCOMPARE(told(), alone);
    }

    // What only the other one has failed there.
    void whatFailedInRowsOfTheOtherIsCounted()
    {
        takeAway("add-web-tier", sample::DefinitionName::LeafConfig);
        QVERIFY(compare(on("main"), webTier()));
        QCOMPARE(named("leaf_config").data(DefinitionModel::FailedRole).toInt(), 1);
        QCOMPARE(told(), counted());
    }

    void aDefinitionThatOnlyTheOtherHasIsThere()
    {
        takeAway("add-web-tier", sample::DefinitionName::DnsZone);
        m_catalogue->show(webTier());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QVERIFY(!named("dns_zone").isValid());
        QVERIFY(compare(on("main"), webTier()));
        const QModelIndex zones = named("dns_zone");
        QVERIFY(zones.isValid());
        QCOMPARE(told(),
            QStringLiteral("All artifacts 129 Δ 94\nborder_config 2 Δ 2\ncable_list 26 Δ 14\ndns_zone 10 Δ 10\n"
                           "firewall_policy 6 Δ 4\nhandbook 26 Δ 17\ninterfaces 26 Δ 22\nleaf_config 18 Δ 15\n"
                           "rack_elevation 9 Δ 5\ntopology 6 Δ 5"));
        QCOMPARE(told(), counted());
        QCOMPARE(zones.data(DefinitionModel::SummaryRole).toString(), QStringLiteral("only the other snapshot has it"));
        QCOMPARE(zones.data(Qt::ToolTipRole).toString(), QStringLiteral("only the other snapshot has it"));
        QCOMPARE(
            spoken("dns_zone"), QStringLiteral("dns_zone, 10 artifacts, 10 differing, only the other snapshot has it"));
        QCOMPARE(named("leaf_config").data(DefinitionModel::SummaryRole).toString().count(u"snapshot"), 0);
        // What it had can be chosen by it.
        m_table->setFilter({.definitionId = zones.data(DefinitionModel::IdRole).toString()});
        QCOMPARE(m_table->rowCount(), 10);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            QCOMPARE(m_table->index(row, int(ArtifactColumn::Change)).data().toString(), QStringLiteral("removed"));
            QCOMPARE(
                m_table->index(row, int(ArtifactColumn::Definition)).data().toString(), QStringLiteral("dns_zone"));
        }
        // The other way round it is one as any other, with nothing but what was added.
        show(webTier(), on("main"));
        QVERIFY(!named("dns_zone").isValid()); // not before that is known
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QCOMPARE(told(), counted());
        QVERIFY(!spoken("dns_zone").contains(QStringLiteral("snapshot")));
        QCOMPARE(named("dns_zone").data(DefinitionModel::DifferingRole).toInt(), 10);
        m_comparison->stop();
        QCOMPARE(named("dns_zone").data(DefinitionModel::DifferingRole).toInt(), 0);
    }

    // Whether the snapshot that is shown has such a definition is not known then.
    void definitionsThatCannotBeReadAreNotSaidToBeElsewhere()
    {
        takeAway("add-web-tier", sample::DefinitionName::DnsZone);
        m_past->server.setDefinitionsDenied(true);
        QVERIFY(compare(on("main"), webTier()));
        const QModelIndex zones =
            m_model->indexOf(m_past->world.definitions().at(int(sample::DefinitionName::DnsZone)).id);
        QCOMPARE(zones.data(DefinitionModel::CountRole).toInt(), 10);
        QCOMPARE(zones.data(DefinitionModel::SummaryRole).toString(), QStringLiteral("you may not see its definition"));
    }

    void ofAnotherPairNothingIsCountedBeforeItIsCompared()
    {
        QVERIFY(compare(before(60), webTier()));
        const QString before = told();
        QVERIFY(before.startsWith(QStringLiteral("All artifacts 128 Δ 127")));
        // The same two again.
        m_comparison->reload();
        QCOMPARE(m_comparison->state(), LoadState::Loading);
        QCOMPARE(told(), before);
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QCOMPARE(told(), before);
        // Swapped: what is shown is there long before what it is compared with.
        m_past->relay->holds = [](const MisbehavingServer::Seen &seen) { return seen.target.contains("add-web-tier"); };
        show(webTier(), on("main"));
        QCOMPARE(m_comparison->state(), LoadState::Loading);
        QVERIFY2(!told().contains(QStringLiteral("Δ")), qPrintable(told()));
        QCOMPARE(told(), counted());
        QTRY_COMPARE_WITH_TIMEOUT(m_catalogue->state(), LoadState::Ready, patience);
        QCOMPARE(m_comparison->state(), LoadState::Loading);
        QVERIFY2(!told().contains(QStringLiteral("Δ")), qPrintable(told()));
        QCOMPARE(told(), counted());
        m_past->relay->letGo();
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QVERIFY2(told().contains(QStringLiteral("Δ")), qPrintable(told()));
        QCOMPARE(told(), counted());
        // It cannot be compared.
        m_past->server.setListingFails(true);
        m_comparison->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_comparison->state(), LoadState::Failed, patience);
        QVERIFY2(!told().contains(QStringLiteral("Δ")), qPrintable(told()));
        QCOMPARE(told(), counted());
    }
};

QTEST_GUILESS_MAIN(TestDefinitionModel)
#include "tst_definitionmodel.moc"
