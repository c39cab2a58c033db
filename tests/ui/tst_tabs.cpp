// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace artiscope;

// Several artifacts that are open, on one side and on two, in the real window by keys and clicks.
class TestTabs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    QWidget *side(const char *name) { return m_on->widget(name); }
    QTabBar *tabsOf(const char *name) { return part<QTabBar>(*side(name), "readingTabs"); }
    // "leaf-01 · leaf_config | [leaf-02 · leaf_config]": the one that is shown in brackets, what is not kept with a
    // "~".
    QString tabs(const char *name = "readingLeft")
    {
        const QTabBar *bar = tabsOf(name);
        if (!bar->isVisible())
            return QStringLiteral("none");
        QStringList texts;
        for (int i = 0; i < bar->count(); ++i) {
            const bool kept = !bar->tabToolTip(i).contains(QStringLiteral("takes its place"));
            const QString text = kept ? bar->tabText(i) : QLatin1Char('~') + bar->tabText(i);
            texts << (i == bar->currentIndex() ? QStringLiteral("[%1]").arg(text) : text);
        }
        return texts.join(QStringLiteral(" | "));
    }
    Viewer &viewer() { return m_on->window.viewer(); }
    void keep() { m_on->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); }
    void beside() { m_on->key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); }
    void clickTab(QTabBar *bar, int index, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(bar, button, {}, bar->tabRect(index).center() - QPoint(8, 0));
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), SampleWindow::patience); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void theNextArtifactTakesThePlaceOfWhatIsNotKept()
    {
        m_on->readLeaf("leaf-01");
        QCOMPARE(tabs(), QStringLiteral("none")); // it would say what the selected row says
        QVERIFY(!m_on->action("keepOpenAction")->isChecked());
        keep();
        QCOMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config]"));
        QVERIFY(m_on->action("keepOpenAction")->isChecked());
        m_on->readLeaf("leaf-02");
        QCOMPARE(tabs(), QStringLiteral("leaf-01 · leaf_config | [~leaf-02 · leaf_config]"));
        m_on->readLeaf("leaf-03");
        QCOMPARE(tabs(), QStringLiteral("leaf-01 · leaf_config | [~leaf-03 · leaf_config]"));
        m_on->readLeaf("leaf-01"); // it is there
        QCOMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config] | ~leaf-03 · leaf_config"));
        keep(); // no longer
        QCOMPARE(tabs(), QStringLiteral("[~leaf-01 · leaf_config] | ~leaf-03 · leaf_config"));
    }

    void aDoubleClickOnARowOrATabKeepsIt()
    {
        m_on->readLeaf("leaf-01");
        QTest::mouseDClick(m_on->table()->viewport(), Qt::LeftButton, {},
            m_on->table()->visualRect(m_on->table()->currentIndex()).center());
        QCOMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config]"));
        m_on->readLeaf("leaf-02");
        QTabBar *const bar = tabsOf("readingLeft");
        QTest::mouseDClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center() - QPoint(8, 0));
        QCOMPARE(tabs(), QStringLiteral("leaf-01 · leaf_config | [leaf-02 · leaf_config]"));
    }

    void eachRemembersItsPlaceAndView()
    {
        m_on->readLeaf("leaf-01");
        settle();
        viewer().setTab(Viewer::Tab::Source);
        viewer().text().setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&viewer().text(), Qt::Key_Down);
        keep();
        const TextView *const first = &viewer().text();
        const qsizetype caret = first->caret();
        const int top = first->verticalScrollBar()->value();
        QVERIFY(caret > 0);
        const auto handbook = m_on->find("handbook", "leaf-01");
        QVERIFY(handbook);
        m_on->read(*handbook);
        settle();
        QVERIFY(&viewer().text() != first);
        m_on->key(Qt::Key_3, Qt::ControlModifier); // its details
        QCOMPARE(viewer().tab(), Viewer::Tab::Details);

        m_on->key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config] | ~leaf-01 · handbook"));
        QCOMPARE(&viewer().text(), first);
        QVERIFY(first->isVisible());
        QCOMPARE(first->caret(), caret);
        QCOMPARE(first->verticalScrollBar()->value(), top);
        m_on->key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(viewer().tab(), Viewer::Tab::Details);
        m_on->key(Qt::Key_PageDown, Qt::ControlModifier); // around the end
        QCOMPARE(&viewer().text(), first);
        QCOMPARE(m_on->workspace.document().artifact()->definition.name, QStringLiteral("leaf_config"));
        m_on->key(Qt::Key_Left, Qt::AltModifier); // back to what was read before
        QCOMPARE(m_on->workspace.document().artifact()->definition.name, QStringLiteral("handbook"));
    }

    void howOneLikesToReadIsOneForAll()
    {
        m_on->readLeaf("leaf-01");
        settle();
        keep();
        viewer().setTab(Viewer::Tab::Source);
        const TextView *const first = &viewer().text();
        m_on->readLeaf("leaf-02");
        settle();
        QCOMPARE(viewer().tab(), Viewer::Tab::Source); // as in the one before
        QVERIFY(&viewer().text() != first);
        m_on->action("wrapAction")->trigger();
        m_on->action("zoomInAction")->trigger();
        m_on->action("showSpacesAction")->trigger();
        QVERIFY(first->wrap());
        QCOMPARE(first->zoom(), viewer().text().zoom());
        QVERIFY(first->zoom() > 0);
        QCOMPARE(first->aids(), viewer().text().aids());
        QVERIFY(first->aids().spaces);
    }

    void tabsAreClosedByKeyCrossAndMiddleButton()
    {
        for (const char *leaf : {"leaf-01", "leaf-02", "leaf-03"}) {
            m_on->readLeaf(leaf);
            keep();
        }
        QTabBar *const bar = tabsOf("readingLeft");
        QTest::mouseClick(bar->tabButton(1, QTabBar::RightSide), Qt::LeftButton);
        QCOMPARE(tabs(), QStringLiteral("leaf-01 · leaf_config | [leaf-03 · leaf_config]"));
        clickTab(bar, 0, Qt::MiddleButton);
        QCOMPARE(tabs(), QStringLiteral("[leaf-03 · leaf_config]"));
        m_on->key(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs(), QStringLiteral("none"));
        QVERIFY(!m_on->workspace.document().artifact());
        QVERIFY(!m_on->action("closeReadingAction")->isEnabled());
    }

    void theOthersAreClosedFromTheMenuOfATab()
    {
        for (const char *leaf : {"leaf-01", "leaf-02", "leaf-03"}) {
            m_on->readLeaf(leaf);
            keep();
        }
        QTabBar *const bar = tabsOf("readingLeft");
        Q_EMIT bar->customContextMenuRequested(bar->tabRect(1).center());
        QTRY_VERIFY(m_on->window.findChild<QMenu *>(QStringLiteral("readingTabMenu")));
        QMenu *const menu = m_on->window.findChild<QMenu *>(QStringLiteral("readingTabMenu"));
        QTRY_VERIFY(menu->isVisible());
        menu->setActiveAction(m_on->action("closeOtherReadingsAction"));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(tabs(), QStringLiteral("[leaf-02 · leaf_config]"));
    }

    void tabsAreMovedWithTheMouse()
    {
        for (const char *leaf : {"leaf-01", "leaf-02"}) {
            m_on->readLeaf(leaf);
            keep();
        }
        QTabBar *const bar = tabsOf("readingLeft");
        QPoint at = bar->tabRect(1).center();
        QTest::mousePress(bar, Qt::LeftButton, {}, at);
        for (int step = 0; step < 10; ++step) {
            at.rx() -= bar->tabRect(0).width() / 9;
            QTest::mouseMove(bar, at);
        }
        keepPicture(m_on->window, QStringLiteral("aTabIsDragged"));
        QTest::mouseRelease(bar, Qt::LeftButton, {}, at);
        QTRY_COMPARE(tabs(), QStringLiteral("[leaf-02 · leaf_config] | leaf-01 · leaf_config"));
        m_on->key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-01"));
    }

    void twoAreReadSideBySide()
    {
        m_on->readLeaf("leaf-01");
        settle();
        const Viewer *const left = &viewer();
        QVERIFY(!side("readingRight")->isVisible());
        m_on->readLeaf("leaf-02");
        beside();
        settle();
        QTRY_COMPARE(tabs("readingRight"), QStringLiteral("[leaf-02 · leaf_config]"));
        QCOMPARE(tabs(), QStringLiteral("[~leaf-02 · leaf_config]"));
        QVERIFY(&viewer() != left);
        QVERIFY(left->isVisible() && viewer().isVisible());
        QTRY_VERIFY(viewer().hasText());

        // The keyboard says which one commands are about.
        left->text().setFocus();
        QCOMPARE(&viewer(), left);
        m_on->readLeaf("leaf-01"); // into the side that one was in
        QCOMPARE(tabs(), QStringLiteral("[~leaf-01 · leaf_config]"));
        QCOMPARE(tabs("readingRight"), QStringLiteral("[leaf-02 · leaf_config]"));
        settle();
        keepPicture(m_on->window, QStringLiteral("twoAreReadSideBySide-both"));

        m_on->key(Qt::Key_F6); // from the table through both
        QVERIFY(left->isAncestorOf(m_on->window.focusWidget()));
        m_on->key(Qt::Key_F6);
        QVERIFY(side("readingRight")->isAncestorOf(m_on->window.focusWidget()));
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-02"));

        m_on->key(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!side("readingRight")->isVisible());
        QCOMPARE(&viewer(), left);
        QVERIFY(left->isAncestorOf(m_on->window.focusWidget()));
        QCOMPARE(tabs(), QStringLiteral("none"));
    }

    void whatIsLeftOnTheRightTakesTheWholePlace()
    {
        m_on->readLeaf("leaf-01");
        beside();
        settle();
        const Viewer *const right = &viewer();
        QTabBar *const bar = tabsOf("readingLeft");
        QTest::mouseClick(bar->tabButton(0, QTabBar::RightSide), Qt::LeftButton);
        QVERIFY(!side("readingRight")->isVisible());
        QCOMPARE(&viewer(), right);
        QVERIFY(side("readingLeft")->isAncestorOf(right));
        QVERIFY(right->isVisible());
        QCOMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config]"));
    }

    void allOfThemFollowTheBranch()
    {
        m_on->readLeaf("leaf-01");
        keep();
        m_on->readLeaf("leaf-02");
        settle();
        const QString other = QStringLiteral("add-web-tier");
        m_on->chooseBranch(other);
        QTRY_COMPARE(m_on->workspace.document().snapshot().branch, other);
        m_on->key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(m_on->workspace.document().snapshot().branch, other);
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-01"));
        QTRY_COMPARE(m_on->workspace.document().state(), LoadState::Ready);
        QTRY_COMPARE(viewer().text().text().bytes(), m_on->workspace.document().bytes());
    }

    void closingTheServerClosesThemAll()
    {
        m_on->readLeaf("leaf-01");
        keep();
        m_on->readLeaf("leaf-02");
        beside();
        m_on->workspace.close();
        QVERIFY(!viewer().reading());
        QCOMPARE(m_on->window.findChildren<Viewer *>().size(), 1);
        QVERIFY(m_on->open());
        m_on->readLeaf("leaf-03");
        settle();
        QCOMPARE(tabs(), QStringLiteral("none"));
        QVERIFY(viewer().hasText());
    }
};

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
