// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/widgets/selectorbutton.h"

#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace artiscope;

// Branches as they come, go and change on the server while one looks at them, in the real window.
class TestBranches : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    QListView *list() { return part<QListView>(m_window->window, "branches"); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void openList()
    {
        m_window->key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(list()->isVisible());
    }
    void closeList()
    {
        QTest::keyClick(part<QLineEdit>(m_window->window, "branchSearch"), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        m_window->comeBack();
    }
    void refreshList()
    {
        auto *const button = part<QToolButton>(m_window->window, "branchRefresh");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // The sample's branch is called so from now on, which is one gone and another one come.
    void rename(const QByteArray &branch, const QByteArray &name)
    {
        m_window->relay.changes = [branch, name](const MisbehavingServer::Seen &seen, QByteArray &body) {
            const QByteArray before = "\"name\":\"" + branch + '"';
            const QByteArray after = "\"name\":\"" + name + '"';
            if (seen.body.contains("query Branches"))
                body.replace(before, after);
        };
    }
    QWidget *banner() { return m_window->widget("vanishedBanner"); }
    QString told() { return part<QLabel>(*banner(), "bannerText")->text(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void theListIsAskedForAgain()
    {
        openList();
        QCOMPARE(names().constFirst(), QStringLiteral("main"));
        QVERIFY(names().contains(QStringLiteral("add-web-tier")));
        rename("add-web-tier", "add-shop-tier");
        refreshList();
        QTRY_VERIFY(names().contains(QStringLiteral("add-shop-tier")));
        QVERIFY(!names().contains(QStringLiteral("add-web-tier")));
        QVERIFY2(list()->isVisible(), "one goes on choosing");
        QVERIFY2(!banner()->isVisible(), "it was not the one that is shown");
        closeList();
    }

    void branchesThatCannotBeHadAreToldAndTriedAgain()
    {
        openList();
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("query Branches"))
                return {};
            return Answer::of("text/plain", "Internal Server Error", 500);
        };
        refreshList();
        const auto *state = part<QWidget>(*list(), "stateView");
        QTRY_VERIFY(state->isVisible());
        QTRY_COMPARE(
            part<QLabel>(*state, "stateSentence")->text(), QStringLiteral("The server failed with status 500."));
        m_window->relay.instead = {};
        QVERIFY2(names().size() == 3 && state->height() < list()->height(), "those of before stay");
        keepPicture(*list()->window(), QStringLiteral("branchesFailed"));
        QTest::mouseClick(part<QPushButton>(*state, "stateButton"), Qt::LeftButton);
        QTRY_VERIFY(!state->isVisible());
        QCOMPARE(names().size(), 3);
        closeList();
    }

    void aBranchThatIsGoneIsToldAndLeftByChoice()
    {
        SampleWindow &w = *m_window;
        w.chooseBranch(QStringLiteral("add-web-tier"));
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        w.read(*artifact);
        const QByteArray text = w.window.viewer().text().text().bytes();
        QVERIFY(!text.isEmpty());

        rename("add-web-tier", "add-shop-tier");
        w.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), SampleWindow::patience);
        QCOMPARE(told(), QStringLiteral("The branch “add-web-tier” is not on the server any more."));
        // Not silently elsewhere: what one was at is still named, and still there to be read.
        QCOMPARE(w.workspace.snapshot().branch, QStringLiteral("add-web-tier"));
        auto *const button = part<SelectorButton>(w.window, "branchButton");
        QCOMPARE(button->value(), QStringLiteral("add-web-tier"));
        QVERIFY(button->toolTip().contains(QLatin1String("no longer on the server")));
        QCOMPARE(w.window.viewer().text().text().bytes(), text);
        keepPicture(w.window, QStringLiteral("branchGone"));

        auto *const go = part<QPushButton>(*banner(), "bannerAction");
        QCOMPARE(go->text(), QStringLiteral("Go to main"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.isListed(), SampleWindow::patience);
        QCOMPARE(w.workspace.snapshot().branch, QStringLiteral("main"));
        QVERIFY(!banner()->isVisible());
        QTRY_VERIFY(w.reads(*artifact));
    }

    void aBranchThatIsGoneIsToldWithoutAsking()
    {
        SampleWindow &w = *m_window;
        w.preferences.setValue(QStringLiteral("refresh-seconds"), qint64(1));
        QVERIFY(w.open()); // which is when the interval is taken
        w.chooseBranch(QStringLiteral("add-web-tier"));
        rename("add-web-tier", "add-shop-tier");
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), SampleWindow::patience);
        QTest::mouseClick(part<QToolButton>(*banner(), "bannerClose"), Qt::LeftButton);
        QVERIFY(!banner()->isVisible());
        QCOMPARE(w.workspace.snapshot().branch, QStringLiteral("add-web-tier"));
    }
};

QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
