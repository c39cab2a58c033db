// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactroles.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/samplewindow.h"

#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>

using namespace artiscope;

// What changed on a branch by moment, in a window beside the main one, driven by keys and clicks.
class TestSetHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Workspace &workspace() const { return m_window->workspace; }
    QWidget &dialog() const { return *m_window->widget("changesByMoment"); }
    QTreeView &tree() const { return *part<QTreeView>(m_window->window, "changeSets"); }
    QComboBox &spans() const { return *part<QComboBox>(m_window->window, "spanChoice"); }
    QWidget &state() const { return *m_window->widget("changeSetsState"); }
    QString sentence() const { return state().accessibleName(); }
    QString notes() const { return m_window->text("changeSetsNotes"); }
    QPushButton &stateButton() const { return *state().findChild<QPushButton *>(); }
    // How long ago each was is left out: a minute may go by.
    QString printed() const
    {
        static const QRegularExpression ago(
            QStringLiteral("^\\d+ \\w+ ago[^|]* \\| "), QRegularExpression::MultilineOption);
        return printModel(*tree().model()).remove(ago);
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < tree().model()->rowCount(); ++row)
            rows << cell(row, 1);
        return rows;
    }
    QString cell(int row, int column) const { return tree().model()->index(row, column).data().toString(); }
    bool isFound() const
    {
        return QTest::qWaitFor(
            [this] { return !state().isVisible() || sentence().startsWith(u"Nothing"); }, SampleWindow::patience);
    }
    void open() const
    {
        m_window->key(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(dialog().isVisible() && dialog().isActiveWindow());
        QTRY_VERIFY(tree().hasFocus());
    }
    void openFound() const
    {
        open();
        QVERIFY(isFound());
    }
    void choose(const QString &span) const
    {
        spans().setFocus();
        while (spans().currentText() != span) {
            const int before = spans().currentIndex();
            QTest::keyClick(&spans(), spans().findText(span) < before ? Qt::Key_Up : Qt::Key_Down);
            QVERIFY2(spans().currentIndex() != before, qPrintable(span));
        }
        QVERIFY(isFound());
    }
    bool isCompared() const
    {
        return QTest::qWaitFor(
            [this] {
                return workspace().showsItsSnapshot() && workspace().against()
                    && workspace().comparison().state() == LoadState::Ready;
            },
            SampleWindow::patience);
    }
    // Of what the main window compares now: "+1 ~2 -0".
    QString counts() const
    {
        const ChangeCounts counts = workspace().comparison().counts();
        return QStringLiteral("+%1 ~%2 -%3").arg(counts.added).arg(counts.changed).arg(counts.removed);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void theLastWeekIsShownByMoment()
    {
        openFound();
        QCOMPARE(dialog().windowTitle(), QStringLiteral("Changes on main by moment"));
        QCOMPARE(spans().currentText(), QStringLiteral("Last week"));
        QCOMPARE(rows(),
            QStringList({QStringLiteral("3 changed"), QStringLiteral("1 changed"), QStringLiteral("1 changed")})
                + rows().mid(3));
        QCOMPARE(rows().size(), 7);
        QCOMPARE(cell(0, 2), QStringLiteral("leaf_config"));
        QCOMPARE(cell(0, 3), QStringLiteral("netops"));
        QCOMPARE(cell(0, 4), QStringLiteral("2 s"));
        QVERIFY2(cell(0, 0) == QLatin1String("11 min ago") || cell(0, 0) == QLatin1String("12 min ago"),
            qPrintable(cell(0, 0)));
        const QString tip = tree().model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String(" CE")) && tip.contains(QLatin1String(" UTC")), qPrintable(tip));
        QCOMPARE(notes(), QString());

        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Right);
        QTRY_VERIFY(tree().isExpanded(tree().model()->index(0, 0)));
        QVERIFY2(printed().startsWith(QStringLiteral("3 changed | leaf_config | netops | 2 s\n"
                                                     "  leaf-01 | changed | leaf_config | netops | \n"
                                                     "  leaf-02 | changed | leaf_config | netops | \n"
                                                     "  leaf-03 | changed | leaf_config | netops | \n"
                                                     "1 changed | handbook | m.keller | \n")),
            qPrintable(printed()));
        keepPicture(dialog(), QStringLiteral("setHistory"));
    }

    void enterComparesTheBranchJustBeforeAndAfter()
    {
        openFound();
        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Return);
        QTRY_VERIFY(m_window->window.isActiveWindow());
        QVERIFY(isCompared());
        QCOMPARE(counts(), QStringLiteral("+0 ~3 -0"));
        const Snapshot &shown = workspace().snapshot();
        const Snapshot &against = *workspace().against();
        QCOMPARE(shown.branch, QStringLiteral("main"));
        QCOMPARE(against.branch, QStringLiteral("main"));
        QVERIFY(*against.at < *shown.at);
        QVERIFY(dialog().isVisible()); // for the next one
        keepPicture(m_window->window, QStringLiteral("setHistoryCompared"));
    }

    void anArtifactIsReadInItsComparison()
    {
        openFound();
        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Right);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("leaf-02"));
        m_window->clickButton("compareChangeSet");
        QVERIFY(isCompared());
        const auto leaf = m_window->find("leaf_config", "leaf-02");
        QVERIFY(leaf);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reads(*leaf), SampleWindow::patience);
        const QModelIndexList selected = m_window->table()->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data(KeyRole).value<ArtifactKey>(), leaf->key());
        QCOMPARE(counts(), QStringLiteral("+0 ~3 -0"));
    }

    void aBranchSinceItBegan()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        openFound();
        choose(QStringLiteral("Since the branch began"));
        QCOMPARE(rows(),
            QStringList({QStringLiteral("2 changed"), QStringLiteral("3 changed"), QStringLiteral("8 added"),
                QStringLiteral("1 removed"), QStringLiteral("12 changed")}));
        QVERIFY2(
            notes().startsWith(QStringLiteral("“add-web-tier” was made or rebased last at ")), qPrintable(notes()));
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Return);
        QVERIFY(isCompared());
        QCOMPARE(counts(), QStringLiteral("+8 ~0 -0")); // none of them was there without content
        dialog().activateWindow();
        QTRY_VERIFY(dialog().isActiveWindow());
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Right);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Return); // what was removed, too
        QTRY_COMPARE_WITH_TIMEOUT(counts(), QStringLiteral("+0 ~0 -1"), SampleWindow::patience);
        QTRY_COMPARE(m_window->table()->selectionModel()->selectedRows().size(), 1);
        const QModelIndex row = m_window->table()->selectionModel()->selectedRows().constFirst();
        QCOMPARE(
            row.siblingAtColumn(int(ArtifactColumn::Target)).data().toString(), QStringLiteral("guest.example.net"));
        QCOMPARE(row.siblingAtColumn(int(ArtifactColumn::Change)).data().toString(), QStringLiteral("removed"));
        QCOMPARE(workspace().readings().active().key(), row.data(KeyRole).value<ArtifactKey>());
        keepPicture(dialog(), QStringLiteral("setHistoryOfABranch"));
    }

    void theTimesThatAreComparedAreTheSpan()
    {
        m_window->action("compareWithYesterdayAction")->trigger();
        QVERIFY(isCompared());
        openFound();
        QCOMPARE(spans().currentText(), QStringLiteral("Times that are compared"));
        QCOMPARE(rows().size(), 4);
        choose(QStringLiteral("Last week"));
        QCOMPARE(rows().size(), 7);
    }

    void ownTimesWithNothingBetween()
    {
        openFound();
        const auto pick = [this](const char *name, const QString &time) {
            part<QAbstractButton>(m_window->window, name)->click();
            QLineEdit *line = nullptr;
            for (QLineEdit *one : dialog().findChildren<QLineEdit *>(QStringLiteral("timeLine"))) {
                if (one->isVisible())
                    line = one;
            }
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, time);
            QTest::keyClick(line, Qt::Key_Return);
            QVERIFY(isFound());
        };
        pick("spanFromButton", QStringLiteral("-2h"));
        pick("spanToButton", QStringLiteral("-1h"));
        QCOMPARE(spans().currentText(), QStringLiteral("Own times"));
        QVERIFY2(sentence().startsWith(QStringLiteral("Nothing changed between ")), qPrintable(sentence()));
        QVERIFY(!m_window->widget("compareChangeSet")->isEnabled());
        QCOMPARE(rows(), QStringList());
        keepPicture(dialog(), QStringLiteral("setHistoryNothing"));
    }

    void whatWasFoundStaysWhileTheWindowLives()
    {
        openFound();
        QTest::keyClick(&tree(), Qt::Key_Home);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Right);
        const QString before = printed();
        QTest::keyClick(&tree(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog().isVisible());
        m_window->comeBack();
        const qsizetype asked = m_window->relay.seen().size();
        open();
        QCOMPARE(printed(), before);
        QVERIFY(tree().isExpanded(tree().model()->index(1, 0)));
        QCOMPARE(tree().currentIndex().row(), 1);
        QCOMPARE(m_window->relay.seen().size(), asked);
    }

    void itIsToldAsItIsFoundStoppedAndGoesOn()
    {
        // The third listing is the first that is neither end, and is never answered.
        int listings = 0;
        m_window->relay.holds = [&listings](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query Artifacts(") && ++listings > 2;
        };
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 7, SampleWindow::patience);
        spans().setFocus();
        listings = 0;
        QTest::keyClick(&spans(), Qt::Key_Down); // since the branch began
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0, SampleWindow::patience);
        const auto some = rows().size();
        QCOMPARE(some, 7); // those that events tell
        QCOMPARE(sentence(), QStringLiteral("Looking for changes…"));
        QVERIFY(state().isVisible());
        keepPicture(dialog(), QStringLiteral("setHistoryLooking"));
        QCOMPARE(stateButton().text(), QStringLiteral("Stop"));
        QTest::mouseClick(&stateButton(), Qt::LeftButton);
        QTRY_COMPARE(sentence(), QStringLiteral("Stopped: there may be more."));
        QCOMPARE(rows().size(), some);
        m_window->relay.letGo();
        QTest::mouseClick(&stateButton(), Qt::LeftButton);
        QVERIFY(isFound());
        QCOMPARE(rows().size(), 18);
        QVERIFY2(notes().contains(QStringLiteral("Events go back to ")), qPrintable(notes()));
        keepPicture(dialog(), QStringLiteral("setHistoryAll"));
    }

    void aFailureHasOneButton()
    {
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (seen.body.contains("query Artifacts("))
                return Answer::json(R"({"data":null,"errors":[{"message":"out of order"}]})", 500);
            return {};
        };
        open();
        QTRY_COMPARE_WITH_TIMEOUT(stateButton().text(), QStringLiteral("Retry"), SampleWindow::patience);
        QVERIFY(stateButton().isVisible());
        keepPicture(dialog(), QStringLiteral("setHistoryFailed"));
        m_window->relay.instead = {};
        QTest::mouseClick(&stateButton(), Qt::LeftButton);
        QVERIFY(isFound());
        QCOMPARE(rows().size(), 7);
    }

    void anotherServerBeginsAnew()
    {
        openFound();
        QCOMPARE(rows().size(), 7);
        workspace().close();
        QVERIFY(!dialog().isVisible());
        QVERIFY(!m_window->action("changesByMomentAction")->isEnabled());
        QCOMPARE(rows(), QStringList());
        QVERIFY(m_window->open());
        m_window->comeBack();
        openFound();
        QCOMPARE(rows().size(), 7);
    }
};

QTEST_MAIN(TestSetHistory)
#include "tst_sethistory.moc"
