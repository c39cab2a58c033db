// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace artiscope;

// Where nothing can be generated the window says why, in each place that offers it, and nothing is asked of the server.
class TestGenerateOff : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    // The state word of one branch, as the server would tell it.
    void tellState(const char *branch, const char *state)
    {
        m_window->relay.changes = [branch, state](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (!seen.body.contains("query Branches"))
                return;
            const QByteArray named = QByteArray("\"name\":\"") + branch + '"';
            const qsizetype name = body.indexOf(named);
            const qsizetype word = body.indexOf("\"OPEN\"", name);
            if (name >= 0 && word >= 0)
                body.replace(word + 1, 4, state);
        };
    }
    bool wasAsked()
    {
        return std::ranges::any_of(m_window->relay.seen(), [](const MisbehavingServer::Seen &seen) {
            return seen.method == "POST" && seen.target.startsWith("/api/artifact/generate/");
        });
    }
    void isOff(const QString &why)
    {
        SampleWindow &w = *m_window;
        for (const char *name : {"generateAction", "generateAllAction"}) {
            QTRY_COMPARE(w.action(name)->statusTip(), why);
            QVERIFY(!w.action(name)->isEnabled());
            QCOMPARE(w.action(name)->toolTip(), why);
        }
        auto *const button = part<QPushButton>(w.window, "generateButton");
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), why);
        QCOMPARE(button->accessibleDescription(), why);
        auto *const menu = part<QMenu>(w.window, "artifactMenu");
        QVERIFY(menu->toolTipsVisible());
        QVERIFY(menu->actions().contains(w.action("generateAction")));
        // Neither by key nor by click.
        QTest::keyClick(w.table(), Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w.workspace.runs().runs().isEmpty());
        QVERIFY(!wasAsked());
    }
    void isOn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->action("generateAction")->isEnabled(), SampleWindow::patience);
        QVERIFY(part<QPushButton>(m_window->window, "generateButton")->isEnabled());
        QVERIFY(m_window->action("generateAction")->statusTip().isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup() { m_window.reset(); }

    void onABranchInThatState_data()
    {
        QTest::addColumn<QByteArray>("branch");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *branch, const char *state, const char *why) {
            QTest::newRow(name) << QByteArray(branch) << QByteArray(state) << QString::fromUtf8(why);
        };
        row("needs a rebase", "upgrade-eos", "", // as the sample has it
            "This branch needs a rebase before anything can be generated on it.");
        row("merged", "add-web-tier", "MERGED", "This branch has been merged; nothing more can be generated on it.");
        row("merging", "add-web-tier", "MERGING", "This branch is being merged; wait until that is over.");
        row("deleting", "add-web-tier", "DELETING", "This branch is being deleted.");
    }
    void onABranchInThatState()
    {
        QFETCH(const QByteArray, branch);
        QFETCH(const QByteArray, state);
        QFETCH(const QString, why);
        SampleWindow &w = *m_window;
        if (!state.isEmpty())
            tellState(branch.constData(), state.constData());
        QVERIFY(w.open());
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        w.read(*artifact);
        isOn();
        w.chooseBranch(QString::fromLatin1(branch));
        QTRY_VERIFY(w.reads(*artifact)); // something that could be generated is chosen
        isOff(why);
        w.chooseBranch(QStringLiteral("main"));
        isOn();
    }

    void atAPastTime()
    {
        SampleWindow &w = *m_window;
        QVERIFY(w.open());
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        w.read(*artifact);
        isOn();
        w.chooseTime(QStringLiteral("-1d"));
        QTRY_VERIFY(w.reads(*artifact));
        isOff(QStringLiteral("A past time is shown; generating works on now."));
        w.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        isOn();
    }

    void forAnAccountWithoutRights_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("create") << QByteArray("create");
        QTest::newRow("update") << QByteArray("update");
    }
    void forAnAccountWithoutRights()
    {
        QFETCH(const QByteArray, missing);
        SampleWindow &w = *m_window;
        w.relay.changes = [missing](const MisbehavingServer::Seen &seen, QByteArray &body) {
            const QByteArray allowed = missing + "\":\"ALLOW\"";
            const QByteArray denied = missing + "\":\"DENY\"";
            if (seen.body.contains("query Rights"))
                body.replace(allowed, denied);
        };
        QVERIFY(w.open());
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        w.read(*artifact);
        isOff(QStringLiteral("Your account may not create and update artifacts on this branch."));
        // An administrator gave the right: it is asked for again.
        w.relay.changes = {};
        w.key(Qt::Key_F5);
        isOn();
    }

    void whoLooksAnonymously()
    {
        SampleWindow &w = *m_window;
        w.letAnybodyRead();
        Profile profile = w.profile();
        profile.signIn = SignInWay::Anonymous;
        QVERIFY(w.open(profile, {}));
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        w.read(*artifact);
        QCOMPARE(w.text("statusAccount"), QStringLiteral("anonymous"));
        isOff(QStringLiteral("Generating needs a sign-in; you are looking anonymously."));
    }

    // A whole definition is offered as soon as one is chosen, and else says what to do.
    void whileNothingIsChosen()
    {
        SampleWindow &w = *m_window;
        QVERIFY(w.open());
        QTRY_COMPARE(w.action("generateAction")->statusTip(), QStringLiteral("Choose an artifact to generate it."));
        QCOMPARE(
            w.action("generateAllAction")->statusTip(), QStringLiteral("Choose a definition to generate all of it."));
        QVERIFY(!w.action("generateAction")->isEnabled() && !w.action("generateAllAction")->isEnabled());
        auto *const definitions = part<QListView>(w.window, "definitions");
        definitions->setFocus();
        QTest::keyClick(definitions, Qt::Key_Down);
        QTRY_VERIFY(w.action("generateAllAction")->isEnabled());
        QVERIFY(!w.action("generateAction")->isEnabled());
    }
};

QTEST_MAIN(TestGenerateOff)
#include "tst_generateoff.moc"
