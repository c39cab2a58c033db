// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windows.h"

#include "tests/ui/samplewindow.h"

#include <QPointer>
#include <QSignalSpy>

using namespace artiscope;

// Several windows of one start, on the sample.
class TestWindows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<Windows> m_windows;

    static bool isListed(const MainWindow &window)
    {
        return window.workspace().isOpen() && window.workspace().catalogue().state() == LoadState::Ready
            && part<QTableView>(window, "artifacts")->model()->rowCount() > 0;
    }
    // By the keys of a person.
    MainWindow *openAnother(MainWindow &from)
    {
        const size_t before = m_windows->count();
        QTest::keyClick(&from, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (m_windows->count() != before + 1)
            return nullptr;
        MainWindow &another = m_windows->active();
        another.activateWindow();
        return QTest::qWaitForWindowActive(&another) ? &another : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        m_preferences = std::make_unique<Preferences>(m_sample->settings);
        m_profiles = std::make_unique<Profiles>(m_sample->services);
        m_windows = std::make_unique<Windows>(m_sample->services, *m_profiles, *m_preferences);
        MainWindow &first = m_windows->add();
        first.show();
        first.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&first));
        first.workspace().open(m_sample->profile(), Secret{.token = m_sample->server.token()});
        QTRY_VERIFY_WITH_TIMEOUT(isListed(first), SampleWindow::patience);
    }
    void cleanup()
    {
        m_windows.reset();
        m_profiles.reset();
        m_preferences.reset();
        m_sample.reset();
    }

    void anotherShowsTheSameAndThenItsOwn()
    {
        MainWindow &first = m_windows->active();
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
        MainWindow &first = m_windows->active();
        MainWindow *const second = openAnother(first);
        QVERIFY(second);
        QCOMPARE(&m_windows->active(), second);
        first.activateWindow();
        QTRY_COMPARE(&m_windows->active(), &first);
    }

    void oneIsClosedAndTheOtherGoesOn()
    {
        const QPointer<MainWindow> first = &m_windows->active();
        const QPointer<Workspace> workspace = &first->workspace();
        MainWindow *const second = openAnother(*first);
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QVERIFY(first->close());
        QTRY_VERIFY(!first && !workspace);
        QCOMPARE(m_windows->count(), size_t(1));
        second->workspace().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(isListed(*second), SampleWindow::patience);
        QVERIFY(second->close()); // the last one: the program ends, and with it what it shows
        QCOMPARE(m_windows->count(), size_t(1));
    }

    void aSettingIsOfAll()
    {
        MainWindow &first = m_windows->active();
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
