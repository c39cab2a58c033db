// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

Artifact artifact(const char *definition, const char *target, const char *kind = "DcimDevice",
    ArtifactStatus status = ArtifactStatus::Ready, const char *type = "text/plain")
{
    Artifact made;
    made.name = QString::fromUtf8(definition);
    made.definition = {QStringLiteral("id-") + made.name, made.name};
    made.target = {
        QStringLiteral("t-") + QString::fromUtf8(target), QString::fromUtf8(target), QString::fromUtf8(kind)};
    made.id = made.name + u'/' + made.target.label;
    made.status = status;
    made.contentType = QString::fromUtf8(type);
    return made;
}

QList<Artifact> sample()
{
    return {
        artifact("leaf_config", "leaf-10"),
        artifact("leaf_config", "leaf-2", "DcimDevice", ArtifactStatus::Error),
        artifact("spine_config", "spine-1", "DcimDevice", ArtifactStatus::Pending),
        artifact("rack_elevation", "rack-3", "LocationRack", ArtifactStatus::Ready, "image/svg+xml"),
        artifact("leaf_config", "leaf-1"),
        artifact("cable_list", "rack-3", "LocationRack", ArtifactStatus::Error, "text/csv"),
    };
}

class Rows final : public ArtifactRows {
public:
    explicit Rows(const QList<Artifact> &artifacts) : list(artifacts) { }
    [[nodiscard]] const QList<Artifact> &artifacts() const override { return list; }
    [[nodiscard]] int rowOf(const ArtifactKey &key) const override
    {
        const auto at = std::ranges::find(list, key, &Artifact::key);
        return at == list.end() ? -1 : int(at - list.begin());
    }
    [[nodiscard]] std::optional<Change> changeOf(const ArtifactKey &key) const override
    {
        const auto change = changes.constFind(key.targetId);
        return change == changes.constEnd() ? std::nullopt : std::optional(*change);
    }
    [[nodiscard]] QString changeNoteOf(const ArtifactKey &key) const override { return notes.value(key.targetId); }
    void want(const QStringList &artifactIds) override { wanted = artifactIds; }

    QList<Artifact> list;
    QHash<QString, Change> changes; // by target
    QHash<QString, QString> notes; // the same
    QStringList wanted;
};

// The model on a list, watched for breaking the rules of models.
struct Fixture {
    explicit Fixture(const QList<Artifact> &artifacts = sample()) : rows(artifacts) { model.attach(&rows); }

