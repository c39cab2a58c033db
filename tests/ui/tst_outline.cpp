// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/structurekind.h"
#include "tests/support/drawingprogram.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/rowof.h"
#include "tests/ui/samplewindow.h"
#include "ui/viewer/breadcrumbbar.h"
#include "ui/viewer/outlinepane.h"
#include "ui/viewer/structurekeeper.h"
#include "ui/viewer/svgview.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

// The outline beside the text and the way to the caret above it: the real window on the sample.
class TestOutline : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    TextView &text() const { return m_on->window.viewer().text(); }
    QTreeView *list() const { return part<QTreeView>(*pane(), "outlineTree"); }
    QLineEdit *filter() const { return part<QLineEdit>(*pane(), "outlineFilter"); }
    QWidget *pane() const { return m_on->widget("outlinePane"); }
    BreadcrumbBar *breadcrumb() const { return part<BreadcrumbBar>(m_on->window, "breadcrumb"); }
    QToolButton *step(int place) const
    {
        return part<QToolButton>(*breadcrumb(), qPrintable(QStringLiteral("breadcrumbStep%1").arg(place)));
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    QString printed() const { return printModel(*list()->model()); }
    QByteArray caretLine() const { return text().text().line(text().caretLine()).toByteArray().trimmed(); }
    QString clipboard(const char *action) const
    {
        QApplication::clipboard()->clear();
        m_on->action(action)->trigger();
        return QApplication::clipboard()->text();
    }

    static void follow(StructureKeeper &keeper, OutlinePane &pane)
    {
        connect(&keeper, &StructureKeeper::changed, &pane,
            [&keeper, &pane] { pane.setOutline(keeper.outline(), keeper.isBusy()); });
    }

    // Reads it in its source, which is waited for.
    void read(const char *definition, const char *target)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY(artifact);
        m_on->read(*artifact);
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(text().isVisible());
        QCOMPARE(text().text().bytes(), m_on->workspace.document().bytes());
    }
    // Clicks the first character of what is written there.
    void clickText(const char *words)
    {
        const qsizetype offset = text().text().bytes().indexOf(words);
        QVERIFY2(offset >= 0, words);
        text().select(offset, offset);
        const QRect at = text().rectOf(offset, offset + 1);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, QPoint(at.left() + 1, at.center().y()));
        QCOMPARE(text().caret(), offset);
    }
    QModelIndex rowOf(const char *label) const { return artiscope::rowOf(*list(), label); }
    void clickRow(const char *label)
    {
        const QModelIndex row = rowOf(label);
        QVERIFY2(row.isValid(), label);
        list()->scrollTo(row);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void aConfigurationHasAnOutline()
    {
        read("leaf_config", "leaf-02");
        QVERIFY(pane()->isVisible());
        QVERIFY(printed().startsWith(QLatin1String("VLANs\n  10\n  20\n")));
        QVERIFY(printed().contains(QLatin1String("\nVRFs\n  MGMT\n  blue\nInterfaces\n  Ethernet1\n")));
        QCOMPARE(rowOf("20").data(OutlineModel::DetailRole).toString(), QStringLiteral("storage"));
        QVERIFY(list()->isExpanded(rowOf("Interfaces")));
        QVERIFY(!breadcrumb()->isVisible()); // the caret is in none of it yet
        QCOMPARE(current(), QString());

        clickRow("Ethernet3");
        QCOMPARE(caretLine(), QByteArray("interface Ethernet3"));
        QVERIFY(text().hasFocus());
        QCOMPARE(current(), QStringLiteral("Ethernet3"));
        QVERIFY(breadcrumb()->isVisible());
        QCOMPARE(breadcrumb()->text(), QStringLiteral("interface Ethernet3"));
        QTRY_COMPARE(step(0)->text(), QStringLiteral("interface Ethernet3"));
    }

    void theCurrentOneFollowsTheCaret()
    {
        read("leaf_config", "leaf-02");
        clickText("interface Ethernet2");
        QCOMPARE(current(), QStringLiteral("Ethernet2"));
        QTest::keyClick(&text(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Ethernet2"));
        QTest::keyClick(&text(), Qt::Key_Up);
        QTest::keyClick(&text(), Qt::Key_Up);
        QTest::keyClick(&text(), Qt::Key_Up);
        QCOMPARE(current(), QStringLiteral("Ethernet1"));
        QVERIFY(text().hasFocus());

        clickText("rd 10.255.0.12:50001");
        QCOMPARE(current(), QStringLiteral("vrf blue"));
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        QCOMPARE(breadcrumb()->text(), QStringLiteral("router bgp 65102 › vrf blue"));
        QTRY_COMPARE(step(0)->text(), QStringLiteral("router bgp 65102"));
        keepPicture(m_on->window, QStringLiteral("outline-eos"));

        QTest::mouseClick(step(0), Qt::LeftButton);
        QCOMPARE(caretLine(), QByteArray("router bgp 65102"));
        QVERIFY(text().hasFocus());
        QCOMPARE(breadcrumb()->text(), QStringLiteral("router bgp 65102"));
        QVERIFY(!step(1)->isVisible());
    }

    void anotherTextHasAnotherOutline()
    {
        read("leaf_config", "leaf-02");
        clickText("interface Ethernet2");
        read("border_config", "border-01");
        QVERIFY(printed().startsWith(QLatin1String("system\n  root-authentication\n")));
        QVERIFY(!breadcrumb()->isVisible());
        QCOMPARE(current(), QString());
        read("cable_list", "leaf-02");
        QVERIFY(!pane()->isVisible());
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void everyLanguageHasItsWay_data()
    {
        QTest::addColumn<QByteArray>("artifact");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("jsonPath");
        QTest::addColumn<QString>("queryPath");
        QTest::addColumn<QString>("xPath");
        const QString none;
        QTest::newRow("EOS") << QByteArray("leaf_config/leaf-02") << QByteArray("neighbor UNDERLAY activate")
                             << "router bgp 65102 › address-family ipv4 › neighbor UNDERLAY" << none << none << none;
        QTest::newRow("Junos") << QByteArray("border_config/border-01") << QByteArray("description spine-03")
                               << "protocols › bgp › group FABRIC › neighbor 10.1.3.2" << none << none << none;
        QTest::newRow("JSON") << QByteArray("interfaces/leaf-02") << QByteArray("\"ip\": \"10.0.2.5\", \"prefix")
                              << "openconfig-interfaces:interfaces.interface[1].subinterfaces.subinterface"
                                 "[0].openconfig-if-ip:ipv4.addresses.address[0].config.ip"
                              << "$['openconfig-interfaces:interfaces'].interface[1].subinterfaces.subinterface[0]"
                                 "['openconfig-if-ip:ipv4'].addresses.address[0].config.ip"
                              << ".[\"openconfig-interfaces:interfaces\"].interface[1].subinterfaces.subinterface[0]"
                                 "[\"openconfig-if-ip:ipv4\"].addresses.address[0].config.ip"
                              << none;
        QTest::newRow("YAML") << QByteArray("topology/row-b") << QByteArray("mgmt-ipv4: 172.20.20.3")
                              << "topology.nodes.spine-02.mgmt-ipv4"
                              << "$.topology.nodes['spine-02']['mgmt-ipv4']"
                              << ".topology.nodes[\"spine-02\"][\"mgmt-ipv4\"]" << none;
        QTest::newRow("XML") << QByteArray("firewall_policy/office-to-dmz") << QByteArray("<application>dns")
                             << "configuration › security › policies › policy › rule › match › application" << none
                             << none
                             << "/*[name()='configuration']/*[name()='security']/*[name()='policies']/"
                                "*[name()='policy']/*[name()='rule'][2]/*[name()='match']/*[name()='application']";
        QTest::newRow("Markdown") << QByteArray("handbook/leaf-02") << QByteArray("Alarms are silenced")
                                  << "leaf-02 › When it is down › Before touching it" << none << none << none;
    }
    void everyLanguageHasItsWay()
    {
        QFETCH(const QByteArray, artifact);
        QFETCH(const QByteArray, at);
        QFETCH(const QString, way);
        QFETCH(const QString, jsonPath);
        QFETCH(const QString, queryPath);
        QFETCH(const QString, xPath);
        const QByteArrayList names = artifact.split('/');
        read(names.first().constData(), names.last().constData());
        clickText(at.constData());
        QVERIFY(pane()->isVisible());
        QCOMPARE(breadcrumb()->text(), way);
        QCOMPARE(current(), breadcrumb()->steps().back().text);
        const auto verify = [this](const char *action, const QString &path) {
            QCOMPARE(m_on->action(action)->isEnabled(), !path.isEmpty());
            QCOMPARE(m_on->action(action)->statusTip().isEmpty(), !path.isEmpty());
            QCOMPARE(clipboard(action), path);
        };
        verify("copyJsonPathAction", jsonPath);
        verify("copyQueryPathAction", queryPath);
        verify("copyXPathAction", xPath);
    }

    void itIsFilteredAsOneTypes()
    {
        read("leaf_config", "leaf-02");
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("vlan 2"));
        QCOMPARE(printed().section(u'\n', 0, 4), QStringLiteral("VLANs\n  20\n  210\n  220\n  230"));
        QVERIFY(list()->isExpanded(rowOf("VLANs")));
        QCOMPARE(current(), QStringLiteral("20"));
        keepPicture(m_on->window, QStringLiteral("outline-filtered"));
        QTest::keyClick(filter(), Qt::Key_Return); // to the first of them
        QCOMPARE(caretLine(), QByteArray("vlan 20"));
        QVERIFY(text().hasFocus());

        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("no such thing")); // in place of what was there
        QCOMPARE(printed(), QString());
        QCOMPARE(part<QLabel>(*pane(), "outlineNote")->text(), QStringLiteral("Nothing in the outline matches."));
        QVERIFY(part<QLabel>(*pane(), "outlineNote")->isVisible());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(filter()->text().isEmpty());
        QVERIFY(filter()->hasFocus());
        QCOMPARE(current(), QStringLiteral("20")); // where the caret is
        QVERIFY(!part<QLabel>(*pane(), "outlineNote")->isVisible());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(text().hasFocus());
    }

    void itIsWalkedByKeys()
    {
        read("leaf_config", "leaf-02");
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClick(filter(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QCOMPARE(current(), QStringLiteral("VLANs"));
        QTest::keyClick(list(), Qt::Key_Return); // a group is no place
        QVERIFY(list()->hasFocus());
        QVERIFY(!list()->isExpanded(list()->currentIndex()));
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("20"));
        QCOMPARE(text().caret(), text().text().begin()); // not before it is chosen
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(caretLine(), QByteArray("vlan 20"));
        QVERIFY(text().hasFocus());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(text().hasFocus());
    }

    void itIsOpenedFromThePreview()
    {
        const auto drawing = m_on->find("rack_elevation", "rack-a01"); // a rendered text has an outline of its own
        QVERIFY(drawing);
        m_on->read(*drawing);
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
        // The program that draws lies elsewhere than the tests, which the first drawing does not know.
        part<SvgView>(m_on->window, "svgView")->renderer().setProgram(drawingProgram());
        const auto other = m_on->find("rack_elevation", "rack-a02");
        QVERIFY(other);
        m_on->read(*other);
        QTRY_VERIFY(!m_on->window.viewer().isBusy());
        QVERIFY(!text().isVisible());
        QVERIFY(!m_on->action("copyJsonPathAction")->isEnabled());
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QVERIFY(text().isVisible());
        QVERIFY(printed().startsWith(QLatin1String("svg\n  defs\n    g\n")));
    }

    void aScreenReaderReadsItsNames()
    {
        read("leaf_config", "leaf-02");
        QCOMPARE(list()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Outline"));
        const QList<QToolButton *> buttons = pane()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2); // the lens, and what clears
        for (QToolButton *button : buttons)
            QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }

    void whatHasNoOutlineSaysSo()
    {
        read("cable_list", "leaf-02");
        QVERIFY(!pane()->isVisible());
        QVERIFY(!m_on->action("goToOutlineAction")->isEnabled());
        QCOMPARE(m_on->action("goToOutlineAction")->statusTip(), QStringLiteral("Such a text has no outline."));
        QCOMPARE(
            m_on->action("copyXPathAction")->statusTip(), QStringLiteral("Only XML and drawings have such paths."));
        // A kind that has them, and a text that has none.
        read("leaf_config", "leaf-02");
        m_on->action("viewAs_markdown")->trigger();
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(text().isVisible());
        QVERIFY(pane()->isVisible());
        QCOMPARE(part<QLabel>(*pane(), "outlineNote")->text(), QStringLiteral("This text has no outline."));
        m_on->action("viewAs_config")->trigger();
        QVERIFY(printed().startsWith(QLatin1String("VLANs\n")));
        QVERIFY(!part<QLabel>(*pane(), "outlineNote")->isVisible());
    }

    void itGivesWayInANarrowWindow()
    {
        read("leaf_config", "leaf-02");
        QVERIFY(pane()->isVisible());
        m_on->window.resize(1000, 700);
        QTRY_VERIFY(!pane()->isVisible());
        clickText("interface Ethernet2");
        QCOMPARE(breadcrumb()->text(), QStringLiteral("interface Ethernet2"));
        keepPicture(m_on->window, QStringLiteral("outline-narrow"));
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // who asks gets it
        QTRY_VERIFY(filter()->hasFocus());
        QVERIFY(pane()->isVisible());
        QCOMPARE(current(), QStringLiteral("Ethernet2"));
        m_on->action("showOutlineAction")->trigger();
        QVERIFY(!pane()->isVisible());
        QVERIFY(text().hasFocus());
        QVERIFY(m_on->preferences.outline()); // that was for the moment
        m_on->window.resize(1280, 800);
        QTRY_VERIFY(pane()->isVisible());
        m_on->key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!pane()->isVisible());
        QVERIFY(!m_on->preferences.outline());
        m_on->window.resize(1000, 700);
        m_on->window.resize(1280, 800);
        QTRY_VERIFY(m_on->widget("sidebar")->isVisible());
        QVERIFY(!pane()->isVisible());
    }

    void itsWidthIsRemembered()
    {
        read("leaf_config", "leaf-02");
        auto *const splitter = part<QSplitter>(m_on->window, "sourceSplitter");
        QWidget *const handle = splitter->handle(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at - QPoint(80, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
        const int wide = pane()->width();
        QVERIFY2(wide > 280 && wide < 320, qPrintable(QString::number(wide)));
        m_on->window.resize(1120, 800);
        QTRY_COMPARE(m_on->window.width(), 1120);
        QCOMPARE(pane()->width(), wide);
        m_on->action("showOutlineAction")->trigger();
        m_on->action("showOutlineAction")->trigger();
        QCOMPARE(pane()->width(), wide);
        m_on->action("showOutlineAction")->trigger();
        m_on->window.close();
        MainWindow again(m_on->workspace, m_on->profiles, m_on->preferences);
        again.show();
        QVERIFY(!part<QAction>(again, "showOutlineAction")->isChecked());
        part<QAction>(again, "showOutlineAction")->trigger();
        again.viewer().setTab(Viewer::Tab::Source);
        QTRY_VERIFY(part<QWidget>(again, "outlinePane")->isVisible());
        QCOMPARE(part<QWidget>(again, "outlinePane")->width(), wide);
    }

    void aLongWayGivesWayAtItsBeginning()
    {
        read("interfaces", "leaf-02");
        clickText("\"ip\": \"10.0.2.5\", \"prefix");
        const auto shown = [this] {
            QStringList texts;
            for (const auto *one : breadcrumb()->findChildren<QToolButton *>()) {
                if (one->isVisible() && breadcrumb()->rect().contains(one->geometry()))
                    texts << one->text();
            }
            return texts;
        };
        keepPicture(m_on->window, QStringLiteral("outline-long"));
        QCOMPARE(shown().join(QString()), QString(breadcrumb()->text()).remove(u'.')); // all of it, here
        const qsizetype all = shown().size();
        m_on->window.resize(1000, 700);
        QTRY_VERIFY(shown().size() < all);
        QCOMPARE(shown().constFirst(), QStringLiteral("…"));
        QCOMPARE(shown().constLast(), QStringLiteral("ip"));
        QCOMPARE(shown().at(shown().size() - 2), QStringLiteral("config"));
        keepPicture(m_on->window, QStringLiteral("outline-long-narrow"));
        const QString hidden = step(0)->accessibleName();
        QVERIFY2(hidden.startsWith(QStringLiteral("Go to openconfig-interfaces:interfaces")), qPrintable(hidden));

        // By keys: one stop for Tab, the arrows from there on.
        const int last = int(shown().size()) - 1;
        QCOMPARE(step(last)->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(step(0)->focusPolicy(), Qt::ClickFocus);
        step(last)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(step(last), Qt::Key_Left);
        QVERIFY(step(last - 1)->hasFocus());
        QTest::keyClick(step(last - 1), Qt::Key_Return);
        QVERIFY(text().hasFocus());
        QVERIFY(breadcrumb()->text().endsWith(QStringLiteral("address[0].config")));
        QTest::mouseClick(step(0), Qt::LeftButton); // the last of those that had no room
        QVERIFY2(hidden.startsWith(QStringLiteral("Go to ") + breadcrumb()->text()), qPrintable(breadcrumb()->text()));
        m_on->window.resize(1280, 800);
    }

    void aWayCanBeCopiedWhereItIs()
    {
        read("topology", "row-b");
        clickText("mgmt-ipv4: 172.20.20.3");
        const QPoint at = step(1)->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, step(1)->mapToGlobal(at));
        QCoreApplication::sendEvent(step(1), &event);
        auto *const menu = part<QMenu>(m_on->window, "breadcrumbPathMenu");
        QCOMPARE(menu->actions(), part<QMenu>(m_on->window, "copyPathMenu")->actions());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
        QTRY_VERIFY(menu->isVisible());
        keepPicture(*menu, QStringLiteral("outline-menu"));
        QTest::keyClick(menu, Qt::Key_J);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("$.topology.nodes['spine-02']['mgmt-ipv4']"));
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void theNoteHasItsPlace()
    {
        read("interfaces", "leaf-02");
        m_on->action("viewAs_yaml")->trigger();
        clickText("\"enabled\"");
        auto *const note = part<ElidedLabel>(m_on->window, "sourceNote");
        QCOMPARE(note->text(), QStringLiteral("declared application/json, shown as YAML"));
        QVERIFY(breadcrumb()->text().endsWith(QStringLiteral(".enabled")));
        QVERIFY(note->isVisible() && breadcrumb()->isVisible());
        QVERIFY(note->width() > 50);
        QVERIFY(!note->geometry().intersects(breadcrumb()->geometry()));
    }

    void aLargeTextIsReadBehindTheScenes()
    {
        QByteArray json("[");
        while (json.size() < 3'000'000)
            json += "{\"name\": \"one of many\", \"value\": 1},\n";
        const TextBuffer large(json + "{}]");
        const TextBuffer small(QByteArray("{\"small\": 1}"));
        StructureKeeper keeper;
        OutlinePane pane;
        follow(keeper, pane);
        const QSignalSpy changed(&keeper, &StructureKeeper::changed);
        keeper.setText(large, StructureKind::Json);
        QVERIFY(!keeper.isBusy()); // nobody sees it
        keeper.setWanted(true);
        QVERIFY(keeper.isBusy());
        QCOMPARE(part<QLabel>(pane, "outlineNote")->text(), QStringLiteral("The outline is being made…"));
        keeper.setText(small, StructureKind::Json); // and the other one is not waited for
        QVERIFY(!keeper.isBusy());
        QCOMPARE(printModel(*part<QTreeView>(pane, "outlineTree")->model()), QStringLiteral("small\n"));
        QCOMPARE(keeper.breadcrumb(small, 3).size(), size_t(1));
        QVERIFY(keeper.breadcrumb(large, 3).empty()); // of another text nothing is known
        keeper.setText(large, StructureKind::Json);
        QTRY_VERIFY(!keeper.isBusy());
        QCOMPARE(changed.size(), 5);
        QCOMPARE(keeper.breadcrumb(large, json.indexOf("value")).size(), size_t(2));
        auto *const model = part<QTreeView>(pane, "outlineTree")->model();
        QTRY_COMPARE(model->rowCount(), 9);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("[0] … [9999]"));
    }

    void aLimitIsTold()
    {
        StructureKeeper keeper;
        OutlinePane pane;
        follow(keeper, pane);
        keeper.setWanted(true);
        keeper.setText(TextBuffer(QByteArray(600, '[') + QByteArray(600, ']')), StructureKind::Json);
        QCOMPARE(part<QLabel>(pane, "outlineNote")->text(),
            QStringLiteral("What is nested more than 512 deep is not listed."));
    }

    void everyLanguageHasItsKind()
    {
        QCOMPARE(structureKindOf(Language::Junos), StructureKind::Braces);
        QCOMPARE(structureKindOf(Language::JunosSet), StructureKind::SetLines);
        QCOMPARE(structureKindOf(Language::Eos), StructureKind::Indented);
        QCOMPARE(structureKindOf(Language::Config), StructureKind::Indented);
        QCOMPARE(structureKindOf(Language::Plain), StructureKind::None);
        QCOMPARE(structureKindOf(Language::Sonic), StructureKind::Json);
        QCOMPARE(structureKindOf(Language::Svg), StructureKind::Svg);
        QVERIFY(!hasOutline(StructureKind::None) && !hasOutline(StructureKind::Csv));
        QVERIFY(hasOutline(StructureKind::Ini));
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
