// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactroles.h"
#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "tests/ui/samplewindow.h"
#include "ui/browse/signaturelabel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace artiscope;

// What many artifacts have in common when two snapshots are compared, and whose changes they are, from the real window.
class TestSameChange : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    int rows() const { return m_window->table()->model()->rowCount(); }
    QString title() const { return m_window->text("sameChangeTitle"); }
    QString change() const { return part<SignatureLabel>(m_window->window, "sameChangeLines")->text(); }
    QString others() const { return part<ElidedLabel>(m_window->window, "sameChangeOthers")->text(); }
    bool isBarVisible() const { return m_window->widget("sameChangeBar")->isVisible(); }
    QString cell(int row, ArtifactColumn column) const
    {
        return m_window->table()->model()->index(row, int(column)).data().toString();
    }
    void compare()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace.changedContents().state(), LoadState::Ready, SampleWindow::patience);
        QVERIFY(m_window->workspace.changedContents().differences().total() > 0);
    }
    // "both 3|the branch 70"
    QString whose() const
    {
        const QAbstractItemModel &model = *part<QListView>(m_window->window, "facetOrigin")->model();
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row) {
            values << model.index(row, 0).data().toString() + u' '
                    + model.index(row, 0).data(Qt::UserRole + 2).toString(); // FacetModel::CountRole
        }
        return values.join(u'|');
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void theMostFrequentIsInALine()
    {
        QVERIFY(!isBarVisible());
        compare();
        QVERIFY(isBarVisible());
        QCOMPARE(title(), QStringLiteral("The same change on 4 artifacts"));
        QCOMPARE(change(), QStringLiteral("− - Revision 6: priority of the root bridge"));
        QCOMPARE(others(), QStringLiteral("77 artifacts differ otherwise")); // of 81 that were changed
        m_window->window.resize(1440, 900);
        keepPicture(m_window->window, QStringLiteral("sameChange"));
        m_window->window.resize(700, 700);
        // It gives way rather than to make the window wider.
        QVERIFY(m_window->widget("sameChangeBar")->minimumSizeHint().width()
            < m_window->widget("filterBar")->minimumSizeHint().width());
        keepPicture(m_window->window, QStringLiteral("sameChangeNarrow"));

        // What the table shows counts.
        m_window->filter()->setText(QStringLiteral("interfaces"));
        QCOMPARE(title(), QStringLiteral("The same change on 2 artifacts"));
        QVERIFY2(change().startsWith(QStringLiteral("+ [name=Ethernet20]: {")), qPrintable(change()));
        m_window->filter()->setText(QStringLiteral("rack_elevation"));
        QVERIFY(!isBarVisible()); // nothing is in common there
        m_window->filter()->clear();
        m_window->action("stopComparingAction")->trigger();
        QTRY_VERIFY(!isBarVisible());
    }

    void theyAreShownAlone()
    {
        compare();
        m_window->clickButton("sameChangeShow");
        QCOMPARE(rows(), 4);
        QCOMPARE(part<QAbstractButton>(m_window->window, "sameChangeShow")->text(), QStringLiteral("Show all"));
        auto *const chip = part<Chip>(m_window->window, "chipSameChange");
        QCOMPARE(chip->text(), QStringLiteral("the same change"));
        keepPicture(m_window->window, QStringLiteral("sameChangeAlone"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(rows(), 129);
        QCOMPARE(part<QAbstractButton>(m_window->window, "sameChangeShow")->text(), QStringLiteral("Show"));
        // By the keyboard: behind the filter, before the table.
        QTest::keyClick(&m_window->window, Qt::Key_L, Qt::ControlModifier);
        auto *const show = m_window->widget("sameChangeShow");
        for (int i = 0; i < 5 && !show->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(show->hasFocus());
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(rows(), 4);
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(rows(), 129);
        // Another comparison finds others.
        QTest::keyClick(show, Qt::Key_Space);
        m_window->action("swapSnapshotsAction")->trigger();
        QVERIFY(m_window->window.findChildren<Chip *>(QStringLiteral("chipSameChange")).isEmpty());
    }

    void allOfThemAreInAMenu()
    {
        compare();
        m_window->clickButton("sameChangeAll");
        auto *const menu = part<QMenu>(m_window->window, "sameChangeMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        QCOMPARE(texts.size(), 6);
        QCOMPARE(texts.first(), QStringLiteral("4 artifacts: − - Revision 6: priority of the root bridge"));
        QCOMPARE(texts.last(), QStringLiteral("67 artifacts differ otherwise"));
        QTest::keyClick(menu, Qt::Key_Up); // to the last one
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(rows(), 67);
        m_window->comeBack();
        QCOMPARE(title(), QStringLiteral("67 artifacts were changed like no other"));
        QCOMPARE(part<Chip>(m_window->window, "chipSameChange")->text(), QStringLiteral("no such change"));
        m_window->clickButton("sameChangeShow");
        QCOMPARE(rows(), 129);
    }

    void whoseChangesTheyAre()
    {
        QAction *const say = m_window->action("sayWhoseAction");
        QVERIFY(!say->isEnabled());
        compare();
        QVERIFY(say->isEnabled() && !say->isChecked());
        QVERIFY(!m_window->widget("facetOrigin")->isVisible());
        say->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace.baseComparison().state(), LoadState::Ready, SampleWindow::patience);
        QVERIFY(say->isChecked());
        QVERIFY(m_window->widget("facetOrigin")->isVisible());
        QCOMPARE(whose(), QStringLiteral("both 11|the branch 14|default branch 66"));
        auto *const facet = part<QListView>(m_window->window, "facetOrigin");
        QTest::mouseClick(
            facet->viewport(), Qt::LeftButton, {}, facet->visualRect(facet->model()->index(0, 0)).center());
        QVERIFY(rows() > 0 && rows() < 81);
        QVERIFY2(cell(0, ArtifactColumn::Change).endsWith(QStringLiteral(" · both")),
            qPrintable(cell(0, ArtifactColumn::Change)));
        m_window->window.resize(1440, 900);
        keepPicture(m_window->window, QStringLiteral("whoseChanges"));
        say->trigger();
        QCOMPARE(rows(), 129);
        QVERIFY(!m_window->widget("facetOrigin")->isVisible());
        m_window->action("swapSnapshotsAction")->trigger();
        QTRY_COMPARE(m_window->workspace.snapshot().branch, QStringLiteral("main"));
        say->trigger(); // from the other side they are the same ones'
        QTRY_COMPARE(whose(), QStringLiteral("both 11|the branch 14|default branch 66"));
    }
};

QTEST_MAIN(TestSameChange)
#include "tst_samechange.moc"
