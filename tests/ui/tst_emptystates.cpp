// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace artiscope;

// Where there is nothing to see, it is said what to do next, by a button that says its keys.
class TestEmptyStates : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    QString says(const char *state, const char *what = "stateSentence")
    {
        const QWidget *const view = m_on->widget(state);
        return view->isVisible() ? part<QLabel>(*view, what)->text() : QString();
    }
    QPushButton *button(const char *state) { return part<QPushButton>(*m_on->widget(state), "stateButton"); }
    // Of the table: it has no name of its own among others.
    QWidget *table() { return m_on->table()->parentWidget()->findChild<QWidget *>(QStringLiteral("stateView")); }
    QString tableSays(const char *what) { return part<QLabel>(*table(), what)->text(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void nothingIsChosen()
    {
        QCOMPARE(says("viewerState"), QStringLiteral("Choose an artifact to read it."));
        QCOMPARE(says("viewerState", "stateReason"), QStringLiteral("In the list above, or by a few letters."));
        QCOMPARE(button("viewerState")->text(), QStringLiteral("Go to anything… (Ctrl+K)"));
        keepPicture(m_on->window, QStringLiteral("nothingIsChosen-before"));
        QTest::mouseClick(button("viewerState"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>(m_on->window, "goToPopup")->isVisible());
        QTest::keyClick(part<QWidget>(m_on->window, "goToSearch"), Qt::Key_Escape);
    }

    void noArtifactMatches()
    {
        m_on->filter()->setText(QStringLiteral("nowhere"));
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(tableSays("stateSentence"), QStringLiteral("No artifact matches the filter."));
        QTest::mouseClick(part<QPushButton>(*table(), "stateButton"), Qt::LeftButton);
        QVERIFY(m_on->filter()->text().isEmpty());
        QTRY_VERIFY(!table()->isVisible());
    }

    // The server answers that it has none, of one definition or at all.
    void thereAreNone()
    {
        m_on->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("query Artifacts("))
                return {};
            return Answer::json(R"({"data":{"CoreArtifact":{"count":0,"edges":[]}}})");
        };
        m_on->key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(m_on->table()->model()->rowCount(), 0, SampleWindow::patience);
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), SampleWindow::patience);
        QTRY_COMPARE(tableSays("stateSentence"), QStringLiteral("There are no artifacts here."));
        QCOMPARE(tableSays("stateReason"),
            QStringLiteral("Nothing has been rendered on the branch main yet. Choose a definition and generate it."));
        auto *const next = part<QPushButton>(*table(), "stateButton");
        QCOMPARE(next->text(), QStringLiteral("Generate whole definition…"));
        QVERIFY2(!next->isEnabled(), "none is chosen");
        QCOMPARE(next->toolTip(), QStringLiteral("Choose a definition to generate all of it."));

        auto *const definitions = part<QListView>(m_on->window, "definitions");
        definitions->setCurrentIndex(definitions->model()->index(1, 0));
        QTRY_COMPARE(tableSays("stateSentence"), QStringLiteral("There are no artifacts of border_config here."));
        QCOMPARE(tableSays("stateReason"),
            QStringLiteral("Each of its targets gets one when the whole definition is generated."));
        QTRY_VERIFY(next->isEnabled());

        m_on->workspace.setTime(Instant{m_on->workspace.now().microseconds - 3'600'000'000});
        QTRY_COMPARE_WITH_TIMEOUT(tableSays("stateReason"),
            QStringLiteral("Nothing had been rendered on the branch main by then."), SampleWindow::patience);
        QCOMPARE(next->text(), QStringLiteral("Show now (Ctrl+Shift+T)"));
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(m_on->workspace.snapshot().isNow());
    }

    void noRuns()
    {
        m_on->key(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(m_on->widget("noRuns")->isVisible());
        QCOMPARE(m_on->text("noRuns"),
            QStringLiteral(
                "Nothing has been generated from here yet. Choose artifacts and generate them: what comes of "
                "each is told here."));
    }
};

QTEST_MAIN(TestEmptyStates)
#include "tst_emptystates.moc"
