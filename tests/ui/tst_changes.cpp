// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/viewer/breadcrumbbar.h"
#include "ui/viewer/findbar.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace artiscope;

// What is seen of a difference, and of what is around it: the real window on the sample.
class TestChanges : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;
    QByteArray m_content; // of leaf-01

    ComparePage &page() const { return *part<ComparePage>(m_window->window, "comparePage"); }
    Viewer &viewer() const { return m_window->window.viewer(); }
    QString summary() const { return part<ElidedLabel>(m_window->window, "compareSummary")->text(); }
    QString count() const { return m_window->text("compareCount"); }
    void compareWith(const QByteArray &text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy(), SampleWindow::patience);
    }
    QByteArray with(const QList<std::pair<int, QByteArray>> &lines) const // these lines are others
    {
        QByteArrayList all = m_content.split('\n');
        for (const auto &[number, line] : lines)
            all[number] = line;
        return all.join('\n');
    }
    // From a menu, as a person does it by keyboard.
    void choose(const char *button, const char *action)
    {
        auto *const opens = part<QToolButton>(page(), button);
        opens->setFocus();
        bool chosen = false;
        QTimer::singleShot(0, opens->menu(), [&] { // the button comes back when its menu is closed
            opens->menu()->setActiveAction(m_window->action(action));
            QTest::keyClick(opens->menu(), Qt::Key_Return);
            chosen = true;
        });
        QTest::keyClick(opens, Qt::Key_Space);
        QVERIFY(chosen && !opens->menu()->isVisible());
        m_window->comeBack();
        QTRY_VERIFY(!viewer().isBusy());
    }
    // The rows of a side as they are on the screen: numbers of lines (from 1), or what a row stands for.
    static QString rows(TextView &view)
    {
        QStringList words;
        qsizetype before = -1;
        for (int y = view.rowHeight() / 2; y < view.viewport()->height(); y += view.rowHeight()) {
            const auto line = qsizetype(view.placeAt(y));
            QString word = view.isShown(line) ? QString::number(line + 1) : QString();
            for (const Stretch &stretch : view.skipped()) {
                if (stretch.first == line)
                    word = QStringLiteral("(%1-%2)").arg(stretch.first + 1).arg(stretch.last + 1);
            }
            if (line >= view.text().lineCount() || line == before || word.isEmpty())
                break; // below the last one
            before = line;
            words << word;
        }
        return words.join(u' ');
    }
    static void clickRow(TextView &view, qsizetype line)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(150, view.lineTop(line) + view.rowHeight() / 2));
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        QApplication::clipboard()->setText(QStringLiteral("nothing of interest"));
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        m_content = m_window->contentOf(m_window->readLeaf());
        QVERIFY(m_content.count('\n') > 90);
    }
    void cleanup() { m_window.reset(); }

    void whatIsUnchangedIsARow()
    {
        compareWith(with({{20, "! another"}, {40, "! and another"}}));
        const auto last = page().left().text().lineCount();
        const QString expected =
            QStringLiteral("(1-17) 18 19 20 21 22 23 24 (25-37) 38 39 40 41 42 43 44 (45-%1)").arg(last);
        QCOMPARE(rows(page().left()), expected);
        QCOMPARE(rows(page().right()), expected);
        for (const qsizetype line : {0, 20, 24, 40, 44})
            QCOMPARE(page().left().lineTop(line), page().right().lineTop(line));
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        keepPicture(m_window->window, QStringLiteral("changesFolded"));

        // A click opens it on both sides, and what is above it stays where it is.
        const int top = page().left().lineTop(20);
        clickRow(page().left(), 24);
        QCOMPARE(rows(page().left()).left(60), rows(page().right()).left(60));
        QVERIFY(page().left().isShown(30) && page().right().isShown(30));
        QVERIFY(!page().left().isShown(5) && !page().right().isShown(50));
        QCOMPARE(page().left().lineTop(20), top);
        QCOMPARE(page().right().lineTop(20), top);

        // So does Enter, of the other side too.
        page().right().setFocus();
        page().right().goToLine(17);
        QTest::keyClick(&page().right(), Qt::Key_Up); // onto the row
        QVERIFY(!page().right().isShown(0));
        QTest::keyClick(&page().right(), Qt::Key_Return);
        QVERIFY(page().left().isShown(0) && page().right().isShown(0));
        QVERIFY(page().left().isShown(16) && page().right().isShown(16));
        QCOMPARE(page().left().skipped().size(), size_t(1));
    }

    void howMuchIsShownIsChosen()
    {
        compareWith(with({{20, "! another"}, {40, "! and another"}}));
        choose("changesShown", "context1Action");
        QVERIFY(rows(page().left()).startsWith(QStringLiteral("(1-19) 20 21 22 (23-39) 40 41 42 (43-")));
        QCOMPARE(rows(page().left()), rows(page().right()));
        choose("changesShown", "contextAllAction");
        QVERIFY(page().left().skipped().empty() && page().right().skipped().empty());
        QVERIFY(page().right().isShown(0));
        QCOMPARE(m_window->preferences.changeContext(), -1);
        choose("changesShown", "context10Action");
        QVERIFY(!page().left().isShown(9) && page().left().isShown(10) && page().left().isShown(30));
        choose("changesShown", "context3Action");
        QCOMPARE(m_window->preferences.changeContext(), 3);
        QVERIFY(m_window->action("context3Action")->isChecked());
        QCOMPARE(page().left().skipped().size(), size_t(3));
    }

    // What one goes to is opened, in the other text too.
    void whatIsGoneToIsOpened()
    {
        compareWith(with({{20, "! another"}, {60, "! and another"}}));
        QVERIFY(!page().right().isShown(40));
        page().right().goToLine(40);
        QVERIFY(page().right().isShown(40) && page().left().isShown(40));
        QCOMPARE(page().right().caretLine(), 40);
        QCOMPARE(page().left().lineTop(40), page().right().lineTop(40));
    }

    void withoutAChangeEverythingIsShown()
    {
        compareWith(m_content);
        QCOMPARE(summary(), QStringLiteral("No difference."));
        QVERIFY(page().left().skipped().empty() && page().right().skipped().empty());
        keepPicture(m_window->window, QStringLiteral("changesNone"));
    }

    // Rows that stand for others and lines that are wrapped go together, and both sides stay together.
    void wrappedLinesStayTogether()
    {
        QByteArrayList lines = m_content.split('\n');
        lines[50] = QByteArray("description ").repeated(600); // longer than what is laid out at once
        lines[51] = lines[50];
        compareWith(lines.join('\n'));
        lines[20] = "! another";
        compareWith(lines.join('\n'));
        m_window->action("wrapAction")->setChecked(true);
        QVERIFY(page().left().wrap());
        TextView &left = page().left();
        TextView &right = page().right();
        const auto *const bar = left.verticalScrollBar();
        for (int value = 0; value <= bar->maximum(); ++value) {
            left.verticalScrollBar()->setValue(value);
            const int top = left.lineTop(20);
            if (top >= 0 && top < left.viewport()->height() && left.pixelsAbove() > 0)
                QVERIFY(std::abs(top - right.lineTop(20)) <= left.rowHeight());
        }
        page().goToNext();
        QVERIFY(!right.isShown(0));
        m_window->window.repaint();
    }

    void whatIsIgnoredIsNoChange()
    {
        const QByteArray blanks = m_content.split('\n').at(18) + "  ";
        compareWith(with({{18, blanks}, {40, "! and another"}, {60, "! at 2024-01-02T03:04:05Z"}}));
        auto *const button = part<QToolButton>(page(), "changesIgnored");
        QCOMPARE(button->text(), QStringLiteral("Ignoring ▾"));
        QTRY_COMPARE(summary(), QStringLiteral("3 lines changed · 4 statements in 3 sections"));
        const QColor mark = page().left().colors().of(LineMark::Changed).ground;
        const auto isMarked = [&](qsizetype line) {
            const QImage image = page().left().viewport()->grab().toImage();
            return image.pixelColor(image.width() - 5, page().left().lineTop(line) + 3) == mark;
        };
        QVERIFY(isMarked(18) && isMarked(40));

        choose("changesIgnored", "ignoreSpacingAction");
        QCOMPARE(button->text(), QStringLiteral("1 difference ignored ▾"));
        QCOMPARE(summary(), QStringLiteral("2 lines changed"));
        QVERIFY(!page().left().isShown(18)); // it is as good as unchanged
        QVERIFY(isMarked(40));
        page().left().goToLine(18);
        QVERIFY(page().left().isShown(18) && !isMarked(18));
        QCOMPARE(count(), QStringLiteral("2 changes"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(page().left().caretLine(), 40);
        m_window->key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("No change before this place"));
        keepPicture(m_window->window, QStringLiteral("changesIgnored"));

        choose("changesIgnored", "ignoreCommentsAction"); // what stands in place of one is new
        QCOMPARE(button->text(), QStringLiteral("3 differences ignored ▾"));
        QCOMPARE(summary(), QStringLiteral("2 lines added"));
        QVERIFY(!isMarked(40));
        QCOMPARE(m_window->preferences.ignoredChanges(),
            (QStringList{QStringLiteral("white-space"), QStringLiteral("comments")}));
        choose("changesIgnored", "ignoreSpacingAction");
        QCOMPARE(button->text(), QStringLiteral("2 differences ignored ▾"));
        choose("changesIgnored", "ignoreCommentsAction");
        QCOMPARE(button->text(), QStringLiteral("Ignoring ▾"));
        QTRY_COMPARE(summary(), QStringLiteral("3 lines changed · 4 statements in 3 sections"));
    }

    void linesThatAreThereOnceCanMeetFirst()
    {
        // Of the text the lines that are there more than once, and behind them one that is there once.
        const QByteArrayList all = m_content.split('\n');
        const auto once =
            std::find_if(all.begin(), all.end(), [&all](const QByteArray &line) { return all.count(line) == 1; });
        QByteArrayList lines;
        std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
            [&all](const QByteArray &line) { return all.count(line) > 1; });
        compareWith((lines << *once).join('\n') + '\n');
        const QString before = summary();
        choose("changesShown", "patientAction");
        QVERIFY(m_window->preferences.patientChanges());
        QTRY_VERIFY(summary() != before);
        choose("changesShown", "patientAction");
        QTRY_COMPARE(summary(), before);
    }

    void aDefinitionCanIgnoreOtherThings()
    {
        compareWith(m_content.toUpper());
        QAction *const apart = m_window->action("ignoreApartAction");
        QCOMPARE(apart->iconText(), QStringLiteral("Only for “leaf_config”"));
        choose("changesIgnored", "ignoreBlankLinesAction");
        choose("changesIgnored", "ignoreApartAction");
        QVERIFY(apart->isChecked());
        QVERIFY(m_window->action("ignoreBlankLinesAction")->isChecked()); // it begins as the others are
        choose("changesIgnored", "ignoreCaseAction");
        QCOMPARE(summary(), QStringLiteral("No difference but what is ignored."));
        QCOMPARE(m_window->preferences.ignoredChanges(), QStringList(QStringLiteral("blank-lines")));

        // Another definition's artifact does not ignore it.
        m_window->read(*m_window->find("handbook", "leaf-02"));
        QCOMPARE(apart->iconText(), QStringLiteral("Only for “handbook”"));
        QVERIFY(!apart->isChecked());
        QVERIFY(m_window->action("ignoreBlankLinesAction")->isChecked());
        QVERIFY(!m_window->action("ignoreCaseAction")->isChecked());
    }

    void whenAllIsIgnoredNothingCounts()
    {
        compareWith(m_content.toUpper());
        choose("changesIgnored", "ignoreCaseAction");
        QCOMPARE(summary(), QStringLiteral("No difference but what is ignored."));
        QVERIFY(part<QToolButton>(page(), "changesIgnored")->text().endsWith(QStringLiteral("differences ignored ▾")));
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        QVERIFY(page().left().skipped().empty());
    }

    void expressionsOfOnesOwn()
    {
        compareWith(with({{20, "! revision 17"}, {40, "! and another"}}));
        auto *const button = part<QToolButton>(page(), "changesIgnored");
        choose("changesIgnored", "ownExpressionsAction");
        auto *const dialog = part<QDialog>(m_window->window, "ignoreDialog");
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());
        auto *const name = part<QLineEdit>(*dialog, "ignoreName");
        auto *const expression = part<QLineEdit>(*dialog, "ignoreExpression");
        auto *const add = part<QPushButton>(*dialog, "ignoreAdd");
        QTest::keyClicks(name, QStringLiteral("Lines 21 & 41"));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(expression, QStringLiteral("^.*("));
        QVERIFY(part<QLabel>(*dialog, "ignoreFault")->text().startsWith(QStringLiteral("At the end: ")));
        QVERIFY(!add->isEnabled());
        keepPicture(*dialog, QStringLiteral("changesExpression"));
        QTest::keyClicks(expression, QStringLiteral("revision|ntp server).*$"));
        QCOMPARE(part<QLabel>(*dialog, "ignoreFault")->text(), QString());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(button->text(), QStringLiteral("1 difference ignored ▾"));
        QVERIFY(m_window->action("ignoreOwn1Action")->isChecked());
        QCOMPARE(m_window->preferences.ignoreExpressions().size(), size_t(1));
        auto *const list = part<QListWidget>(*dialog, "ignoreList");
        QCOMPARE(list->count(), 1);
        QTest::keyClicks(name, QStringLiteral("Lines 21 & 41"));
        QCOMPARE(part<QLabel>(*dialog, "ignoreFault")->text(), QStringLiteral("There is one of that name already."));
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Others"));
        QTest::keyClicks(expression, QStringLiteral("^! nothing$"));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(list->count(), 2);
        QCOMPARE(m_window->preferences.ignoredChanges().size(), 2);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::mouseClick(part<QPushButton>(*dialog, "ignoreRemove"), Qt::LeftButton);
        QCOMPARE(list->count(), 1);
        QCOMPARE(m_window->preferences.ignoreExpressions().front().name, QStringLiteral("Others"));
        QVERIFY(m_window->action("ignoreOwn1Action")->isChecked()); // the one that is left stays on
        QCOMPARE(m_window->preferences.ignoredChanges().size(), 1);
        QTRY_COMPARE(button->text(), QStringLiteral("Nothing ignored ▾"));
        list->setCurrentRow(0);
        QTest::mouseClick(part<QPushButton>(*dialog, "ignoreRemove"), Qt::LeftButton);
        QCOMPARE(list->count(), 0);
        QTRY_COMPARE(button->text(), QStringLiteral("Ignoring ▾"));
        QVERIFY(m_window->preferences.ignoreExpressions().empty());
        QVERIFY(m_window->preferences.ignoredChanges().isEmpty());
    }

    // Removed and added lines under each other, walked through as the two sides are.
    void bothTextsAreOne()
    {
        compareWith(with({{20, "! another"}, {40, "! and another"}}));
        QCOMPARE(part<QToolButton>(page(), "changesShown")->text(), QStringLiteral("Side by side ▾"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        choose("changesShown", "unifiedAction");
        TextView &view = page().unified();
        QVERIFY(page().isUnified() && view.isVisible() && !page().left().isVisible());
        QCOMPARE(part<QToolButton>(page(), "changesShown")->text(), QStringLiteral("Unified ▾"));
        QVERIFY(m_window->preferences.unifiedChanges());
        QCOMPARE(view.text().lineCount(), page().right().text().lineCount() + 2);
        QCOMPARE(view.text().line(20).toByteArray(), QByteArray("! another"));
        QCOMPARE(view.text().line(21).toByteArray(), m_content.split('\n').at(20));
        QVERIFY(rows(view).startsWith(
            QStringLiteral("(1-17) 18 19 20 21 22 23 24 25 (26-38) 39 40 41 42 43 44 45 46 (47-")));
        QCOMPARE(view.language(), page().right().language());
        QCOMPARE(count(), QStringLiteral("2 of 2")); // one is where one was
        QCOMPARE(page().focusProxy(), &view);
        keepPicture(m_window->window, QStringLiteral("changesUnified"));

        m_window->key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(view.caretLine(), 20);
        view.goToLine(30);
        QVERIFY(view.isShown(30));
        QCOMPARE(count(), QStringLiteral("2 changes"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(view.caretLine(), 41);
        QTest::keyClick(&view, Qt::Key_Down); // onto the line that was added
        QCOMPARE(count(), QStringLiteral("2 of 2"));

        view.goToLine(50);
        choose("changesShown", "sideBySideAction");
        QVERIFY(!page().isUnified() && page().left().isVisible() && !view.isVisible());
        QCOMPARE(page().right().caretLine(), 48);
        QCOMPARE(view.text().size(), 0);
        QVERIFY(!m_window->preferences.unifiedChanges());
    }

    // Above each text the section that one is in, in the one that one is not in what matches.
    void theSectionIsAbove()
    {
        const qsizetype line = m_content.left(m_content.indexOf("\nrouter bgp")).count('\n') + 1;
        const QByteArray name = m_content.split('\n').at(line);
        QByteArrayList lines = m_content.split('\n');
        lines[line + 2] += " as it was";
        lines.insert(4, "! a line more");
        compareWith(lines.join('\n'));
        const auto way = [this](const char *side) { return part<BreadcrumbBar>(page(), side)->text().toUtf8(); };
        m_window->key(Qt::Key_F8);
        QCOMPARE(page().right().caretLine(), line + 2);
        QVERIFY2(way("compareToWay").startsWith(name), way("compareToWay").constData());
        QCOMPARE(way("compareFromWay").left(name.size()), name);
        keepPicture(m_window->window, QStringLiteral("changesSection"));
        page().right().setFocus();
        QTest::keyClick(&page().right(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!way("compareToWay").startsWith(name));
        QCOMPARE(way("compareFromWay"), way("compareToWay"));
    }

    // In the text that one is in, and what is found is opened on both sides.
    void wordsAreFound()
    {
        compareWith(with({{20, "! another"}, {100, "! a rare word"}}));
        choose("changesShown", "context1Action");
        QVERIFY(!page().left().isShown(60));
        page().left().setFocus();
        page().left().goToLine(20);
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        auto *const bar = part<FindBar>(page(), "compareFromFind");
        QVERIFY(bar->isVisible() && page().isVisible());
        QCOMPARE(bar->width(), page().width()); // it does not take room from one side only
        auto *const field = bar->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("rare word"));
        QTRY_COMPARE(bar->hitCount(), 1);
        QCOMPARE(page().left().caretLine(), 100);
        const QByteArray line = m_content.split('\n').at(60);
        field->setText(QString::fromUtf8(line));
        QTRY_VERIFY(!bar->isSearching() && bar->hitCount() > 0);
        for (qsizetype i = 0; i < bar->hitCount() && page().left().caretLine() != 60; ++i)
            m_window->key(Qt::Key_F3);
        QCOMPARE(page().left().caretLine(), 60);
        QVERIFY(page().left().isShown(60) && page().right().isShown(60));
        keepPicture(m_window->window, QStringLiteral("changesFind"));
        page().right().setFocus(); // one bar at a time
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        auto *const other = part<FindBar>(page(), "compareToFind");
        QVERIFY(!bar->isVisible() && other->isVisible());
        QTRY_VERIFY(other->findChild<QLineEdit *>()->hasFocus());
        m_window->key(Qt::Key_F3);
        QVERIFY(!bar->isVisible() && other->isVisible());
        QTest::keyClick(other->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!other->isVisible() && page().right().hasFocus() && page().isVisible());
    }

    // They are marked as that on both sides, and one leads to the other.
    void movedLinesAreToldAndGoneTo()
    {
        QByteArrayList lines = m_content.split('\n');
        const QByteArrayList block = {"interface Loopback77", "   description moved", "   ip address 192.0.2.77/32"};
        QByteArrayList there = lines;
        for (int i = 0; i < 3; ++i)
            lines.insert(80 + i, block.at(i));
        for (int i = 0; i < 3; ++i)
            there.insert(20 + i, block.at(i));
        const auto artifact = m_window->find("leaf_config", "leaf-02");
        m_window->keep(*artifact, there.join('\n'));
        m_window->read(*artifact);
        QTRY_VERIFY(!viewer().isBusy());
        compareWith(lines.join('\n'));
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(page().right().caretLine(), 20);
        QVERIFY2(summary().endsWith(QStringLiteral("– here: moved from line 81")), qPrintable(summary()));
        QVERIFY(m_window->action("goToMovedAction")->isEnabled());
        keepPicture(m_window->window, QStringLiteral("changesMoved"));
        const auto shows = [](TextView &view, LineMark mark) {
            const QImage image = view.viewport()->grab().toImage();
            const int y = view.lineTop(view.caretLine()) + 3;
            return image.pixelColor(image.width() - 5, y) == view.colors().of(mark).ground;
        };
        QVERIFY(shows(page().right(), LineMark::Moved));
        m_window->key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page().left().hasFocus());
        QCOMPARE(page().left().caretLine(), 80);
        QVERIFY(shows(page().left(), LineMark::Moved));
        QVERIFY(summary().endsWith(QStringLiteral("– here: moved to line 21")));
        m_window->key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().right().caretLine(), 20);

        choose("changesShown", "unifiedAction");
        QCOMPARE(page().unified().caretLine(), 20);
        QVERIFY(shows(page().unified(), LineMark::Moved));
        m_window->key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().unified().text().line(page().unified().caretLine()).toByteArray(), block.at(0));
        QCOMPARE(page().unified().caretLine(), 83);
        page().unified().goToLine(50);
        QVERIFY(!m_window->action("goToMovedAction")->isEnabled());
    }

    void inANarrowWindowNothingIsCutOff()
    {
        m_window->window.resize(700, 700);
        compareWith(with({{18, m_content.split('\n').at(18) + "  "}, {40, "! and another"}}));
        choose("changesIgnored", "ignoreSpacingAction");
        for (const char *name : {"changesShown", "changesIgnored", "compareCount", "previousChange", "nextChange",
                 "swapSides", "closeComparison"}) {
            const auto *const widget = part<QWidget>(page(), name);
            QVERIFY2(widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect(), name);
        }
        keepPicture(m_window->window, QStringLiteral("changesNarrow"));
    }

    void thousandsOfChanges()
    {
        QByteArray content;
        QByteArray other;
        for (int i = 0; i < 60000; ++i) {
            const QByteArray line = "interface Ethernet" + QByteArray::number(i) + '\n';
            content += line;
            other += i % 20 == 10 ? "no " + line : line;
        }
        const auto artifact = m_window->find("leaf_config", "leaf-02");
        m_window->keep(*artifact, content);
        m_window->read(*artifact);
        QTRY_VERIFY(!viewer().isBusy());
        compareWith(other);
        QCOMPARE(summary(), QStringLiteral("%L1 lines changed").arg(3000));
        QCOMPARE(page().left().skipped().size(), size_t(3001));
        keepPicture(m_window->window, QStringLiteral("changesThousands"));
        for (int i = 0; i < 5; ++i)
            m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("6 of %L1").arg(3000));
        QCOMPARE(page().left().lineTop(110), page().right().lineTop(110));
    }
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
