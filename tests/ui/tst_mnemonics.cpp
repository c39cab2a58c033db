// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawingprogram.h"
#include "tests/ui/samplewindow.h"
#include "ui/mainwindow/fixedkeys.h"
#include "ui/platform/translations.h"
#include "ui/viewer/svgview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSpinBox>

#include <set>

using namespace artiscope;

namespace {

QChar mnemonic(const QString &text)
{
    const qsizetype at = QString(text).replace(QLatin1String("&&"), QLatin1String("  ")).indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

// Two entries of one menu with one letter: "menu: one | other".
void look(const QString &menu, const QList<QAction *> &actions, std::set<QString> &found)
{
    QHash<QChar, QString> letters;
    for (const QAction *const action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *const below = action->menu())
            look(menu + QLatin1String(" › ") + below->title(), below->actions(), found);
        const QChar letter = mnemonic(action->text());
        if (letter.isNull())
            continue;
        if (letters.contains(letter))
            found.insert(QStringLiteral("%1: %2 | %3").arg(menu, letters.value(letter), action->text()));
        letters.insert(letter, action->text());
    }
}

// The context menus of all that is to be seen, each opened and closed again.
void lookIntoContextMenus(const QWidget &window, std::set<QString> &found, std::set<QString> &opened)
{
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QPointer<QWidget> part : parts) { // some go with the menu that they belong to
        if (part && !qobject_cast<QMenu *>(part) && !qobject_cast<QMenuBar *>(part))
            look(part->objectName(), part->actions(), found); // what the menu of one that is hidden is made of
        if (!part || !part->isVisible() || part->window() != &window || qobject_cast<QLineEdit *>(part)
            || qobject_cast<QAbstractSpinBox *>(part) || qobject_cast<QLabel *>(part) || qobject_cast<QMenuBar *>(part)
            || qobject_cast<QScrollBar *>(part)) // theirs are of Qt
            continue;
        const QWidget *whose = part; // what a part does not take goes on to what it lies in
        while (whose != &window && whose->contextMenuPolicy() != Qt::ActionsContextMenu)
            whose = whose->parentWidget();
        if (whose != &window) { // Qt opens it in an event loop of its own
            look(whose->objectName(), whose->actions(), found);
            opened.insert(whose->objectName());
            continue;
        }
        const QPoint at = part->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, part->mapToGlobal(at));
        QCoreApplication::sendEvent(part, &event);
        if (auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            look(menu->objectName(), menu->actions(), found);
            opened.insert(menu->objectName());
            menu->close();
        }
    }
}

QString lines(const std::set<QString> &found)
{
    QStringList all;
    for (const QString &one : found)
        all << one;
    return all.join(u'\n');
}

} // namespace

