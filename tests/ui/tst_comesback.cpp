// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionmemory.h"
#include "app/store/settings.h"
#include "tests/ui/samplewindow.h"

#include <QTabBar>

using namespace artiscope;

// What one had open of a server, when it is opened again.
class TestComesBack : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    // Of the sample itself nothing is kept.
    Profile lab()
    {
        Profile profile = m_on->profile();
        profile.id = QStringLiteral("lab");
        return profile;
    }
    Secret secret() { return {.token = m_on->sample.server.token()}; }
    bool openAgain()
    {
        m_on->workspace.close();
        return m_on->open(lab(), secret());
    }
    QString tabs()
    {
        QStringList sides;
        for (const char *side : {"readingLeft", "readingRight"}) {
            const QTabBar *bar = part<QTabBar>(*m_on->widget(side), "readingTabs");
            QStringList texts;
            for (int i = 0; i < bar->count(); ++i)
                texts << (i == bar->currentIndex() ? QStringLiteral("[%1]").arg(bar->tabText(i)) : bar->tabText(i));
            if (bar->isVisible())
                sides << texts.join(QStringLiteral(" | "));
        }
        return sides.join(QStringLiteral(" || "));
    }
    QString banner()
    {
        const QWidget *notice = m_on->widget("timeBeforeBanner");
        return notice->isVisible() ? part<QLabel>(*notice, "bannerText")->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open(lab(), secret()));
    }
    void cleanup() { m_on.reset(); }

    void branchAndTabsComeBack()
    {
        m_on->chooseBranch(QStringLiteral("add-web-tier"));
        m_on->readLeaf("leaf-01");
        m_on->action("keepOpenAction")->trigger();
        m_on->readLeaf("leaf-02");
        m_on->action("keepOpenAction")->trigger();
        m_on->action("openBesideAction")->trigger();
        const QString before = tabs();
        QCOMPARE(before, QStringLiteral("leaf-01 · leaf_config | [leaf-02 · leaf_config] || [leaf-02 · leaf_config]"));

        QVERIFY(openAgain());
        QCOMPARE(m_on->workspace.snapshot(), (Snapshot{QStringLiteral("add-web-tier"), {}}));
        QTRY_COMPARE(tabs(), before);
        QTRY_COMPARE_WITH_TIMEOUT(m_on->workspace.document().state(), LoadState::Ready, SampleWindow::patience);
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-02"));
        QTRY_COMPARE(m_on->table()->currentIndex().data().toString(), m_on->workspace.document().artifact()->name);
        QCOMPARE(banner(), QString());
        // Each of them is read when it is looked at.
        QTabBar *const bar = part<QTabBar>(*m_on->widget("readingLeft"), "readingTabs");
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center() - QPoint(8, 0));
        QTRY_VERIFY(m_on->workspace.document().artifact());
        QTRY_COMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-01"));
        QTRY_COMPARE_WITH_TIMEOUT(m_on->workspace.document().state(), LoadState::Ready, SampleWindow::patience);
    }

    void aPinnedTimeIsOnlyOffered()
    {
        m_on->chooseTime(QStringLiteral("-1h"));
        const std::optional<Instant> at = m_on->workspace.snapshot().at;
        QVERIFY(at);
        QVERIFY(openAgain());
        QVERIFY(m_on->workspace.snapshot().isNow());
        QVERIFY2(
            banner().startsWith(QStringLiteral("This is now. When you left, you looked at ")), qPrintable(banner()));
        keepPicture(m_on->window, QStringLiteral("offered"));
        QAbstractButton *const button = part<QAbstractButton>(*m_on->widget("timeBeforeBanner"), "bannerAction");
        QCOMPARE(button->text(), QStringLiteral("Go back to that time"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_on->workspace.snapshot().at, at);
        QCOMPARE(banner(), QString());

        // Put away it says no more, and the next time it is now.
        QVERIFY(openAgain());
        QVERIFY(!banner().isEmpty());
        QTest::mouseClick(part<QAbstractButton>(*m_on->widget("timeBeforeBanner"), "bannerClose"), Qt::LeftButton);
        QCOMPARE(banner(), QString());
        QVERIFY(openAgain());
        QCOMPARE(banner(), QString());
        QVERIFY(m_on->workspace.snapshot().isNow());
    }

    void whoSaysWhereToGoGoesThereOnly()
    {
        m_on->readLeaf("leaf-01");
        m_on->action("keepOpenAction")->trigger();
        m_on->chooseTime(QStringLiteral("-1h"));
        m_on->workspace.openAt(lab(), secret(), {.branch = QStringLiteral("main")});
        QTRY_VERIFY_WITH_TIMEOUT(m_on->isListed(), SampleWindow::patience);
        QCOMPARE(tabs(), QString());
        QCOMPARE(banner(), QString());
        m_on->readLeaf("leaf-02");
        // And what there was comes back with the next visit.
        QVERIFY(openAgain());
        QTRY_COMPARE(tabs(), QStringLiteral("[leaf-01 · leaf_config]"));
        QVERIFY(!banner().isEmpty());
    }

    void whoLeavesAtOnceHasForgottenNothing()
    {
        m_on->readLeaf("leaf-01");
        m_on->action("keepOpenAction")->trigger();
        {
            SessionMemory another(m_on->workspace); // as the window's own does it at the end of the program
            QVERIFY(openAgain());
            m_on->readLeaf("leaf-03");
        }
        const OpenArtifacts open = OpenArtifacts::fromJson(m_on->sample.settings.openArtifacts(QStringLiteral("lab")));
        QCOMPARE(open.artifacts.size(), 2);
    }

    // A program that does not end well has not forgotten it.
    void itIsKeptWhileOneWorks()
    {
        Settings &settings = m_on->sample.settings;
        m_on->readLeaf("leaf-01");
        const auto open = [&] { return OpenArtifacts::fromJson(settings.openArtifacts(QStringLiteral("lab"))); };
        QTRY_COMPARE(open().artifacts.size(), 1);
        QVERIFY(!open().artifacts.constFirst().kept);
        m_on->action("keepOpenAction")->trigger();
        QTRY_VERIFY(open().artifacts.constFirst().kept);
    }

    void ofTheSampleNothingIsKept()
    {
        QVERIFY(m_on->open());
        m_on->readLeaf("leaf-01");
        m_on->workspace.close();
        QVERIFY(m_on->sample.settings.openArtifacts(m_on->profile().id).isEmpty());
    }

    void aBrokenFileOpensNothing()
    {
        m_on->workspace.close();
        m_on->sample.settings.setOpenArtifacts(QStringLiteral("lab"), QByteArray("{\"artifacts\": [[[\0\xff", 19));
        QVERIFY(m_on->open(lab(), secret()));
        QCOMPARE(tabs(), QString());
        QCOMPARE(banner(), QString());
    }
};

QTEST_MAIN(TestComesBack)
#include "tst_comesback.moc"
