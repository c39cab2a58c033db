// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/change.h"
#include "tests/live/livewindow.h"
#include "tests/support/drawingprogram.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/svgview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeView>

#include <algorithm>

using namespace artiscope;

// The real main window on a real server, driven by keys and clicks.
class TestLiveWindow : public QObject, protected LiveWindow {
    Q_OBJECT

private:
    QAbstractItemModel *runs() { return part<QTreeView>(*m_window, "runTree")->model(); }

    void fillProfile(const QWidget &dialog, const QString &user)
    {
        const auto type = [&dialog](const char *name, const QString &text) {
            auto *const field = part<QLineEdit>(dialog, name);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        };
        type("profileName", QStringLiteral("Live by password"));
        type("profileAddress", m_facts.address().toString());
        auto *const way = part<QComboBox>(dialog, "profileSignIn");
        way->setCurrentIndex(way->findData(int(SignInWay::Password)));
        type("profileUser", user);
    }
    // Asks for the chosen artifact by its shortcut; the outcome that the runs panel tells.
    QString outcome()
    {
        const int before = runs()->rowCount();
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return runs()->rowCount() > before; }, 60'000) || !m_live->overRun())
            return {};
        return runs()->index(0, int(RunModel::Column::Outcome), runs()->index(0, 0)).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_facts.isEmpty(), "no facts: run tests/live/load, set ARTISCOPE_LIVE_FACTS"); }
    void init() { openWindow(m_facts.address()); }
    void cleanup() { closeWindow(); }

    void listsAndReads()
    {
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        const int there = int(m_facts.artifacts(m_facts.defaultBranch()).size());
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), there, 60'000);
        const QJsonObject fact =
            m_facts.artifact(m_facts.defaultBranch(), QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QVERIFY(!fact.isEmpty());
        choose(QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(Facts::text(fact, "content").toUtf8()), 60'000);
    }

    void everyTypeIsShownAsWhatItIs_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("preview"); // the widget that shows it
        const QHash<QString, QString> previews{{QStringLiteral("text/markdown"), QStringLiteral("markdownView")},
            {QStringLiteral("text/csv"), QStringLiteral("tableView")},
            {QStringLiteral("image/svg+xml"), QStringLiteral("svgView")}};
        QSet<QString> types;
        for (const QJsonValue &value : m_facts.artifacts(m_facts.defaultBranch())) {
            const QString definition = Facts::path(value.toObject()).section(QLatin1Char('/'), 0, 0);
            const QString type = Facts::text(value.toObject(), "content_type");
            if (types.contains(type))
                continue;
            types.insert(type);
            QTest::newRow(qPrintable(type)) << definition << previews.value(type, QStringLiteral("textView"));
        }
        QCOMPARE(types.size(), 8);
    }
    void everyTypeIsShownAsWhatItIs()
    {
        QFETCH(QString, definition);
        QFETCH(QString, preview);
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        QJsonObject fact;
        for (const QJsonValue &value : m_facts.artifacts(m_facts.defaultBranch())) {
            if (Facts::path(value.toObject()).startsWith(definition + u'/')
                && !value[QLatin1String("content")].isNull())
                fact = value.toObject();
        }
        QVERIFY(!fact.isEmpty());
        choose(definition, fact[QLatin1String("target")][QLatin1String("label")].toString());
        if (preview == QLatin1String("svgView")) {
            // The program that draws is beside the window's, not beside this test: so far there is only the source.
            QTRY_VERIFY_WITH_TIMEOUT(isShown(Facts::text(fact, "content").toUtf8()), 60'000);
            auto *const view = part<SvgView>(*m_window, "svgView");
            view->renderer().setProgram(drawingProgram());
            view->setContent(Facts::text(fact, "content").toUtf8());
            QTRY_VERIFY_WITH_TIMEOUT(view->hasDrawing(), 60'000);
        }
        const auto showsIt = [&] {
            const auto *view = m_window->findChild<QWidget *>(preview);
            return view && view->isVisible() && !m_window->viewer().isBusy();
        };
        QTRY_VERIFY_WITH_TIMEOUT(showsIt(), 60'000);
        part<QAction>(*m_window, "showSourceAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(Facts::text(fact, "content").toUtf8()), 60'000);
    }

    void betweenTwoRendersTheFirstIsShown()
    {
        const QJsonObject history = m_facts.at("history");
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        choose(Facts::text(history, "definition"), Facts::text(history, "target"));
        part<QAction>(*m_window, "showSourceAction")->trigger();
        const QJsonArray renders = history[QLatin1String("renders")].toArray();
        const QByteArray second = Facts::text(renders.at(1).toObject(), "content").toUtf8();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(second), 60'000);

        QTest::keyClick(table(), Qt::Key_T, Qt::ControlModifier);
        auto *const field = part<QLineEdit>(*m_window, "timeLine");
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, Facts::text(history, "between"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            isShown(Facts::text(renders.at(0).toObject(), "content").toUtf8()) && !isShown(second), 60'000);
        QVERIFY(part<QWidget>(*m_window, "pinnedBanner")->isVisible());
        QVERIFY(!part<QAction>(*m_window, "generateAction")->isEnabled());

        part<QAction>(*m_window, "showNowAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(second), 60'000);
    }

    void aPersonSignsInByPasswordAndMayOnlyRead()
    {
        const QJsonObject reader = m_facts.account("reader");
        part<QAction>(*m_window, "connectionsAction")->trigger();
        const auto dialog = [&] { return m_window->findChild<QDialog *>(QStringLiteral("connectDialog")); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        fillProfile(*dialog(), Facts::text(reader, "name"));
        auto *const password = part<QLineEdit>(*dialog(), "profilePassword");
        QTest::keyClicks(password, QStringLiteral("not this one"));
        QTest::mouseClick(part<QPushButton>(*dialog(), "connectToServer"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(*dialog(), "connectionReportHead")->text(),
            QStringLiteral("The server does not accept this user name and password."), 60'000);
        QVERIFY(dialog()->isVisible());
        password->selectAll();
        QTest::keyClicks(password, Facts::text(reader, "password"));
        QTest::mouseClick(part<QPushButton>(*dialog(), "connectToServer"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog() || !dialog()->isVisible(), 60'000);
        QVERIFY(m_live->waitUntilListed());
        QCOMPARE(m_live->workspace.connection().account().name, Facts::text(reader, "name"));

        choose(QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->workspace.generateBlock(), GenerateBlock::NotAllowed, 60'000);
        const auto *generate = part<QAction>(*m_window, "generateAction");
        QVERIFY(!generate->isEnabled());
        QVERIFY(!generate->statusTip().isEmpty()); // why
    }

    void aWholeDefinitionMakesWhatIsMissing()
    {
        const QString definition = QStringLiteral("live_inventory");
        const QString target = QStringLiteral("east");
        QVERIFY(removeArtifact(m_facts, definition, target));
        QVERIFY(m_live->open(m_facts.changeBranch()));
        QVERIFY(!m_live->find(definition, target));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->workspace.generateBlock(), GenerateBlock::None, 60'000);
        chooseDefinition(definition);
        part<QAction>(*m_window, "generateAllAction")->trigger();
        const auto button = [&] { return m_window->findChild<QPushButton *>(QStringLiteral("planGenerate")); };
        QTRY_VERIFY_WITH_TIMEOUT(button() && button()->isVisible() && button()->isEnabled(), 60'000);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(runs()->rowCount() == 1, 60'000);
        QVERIFY(m_live->overRun());
        const auto ran = m_live->workspace.runs().runs().constFirst();
        const auto item = std::ranges::find(ran.items, target, [](const RunItem &each) { return each.target.label; });
        QVERIFY(item != ran.items.end());
        QCOMPARE(item->outcome, Outcome::Created);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->find(definition, target), 60'000); // and the table has it
    }

    void generatesAndTellsTheOutcome()
    {
        QVERIFY(m_live->open(m_facts.changeBranch()));
        const QString device = QStringLiteral("leaf-05");
        const QByteArray note = giveNewNote(m_facts, device);
        QVERIFY(!note.isEmpty());
        choose(QStringLiteral("live_config"), device);
        QTRY_COMPARE_WITH_TIMEOUT(m_live->workspace.generateBlock(), GenerateBlock::None, 60'000);
        QVERIFY(!isShown(note));
        QCOMPARE(outcome(), QStringLiteral("changed"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(note), 60'000); // what is being read follows
        QVERIFY(part<QWidget>(*m_window, "runsPanel")->isVisible());
        QCOMPARE(outcome(), QStringLiteral("unchanged"));
    }

    void aFailureIsInTheRunsPanel()
    {
        const QJsonObject fails = m_facts.at("fails");
        QVERIFY(m_live->open(m_facts.changeBranch()));
        choose(Facts::text(fails, "definition"), Facts::text(fails, "target"));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->workspace.generateBlock(), GenerateBlock::None, 60'000);
        QCOMPARE(outcome(), QStringLiteral("failed"));
        const QString said = runs()->index(0, int(RunModel::Column::Error), runs()->index(0, 0)).data().toString();
        QVERIFY2(said.contains(Facts::text(fails, "message")), qPrintable(said));
    }

    void aTokenThatRunsOutIsRenewedUnasked()
    {
        if (Facts::shortTokenAddress().isEmpty())
            QSKIP("no server with a short token life (README.md)");
        closeWindow();
        openWindow(Facts::shortTokenAddress());
        QVERIFY(m_live->openAs("reader", m_facts.defaultBranch()));
        QVERIFY(m_live->refreshUntilRenewed(3));
        QVERIFY(!part<QWidget>(*m_window, "signInBar")->isVisible());
        choose(QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        const QJsonObject fact =
            m_facts.artifact(m_facts.defaultBranch(), QStringLiteral("live_config"), QStringLiteral("leaf-02"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(Facts::text(fact, "content").toUtf8()), 60'000);
    }
};

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
