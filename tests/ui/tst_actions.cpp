// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "tests/support/drawingprogram.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace artiscope;

namespace {

constexpr int patience = 20000;

void walk(const QMenu &menu, QList<QMenu *> *menus)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (QMenu *below = action->menu()) {
            *menus << below;
            walk(*below, menus);
        }
    }
}

QChar mnemonic(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

} // namespace

// Everything can be done by keyboard, from one list of actions: the real window on the sample.
class TestActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<MainWindow> m_window; // goes first: it looks at all the others
    Watchdog m_watchdog;

    Workspace &workspace() { return m_sample->workspace; }
    Viewer &viewer() { return m_window->viewer(); }
    QAction *action(const char *name) { return part<QAction>(*m_window, name); }
    QTableView *table() { return part<QTableView>(*m_window, "artifacts"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }

    QList<QMenu *> menus() // of the bar, those within others too
    {
        QList<QMenu *> all;
        const auto tops = m_window->menuBar()->actions();
        for (const QAction *top : tops) {
            all << top->menu();
            walk(*top->menu(), &all);
        }
        return all;
    }
    QList<QAction *> entries() // each once, without separators and submenus
    {
        QList<QAction *> all;
        const auto within = menus();
        for (const QMenu *menu : within) {
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (!action->isSeparator() && !action->menu() && !all.contains(action))
                    all << action;
            }
        }
        return all;
    }
    void readOfType(const char *type)
    {
        const auto artifact = m_sample->ofType(type);
        QVERIFY(artifact);
        m_window->showArtifact(artifact->key());
        QTRY_COMPARE_WITH_TIMEOUT(workspace().document().state(), LoadState::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), patience);
        QCOMPARE(workspace().document().artifact()->key(), artifact->key());
    }
    // What a context menu shows, which is closed again.
    QList<QAction *> contextMenuOf(QWidget *widget, const QPoint &at)
    {
        QList<QAction *> shown;
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu) {
            shown = widget->actions(); // what Qt makes the menu of, in an event loop of its own
        } else {
            QCoreApplication::sendEvent(widget, &event);
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                shown = menu->actions();
                menu->close();
            }
        }
        shown.removeIf([](const QAction *action) { return action->isSeparator(); });
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        m_preferences = std::make_unique<Preferences>(m_sample->settings);
        m_profiles = std::make_unique<Profiles>(m_sample->services);
        m_window = std::make_unique<MainWindow>(workspace(), *m_profiles, *m_preferences);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_watchdog.start();
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

    void noShortcutTwice()
    {
        QHash<QKeySequence, QString> owners;
        const auto all = entries();
        QVERIFY(all.size() > 60);
        for (const QAction *action : all) {
            const auto shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                QVERIFY2(!owners.contains(keys),
                    qPrintable(QStringLiteral("%1: %2 and %3")
                                   .arg(keys.toString(), owners.value(keys), action->objectName())));
                owners.insert(keys, action->objectName());
            }
        }
        // Nor by anything else in the window that is not in a menu.
        const auto everywhere = m_window->findChildren<QAction *>();
        for (const QAction *action : everywhere) {
            if (!all.contains(action) && !action->shortcut().isEmpty()
                && action->shortcutContext() != Qt::WidgetShortcut)
                QVERIFY2(!owners.contains(action->shortcut()),
                    qPrintable(action->text() + QLatin1Char(' ') + action->shortcut().toString()));
        }
    }

    void everyEntryHasANameAndItsLetter()
    {
        const auto all = menus();
        for (const QMenu *menu : all) {
            QVERIFY2(!menu->objectName().isEmpty(), qPrintable(menu->title()));
            QSet<QChar> letters;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                const QChar letter = mnemonic(action->text());
                QVERIFY2(!letter.isNull(), qPrintable(action->text()));
                QVERIFY2(!letters.contains(letter),
                    qPrintable(QStringLiteral("%1 in %2: %3").arg(letter).arg(menu->title(), action->text())));
                letters.insert(letter);
            }
        }
        QSet<QChar> letters;
        const auto tops = m_window->menuBar()->actions();
        for (const QAction *top : tops) {
            QVERIFY2(!letters.contains(mnemonic(top->text())), qPrintable(top->text()));
            letters.insert(mnemonic(top->text()));
        }
    }

    void contextMenusAreOfTheSameActions()
    {
        const auto inTheBar = entries();
        const auto verify = [&](const char *where, const QList<QAction *> &shown) {
            QVERIFY2(!shown.isEmpty(), where);
            for (const QAction *action : shown)
                QVERIFY2(inTheBar.contains(action), qPrintable(QLatin1String(where) + u' ' + action->text()));
        };
        verify("runs", contextMenuOf(part<QWidget>(*m_window, "runTree"), QPoint(5, 5)));
        readOfType("application/json");
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->currentIndex()).center());
        verify("artifacts", contextMenuOf(table()->viewport(), table()->visualRect(table()->currentIndex()).center()));
        verify("header", contextMenuOf(table()->horizontalHeader()->viewport(), QPoint(20, 5)));
        verify("source", contextMenuOf(viewer().text().viewport(), QPoint(50, 20)));
        readOfType("text/csv");
        verify("table", contextMenuOf(part<QWidget>(*m_window, "tableGrid"), QPoint(50, 20)));
        readOfType("text/markdown");
        verify("text", contextMenuOf(part<QWidget>(*m_window, "markdownView"), QPoint(50, 20)));
        readOfType("image/svg+xml");
        verify("drawing", contextMenuOf(part<QWidget>(*m_window, "svgCanvas"), QPoint(50, 20)));
        press(Qt::Key_3, Qt::ControlModifier);
        verify("details", contextMenuOf(part<QWidget>(*m_window, "detail_id"), QPoint(5, 5)));
        QCOMPARE(m_window->focusWidget(), part<QWidget>(*m_window, "detail_id")); // what is copied is its value
    }

    void zoomIsOfWhatIsShown()
    {
        readOfType("image/svg+xml");
        auto *const svg = part<SvgView>(*m_window, "svgView");
        if (!svg->hasDrawing()) { // the program that draws is beside the window's, not beside this test
            QTRY_VERIFY(part<QWidget>(*m_window, "sourcePage")->isVisible()); // in its place
            svg->renderer().setProgram(drawingProgram());
            svg->setContent(workspace().document().bytes());
        }
        auto *const canvas = part<SvgCanvas>(*m_window, "svgCanvas");
        QTRY_VERIFY_WITH_TIMEOUT(!canvas->isEmpty(), patience);
        QVERIFY(action("zoomInAction")->isEnabled());
        const double fitted = canvas->zoom();
        QVERIFY(canvas->isFitted());
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas->zoom() > fitted);
        QCOMPARE(viewer().text().zoom(), 0); // the text behind it is none of its business
        press(Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(canvas->zoom(), 1.0);
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(canvas->isFitted());
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(canvas->zoom() < fitted);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas->zoom(), fitted);

        readOfType("text/markdown");
        auto *const markdown = part<MarkdownView>(*m_window, "markdownView");
        const double points = markdown->font().pointSizeF();
        QVERIFY(!action("fitAction")->isEnabled() && !action("fitAction")->statusTip().isEmpty());
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(markdown->font().pointSizeF(), points + 1);
        QTRY_COMPARE(markdown->document()->defaultFont().pointSizeF(), points + 1);

        readOfType("text/csv"); // one size for all texts
        auto *const csv = part<QTableView>(*m_window, "tableGrid");
        QCOMPARE(csv->font().pointSizeF(), points + 1);
        const int row = csv->rowHeight(0);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(csv->rowHeight(0) > row);
        QCOMPARE(m_preferences->zoom(), 5);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(csv->font().pointSizeF(), points);

        press(Qt::Key_3, Qt::ControlModifier); // the details
        QVERIFY(!action("zoomInAction")->isEnabled() && !action("zoomInAction")->statusTip().isEmpty());
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(action("zoomInAction")->isEnabled());
    }

    void hitsAreWalkedThrough()
    {
        readOfType("application/json");
        press(Qt::Key_F3); // nothing is looked for yet: asks what
        auto *const text = part<QLineEdit>(*m_window, "findText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("name"));
        const auto count = [this] { return part<QLabel>(*m_window, "findCount")->text(); };
        QTRY_VERIFY2(count().startsWith(QLatin1String("1 of ")), qPrintable(count()));
        press(Qt::Key_F3);
        QVERIFY2(count().startsWith(QLatin1String("2 of ")), qPrintable(count()));
        viewer().text().setFocus();
        press(Qt::Key_F3);
        QVERIFY2(count().startsWith(QLatin1String("3 of ")), qPrintable(count()));
        press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY2(count().startsWith(QLatin1String("2 of ")), qPrintable(count()));
    }

    void theKeyboardGoesThroughThePanes()
    {
        readOfType("application/json");
        table()->setFocus();
        press(Qt::Key_F6);
        QVERIFY(viewer().text().hasFocus());
        press(Qt::Key_F6); // runs are hidden
        QVERIFY(part<QListView>(*m_window, "definitions")->hasFocus());
        press(Qt::Key_F6);
        QVERIFY(table()->hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(part<QListView>(*m_window, "definitions")->hasFocus());
        press(Qt::Key_F9);
        QVERIFY(!part<QListView>(*m_window, "definitions")->isVisible());
        press(Qt::Key_D, Qt::ControlModifier); // comes back for it
        QVERIFY(part<QListView>(*m_window, "definitions")->hasFocus());
        action("showRunsAction")->setChecked(true); // empty: nothing in it takes the keyboard
        viewer().text().setFocus();
        press(Qt::Key_F6);
        QVERIFY(part<QListView>(*m_window, "definitions")->hasFocus());
    }

    void copyAndSelectAllAreOfWhatHasTheKeyboard()
    {
        readOfType("application/json");
        viewer().text().setFocus();
        action("selectAllAction")->trigger();
        action("copyAction")->trigger();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), workspace().document().bytes());
        table()->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), table()->currentIndex().data().toString());
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), table()->model()->rowCount());
        readOfType("text/csv");
        auto *const csv = part<QTableView>(*m_window, "tableGrid");
        csv->setFocus();
        csv->selectRow(0);
        press(Qt::Key_C, Qt::ControlModifier);
        QStringList cells;
        for (int column = 0; column < csv->model()->columnCount(); ++column)
            cells << csv->model()->index(0, column).data().toString();
        QCOMPARE(QApplication::clipboard()->text(), cells.join(u'\t'));
        QVERIFY(cells.size() > 1);
        QVERIFY(!action("copyNameAndValueAction")->isEnabled());
        press(Qt::Key_3, Qt::ControlModifier);
        part<QWidget>(*m_window, "detail_id")->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), workspace().document().artifact()->id);
        action("copyNameAndValueAction")->trigger();
        QCOMPARE(
            QApplication::clipboard()->text(), QStringLiteral("Id: %1").arg(workspace().document().artifact()->id));
        action("copyDetailsAction")->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(workspace().document().artifact()->checksum));
    }

    void viewAsIsInTheMenu()
    {
        auto *const menu = part<QMenu>(*m_window, "viewAsMenu");
        QVERIFY(!menu->menuAction()->isEnabled());
        readOfType("application/json");
        QVERIFY(menu->menuAction()->isEnabled());
        part<QAction>(*m_window, "viewAs_yaml")->trigger();
        QCOMPARE(viewer().shownAs(), QStringLiteral("YAML"));
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!menu->menuAction()->isEnabled());
    }

    void whyNotCanBeRead_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        QTest::newRow("nothing chosen") << "main"
                                        << "&Generate – choose an artifact first"
                                        << "Choose an artifact to generate it.";
        QTest::newRow("branch") << "upgrade-eos"
                                << "&Generate – needs a rebase"
                                << "This branch needs a rebase before anything can be generated on it.";
    }
    void whyNotCanBeRead()
    {
        QFETCH(const QString, branch);
        QFETCH(const QString, text);
        QFETCH(const QString, whole);
        workspace().setBranch(branch);
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
        QTRY_COMPARE(action("generateAction")->text(), text);
        auto *const beside = part<QWidget>(*m_window, "generateWhyNot");
        QVERIFY(beside->isVisible());
        QCOMPARE(beside->accessibleName(), QStringLiteral("Generate is off: %1").arg(whole));
        auto *const button = part<QPushButton>(*m_window, "generateButton");
        QCOMPARE(button->text(), QStringLiteral("Generate"));
        QCOMPARE(button->accessibleDescription(), whole);
        keepPicture(*m_window, QStringLiteral("whyNot-%1").arg(branch));
        for (const char *name : {"artifactMenu", "viewMenu", "columnsMenu"})
            keepPicture(*part<QMenu>(*m_window, name), QStringLiteral("whyNot-%1-%2").arg(branch, QLatin1String(name)));
        workspace().setBranch(QStringLiteral("main"));
        QTRY_VERIFY_WITH_TIMEOUT(m_sample->isListed(), patience);
        readOfType("application/json");
        QTRY_COMPARE(action("generateAction")->text(), QStringLiteral("&Generate"));
        QCOMPARE(beside->accessibleName(), QString());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
