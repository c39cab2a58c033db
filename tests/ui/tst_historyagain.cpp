// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/history/blamegutter.h"
#include "ui/history/historypage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QListView>
#include <QTreeView>

using namespace artiscope;

// What becomes of a history when the server wants one to sign in again, from the real window.
class TestHistoryAgain : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    HistoryPage &page() const { return *part<HistoryPage>(m_window->window, "historyPage"); }
    QListView *list() const { return part<QListView>(m_window->window, "revisions"); }
    TextView &text() const { return *part<TextView>(m_window->window, "revisionText"); }
    QString state() const { return part<ElidedLabel>(m_window->window, "historyState")->text(); }
    bool isComplete() const { return state() == QLatin1String("complete") && !page().isBusy(); }
    void showHistory() { m_window->key(Qt::Key_5, Qt::ControlModifier); }
    static bool asksForRevisions(const MisbehavingServer::Seen &seen)
    {
        return seen.body.contains("query StoredContents") || seen.body.contains("query ArtifactEvents");
    }
    static bool asksForContent(const MisbehavingServer::Seen &seen)
    {
        return seen.target.startsWith("/api/storage/object/");
    }
    static Answer refusal()
    {
        return Answer::json(R"({"data":null,"errors":[{"message":"Invalid token","extensions":{"code":401}}]})", 401);
    }
    void refuse(bool (*what)(const MisbehavingServer::Seen &))
    {
        m_window->relay.instead = [what](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return what(seen) ? std::optional(refusal()) : std::nullopt;
        };
    }
    void signOut()
    {
        m_window->action("signOutAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->workspace.connection().state() == Connection::State::SignedOut, SampleWindow::patience);
    }
    // In the bar that comes by itself.
    void signInAgain()
    {
        m_window->relay.instead = {};
        auto *const secret = part<QLineEdit>(m_window->window, "signInSecret");
        QTRY_VERIFY_WITH_TIMEOUT(secret->isVisible(), SampleWindow::patience);
        secret->setFocus();
        QTest::keyClicks(secret, QString::fromLatin1(m_window->sample.server.token()));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->workspace.connection().state() == Connection::State::Ready, SampleWindow::patience);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void aSearchThatWasRefusedGoesOn()
    {
        m_window->readLeaf("leaf-02");
        refuse(asksForRevisions);
        showHistory();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("failed"), SampleWindow::patience);
        signInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(list()->model()->rowCount(), 6);
        QVERIFY(text().isVisible());
    }

    // The answer was still to come when one signed out: it never does.
    void aSearchThatNeverEndedGoesOn()
    {
        m_window->readLeaf("leaf-02");
        m_window->relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query ArtifactEvents");
        };
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0, SampleWindow::patience);
        m_window->relay.holds = {};
        signOut();
        signInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(list()->model()->rowCount(), 6);
    }

    void changesByMomentGoOn()
    {
        m_window->relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query ArtifactEvents");
        };
        m_window->key(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0, SampleWindow::patience);
        m_window->relay.holds = {};
        signOut();
        signInAgain();
        auto *const sets = part<QTreeView>(m_window->window, "changeSets");
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_window->widget("changeSetsState")->isVisible() && sets->model()->rowCount() > 5, SampleWindow::patience);
    }

    void whatThePersonStoppedStaysStopped()
    {
        m_window->readLeaf("leaf-02");
        m_window->relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query ArtifactEvents");
        };
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0, SampleWindow::patience);
        m_window->clickButton("historyButton");
        QCOMPARE(state(), QStringLiteral("stopped"));
        m_window->relay.letGo();
        signOut();
        signInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        QCOMPARE(state(), QStringLiteral("stopped"));
    }

    void aContentThatWasRefusedComes()
    {
        m_window->readLeaf("leaf-02");
        refuse(asksForContent);
        showHistory();
        auto *const shown = part<StateView>(m_window->window, "revisionState");
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("complete"), SampleWindow::patience);
        QTest::keyClick(list(), Qt::Key_Down); // the newest one is known from reading
        QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible() && shown->state() == LoadState::Failed, SampleWindow::patience);
        signInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(text().isVisible() && isComplete(), SampleWindow::patience);
        QVERIFY(text().text().size() > 0);
    }

    void whoBroughtEachLineIsFoundAfterAll()
    {
        m_window->readLeaf("leaf-02");
        m_window->relay.holds = asksForContent;
        showHistory();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("complete"), SampleWindow::patience);
        m_window->clickButton("blameLines");
        QTRY_VERIFY_WITH_TIMEOUT(
            page().view().gutter().note().startsWith(QLatin1String("Comparing revision 2")), SampleWindow::patience);
        signOut();
        m_window->relay.holds = {};
        signInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(page().hasBlame() && isComplete(), SampleWindow::patience);
    }
};

QTEST_MAIN(TestHistoryAgain)
#include "tst_historyagain.moc"
