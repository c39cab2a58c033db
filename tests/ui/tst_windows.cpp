// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindows.h"

using namespace artiscope;

// Several windows of one start, on the sample.
class TestWindows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindows> m_on;

    static bool isListed(const MainWindow &window) { return SampleWindows::isListed(window); }
    MainWindow *openAnother(MainWindow &from) { return m_on->openAnother(from); }
    // What Shift+F10 opens over the list of artifacts, by its name; it is closed again.
    static QString menuIn(MainWindow &window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return QStringLiteral("not active");
        auto *const table = part<QTableView>(window, "artifacts");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        QWidget *const menu = QApplication::activePopupWidget();
        if (!menu)
            return QStringLiteral("none");
        menu->close();
        return menu->objectName() + (QApplication::activePopupWidget() ? QStringLiteral(", twice") : QString());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindows>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void anotherShowsTheSameAndThenItsOwn()
    {
        MainWindow &first = m_on->windows.active();
        const Instant then = first.workspace().now().plusSeconds(-3600);
        first.workspace().setTime(then);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(first), SampleWindow::patience);
        MainWindow *const second = openAnother(first);
        QVERIFY(second && second != &first);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QCOMPARE(second->workspace().snapshot(), first.workspace().snapshot());
        QCOMPARE(second->pos() - first.pos(), QPoint(28, 28));

        QString other;
        for (const Branch &branch : second->workspace().branches().branches()) {
            if (branch.name != second->workspace().snapshot().branch)
                other = branch.name;
        }
        QVERIFY(!other.isEmpty());
        second->workspace().setBranch(other);
        QCOMPARE(second->workspace().snapshot().branch, other);
        QVERIFY(first.workspace().snapshot().branch != other);
    }

    void theActiveOneIsWhereOneWasLast()
    {
        MainWindow &first = m_on->windows.active();
        MainWindow *const second = openAnother(first);
        QVERIFY(second);
        QCOMPARE(&m_on->windows.active(), second);
        first.activateWindow();
        QTRY_COMPARE(&m_on->windows.active(), &first);
    }

    void oneIsClosedAndTheOtherGoesOn()
    {
        const QPointer<MainWindow> first = &m_on->windows.active();
        const QPointer<Workspace> workspace = &first->workspace();
        MainWindow *const second = openAnother(*first);
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QVERIFY(first->close());
        QTRY_VERIFY(!first && !workspace);
        QCOMPARE(m_on->windows.count(), size_t(1));
        second->workspace().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QVERIFY(second->close()); // the last one: the program ends, and with it what it shows
        QCOMPARE(m_on->windows.count(), size_t(1));
    }

    void theMenuKeyIsOfAll()
    {
        const QPointer<MainWindow> first = m_on->first;
        MainWindow *const second = openAnother(*first);
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QCOMPARE(menuIn(*second), QStringLiteral("artifactContextMenu"));
        QCOMPARE(menuIn(*first), QStringLiteral("artifactContextMenu"));
        QVERIFY(first->close());
        QTRY_VERIFY(!first);
        QCOMPARE(menuIn(*second), QStringLiteral("artifactContextMenu"));
    }

    void ofOneThatSignedOutItIsSignedOut()
    {
        Connection &connection = m_on->first->workspace().connection();
        connection.signOut();
        QTRY_COMPARE(connection.state(), Connection::State::SignedOut);
        MainWindow *const second = openAnother(*m_on->first);
        QVERIFY(second);
        QTRY_COMPARE(second->workspace().connection().state(), Connection::State::SignedOut);
        QVERIFY(second->workspace().connection().error()->reason == Error::Reason::MissingSecret);

        connection.signInWithToken(m_on->sample.server.token());
        QTRY_COMPARE(connection.state(), Connection::State::Ready);
        MainWindow *const third = openAnother(*m_on->first);
        QVERIFY(third);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*third), SampleWindow::patience);
    }

    void aSettingIsOfAll()
    {
        MainWindow &first = m_on->windows.active();
        MainWindow *const second = openAnother(first);
        QVERIFY(second);
        auto *const here = part<QAction>(first, "wrapAction");
        auto *const there = part<QAction>(*second, "wrapAction");
        QCOMPARE(there->isChecked(), here->isChecked());
        here->trigger();
        QCOMPARE(there->isChecked(), here->isChecked());
    }
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
