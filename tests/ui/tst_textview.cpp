// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include "tests/ui/contrast.h"
#include "ui/viewer/findbar.h"
#include "ui/widgets/motion.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace artiscope;

namespace {

const QByteArray config = "! leaf-02\nhostname leaf-02\ninterface Ethernet1\n   ip address 10.0.1.3/31\nend\n";

// Thin strokes are blended with their ground: near is enough.
bool shows(const QImage &image, const QColor &color)
{
    const auto near = [](int a, int b) { return std::abs(a - b) <= 16; };
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (near(qRed(pixel), color.red()) && near(qGreen(pixel), color.green())
                && near(qBlue(pixel), color.blue()))
                return true;
        }
    }
    return false;
}

} // namespace

class TestTextView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    TextView *m_view = nullptr;
    FindBar *m_bar = nullptr;

    QPoint pointOf(qsizetype offset) const
    {
        const QRect rect = m_view->rectOf(offset, offset);
        return {rect.left() + 1, rect.center().y()};
    }
    void click(qsizetype offset, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, pointOf(offset));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view, Qt::Key(key), modifiers);
    }
    QImage picture() const { return m_view->viewport()->grab().toImage(); }

private Q_SLOTS:
    void initTestCase()
    {
        // Random bytes ask for scripts that no installed font has.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.text.font*=false\nqt.qpa.*=false"));
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = new TextView;
        m_bar = new FindBar(*m_view);
        layout->addWidget(m_bar);
        layout->addWidget(m_view, 1);
        m_window->resize(640, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        m_view->setText(TextBuffer(config), Language::Config);
    }
    void cleanup() { m_window.reset(); }

    void keysMoveTheCaret_data()
    {
        QTest::addColumn<QString>("keys"); // as QKeySequence writes them, one after the other
        QTest::addColumn<QString>("place"); // line:column, and what is selected
        const auto row = [](const char *keys, const char *place) {
            QTest::newRow(keys) << QString::fromLatin1(keys) << QString::fromLatin1(place);
        };
        row("Right", "0:1 ");
        row("Left", "0:0 ");
        row("End", "0:9 ");
        row("End Right", "1:0 ");
        row("End Right Left", "0:9 ");
        row("Down", "1:0 ");
        row("Up", "0:0 ");
        row("End Down Down", "2:9 ");
        row("Down Down Down End Up Down", "3:25 ");
        row("Ctrl+End", "5:0 ");
        row("Ctrl+End Up", "4:0 ");
        row("Ctrl+End Ctrl+Home", "0:0 ");
        row("PgDown", "5:0 ");
        row("PgDown PgUp", "0:0 ");
        row("Down Ctrl+Right", "1:9 ");
        row("Down Ctrl+Right Ctrl+Left", "1:0 ");
        row("Shift+Right Shift+Right", "0:2 ! ");
        row("Shift+End", "0:9 ! leaf-02");
        row("Down Shift+Down", "2:0 hostname leaf-02\n");
        row("Down Shift+Ctrl+Right", "1:9 hostname ");
        row("Down End Shift+Home", "1:0 hostname leaf-02");
        row("Shift+End Right", "0:9 ");
        row("Down Shift+End Left", "1:0 ");
        row("Down Down Shift+Ctrl+End", "5:0 interface Ethernet1\n   ip address 10.0.1.3/31\nend\n");
        row("Down Shift+Ctrl+Home", "0:0 ! leaf-02\n");
        row("Shift+PgDown", "5:0 ! leaf-02\nhostname leaf-02\ninterface Ethernet1\n   ip address 10.0.1.3/31\nend\n");
    }
    void keysMoveTheCaret()
    {
        QFETCH(QString, keys);
        const QStringList each = keys.split(u' ');
        for (const QString &key : each) {
            const QKeyCombination combination = QKeySequence(key)[0];
            press(combination.key(), combination.keyboardModifiers());
        }
        QTEST(
            QStringLiteral("%1:%2 %3").arg(m_view->caretLine()).arg(m_view->caretColumn()).arg(m_view->selectedText()),
            "place");
    }

    void homeAndEndGoByRowAndLine_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("place"); // row:column, and how much is selected
        const auto row = [](bool wrap, const char *keys, const char *place) {
            QTest::addRow("%s%s", wrap ? "wrapped " : "", keys)
                << wrap << QString::fromLatin1(keys) << QString::fromLatin1(place);
        };
        // The line: four blanks, then words of five to the end at 304.
        row(false, "Right Home", "0:4 0");
        row(false, "Home Home", "0:0 0");
        row(false, "Home Home Home", "0:4 0");
        row(false, "End", "0:304 0");
        row(false, "End Home Shift+End", "0:304 300");
        row(false, "End Shift+Home", "0:4 300");
        row(false, "End Shift+Home Shift+Home", "0:0 304");
        row(true, "Home", "0:4 0");
        row(true, "Home Home", "0:0 0");
        row(true, "End", "0:end 0");
        row(true, "End End", "last:304 0");
        row(true, "End Shift+End", "last:304 rest");
        row(true, "Down End", "1:end 0");
        row(true, "Down End Home", "1:begin 0");
        row(true, "Down End Home Home", "0:4 0");
        row(true, "Down End Home Home Home", "0:0 0");
        row(true, "Down Right Home Shift+End", "1:end row");
        row(true, "End End Home", "last:begin 0");
    }
    void homeAndEndGoByRowAndLine()
    {
        QFETCH(bool, wrap);
        QFETCH(QString, keys);
        QFETCH(QString, place);
        m_view->setText(TextBuffer("    " + QByteArray("word ").repeated(60) + "\nsecond"), Language::Plain);
        m_view->setWrap(wrap);
        const auto rowOf = [this](qsizetype offset) {
            return (m_view->rectOf(offset, offset).top() - m_view->rectOf(0, 0).top()) / m_view->caretRect().height();
        };
        const auto isEdge = [&](qsizetype offset, int by) {
            return m_view->caretLine() == 0 && rowOf(offset) != rowOf(offset + by);
        };
        const QStringList each = keys.split(u' ');
        for (const QString &key : each) {
            const QKeyCombination combination = QKeySequence(key)[0];
            press(combination.key(), combination.keyboardModifiers());
        }
        const qsizetype caret = m_view->caret();
        QString column = QString::number(caret);
        if (wrap && caret > 4 && caret < 304)
            column = isEdge(caret, -1) ? QStringLiteral("begin") : isEdge(caret, 1) ? QStringLiteral("end") : column;
        const int row = rowOf(caret);
        const qsizetype selected = m_view->selectedText().size();
        QString amount = QString::number(selected);
        if (wrap && selected > 0) {
            const qsizetype anchor = m_view->anchor();
            amount = isEdge(anchor, 1) ? QStringLiteral("rest") : isEdge(anchor, -1) ? QStringLiteral("row") : amount;
        }
        QTEST(QStringLiteral("%1:%2 %3")
                  .arg(wrap && row == rowOf(304) ? QStringLiteral("last") : QString::number(row), column, amount),
            "place");
    }

    void homeAndEndStayAmongTheRowsOfPieces()
    {
        m_view->setText(TextBuffer(QByteArray(100'000, 'x')), Language::Plain);
        m_view->setWrap(true);
        for (int rows = 0; rows < 100; ++rows) { // over several pieces
            const int y = m_view->caretRect().top();
            press(Qt::Key_End);
            QCOMPARE(m_view->caretRect().top(), y);
            press(Qt::Key_Home);
            QCOMPARE(m_view->caretRect().top(), y);
            press(Qt::Key_Down);
        }
        QVERIFY(m_view->caret() > 2 * TextBuffer::pieceSize);
    }

    void clicksPlaceTheCaretAndSelect()
    {
        const qsizetype address = config.indexOf("10.0.1.3");
        click(address + 2);
        QCOMPARE(m_view->caret(), address + 2);
        QVERIFY(!m_view->hasSelection());
        click(address + 4, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral(".0"));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(address + 4));
        QCOMPARE(m_view->selectedText(), QStringLiteral("10.0.1.3/31"));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(address + 4));
        QCOMPARE(m_view->selectedText(), QStringLiteral("   ip address 10.0.1.3/31\n"));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(address + 4));
    }

    void draggingSelects()
    {
        const qsizetype from = config.indexOf("hostname");
        const qsizetype to = config.indexOf("Ethernet1");
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(from));
        QTest::mouseMove(m_view->viewport(), pointOf(to));
        QCOMPARE(m_view->selectedText(), QStringLiteral("hostname leaf-02\ninterface "));
        QTest::mouseMove(m_view->viewport(), pointOf(from - 3));
        QCOMPARE(m_view->selectedText(), QStringLiteral("02\n"));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(from - 3));
    }

    // A click in each half of a character goes to the caret position on that side of it.
    void clicksGoToTheNearerEdge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("edges"); // which byte begins each character, and the end, as the caret steps
        const auto row = [](const char *name, const QString &text, const char *edges) {
            QTest::newRow(name) << text << QString::fromLatin1(edges);
        };
        row("ascii", QStringLiteral("wxyz"), "0 1 2 3 4");
        row("mark", QStringLiteral("x\u0332yz"), "0 3 4 5");
        row("accent", QStringLiteral("e\u0301xy"), "0 3 4 5");
        row("emoji", QStringLiteral("\U0001F600xy"), "0 4 5 6");
        row("joined", QStringLiteral("\U0001F468\u200d\U0001F469xy"), "0 11 12 13");
        row("flag", QStringLiteral("\U0001F1E9\U0001F1EAxy"), "0 8 9 10");
        row("wide", QStringLiteral("\u4f60\u597dxy"), "0 3 6 7 8");
        row("last", QStringLiteral("xy\u0332"), "0 1 4");
    }
    void clicksGoToTheNearerEdge()
    {
        QFETCH(QString, text);
        QFETCH(QString, edges);
        for (const bool wrap : {false, true}) {
            m_view->setWrap(wrap);
            m_view->setText(TextBuffer(text.toUtf8() + "\nsecond"), Language::Plain);
            QStringList clicked;
            QStringList steps;
            const QStringList offsets = edges.split(u' ');
            for (qsizetype i = 0; i + 1 < offsets.size(); ++i) {
                const qsizetype from = offsets.at(i).toInt();
                const QRect box = m_view->rectOf(from, offsets.at(i + 1).toInt());
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box.center() - QPoint(box.width() / 4, 0));
                clicked += QString::number(m_view->caret());
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box.center() + QPoint(box.width() / 4, 0));
                clicked += QString::number(m_view->caret());
                steps += {offsets.at(i), offsets.at(i + 1)};
            }
            QCOMPARE(clicked, steps);
            press(Qt::Key_Home, Qt::ControlModifier);
            QStringList stepped;
            for (; m_view->caretLine() == 0; press(Qt::Key_Right))
                stepped += QString::number(m_view->caret());
            QCOMPARE(stepped.join(u' '), edges);
        }
    }

    // Every letter of "a", alef, bet, gimel, "b" is where it is drawn, from the right to the left.
    void clicksAmongRightToLeft()
    {
        const QString text = QStringLiteral("a\u05d0\u05d1\u05d2b");
        m_view->setText(TextBuffer(text.toUtf8() + "\n"), Language::Plain);
        const int first = m_view->caretRect().left();
        QStringList places; // of each pixel on the way to the right, told when it changes
        for (int x = first; x <= m_view->rectOf(8, 8).left(); ++x) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, m_view->caretRect().center().y()));
            if (const QString place = QString::number(m_view->caret()); places.isEmpty() || places.last() != place)
                places += place;
        }
        QCOMPARE(places.join(u' '), QStringLiteral("0 1 7 5 3 1 7 8"));
    }

    // The first and the last column of pixels of the first row that is marked as selected.
    std::pair<int, int> marked() const
    {
        const QImage image = picture();
        std::pair<int, int> found{-1, -1};
        for (int x = m_view->rectOf(0, 0).left(); x < image.width() - 2; ++x) {
            if (image.pixelColor(x, m_view->rectOf(0, 0).bottom()) != m_view->colors().selection)
                continue;
            found.first = found.first < 0 ? x : found.first;
            found.second = x;
        }
        return found;
    }
    void selectedClustersAreMarkedAsDrawn()
    {
        const auto near = [](int a, int b) { return std::abs(a - b) <= 2; };
        m_view->setText(TextBuffer("\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9xy\n"), Language::Plain);
        m_view->select(11, 0);
        QVERIFY(near(marked().second, m_view->rectOf(11, 11).left()));
        // Of "ab", alef, bet, gimel, "c" the alef is the last one on the screen before the "c".
        m_view->setText(TextBuffer(QStringLiteral("ab\u05d0\u05d1\u05d2c\n").toUtf8()), Language::Plain);
        m_view->select(2, 4);
        QVERIFY(near(marked().first, m_view->rectOf(4, 4).left()));
        QVERIFY(near(marked().second, m_view->rectOf(8, 8).left()));
        m_view->select(1, 4); // in two parts
        QVERIFY(near(marked().first, m_view->rectOf(1, 1).left()));
        QVERIFY(near(marked().second, m_view->rectOf(8, 8).left()));
        const QPoint gimel = m_view->rectOf(2, 2).bottomLeft() + QPoint(4, 0);
        QCOMPARE(picture().pixelColor(gimel), m_view->colors().ground);
    }

    void aLineNumberSelectsItsLine()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(4, m_view->rectOf(10, 10).center().y()));
        QCOMPARE(m_view->selectedText(), QStringLiteral("hostname leaf-02\n"));
    }

    // Lines that make room for what another text has are not copied, whatever part of them is selected.
    void fillersAreNotTheTextsOwn_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("copied");
        QTest::newRow("all") << 0 << 8 << QStringLiteral("a\n\nb\n");
        QTest::newRow("into one") << 0 << 3 << QStringLiteral("a\n");
        QTest::newRow("out of one") << 3 << 7 << QStringLiteral("\nb");
        QTest::newRow("within") << 2 << 3 << QString();
        QTest::newRow("an empty line of its own") << 4 << 5 << QStringLiteral("\n");
    }
    void fillersAreNotTheTextsOwn()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        m_view->setText(TextBuffer("a\n\n\n\n\nb\n"), Language::Plain);
        m_view->setFillers({{1, 2}, {4, 4}});
        m_view->select(from, to);
        QTEST(m_view->selectedText(), "copied");
        QCOMPARE(m_view->ownLineCount(), 4);
        for (const qsizetype line : {0, 3, 5, 6})
            QCOMPARE(m_view->lineOfOwn(m_view->ownNumber(line)), line);
        QCOMPARE(m_view->ownNumber(2), -1);
        m_view->setText(TextBuffer("a\n\n\n\n\nb\n"), Language::Plain);
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), QStringLiteral("a\n\n\n\n\nb\n")); // another text has none
    }

    void copyingTakesTheTextAsItIs()
    {
        m_view->setText(TextBuffer("gr\xc3\xbc\xc3\x9f"
                                   "e\r\n\tend"),
            Language::Plain);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("grüße\r\n\tend"));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier); // nothing selected: nothing is taken away either
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("grüße\r\n\tend"));
    }

    void theMenuIsOfTheActionsGiven()
    {
        QAction selectAll(QStringLiteral("All"));
        connect(&selectAll, &QAction::triggered, m_view, &TextView::selectAll);
        m_view->addAction(&selectAll);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(100, 20), m_view->mapToGlobal(QPoint(100, 20)));
        QCoreApplication::sendEvent(m_view->viewport(), &asked);
        auto *menu = m_view->findChild<QMenu *>(QStringLiteral("textMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions(), QList<QAction *>{&selectAll});
        menu->actions().constFirst()->trigger();
        QCOMPARE(m_view->selectedText().toUtf8(), config);
        menu->close();
    }

    void coloursOfRolesAreOnTheScreen()
    {
        const QImage image = picture();
        for (const Role role : {Role::Comment, Role::Keyword, Role::Interface, Role::Address})
            QVERIFY2(shows(image, m_view->colors().of(role)), qPrintable(QString::number(int(role))));
        m_view->setLanguage(Language::Plain);
        QVERIFY(!shows(picture(), m_view->colors().of(Role::Keyword)));
        m_view->setColors(TextColors::dark());
        m_view->setLanguage(Language::Config);
        QVERIFY(shows(picture(), TextColors::dark().of(Role::Keyword)));
        QVERIFY(shows(picture(), TextColors::dark().ground));
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursCanBeRead()
    {
        QFETCH(bool, dark);
        const TextColors colors = dark ? TextColors::dark() : TextColors::light();
        QVERIFY(contrast(colors.lineNumber, colors.ground) >= 4.5);
        QVERIFY(contrast(colors.accent, colors.ground) >= 3.0);
        QVERIFY(contrast(colors.hitMark, colors.ground) >= 3.0);
        for (const QColor &ground :
            {colors.ground, colors.selection, colors.occurrence, colors.hit, colors.currentHit}) {
            QVERIFY(contrast(colors.text, ground) >= 4.5);
            for (const QColor &color : colors.roles)
                QVERIFY2(contrast(color, ground) >= 4.5,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(color.name(), ground.name()).arg(contrast(color, ground))));
        }
        for (const TextColors::Mark &mark : colors.marks) {
            QVERIFY(contrast(mark.ink, colors.ground) >= 4.5);
            QVERIFY(contrast(colors.text, mark.word) >= 4.5);
            for (const QColor &color : colors.roles)
                QVERIFY(contrast(color, mark.ground) >= 4.5);
        }
    }

    void focusIsVisible()
    {
        const QColor accent = m_view->colors().accent;
        const QPoint edge(0, m_view->viewport()->height() / 2);
        QCOMPARE(picture().pixelColor(edge), accent);
        QCOMPARE(picture().pixelColor(edge + QPoint(1, 0)), accent);
        m_bar->openFind();
        QTRY_VERIFY(!m_view->hasFocus());
        QVERIFY(picture().pixelColor(edge) != accent);
    }

    void theTextStandsInItsRow_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theTextStandsInItsRow()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer("\nEgg {\xc3\x84}\n\n"), Language::Plain);
        const QRect row = m_view->rectOf(1, 2);
        m_bar->openFind(); // no caret then
        QTRY_VERIFY(!m_view->hasFocus());
        const QImage image = picture();
        int above = image.height();
        int below = -1;
        for (int y = 0; y < image.height() - 4; ++y) { // without the focus ring
            for (int x = row.left(); x < row.left() + 60; ++x) {
                if (image.pixelColor(x, y).lightness() < 120 && y > 4) {
                    above = std::min(above, y);
                    below = std::max(below, y);
                }
            }
        }
        QVERIFY(above >= row.top());
        QVERIFY(below <= row.bottom());
        QVERIFY(below - above > row.height() / 3);
    }

    void tabsGoToTheirStops()
    {
        m_view->setText(TextBuffer("\tx\nabc\tx\n12345678x"), Language::Plain);
        const int x = m_view->rectOf(1, 2).left();
        QCOMPARE(m_view->rectOf(7, 8).left(), x);
        QCOMPARE(m_view->rectOf(17, 18).left(), x);
    }

    void linesThatAreVeryLongScroll()
    {
        QByteArray line;
        for (int i = 0; line.size() < 5'000'000; ++i)
            line += "{\"key" + QByteArray::number(i) + "\": [1, 2, \"\xc3\xa4\"]},";
        m_view->setText(TextBuffer(line), Language::Json);
        QVERIFY(shows(picture(), m_view->colors().of(Role::Key)));
        press(Qt::Key_End);
        QCOMPARE(m_view->caret(), line.size());
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretRect().center()));
        QVERIFY(shows(picture(), m_view->colors().of(Role::Punctuation)));
        press(Qt::Key_Left);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("}"));
        click(m_view->caret() - 20);
        QCOMPARE(m_view->caret(), line.size() - 2 - 20);
        m_view->setWrap(true);
        press(Qt::Key_Home); // of the row
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QVERIFY(m_view->caret() > 20);
        QVERIFY(m_view->caret() < 200);
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretRect().center()));
    }

    // Stepping from one end to the other by keys visits every character of a line in pieces once.
    void piecesHaveNoSeams()
    {
        const QByteArray line = QByteArray("ab\xc3\xa4").repeated(1200);
        m_view->setText(TextBuffer(line), Language::Plain);
        int steps = 0;
        for (; m_view->caret() < line.size() && steps < 5000; ++steps)
            press(Qt::Key_Right);
        QCOMPARE(steps, 3600);
        for (; m_view->caret() > 0 && steps > -100; --steps)
            press(Qt::Key_Left);
        QCOMPARE(steps, 0);
    }

    void wrappedRowsFitTheWidth()
    {
        m_view->setText(TextBuffer(QByteArray("word ").repeated(300) + "\nsecond line"), Language::Plain);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        QSignalSpy told(m_view, &TextView::wrapChanged);
        m_view->setWrap(true);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caretLine(), 0);
        QVERIFY(m_view->caretColumn() > 20);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caretLine(), 1);
        QVERIFY(m_view->caretRect().top() > m_view->fontMetrics().height() * 10);
        m_view->setWrap(false);
        QCOMPARE(m_view->rectOf(1500, 1501).height(), m_view->caretRect().height());
    }

    void theWheelScrollsAndZooms()
    {
        m_view->setText(TextBuffer(QByteArray("line\n").repeated(1000)), Language::Plain);
        const auto turn = [this](int delta, Qt::KeyboardModifiers modifiers) {
            const QPointF at(100, 100);
            QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, modifiers,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        QSignalSpy steps(m_view, &TextView::scrolled);
        turn(-120, {});
        QCOMPARE(m_view->topLine(), 0); // it is on its way
        turn(-120, {});
        QTRY_COMPARE(m_view->topLine(), 6);
        QVERIFY(steps.size() > 6); // by pixels, not by lines
        QCOMPARE(m_view->verticalScrollBar()->value(), 6);
        turn(120, {});
        turn(-120, {}); // the other way at once
        QTRY_VERIFY(m_view->topLine() >= 8);
        press(Qt::Key_Home, Qt::ControlModifier); // where a key leads to is where it stays
        QCOMPARE(m_view->topLine(), 0);
        setMotionReduced(*qApp, true);
        turn(-120, {});
        setMotionReduced(*qApp, false);
        QCOMPARE(m_view->topLine(), 3);
        const int height = m_view->caretRect().height();
        turn(120, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 1);
        QCOMPARE(m_view->topLine(), 3);
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 3);
        QVERIFY(m_view->caretRect().height() > height);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 2);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 0);
        QCOMPARE(m_view->caretRect().height(), height);
    }

    // A notch is one step and three rows, in however many turns it comes.
    void fineWheelsTurnByFractions_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void fineWheelsTurnByFractions()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(QByteArray("line\n").repeated(1000)), Language::Plain);
        const auto turn = [this](int delta, Qt::KeyboardModifiers modifiers) {
            const QPointF at(100, 100);
            QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, modifiers,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        for (int i = 0; i < 11; ++i) {
            turn(10, Qt::ControlModifier);
            QCOMPARE(m_view->zoom(), 0);
        }
        turn(10, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 1);
        for (int i = 0; i < 12; ++i)
            turn(-10, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 0);
        const int height = m_view->caretRect().height();
        const auto scrolled = [&] {
            const qsizetype below = m_view->text().lineStart(m_view->topLine() + 1); // the first whole one
            return int(m_view->topLine() + 1) * height - m_view->rectOf(below, below).top();
        };
        for (int i = 1; i <= 12; ++i) {
            turn(-10, {});
            QCOMPARE(scrolled(), 3 * height * i / 12);
        }
        QCOMPARE(m_view->topLine(), 3);
        for (int i = 0; i < 120; ++i)
            turn(1, {});
        QCOMPARE(scrolled(), 0);
    }

    void theBarReachesBothEnds_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theBarReachesBothEnds()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->setText(
            TextBuffer(QByteArray(QByteArray("word ").repeated(100) + "\n").repeated(200) + "last"), Language::Plain);
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->maximum());
        const qsizetype end = m_view->text().size();
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf(end - 1, end).center()));
        bar->setValue(0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf(0, 1).center()));
        QCOMPARE(m_view->topLine(), 0);
    }

    void goingToALineShowsIt()
    {
        m_view->setText(TextBuffer(QByteArray("line\n").repeated(100000)), Language::Plain);
        QSignalSpy moved(m_view, &TextView::caretMoved);
        m_view->goToLine(50000);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(0).value<qsizetype>(), qsizetype(50000));
        QVERIFY(m_view->topLine() < 50000);
        QVERIFY(m_view->topLine() > 49950);
        m_view->goToLine(1'000'000);
        QCOMPARE(m_view->caretLine(), 100000);
    }

    void anotherVersionKeepsThePlace()
    {
        m_view->setText(TextBuffer(QByteArray("line of text\n").repeated(1000)), Language::Plain);
        m_view->goToLine(500);
        press(Qt::Key_Right);
        const qsizetype top = m_view->topLine();
        m_view->setText(TextBuffer(QByteArray("l\xc3\xb6ne\n").repeated(1000)), Language::Plain, TextView::Keep::Place);
        QCOMPARE(m_view->caretLine(), 500);
        QCOMPARE(m_view->caretColumn(), 1);
        QCOMPARE(m_view->topLine(), top);
        m_view->setText(TextBuffer("short"), Language::Plain, TextView::Keep::Place);
        QCOMPARE(m_view->caretLine(), 0);
        m_view->setText(TextBuffer(QByteArray("x\n").repeated(1000)), Language::Plain);
        QCOMPARE(m_view->caret(), 0);
        QCOMPARE(m_view->topLine(), 0);
    }

    // What a text far above decides is a guess until the slices behind it have arrived there.
    void coloursFarDownAreCorrected()
    {
        const QByteArray text = "/* comment begins\n" + QByteArray("\"key\": 1,\n").repeated(200000);
        m_view->setText(TextBuffer(text), Language::Json);
        m_view->goToLine(150000);
        QVERIFY(shows(picture(), m_view->colors().of(Role::Key)));
        QTRY_VERIFY(!shows(picture(), m_view->colors().of(Role::Key)));
        QVERIFY(shows(picture(), m_view->colors().of(Role::Comment)));
    }

    void findingWalksThroughTheHits()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *text = m_bar->findChild<QLineEdit *>(QStringLiteral("findText"));
        auto *count = m_bar->findChild<QLabel *>(QStringLiteral("findCount"));
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("Leaf"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        QCOMPARE(m_view->caret(), config.indexOf("leaf"));
        QVERIFY(shows(picture(), m_view->colors().currentHit));
        QVERIFY(shows(picture(), m_view->colors().hit));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 2"));
        QTest::keyClick(text, Qt::Key_F3);
        QCOMPARE(count->text(), QStringLiteral("1 of 2"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("2 of 2"));
        QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("1 of 2"));
        QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("findCase")), Qt::LeftButton);
        QTRY_COMPARE(count->text(), QStringLiteral("No hits"));
        QVERIFY(!m_bar->findChild<QToolButton *>(QStringLiteral("findNext"))->isEnabled());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QTRY_VERIFY(m_view->hasFocus());
        QVERIFY(!shows(picture(), m_view->colors().hit));
    }

    void findingBeginsWithWhatIsSelected()
    {
        const qsizetype name = config.indexOf("leaf-02", 10);
        m_view->select(name, name + 7);
        QSignalSpy searched(m_bar, &FindBar::searched);
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(searched.wait());
        QCOMPARE(m_bar->hitCount(), 2);
        QCOMPARE(m_bar->currentHit(), 1);
    }

    void anotherTextIsSearchedAgain()
    {
        m_bar->openFind();
        auto *count = m_bar->findChild<QLabel *>(QStringLiteral("findCount"));
        QTest::keyClicks(m_bar->findChild<QLineEdit *>(QStringLiteral("findText")), QStringLiteral("x"));
        QTRY_COMPARE(count->text(), QStringLiteral("No hits"));
        m_view->setText(TextBuffer("x\nx\nx"), Language::Plain);
        m_bar->searchAgain();
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
    }

    void goToLineByKeys()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        auto *line = m_bar->findChild<QLineEdit *>(QStringLiteral("goToLine"));
        QTRY_VERIFY(line->hasFocus());
        QCOMPARE(m_bar->findChild<QLabel *>(QStringLiteral("goToLineRange"))->text(), QStringLiteral("of 6"));
        QTest::keyClicks(line, QStringLiteral("3"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_view->caretLine(), 2);
        QTRY_VERIFY(m_view->hasFocus());
        QVERIFY(!m_bar->isVisible());
    }

    // The first byte of every place that is marked as an occurrence, in the picture; beside caret and letters.
    QString occurrences() const
    {
        const QImage image = picture();
        QStringList found;
        bool before = false;
        for (qsizetype at = 0; at < m_view->text().size(); ++at) {
            const QRect rect = m_view->rectOf(at, at);
            const bool marked = image.pixelColor(rect.left() + 3, rect.bottom()) == m_view->colors().occurrence;
            if (marked && !before)
                found += QString::number(at);
            before = marked;
        }
        return found.join(u' ');
    }

    void theNameAtTheCaretIsMarkedEverywhere_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theNameAtTheCaretIsMarkedEverywhere()
    {
        QFETCH(bool, wrap);
        const QByteArray text =
            "Ethernet1/1 to 192.0.2.1/24\nEthernet1/10\n  via 192.0.2.1/24;\n 192.0.2.1 Ethernet1/1:\n";
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(text), Language::Plain);
        QCOMPARE(occurrences(), QString()); // nobody has put the caret there
        click(text.indexOf("2.0.2"));
        QTRY_COMPARE(occurrences(), QStringLiteral("15 47 62")); // the last without its prefix
        click(3);
        QTRY_COMPARE(occurrences(), QStringLiteral("0 72"));
        m_view->select(0, 4); // part of a name
        QTRY_COMPARE(occurrences(), QString());
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(3));
        QTRY_COMPARE(occurrences(), QStringLiteral("72")); // the other one is selected
        m_view->setText(TextBuffer("on Ethernet1/1"), Language::Plain, TextView::Keep::Place);
        QCOMPARE(occurrences(), QStringLiteral("3"));
        m_view->setText(TextBuffer("on Ethernet1/1"), Language::Plain);
        QCOMPARE(occurrences(), QString());
    }

    void aNameAcrossPiecesOfALongLineIsMarked()
    {
        QByteArray line = "needle " + QByteArray(6000, '.');
        line.replace(TextBuffer::pieceSize - 3, 8, " needle ");
        m_view->setText(TextBuffer(line), Language::Plain);
        press(Qt::Key_Right);
        const auto marked = [this](qsizetype at) {
            const QRect rect = m_view->rectOf(at, at + 1);
            return picture().pixelColor(rect.left() + 3, rect.bottom()) == m_view->colors().occurrence;
        };
        QTRY_VERIFY(marked(3));
        m_view->horizontalScrollBar()->setValue(m_view->rectOf(2040, 2040).left() - 100);
        for (qsizetype at = TextBuffer::pieceSize - 2; at < TextBuffer::pieceSize + 4; ++at)
            QVERIFY2(marked(at), qPrintable(QString::number(at)));
        QVERIFY(!marked(TextBuffer::pieceSize + 4));
    }

    void hitsComeBeforeOccurrences()
    {
        click(config.indexOf("leaf-02", 10));
        QTRY_COMPARE(occurrences(), QStringLiteral("2 19"));
        press(Qt::Key_F, Qt::ControlModifier);
        auto *text = m_bar->findChild<QLineEdit *>(QStringLiteral("findText"));
        QTest::keyClicks(text, QStringLiteral("leaf"));
        QTRY_COMPARE(m_bar->hitCount(), 2);
        QCOMPARE(occurrences(), QString());
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_COMPARE(occurrences(), QStringLiteral("2 19"));
    }

    void aScreenReaderCanRead()
    {
        const QByteArray text = "gr\xc3\xbc\xc3\x9f"
                                "e \xf0\x9f\x98\x80\nsecond line\n";
        m_view->setText(TextBuffer(text), Language::Plain);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(interface);
        QAccessibleTextInterface *reader = interface->textInterface();
        QVERIFY(reader);
        QVERIFY(interface->state().readOnly);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(reader->characterCount(), 21);
        QCOMPARE(reader->text(0, 5), QStringLiteral("grüße"));
        int from = 0;
        int to = 0;
        QCOMPARE(reader->textAtOffset(12, QAccessible::LineBoundary, &from, &to), QStringLiteral("second line\n"));
        QCOMPARE(from, 9);
        QCOMPARE(to, 21);
        QCOMPARE(reader->textAtOffset(10, QAccessible::WordBoundary, &from, &to), QStringLiteral("second"));
        QCOMPARE(from, 9);
        QCOMPARE(
            reader->textBeforeOffset(12, QAccessible::LineBoundary, &from, &to), QStringLiteral("grüße \U0001F600\n"));
        reader->setCursorPosition(9);
        QCOMPARE(m_view->caretLine(), 1);
        reader->setSelection(0, 9, 15);
        QCOMPARE(m_view->selectedText(), QStringLiteral("second"));
        QCOMPARE(reader->selectionCount(), 1);
        reader->selection(0, &from, &to);
        QCOMPARE(from, 9);
        QCOMPARE(to, 15);
        const QRect rect = reader->characterRect(9);
        QCOMPARE(reader->offsetAtPoint(rect.center() - QPoint(1, 0)), 9);
        m_view->setText(TextBuffer("other"), Language::Plain);
        QCOMPARE(reader->characterCount(), 5);
    }

    void anyBytesAreShown()
    {
        QByteArray bytes;
        quint32 random = 7;
        for (int i = 0; i < 60000; ++i) {
            random = random * 1664525 + 1013904223;
            bytes += char(random >> 24);
        }
        for (const Language language :
            {Language::Plain, Language::Json, Language::Yaml, Language::Xml, Language::Config}) {
            m_view->setText(TextBuffer(bytes), language);
            for (const bool wrap : {false, true}) {
                m_view->setWrap(wrap);
                press(Qt::Key_End, Qt::ControlModifier);
                QVERIFY(!picture().isNull());
                press(Qt::Key_PageUp, Qt::ShiftModifier);
                press(Qt::Key_Home, Qt::ControlModifier);
                QVERIFY(!picture().isNull());
            }
        }
    }
};

QTEST_MAIN(TestTextView)
#include "tst_textview.moc"