// Letters with Alt, in every language of the window: each leads to one thing.
class TestMnemonics : public QObject {
    Q_OBJECT

private:
    // Of the window: the menus, its buttons and what labels stand for, and the commands.
    static QString clashes(const QWidget &window, const QMenuBar &bar)
    {
        std::set<QString> found;
        QHash<QKeySequence, QString> owners;
        const auto take = [&](const QKeySequence &keys, const QString &owner) {
            if (keys.isEmpty())
                return;
            if (owners.contains(keys))
                found.insert(QStringLiteral("%1: %2 | %3").arg(keys.toString(), owners.value(keys), owner));
            owners.insert(keys, owner);
        };
        for (const QAction *const menu : bar.actions())
            take(QKeySequence::mnemonic(menu->text()), menu->text());
        const QList<QAction *> actions = window.actions();
        for (const QAction *const action : actions) {
            const QList<QKeySequence> all = action->shortcuts();
            for (const QKeySequence &keys : all)
                take(keys, action->objectName());
        }
        const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *const button : buttons) {
            if (button->window() == &window && button->isVisible())
                take(button->shortcut(), button->objectName());
        }
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->buddy() && label->window() == &window && label->isVisible())
                take(QKeySequence::mnemonic(label->text()), label->text());
        }
        return lines(found);
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *const language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }

    void oneOwnerEach_data() { languages(); }
    void oneOwnerEach()
    {
        QFETCH(const QString, language);
        const Translations translations(language);
        SampleWindow on;
        QCOMPARE(clashes(on.window, *on.window.menuBar()), QString()); // of the first start
        QVERIFY(on.open());
        on.readLeaf("leaf-01");
        on.action("findAction")->trigger();
        QTRY_VERIFY(on.widget("findBar")->isVisible());
        QCOMPARE(clashes(on.window, *on.window.menuBar()), QString());
    }

    // What Artiscope comes with leaves alone what no command can have.
    void commandsComeWithoutFixedKeys_data() { languages(); }
    void commandsComeWithoutFixedKeys()
    {
        QFETCH(const QString, language);
        const Translations translations(language);
        const SampleWindow on;
        const QList<Shortcuts::FixedKeys> fixed = fixedKeys(*on.window.menuBar());
        QVERIFY(fixed.size() > 20);
        QStringList found;
        const QList<QAction *> actions = on.window.actions();
        for (const Shortcuts::FixedKeys &one : fixed) {
            for (const QAction *const action : actions) {
                if (action->shortcuts().contains(one.keys))
                    found << action->objectName() + u' ' + one.sentence;
            }
        }
        QCOMPARE(found.join(u'\n'), QString());
    }

    void oneEntryEach_data() { languages(); }
    void oneEntryEach()
    {
        QFETCH(const QString, language);
        const Translations translations(language);
        SampleWindow on;
        QVERIFY(on.open());
        std::set<QString> found;
        std::set<QString> opened;
        const auto lookAround = [&] {
            for (const QAction *const top : on.window.menuBar()->actions())
                look(top->menu()->objectName(), top->menu()->actions(), found);
            lookIntoContextMenus(on.window, found, opened);
        };
        on.action("showRunsAction")->setChecked(true);
        for (const char *const type :
            {"application/json", "text/csv", "text/markdown", "image/svg+xml", "text/plain"}) {
            const std::optional<Artifact> artifact = on.sample.ofType(type);
            QVERIFY2(artifact, type);
            on.window.showArtifact(artifact->key());
            QTRY_VERIFY_WITH_TIMEOUT(on.reads(*artifact) && !on.window.viewer().isBusy(), SampleWindow::patience);
            if (artifact->contentType == QLatin1String("image/svg+xml")) {
                // The program that draws is beside the window's, not beside this test.
                auto *const view = part<SvgView>(on.window, "svgView");
                view->renderer().setProgram(drawingProgram());
                view->setContent(on.workspace.document().bytes());
                QTRY_VERIFY_WITH_TIMEOUT(view->hasDrawing(), SampleWindow::patience);
            }
            for (const Viewer::Tab tab : {Viewer::Tab::Source, Viewer::Tab::Preview}) {
                on.window.viewer().setTab(tab);
                lookAround();
            }
        }
        on.action("keepOpenAction")->trigger(); // with the next there are tabs
        const std::optional<Artifact> leaf = on.find("leaf_config", "leaf-01");
        QVERIFY(leaf);
        on.window.showArtifact(leaf->key());
        QTRY_VERIFY_WITH_TIMEOUT(on.reads(*leaf) && !on.window.viewer().isBusy(), SampleWindow::patience);
        on.workspace.compareWith(Snapshot{QStringLiteral("add-web-tier"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(on.workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        for (const Viewer::Tab tab : {Viewer::Tab::Changes, Viewer::Tab::History, Viewer::Tab::Details}) {
            on.window.viewer().setTab(tab);
            QTRY_VERIFY_WITH_TIMEOUT(!on.window.viewer().isBusy(), SampleWindow::patience);
            lookAround();
        }
        on.window.viewer().setTab(Viewer::Tab::Changes);
        on.action("ownComparisonAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!on.window.viewer().isBusy(), SampleWindow::patience);
        lookAround();
        for (const char *const menu : {"artifactContextMenu", "breadcrumbMenu", "columnMenu", "detailsMenu",
                 "markdownView", "readingTabMenu", "revisions", "svgCanvas", "tableGrid", "textMenu", "treeMenu"})
            QVERIFY2(opened.contains(QLatin1String(menu)), menu);
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
