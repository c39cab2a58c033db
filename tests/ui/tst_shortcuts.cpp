// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/settings/shortcuts.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTreeView>
#include <QTreeWidget>

using namespace artiscope;

// The keys of commands: changed in the real window's dialog, by keys and clicks, and where they are seen.
class TestShortcuts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    [[nodiscard]] QWidget *dialog() const { return part<QWidget>(m_window->window, "settingsDialog"); }
    [[nodiscard]] QTreeView *list() const { return part<QTreeView>(*dialog(), "shortcutList"); }
    [[nodiscard]] QLineEdit *capture() const { return part<QLineEdit>(*dialog(), "shortcutCapture"); }
    [[nodiscard]] QString message() const { return part<QLabel>(*dialog(), "shortcutMessage")->text(); }
    [[nodiscard]] bool isOpen(const char *field) const // of a popup, which is made when it is wanted
    {
        const auto *const found = m_window->window.findChild<QLineEdit *>(QLatin1String(field));
        return found && found->isVisible();
    }
    void click(const char *name) const
    {
        auto *const button = part<QPushButton>(*dialog(), name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString keys(const char *action) const
    {
        return QKeySequence::listToString(m_window->action(action)->shortcuts(), QKeySequence::PortableText);
    }
    // As the list shows it.
    [[nodiscard]] QString row() const
    {
        const QModelIndex at = list()->currentIndex();
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells << at.siblingAtColumn(column).data().toString();
        return cells.join(QLatin1String(" | "));
    }
    void openPage()
    {
        m_window->key(Qt::Key_F1);
        auto *const sheet = part<QWidget>(m_window->window, "shortcutWindow");
        QTRY_VERIFY(sheet->isVisible());
        QTest::mouseClick(part<QPushButton>(*sheet, "shortcutChange"), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isVisible() && dialog()->isActiveWindow());
        QVERIFY(list()->isVisible());
    }
    // By its words in the one search of the dialog.
    void choose(const char *words)
    {
        auto *const search = part<QLineEdit>(*dialog(), "settingsSearch");
        search->selectAll();
        QTest::keyClicks(search, QLatin1String(words));
    }
    // What the palette says of a command.
    [[nodiscard]] QString inPalette(const QString &name)
    {
        m_window->comeBack();
        m_window->action("goToCommandAction")->trigger();
        auto *const field = part<QLineEdit>(m_window->window, "goToSearch");
        if (!QTest::qWaitFor([field] { return field->isVisible(); }))
            return {};
        QTest::keyClicks(field, name);
        auto *const rows = part<QListView>(m_window->window, "goToList");
        QString hint;
        const bool found = QTest::qWaitFor([&] {
            const QModelIndex first = rows->model()->index(0, 0);
            hint = first.data(Qt::AccessibleTextRole).toString();
            return hint.contains(name);
        });
        QTest::keyClick(field, Qt::Key_Escape);
        return found ? hint : QString();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void keysArePressedAndHoldAtOnce()
    {
        openPage();
        choose("choose a time");
        QCOMPARE(row(), QStringLiteral("Choose a time | Go | Ctrl+T"));
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(row(), QStringLiteral("Choose a time | Go | Ctrl+Alt+Y"));
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+Alt+Y"));
        keepPicture(*dialog(), QStringLiteral("shortcuts-changed"));

        m_window->comeBack();
        m_window->key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!isOpen("timeLine"));
        m_window->key(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(isOpen("timeLine"));
        QTest::keyClick(part<QLineEdit>(m_window->window, "timeLine"), Qt::Key_Escape);
        m_window->comeBack();

        // Only what was changed is in the file.
        QVERIFY(m_window->preferences.save());
        QCOMPARE(m_window->preferences.shortcuts(),
            (QHash<QString, QString>{{QStringLiteral("chooseTimeAction"), QStringLiteral("Ctrl+Alt+Y")}}));

        click("shortcutReset");
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        QVERIFY(m_window->preferences.shortcuts().isEmpty());
        QVERIFY(!part<QPushButton>(*dialog(), "shortcutReset")->isEnabled());
    }

    // While they are pressed nothing of the window happens, and Escape gives up.
    void keysDoNothingElse()
    {
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!isOpen("branchSearch"));
        QCOMPARE(message(), QStringLiteral("Ctrl+B is the shortcut of “Choose a branch”, in Go."));
        QTest::keyClick(capture(), Qt::Key_Escape);
        QVERIFY(dialog()->isVisible());
        QCOMPARE(message(), QString());
        QCOMPARE(capture()->text(), QStringLiteral("Ctrl+T"));
        QVERIFY(list()->hasFocus());
    }

    void keysOfAnotherAreTakenOnlyOnPurpose()
    {
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(message(), QStringLiteral("Ctrl+B is the shortcut of “Choose a branch”, in Go."));
        keepPicture(*dialog(), QStringLiteral("shortcuts-conflict"));
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        click("shortcutLeave");
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        QCOMPARE(keys("chooseBranchAction"), QStringLiteral("Ctrl+B"));

        QTest::keyClick(capture(), Qt::Key_B, Qt::ControlModifier);
        click("shortcutTake");
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+B"));
        QCOMPARE(keys("chooseBranchAction"), QString());
        QCOMPARE(message(), QString());

        click("resetAllShortcuts");
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        QCOMPARE(keys("chooseBranchAction"), QStringLiteral("Ctrl+B"));
        QVERIFY(!part<QPushButton>(*dialog(), "resetAllShortcuts")->isEnabled());
    }

    // What a menu, the find bar, a text or the desktop would take is said to be theirs.
    void fixedKeysAreRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, const char *sentence) {
            QTest::newRow(name) << int(key) << modifiers << QString::fromUtf8(sentence);
        };
        row("a menu", Qt::Key_C, Qt::AltModifier, "Alt+C opens the menu “Compare”.");
        row("the find bar", Qt::Key_W, Qt::AltModifier, "Alt+W is a key of the find bar.");
        row("a text", Qt::Key_Home, Qt::ControlModifier, "Ctrl+Home is for moving and selecting in lists and texts.");
        row("the desktop", Qt::Key_F10, {}, "F10 is for menus and windows on many desktops.");
        row("Tab", Qt::Key_Tab, Qt::AltModifier, "Alt+Tab is for menus and windows on many desktops.");
    }
    void fixedKeysAreRefused()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, sentence);
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key(key), modifiers);
        QCOMPARE(message(), sentence);
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        if (sentence.startsWith(QLatin1String("Alt+C")))
            keepPicture(*dialog(), QStringLiteral("shortcuts-refused"));
    }

    // A shortcut is matched without the Shift that it takes to type a sign or, in France, a digit; what the keys say
    // with Ctrl is not what they type.
    void shiftedSigns_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortcut");
        QTest::newRow("exclamation mark") << int(Qt::Key_Exclam) << QStringLiteral("!") << QStringLiteral("Ctrl+!");
        QTest::newRow("at sign") << int(Qt::Key_At) << QString(QChar(0)) << QStringLiteral("Ctrl+@");
        QTest::newRow("underscore") << int(Qt::Key_Underscore) << QString(QChar(31)) << QStringLiteral("Ctrl+_");
        QTest::newRow("no text") << int(Qt::Key_BraceLeft) << QString() << QStringLiteral("Ctrl+{");
        QTest::newRow("a digit") << int(Qt::Key_7) << QStringLiteral("7") << QStringLiteral("Ctrl+7");
        QTest::newRow("a letter") << int(Qt::Key_Udiaeresis) << QString() << QStringLiteral("Ctrl+Shift+Ü");
        QTest::newRow("no sign") << int(Qt::Key_Insert) << QString() << QStringLiteral("Ctrl+Shift+Ins");
    }
    void shiftedSigns()
    {
        QFETCH(const int, key);
        QFETCH(const QString, text);
        QFETCH(const QString, shortcut);
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier | Qt::ShiftModifier, text);
        QCoreApplication::sendEvent(capture(), &event);
        QCOMPARE(keys("chooseTimeAction"), shortcut);
    }

    // What it came with is another's by now: that is said, too.
    void resettingAsksAsWell()
    {
        openPage();
        choose("next change");
        QCOMPARE(keys("nextChangeAction"), QStringLiteral("Alt+Down; F8"));
        click("shortcutNone");
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_F8);
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("F8"));

        choose("next change");
        click("shortcutReset");
        QCOMPARE(message(), QStringLiteral("F8 is the shortcut of “Choose a time”, in Go."));
        QCOMPARE(keys("nextChangeAction"), QString());
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("F8"));
        click("shortcutLeave");
        QCOMPARE(keys("nextChangeAction"), QString());
        click("shortcutReset");
        click("shortcutTake");
        QCOMPARE(keys("nextChangeAction"), QStringLiteral("Alt+Down; F8"));
        QCOMPARE(keys("chooseTimeAction"), QString());
        QVERIFY(!part<QPushButton>(*dialog(), "shortcutReset")->isEnabled());
    }

    void lettersAloneAreForTyping()
    {
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_X);
        QCOMPARE(message(), QStringLiteral("X alone is for typing and moving; hold Ctrl, Alt or Meta with it."));
        QTest::keyClick(capture(), Qt::Key_Return);
        QCOMPARE(message(), QStringLiteral("Return alone is for typing and moving; hold Ctrl, Alt or Meta with it."));
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("Ctrl+T"));
        click("shortcutNone");
        QCOMPARE(keys("chooseTimeAction"), QString());
        QCOMPARE(row(), QStringLiteral("Choose a time | Go | "));
    }

    void aPresetIsFollowedEverywhere()
    {
        openPage();
        choose("choose a time");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_F4);
        auto *const preset = part<QComboBox>(*dialog(), "shortcutPreset");
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Down);
        QCOMPARE(preset->currentText(), QStringLiteral("Visual Studio Code"));
        QCOMPARE(keys("goToAnythingAction"), QStringLiteral("Ctrl+P; Ctrl+E"));
        QCOMPARE(keys("printAction"), QString());
        QCOMPARE(keys("showSidebarAction"), QStringLiteral("Ctrl+B"));
        QCOMPARE(keys("chooseBranchAction"), QStringLiteral("Ctrl+Alt+B"));
        QCOMPARE(keys("chooseTimeAction"), QStringLiteral("F4")); // one's own stays
        QVERIFY(inPalette(QStringLiteral("Choose a branch")).contains(QLatin1String("Ctrl+Alt+B")));
        QHash<QKeySequence, QString> owners;
        const auto actions = m_window->window.findChildren<QAction *>();
        for (const QAction *const action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut || action->objectName().isEmpty())
                continue;
            const QList<QKeySequence> all = action->shortcuts();
            for (const QKeySequence &one : all) {
                QVERIFY2(!owners.contains(one), qPrintable(action->objectName() + u' ' + owners.value(one)));
                owners.insert(one, action->objectName());
            }
        }
        m_window->comeBack();
        m_window->key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>(m_window->window, "goToSearch")->isVisible());
    }

    void theSheetIsSearchedAndFollows()
    {
        m_window->key(Qt::Key_F1);
        auto *const sheet = part<QWidget>(m_window->window, "shortcutWindow");
        QTRY_VERIFY(sheet->isVisible());
        auto *const tree = part<QTreeWidget>(*sheet, "shortcutSheet");
        keepPicture(*sheet, QStringLiteral("shortcuts-sheet"));
        const auto shown = [tree] {
            QStringList rows;
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                const QTreeWidgetItem *const group = tree->topLevelItem(i);
                if (group->isHidden())
                    continue;
                rows << group->text(0);
                for (int j = 0; j < group->childCount(); ++j) {
                    if (!group->child(j)->isHidden())
                        rows << QStringLiteral("  %1 | %2").arg(group->child(j)->text(0), group->child(j)->text(1));
                }
            }
            return rows;
        };
        QVERIFY(shown().size() > 60);
        auto *const search = part<QLineEdit>(*sheet, "shortcutSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("go line"));
        QCOMPARE(shown(),
            (QStringList{QStringLiteral("History"),
                QStringLiteral("  Go to the change that brought this line | Ctrl+Shift+G"), QStringLiteral("Find"),
                QStringLiteral("  Go to line | Ctrl+G"), QStringLiteral("Go"),
                QStringLiteral("  Outline | Ctrl+Shift+O")}));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("Ctrl+G"));
        QCOMPARE(shown(), (QStringList{QStringLiteral("Find"), QStringLiteral("  Go to line | Ctrl+G")}));
        QTest::mouseClick(part<QPushButton>(*sheet, "shortcutChange"), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isVisible());
        choose("find go line");
        capture()->setFocus();
        QTest::keyClick(capture(), Qt::Key_F4);
        QCOMPARE(shown(), QStringList());
        QVERIFY(part<QLabel>(*sheet, "shortcutNothing")->isVisible());
    }

    void theSheetIsSavedAsPdf()
    {
        m_window->key(Qt::Key_F1);
        auto *const sheet = part<QWidget>(m_window->window, "shortcutWindow");
        QTRY_VERIFY(sheet->isVisible());
        QTest::mouseClick(part<QPushButton>(*sheet, "shortcutPdf"), Qt::LeftButton);
        const QString path = m_window->sample.folder.filePath(QStringLiteral("keys.pdf"));
        QTRY_VERIFY(sheet->findChild<QFileDialog *>());
        auto *const question = sheet->findChild<QFileDialog *>();
        QTRY_VERIFY(question->isVisible());
        auto *const name = part<QLineEdit>(*question, "fileNameEdit");
        name->selectAll();
        name->insert(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), SampleWindow::patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QTRY_VERIFY(m_window->window.statusBar()->currentMessage().contains(QLatin1String("saved as")));
    }

    // What cannot be is as if it were not there; what two commands claim is the first one's.
    void ahostileFileChangesNothing()
    {
        m_window.reset();
        SampleWorkspace sample(SampleOptions{.speed = 20});
        sample.settings.setShortcut(QStringLiteral("findAction"), QStringLiteral("x"));
        sample.settings.setShortcut(QStringLiteral("goToLineAction"), QStringLiteral("Ctrl+Mauve; \u0001"));
        sample.settings.setShortcut(QStringLiteral("noSuchAction"), QStringLiteral("Ctrl+1"));
        sample.settings.setShortcut(QStringLiteral("findNextAction"), QStringLiteral("Ctrl+9; F4; Alt+C; F10"));
        sample.settings.setShortcut(QStringLiteral("findPreviousAction"), QStringLiteral("F4; F11"));
        sample.settings.setShortcutPreset(QStringLiteral("mauve"));
        Preferences preferences(sample.settings);
        Profiles profiles(sample.services);
        const MainWindow window(sample.workspace, profiles, preferences);
        const auto keysOf = [&window](const char *name) {
            return QKeySequence::listToString(part<QAction>(window, name)->shortcuts(), QKeySequence::PortableText);
        };
        QCOMPARE(keysOf("findAction"), QStringLiteral("Ctrl+F"));
        QCOMPARE(keysOf("goToLineAction"), QStringLiteral("Ctrl+G"));
        QCOMPARE(keysOf("showPreviewAction"), QStringLiteral("Ctrl+1"));
        QCOMPARE(keysOf("findNextAction"), QStringLiteral("Ctrl+9; F4"));
        QCOMPARE(keysOf("findPreviousAction"), QStringLiteral("F11"));
        QCOMPARE(keysOf("fitAction"), QString()); // its Ctrl+9 was given away
        QCOMPARE(keysOf("goToAnythingAction"), QStringLiteral("Ctrl+K"));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
