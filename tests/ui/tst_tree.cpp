// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/documenttreemodel.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/rowof.h"
#include "tests/ui/samplewindow.h"
#include "ui/viewer/treelist.h"
#include "ui/viewer/treeview.h"
#include "ui/viewer/treewords.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace artiscope;

// JSON, YAML and XML as a tree: the real window on the sample, and the view by itself.
class TestTree : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() const { return m_on->window.viewer(); }
    TextView &text() const { return viewer().text(); }
    TreeList *list() const { return part<TreeList>(m_on->window, "documentTree"); }
    QLineEdit *filter() const { return part<QLineEdit>(m_on->window, "treeFilter"); }
    QString current() const { return list()->currentIndex().data().toString(); }
    QByteArray caretLine() const { return text().text().line(text().caretLine()).toByteArray().trimmed(); }
    QString copied(const char *action) const
    {
        QApplication::clipboard()->clear();
        if (!m_on->action(action)->isEnabled())
            qFatal("%s is off: %s", action, qPrintable(m_on->action(action)->statusTip()));
        m_on->action(action)->trigger();
        return QApplication::clipboard()->text();
    }

    void read(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY(artifact);
        m_on->read(*artifact);
        QTRY_VERIFY(!viewer().isBusy());
    }
    void showTree()
    {
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(viewer().tree());
        QTRY_VERIFY(!viewer().isBusy());
        QVERIFY(list()->isVisible());
    }
    QModelIndex rowOf(const char *label) const { return artiscope::rowOf(*list(), label); }
    void clickRow(const QModelIndex &row)
    {
        QVERIFY(row.isValid());
        list()->scrollTo(row);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
        QCOMPARE(list()->currentIndex().siblingAtColumn(0), row.siblingAtColumn(0));
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void anArrayOfObjectsIsOfferedAsATable()
    {
        read("interfaces", "leaf-02");
        showTree();
        auto *const button = part<QToolButton>(m_on->window, "treeTable");
        QTRY_VERIFY(button->isVisible());
        keepPicture(m_on->window, QStringLiteral("tree-table-offered"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!viewer().isBusy());
        auto *const grid = part<QTableView>(m_on->window, "tableGrid");
        QVERIFY(grid->isVisible());
        QVERIFY(grid->model()->rowCount() > 5);
        QCOMPARE(viewer().shownAs(), QStringLiteral("JSON table"));
    }

    void theTextComesFirst()
    {
        read("interfaces", "leaf-02");
        QCOMPARE(viewer().tab(), Viewer::Tab::Source);
        QVERIFY(text().isVisible());
        read("handbook", "leaf-02"); // where the preview does
        QCOMPARE(viewer().tab(), Viewer::Tab::Preview);
        QVERIFY(!text().isVisible());
        read("interfaces", "leaf-02");
        QCOMPARE(viewer().tab(), Viewer::Tab::Source);
        showTree();
        read("topology", "row-b"); // one who wants trees gets trees
        QCOMPARE(viewer().tab(), Viewer::Tab::Preview);
        QVERIFY(viewer().tree());
        m_on->key(Qt::Key_3, Qt::ControlModifier);
        read("interfaces", "leaf-02");
        QCOMPARE(viewer().tab(), Viewer::Tab::Details);
    }

    void keysAndValues()
    {
        read("topology", "row-b");
        showTree();
        const QString printed = printModel(*list()->model());
        QVERIFY2(printed.startsWith(QLatin1String("name | row-b\n")), qPrintable(printed));
        QVERIFY2(printed.contains(QLatin1String("    spine-02 | \n")), qPrintable(printed));
        QVERIFY(list()->isExpanded(rowOf("topology")));
        QCOMPARE(rowOf("spine-02").data(Qt::AccessibleTextRole).toString().section(u',', 0, 1),
            QStringLiteral("spine-02, object"));
        QVERIFY(!part<Banner>(m_on->window, "treeBanner")->isVisible());
    }

    void fromTheTreeToTheTextAndBack()
    {
        read("topology", "row-b");
        showTree();
        clickRow(rowOf("mgmt-ipv4"));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(viewer().tab(), Viewer::Tab::Source);
        QVERIFY(text().hasFocus());
        QVERIFY2(caretLine().startsWith("mgmt-ipv4: "), caretLine().constData());

        const qsizetype place = text().text().bytes().indexOf("mgmt-ipv4: 172.20.20.3");
        QVERIFY(place > 0);
        text().select(place, place);
        m_on->key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(viewer().tree());
        QVERIFY(list()->hasFocus());
        QCOMPARE(current(), QStringLiteral("mgmt-ipv4"));
        QCOMPARE(list()->currentIndex().parent().data().toString(), QStringLiteral("spine-02"));
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));

        m_on->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(text().hasFocus());
        QCOMPARE(text().caret(), place);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        list()->scrollTo(rowOf("name"));
        const QRect row = list()->visualRect(rowOf("name").siblingAtColumn(1));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(text().hasFocus());
        QCOMPARE(caretLine(), QByteArray("name: row-b"));
    }

    void elementsAndAttributes()
    {
        read("firewall_policy", "internet-to-dmz");
        QCOMPARE(viewer().shownAs(), QStringLiteral("XML"));
        showTree();
        keepPicture(m_on->window, QStringLiteral("tree-xml"));
        const QString printed = printModel(*list()->model());
        QVERIFY2(printed.contains(QLatin1String("      policy | \n"
                                                "        from-zone | internet\n"
                                                "        to-zone | dmz\n"
                                                "        rule | \n"
                                                "          id | 10\n"
                                                "          name | web\n")),
            qPrintable(printed));
        clickRow(rowOf("from-zone"));
        QCOMPARE(copied("copyXPathAction"),
            QStringLiteral("/*[name()='configuration']/*[name()='security']/*[name()='policies']/*[name()='policy']"
                           "/@from-zone"));
        QCOMPARE(copied("copyValueAction"), QStringLiteral("internet"));
        clickRow(rowOf("application"));
        QCOMPARE(copied("copySubtreeAction"), QStringLiteral("<application>https</application>"));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(caretLine(), QByteArray("<application>https</application>"));
    }

    void itIsFiltered()
    {
        read("topology", "row-b");
        showTree();
        const QString whole = printModel(*list()->model());
        m_on->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QVERIFY(viewer().tree()); // it is not the text that is searched
        QTest::keyClicks(filter(), QStringLiteral("172.20.20.3"));
        QTRY_VERIFY(!viewer().isBusy());
        QVERIFY2(printModel(*list()->model()).contains(QLatin1String("spine-02 | \n      mgmt-ipv4 | 172.20.20.3\n")),
            qPrintable(printModel(*list()->model())));
        QCOMPARE(current(), QStringLiteral("mgmt-ipv4"));
        keepPicture(m_on->window, QStringLiteral("tree-filtered"));
        QTest::keyClick(filter(), Qt::Key_Return);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Escape); // all of it again, and where one was
        QCOMPARE(filter()->text(), QString());
        QTRY_COMPARE(printModel(*list()->model()), whole);
        QCOMPARE(current(), QStringLiteral("mgmt-ipv4"));
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));

        m_on->key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(filter(), QStringLiteral("no such thing"));
        QTRY_COMPARE(m_on->text("treeNote"), QStringLiteral("Nothing in the document matches."));
        QCOMPARE(printModel(*list()->model()), QString());
    }

    void itIsSortedAndUnfolded()
    {
        read("topology", "row-b");
        showTree();
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("name"));
        auto *const order = part<QComboBox>(m_on->window, "treeOrder");
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(order->currentText(), QStringLiteral("By key"));
        QVERIFY2(list()->model()->index(0, 0).data().toString() < QStringLiteral("name"),
            qPrintable(printModel(*list()->model())));
        QTest::keyClick(order, Qt::Key_Up);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("name"));

        m_on->action("treeCollapseAll")->trigger();
        QVERIFY(!list()->isExpanded(rowOf("topology")));
        m_on->action("treeExpand1")->trigger();
        QVERIFY(list()->isExpanded(rowOf("topology")));
        QVERIFY(!list()->isExpanded(rowOf("nodes")));
        m_on->action("treeExpandAll")->trigger();
        QVERIFY(list()->isExpanded(rowOf("spine-02")));
    }

    void whatIsCopied()
    {
        read("topology", "row-b");
        QVERIFY(!m_on->action("showInSourceAction")->isEnabled());
        showTree();
        QVERIFY(!m_on->action("showInPreviewAction")->isEnabled());
        list()->setFocus();
        clickRow(m_on->window.findChild<QTreeView *>(QStringLiteral("documentTree"))
                     ->model()
                     ->match(rowOf("spine-02"), Qt::DisplayRole, QStringLiteral("mgmt-ipv4"), 1,
                         Qt::MatchExactly | Qt::MatchRecursive)
                     .value(0)
                     .siblingAtColumn(0));
        QVERIFY(!copied("copyValueAction").isEmpty());
        clickRow(rowOf("spine-02"));
        const QString subtree = copied("copySubtreeAction");
        QVERIFY2(subtree.startsWith(QLatin1String("      ")), qPrintable(subtree)); // as it is indented
        QVERIFY2(subtree.contains(QLatin1String("\n      mgmt-ipv4: 172.20.20.3")), qPrintable(subtree));
        QCOMPARE(copied("copyJsonPathAction"), QStringLiteral("$.topology.nodes['spine-02']"));
        QCOMPARE(copied("copyQueryPathAction"), QStringLiteral(".topology.nodes[\"spine-02\"]"));
        QVERIFY(!m_on->action("copyXPathAction")->isEnabled());
        clickRow(rowOf("name"));
        QCOMPARE(copied("copyValueAction"), QStringLiteral("row-b"));
        QApplication::clipboard()->clear();
        m_on->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("row-b"));

        const QPoint at = list()->visualRect(rowOf("name")).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list()->viewport(), &event);
        auto *const menu = part<QMenu>(m_on->window, "treeMenu");
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(m_on->action("showInSourceAction")));
        QVERIFY(menu->actions().contains(m_on->action("copySubtreeAction")));
        QCOMPARE(part<QMenu>(*menu, "treePathMenu")->actions(), part<QMenu>(m_on->window, "copyPathMenu")->actions());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void itIsMadeLarger()
    {
        read("topology", "row-b");
        showTree();
        const int before = list()->visualRect(list()->model()->index(0, 0)).height();
        for (int i = 0; i < 6; ++i)
            m_on->action("zoomInAction")->trigger();
        QVERIFY(list()->visualRect(list()->model()->index(0, 0)).height() > before);
        keepPicture(m_on->window, QStringLiteral("tree-large"));
        m_on->action("zoomResetAction")->trigger();
        QCOMPARE(list()->visualRect(list()->model()->index(0, 0)).height(), before);
    }

    void whatIsNotWellFormedIsText()
    {
        read("leaf_config", "leaf-02");
        auto *const banner = part<Banner>(m_on->window, "viewerBanner");
        m_on->action("viewAs_json")->trigger();
        QTRY_VERIFY(banner->isVisible()); // with the text, too
        QCOMPARE(banner->text(), QStringLiteral("This is not well-formed JSON. Line 1, column 1: Invalid value."));
        QCOMPARE(banner->kind(), Banner::Kind::Warning);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(banner->text(),
            QStringLiteral("This is not well-formed JSON, so this is its text. Line 1, column 1: Invalid value."));
        QCOMPARE(banner->kind(), Banner::Kind::Warning);
        QVERIFY(text().isVisible());
        QVERIFY(!viewer().tree());
        keepPicture(m_on->window, QStringLiteral("tree-broken"));
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(banner->text(), QStringLiteral("This is not well-formed JSON. Line 1, column 1: Invalid value."));
        m_on->action("viewAs_plain")->trigger();
        QVERIFY(!banner->isVisible());
    }

    void anotherVersionKeepsWhatIsUnfolded()
    {
        TreeView view;
        view.resize(600, 400);
        view.show();
        auto *const rows = part<TreeList>(view, "documentTree");
        const auto set = [&](const QByteArray &json, bool keep) {
            view.setContent(json, StructureKind::Json, keep);
            view.prepare();
        };
        set("{\"a\": {\"b\": {\"c\": 1}}, \"d\": {\"e\": 2}}", false);
        QVERIFY(rows->isExpanded(rows->model()->index(0, 0)));
        rows->collapse(rows->model()->index(0, 0));
        rows->setCurrentIndex(rows->model()->index(0, 0, rows->model()->index(1, 0)));
        set("{\"new\": 0, \"a\": {\"b\": {\"c\": 1}}, \"d\": {\"e\": 3}}", true);
        QVERIFY(!rows->isExpanded(rows->model()->index(1, 0)));
        QVERIFY(rows->isExpanded(rows->model()->index(2, 0)));
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("e"));
        set("{\"a\": {\"b\": {\"c\": 1}}}", false);
        QVERIFY(rows->isExpanded(rows->model()->index(0, 0)));
    }

    void whatIsWorthAWordIsTold()
    {
        TreeView view;
        const auto notice = [&view](const QByteArray &bytes, StructureKind kind) {
            view.setContent(bytes, kind, false);
            view.prepare();
            return part<Banner>(view, "treeBanner")->text();
        };
        QCOMPARE(notice("{\"a\": 1, \"a\": 2}", StructureKind::Json), QStringLiteral("1 key is there more than once."));
        QCOMPARE(notice("{\"a\": 1, \"a\": 2, \"b\": 1, \"b\": 2}", StructureKind::Json),
            QStringLiteral("2 keys are there more than once."));
        QCOMPARE(notice("{\"a\": 1}", StructureKind::Json), QString());
        QCOMPARE(notice("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", StructureKind::Xml),
            QStringLiteral("This document declares 1 entity, which is not expanded."));
        QCOMPARE(view.trouble(), QString());
        view.setContent("# nothing\n", StructureKind::Yaml, false);
        view.prepare();
        QCOMPARE(view.trouble(), QStringLiteral("There is nothing in this document."));
        view.setContent(QByteArray(600, '['), StructureKind::Json, false);
        view.prepare();
        QCOMPARE(view.trouble(),
            QStringLiteral("What is nested more than 512 deep is not shown as a tree; this is its text."));
        DocumentTree tree;
        tree.limit = TreeLimit::Nodes;
        QCOMPARE(treeTrouble(tree, {}),
            QStringLiteral("A document of more than 5,000,000 values is not shown as a tree; this is its text."));
        tree.limit = TreeLimit::Size;
        QVERIFY(treeTrouble(tree, {}).startsWith(QLatin1String("A text of more than 256")));
    }

    void aLargeDocumentIsReadBehindTheScenes()
    {
        QByteArray json("[");
        for (int i = 0; i < 60'000; ++i)
            json += "{\"name\": \"one of many\", \"value\": " + QByteArray::number(i) + "},\n";
        json += "{}]";
        TreeView view;
        view.resize(600, 400);
        view.show();
        QSignalSpy settled(&view, &TreeView::settled);
        auto *const rows = part<TreeList>(view, "documentTree");
        view.setContent(json, StructureKind::Json, false);
        QVERIFY(!view.isBusy()); // nobody sees it
        view.prepare();
        QVERIFY(view.isBusy());
        view.setContent("{\"small\": 1}", StructureKind::Json, false); // and the other one is not waited for
        view.prepare();
        QVERIFY(!view.isBusy());
        QCOMPARE(printModel(*rows->model()), QStringLiteral("small | 1\n"));
        view.setContent(json, StructureKind::Json, false);
        view.prepare();
        view.goTo(json.indexOf("55555"));
        settled.clear();
        QTRY_VERIFY(!view.isBusy());
        QVERIFY(!settled.isEmpty());
        QCOMPARE(rows->model()->rowCount(), 7);
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("value"));
        QCOMPARE(rows->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("55555"));
        QCOMPARE(rows->currentIndex().parent().parent().data().toString(), QStringLiteral("[50000] … [59999]"));
        part<QAction>(view, "treeExpandAll")->trigger();
        QCOMPARE(part<QLabel>(view, "treeNote")->text(),
            QStringLiteral("Deeper levels have too many rows to be unfolded at once."));
    }
};

QTEST_MAIN(TestTree)
#include "tst_tree.moc"
