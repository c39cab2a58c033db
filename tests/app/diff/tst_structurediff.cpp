// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/structuredifftext.h"
#include "app/diff/tablediff.h"

#include "tests/app/diff/appliedstructure.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

StructureText read(const QByteArray &bytes, StructureKind kind)
{
    return {bytes, std::make_shared<const DocumentTree>(treeOf(bytes, kind))};
}

// Nested, with arrays that have a key and some that have none; the same ones come again and again.
QByteArray randomJson(QRandomGenerator &random, int level = 0, bool duplicates = false)
{
    const QByteArrayList scalars{"1", "1.0", "2", "\"1\"", "true", "null", "\"a\"", "\"\\u0061\""};
    const QByteArrayList keys{"a", "b", "c", "name", "\\u0061"};
    QByteArrayList parts;
    const auto inner = [&] { return randomJson(random, level + 1, duplicates); };
    switch (level < 4 ? random.bounded(level == 0 ? 3 : 5) : 4) {
    case 0:
        for (int i = random.bounded(5); i > 0; --i) {
            const QByteArray key = '"' + keys.at(random.bounded(keys.size())) + '"';
            const bool known = key.startsWith("\"\\")
                || std::any_of(parts.begin(), parts.end(), [&key](const auto &part) { return part.startsWith(key); });
            if (duplicates || !known)
                parts << key + ": " + inner();
        }
        return '{' + parts.join(", ") + '}';
    case 1:
        for (int i = random.bounded(6); i > 0; --i)
            parts << inner();
        return '[' + parts.join(",") + ']';
    case 2: {
        QList<int> names{1, 2, 3, 4, 5};
        std::shuffle(names.begin(), names.end(), random);
        for (int i = random.bounded(5); i > 0; --i)
            parts << "{\"name\": " + QByteArray::number(names.takeLast()) + ", \"v\": " + inner() + '}';
        return '[' + parts.join(", ") + ']';
    }
    default:
        return scalars.at(random.bounded(scalars.size()));
    }
}

QByteArray joined(int count, const std::function<QByteArray(int)> &part)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + part(i);
    return text;
}

} // namespace

// What differs between two documents: the pairs of tst_diffcorpus.cpp say what is found, this what must hold.
class TestStructureDiff : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    StructureDiff diff(const QByteArray &left, const QByteArray &right, StructureKind kind)
    {
        const StructureText from = read(left, kind);
        const StructureText to = read(right, kind);
        if (!haveStructures(from, to))
            qFatal("that is no document");
        return structureDiff(m_library, from, to, {}, never);
    }

