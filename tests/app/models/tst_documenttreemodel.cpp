// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/paths.h"
#include "app/models/documenttreemodel.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;

// The tree of a document as a model: printed as text.
class TestDocumentTreeModel : public QObject {
    Q_OBJECT

    static DocumentTreeText text(const QByteArray &bytes, StructureKind kind)
    {
        return {std::make_shared<const DocumentTree>(treeOf(bytes, kind)), bytes};
    }
    static void setJson(DocumentTreeModel &model, const QByteArray &bytes)
    {
        model.setText(text(bytes, StructureKind::Json));
    }
    static QModelIndex row(const DocumentTreeModel &model, const char *key)
    {
        return model
            .match(model.index(0, 0), Qt::DisplayRole, QLatin1String(key), 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    static QString detail(const DocumentTreeModel &model, const char *key)
    {
        return row(model, key).siblingAtColumn(1).data(DocumentTreeModel::DetailRole).toString();
    }

private Q_SLOTS:
    void keysAndValues()
    {
        DocumentTreeModel model;
        const QAbstractItemModelTester tester(&model);
        setJson(
            model, "{\"name\": \"a\\nb\", \"id\": 9007199254740993, \"ports\": [{\"up\": true}, null], \"no\": {}}");
        QCOMPARE(printModel(model),
            QString::fromUtf8("name | a␊b\n"
                              "id | 9007199254740993\n"
                              "ports | \n"
                              "  [0] | \n"
                              "    up | true\n"
                              "  [1] | null\n"
                              "no | \n"));
        QCOMPARE(detail(model, "name"), QStringLiteral("text"));
        QCOMPARE(detail(model, "ports"), QStringLiteral("array, 2 items"));
        QCOMPARE(detail(model, "[0]"), QStringLiteral("object, 1 key"));
        QCOMPARE(detail(model, "no"), QStringLiteral("object, empty"));
        QCOMPARE(
            row(model, "id").data(Qt::AccessibleTextRole).toString(), QStringLiteral("id, 9007199254740993, number"));
        QCOMPARE(row(model, "id").data(DocumentTreeModel::KindRole).toInt(), int(TreeKind::Number));
        QCOMPARE(row(model, "id").data(Qt::ToolTipRole).toString(),
            QStringLiteral("<p>id<br>9007199254740993<br>number</p>"));
        setJson(model, "12");
        QCOMPARE(printModel(model), QStringLiteral("number | 12\n"));
        setJson(model, "{}");
        QCOMPARE(printModel(model), QStringLiteral("object | \n"));
        model.setText({});
        QCOMPARE(printModel(model), QString());
    }

    void aDuplicateIsTold()
    {
        DocumentTreeModel model;
        setJson(model, "{\"a\": 1, \"b\": 2, \"a\": 3}");
        QCOMPARE(printModel(model), QStringLiteral("a | 1\nb | 2\na | 3\n"));
        QVERIFY(model.index(0, 0).data(DocumentTreeModel::DuplicateRole).toBool());
        QVERIFY(!model.index(1, 0).data(DocumentTreeModel::DuplicateRole).toBool());
        QVERIFY(model.index(2, 0).data(DocumentTreeModel::DuplicateRole).toBool());
        QVERIFY(model.index(2, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("This key is there more than once.")));
    }

    void whatYamlHasMore()
    {
        DocumentTreeModel model;
        model.setText(
            text("base: &b\n  mtu: 1\nx:\n  <<: *b\n!t &k y: *b\nz: !secret hush\nw: *k\n", StructureKind::Yaml));
        QCOMPARE(printModel(model),
            QStringLiteral("base | \n"
                           "  mtu | 1\n"
                           "x | \n"
                           "  << | *b\n"
                           "y | *b\n"
                           "z | hush\n"
                           "w | *k\n"));
        QCOMPARE(detail(model, "base"), QStringLiteral("object, 1 key, &b"));
        QCOMPARE(detail(model, "<<"), QStringLiteral("alias, merged in, refers to $.base"));
        QCOMPARE(detail(model, "y"), QStringLiteral("alias, key !t &k, refers to $.base"));
        QCOMPARE(detail(model, "w"), QStringLiteral("alias, refers to the key of $.y"));
        QCOMPARE(detail(model, "z"), QStringLiteral("text, !secret"));
        model.setText(text("a: 1\n---\n- 2\n", StructureKind::Yaml));
        QCOMPARE(printModel(model), QStringLiteral("Document 1 | \n  a | 1\nDocument 2 | \n  [0] | 2\n"));
    }

    void whatXmlHasMore()
    {
        DocumentTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setText(text(
            "<!--c--><rack id=\"1\"><name>R &lt;1&gt;</name><u n=\"2\">full</u><e/>x<f/></rack>", StructureKind::Xml));
        QCOMPARE(printModel(model),
            QStringLiteral("comment | c\n"
                           "rack | \n"
                           "  id | 1\n"
                           "  name | R <1>\n"
                           "  u | full\n"
                           "    n | 2\n"
                           "  e | \n"
                           "  text | x\n"
                           "  f | \n"));
        QCOMPARE(detail(model, "rack"), QStringLiteral("element, 6 items"));
        QCOMPARE(detail(model, "e"), QStringLiteral("element"));
        QCOMPARE(detail(model, "n"), QStringLiteral("attribute"));
        model.setFilter(QStringLiteral("<1>"));
        QCOMPARE(printModel(model), QStringLiteral("rack | \n  name | R <1>\n"));
    }

    void sortedByKey()
    {
        DocumentTreeModel model;
        const QAbstractItemModelTester tester(&model);
        setJson(model, "{\"e10\": 1, \"B\": [3, 1], \"e2\": {\"z\": 1, \"y\": 2}, \"a\": 4}");
        model.setOrder(TreeOrder::ByKey);
        QCOMPARE(printModel(model),
            QStringLiteral("a | 4\n"
                           "B | \n"
                           "  [0] | 3\n"
                           "  [1] | 1\n"
                           "e2 | \n"
                           "  y | 2\n"
                           "  z | 1\n"
                           "e10 | 1\n"));
        model.setFilter(QStringLiteral("e"));
        QCOMPARE(printModel(model), QStringLiteral("e2 | \ne10 | 1\n"));
        model.setFilter({});
        model.setOrder(TreeOrder::AsWritten);
        QVERIFY(printModel(model).startsWith(QLatin1String("e10 | 1\nB | \n")));
    }

    void filteredByKeyOrValue()
    {
        DocumentTreeModel model;
        const QAbstractItemModelTester tester(&model);
        setJson(model,
            "{\"a\": {\"name\": \"Leaf one\", \"mtu\": 1}, \"leaf\": [1, 2], \"b\": [{\"c\": \"one leaf\"}, 5]}");
        model.setFilter(QStringLiteral("LEAF one"));
        QCOMPARE(printModel(model),
            QStringLiteral("a | \n"
                           "  name | Leaf one\n"
                           "b | \n"
                           "  [0] | \n"
                           "    c | one leaf\n"));
        QCOMPARE(model.matches(), 2);
        QCOMPARE(model.firstMatch(), row(model, "name"));
        model.setFilter(QStringLiteral("5"));
        QCOMPARE(printModel(model), QStringLiteral("b | \n  [1] | 5\n"));
        model.setFilter(QStringLiteral("no such"));
        QCOMPARE(printModel(model), QString());
        QVERIFY(!model.firstMatch().isValid());
        QCOMPARE(model.matches(), 0);
    }

    void fromAPlaceInTheTextAndBack()
    {
        const QByteArray bytes("{\n  \"a\": {\n    \"b\": [10, 20]\n  }\n}\n");
        DocumentTreeModel model;
        setJson(model, bytes);
        const QModelIndex twenty = model.indexAt(bytes.indexOf("20"));
        QCOMPARE(twenty.data().toString(), QStringLiteral("[1]"));
        QCOMPARE(model.offsetOf(twenty).value_or(-1), bytes.indexOf("20"));
        QCOMPARE(model.offsetOf(row(model, "b")).value_or(-1), bytes.indexOf("\"b\""));
        QCOMPARE(jsonPath(StructureKind::Json, model.way(twenty)), QStringLiteral("$.a.b[1]"));
        QVERIFY(!model.indexAt(0).isValid()); // of the whole
        model.setFilter(QStringLiteral("b"));
        QCOMPARE(model.indexAt(bytes.indexOf("20")), row(model, "b")); // as near as can be
    }

    void whatIsCopied()
    {
        DocumentTreeModel model;
        setJson(model, "{\"a\": \"x\\ty\", \"b\": {\"c\": [1,\n 2]}}");
        QCOMPARE(model.valueText(row(model, "a")), QStringLiteral("x\ty"));
        QCOMPARE(model.sourceText(row(model, "a")), QStringLiteral("\"x\\ty\""));
        QCOMPARE(model.valueText(row(model, "b")), QStringLiteral("{\"c\": [1,\n 2]}"));
        QCOMPARE(model.sourceText(row(model, "c")), QStringLiteral("[1,\n 2]"));
        QCOMPARE(model.sourceText({}), QString());
    }

    void manyAreDividedBehindTheScenes()
    {
        QByteArray bytes("[");
        for (int i = 0; i < 25'000; ++i)
            bytes += QByteArray::number(i) + ",\n";
        bytes += "{\"last\": 1}]";
        DocumentTreeModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        setJson(model, bytes);
        QVERIFY(model.isBusy());
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("[20000] … [25000]"));
        QCOMPARE(model.rowCount(model.index(2, 0)), 5001);
        QVERIFY(!model.offsetOf(model.index(2, 0)));
        QCOMPARE(model.valueText(model.index(2, 0)), QString());
        const QModelIndex last = model.indexAt(bytes.indexOf("last"));
        QCOMPARE(last.data().toString(), QStringLiteral("last"));
        QCOMPARE(last.parent().data().toString(), QStringLiteral("[25000]"));
        QCOMPARE(last.parent().row(), 5000);
        QCOMPARE(last.parent().parent(), model.index(2, 0));
        const QAbstractItemModelTester tester(&model);
        model.setFilter(QStringLiteral("12345"));
        QCOMPARE(model.rowCount(), 3); // until it is known
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(printModel(model), QStringLiteral("[12345] | 12345\n"));
        setJson(model, "{\"small\": 12345}"); // and what was being made of the other is not waited for
        QVERIFY(!model.isBusy());
        QCOMPARE(printModel(model), QStringLiteral("small | 12345\n"));
    }
};

QTEST_GUILESS_MAIN(TestDocumentTreeModel)
#include "tst_documenttreemodel.moc"
