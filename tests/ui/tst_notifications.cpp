// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/runmodel.h"
#include "app/session/runmatch.h"
#include "tests/ui/samplewindows.h"
#include "ui/platform/desktopnotifications.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTreeView>
#include <QWindow>

using namespace artiscope;

// The desktop's service as it stands on the session bus: it remembers what it was told.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told {
        QString application, title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Told> told;
    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup")};
    int asked = 0;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        return abilities;
    }
    uint Notify(const QString &application, uint, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({application, title, text, actions, hints});
        return uint(told.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

// A run that ends while the person looks elsewhere, on a bus of the test's own.
class TestNotifications : public QObject {
    Q_OBJECT

private:
    QDBusConnection m_bus{QStringLiteral("none")}; // the desktop's own
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<SampleWindows> m_on;
    std::unique_ptr<QWindow> m_other; // of another program, as far as ours can tell

    void lookElsewhere()
    {
        m_other = std::make_unique<QWindow>();
        m_other->show();
        m_other->requestActivate();
        QTRY_VERIFY(!QApplication::activeWindow());
    }
    [[nodiscard]] QString generate(const QList<Artifact> &artifacts)
    {
        const qsizetype before = runs().runs().size();
        m_on->first->workspace().generate(artifacts);
        if (!QTest::qWaitFor(
                [&] { return runs().runs().size() > before && !runs().anyUnderWay(); }, SampleWindow::patience))
            qFatal("the run does not end");
        return runs().runs().constFirst().id;
    }
    [[nodiscard]] RunCentre &runs() { return m_on->first->workspace().runs(); }
    static QString shownRun(const MainWindow &window)
    {
        auto *const tree = part<QTreeView>(window, "runTree");
        return tree->isVisible() ? tree->currentIndex().data(RunModel::RunIdRole).toString() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY2(m_bus.isConnected(), "this test runs by tests/support/with-bus");
    }
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        m_on = std::make_unique<SampleWindows>();
        QVERIFY(m_on->open());
    }
    void cleanup()
    {
        m_other.reset();
        m_on.reset();
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_desktop.reset();
    }

    void aClickLeadsToTheRun()
    {
        const auto leaf = m_on->find("leaf_config", "leaf-01");
        QVERIFY(leaf);
        lookElsewhere();
        const QString run = generate({*leaf});
        QTRY_COMPARE(m_desktop->told.size(), 1);
        const FakeDesktop::Told &told = m_desktop->told.constFirst();
        QCOMPARE(told.title, QStringLiteral("Generating has ended"));
        QCOMPARE(told.text, QStringLiteral("leaf_config for leaf-01 on main\n1 rendered"));
        QCOMPARE(told.actions, QStringList({QStringLiteral("default"), QStringLiteral("Show the run")}));
        QCOMPARE(told.hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(1));

        // Another run is what is selected, and the panel is closed.
        const auto other = m_on->find("interfaces", "leaf-03");
        QVERIFY(other);
        QVERIFY(generate({*other}) != run);
        QTRY_COMPARE(m_desktop->told.size(), 2);
        part<QAction>(*m_on->first, "showRunsAction")->setChecked(false);
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default"));
        QTRY_VERIFY(m_on->first->isActiveWindow());
        QCOMPARE(shownRun(*m_on->first), run);
    }

    void whoLooksIsNotTold()
    {
        const auto leaf = m_on->find("leaf_config", "leaf-01");
        QVERIFY(leaf);
        QSignalSpy finished(&runs(), &RunCentre::runFinished);
        (void)generate({*leaf});
        QTRY_COMPARE(finished.count(), 1);
        const auto other = m_on->find("interfaces", "leaf-03");
        QVERIFY(other);
        lookElsewhere();
        (void)generate({*other});
        QTRY_VERIFY(!m_desktop->told.isEmpty());
        QVERIFY2(m_desktop->told.constFirst().text.startsWith(QLatin1String("interfaces for leaf-03")),
            qPrintable(m_desktop->told.constFirst().text)); // of the second one only
        QCOMPARE(m_desktop->told.size(), 1);
    }

    // What one window asked for, another that was opened meanwhile follows, too.
    void whatTwoWindowsFollowIsToldOnce()
    {
        const auto leaf = m_on->find("leaf_config", "leaf-01");
        const auto other = m_on->find("interfaces", "leaf-03");
        QVERIFY(leaf && other);
        m_on->relay.holds = [](const MisbehavingServer::Seen &seen) { // how the runs are getting on
            return seen.body.contains(childWorkflow);
        };
        m_on->first->workspace().generate({*leaf});
        QCOMPARE(runs().runs().size(), 1);
        const QString run = runs().runs().constFirst().id;
        QTRY_VERIFY(m_on->relay.held() == 1); // written by now
        MainWindow *const second = m_on->openAnother(*m_on->first);
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(m_on->relay.held() == 2, SampleWindow::patience);
        RunCentre &there = second->workspace().runs();
        QVERIFY(there.find(run) && !there.find(run)->isOver());
        lookElsewhere();
        m_on->relay.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(runs().find(run)->isOver() && there.find(run)->isOver(), SampleWindow::patience);
        const QString another = generate({*other});
        QTRY_VERIFY(m_desktop->told.size() > 1);
        QVERIFY2(m_desktop->told.at(1).text.startsWith(QLatin1String("interfaces for leaf-03")),
            qPrintable(m_desktop->told.at(1).text));

        // Each leads to where it is: the one that was in front last, if that has it.
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default"));
        QTRY_VERIFY(second->isActiveWindow());
        QCOMPARE(shownRun(*second), run);
        QVERIFY(!there.find(another));
        Q_EMIT m_desktop->ActionInvoked(2, QStringLiteral("default"));
        QTRY_VERIFY(m_on->first->isActiveWindow());
        QCOMPARE(shownRun(*m_on->first), another);
    }

    void whatFailedIsCounted()
    {
        const auto first =
            m_on->find([](const Artifact &artifact) { return artifact.status == ArtifactStatus::Error; });
        QVERIFY(first);
        lookElsewhere();
        (void)generate({*first});
        QTRY_COMPARE(m_desktop->told.size(), 1);
        const FakeDesktop::Told &told = m_desktop->told.constFirst();
        QCOMPARE(told.title, QStringLiteral("Generating has ended, not all of it well"));
        QVERIFY2(told.text.endsWith(QLatin1String("\n0 rendered, 1 failed")), qPrintable(told.text));
        QCOMPARE(told.hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
    }

    void namesAreNoMarkup()
    {
        DesktopNotifications notifications;
        notifications.show(QStringLiteral("x"), QStringLiteral("a <b>"), QStringLiteral("leaf <b>&"), false);
        QTRY_COMPARE(m_desktop->told.size(), 1);
        QCOMPARE(m_desktop->told.constFirst().title, QStringLiteral("a <b>"));
        QCOMPARE(m_desktop->told.constFirst().text, QStringLiteral("leaf &lt;b&gt;&amp;"));
        // What was put away is no longer answered for.
        QSignalSpy activated(&notifications, &DesktopNotifications::activated);
        Q_EMIT m_desktop->NotificationClosed(1, 2);
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default"));
        notifications.show(QStringLiteral("y"), QStringLiteral("b"), {}, false);
        QTRY_COMPARE(m_desktop->told.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                Q_EMIT m_desktop->ActionInvoked(2, QStringLiteral("default"));
                QCoreApplication::processEvents();
                return activated.count() > 0;
            }(),
            SampleWindow::patience);
        QCOMPARE(activated.constFirst().constFirst().toString(), QStringLiteral("y"));
    }

    // Some services show a text as it is; they are asked once.
    void aServiceWithoutMarkupGetsThePlainText()
    {
        m_desktop->abilities = {QStringLiteral("body")};
        DesktopNotifications notifications;
        for (int i = 0; i < 2; ++i) {
            notifications.show(QStringLiteral("x"), QStringLiteral("a"), QStringLiteral("leaf <b>&"), false);
            QTRY_COMPARE(m_desktop->told.size(), i + 1);
            QCOMPARE(m_desktop->told.constLast().text, QStringLiteral("leaf <b>&"));
        }
        QCOMPARE(m_desktop->asked, 1);
    }

    void withoutAServiceNothingHappens()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        const auto leaf = m_on->find("leaf_config", "leaf-01");
        QVERIFY(leaf);
        lookElsewhere();
        (void)generate({*leaf});
        QVERIFY(m_desktop->told.isEmpty());
        m_on->first->comeToFront();
        QTRY_VERIFY(m_on->first->isActiveWindow());
        QVERIFY(part<QWidget>(*m_on->first, "runsPanel")->isVisible());
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
