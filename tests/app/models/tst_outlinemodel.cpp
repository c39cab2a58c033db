// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/outlinemodel.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(ARTISCOPE_TEST_DATA "/structure/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OutlineText textOf(const QByteArray &bytes, StructureKind kind)
{
    return {std::make_shared<const Outline>(outlineOf(bytes, kind)), bytes};
}

// {"list": [{"a": 0}, {"a": 1}, …]}
QByteArray longList(int count)
{
    QByteArray json("{\"list\": [");
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? ",\n{\"a\": " : "{\"a\": ") + QByteArray::number(i) + '}';
    return json + "]}";
}

} // namespace

// The outline as a tree of rows: printed, filtered, and what is where the caret is.
class TestOutlineModel : public QObject {
    Q_OBJECT

private:
    static QString at(const OutlineModel &model, const QByteArray &text, const char *words)
    {
        QStringList way;
        const qsizetype offset = text.indexOf(words);
        for (QModelIndex index = model.indexAt(offset); index.isValid(); index = index.parent())
            way.prepend(index.data().toString());
        return offset < 0 ? QStringLiteral("not in the text") : way.join(QStringLiteral(" > "));
    }

private Q_SLOTS:
    void aConfigurationIsGrouped()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setText(textOf(sample("eos.config"), StructureKind::Indented));
        QCOMPARE(printModel(model),
            QStringLiteral("banner motd\n"
                           "VLANs\n"
                           "  10,20-30\n"
                           "  40\n"
                           "VRFs\n"
                           "  blue\n"
                           "  MGMT\n"
                           "Interfaces\n"
                           "  Ethernet1\n"
                           "  Ethernet2\n"
                           "Access lists\n"
                           "  standard MGMT-IN\n"
                           "Prefix lists\n"
                           "  LOOPBACKS\n"
                           "  DEFAULT\n"
                           "Route maps\n"
                           "  RM-CONN permit 10\n"
                           "  RM-CONN deny 20\n"
                           "router bgp 65001\n"
                           "  neighbor UNDERLAY\n"
                           "  neighbor 10.0.1.2\n"
                           "  address-family evpn\n"
                           "    neighbor UNDERLAY\n"
                           "  vrf blue\n"
                           "    neighbor 10.0.0.1\n"
                           "    neighbor 10.0.0.2\n"));
        const QModelIndex interfaces = model.index(3, 0);
        QVERIFY(!model.offsetOf(interfaces));
        const QModelIndex first = model.index(0, 0, interfaces);
        QCOMPARE(first.data(OutlineModel::DetailRole).toString(), QStringLiteral("to spine-01 Ethernet2"));
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ethernet1, to spine-01 Ethernet2"));
        QCOMPARE(*model.offsetOf(first), sample("eos.config").indexOf("interface Ethernet1\n"));
    }

    void whatIsGroupedAlreadyIsLeftAlone()
    {
        OutlineModel model;
        model.setText(textOf(sample("junos.config"), StructureKind::Braces));
        QCOMPARE(printModel(model).section(u'\n', 2, 5),
            QStringLiteral("interfaces\n  ge-0/0/0\n    unit 0\n      family inet"));
    }

    void whatIsTooSmallIsNotListed()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        const QByteArray json = sample("sample.json");
        model.setText(textOf(json, StructureKind::Json));
        QVERIFY2(printModel(model).contains(QStringLiteral("\n  numbers\n    [2]\n  braces\n")),
            qPrintable(printModel(model)));
        QCOMPARE(at(model, json, "443"), QStringLiteral("spec > ports > [1] > port"));
        QCOMPARE(at(model, json, "5],"), QStringLiteral("spec > numbers")); // [3] is not listed
        QCOMPARE(at(model, json, "  // not JSON"), QString());
        QCOMPARE(model.indexAt(json.indexOf("{\"name\": \"http\"")).data(OutlineModel::DetailRole).toString(),
            QStringLiteral("http"));
    }

    void aFilterKeepsWhatMatchesAndWhatItIsIn()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        const QByteArray eos = sample("eos.config");
        model.setText(textOf(eos, StructureKind::Indented));
        model.setFilter(QStringLiteral("underlay"));
        QCOMPARE(printModel(model),
            QStringLiteral("router bgp 65001\n"
                           "  neighbor UNDERLAY\n"
                           "  address-family evpn\n"
                           "    neighbor UNDERLAY\n"));
        QCOMPARE(at(model, eos, "rd 10.255"), QStringLiteral("router bgp 65001")); // vrf blue is filtered out
        QCOMPARE(model.firstMatch().data().toString(), QStringLiteral("neighbor UNDERLAY"));
        model.setFilter(QStringLiteral("SPINE interface")); // in its detail and its whole name
        QCOMPARE(printModel(model), QStringLiteral("Interfaces\n  Ethernet1\n"));
        model.setFilter(QStringLiteral("there is no such thing"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.firstMatch().isValid());
        model.setFilter({});
        QCOMPARE(model.rowCount(), 8);
        model.setText({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexAt(0).isValid());
    }

    void manyChildrenStandInStretches()
    {
        const QByteArray json = longList(25'000);
        OutlineModel model;
        model.setText(textOf(json, StructureKind::Json));
        QVERIFY(model.isBusy());
        QCOMPARE(model.rowCount(), 0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(reset.size(), 1);
        const QModelIndex list = model.index(0, 0);
        QCOMPARE(model.rowCount(list), 3);
        QCOMPARE(model.index(0, 0, list).data().toString(), QStringLiteral("[0] … [9999]"));
        QCOMPARE(model.index(2, 0, list).data().toString(), QStringLiteral("[20000] … [24999]"));
        QVERIFY(!model.offsetOf(model.index(2, 0, list)));
        QCOMPARE(model.rowCount(model.index(2, 0, list)), 5000);
        QCOMPARE(model.size(), 1 + 3 + 2 * 25'000);
        QCOMPARE(at(model, json, "12345}"), QStringLiteral("list > [10000] … [19999] > [12345] > a"));
        const QModelIndex element = model.indexAt(json.indexOf("12345}"));
        QCOMPARE(model.index(element.row(), 0, element.parent()), element);
    }

    void aLargeOneIsFilteredBehindTheScenes()
    {
        const QByteArray json = longList(25'000);
        OutlineModel model;
        model.setText(textOf(json, StructureKind::Json));
        QTRY_VERIFY(!model.isBusy());
        const int whole = model.size();
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(QStringLiteral("[1"));
        model.setFilter(QStringLiteral("[2499")); // typed on: the first is not waited for
        QVERIFY(model.isBusy());
        QCOMPARE(model.size(), whole); // stays until then
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(printModel(model).section(u'\n', 0, 2), QStringLiteral("list\n  [2499]\n  [24990]"));
        QCOMPARE(model.size(), 1 + 11);
    }
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
