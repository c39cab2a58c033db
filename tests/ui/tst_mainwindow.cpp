// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitionmodel.h"
#include "app/models/runmodel.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

namespace {

constexpr int patience = 20000;

} // namespace

// The real main window on the built-in sample, driven by keys and clicks.
class TestMainWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<MainWindow> m_window; // goes first: it looks at all the others
    Watchdog m_watchdog;

    Workspace &workspace() { return m_sample->workspace; }
    QTableView *table() { return part<QTableView>(*m_window, "artifacts"); }
    QLineEdit *filter() { return part<QLineEdit>(*m_window, "filterField"); }
    QAction *action(const char *name) { return part<QAction>(*m_window, name); }
    QWidget *widget(const char *name) { return part<QWidget>(*m_window, name); }
    QAbstractItemModel *runs() { return part<QTreeView>(*m_window, "runTree")->model(); }
    QString reading()
    {
        const auto &artifact = workspace().document().artifact();
        return artifact ? artifact->definition.name + QLatin1Char('/') + artifact->target.label : QString();
    }
    QString clipboard(const char *copyAction)
    {
        QApplication::clipboard()->clear();
        action(copyAction)->trigger();
        return QApplication::clipboard()->text();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }
    // Filters down to the one row by typing, and clicks it.
    void choose(const Artifact &artifact)
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        filter()->selectAll();
        QTest::keyClicks(filter(), artifact.definition.name + QLatin1Char(' ') + artifact.target.label);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        clickRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(
            reading(), artifact.definition.name + QLatin1Char('/') + artifact.target.label, patience);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document().state() != LoadState::Loading, patience);
    }
    QString outcome()
    {
        return runs()->index(0, int(RunModel::Column::Outcome), runs()->index(0, 0)).data().toString();
    }

    // Of what can be reached by Tab and is on the screen.
    void addNameless(QSet<QString> *found)
    {
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *one : all) {
            if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus)
                || one->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(one);
            if (one->objectName().isEmpty() || !told || told->text(QAccessible::Name).isEmpty())
                found->insert(QStringLiteral("%1 “%2” in “%3”")
                                  .arg(QLatin1String(one->metaObject()->className()), one->objectName(),
                                      one->parentWidget()->objectName()));
        }
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        m_preferences = std::make_unique<Preferences>(m_sample->settings);
        m_profiles = std::make_unique<Profiles>(m_sample->services);
        m_window = std::make_unique<MainWindow>(workspace(), *m_profiles, *m_preferences);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_watchdog.start();
        if (qstrcmp(QTest::currentTestFunction(), "withoutAServerItSaysWhereToBegin") == 0)
            return;
        QVERIFY(m_sample->open());
        QTRY_COMPARE(table()->model()->rowCount(), int(workspace().catalogue().artifacts().size()));
        QTRY_COMPARE(workspace().generateBlock(), GenerateBlock::None);
    }
    void cleanup()
    {
        m_watchdog.report();
        keepPicture(*m_window);
        m_window.reset();
        m_profiles.reset();
        m_preferences.reset();
        m_sample.reset();
    }

    void withoutAServerItSaysWhereToBegin()
    {
        QVERIFY(widget("firstStart")->isVisible()); // until one is set up (tst_firststart)
        QVERIFY(
            m_profiles->add({.name = QStringLiteral("lab"), .baseUrl = QUrl(QStringLiteral("https://lab.example"))}));
        QVERIFY(!widget("firstStart")->isVisible());
        QVERIFY(widget("connectionState")->isVisible());
        QVERIFY(!table()->isVisible());
        QVERIFY(!part<QPushButton>(*m_window, "generateButton")->isEnabled());
        QTest::keyClick(part<QPushButton>(*widget("connectionState"), "stateButton"), Qt::Key_Space);
        QTRY_VERIFY(widget("connectDialog")->isVisible());
    }

    void theListAppearsWithTheKeyboardInIt()
    {
        QVERIFY(table()->isVisible());
        QVERIFY(!widget("connectionState")->isVisible());
        QVERIFY(table()->hasFocus());
        QVERIFY(reading().isEmpty()); // nobody chose one
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document().state() == LoadState::Ready, patience);
        QCOMPARE(table()->currentIndex().row(), 0);
        const QString first = reading();
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(reading() != first);
        QTest::keyClick(table(), Qt::Key_Home);
        QTRY_COMPARE(reading(), first);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        QTRY_VERIFY(reading() != first);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), table()->model()->rowCount());
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        // Letters go into the filter.
        QTest::keyClicks(table(), QStringLiteral("leaf"));
        QTRY_COMPARE(filter()->text(), QStringLiteral("leaf"));
        QTRY_VERIFY(table()->model()->rowCount() < int(workspace().catalogue().artifacts().size()));
    }

    void whatMatchesNothingSaysSo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("nothing is called so"));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        auto *const state = part<QWidget>(*widget("artifactTable"), "stateView");
        QTRY_VERIFY(state->isVisible());
        QVERIFY(!part<QLabel>(*state, "stateSentence")->text().isEmpty());
    }

    void anArtifactIsReadAndGoneBackTo()
    {
        const auto json = m_sample->ofType("application/json");
        const auto yaml = m_sample->ofType("application/yaml");
        QVERIFY(json && yaml);
        choose(*json);
        const QString first = reading();
        QTRY_COMPARE(m_window->viewer().text().text().bytes(), workspace().document().bytes());
        QVERIFY(m_window->viewer().text().isVisible());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return); // reads on in the text
        QTRY_VERIFY(m_window->viewer().text().hasFocus());
        choose(*yaml);
        const QString second = reading();
        QVERIFY(first != second);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(reading(), first);
        QTRY_VERIFY(action("forwardAction")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(reading(), second);
        QTRY_VERIFY(action("findAction")->isEnabled()); // the text is there
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(widget("detailsView")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->viewer().text().isVisible());
    }

    void anotherBranchIsChosenByKeyboard()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        choose(*json);
        QString other;
        for (const Branch &branch : workspace().branches().branches()) {
            if (!branch.isDefault)
                other = branch.name;
        }
        QVERIFY(!other.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        auto *const search = part<QLineEdit>(*m_window, "branchSearch");
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, other);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(workspace().snapshot().branch, other);
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
        QVERIFY(m_window->windowTitle().contains(other));
        QTRY_COMPARE(workspace().document().snapshot().branch, other); // what is read is kept, as it is there
        QCOMPARE(workspace().document().artifact()->key(), json->key());
    }

    void aPinnedTimeCannotBeMissed()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        choose(*json);
        QVERIFY(action("generateAction")->isEnabled());
        QVERIFY(!widget("pinnedBanner")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *const line = part<QLineEdit>(*m_window, "timeLine");
        QTRY_VERIFY(line->isVisible());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("-1d"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(workspace().snapshot().at.has_value());
        QTRY_VERIFY(widget("pinnedBanner")->isVisible());
        QVERIFY(!action("generateAction")->isEnabled());
        auto *const generate = part<QPushButton>(*m_window, "generateButton");
        QVERIFY(!generate->isEnabled());
        QVERIFY(!action("generateAction")->statusTip().isEmpty());
        QCOMPARE(generate->toolTip(), action("generateAction")->statusTip());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!workspace().snapshot().at.has_value());
        QTRY_VERIFY(!widget("pinnedBanner")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(action("generateAction")->isEnabled(), patience);
    }

    void copiesAreWhatTheyAreCalled()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        choose(*json);
        QCOMPARE(clipboard("copyIdAction"), json->id);
        QCOMPARE(clipboard("copyStorageIdAction"), json->storageId);
        QCOMPARE(clipboard("copyReferenceAction"), reading());
        QCOMPARE(clipboard("copyContentAction").toUtf8(), workspace().document().bytes());
        QVERIFY(clipboard("copyWebLinkAction").startsWith(m_sample->server.url().toString()));
        const QString curl = clipboard("copyCurlAction");
        QVERIFY2(curl.startsWith(QLatin1String("curl ")) && curl.contains(json->id), qPrintable(curl));
        QVERIFY(curl.contains(QLatin1String("$INFRAHUB_API_TOKEN")));
        QVERIFY(!curl.contains(QString::fromLatin1(m_sample->server.token())));
    }

    void generatingEndsInAnOutcome_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("works") << false;
        QTest::newRow("fails") << true;
    }
    void generatingEndsInAnOutcome()
    {
        QFETCH(bool, fails);
        const auto artifact = fails
            ? m_sample->findArtifact([](const Artifact &one) { return one.status == ArtifactStatus::Error; })
            : m_sample->ofType("application/json");
        QVERIFY(artifact);
        choose(*artifact);
        QVERIFY(!widget("runsPanel")->isVisible());
        QTRY_VERIFY(action("generateAction")->isEnabled());
        const QString storedBefore = workspace().document().artifact()->storageId;
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(widget("runsPanel")->isVisible());
        QTRY_VERIFY(!workspace().runs().runs().isEmpty());
        keepPicture(*m_window, QStringLiteral("aRunUnderWay"));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().runs().runs().isEmpty() && !workspace().runs().anyUnderWay(), 30000);
        const QString told = outcome();
        if (fails) {
            QCOMPARE(told, QStringLiteral("failed"));
            QVERIFY(!runs()->index(0, int(RunModel::Column::Error), runs()->index(0, 0)).data().toString().isEmpty());
            return;
        }
        QVERIFY2(told == QLatin1String("changed") || told == QLatin1String("unchanged"), qPrintable(told));
        if (told == QLatin1String("changed")) {
            // What is being read follows, and its text with it.
            QTRY_VERIFY_WITH_TIMEOUT(workspace().document().artifact()->storageId != storedBefore, patience);
            QTRY_COMPARE(m_window->viewer().text().text().bytes(), workspace().document().bytes());
        }
    }

    void whatIsRefusedIsSaidAtItsDefinition()
    {
        const auto zone = m_sample->ofType("application/hcl");
        QVERIFY(zone);
        choose(*zone);
        QTRY_VERIFY(action("generateAction")->isEnabled()); // the server's report says nothing against it
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        const auto *definitions = part<QListView>(*m_window, "definitions")->model();
        const auto summary = [&] {
            const QModelIndexList found = definitions->match(
                definitions->index(0, 0), Qt::DisplayRole, zone->definition.name, 1, Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.first().data(DefinitionModel::SummaryRole).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(summary().startsWith(QStringLiteral("you may not generate it · ")), patience);
    }

    void aDefinitionIsTold()
    {
        const auto json = m_sample->ofType("application/json");
        QVERIFY(json);
        choose(*json);
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        auto *const popup = part<QWidget>(*m_window, "definitionPopup");
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(part<QLabel>(*popup, "definitionPopupName")->text(), json->definition.name);
        QVERIFY(popup->focusWidget());
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!popup->isVisible());
    }

    void signedOutShowsTheSignInBar()
    {
        QVERIFY(!widget("signInBar")->isVisible());
        action("signOutAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(widget("signInBar")->isVisible(), patience);
        QVERIFY(!action("generateAction")->isEnabled());
        keepPicture(*m_window, QStringLiteral("signedOut"));
        auto *const secret = part<QLineEdit>(*m_window, "signInSecret");
        QTRY_VERIFY(secret->hasFocus());
        QTest::keyClicks(secret, QString::fromLatin1(m_sample->server.token()));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!widget("signInBar")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
    }

    void aFailedListingCanBeTriedAgain()
    {
        m_sample->server.setListingFails(true);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        auto *const state = part<QWidget>(*widget("artifactTable"), "stateView");
        auto *const retry = part<QPushButton>(*state, "stateButton");
        QTRY_VERIFY_WITH_TIMEOUT(workspace().catalogue().state() == LoadState::Failed, patience);
        QTRY_VERIFY(retry->isVisible());
        keepPicture(*m_window, QStringLiteral("aFailedListing"));
        QCOMPARE(retry->text(), QStringLiteral("Retry"));
        m_sample->server.setListingFails(false);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
        QTRY_VERIFY(!state->isVisible());
    }

    void refreshAsksAgain()
    {
        const auto before = workspace().catalogue().loadedAt();
        QVERIFY(before);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_sample->isListed() && workspace().catalogue().loadedAt()->microseconds > before->microseconds, patience);
    }

    void nothingIsCutOffWhenNarrow()
    {
        m_window->resize(1000, 700);
        QTRY_COMPARE(m_window->width(), 1000);
        QVERIFY(!widget("sidebar")->isVisible());
        const QList<QWidget *> inTheBar =
            widget("topBar")->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *one : inTheBar) {
            if (one->isVisible() && one->windowType() != Qt::Popup)
                QVERIFY2(widget("topBar")->rect().contains(one->geometry()), qPrintable(one->objectName()));
        }
        keepPicture(*m_window, QStringLiteral("narrow"));
        m_window->resize(1280, 700);
        QTRY_VERIFY(widget("sidebar")->isVisible());
    }

    // What can have the keyboard can be named: by a test, and by who cannot see it.
    void everythingWithTheKeyboardHasAName()
    {
        const auto csv = m_sample->ofType("text/csv");
        const auto drawing = m_sample->ofType("image/svg+xml");
        const auto markdown = m_sample->ofType("text/markdown");
        QVERIFY(csv && drawing && markdown);
        QSet<QString> nameless;
        for (const auto &artifact : {csv, drawing, markdown}) {
            choose(*artifact);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->viewer().isBusy(), patience);
            addNameless(&nameless);
        }
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(widget("detailsView")->isVisible());
        addNameless(&nameless);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->viewer().text().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(widget("runsPanel")->isVisible());
        addNameless(&nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.values().join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
