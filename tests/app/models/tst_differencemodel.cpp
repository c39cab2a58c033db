// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/textbuffer.h"
#include "app/models/differencemodel.h"
#include "app/models/meaningdiff.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTest>

using namespace artiscope;

namespace {

MeaningDiff compared(const QByteArray &left, const QByteArray &right, Language language, const QString &key = {})
{
    const DiffLibrary library;
    return meaningDiff(library, TextBuffer(left), TextBuffer(right), language, key, [] { return false; });
}

// Of a pair in tests/data/diff.
MeaningDiff comparedPair(const QString &name)
{
    const QDir folder(QStringLiteral(ARTISCOPE_TEST_DATA "/diff/") + name);
    const QString word = folder.entryList({QStringLiteral("left.*")}, QDir::Files).constFirst().section(u'.', 1);
    const auto read = [&folder, &word](const QString &side) {
        QFile file(folder.filePath(side + u'.' + word));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return compared(read(QStringLiteral("left")), read(QStringLiteral("right")), *languageFromWord(word));
}

// With the lines that each row leads to.
QString places(const DifferenceModel &model, const QModelIndex &parent = {})
{
    QString all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all += QStringLiteral("%1:%2 ")
                   .arg(index.data(DifferenceModel::LeftLineRole).toInt())
                   .arg(index.data(DifferenceModel::RightLineRole).toInt())
            + places(model, index);
    }
    return all;
}

const QByteArray eosBefore("hostname leaf-01\n"
                           "!\n"
                           "interface Ethernet1\n"
                           "   mtu 1500\n"
                           "   no shutdown\n"
                           "!\n"
                           "router bgp 65012\n"
                           "   maximum-paths 4 ecmp 4\n"
                           "   address-family ipv4\n"
                           "      neighbor A activate\n"
                           "!\n"
                           "ntp server 10.0.0.8\n");
const QByteArray eosAfter("hostname leaf-01\n"
                          "!\n"
                          "interface Ethernet1\n"
                          "   no shutdown\n"
                          "   mtu 1500\n"
                          "!\n"
                          "router bgp 65012\n"
                          "   maximum-paths 8 ecmp 8\n"
                          "   address-family ipv4\n"
                          "      neighbor A activate\n"
                          "      neighbor B activate\n"
                          "!\n"
                          "vlan 110\n"
                          "   name web\n"
                          "!\n"
                          "ntp server 10.0.0.8\n"
                          "ntp server 10.0.0.9\n");

const QByteArray jsonBefore(R"({"spec": {"ports": [{"name": "eth0", "mtu": 1500, "speed": "10G"},
                                 {"name": "eth1", "mtu": 1500, "speed": "10G"}],
                       "order": [{"id": 1}, {"id": 2}], "size": 1, "count": 7, "odd key": null, "old": [1, 2]}})");
const QByteArray jsonAfter(R"({"spec": {"ports": [{"name": "eth0", "mtu": 9000, "speed": "25G"},
                                {"speed": "10G", "name": "eth1", "mtu": 9000}],
                      "order": [{"id": 2}, {"id": 1}], "size": 1.0, "count": "7", "odd key": true,
                      "new": {"a": 1}}})");

} // namespace

class TestDifferenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statementsAreInTheirSections()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTree(compared(eosBefore, eosAfter, Language::Eos).tree);
        QCOMPARE(printModel(model),
            QStringLiteral("  router bgp 65012\n"
                           "  − maximum-paths 4 ecmp 4\n"
                           "  + maximum-paths 8 ecmp 8\n"
                           "    address-family ipv4\n"
                           "    + neighbor B activate\n"
                           "+ vlan 110\n"
                           "  + name web\n"
                           "+ ntp server 10.0.0.9\n"));
        QCOMPARE(model.tree().summary, QStringLiteral("6 statements in 3 sections"));
        QCOMPARE(model.tree().verdict, model.tree().summary);
        QCOMPARE(places(model), QStringLiteral("6:6 7:-1 -1:7 8:8 -1:10 -1:12 -1:13 -1:16 "));
    }

    void valuesAreATreeByPath()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTree(compared(jsonBefore, jsonAfter, Language::Json).tree);
        QCOMPARE(printModel(model),
            QStringLiteral("  spec\n"
                           "    ports\n"
                           "      [name=eth0]\n"
                           "      ~ mtu: 1500 → 9000\n"
                           "      ~ speed: \"10G\" → \"25G\"\n"
                           "    ~ [name=eth1] › mtu: 1500 → 9000\n"
                           "  ~ order (another order)\n"
                           "  ~ size: 1 → 1.0 (the same number)\n"
                           "  ~ count: 7 → \"7\" (number → text)\n"
                           "  ~ [\"odd key\"]: null → true (nothing → true or false)\n"
                           "  − old: [1, 2]\n"
                           "  + new: {\"a\": 1}\n"));
        QCOMPARE(model.tree().summary, QStringLiteral("8 values · 1 list in another order"));
    }

    void ofOneChangeThePathStandsBeforeIt()
    {
        DifferenceModel model;
        model.setTree(compared("spec:\n  ports:\n    - name: eth0\n      mtu: 1500\n",
            "spec:\n  ports:\n    - name: eth0\n      mtu: 9000\n", Language::Yaml)
                          .tree);
        QCOMPARE(printModel(model), QStringLiteral("~ spec › ports[name=eth0] › mtu: 1500 → 9000\n"));
        QCOMPARE(places(model), QStringLiteral("3:3 "));
        QCOMPARE(model.tree().summary, QStringLiteral("1 value"));
        QCOMPARE(
            model.index(0, 0).data(DifferenceModel::PathRole).toString(), QStringLiteral("spec › ports[name=eth0] › "));
        QCOMPARE(model.index(0, 0).data(DifferenceModel::NameRole).toString(), QStringLiteral("mtu"));
    }

    void elementsAndAttributesHaveTheirPaths()
    {
        DifferenceModel model;
        model.setTree(comparedPair(QStringLiteral("xml-attribute")).tree);
        QCOMPARE(printModel(model),
            QStringLiteral("  rack\n"
                           "  ~ device[@id=2]@name: \"leaf-02\" → \"leaf-22\"\n"
                           "  ~ note: \"front\" → \"rear\"\n"));
    }

    void documentsAreNamed()
    {
        DifferenceModel model;
        model.setTree(comparedPair(QStringLiteral("yaml-documents")).tree);
        QCOMPARE(printModel(model),
            QStringLiteral("~ document 1 › port: 80 → 443\n"
                           "+ document 3: {\"kind\": \"Job\"}\n"));
    }

    void cellsAreInTheirRows()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTree(compared("id,port,mtu\n1,Ethernet1,1500\n2,Ethernet2,1500\n3,Ethernet3,1500\n4,Ethernet4,1500\n",
            "id,port,mtu\n1,Ethernet1,9000\n2,Ethernet9,9000\n3,Ethernet3,1500\n5,Ethernet5,\n", Language::Csv)
                          .tree);
        QCOMPARE(printModel(model),
            QStringLiteral("~ [id=1] › mtu: 1500 → 9000\n"
                           "  [id=2]\n"
                           "  ~ port: Ethernet2 → Ethernet9\n"
                           "  ~ mtu: 1500 → 9000\n"
                           "− [id=4]: 4, Ethernet4, 1500\n"
                           "+ [id=5]: 5, Ethernet5, \"\"\n"));
        QCOMPARE(model.tree().summary, QStringLiteral("3 cells in 2 rows · 1 row added · 1 row removed"));
        QCOMPARE(places(model), QStringLiteral("1:1 2:2 2:2 2:2 4:-1 -1:4 "));
    }

    void columnsAreNamed()
    {
        DifferenceModel model;
        model.setTree(compared("id,old\n1,a\n2,b\n", "id,new\n2,b\n1,a\n", Language::Csv).tree);
        QCOMPARE(printModel(model), QStringLiteral("− column old\n+ column new\n~ rows (another order)\n"));
        QCOMPARE(model.tree().summary, QStringLiteral("1 column added · 1 column removed · rows in another order"));
    }

    void whatSaysTheSameIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("verdict");
        const QString formatting = QStringLiteral("Only formatting differs.");
        const QString only = QStringLiteral("only formatting differs");
        const QString none = QStringLiteral("No difference.");
        QTest::newRow("configuration") << QByteArray("a\n  b\n  c\n") << QByteArray("a\n c\n b\n") << Language::Eos
                                       << formatting << only;
        QTest::newRow("comments") << QByteArray("! one\na\n") << QByteArray("! two\na\n") << Language::Eos
                                  << QStringLiteral("Only comments differ.") << QStringLiteral("only comments differ");
        QTest::newRow("JSON") << QByteArray("{\"a\":1,\"b\":2}") << QByteArray("{\n \"b\": 2, \"a\": 1 }")
                              << Language::Json << formatting << only;
        QTest::newRow("YAML") << QByteArray("a: 1 # one\n") << QByteArray("a: 1 # two\n") << Language::Yaml
                              << QStringLiteral("Only formatting or comments differ.")
                              << QStringLiteral("only formatting or comments differ");
        QTest::newRow("CSV") << QByteArray("a,b\n1,2\n") << QByteArray("\"a\",b\n1,\"2\"\n") << Language::Csv
                             << formatting << only;
        QTest::newRow("the same") << QByteArray("{}") << QByteArray("{}") << Language::Json << none << QString();
        QTest::newRow("the same rows") << QByteArray("a\n1\n") << QByteArray("a\n1\n") << Language::Csv << none
                                       << QString();
        QTest::newRow("the same statements") << eosBefore << eosBefore << Language::Eos << none << QString();
        QTest::newRow("nothing") << QByteArray() << QByteArray() << Language::Json << none << QString();
    }
    void whatSaysTheSameIsToldSo()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(Language, language);
        const MeaningDiff diff = compared(left, right, language);
        QCOMPARE(diff.obstacle, MeaningDiff::Obstacle::None);
        QVERIFY(diff.tree.rows.empty());
        QTEST(diff.tree.summary, "summary");
        QTEST(diff.tree.verdict, "verdict");
    }

    void itemsAreMatchedByAChosenKey()
    {
        const QByteArray before(R"({"ports": [{"id": 1, "slot": "a", "lanes": [{"n": 1}]},
                                              {"id": 2, "slot": "b", "lanes": []}], "vlans": [{"id": 1}]})");
        const QByteArray after(R"({"ports": [{"id": 2, "slot": "a", "lanes": [{"n": 1}]},
                                             {"id": 1, "slot": "b", "lanes": []}], "vlans": [{"id": 2}]})");
        const MeaningDiff found = compared(before, after, Language::Json);
        QCOMPARE(found.keys.found, QStringList{QStringLiteral("id")});
        const std::vector<MatchKeys::Possible> wanted{{QStringLiteral("id"), 2}, {QStringLiteral("slot"), 1}};
        QVERIFY(found.keys.possible == wanted);
        const MeaningDiff chosen = compared(before, after, Language::Json, QStringLiteral("slot"));
        QCOMPARE(chosen.tree.summary, QStringLiteral("4 values"));
        DifferenceModel model;
        model.setTree(chosen.tree);
        QCOMPARE(printModel(model),
            QStringLiteral("  ports\n  ~ [slot=a] › id: 1 → 2\n  ~ [slot=b] › id: 2 → 1\n  vlans\n"
                           "  − [id=1]: {\"id\": 1}\n  + [id=2]: {\"id\": 2}\n"));
        QCOMPARE(chosen.keys.found, (QStringList{QStringLiteral("id"), QStringLiteral("slot")})); // id of the others
        QVERIFY(chosen.keys.possible == wanted);
    }

    void whatCannotBeComparedIsToldWhy()
    {
        MeaningDiff diff = compared("{}", "{\n\"a\" 1}", Language::Json);
        QCOMPARE(diff.obstacle, MeaningDiff::Obstacle::RightWrong);
        QVERIFY(diff.trouble);
        QCOMPARE(diff.trouble->line, 1);
        diff = compared("<a>", "<a/>", Language::Xml);
        QCOMPARE(diff.obstacle, MeaningDiff::Obstacle::LeftWrong);
        QCOMPARE(compared("\n", "{}", Language::Json).obstacle, MeaningDiff::Obstacle::LeftEmpty);
        QCOMPARE(compared("a\n", "", Language::Eos).obstacle, MeaningDiff::Obstacle::RightEmpty);
        const QByteArray deep = QByteArray(600, '[') + QByteArray(600, ']');
        QCOMPARE(compared(deep, "[]", Language::Json).obstacle, MeaningDiff::Obstacle::TooLarge);
    }

    void aFilterKeepsWhatItIsIn()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTree(compared(eosBefore, eosAfter, Language::Eos).tree);
        model.setFilter(QStringLiteral("NEIGHBOR"));
        QCOMPARE(printModel(model),
            QStringLiteral("  router bgp 65012\n"
                           "    address-family ipv4\n"
                           "    + neighbor B activate\n"));
        QVERIFY(model.shownCount() < qsizetype(model.tree().rows.size()));
        QCOMPARE(model.changes().size(), size_t(1));
        model.setFilter(QStringLiteral("vlan"));
        QCOMPARE(printModel(model), QStringLiteral("+ vlan 110\n  + name web\n")); // with what is in it
        model.setFilter({});
        QCOMPARE(model.shownCount(), qsizetype(model.tree().rows.size()));
        QCOMPARE(model.changes().size(), size_t(5)); // a section that is new is one
    }

    void itSaysWhereOneIs()
    {
        DifferenceModel model;
        model.setTree(compared(eosBefore, eosAfter, Language::Eos).tree);
        const QModelIndex neighbor = model.indexOf(model.changes()[2]);
        QCOMPARE(model.way(neighbor), QStringLiteral("router bgp 65012 › address-family ipv4"));
        QCOMPARE(model.changeFrom(neighbor), 2);
        QCOMPARE(model.changeFrom(neighbor.parent()), 2);
        QCOMPARE(model.text({neighbor, neighbor.parent()}),
            QStringLiteral("    address-family ipv4\n+     neighbor B activate\n"));
    }

    void ofManyTheFirstAreListed()
    {
        QByteArray left("[");
        QByteArray right("[");
        for (int i = 0; i < DifferenceTree::mostChanges + 5; ++i) {
            left += (i > 0 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i) + ",\"v\":1}";
            right += (i > 0 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i) + ",\"v\":2}";
        }
        const DifferenceTree tree = compared(left + ']', right + ']', Language::Json).tree;
        QVERIFY(tree.isCut);
        QCOMPARE(qsizetype(tree.rows.size()), DifferenceTree::mostChanges);
        QCOMPARE(tree.verdict, QLocale().toString(DifferenceTree::mostChanges + 5) + QStringLiteral(" values"));
        QCOMPARE(tree.summary,
            tree.verdict + QStringLiteral(" · the first %L1 are listed").arg(DifferenceTree::mostChanges));
    }

    // Whatever is found between the pairs has a place on a side, and a row for each.
    void everyPairHasATree()
    {
        const QStringList names =
            QDir(QStringLiteral(ARTISCOPE_TEST_DATA "/diff")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        int compared = 0;
        for (const QString &name : names) {
            const QString word = QDir(QStringLiteral(ARTISCOPE_TEST_DATA "/diff/") + name)
                                     .entryList({QStringLiteral("left.*")})
                                     .constFirst()
                                     .section(u'.', 1);
            if (meaningOf(*languageFromWord(word)) == Meaning::None)
                continue;
            const MeaningDiff diff = comparedPair(name);
            if (diff.obstacle != MeaningDiff::Obstacle::None)
                continue;
            ++compared;
            DifferenceModel model;
            const QAbstractItemModelTester tester(&model);
            model.setTree(diff.tree);
            QVERIFY2(!diff.tree.summary.isEmpty(), qPrintable(name));
            for (const DifferenceRow &row : diff.tree.rows)
                QVERIFY2((row.leftLine >= 0 || row.rightLine >= 0) && !row.name.isEmpty(), qPrintable(name));
        }
        QVERIFY(compared > 80);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
