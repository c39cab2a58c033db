// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactmodel.h"
#include "app/models/samechangemodel.h"
#include "app/session/samechange.h"
#include "tests/support/modelprinter.h"
#include "tests/support/storedchanges.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

class Rows final : public ArtifactRows {
public:
    explicit Rows(const SameChange &same) : m_same(same) { }
    [[nodiscard]] const QList<Artifact> &artifacts() const override { return list; }
    [[nodiscard]] int rowOf(const ArtifactKey &key) const override
    {
        return int(std::ranges::find(list, key, &Artifact::key) - list.begin());
    }
    [[nodiscard]] std::optional<Change> changeOf(const ArtifactKey &) const override { return Change::Changed; }
    [[nodiscard]] std::optional<ChangeOrigin> originOf(const ArtifactKey &key) const override
    {
        return origins.contains(key.targetId) ? std::optional(origins.value(key.targetId)) : std::nullopt;
    }
    [[nodiscard]] QString sameChangeOf(const ArtifactKey &key) const override { return m_same.changes().groupOf(key); }
    void want(const QStringList &) override { }

    QList<Artifact> list;
    QHash<QString, ChangeOrigin> origins; // by target

private:
    const SameChange &m_same;
};

// Leaves with a change each, in a table: its number is what is done to it.
struct Fixture : StoredChanges {
    ChangedContents contents{source};
    SameChange same{contents};
    Rows rows{same};
    ArtifactModel table;
    SameChangeModel model{table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const QList<int> &done)
    {
        contents.setMake(signatureBytes);
        for (const int what : done) {
            const QString name = QStringLiteral("leaf-%1").arg(changes.size() + 1);
            const QByteArray top = "hostname " + name.toUtf8() + "\n!\ninterface Ethernet1\n   description up\n!\n";
            add(name, top + "end\n", top + "vlan " + QByteArray::number(what) + "\nend\n");
            rows.list << *changes.last().right;
        }
        table.attach(&rows);
        model.attach(&same);
        QObject::connect(&same, &SameChange::changed, &table, &ArtifactModel::rowsCompared);
    }
    [[nodiscard]] bool looked()
    {
        contents.start(changes, Priority::High);
        return QTest::qWaitFor([this] { return contents.state() == LoadState::Ready; }, 20000);
    }
    [[nodiscard]] QString shown() const
    {
        QStringList targets;
        for (int row = 0; row < table.rowCount(); ++row)
            targets << table.keyAt(row).targetId;
        return targets.join(u' ');
    }
    void filter(const QString &text)
    {
        ArtifactFilter filter = table.filter();
        filter.text = text;
        table.setFilter(filter);
    }
};

} // namespace

// The changes that artifacts in a table have in common.
class TestSameChangeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostFrequentFirst()
    {
        Fixture f({10, 20, 30, 20, 10, 20});
        QCOMPARE(f.model.rowCount(), 0); // nothing is known yet
        QVERIFY(f.looked());
        QCOMPARE(printModel(f.model),
            QStringLiteral("3 artifacts: + vlan 20\n2 artifacts: + vlan 10\n1 artifact differs otherwise\n"));
        QCOMPARE(f.model.signature(0).lines.first().text, QStringLiteral("vlan 20"));
        QVERIFY(f.model.signature(2).isEmpty());
        QCOMPARE(f.model.changed(), 6);
    }

    // What the table shows counts, but for a choice of these.
    void whatTheTableShowsCounts()
    {
        Fixture f({10, 20, 30, 20, 10, 20, 10, 20});
        QVERIFY(f.looked());
        f.filter(QStringLiteral("leaf-1"));
        QCOMPARE(printModel(f.model), QString()); // one of them: nothing is in common
        QCOMPARE(f.model.changed(), 1);
        f.filter({});
        f.model.toggle(1);
        QCOMPARE(f.shown(), QStringLiteral("leaf-1 leaf-5 leaf-7"));
        QCOMPARE(f.model.index(1).data(SameChangeModel::ActiveRole).toBool(), true);
        QCOMPARE(printModel(f.model),
            QStringLiteral("4 artifacts: + vlan 20\n3 artifacts: + vlan 10\n1 artifact differs otherwise\n"));
        f.filter(QStringLiteral("leaf-1"));
        QCOMPARE(printModel(f.model), QStringLiteral("1 artifact: + vlan 10\n")); // what is chosen stays
        f.filter({});
        f.model.toggle(2); // in its place
        QCOMPARE(f.shown(), QStringLiteral("leaf-3"));
        f.model.toggle(2);
        QCOMPARE(f.table.rowCount(), 8);
    }

    // While one looks at some, others come that are like them.
    void whatComesIsShown()
    {
        Fixture f({10, 10, 10, 20});
        const QList<ArtifactChange> all = f.changes;
        f.changes.resize(2);
        QVERIFY(f.looked());
        f.model.toggle(0);
        QCOMPARE(f.shown(), QStringLiteral("leaf-1 leaf-2"));
        f.changes = all;
        QVERIFY(f.looked());
        QCOMPARE(f.shown(), QStringLiteral("leaf-1 leaf-2 leaf-3"));
        f.model.attach(nullptr);
        QCOMPARE(f.model.rowCount(), 0);
    }

    void whoseChangesTheyAre()
    {
        Fixture f({10, 20, 30});
        QVERIFY(f.table.facet(Facet::Origin).isEmpty());
        f.rows.origins = {{QStringLiteral("leaf-1"), ChangeOrigin::Branch},
            {QStringLiteral("leaf-2"), ChangeOrigin::Both}, {QStringLiteral("leaf-3"), ChangeOrigin::Branch}};
        f.table.rowsCompared();
        QStringList told;
        for (const FacetValue &value : f.table.facet(Facet::Origin))
            told << value.label + u' ' + QString::number(value.count);
        QCOMPARE(told, QStringList({QStringLiteral("both 1"), QStringLiteral("the branch 2")}));
        QCOMPARE(
            f.table.index(0, int(ArtifactColumn::Change)).data().toString(), QStringLiteral("changed · the branch"));
        f.table.toggle(Facet::Origin, originWord(ChangeOrigin::Branch));
        QCOMPARE(f.shown(), QStringLiteral("leaf-1 leaf-3"));
        f.rows.origins.insert(QStringLiteral("leaf-2"), ChangeOrigin::Branch);
        f.table.rowsCompared();
        QCOMPARE(f.shown(), QStringLiteral("leaf-1 leaf-2 leaf-3"));
    }
};

QTEST_GUILESS_MAIN(TestSameChangeModel)
#include "tst_samechangemodel.moc"
