// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QMenu>
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
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
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
