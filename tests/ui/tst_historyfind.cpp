// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/comparisons.h"
#include "ui/history/historypage.h"
#include "ui/viewer/findbar.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QListView>

using namespace artiscope;

// Finding in what the history shows, from the real window.
class TestHistoryFind : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    HistoryPage &page() const { return *part<HistoryPage>(m_window->window, "historyPage"); }
    QListView *revisions() const { return part<QListView>(m_window->window, "revisions"); }
    TextView &text() const { return *part<TextView>(m_window->window, "revisionText"); }
    FindBar &bar() const { return *part<FindBar>(m_window->window, "revisionFind"); }
    static QLineEdit *field(FindBar &bar) { return part<QLineEdit>(bar, "findText"); }
    static QString count(FindBar &bar) { return part<QLabel>(bar, "findCount")->text(); }
    QString caretLine() const { return QString::fromUtf8(text().text().line(text().caretLine())).trimmed(); }
    void openHistory(const char *target)
    {
        m_window->readLeaf(target);
        m_window->key(Qt::Key_5, Qt::ControlModifier);
        const auto isComplete = [this] {
            return part<ElidedLabel>(m_window->window, "historyState")->text() == QLatin1String("complete")
                && !page().isBusy();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
    }
    void choose(int row)
    {
        revisions()->setFocus();
        QTest::keyClick(revisions(), Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(revisions(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isBusy(), SampleWindow::patience);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void theRevisionThatIsReadIsSearched()
    {
        openHistory("leaf-02");
        QVERIFY(!bar().isVisible());
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar().isVisible());
        QCOMPARE(m_window->window.viewer().tab(), Viewer::Tab::History); // it is not left for the source
        QTRY_VERIFY(field(bar())->hasFocus());
        QTest::keyClicks(field(bar()), QStringLiteral("maximum-routes"));
        QTRY_COMPARE(count(bar()), QStringLiteral("1 of 1"));
        QCOMPARE(caretLine(), QStringLiteral("neighbor UNDERLAY maximum-routes 14000"));
        keepPicture(m_window->window, QStringLiteral("found"));

        // Another revision: what is typed is found in it, too.
        choose(1);
        QTRY_COMPARE(count(bar()), QStringLiteral("1 of 1"));
        m_window->key(Qt::Key_F3);
        QCOMPARE(caretLine(), QStringLiteral("neighbor UNDERLAY maximum-routes 13500"));

        QTest::keyClick(field(bar()), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QVERIFY(text().hasFocus());
    }

    void nextAndPreviousGoThroughIt()
    {
        openHistory("leaf-02");
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(bar()), QStringLiteral("UNDERLAY"));
        QTRY_VERIFY(bar().hitCount() > 2);
        QCOMPARE(bar().currentHit(), qsizetype(0));
        m_window->key(Qt::Key_F3);
        QCOMPARE(bar().currentHit(), qsizetype(1));
        m_window->key(Qt::Key_F3, Qt::ShiftModifier);
        m_window->key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar().currentHit(), bar().hitCount() - 1);
    }

    void aLineIsGoneToByItsNumber()
    {
        openHistory("leaf-02");
        m_window->key(Qt::Key_G, Qt::ControlModifier);
        auto *const line = part<QLineEdit>(bar(), "goToLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("42"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(text().caretLine(), qsizetype(41));
    }

    void twoRevisionsThatAreComparedAreSearched()
    {
        openHistory("leaf-02");
        m_window->key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        FindBar &found = page().comparisons()->lines().find();
        QVERIFY(found.isVisible());
        QVERIFY(!bar().isVisible());
        QTest::keyClicks(field(found), QStringLiteral("maximum-routes"));
        QTRY_COMPARE(count(found), QStringLiteral("1 of 1"));
        keepPicture(m_window->window, QStringLiteral("foundInComparison"));
    }

    void whereNoTextIsShownThereIsNothingToFind()
    {
        const auto artifact = m_window->find("leaf_config", "leaf-16"); // was never rendered
        QVERIFY(artifact);
        m_window->read(*artifact);
        m_window->key(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isBusy(), SampleWindow::patience);
        QVERIFY(!m_window->action("findAction")->isEnabled());
        QCOMPARE(m_window->action("findAction")->statusTip(), QStringLiteral("No content is loaded to be searched."));
        m_window->readLeaf("leaf-02");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->action("findAction")->isEnabled(), SampleWindow::patience);
    }
};

QTEST_MAIN(TestHistoryFind)
#include "tst_historyfind.moc"
