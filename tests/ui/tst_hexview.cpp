// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "ui/viewer/hexbar.h"
#include "ui/viewer/hexpage.h"
#include "ui/viewer/hexview.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace artiscope;

namespace {

QByteArray counted(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i);
    return bytes;
}

} // namespace

class TestHexView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HexPage> m_page;
    HexView &view() { return m_page->view(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), Qt::Key(key), modifiers); }
    QString selected() { return QStringLiteral("%1..%2").arg(view().selected().begin).arg(view().selected().end); }
    QString note() { return part<QLabel>(*m_page, "hexNote")->text(); }
    void type(const QString &text, Qt::KeyboardModifiers modifiers = {})
    {
        auto *const line = part<QLineEdit>(*m_page, "hexLine");
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_page = std::make_unique<HexPage>();
        m_page->resize(760, 400);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setBytes(counted(5000), false);
        view().setFocus();
        QTRY_VERIFY(view().hasFocus());
    }
    void cleanup()
    {
        keepPicture(*m_page);
        m_page.reset();
    }

    void theKeyboardGoesEverywhere()
    {
        press(Qt::Key_Right);
        QCOMPARE(selected(), QStringLiteral("1..2"));
        press(Qt::Key_Down);
        QCOMPARE(view().caret(), 17);
        press(Qt::Key_End);
        QCOMPARE(view().caret(), 31);
        press(Qt::Key_Right);
        QCOMPARE(view().caret(), 32);
        press(Qt::Key_Left);
        press(Qt::Key_Home);
        QCOMPARE(view().caret(), 16);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(view().caret(), 0);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view().caret(), 4999);
        QVERIFY(view().viewport()->rect().contains(view().rectOf(4999)));
        QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(view().caret(), 4999);
        press(Qt::Key_PageUp);
        const qsizetype page = 4999 - view().caret();
        QVERIFY(page > 16 && page % 16 == 0);
        press(Qt::Key_PageDown);
        QCOMPARE(view().caret(), 4999);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view().caret(), 0);
        QCOMPARE(view().topLine(), 0);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("0..18"));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected(), QStringLiteral("0..5000"));
        QCOMPARE(view().topLine(), 0);
        QSignalSpy refused(&view(), &HexView::copyRefused);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_End, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(
            QGuiApplication::clipboard()->text(), QStringLiteral("00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f"));
        QVERIFY(refused.isEmpty());
    }

    void theMouseSelects()
    {
        const auto centre = [this](qsizetype offset) { return view().rectOf(offset).center(); };
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centre(0x45));
        QCOMPARE(view().caret(), 0x45);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(0x52));
        QCOMPARE(selected(), QStringLiteral("%1..%2").arg(0x45).arg(0x53));
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, centre(0x30));
        QTest::mouseMove(view().viewport(), centre(0x22));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, centre(0x22));
        QCOMPARE(selected(), QStringLiteral("%1..%2").arg(0x22).arg(0x31));
        // In the letters as well.
        const QPoint letter(view().rectOf(0x4f).right() + view().rectOf(0x41).width() * 3, centre(0x41).y());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, letter);
        QVERIFY(view().caret() >= 0x40 && view().caret() < 0x48);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(1, view().viewport()->height() - 1));
        QVERIFY(view().caret() > 0x80);
    }

    void itsMenuCopiesBoth()
    {
        m_page->setBytes("\x89PNG", false);
        press(Qt::Key_A, Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view().viewport(), &event);
        auto *const menu = part<QMenu>(view(), "hexMenu");
        QTRY_VERIFY(menu->isVisible());
        part<QAction>(view(), "copyLettersAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(".PNG"));
        part<QAction>(view(), "copyHexAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("89 50 4e 47"));
        menu->close();
    }

    void whatIsFound()
    {
        m_page->setBytes("one two one cafe", false);
        m_page->bar().openFind();
        type(QStringLiteral("one"));
        QTRY_COMPARE(selected(), QStringLiteral("8..11"));
        type(QStringLiteral("one"));
        QTRY_COMPARE(selected(), QStringLiteral("0..3"));
        QCOMPARE(note(), QStringLiteral("Found at 0x0, from the other end"));
        type(QStringLiteral("one"), Qt::ShiftModifier);
        QTRY_COMPARE(selected(), QStringLiteral("8..11"));
        type(QStringLiteral("63 61 66 65"));
        QTRY_COMPARE(selected(), QStringLiteral("12..16"));
        QCOMPARE(note(), QStringLiteral("Found at 0xc"));
        type(QStringLiteral("cafe"));
        QTRY_COMPARE(note(), QStringLiteral("Not found"));
        type(QStringLiteral("\"cafe\""));
        QTRY_COMPARE(note(), QStringLiteral("Found at 0xc, from the other end"));
        QTest::mouseClick(part<QWidget>(*m_page, "hexClose"), Qt::LeftButton);
        QVERIFY(view().hasFocus());
        QVERIFY(!m_page->bar().isVisible());
    }

    void whereOneGoes()
    {
        m_page->bar().openGoTo();
        QVERIFY(!part<QWidget>(*m_page, "hexNext")->isVisible());
        type(QStringLiteral("x"));
        QCOMPARE(note(), QStringLiteral("This is no offset."));
        type(QStringLiteral("1388"));
        QCOMPARE(note(), QStringLiteral("The last byte is at 0x1387."));
        type(QStringLiteral("#4999"));
        QCOMPARE(view().caret(), 4999);
        QVERIFY(!m_page->bar().isVisible());
        m_page->bar().openFind(); // what was sought is still there, and not what one went to
        QCOMPARE(part<QLineEdit>(*m_page, "hexLine")->text(), QString());
    }

    void itIsRead()
    {
        view().select(17, 18);
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Bytes"));
        QAccessibleTextInterface *const text = interface->textInterface();
        QVERIFY(text);
        int from = 0;
        int to = 0;
        const QString line = view().lines().line(1) + u'\n';
        QCOMPARE(text->textAtOffset(text->cursorPosition(), QAccessible::LineBoundary, &from, &to), line);
        QCOMPARE(text->text(from, to), line);
        QCOMPARE(text->textBeforeOffset(text->cursorPosition(), QAccessible::LineBoundary, &from, &to),
            view().lines().line(0) + u'\n');
        QCOMPARE(
            text->textAtOffset(text->cursorPosition(), QAccessible::WordBoundary, &from, &to), QStringLiteral("12"));
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &from, &to);
        QCOMPARE(text->text(from, to), QStringLiteral("11 12"));
        QCOMPARE(text->characterCount(), int(view().lines().count() * line.size()));
        text->setCursorPosition(0);
        QCOMPARE(view().caret(), 0);
        QCOMPARE(text->textBeforeOffset(0, QAccessible::LineBoundary, &from, &to), QString());
        QCOMPARE(text->textAtOffset(text->characterCount(), QAccessible::LineBoundary, &from, &to),
            view().lines().line(view().lines().count() - 1) + u'\n');
        QVERIFY(interface->text(QAccessible::Value).startsWith(QLatin1String("00000000  00 01 02")));
    }

    void whatTheyLookLikeIsSaid()
    {
        const auto words = [this](const QByteArray &bytes) {
            m_page->setBytes(bytes, false);
            return part<ElidedLabel>(*m_page, "hexWords")->text();
        };
        QCOMPARE(words("%PDF-1.4"), QStringLiteral("A PDF document, 8 bytes; not text."));
        QCOMPARE(
            words(QByteArray(2048, '\x01')), QStringLiteral("Bytes of a kind that is not known, 2.00 KiB; not text."));
        QCOMPARE(words(QByteArray("a\0b\0c\0d\0", 8)),
            QStringLiteral("Text in UTF-16, little endian, without a byte order mark, 8 bytes."));
        QSignalSpy wanted(m_page.get(), &HexPage::textWanted);
        QTest::mouseClick(part<QPushButton>(*m_page, "hexAsText"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void anotherVersionKeepsThePlace()
    {
        view().select(4000, 4000);
        const qsizetype top = view().topLine();
        m_page->setBytes(counted(4500), true);
        QCOMPARE(view().caret(), 4000);
        QCOMPARE(view().topLine(), top);
        m_page->setBytes(counted(100), true);
        QCOMPARE(view().caret(), 99);
        m_page->setBytes(counted(4500), false);
        QCOMPARE(view().caret(), 0);
    }

    void theWheelZooms()
    {
        QSignalSpy zoomed(m_page.get(), &HexPage::zoomWanted);
        const auto turn = [this](int by, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(50, 50), view().viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, by),
                Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view().viewport(), &event);
        };
        turn(120, Qt::ControlModifier);
        QCOMPARE(zoomed.size(), 1);
        QCOMPARE(zoomed.constFirst().constFirst().toInt(), 1);
        turn(-120, {});
        QVERIFY(view().topLine() > 0);
        QCOMPARE(zoomed.size(), 1);
    }

    // What is measured is what is painted, at every size.
    void columnsAreThoseOfTheFont()
    {
        for (const int zoom : {0, 5}) {
            view().setZoom(zoom);
            const QFont painted = view().viewport()->font();
            const QFontMetricsF metrics(painted);
            QVERIFY(QFontInfo(painted).fixedPitch());
            const int seven = view().rectOf(7).left() - view().rectOf(0).left();
            QVERIFY2(std::abs(seven - 21 * metrics.horizontalAdvance(u'0')) <= 1, qPrintable(QString::number(seven)));
        }
    }

    // As many as may come: what is painted, and gone to, does not depend on it.
    void manyBytes()
    {
        m_page->setBytes(QByteArray(200 * 1024 * 1024, '\x05'), false);
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_End, Qt::ControlModifier);
        view().viewport()->grab();
        QVERIFY2(timer.elapsed() < 1000, "it walks through all of them");
        QCOMPARE(view().caret(), 200 * 1024 * 1024 - 1);
        QVERIFY(view().viewport()->rect().contains(view().rectOf(view().caret())));
        QSignalSpy refused(&view(), &HexView::copyRefused);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        QVERIFY(note().startsWith(QStringLiteral("These bytes are too many")));
    }

    void aNarrowWindowScrollsSideways()
    {
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        m_page->resize(300, 400);
        QVERIFY(view().horizontalScrollBar()->maximum() > 0);
        const int left = view().rectOf(0).left();
        view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
        QVERIFY(view().rectOf(0).left() < left);
    }
};

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
