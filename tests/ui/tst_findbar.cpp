// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"

#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/shownlines.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace artiscope;

namespace {

const QByteArray config = "hostname leaf-02\n"
                          "interface Ethernet1\n"
                          "   description leaf-021\n"
                          "   ip address 10.0.1.3/31\n"
                          "interface Ethernet10\n"
                          "   ip address 10.0.1.33/31\n"
                          "end\n";

} // namespace

// The find bar below a text, driven by keys as a person would.
class TestFindBar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    TextView *m_view = nullptr;
    FindBar *m_bar = nullptr;

    QLineEdit *field() { return part<QLineEdit>(*m_bar, "findText"); }
    QToolButton *button(const char *name) { return part<QToolButton>(*m_bar, name); }
    QString count() { return part<QLabel>(*m_bar, "findCount")->text(); }
    QString note()
    {
        const auto *label = part<ElidedLabel>(*m_bar, "findNote");
        return label->isVisible() ? label->text() : QString();
    }
    void openAndType(const QString &text)
    {
        QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(field(), key, modifiers); }

    // As they are numbered.
    QString shown()
    {
        QStringList numbers;
        for (const QString &line : shownLines(*m_view))
            numbers << QString::number(line.toInt() + 1);
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins({});
        layout->setSpacing(0);
        m_view = new TextView;
        m_bar = new FindBar(*m_view);
        layout->addWidget(m_view, 1);
        layout->addWidget(m_bar);
        m_window->resize(900, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        m_view->setText(TextBuffer(config), Language::Config);
    }
    void cleanup() { m_window.reset(); }

    void keysTurnWholeWordsAndCaseOnAndOff()
    {
        openAndType(QStringLiteral("ETHERNET1"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        QVERIFY(button("findWords")->isChecked());
        press(Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("No hits"));
        press(Qt::Key_K, Qt::AltModifier);
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(field()->text(), QStringLiteral("ETHERNET1"));
    }

    void everyButtonSaysWhatItIs()
    {
        openAndType(QStringLiteral("leaf"));
        for (const QToolButton *each : m_bar->findChildren<QToolButton *>()) // those inside of the field too
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
        const auto buttons = m_bar->findChildren<QToolButton *>(QRegularExpression(QStringLiteral("^find")));
        QCOMPARE(buttons.size(), 8);
        for (const QToolButton *each : buttons) {
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
        }
    }

    void expressionsAreFoundAndBadOnesAreTold()
    {
        openAndType(QStringLiteral("net(\\d"));
        QTRY_COMPARE(count(), QStringLiteral("No hits")); // as it stands
        QCOMPARE(note(), QString());
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(note(), QStringLiteral("At the end: missing closing parenthesis"));
        QCOMPARE(count(), QString());
        keepPicture(*m_window);
        QTest::keyClicks(field(), QStringLiteral(")$"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        QCOMPARE(note(), QString());
        QCOMPARE(m_view->caretLine(), 1);
        field()->clear();
        QTest::keyClicks(field(), QStringLiteral("+a"));
        QTRY_COMPARE(note(), QStringLiteral("At character 1: quantifier does not follow a repeatable item"));
        press(Qt::Key_Escape);
        QCOMPARE(note(), QString());
    }

    // Neither what is typed nor what is wrong with it is cut.
    void theNoteHasARowOfItsOwnWhereItIsNarrow()
    {
        openAndType(QStringLiteral("leaf"));
        QTRY_COMPARE(m_bar->hitCount(), 2);
        const int low = m_bar->height();
        button("findExpression")->click();
        field()->setText(QStringLiteral("(leaf|spine"));
        QTRY_VERIFY(!note().isEmpty());
        const auto *const label = part<ElidedLabel>(*m_bar, "findNote");
        const int enough = field()->fontMetrics().averageCharWidth() * 24;
        for (const int width : {900, 1600, 900}) {
            m_window->resize(width, 400);
            QTRY_COMPARE(m_window->width(), width);
            QTRY_VERIFY(!label->isElided());
            QVERIFY(field()->width() >= enough);
            QTRY_COMPARE(label->geometry().top() > field()->geometry().bottom(), width == 900);
            QTRY_VERIFY(field()->height() >= field()->sizeHint().height());
            QTRY_COMPARE(m_bar->height(), m_bar->sizeHint().height());
            keepPicture(*m_window, QStringLiteral("find-note-%1").arg(width));
        }
        field()->setText(QStringLiteral("leaf"));
        QTRY_COMPARE(m_bar->height(), low);
    }

    void hopelessExpressionsAreTold()
    {
        m_view->setText(TextBuffer("aaa\n" + QByteArray(200, 'a') + "!\n"), Language::Plain);
        openAndType(QStringLiteral("^(a+)+$"));
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(note(), QStringLiteral("Stopped at line 2: the expression is too much work there."));
        QCOMPARE(count(), QStringLiteral("1 of 1"));
        keepPicture(*m_window);
    }

    void aSlowSearchSaysSoAndEndsWithTheBar()
    {
        // Each line is some work, though far from too much, and there are many.
        m_view->setText(TextBuffer(QByteArray(QByteArray(8, 'a') + "!\n").repeated(4'000'000)), Language::Plain);
        openAndType(QStringLiteral("^(a+)+$"));
        press(Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("Searching…"));
        QVERIFY(m_bar->isSearching());
        press(Qt::Key_Escape);
        QVERIFY(!m_bar->isSearching());
        QCOMPARE(count(), QString());
    }

    void findingWithinWhatIsSelected()
    {
        const qsizetype begin = config.indexOf("   description");
        const qsizetype end = config.indexOf("interface Ethernet10");
        QVERIFY(!button("findWithin")->isEnabled());
        m_view->select(begin, end);
        openAndType(QStringLiteral("e"));
        QTRY_COMPARE(count(), QStringLiteral("8 of 17"));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
        QCOMPARE(m_view->caret(), config.indexOf("escription"));
        press(Qt::Key_F3);
        press(Qt::Key_F3);
        QCOMPARE(m_view->caret(), config.indexOf("ess 10.0.1.3/31"));
        keepPicture(*m_window);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("10 of 17"));
        press(Qt::Key_N, Qt::AltModifier); // walking has not lost what was selected
        QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
        press(Qt::Key_Escape);
        QVERIFY(!button("findWithin")->isChecked());
    }

    // Not what stands between its lines as well.
    void findingWithinARectangle()
    {
        const QByteArray table("vlan 10  a1 10\nvlan 11  a1\nvlan\nvlan 110 b1 11\n");
        m_view->setText(TextBuffer(table), Language::Plain);
        m_bar->searchAgain();
        const Qt::KeyboardModifiers both = Qt::AltModifier | Qt::ShiftModifier;
        m_view->select(8, 8); // from the right at the top to the left at the bottom
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view, Qt::Key_Down, both);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view, Qt::Key_Left, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("10 \n11 \n\n110"));
        openAndType(QStringLiteral("1"));
        QTRY_COMPARE(count(), QStringLiteral("2 of 11"));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 5"));
        QCOMPARE(m_view->caret(), 5);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_F3);
        QCOMPARE(m_view->caret(), table.indexOf("110") + 1);
        keepPicture(*m_window, QStringLiteral("rectangle"));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(count().endsWith(QStringLiteral("of 11")));
    }

    // What begins beside it hides nothing that is in it.
    void hitsThatReachIntoARectangle()
    {
        m_view->setText(TextBuffer("aaaa\naaaa\n"), Language::Plain);
        m_bar->searchAgain();
        const Qt::KeyboardModifiers both = Qt::AltModifier | Qt::ShiftModifier;
        m_view->select(1, 1);
        QTest::keyClick(m_view, Qt::Key_Down, both);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_view, Qt::Key_Right, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("aa\naa"));
        openAndType(QStringLiteral("aa"));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(m_view->caret(), 1);
    }

    // A line beside the text says which part is searched.
    void whereIsSearchedIsSeen()
    {
        const auto marked = [this](qsizetype offset) {
            const QRect row = m_view->rectOf(offset, offset);
            const QImage image = m_view->viewport()->grab().toImage();
            for (int x = 4; x < row.left(); ++x) {
                if (image.pixelColor(x, row.center().y()) == m_view->colors().accent)
                    return true;
            }
            return false;
        };
        m_view->select(config.indexOf("interface"), config.indexOf("   ip"));
        openAndType(QStringLiteral("e"));
        QVERIFY(!marked(20));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(button("findWithin")->isChecked());
        QVERIFY(!marked(0));
        QVERIFY(marked(config.indexOf("interface")));
        QVERIFY(marked(config.indexOf("   description")));
        QVERIFY(!marked(config.indexOf("   ip")));
        press(Qt::Key_Escape);
        QVERIFY(!marked(20));
    }

    void anotherTextIsSearchedEverywhere()
    {
        m_view->select(0, 8);
        openAndType(QStringLiteral("e"));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        m_view->setText(TextBuffer("e\ne\ne"), Language::Plain);
        m_bar->searchAgain();
        QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
        QVERIFY(!button("findWithin")->isEnabled());
    }

    void goingRoundIsTold()
    {
        openAndType(QStringLiteral("interface"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(note(), QString());
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        QCOMPARE(note(), QStringLiteral("Went on from the bottom."));
        press(Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(note(), QStringLiteral("Went on from the top."));
        keepPicture(*m_window);
        press(Qt::Key_Return);
        QCOMPARE(note(), QString());
    }

    void theScrollBarShowsWhereHitsAre_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theScrollBarShowsWhereHitsAre()
    {
        QFETCH(bool, wrap);
        QByteArray text = QByteArray("line\n").repeated(10000);
        for (const int line : {0, 2500, 2501, 2502, 5030, 9999}) // those next to each other are one mark
            text.replace(line * 5, 4, "here");
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(text), Language::Plain);
        QScrollBar *bar = m_view->verticalScrollBar();
        const QColor hit = m_view->colors().hitMark;
        const QColor current = m_view->colors().accent;
        const auto marks = [&](const QColor &color, bool middle) { // the first pixel of each, in hundredths of the bar
            const QImage image = bar->grab().toImage();
            const int x = middle ? image.width() / 2 : 0;
            QStringList found;
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == color && (y == 0 || image.pixelColor(x, y - 1) != color))
                    found += QString::number((y * 100 + image.height() / 2) / image.height());
            }
            return found.join(u' ');
        };
        QCOMPARE(marks(hit, true), QString());
        openAndType(QStringLiteral("here"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 6"));
        QCOMPARE(marks(current, false), QStringLiteral("0"));
        QCOMPARE(marks(hit, true), QStringLiteral("25 50 99"));
        press(Qt::Key_F3);
        press(Qt::Key_F3);
        press(Qt::Key_F3);
        press(Qt::Key_F3);
        QCOMPARE(count(), QStringLiteral("5 of 6"));
        QCOMPARE(marks(current, false), QStringLiteral("50"));
        QCOMPARE(marks(hit, true), QStringLiteral("0 25 99"));
        keepPicture(*m_window);
        press(Qt::Key_Escape);
        QCOMPARE(marks(hit, true), QString());
        QCOMPARE(marks(current, false), QString());
    }

    void aMillionHitsAreMarked()
    {
        m_view->setText(TextBuffer(QByteArray("a\n").repeated(1'100'000)), Language::Plain);
        openAndType(QStringLiteral("a"));
        QTRY_COMPARE(count(), QStringLiteral("1 of more than 1,000,000"));
        const QImage image = m_view->verticalScrollBar()->grab().toImage();
        const int middle = image.width() / 2;
        for (int y = 6; y < image.height() * 10 / 11 - 2; ++y)
            QCOMPARE(image.pixelColor(middle, y), m_view->colors().hitMark);
        QVERIFY(image.pixelColor(middle, image.height() - 2) != m_view->colors().hitMark);
    }

    void goingToALineAndColumn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("place"); // line:column, from 1 as they are shown
        const auto row = [](const char *typed, const char *place) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(place);
        };
        row("4", "4:1");
        row("4:9", "4:9");
        row("4:", "4:1");
        row("4:0", "4:1");
        row("4:999", "4:26"); // the line's end
        row("999", "8:1");
        row("4x:y9", "4:9"); // what is no place cannot be typed
        row("0", "3:3"); // there is none: stays
    }
    void goingToALineAndColumn()
    {
        QFETCH(QString, typed);
        m_view->goToLine(2, 2);
        QTest::keyClick(m_view, Qt::Key_G, Qt::ControlModifier);
        auto *line = part<QLineEdit>(*m_bar, "goToLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTEST(QStringLiteral("%1:%2").arg(m_view->caretLine() + 1).arg(m_view->caretColumn() + 1), "place");
    }

    void columnsAreOfCharactersNotOfBytes()
    {
        m_view->setText(TextBuffer("gr\xc3\xbc\xc3\x9f"
                                   "e \xf0\x9f\x98\x80!"),
            Language::Plain);
        m_view->goToLine(0, 4);
        QCOMPARE(m_view->caret(), 6);
        m_view->goToLine(0, 7); // within the emoji: before it
        QCOMPARE(m_view->caret(), 8);
        m_view->goToLine(0, 8);
        QCOMPARE(m_view->caret(), 12);
    }

    void onlyTheLinesThatMatch()
    {
        openAndType(QStringLiteral("ip address"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        QVERIFY(!part<QSpinBox>(*m_bar, "findContext")->isEnabled());
        press(Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(shown(), QStringLiteral("4 6"));
        QVERIFY(m_view->isFiltered());
        QVERIFY(field()->hasFocus());
        keepPicture(*m_window, QStringLiteral("filter"));
        part<QSpinBox>(*m_bar, "findContext")->setValue(1);
        QTRY_COMPARE(shown(), QStringLiteral("3 4 5 6 7"));
        part<QSpinBox>(*m_bar, "findContext")->setValue(0);
        QTRY_COMPARE(shown(), QStringLiteral("4 6"));
        press(Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("interface"));
        QTRY_COMPARE(shown(), QStringLiteral("2 5"));
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("nowhere"));
        QTRY_COMPARE(count(), QStringLiteral("No hits")); // then there is no line to show
        QCOMPARE(shown(), QStringLiteral("1 2 3 4 5 6 7 8"));
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("end"));
        QTRY_COMPARE(shown(), QStringLiteral("7"));
        press(Qt::Key_Escape);
        QCOMPARE(shown(), QStringLiteral("1 2 3 4 5 6 7 8"));
        QCOMPARE(m_view->caretLine(), 6);
        QVERIFY(!button("findOnly")->isChecked());
    }

    void theLineStaysWhereItIsWhenAllComeBack()
    {
        QByteArray text;
        for (int i = 0; i < 2000; ++i)
            text += i % 10 == 3 ? "needle\n" : "hay\n";
        m_view->setText(TextBuffer(text), Language::Plain);
        m_view->goToLine(1000);
        openAndType(QStringLiteral("needle"));
        QTRY_COMPARE(count(), QStringLiteral("101 of 200"));
        QCOMPARE(m_view->caretLine(), 1003);
        const int y = m_view->caretRect().top();
        QTest::mouseClick(button("findOnly"), Qt::LeftButton);
        QTRY_VERIFY(m_view->isFiltered());
        QCOMPARE(m_view->caretLine(), 1003);
        QCOMPARE(m_view->caretRect().top(), y);
        press(Qt::Key_F3);
        QCOMPARE(m_view->caretLine(), 1013);
        const int next = m_view->caretRect().top();
        QCOMPARE(next, y + m_view->caretRect().height());
        QTest::mouseClick(button("findOnly"), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isFiltered());
        QCOMPARE(m_view->caretRect().top(), next);
    }

    void whatOneGoesToIsShownThroughTheFilter()
    {
        openAndType(QStringLiteral("ip address"));
        press(Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(shown(), QStringLiteral("4 6"));
        m_view->goToLine(1);
        QCOMPARE(shown(), QStringLiteral("2 4 6"));
        m_view->goToLine(0);
        QCOMPARE(shown(), QStringLiteral("1 2 4 6"));
        m_view->goToLine(7);
        QCOMPARE(shown(), QStringLiteral("1 2 4 6 8"));
    }

    void anotherTextIsFilteredAgain()
    {
        openAndType(QStringLiteral("end"));
        press(Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(shown(), QStringLiteral("7"));
        m_view->setText(TextBuffer("a\nend\nb\n"), Language::Plain);
        QVERIFY(!m_view->isFiltered());
        m_bar->searchAgain();
        QTRY_COMPARE(shown(), QStringLiteral("2"));
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
