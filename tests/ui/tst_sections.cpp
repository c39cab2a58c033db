// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/differencemodel.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/differencelist.h"
#include "ui/compare/structurepage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace artiscope;

// What differs by what is said, from the real window.
class TestSections : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;
    QByteArray m_content; // of what is read

    Viewer &viewer() const { return m_window->window.viewer(); }
    StructurePage &page() const { return *part<StructurePage>(viewer(), "structurePage"); }
    DifferenceList &list() const { return *part<DifferenceList>(viewer(), "differenceList"); }
    QToolButton *button() const { return part<QToolButton>(viewer(), "comparisonView"); }
    QAction *action() const { return m_window->action("ownComparisonAction"); }
    QString label(const char *name) const { return part<ElidedLabel>(viewer(), name)->text(); }
    QString summary() const { return label("structureSummary"); }
    QString count() const { return m_window->text("structureCount"); }
    QString printed() const { return printModel(*list().model()); }
    QString current() const { return list().currentIndex().data().toString(); }
    // What stands in the way of the list; empty: nothing.
    QString state() const
    {
        const auto *const state = page().findChild<StateView *>();
        return state && state->isVisible() ? state->accessibleName() : QString();
    }
    void read(const char *definition, const char *target)
    {
        const auto artifact = m_window->find(definition, target);
        QVERIFY2(artifact, definition);
        m_window->read(*artifact);
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        m_content = viewer().text().text().bytes();
    }
    void compareWith(const QByteArray &text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
    }
    // "As it was": another network time server, one interface less, an address of BGP is another.
    QByteArray another() const
    {
        QByteArrayList lines = m_content.split('\n');
        for (QByteArray &line : lines) {
            if (line.startsWith("   router-id "))
                line = "   router-id 10.9.9.9";
        }
        lines.insert(lines.indexOf("interface Ethernet1"), "ntp server 10.9.9.9");
        return lines.join('\n');
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        QApplication::clipboard()->setText(QStringLiteral("nothing of interest"));
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        m_window->readLeaf();
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        m_content = viewer().text().text().bytes();
    }
    void cleanup() { m_window.reset(); }

    void statementsInTheirSections()
    {
        QVERIFY(!action()->isEnabled());
        QCOMPARE(action()->statusTip(), QStringLiteral("Nothing is compared."));
        compareWith(another());
        QVERIFY(viewer().comparison()->isVisible()); // lines at first
        QCOMPARE(label("compareSummary"), QStringLiteral("1 line changed, 1 removed · 3 statements in 1 section"));
        QVERIFY(button()->isVisible() && button()->isEnabled() && !button()->isChecked());
        QCOMPARE(button()->text(), QStringLiteral("Sections"));

        m_window->clickButton("comparisonView");
        QVERIFY(page().isVisible());
        QVERIFY(button()->isChecked() && action()->isChecked());
        QCOMPARE(summary(), QStringLiteral("3 statements in 1 section"));
        QCOMPARE(label("structureNames"), QStringLiteral("Clipboard → leaf_config/leaf-01"));
        QVERIFY2(printed().startsWith(QStringLiteral("− ntp server 10.9.9.9\n  router bgp ")), qPrintable(printed()));
        QVERIFY(printed().contains(QStringLiteral("\n  − router-id 10.9.9.9\n  + router-id ")));
        QCOMPARE(state(), QString());
        QVERIFY(list().hasFocus());
        keepPicture(m_window->window, QStringLiteral("sections"));

        // From one to the next, and to the lines.
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QVERIFY(!m_window->action("previousChangeAction")->isEnabled());
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        QCOMPARE(current(), QStringLiteral("− router-id 10.9.9.9"));
        QVERIFY2(
            label("structureWhere").startsWith(QStringLiteral("router bgp ")), qPrintable(label("structureWhere")));
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        m_window->clickButton("structurePrevious");
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(viewer().comparison()->isVisible());
        QVERIFY(!button()->isChecked());
        const TextView &left = viewer().comparison()->left();
        QVERIFY(left.hasFocus());
        QCOMPARE(left.text().line(left.caretLine()).toByteArray(), QByteArray("   router-id 10.9.9.9"));

        m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page().isVisible());
        QVERIFY(list().hasFocus());
    }

    // As in the lines, wherever the keyboard is on the page.
    void theKeysOfOtherProgramsGoFromChangeToChange_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("view");
        QTest::newRow("sections") << QByteArray("leaf_config") << QStringLiteral("Sections");
        QTest::newRow("values") << QByteArray("interfaces") << QStringLiteral("Values");
        QTest::newRow("cells") << QByteArray("cable_list") << QStringLiteral("Cells");
    }
    void theKeysOfOtherProgramsGoFromChangeToChange()
    {
        QFETCH(QByteArray, definition);
        QFETCH(QString, view);
        read(definition.constData(), "leaf-01");
        QByteArrayList lines = m_content.split('\n');
        if (view == QLatin1String("Sections")) {
            lines = another().split('\n');
        } else {
            int changed = 0;
            for (QByteArray &line : lines) {
                if (line.contains("Ethernet") && ++changed > 1 && changed < 5)
                    line.replace("Ethernet", "Port");
            }
        }
        compareWith(lines.join('\n'));
        QCOMPARE(button()->text(), view);
        m_window->clickButton("comparisonView");
        QVERIFY(list().hasFocus());
        const QStringList words = count().split(u' ');
        QVERIFY2(
            words.size() == 3 && words.at(0) == QLatin1String("1") && words.at(2).toInt() >= 3, qPrintable(count()));
        const auto place = [&words](int change) { return QStringLiteral("%1 of %2").arg(change).arg(words.at(2)); };
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(count(), place(2));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(count(), place(3));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), place(2));
        QTest::keyClick(part<QLineEdit>(page(), "structureFilter"), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), place(1));
        QTest::keyClick(part<QToolButton>(page(), "structureSwap"), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(count(), place(2));
    }

    void aDoubleClickGoesToTheLine()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        const QModelIndex index = list().model()->index(1, 0);
        const QModelIndex added = list().model()->index(1, 0, index);
        QVERIFY(added.data().toString().startsWith(QStringLiteral("+ router-id ")));
        const QPoint place = list().visualRect(added).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(viewer().comparison()->isVisible());
        const TextView &right = viewer().comparison()->right();
        QVERIFY(right.hasFocus());
        QVERIFY(right.text().line(right.caretLine()).startsWith("   router-id "));
        QCOMPARE(part<QLabel>(m_window->window, "compareCount")->text(), QStringLiteral("2 of 2"));
    }

    void whatIsSelectedIsCopied()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 4);
        QVERIFY2(copied.contains(QStringLiteral("\n−   router-id 10.9.9.9\n")), qPrintable(copied));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(list().viewport(), &asked);
        const auto *const menu = list().findChild<QMenu *>(QStringLiteral("differenceMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(m_window->action("copyAction")));
    }

    void theFilterKeepsWhatItIsIn()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        auto *const filter = part<QLineEdit>(m_window->window, "structureFilter");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("ROUTER-ID"));
        QCOMPARE(list().model()->rowCount(), 1);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QTest::keyClicks(filter, QStringLiteral("nowhere"));
        QCOMPARE(state(), QStringLiteral("No change matches the filter."));
        QTest::mouseClick(part<QAbstractButton>(*page().findChild<StateView *>(), "stateButton"), Qt::LeftButton);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(state(), QString());
        filter->setFocus();
        QVERIFY(page().isVisible());
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(!page().isVisible());
        QVERIFY(viewer().tab() != Viewer::Tab::Changes);
    }

    void sidesAreSwapped()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        m_window->clickButton("structureSwap");
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(label("structureNames"), QStringLiteral("leaf_config/leaf-01 → Clipboard"));
        QVERIFY2(printed().startsWith(QStringLiteral("+ ntp server 10.9.9.9\n")), qPrintable(printed()));
    }

    void onlyFormattingIsNoChange()
    {
        QByteArray text = m_content;
        text.replace("\n   ", "\n  ");
        compareWith(text);
        QVERIFY2(label("compareSummary").endsWith(QStringLiteral(" lines changed · only formatting differs")),
            qPrintable(label("compareSummary")));
        keepPicture(m_window->window, QStringLiteral("sectionsFormattingLines"));
        m_window->clickButton("comparisonView");
        QCOMPARE(state(), QStringLiteral("Only formatting differs."));
        QCOMPARE(count(), QString());
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        keepPicture(m_window->window, QStringLiteral("sectionsFormatting"));
    }

    void valuesByPath()
    {
        read("interfaces", "leaf-01");
        QByteArray text = m_content;
        const qsizetype at = text.indexOf("\"mtu\": ");
        QVERIFY(at > 0);
        text.insert(at + 7, '7');
        compareWith(text);
        QVERIFY2(label("compareSummary").endsWith(QStringLiteral("1 line changed · 1 value")),
            qPrintable(label("compareSummary")));
        QCOMPARE(button()->text(), QStringLiteral("Values"));
        QCOMPARE(action()->text(), QStringLiteral("Compare by str&ucture"));
        m_window->clickButton("comparisonView");
        QCOMPARE(summary(), QStringLiteral("1 value"));
        QVERIFY2(printed().contains(QStringLiteral(" › ")) && printed().contains(QStringLiteral("mtu: 7")),
            qPrintable(printed()));
        keepPicture(m_window->window, QStringLiteral("sectionsValues"));
    }

    void whatIsBrokenIsTold()
    {
        read("interfaces", "leaf-01");
        compareWith("{\n  \"a\": }\n");
        m_window->clickButton("comparisonView");
        QVERIFY2(
            state().startsWith(QStringLiteral("The text on the left is not well-formed JSON")), qPrintable(state()));
        QVERIFY(!label("compareSummary").contains(u'·')); // and no verdict
        auto *const show = page().findChild<QPushButton *>();
        QVERIFY(show && show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(viewer().comparison()->isVisible());
        QCOMPARE(viewer().comparison()->left().caretLine(), 1);
    }

    void cellsInTheirRows()
    {
        read("cable_list", "leaf-01");
        QByteArrayList lines = m_content.split('\n');
        QVERIFY(lines.size() > 3);
        lines[1] += "x";
        lines.removeAt(2);
        compareWith(lines.join('\n'));
        QCOMPARE(button()->text(), QStringLiteral("Cells"));
        m_window->clickButton("comparisonView");
        QCOMPARE(summary(), QStringLiteral("1 cell in 1 row · 1 row added"));
        keepPicture(m_window->window, QStringLiteral("sectionsCells"));
    }

    void rowsAreMatchedByAChosenColumn()
    {
        const auto artifact = m_window->find("cable_list", "leaf-01");
        QVERIFY(artifact);
        m_window->keep(*artifact, "id,port,mtu\n2,a,1500\n1,b,1500\n");
        read("cable_list", "leaf-01");
        compareWith("id,port,mtu\n1,a,1500\n2,b,1500\n");
        m_window->clickButton("comparisonView");
        const auto key = [this] { return part<QToolButton>(viewer(), "matchKey"); };
        QTRY_COMPARE(key()->text(), QStringLiteral("Matched by: found (id) ▾"));
        QStringList offered;
        for (const QAction *const action : key()->menu()->actions())
            offered << action->objectName();
        offered.removeAll(QString());
        QCOMPARE(offered,
            (QStringList{QStringLiteral("matchKey_"), QStringLiteral("matchKey_id"),
                QStringLiteral("matchKey_port")})); // one of those with values that are there once
        part<QAction>(viewer(), "matchKey_port")->trigger();
        QTRY_COMPARE(key()->text(), QStringLiteral("Matched by: port ▾"));
        QTRY_COMPARE(summary(), QStringLiteral("2 cells in 2 rows"));
        keepPicture(m_window->window, QStringLiteral("matchColumn"));
        part<QAction>(viewer(), "matchKey_")->trigger();
    }

    // By kind of content, and for every open artifact.
    void itIsRemembered()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        read("interfaces", "leaf-01");
        compareWith("{}");
        QVERIFY(!button()->isChecked()); // these are others
        m_window->action("openKeptAction")->trigger();
        m_window->readLeaf("leaf-02");
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        compareWith("hostname other\n");
        QVERIFY(button()->isChecked());
        QVERIFY(page().isVisible());
    }

    void whereThereIsNoneItIsOff()
    {
        const auto zone = m_window->sample.findArtifact(
            [](const Artifact &one) { return one.definition.name == QLatin1String("dns_zone"); });
        QVERIFY(zone);
        m_window->read(*zone);
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        compareWith("resource \"a\" \"b\" {\n}\n");
        QVERIFY(button()->isVisible() && !button()->isEnabled());
        QCOMPARE(button()->toolTip(), QStringLiteral("Such a text can only be compared by its lines."));
        QVERIFY(!action()->isEnabled());
        QCOMPARE(action()->statusTip(), button()->toolTip());
        QVERIFY(viewer().comparison()->isVisible());
        viewer().setTab(Viewer::Tab::Source);
        QVERIFY(!button()->isVisible());
    }

    void betweenSnapshotsItStays()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace.comparison().state() == LoadState::Ready, SampleWindow::patience);
        m_window->readLeaf();
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        m_window->clickButton("comparisonView");
        QCOMPARE(label("structureNames"), QStringLiteral("main · now → add-web-tier · now"));
        QVERIFY(list().model()->rowCount() > 0);
        const QString before = printed();
        keepPicture(m_window->window, QStringLiteral("sectionsSnapshots"));
        m_window->readLeaf("leaf-02");
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy() && page().isVisible());
        QVERIFY(printed() != before);
    }

    void inANarrowWindowNothingIsCutOff()
    {
        m_window->window.resize(700, 700);
        compareWith(another());
        m_window->clickButton("comparisonView");
        for (const char *name : {"structurePrevious", "structureNext", "structureSwap", "structureClose",
                 "structureFilter", "structureCount", "comparisonView"}) {
            const auto *const widget = part<QWidget>(m_window->window, name);
            QVERIFY2(widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect(), name);
        }
        keepPicture(m_window->window, QStringLiteral("sectionsNarrow"));
    }

    void itIsAsLargeAsTheTexts()
    {
        compareWith(another());
        m_window->clickButton("comparisonView");
        const double before = list().font().pointSizeF();
        m_window->action("zoomInAction")->trigger();
        QCOMPARE(list().font().pointSizeF(), before + 1);
        QCOMPARE(viewer().text().zoom(), 1);
    }

    void listsAreMatchedByAChosenKey()
    {
        const QByteArray before(R"({"ports": [{"id": 1, "slot": "a"}, {"id": 2, "slot": "b"}]})");
        const QByteArray after(R"({"ports": [{"id": 2, "slot": "a"}, {"id": 1, "slot": "b"}]})");
        const auto readMade = [&](const char *target) {
            const auto artifact = m_window->find("interfaces", target);
            QVERIFY2(artifact, target);
            m_window->keep(*artifact, after);
            read("interfaces", target);
            QCOMPARE(m_content, after);
            compareWith(before);
        };
        const auto key = [this] { return part<QToolButton>(viewer(), "matchKey"); };
        const auto choose = [this](const char *name) {
            part<QAction>(viewer(), name)->trigger();
            QTRY_VERIFY(!viewer().isBusy());
        };
        compareWith(another());
        QVERIFY(!key()->isVisibleTo(&page())); // statements are matched in no such way
        readMade("leaf-01");
        m_window->clickButton("comparisonView");
        QVERIFY(key()->isVisible());
        QCOMPARE(key()->text(), QStringLiteral("Matched by: found (id) ▾"));
        QCOMPARE(printed(),
            QStringLiteral("~ ports (another order)\n  ~ [id=2] › slot: \"b\" → \"a\"\n"
                           "  ~ [id=1] › slot: \"a\" → \"b\"\n"));
        choose("matchKey_slot");
        QCOMPARE(key()->text(), QStringLiteral("Matched by: slot ▾"));
        QCOMPARE(printed(), QStringLiteral("  ports\n  ~ [slot=a] › id: 1 → 2\n  ~ [slot=b] › id: 2 → 1\n"));
        keepPicture(m_window->window, QStringLiteral("matchKey"));

        // Remembered for the definition, and told where it is of no use.
        readMade("leaf-02");
        QCOMPARE(key()->text(), QStringLiteral("Matched by: slot ▾"));
        compareWith(QByteArray(before).replace("slot", "bay"));
        QTRY_COMPARE(key()->text(), QStringLiteral("Matched by: slot (not here) ▾"));
        choose("matchKey_");
        QCOMPARE(key()->text(), QStringLiteral("Matched by: found (id) ▾"));
        readMade("leaf-01");
        QCOMPARE(key()->text(), QStringLiteral("Matched by: found (id) ▾"));
    }
};

QTEST_MAIN(TestSections)
#include "tst_sections.moc"
