// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/linehistorymodel.h"
#include "app/models/revisionmodel.h"
#include "tests/ui/samplewindow.h"
#include "ui/history/blamegutter.h"
#include "ui/history/historypage.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>

using namespace artiscope;

// How a line looked before, from the real window.
class TestLineHistoryPane : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    HistoryPage &page() const { return *part<HistoryPage>(m_window->window, "historyPage"); }
    QListView *revisions() const { return part<QListView>(m_window->window, "revisions"); }
    QListView *list() const { return part<QListView>(m_window->window, "lineVersions"); }
    TextView &text() const { return *part<TextView>(m_window->window, "revisionText"); }
    BlameGutter &gutter() const { return *part<BlameGutter>(m_window->window, "blameGutter"); }
    bool isShown() const { return m_window->widget("lineHistory")->isVisible(); }
    QString chosen() const { return QString::number(revisions()->currentIndex().row()); }
    // A row a line: "12 min ago | netops · changed | maximum-routes 14000".
    QString versions() const
    {
        QStringList rows;
        for (int number = 0; number < list()->model()->rowCount(); ++number) {
            const QModelIndex row = list()->model()->index(number, 0);
            if (row.data(LineHistoryModel::IsEndRole).toBool()) {
                rows << row.data().toString();
                continue;
            }
            rows << QStringList{row.data(LineHistoryModel::TimeRole).toString(),
                row.data(LineHistoryModel::DetailRole).toString(),
                row.data(LineHistoryModel::WordsRole).toStringList().join(u'+').trimmed()}
                        .join(QStringLiteral(" | "));
        }
        return rows.join(u'\n');
    }
    QString timeOf(int revision) const
    {
        return revisions()->model()->index(revision, 0).data(RevisionModel::TimeRole).toString();
    }
    void openBlame(const char *target)
    {
        m_window->readLeaf(target);
        m_window->key(Qt::Key_5, Qt::ControlModifier);
        const auto isComplete = [this] {
            return part<ElidedLabel>(m_window->window, "historyState")->text() == QLatin1String("complete")
                && !page().isBusy();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        m_window->clickButton("blameLines");
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBlame() && !page().isBusy(), SampleWindow::patience);
    }
    qsizetype lineWith(const char *words) const
    {
        for (qsizetype line = 0; line < text().text().lineCount(); ++line) {
            if (text().text().line(line).toByteArray().contains(words))
                return line;
        }
        qFatal("there is no %s", words);
    }
    void goTo(qsizetype line)
    {
        text().setFocus();
        text().goToLine(line);
    }
    void showHistoryOf(qsizetype line)
    {
        goTo(line);
        m_window->key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && !page().isBusy(), SampleWindow::patience);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void eachWayThatItLookedIsListed()
    {
        openBlame("leaf-02");
        showHistoryOf(lineWith("maximum-routes"));
        const QStringList expected{
            timeOf(0) + QStringLiteral(" | netops · changed | neighbor UNDERLAY maximum-routes 14000"),
            timeOf(1) + QStringLiteral(" | changed | neighbor UNDERLAY maximum-routes 13500"),
            timeOf(2) + QStringLiteral(" | changed | neighbor UNDERLAY maximum-routes 13000"),
            timeOf(3) + QStringLiteral(" | changed | neighbor UNDERLAY maximum-routes 12500"),
            timeOf(4) + QStringLiteral(" | came with this | neighbor UNDERLAY maximum-routes 12000")};
        QCOMPARE(versions(), expected.join(u'\n'));
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(part<ElidedLabel>(m_window->window, "lineHistoryTitle")->text(),
            QStringLiteral("How line %1 looked before").arg(lineWith("maximum-routes") + 1));
        keepPicture(m_window->window, QStringLiteral("lineHistory"));
    }

    void enterGoesToTheRevisionThatMadeItSo()
    {
        openBlame("leaf-02");
        showHistoryOf(lineWith("maximum-routes"));
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text().text().line(text().caretLine()).toByteArray().trimmed(),
            QByteArray("neighbor UNDERLAY maximum-routes 13000"), SampleWindow::patience);
        QCOMPARE(chosen(), QStringLiteral("2"));
        QVERIFY(list()->hasFocus()); // from there on it goes on
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(list(), Qt::Key_End);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text().text().line(text().caretLine()).toByteArray().trimmed(),
            QByteArray("neighbor UNDERLAY maximum-routes 12000"), SampleWindow::patience);
        QCOMPARE(chosen(), QStringLiteral("4"));
        QTRY_VERIFY_WITH_TIMEOUT(!page().isBusy(), SampleWindow::patience);
        QCOMPARE(list()->model()->rowCount(), 5);

        // Again where it is: the caret comes back.
        text().goToLine(0);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(text().text().line(text().caretLine()).toByteArray().trimmed(),
            QByteArray("neighbor UNDERLAY maximum-routes 12000"));
    }

    void escapeClosesIt()
    {
        openBlame("leaf-02");
        showHistoryOf(lineWith("maximum-routes"));
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!isShown());
        QVERIFY(text().hasFocus());
        showHistoryOf(0);
        QVERIFY2(versions().endsWith(QStringLiteral("came with this | ") + QString::fromUtf8(text().text().line(0))),
            qPrintable(versions()));
        m_window->clickButton("lineHistoryClose");
        QVERIFY(!isShown());
    }

    // A key that does nothing is none.
    void atTheVeryEndTheLastLineIsMeant()
    {
        openBlame("leaf-02");
        const qsizetype behind = text().text().lineCount() - 1;
        QVERIFY(text().text().line(behind).isEmpty());
        showHistoryOf(behind);
        QCOMPARE(text().caretLine(), behind);
        QCOMPARE(part<ElidedLabel>(m_window->window, "lineHistoryTitle")->text(),
            QStringLiteral("How line %1 looked before").arg(behind));
        QVERIFY2(versions().endsWith(
                     QStringLiteral("came with this | ") + QString::fromUtf8(text().text().line(behind - 1)).trimmed()),
            qPrintable(versions()));
    }

    void itGoesWithWhatItIsOf()
    {
        openBlame("leaf-02");
        showHistoryOf(0);
        m_window->clickButton("blameLines");
        QVERIFY(!isShown());
        QVERIFY(!m_window->action("lineHistoryAction")->isEnabled());
        m_window->clickButton("blameLines");
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBlame() && !page().isBusy(), SampleWindow::patience);
        showHistoryOf(0);
        m_window->readLeaf("leaf-03");
        QVERIFY(!isShown());
    }

    // Chosen meanwhile, lines are looked for again; what is open stays open.
    void anotherWayToMatchBeginsAgain()
    {
        openBlame("leaf-02");
        showHistoryOf(lineWith("maximum-routes"));
        const QString before = versions();
        QTest::keyClick(list(), Qt::Key_End);
        text().setFocus();
        m_window->action("patientAction")->trigger();
        QVERIFY(!page().hasBlame());
        QVERIFY(page().isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBlame() && !page().isBusy(), SampleWindow::patience);
        QVERIFY(isShown());
        QCOMPARE(versions(), before);
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(text().hasFocus());
        m_window->action("patientAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBlame() && !page().isBusy(), SampleWindow::patience);
    }

    void theGutterOffersIt()
    {
        openBlame("leaf-02");
        const qsizetype line = lineWith("maximum-routes");
        goTo(line);
        const QPoint beside(20, text().lineTop(line) + text().rowHeight() / 2);
        text().goToLine(line - 2);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, beside, gutter().mapToGlobal(beside));
        QCoreApplication::sendEvent(&gutter(), &asked);
        QCOMPARE(text().caretLine(), line);
        auto *const menu = part<QMenu>(m_window->window, "blameMenu");
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(m_window->action("lineHistoryAction")));
        menu->setActiveAction(m_window->action("lineHistoryAction"));
        QTest::keyClick(menu, Qt::Key_Return);
        m_window->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && !page().isBusy(), SampleWindow::patience);
        QCOMPARE(list()->model()->rowCount(), 5);
    }

    // A branch has what was there when it was made.
    void whatWasBeforeABranchIsNotKnown()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        openBlame("leaf-01");
        showHistoryOf(lineWith("maximum-routes"));
        const QStringList rows = versions().split(u'\n');
        QVERIFY2(rows.at(rows.size() - 2).contains(QStringLiteral("was there already | neighbor UNDERLAY")),
            qPrintable(versions()));
        QVERIFY2(
            rows.constLast().startsWith(QStringLiteral("The server no longer tells what was before. The oldest was "
                                                       "there when “add-web-tier” was made or rebased last")),
            qPrintable(versions()));
        const int count = list()->model()->rowCount();
        QTest::keyClick(list(), Qt::Key_End); // the sentence at the end is none that can be gone to
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(list()->model()->rowCount(), count);
        keepPicture(m_window->window, QStringLiteral("lineHistoryOfABranch"));
    }
};

QTEST_MAIN(TestLineHistoryPane)
#include "tst_linehistory.moc"