    [[nodiscard]] QString ids() const // "leaf_config/leaf-1 …", as shown
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.artifact(model.index(row, 0))->id;
        return shown.join(u' ');
    }
    [[nodiscard]] QString targets() const { return column(ArtifactColumn::Target); }
    [[nodiscard]] QString column(ArtifactColumn column) const
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, int(column)).data().toString();
        return shown.join(u' ');
    }
    [[nodiscard]] QString facet(Facet facet) const // "Ready 3, Error* 2": the star is active
    {
        QStringList parts;
        for (const FacetValue &value : model.facet(facet))
            parts << value.label + (value.active ? QStringLiteral("* ") : QStringLiteral(" "))
                    + QString::number(value.count);
        return parts.join(QStringLiteral(", "));
    }
    // From change to change, from above the first row.
    [[nodiscard]] QString changed() const
    {
        QStringList shown;
        for (const Artifact *one = model.changedAfter({}); one; one = model.changedAfter(model.indexOf(one->key())))
            shown << one->target.label;
        return shown.join(u' ');
    }
    [[nodiscard]] QString changedUpwards(int from) const
    {
        QStringList shown;
        for (const Artifact *one = model.changedBefore(model.index(from, 0)); one;
             one = model.changedBefore(model.indexOf(one->key())))
            shown << one->target.label;
        return shown.join(u' ');
    }
    void filter(const QString &text, const QString &definition = {})
    {
        ArtifactFilter filter = model.filter();
        filter.text = text;
        filter.definitionId = definition;
        model.setFilter(filter);
    }

    Rows rows;
    ArtifactModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestArtifactModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsInNaturalOrder()
    {
        const Fixture f;
        QCOMPARE(f.ids(),
            QStringLiteral("cable_list/rack-3 leaf_config/leaf-1 leaf_config/leaf-2 leaf_config/leaf-10 "
                           "rack_elevation/rack-3 spine_config/spine-1"));
    }

    void filtersByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("target") << "leaf-1"
                                << "leaf_config/leaf-1 leaf_config/leaf-10";
        QTest::newRow("any case") << "SPINE"
                                  << "spine_config/spine-1";
        QTest::newRow("kind") << "rack el"
                              << "rack_elevation/rack-3";
        QTest::newRow("words in any order and field") << "device 10"
                                                      << "leaf_config/leaf-10";
        QTest::newRow("schema kind with its namespace") << "locationrack cable"
                                                        << "cable_list/rack-3";
        QTest::newRow("definition") << "cable_"
                                    << "cable_list/rack-3";
        QTest::newRow("blanks do not count") << "  leaf-2  "
                                             << "leaf_config/leaf-2";
        QTest::newRow("nothing") << "leaf-1x"
                                 << "";
    }
    void filtersByWords()
    {
        QFETCH(QString, text);
        Fixture f;
        f.filter(text);
        QTEST(f.ids(), "ids");
    }

    void narrowsAndWidensAsOneTypes()
    {
        Fixture f;
        const QList<std::pair<QString, int>> steps{{QStringLiteral("l"), 5}, {QStringLiteral("le"), 5},
            {QStringLiteral("leaf-"), 3}, {QStringLiteral("leaf-1"), 2}, {QStringLiteral("leaf-10"), 1},
            {QStringLiteral("leaf-1"), 2}, {QString(), 6}};
        for (const auto &[text, count] : steps) {
            f.filter(text);
            QVERIFY2(f.model.rowCount() == count, qPrintable(text));
            QCOMPARE(f.model.inScope(), 6);
        }
    }

    void facetsCountWhatTheOthersLetThrough()
    {
        Fixture f;
        QCOMPARE(f.facet(Facet::Status), QStringLiteral("Ready 3, Error 2, Pending 1"));
        QCOMPARE(f.facet(Facet::Kind), QStringLiteral("Device 4, Rack 2"));
        QCOMPARE(f.facet(Facet::ContentType), QStringLiteral("image/svg+xml 1, text/csv 1, text/plain 4"));

        f.model.toggle(Facet::Status, QStringLiteral("Error"));
        QCOMPARE(f.ids(), QStringLiteral("cable_list/rack-3 leaf_config/leaf-2"));
        QCOMPARE(f.facet(Facet::Status), QStringLiteral("Ready 3, Error* 2, Pending 1"));
        QCOMPARE(f.facet(Facet::Kind), QStringLiteral("Device 1, Rack 1"));

        f.model.toggle(Facet::Status, QStringLiteral("Pending"));
        f.model.toggle(Facet::Kind, QStringLiteral("DcimDevice"));
        QCOMPARE(f.ids(), QStringLiteral("leaf_config/leaf-2 spine_config/spine-1"));
        QCOMPARE(f.facet(Facet::Status), QStringLiteral("Ready 2, Error* 1, Pending* 1"));

        f.filter(QString(), QStringLiteral("id-leaf_config"));
        QCOMPARE(f.model.inScope(), 3);
        QCOMPARE(f.facet(Facet::Status), QStringLiteral("Ready 2, Error* 1, Pending* 0"));
        QCOMPARE(f.facet(Facet::ContentType), QStringLiteral("text/plain 1"));

        f.model.setFilter({});
        QCOMPARE(f.model.rowCount(), 6);
    }

    void kindsOfOneNameAreToldApart()
    {
        const Fixture f({artifact("a", "x", "DcimDevice"), artifact("a", "y", "LabDevice"), artifact("a", "z", "Odd")});
        QCOMPARE(f.facet(Facet::Kind), QStringLiteral("DcimDevice 1, LabDevice 1, Odd 1"));
        QCOMPARE(f.column(ArtifactColumn::Kind), QStringLiteral("Device Device Odd"));
    }

    void sorts_data()
    {
        QTest::addColumn<ArtifactColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("targets");
        QTest::newRow("target") << ArtifactColumn::Target << Qt::AscendingOrder
                                << "leaf-1 leaf-2 leaf-10 rack-3 rack-3 spine-1";
        QTest::newRow("target, down") << ArtifactColumn::Target << Qt::DescendingOrder
                                      << "spine-1 rack-3 rack-3 leaf-10 leaf-2 leaf-1";
        QTest::newRow("status: trouble first")
            << ArtifactColumn::Status << Qt::AscendingOrder << "rack-3 leaf-2 spine-1 leaf-1 leaf-10 rack-3";
        QTest::newRow("changed: unknown last")
            << ArtifactColumn::Changed << Qt::AscendingOrder << "leaf-2 leaf-10 rack-3 leaf-1 rack-3 spine-1";
        QTest::newRow("changed, down: unknown last")
            << ArtifactColumn::Changed << Qt::DescendingOrder << "leaf-10 leaf-2 rack-3 leaf-1 rack-3 spine-1";
        QTest::newRow("checksum: none last")
            << ArtifactColumn::Checksum << Qt::AscendingOrder << "leaf-10 leaf-2 rack-3 leaf-1 rack-3 spine-1";
    }
    void sorts()
    {
        QFETCH(ArtifactColumn, column);
        QFETCH(Qt::SortOrder, order);
        QList<Artifact> artifacts = sample();
        artifacts[0].updatedAt = Instant{2'000'000};
        artifacts[1].updatedAt = Instant{1'000'000};
        artifacts[0].checksum = QStringLiteral("aa");
        artifacts[1].checksum = QStringLiteral("ab");
        Fixture f(artifacts);
        f.model.sort(int(column), order);
        QTEST(f.targets(), "targets");
    }

    void appendedRowsGoWhereTheyBelong()
    {
        Fixture f;
        f.filter(QStringLiteral("leaf"));
        QCOMPARE(f.targets(), QStringLiteral("leaf-1 leaf-2 leaf-10"));
        const QPersistentModelIndex kept = f.model.index(2, 3);
        f.rows.list << artifact("leaf_config", "leaf-3") << artifact("leaf_config", "border-1")
                    << artifact("spine_config", "spine-2");
        f.model.rowsAppended(6, 8);
        QCOMPARE(f.targets(), QStringLiteral("border-1 leaf-1 leaf-2 leaf-3 leaf-10"));
        QCOMPARE(kept.row(), 4);
        QCOMPARE(kept.column(), 3);
        QCOMPARE(f.model.total(), 9);
    }

    void aReplacementKeepsIndexesByKey()
    {
        Fixture f;
        const QPersistentModelIndex kept =
            f.model.indexOf({QStringLiteral("id-leaf_config"), QStringLiteral("t-leaf-10")});
        const QPersistentModelIndex gone =
            f.model.indexOf({QStringLiteral("id-cable_list"), QStringLiteral("t-rack-3")});
        QVERIFY(kept.isValid() && gone.isValid());
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        std::ranges::reverse(f.rows.list);
        f.rows.list.removeFirst(); // cable_list
        f.rows.list.prepend(artifact("a_first", "x"));
        for (Artifact &one : f.rows.list)
            one.id += QStringLiteral("-on-a-branch");
        f.model.rowsReplaced();
        QVERIFY(reset.isEmpty());
        QVERIFY(!gone.isValid());
        QVERIFY(kept.isValid());
        QCOMPARE(f.model.artifact(kept)->id, QStringLiteral("leaf_config/leaf-10-on-a-branch"));
    }

    void filteringKeepsIndexes()
    {
        Fixture f;
        const QPersistentModelIndex leaf10 = f.model.index(3, 1);
        const QPersistentModelIndex spine = f.model.index(5, 1);
        f.filter(QStringLiteral("leaf-10"));
        QCOMPARE(leaf10.row(), 0);
        QVERIFY(!spine.isValid());
        f.filter(QString());
        QCOMPARE(leaf10.row(), 3);
    }

    void updatesTellWhichRows()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&f.model, &QAbstractItemModel::layoutChanged);
        for (const int row : {0, 1, 3}) { // shown third, fourth and fifth
            f.rows.list[row].detailed = true;
            f.rows.list[row].updatedBy = QStringLiteral("netops");
        }
        f.model.rowsUpdated({0, 1, 3});
        QCOMPARE(layout.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 4);
    }

    void updatesMoveRowsThatAreSortedOrFilteredByThem()
    {
        Fixture f;
        f.model.sort(int(ArtifactColumn::Changed), Qt::DescendingOrder);
        f.rows.list[2].detailed = true;
        f.rows.list[2].updatedAt = Instant{5};
        f.model.rowsUpdated({2});
        QCOMPARE(f.model.artifact(f.model.index(0, 0))->target.label, QStringLiteral("spine-1"));

        f.model.toggle(Facet::Status, QStringLiteral("Pending"));
        QCOMPARE(f.targets(), QStringLiteral("spine-1"));
        f.rows.list[2].status = ArtifactStatus::Ready;
        f.model.rowsUpdated({2});
        QCOMPARE(f.targets(), QString());
        QCOMPARE(f.facet(Facet::Status), QStringLiteral("Ready 4, Error 2, Pending* 0"));
    }

    void aNameThatComesLateIsFound()
    {
        QList<Artifact> artifacts = sample();
        for (Artifact &one : artifacts)
            one.definition.name.clear();
        Fixture f(artifacts);
        f.filter(QStringLiteral("edge"));
        QCOMPARE(f.targets(), QString());
        f.rows.list[4].definition.name = QStringLiteral("edge_config");
        f.model.rowsUpdated({4});
        QCOMPARE(f.targets(), QStringLiteral("leaf-1"));
    }

    // In the order of the rows, whatever changes: those, their order, the filter or what became of them.
    void theNextChangedOneFollowsTheRows()
    {
        Fixture f({artifact("leaf_config", "leaf-1"), artifact("leaf_config", "leaf-2"),
            artifact("leaf_config", "leaf-3"), artifact("leaf_config", "leaf-4"), artifact("leaf_config", "leaf-5")});
        QCOMPARE(f.changed(), QString());
        f.rows.changes = {{QStringLiteral("t-leaf-1"), Change::Changed}, {QStringLiteral("t-leaf-2"), Change::Added},
            {QStringLiteral("t-leaf-3"), Change::NotComparable}, {QStringLiteral("t-leaf-4"), Change::Removed},
            {QStringLiteral("t-leaf-5"), Change::Changed}};
        f.model.rowsCompared();
        QCOMPARE(f.changed(), QStringLiteral("leaf-1 leaf-2 leaf-4 leaf-5"));
        QCOMPARE(f.changedUpwards(4), QStringLiteral("leaf-4 leaf-2 leaf-1"));
        QCOMPARE(f.changedUpwards(2), QStringLiteral("leaf-2 leaf-1"));
        f.model.sort(int(ArtifactColumn::Target), Qt::DescendingOrder);
        QCOMPARE(f.changed(), QStringLiteral("leaf-5 leaf-4 leaf-2 leaf-1"));
        QCOMPARE(f.changedUpwards(4), QStringLiteral("leaf-2 leaf-4 leaf-5"));
        f.filter(QStringLiteral("leaf-1"));
        QCOMPARE(f.changed(), QStringLiteral("leaf-1"));
        f.filter({});
        f.rows.changes[QStringLiteral("t-leaf-4")] = Change::Unchanged;
        f.model.rowsUpdated({3});
        QCOMPARE(f.changed(), QStringLiteral("leaf-5 leaf-2 leaf-1"));
        f.rows.list << artifact("leaf_config", "leaf-3b");
        f.rows.changes[QStringLiteral("t-leaf-3b")] = Change::Changed;
        f.model.rowsAppended(5, 5);
        QCOMPARE(f.changed(), QStringLiteral("leaf-5 leaf-3b leaf-2 leaf-1"));
    }

    // And with it the rows at the end that only the other snapshot had.
    void whatBecameOfThemIsForgotten()
    {
        Fixture f({artifact("leaf_config", "leaf-2"), artifact("leaf_config", "leaf-4"),
            artifact("leaf_config", "leaf-1"), artifact("leaf_config", "leaf-3")});
        const QHash<QString, Change> changes{
            {QStringLiteral("t-leaf-2"), Change::Changed}, {QStringLiteral("t-leaf-3"), Change::Removed}};
        f.rows.changes = changes;
        f.filter(QStringLiteral("leaf"));
        f.model.rowsCompared();
        f.model.sort(int(ArtifactColumn::Target), Qt::DescendingOrder);
        QCOMPARE(f.changed(), QStringLiteral("leaf-3 leaf-2"));
        const QPersistentModelIndex kept = f.model.index(2, 0);
        const QPersistentModelIndex gone = f.model.index(1, 0);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.rows.changes.clear();
        f.rows.list.removeLast();
        f.model.rowsForgotten();
        QCOMPARE(f.targets(), QStringLiteral("leaf-4 leaf-2 leaf-1"));
        QCOMPARE(f.changed(), QString());
        QVERIFY(f.model.facet(Facet::Change).isEmpty());
        QCOMPARE(kept.row(), 1);
        QVERIFY(!gone.isValid());
        QVERIFY(reset.isEmpty());
        f.filter(QStringLiteral("leaf-3"));
        QCOMPARE(f.model.rowCount(), 0);
        f.filter(QStringLiteral("leaf-4"));
        QCOMPARE(f.targets(), QStringLiteral("leaf-4"));
        f.filter({});
        f.rows.changes = changes;
        f.rows.list << artifact("leaf_config", "leaf-3");
        f.model.rowsReplaced();
        QCOMPARE(f.changed(), QStringLiteral("leaf-3 leaf-2"));
        f.model.setFilter({.changes = {QStringLiteral("changed")}});
        QCOMPARE(f.targets(), QStringLiteral("leaf-2"));
        f.rows.changes.clear();
        f.model.rowsForgotten();
        QCOMPARE(f.targets(), QString());
    }

    void whatIsToBeKnownOfAChangeIsToldWithIt()
    {
        Fixture f({artifact("leaf_config", "leaf-1"), artifact("leaf_config", "leaf-2")});
        f.rows.changes = {
            {QStringLiteral("t-leaf-1"), Change::NotComparable}, {QStringLiteral("t-leaf-2"), Change::Changed}};
        f.rows.notes = {{QStringLiteral("t-leaf-1"), QStringLiteral("left: never rendered")}};
        f.model.rowsCompared();
        const auto told = [&f](int row, ArtifactColumn column, int role) {
            return f.model.index(row, int(column)).data(role).toString();
        };
        QCOMPARE(told(0, ArtifactColumn::Change, Qt::DisplayRole), QStringLiteral("not comparable"));
        QCOMPARE(
            told(0, ArtifactColumn::Change, Qt::ToolTipRole), QStringLiteral("not comparable\nleft: never rendered"));
        QCOMPARE(told(0, ArtifactColumn::Change, Qt::AccessibleTextRole),
            QStringLiteral("not comparable, left: never rendered"));
        QCOMPARE(told(0, ArtifactColumn::Target, Qt::ToolTipRole), QStringLiteral("leaf-1"));
        QCOMPARE(told(0, ArtifactColumn::Target, Qt::AccessibleTextRole), QString()); // as it is written
        QCOMPARE(told(1, ArtifactColumn::Change, Qt::ToolTipRole), QStringLiteral("changed"));
        QCOMPARE(told(1, ArtifactColumn::Change, Qt::AccessibleTextRole), QString());
    }

    void whatIsOnTheScreenIsWanted()
    {
        Fixture f;
        f.rows.list[4].detailed = true; // leaf-1, the second
        f.model.setVisibleRange(1, 3);
        QCOMPARE(
            f.rows.wanted, QStringList({QStringLiteral("leaf_config/leaf-2"), QStringLiteral("leaf_config/leaf-10")}));
        f.model.setVisibleRange(4, 99);
        QCOMPARE(f.rows.wanted,
            QStringList({QStringLiteral("rack_elevation/rack-3"), QStringLiteral("spine_config/spine-1")}));
        f.model.sort(int(ArtifactColumn::By), Qt::AscendingOrder);
        f.model.setVisibleRange(3, 4);
        QCOMPARE(f.rows.wanted.size(), 5);
        QCOMPARE(f.rows.wanted.first(), f.model.artifact(f.model.index(3, 0))->id);
        QCOMPARE(f.rows.wanted.last(), f.model.artifact(f.model.index(2, 0))->id);
    }

    void texts()
    {
        QList<Artifact> artifacts{artifact("leaf_config", "leaf-1")};
        Fixture f(artifacts);
        f.model.setNow(Instant{}.plusSeconds(1'000'000));
        const auto text = [&f](ArtifactColumn column, int role = Qt::DisplayRole) {
            return f.model.index(0, int(column)).data(role).toString();
        };
        QCOMPARE(text(ArtifactColumn::Kind), QStringLiteral("Device"));
        QCOMPARE(text(ArtifactColumn::Kind, Qt::ToolTipRole), QStringLiteral("DcimDevice"));
        QCOMPARE(text(ArtifactColumn::Changed), QStringLiteral("\u2026"));
        QCOMPARE(text(ArtifactColumn::Checksum), QStringLiteral("\u2013"));
        f.rows.list[0].detailed = true;
        f.model.rowsUpdated({0});
        QCOMPARE(text(ArtifactColumn::Changed), QStringLiteral("\u2013"));
        QCOMPARE(text(ArtifactColumn::By), QStringLiteral("\u2013"));
        f.rows.list[0].updatedAt = Instant{}.plusSeconds(1'000'000 - 720);
        f.rows.list[0].updatedBy = QStringLiteral("netops");
        f.model.rowsUpdated({0});
        QCOMPARE(text(ArtifactColumn::Changed), QStringLiteral("12 min ago"));
        QCOMPARE(text(ArtifactColumn::Changed, Qt::ToolTipRole),
            QStringLiteral("1970-01-12 14:34:40 CET\n1970-01-12 13:34:40 UTC"));
        QCOMPARE(text(ArtifactColumn::By), QStringLiteral("netops"));
        QCOMPARE(f.model.index(0, 0).data(StatusRole).toInt(), int(ArtifactStatus::Ready));
        QCOMPARE(f.model.index(0, 0).data(KeyRole).value<ArtifactKey>(), f.rows.list[0].key());
    }

    void withoutRowsThereIsNothing()
    {
        Fixture f;
        f.model.attach(static_cast<ArtifactRows *>(nullptr));
        QCOMPARE(f.model.rowCount(), 0);
        QCOMPARE(f.model.total(), 0);
        QVERIFY(f.model.facet(Facet::Kind).isEmpty());
        f.filter(QStringLiteral("x"));
        f.model.sort(3, Qt::DescendingOrder);
        f.model.setVisibleRange(0, 3);
    }
};

QTEST_GUILESS_MAIN(TestArtifactModel)
#include "tst_artifactmodel.moc"