private Q_SLOTS:
    void zerosAtTheEndMakeADifference()
    {
        const StructureDiff found =
            diff(R"({"a": "x", "b": ["y\u0000"]})", R"({"a": "x\u0000", "b": ["y"]})", StructureKind::Json);
        QCOMPARE(found.changes.size(), 2U);
    }

    // JSON is YAML.
    void changesLeadFromLeftToRight_data()
    {
        QTest::addColumn<StructureKind>("kind");
        QTest::newRow("JSON") << StructureKind::Json;
        QTest::newRow("YAML") << StructureKind::Yaml;
    }
    void changesLeadFromLeftToRight()
    {
        QFETCH(StructureKind, kind);
        QRandomGenerator random(20260105);
        int reordered = 0;
        for (int round = 0; round < 1500; ++round) {
            const bool duplicates = kind == StructureKind::Json && round % 2 == 0;
            const QByteArray left = randomJson(random, 0, duplicates);
            const QByteArray right = randomJson(random, 0, duplicates);
            const StructureDiff found = diff(left, right, kind);
            const QString there = AppliedStructure(found.left).text();
            const QString wanted = AppliedStructure(found.right).text();
            QCOMPARE(AppliedStructure(found).text(), wanted);
            QCOMPARE(found.isEmpty(), there == wanted);
            reordered += std::any_of(found.changes.begin(), found.changes.end(),
                [](const auto &change) { return change.kind == StructureChange::Kind::Reordered; });
        }
        QVERIFY(reordered > 20);
    }

    void swappingSwapsSigns_data() { changesLeadFromLeftToRight_data(); }
    void swappingSwapsSigns()
    {
        QFETCH(StructureKind, kind);
        using Kind = StructureChange::Kind;
        using Change = std::tuple<Kind, qint32, qint32>;
        const auto sorted = [](const StructureDiff &found, bool swapped) {
            std::vector<Change> changes;
            for (const StructureChange &change : found.changes) {
                const Kind other = change.kind == Kind::Added ? Kind::Removed
                    : change.kind == Kind::Removed            ? Kind::Added
                                                              : change.kind;
                changes.push_back(swapped ? Change{other, change.right, change.left}
                                          : Change{change.kind, change.left, change.right});
            }
            std::sort(changes.begin(), changes.end());
            return changes;
        };
        QRandomGenerator random(20260106);
        for (int round = 0; round < 1500; ++round) {
            const QByteArray left = randomJson(random);
            const QByteArray right = randomJson(random);
            QCOMPARE(sorted(diff(left, right, kind), false), sorted(diff(right, left, kind), true));
        }
    }

    void theSameHasNoDifference()
    {
        QRandomGenerator random(20260107);
        for (int round = 0; round < 500; ++round) {
            const QByteArray text = randomJson(random, 0, true);
            QVERIFY(diff(text, text, StructureKind::Json).isEmpty());
            QVERIFY(!diff(text, text, StructureKind::Json).onlyFormattingDiffers());
            const StructureDiff found = diff(text, ' ' + text + '\n', StructureKind::Json);
            QVERIFY(found.isEmpty());
            QVERIFY(found.onlyFormattingDiffers());
        }
    }

    void aChosenKeyComesFirst()
    {
        const QByteArray left(R"([{"id": 1, "slot": "a", "v": 1}, {"id": 2, "slot": "b", "v": 2}])");
        const QByteArray right(R"([{"id": 2, "slot": "a", "v": 1}, {"id": 1, "slot": "b", "v": 2}])");
        QCOMPARE(QString::fromUtf8(structureDiffText(diff(left, right, StructureKind::Json))),
            QStringLiteral("~ $[id=2].slot: \"b\" → \"a\"\n~ $[id=2].v: 2 → 1\n"
                           "~ $[id=1].slot: \"a\" → \"b\"\n~ $[id=1].v: 1 → 2\n")
                .prepend(QStringLiteral("~ $: another order\n")));
        const StructureDiff chosen = structureDiff(
            m_library, read(left, StructureKind::Json), read(right, StructureKind::Json), {.keys = {"slot"}}, never);
        QCOMPARE(QString::fromUtf8(structureDiffText(chosen)),
            QStringLiteral("~ $[slot=a].id: 1 → 2\n~ $[slot=b].id: 2 → 1\n"));
    }

    void aChosenColumnComesFirst()
    {
        const Table left = Table::fromCsv("id,slot\n1,a\n2,b\n").take();
        const Table right = Table::fromCsv("id,slot\n3,a\n2,b\n").take();
        QCOMPARE(tableDiffText(tableDiff(m_library, left, right, {}, never)),
            QByteArray("- [id=1]: 1, a\n+ [id=3]: 3, a\n"));
        QCOMPARE(tableDiffText(tableDiff(m_library, left, right, {.key = QStringLiteral("slot")}, never)),
            QByteArray("~ [slot=a].id: 1 → 3\n"));
    }

    void numbersAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s %s", one, other) << QByteArray(one) << QByteArray(other) << same;
        };
        row("1", "1.0", true);
        row("1", "10e-1", true);
        row("0.50", "5E-1", true);
        row("0", "-0.0", true);
        row("100", "1e2", true);
        row("+1", "1", true);
        row("1", "-1", false);
        row("1", "10", false);
        row("9007199254740993", "9007199254740992", false);
        row("1e999999999999", "2e999999999999", false);
        row("0x10", "16", false);
        row(".inf", "inf", false);
    }
    void numbersAreTheSame()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        QCOMPARE(plainNumber(one) == plainNumber(other), same);
    }

    void anAliasIsWhatItRefersTo_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QString::fromUtf8(expected);
        };
        row("another name", "x: &a {k: 1}\ny: *a\n", "x: &b {k: 1}\ny: *b\n", "");
        row("another name in a list", "- &a 1\n- &b 2\n- *a\n- *b\n", "- &c 1\n- &d 2\n- *c\n- *d\n", "");
        row("the names swapped", "x: &a 1\ny: &b 2\nz: [*a, *b]\n", "x: &b 1\ny: &a 2\nz: [*b, *a]\n", "");
        row("another name and thing", "x: &a 1\ny: &b 2\nz: *a\n", "x: &c 1\ny: &d 2\nz: *d\n", "~ $.z: *a → *d\n");
        row("one name, another thing", "x: &a 1\ny: 2\nz: *a\n", "x: 1\ny: &a 2\nz: *a\n", "~ $.z: *a → *a\n");
        row("a name given twice", "x: &a 1\ny: *a\nz: &a 2\n", "x: &a 1\nz: &a 2\ny: *a\n", "~ $.y: *a → *a\n");
        row("what it refers to changes", "x: &a {k: 1}\ny: *a\n", "x: &a {k: 2}\ny: *a\n", "~ $.x.k: 1 → 2\n");
        row("that changes and the name", "x: &a {k: 1}\ny: *a\n", "x: &b {k: 2}\ny: *b\n",
            "~ $.x.k: 1 → 2\n~ $.y: *a → *b\n");
        row("one more in front", "- &a 1\n- *a\n", "- 0\n- &a 1\n- *a\n", "+ $[0]: 0\n");
        row("written out", "x: &a 1\ny: *a\n", "x: &a 1\ny: 1\n", "~ $.y: *a → 1 (alias → number)\n");
        row("in itself", "x: &a [1, *a]\n", "x: &b [1, *b]\n", "~ $.x[1]: *a → *b\n");
        row("an anchor that nothing refers to", "x: 1\ny: {k: 1}\n", "x: &a 1\ny: &b {k: 1}\n", "");
        row("a text in other lines", "x: |\n  a\n  b\n", "x: \"a\\nb\\n\"\n", "");
        row("a key", "&a x: 1\ny: *a\n", "&b x: 1\ny: *b\n", "");
        row("in what another one refers to", "x: &a 1\ny: &b [*a]\nz: *b\n", "x: &c 1\ny: &d [*c]\nz: *d\n",
            "~ $.z: *b → *d\n");
    }
    void anAliasIsWhatItRefersTo()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QTEST(QString::fromUtf8(structureDiffText(diff(left, right, StructureKind::Yaml))), "expected");
        QCOMPARE(diff(right, left, StructureKind::Yaml).changes.size(),
            diff(left, right, StructureKind::Yaml).changes.size());
    }

    // What takes the square of the values would not come to an end here; the limit on time is only against that.
    void hostileTextsEnd_data()
    {
        QTest::addColumn<StructureKind>("kind");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<size_t>("changes");
        constexpr int many = 200'000;
        constexpr StructureKind json = StructureKind::Json;
        const auto list = [](const QByteArray &items) -> QByteArray { return '[' + items + ']'; };
        const QByteArray same = list(joined(many, [](int) { return QByteArray("7"); }));
        const QByteArray counted = list(joined(many, [](int i) { return QByteArray::number(i); }));
        const QByteArray other = list(joined(many, [](int i) { return QByteArray::number(-1 - i); }));
        QTest::newRow("equal values against different ones") << json << same << counted << size_t(many - 1);
        QTest::newRow("all different") << json << counted << other << size_t(many);
        QTest::newRow("objects without a key")
            << json << list(joined(many, [](int) { return QByteArray("{\"v\":1}"); }))
            << list(joined(many, [](int i) -> QByteArray { return "{\"v\":" + QByteArray::number(i) + '}'; }))
            << size_t(many - 1);
        const auto named = [](int i) -> QByteArray { return "{\"name\":" + QByteArray::number(i) + '}'; };
        QTest::newRow("backwards by key")
            << json << list(joined(many, named)) << list(joined(many, [&](int i) { return named(many - 1 - i); }))
            << size_t(1);
        const auto key = [](int i) -> QByteArray { return '"' + QByteArray::number(i) + "\":1"; };
        QTest::newRow("many keys") << json << '{' + joined(many, key) + '}'
                                   << '{' + joined(many, [&](int i) { return key(i + many); }) + '}'
                                   << size_t(2 * many);
        QTest::newRow("one key again and again")
            << json << '{' + joined(30'000, [](int) { return QByteArray("\"a\":1"); }) + '}' << QByteArray("{\"a\":1}")
            << size_t(29'999);
        QTest::newRow("one text of 5 MB")
            << json << '"' + QByteArray(5'000'000, 'x') + '"' << '"' + QByteArray(5'000'000, 'y') + '"' << size_t(1);
        QTest::newRow("deep") << json << QByteArray("[").repeated(500) + '1' + QByteArray("]").repeated(500)
                              << QByteArray("[").repeated(500) + '2' + QByteArray("]").repeated(500) << size_t(1);
        // The key by which the only element is known stands behind all that changes.
        const auto behind = [](int value) -> QByteArray {
            return "[{\"l\":{" + joined(50'000, [value](int i) -> QByteArray {
                return '"' + QByteArray::number(i) + "\":" + QByteArray::number(value);
            }) + "},\"name\":1}]";
        };
        QTest::newRow("the key comes last") << json << behind(1) << behind(2) << size_t(50'000);
        const auto xml = [](int from) -> QByteArray {
            QByteArray text("<a>");
            for (int i = 0; i < 50'000; ++i)
                text += "<b n=\"" + QByteArray::number(from + i) + "\"/>";
            return text + "</a>";
        };
        QTest::newRow("XML elements, all different") << StructureKind::Xml << xml(0) << xml(100'000) << size_t(50'000);
    }
    void hostileTextsEnd()
    {
        QFETCH(StructureKind, kind);
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(size_t, changes);
        QElapsedTimer timer;
        timer.start();
        const StructureDiff found = diff(left, right, kind);
        QCOMPARE(found.changes.size(), changes);
        QVERIFY(!structureDiffText(found).isEmpty());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void tableChangesLeadFromLeftToRight()
    {
        using Kind = TableChange::Kind;
        const auto rowsOf = [](const QByteArray &csv) { return csv.trimmed().split('\n').mid(1); };
        QRandomGenerator random(20260110);
        int keyed = 0;
        for (int round = 0; round < 600; ++round) {
            QByteArray texts[2];
            for (QByteArray &text : texts) {
                text = "id,a,b\n";
                for (int i = 1 + random.bounded(8); i > 0; --i)
                    text += QByteArray::number(random.bounded(round % 2 ? 60 : 4)) + ",x"
                        + QByteArray::number(random.bounded(3)) + ',' + QByteArray::number(random.bounded(3)) + '\n';
            }
            const TableOptions header{.delimiter = ',', .header = true};
            const Table left = Table::fromCsv(texts[0], header).take();
            const Table right = Table::fromCsv(texts[1], header).take();
            const TableDiff found = tableDiff(m_library, left, right, {}, never);
            keyed += found.leftKey >= 0;
            QList<QByteArrayList> rows;
            for (const QByteArray &row : rowsOf(texts[0]))
                rows << row.split(',');
            QByteArrayList applied;
            for (const TableChange &change : found.changes) {
                if (change.kind == Kind::CellChanged)
                    rows[change.leftRow][change.leftColumn] =
                        rowsOf(texts[1]).at(change.rightRow).split(',').at(change.rightColumn);
                else if (change.kind == Kind::RowRemoved)
                    rows[change.leftRow].clear();
                else if (change.kind == Kind::RowAdded)
                    applied << rowsOf(texts[1]).at(change.rightRow);
            }
            for (const QByteArrayList &row : rows) {
                if (!row.isEmpty())
                    applied << row.join(',');
            }
            QByteArrayList wanted = rowsOf(texts[1]);
            std::sort(applied.begin(), applied.end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(applied, wanted);
            QCOMPARE(found.isEmpty(), rowsOf(texts[0]) == rowsOf(texts[1]));
            QVERIFY(tableDiff(m_library, left, left, {}, never).isEmpty());
            QVERIFY(tableDiff(m_library, left, right, {}, [] { return true; }).isEmpty());
            const TableDiff back = tableDiff(m_library, right, left, {}, never);
            const auto of = [](const TableDiff &diff, Kind kind) {
                return std::count_if(diff.changes.begin(), diff.changes.end(),
                    [kind](const TableChange &change) { return change.kind == kind; });
            };
            QCOMPARE(of(back, Kind::RowAdded), of(found, Kind::RowRemoved));
            QCOMPARE(of(back, Kind::RowRemoved), of(found, Kind::RowAdded));
            QCOMPARE(of(back, Kind::CellChanged), of(found, Kind::CellChanged));
        }
        QVERIFY(keyed > 50 && keyed < 550);
    }

    void hostileTablesEnd()
    {
        QByteArray same("a,b\n");
        QByteArray counted("a,b\n");
        for (int i = 0; i < 200'000; ++i) {
            same += "x,y\n";
            counted += QByteArray::number(i) + ",y\n";
        }
        QElapsedTimer timer;
        timer.start();
        const Table left = Table::fromCsv(same).take();
        const Table right = Table::fromCsv(counted).take();
        QCOMPARE(tableDiff(m_library, left, right, {}, never).changes.size(), size_t(200'000));
        QVERIFY(timer.elapsed() < 20'000);
    }

    // Both are read, and made ready, at the same time then.
    void largeDocumentsAreCompared()
    {
        const auto document = [](int other) {
            return QByteArray('[' + joined(100'000, [other](int i) -> QByteArray {
                const QByteArray mtu = i == other ? "1500" : "9214";
                return "{\"id\": " + QByteArray::number(i) + ", \"mtu\": " + mtu + '}';
            }) + ']');
        };
        const auto [from, to] = readStructures(document(-1), document(77), StructureKind::Json, never);
        QVERIFY(haveStructures(from, to));
        const StructureDiff diff = structureDiff(m_library, from, to, {}, never);
        QCOMPARE(structureDiffText(diff), QByteArray("~ $[id=77].mtu: 9214 → 1500\n"));
    }

    void itCanBeCancelled()
    {
        const QByteArray left = '[' + joined(100'000, [](int i) { return QByteArray::number(i); }) + ']';
        const StructureText from = read(left, StructureKind::Json);
        const StructureText to = read("[1]", StructureKind::Json);
        int asked = 0;
        const auto now = [&asked] { return ++asked > 0; };
        QVERIFY(structureDiff(m_library, from, to, {}, now).isEmpty());
        QVERIFY(asked > 0 && asked < 20);
    }

    void whatIsNoDocumentHasNoStructure()
    {
        const StructureText good = read("{}", StructureKind::Json);
        QVERIFY(haveStructures(good, good));
        QVERIFY(!haveStructures(good, read("{", StructureKind::Json)));
        QVERIFY(!haveStructures(good, read("{}", StructureKind::Yaml)));
        QVERIFY(!haveStructures(good, {}));
    }
};

QTEST_GUILESS_MAIN(TestStructureDiff)
#include "tst_structurediff.moc"
