// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

using namespace artiscope;

namespace {

const QByteArray table = "name    mtu   speed\n"
                         "eth1    9214  100g\n"
                         "eth2\n"
                         "eth3\t1500  10g\n"
                         "\xe4\xbd\xa0\xe5\xa5\xbd    9000  25g\n";

} // namespace

// Rectangles, rows that are wrapped, marks of blanks and the ruler: what an editor has beside the text.
class TestTextAids : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TextView> m_view;

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    QPoint pointOf(qsizetype offset) const
    {
        const QRect rect = m_view->rectOf(offset, offset);
        return {rect.left() + 1, rect.center().y()};
    }
    QImage picture() const { return m_view->viewport()->grab().toImage(); }
    // In how many columns of pixels a row of the text differs between two pictures.
    static int differences(const QImage &a, const QImage &b, int y, int height)
    {
        int columns = 0;
        for (int x = 0; x < a.width(); ++x) {
            for (int row = y; row < y + height; ++row) {
                if (a.pixel(x, row) != b.pixel(x, row)) {
                    ++columns;
                    break;
                }
            }
        }
        return columns;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_view = std::make_unique<TextView>();
        m_view->resize(640, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setText(TextBuffer(table), Language::Plain);
    }
    void cleanup()
    {
        keepPicture(*m_view);
        m_view.reset();
    }

    void aRectangleIsDragged()
    {
        const qsizetype from = table.indexOf("mtu");
        const QPoint to = pointOf(table.indexOf("10g") - 2);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(from));
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, to);
        // Where a line is shorter there is nothing; a tab goes to its stop.
        QCOMPARE(m_view->selectedText(), QStringLiteral("mtu \n9214\n\n1500"));
        keepPicture(*m_view, QStringLiteral("rectangle"));
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), m_view->selectedText());
        // Only that is marked: in front of it the ground is as it was.
        const QRect before = m_view->rectOf(table.indexOf("eth1") + 5, table.indexOf("eth1") + 6);
        const QRect in = m_view->rectOf(table.indexOf("9214"), table.indexOf("9214") + 1);
        QCOMPARE(picture().pixelColor(before.left() + 2, before.top() + 1), m_view->colors().ground);
        QCOMPARE(picture().pixelColor(in.left() + 2, in.top() + 1), m_view->colors().selection);
        press(Qt::Key_Escape);
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(picture().pixelColor(in.left() + 2, in.top() + 1), m_view->colors().ground);
    }

    void aRectangleByKeys()
    {
        m_view->select(table.indexOf("mtu"), table.indexOf("mtu"));
        const Qt::KeyboardModifiers both = Qt::AltModifier | Qt::ShiftModifier;
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Down, both);
        for (int i = 0; i < 2; ++i)
            press(Qt::Key_Right, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("mt\n92\n\n15\n90"));
        press(Qt::Key_Up, both);
        press(Qt::Key_Left, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("m\n9\n\n1"));
        m_view->setText(TextBuffer(table), Language::Plain, TextView::Keep::Place); // selects nothing, as ever
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(m_view->selectedText(), QString());
        press(Qt::Key_Down, both);
        press(Qt::Key_Right, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("5\n0"));
        press(Qt::Key_Right); // on as usual
        QVERIFY(!m_view->hasSelection());
        press(Qt::Key_Escape); // not of the text any more
        QVERIFY(!m_view->hasSelection());
    }

    // Lines that make room for what another text has are no lines of it.
    void aRectangleLeavesFillersOut()
    {
        const Qt::KeyboardModifiers both = Qt::AltModifier | Qt::ShiftModifier;
        m_view->setText(TextBuffer("ab\n\n\ncd\n\nef\n\nend\n"), Language::Plain);
        m_view->setFillers({{1, 2}, {6, 6}});
        m_view->select(0, 0);
        press(Qt::Key_Right, both);
        for (int i = 0; i < 6; ++i)
            press(Qt::Key_Down, both);
        QCOMPARE(m_view->selectedText(), QStringLiteral("a\nc\n\ne")); // one empty line is its own
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\nc\n\ne"));
        m_view->select(3, 3);
        press(Qt::Key_Down, both); // from filler to filler
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), QString());
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\nc\n\ne"));
    }

    // The same columns of each line, wherever the rows break.
    void aRectangleOfWrappedLines()
    {
        const QByteArray first = QByteArray("0123456789").repeated(20);
        const QByteArray second = QByteArray("abcdefghij").repeated(20);
        m_view->setWrap(true);
        m_view->setText(TextBuffer(first + "\nshort\n" + second), Language::Plain);
        const auto dragTo = [this](qsizetype from, qsizetype to) {
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(from));
            QTest::mouseMove(m_view->viewport(), pointOf(to));
            QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(to));
        };
        const qsizetype start = m_view->text().lineStart(2);
        dragTo(2, start + 5);
        QCOMPARE(m_view->selectedText(), QStringLiteral("234\nort\ncde"));
        QVERIFY(m_view->rectOf(150, 150).top() > m_view->rectOf(2, 2).top()); // on another row
        dragTo(148, start + 152);
        QCOMPARE(m_view->selectedText(), QStringLiteral("8901\n\nijab"));
        keepPicture(*m_view, QStringLiteral("rectangle-wrapped"));
        const QRect in = m_view->rectOf(149, 150);
        QCOMPARE(picture().pixelColor(in.left() + 1, in.top()), m_view->colors().selection);
        m_view->setWrap(false);
        QCOMPARE(m_view->selectedText(), QStringLiteral("8901\n\nijab"));
        m_view->setWrap(true);
        press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("8901\n"));
    }

    // Where the platform has a clipboard for the middle button (X11).
    void whatIsSelectedIsForTheMiddleButton()
    {
        QClipboard &clipboard = *QApplication::clipboard();
        if (!clipboard.supportsSelection())
            QSKIP("This platform has no clipboard for what is selected.");
        const auto offered = [&] { return clipboard.text(QClipboard::Selection); };
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(offered(), QStringLiteral("na"));
        press(Qt::Key_Right); // what is not selected any more can still be pasted
        QCOMPARE(offered(), QStringLiteral("na"));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(table.indexOf("9214")));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(table.indexOf("9214")));
        QCOMPARE(offered(), QStringLiteral("9214"));
        m_view->select(0, 4); // by the program
        QCOMPARE(offered(), QStringLiteral("9214"));
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(offered(), m_view->selectedText());
        QVERIFY(offered().contains(u'\n'));
        QLineEdit field;
        field.show();
        QTest::mouseClick(&field, Qt::MiddleButton);
        QVERIFY(!field.text().isEmpty());

        // A long one is made when it is asked for, as it was then.
        const QByteArray line("0123456789\n");
        m_view->setText(TextBuffer(line.repeated(100'000)), Language::Plain);
        press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Up);
        m_view->setText(TextBuffer("other"), Language::Plain);
        QCOMPARE(offered().size(), 100'000 * line.size());
        QVERIFY(!clipboard.mimeData(QClipboard::Selection)->hasFormat(QStringLiteral("text/html")));
        m_view->setText(TextBuffer(line.repeated(100'000)), Language::Plain);
        m_view->select(0, 0);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        for (int i = 0; i < 1000; ++i)
            press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(offered(), m_view->selectedText());
        QCOMPARE(offered().size(), 1001 * 2 - 1);
        m_view->selectAll();
        QCOMPARE(offered().size(), 100'000 * line.size());
    }

    void aLineNumberSelectsLines()
    {
        const auto number = [this](qsizetype line) { return QPoint(4, pointOf(m_view->text().lineStart(line)).y()); };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, number(1));
        QTest::mouseMove(m_view->viewport(), number(2));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, number(2));
        QCOMPARE(m_view->selectedText(), QStringLiteral("eth1    9214  100g\neth2\n"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, number(3));
        QCOMPARE(m_view->selectedText(), QStringLiteral("eth1    9214  100g\neth2\neth3\t1500  10g\n"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, number(0));
        QCOMPARE(m_view->selectedText(), QStringLiteral("name    mtu   speed\n"));
    }

    void wrappedRowsBeginWhereTheirLineDoes()
    {
        const QByteArray line = "    " + QByteArray("word ").repeated(100);
        m_view->setText(TextBuffer(line + "\n" + QByteArray(3000, ' ') + "far"), Language::Plain);
        m_view->setWrap(true);
        keepPicture(*m_view, QStringLiteral("wrap-indent"));
        const int first = m_view->rectOf(4, 5).left();
        QVERIFY(first > m_view->rectOf(0, 1).left());
        press(Qt::Key_Down);
        QCOMPARE(m_view->rectOf(m_view->caret(), m_view->caret() + 1).left(), first);
        const qsizetype begin = m_view->caret();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(begin + 7));
        QCOMPARE(m_view->caret(), begin + 7);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        press(Qt::Key_End, Qt::ControlModifier); // indented beyond all bounds it still can be read
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretRect().center()));
    }

    void blanksHaveMarksOnRequest()
    {
        const int place = m_view->rectOf(table.size(), table.size()).left();
        const QRect blanks = m_view->rectOf(4, 8);
        const QRect none = m_view->rectOf(table.indexOf("eth2"), table.indexOf("eth2") + 4);
        const QImage before = picture();
        m_view->setAids({.spaces = true});
        keepPicture(*m_view, QStringLiteral("spaces"));
        const QImage behind = picture();
        QVERIFY(differences(before, behind, blanks.top(), blanks.height()) >= 4); // a mark each
        QCOMPARE(behind.copy(none), before.copy(none));
        QCOMPARE(m_view->rectOf(table.size(), table.size()).left(), place);
        m_view->setAids({});
        QCOMPARE(picture(), before);
    }

    // Control characters are boxes as wide as their names, whether the font has pictures of them or not.
    void controlCharactersHaveTheirNames()
    {
        const QByteArray text("a\0b\x1b[31m\x07\rc\x7f\xc2\x85\xe2\x80\xa8 \xe2\x90\x80z\nplain\n", 29);
        m_view->setText(TextBuffer(text), Language::Plain);
        const qreal cell = QFontMetricsF(m_view->font()).horizontalAdvance(u'0');
        const auto cells = [&](qsizetype from, qsizetype to) {
            return qRound((m_view->rectOf(to, to).left() - m_view->rectOf(from, from).left()) / cell);
        };
        QCOMPARE(cells(1, 2), 3); // NUL
        QCOMPARE(cells(3, 4), 3); // ESC
        QCOMPARE(cells(4, 8), 4); // [31m
        QCOMPARE(cells(8, 9), 3); // BEL
        QCOMPARE(cells(9, 10), 2); // CR
        QCOMPARE(cells(11, 12), 3); // DEL
        QCOMPARE(cells(12, 14), 2); // 85
        QCOMPARE(cells(14, 17), 2); // LS
        const QRect box = m_view->rectOf(3, 4);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box.center() - QPoint(box.width() / 4, 0));
        QCOMPARE(m_view->caret(), 3);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box.center() + QPoint(box.width() / 4, 0));
        QCOMPARE(m_view->caret(), 4);
        // Each is another picture: the letters are in it.
        const auto pictureOf = [&](qsizetype offset) {
            const QRect at = m_view->rectOf(offset, offset + 1);
            return picture().copy(at.left() + 2, at.top(), 3 * int(cell) - 2, at.height());
        };
        m_view->select(text.size(), text.size());
        QVERIFY(pictureOf(1) != pictureOf(3));
        QVERIFY(pictureOf(3) != pictureOf(8));
        m_view->setZoom(8);
        keepPicture(*m_view, QStringLiteral("controls"));
    }

    void controlCharactersOfLongLinesStandInTheirColumns()
    {
        m_view->setText(TextBuffer(QByteArray("\x1b[0m").repeated(2000)), Language::Plain);
        const auto left = [this](qsizetype offset) { return m_view->rectOf(offset, offset).left(); };
        const qsizetype seam = 2 * TextBuffer::pieceSize;
        QVERIFY(std::abs(left(seam) - left(seam - 4) - (left(4) - left(0))) <= 2);
        m_view->select(seam + 4, seam + 4);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(seam + 1));
        QCOMPARE(m_view->caret(), seam + 1);
    }

    // The columns of pixels of a line behind its text that marks of blanks change.
    int marksBehind(qsizetype line)
    {
        const QRect end = m_view->rectOf(m_view->text().lineEnd(line), m_view->text().lineEnd(line));
        const QRect behind(end.left() + 2, end.top(), m_view->viewport()->width() - end.left() - 6, end.height());
        m_view->setAids({});
        const QImage before = picture().copy(behind);
        m_view->setAids({.spaces = true});
        return differences(before, picture().copy(behind), 0, behind.height());
    }
    void lineEndsHaveMarksOnRequest_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void lineEndsHaveMarksOnRequest()
    {
        QFETCH(bool, wrap);
        const QByteArray longest(300, 'x');
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer("\xef\xbb\xbfunix\ndos\r\n\nlast"), Language::Plain);
        m_view->select(4, 4);
        const int feed = marksBehind(0);
        const int both = marksBehind(1);
        QVERIFY(feed > 4);
        QVERIFY(both > 2 * feed); // a box of letters
        QCOMPARE(marksBehind(2), feed);
        QVERIFY(marksBehind(3) > both); // there is none, which is told
        keepPicture(*m_view, QStringLiteral("line-ends-%1").arg(wrap ? QStringLiteral("wrapped") : QString()));
        const QRect number(0, 0, 20, m_view->caretRect().height()); // beside the line's number
        m_view->setAids({});
        const QImage before = picture();
        m_view->setAids({.spaces = true});
        QVERIFY(
            differences(before.copy(number), picture().copy(number), 0, number.height()) > 4); // the byte order mark
        m_view->setText(TextBuffer("unix\n"), Language::Plain);
        QCOMPARE(marksBehind(1), 0);
        m_view->setText(TextBuffer(longest + "\r\n" + longest + "\r\n"), Language::Plain);
        press(Qt::Key_End);
        press(Qt::Key_End);
        QVERIFY(m_view->caret() == 300);
        if (wrap)
            QVERIFY(marksBehind(0) > 2 * feed); // there is room for it, however full the row is
        else
            QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    }

    void rulersStandAtTheirColumns()
    {
        m_view->setText(TextBuffer(QByteArray(60, 'x') + "\n\n\n\n\n\n\n\n\n\n"), Language::Plain);
        const auto isAt = [&](qsizetype column) {
            const QRect cell = m_view->rectOf(column, column + 1);
            const QPoint at = cell.topLeft() + QPoint(0, 5 * cell.height());
            const QImage image = picture();
            for (int x = at.x() - 1; x <= at.x() + 1; ++x) {
                if (image.pixelColor(x, at.y()) != m_view->colors().ground)
                    return true;
            }
            return false;
        };
        QVERIFY(!isAt(20) && !isAt(40));
        m_view->setAids({.rulers = {40}});
        QVERIFY(!isAt(20) && isAt(40));
        m_view->setAids({.rulers = {20, 40}});
        QVERIFY(isAt(20) && !isAt(30) && isAt(40));
    }

    void aTouchpadScrollsByPixels_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void aTouchpadScrollsByPixels()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(QByteArray("line\n").repeated(1000)), Language::Plain);
        const auto turn = [this](int pixels) {
            const QPointF at(100, 100);
            QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels),
                Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        const auto top = [this](qsizetype line) {
            return m_view->rectOf(m_view->text().lineStart(line), m_view->text().lineStart(line)).top();
        };
        const int height = m_view->caretRect().height();
        turn(-5);
        QCOMPARE(m_view->topLine(), 0);
        QCOMPARE(top(1), height - 5);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, height - 4));
        QCOMPARE(m_view->caretLine(), 1);
        turn(-3 * height);
        QCOMPARE(m_view->topLine(), 3);
        QCOMPARE(top(4), height - 5);
        turn(7);
        QCOMPARE(m_view->topLine(), 2);
        QCOMPARE(top(3), 2);
        QCOMPARE(m_view->verticalScrollBar()->value(), 2);
        press(Qt::Key_Down); // comes to be seen as a whole
        QCOMPARE(m_view->caretLine(), 2);
        QCOMPARE(m_view->caretRect().top(), 0);
        turn(-1);
        turn(500);
        QCOMPARE(top(0), 0);
        turn(5);
        QCOMPARE(top(0), 0);
        turn(-100'000);
        const int last = top(1000);
        QVERIFY(last <= m_view->viewport()->height() - height);
        turn(-5);
        QCOMPARE(top(1000), last);
        turn(5);
        QCOMPARE(top(1000), last + 5);
    }

    void theWindowRemembersThem()
    {
        SampleWindow on;
        QVERIFY(on.open());
        TextView &text = on.window.viewer().text();
        QCOMPARE(text.aids(), (TextAids{.headings = true}));
        for (const char *name : {"keepHeadingsAction", "showSpacesAction", "showRulersAction"})
            on.action(name)->trigger();
        QCOMPARE(text.aids(), (TextAids{.headings = false, .spaces = true, .rulers = {80}}));
        const auto artifact = on.find("leaf_config", "leaf-02");
        QVERIFY(artifact);
        on.read(*artifact);
        on.key(Qt::Key_2, Qt::ControlModifier);
        keepPicture(on.window, QStringLiteral("aids-window"));
        const MainWindow another(on.workspace, on.profiles, on.preferences);
        QCOMPARE(another.viewer().text().aids(), text.aids());
    }
};

QTEST_MAIN(TestTextAids)
#include "tst_textaids.moc"
