// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "tests/ui/shownlines.h"
#include "ui/viewer/sourcepage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>

using namespace artiscope;

namespace {

const QByteArray config = "hostname a\n"
                          "interface Ethernet1\n"
                          "   mtu 9214\n"
                          "   description to spine-01\n"
                          "router bgp 1\n"
                          "   vrf blue\n"
                          "      rd 1:1\n"
                          "   vrf red\n"
                          "      rd 1:2\n"
                          "end\n";

std::shared_ptr<const FoldTree> treeOf(const TextBuffer &text)
{
    return std::make_shared<const FoldTree>(foldTreeOf(text, StructureKind::Indented));
}

} // namespace

// Lines that are folded away: what is to be seen of them, by keys and clicks.
class TestTextFolding : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TextView> m_view;

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    qsizetype at(const char *words) const { return m_view->text().bytes().indexOf(words); }
    QByteArray caretLine() const { return m_view->text().line(m_view->caretLine()).toByteArray().trimmed(); }
    int middleOf(qsizetype line) const
    {
        const qsizetype start = m_view->text().lineStart(line);
        return m_view->rectOf(start, start).center().y();
    }
    // The rightmost column of the gutter: clicks the chevron of a line.
    void clickMark(qsizetype line) const
    {
        const qsizetype start = m_view->text().lineStart(line);
        const int gutter = m_view->rectOf(start, start).left() + m_view->horizontalScrollBar()->value() - 12;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(gutter - 8, middleOf(line)));
    }
    QString shown() const { return shownLines(*m_view).join(u' '); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_view = std::make_unique<TextView>();
        m_view->resize(640, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setText(TextBuffer(config), Language::Eos);
        m_view->setFolds(treeOf(m_view->text()));
    }
    void cleanup()
    {
        keepPicture(*m_view);
        m_view.reset();
    }

    void marksFoldAndUnfold_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void marksFoldAndUnfold()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7 8 9 10"));
        clickMark(1);
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 6 7 8 9 10"));
        QCOMPARE(m_view->caret(), 0); // the mark is no text
        clickMark(5);
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 7 8 9 10"));
        clickMark(4);
        QCOMPARE(shown(), QStringLiteral("0 1 4 9 10"));
        clickMark(4);
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 7 8 9 10")); // as it was within
        clickMark(0); // has none
        clickMark(10);
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 7 8 9 10"));
    }

    void theChipUnfolds_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theChipUnfolds()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        clickMark(1);
        const QRect end = m_view->rectOf(at("Ethernet1") + 9, at("Ethernet1") + 9);
        keepPicture(*m_view, QStringLiteral("folded-chip"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(end.left() + 30, end.center().y()));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7 8 9 10"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(end.left() + 30, end.center().y()));
        QCOMPARE(m_view->caret(), at("Ethernet1") + 9); // only text now
    }

    void keysGoPastWhatIsFolded_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void keysGoPastWhatIsFolded()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->foldAll();
        QCOMPARE(shown(), QStringLiteral("0 1 4 9 10"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(caretLine(), QByteArray("router bgp 1"));
        press(Qt::Key_Up);
        QCOMPARE(caretLine(), QByteArray("interface Ethernet1"));
        press(Qt::Key_End);
        press(Qt::Key_Right);
        QCOMPARE(m_view->caret(), at("router"));
        press(Qt::Key_Left);
        QCOMPARE(m_view->caret(), at("Ethernet1") + 9);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), at("router"));
        press(Qt::Key_PageDown);
        QCOMPARE(m_view->caretLine(), 10);
        press(Qt::Key_PageUp);
        QCOMPARE(m_view->caretLine(), 0);
        QCOMPARE(shown(), QStringLiteral("0 1 4 9 10")); // nothing of that unfolded anything
    }

    void theLastLinesCanBeFolded()
    {
        m_view->setText(TextBuffer("a\nvlan 1\n   name x\n   name y"), Language::Eos);
        m_view->setFolds(treeOf(m_view->text()));
        m_view->foldAll();
        QCOMPARE(shown(), QStringLiteral("0 1"));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), at("vlan 1") + 6);
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), at("vlan 1") + 6);
    }

    void aSelectionHasWhatIsFoldedInIt()
    {
        m_view->select(at("interface"), at("interface"));
        m_view->foldAll();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(
            m_view->selectedText(), QStringLiteral("interface Ethernet1\n   mtu 9214\n   description to spine-01\n"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(4, middleOf(1)));
        QCOMPARE(
            m_view->selectedText(), QStringLiteral("interface Ethernet1\n   mtu 9214\n   description to spine-01\n"));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText().toUtf8(), config);
        QCOMPARE(shown(), QStringLiteral("0 1 4 9 10"));
    }

    void theCaretGoesToTheLineThatStays()
    {
        m_view->select(at("rd 1:2"), at("rd 1:2"));
        m_view->fold();
        QCOMPARE(caretLine(), QByteArray("vrf red"));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7 9 10"));
        m_view->fold(); // folded already: what it is in
        QCOMPARE(caretLine(), QByteArray("router bgp 1"));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 9 10"));
        m_view->unfold();
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7 9 10"));
        m_view->unfoldAll();
        m_view->select(at("mtu"), at("rd 1:1"));
        m_view->foldLevel(1);
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(caretLine(), QByteArray("router bgp 1"));
        m_view->foldLevel(2);
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 7 9 10"));
    }

    void whatIsGoneToIsUnfolded()
    {
        m_view->foldAll();
        m_view->goToLine(6);
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 6 7 9 10")); // and nothing else
        m_view->foldAll();
        m_view->setHits({{at("mtu"), 3}, {at("rd 1:2"), 2}});
        m_view->setCurrentHit(1);
        QCOMPARE(m_view->caret(), at("rd 1:2"));
        QCOMPARE(shown(), QStringLiteral("0 1 4 5 7 8 9 10"));
    }

    void theBarCountsWhatIsShown_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    void theBarCountsWhatIsShown()
    {
        QFETCH(bool, wrap);
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(QByteArray("vlan 1\n   name a\n   name b\n").repeated(1000)), Language::Eos);
        m_view->setFolds(treeOf(m_view->text()));
        m_view->goToLine(2001);
        const qsizetype top = m_view->topLine();
        QScrollBar *bar = m_view->verticalScrollBar();
        const int whole = bar->maximum();
        m_view->foldAll();
        QCOMPARE(bar->maximum(), whole - 2000);
        QCOMPARE(m_view->topLine(), top - top % 3); // where it was, or what that went into
        bar->setValue(500);
        QCOMPARE(m_view->topLine(), 1500);
        bar->setValue(bar->maximum());
        QVERIFY(m_view->viewport()->rect().contains(QPoint(1, middleOf(3000))));
        m_view->unfoldAll();
        QCOMPARE(bar->maximum(), whole);
    }

    void aScreenReaderReadsAllOfIt()
    {
        m_view->foldAll();
        QAccessibleTextInterface *reader = QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
        QCOMPARE(reader->text(0, reader->characterCount()).toUtf8(), config);
        reader->setCursorPosition(int(at("mtu")));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 9 10"));
    }

    void anotherVersionIsFoldedAlike()
    {
        m_view->foldAll();
        QByteArray changed = config;
        changed.replace("hostname a\n", "hostname a\nvlan 1\n   name b\n");
        const TextBuffer next(changed);
        m_view->setText(next, Language::Eos, TextView::Keep::Place);
        m_view->setFolds(treeOf(next));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 6 11 12"));
        m_view->setText(next, Language::Eos); // another artifact
        m_view->setFolds(treeOf(next));
        QCOMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7 8 9 10 11 12"));
    }

    void headingsStayOnTop_data()
    {
        QTest::addColumn<bool>("wrap");
        QTest::newRow("lines") << false;
        QTest::newRow("wrapped") << true;
    }
    // Clicked at row by row, with the top where it matters.
    void headingsStayOnTop()
    {
        QFETCH(bool, wrap);
        QByteArray text;
        for (int i = 0; i < 30; ++i)
            text += "router bgp " + QByteArray::number(i) + "\n   vrf blue\n      rd 1:1\n      rd 2:2\n      rd 3:3\n";
        m_view->setWrap(wrap);
        m_view->setText(TextBuffer(text), Language::Eos);
        m_view->setFolds(treeOf(m_view->text()));
        m_view->setAids({.headings = true});
        const int height = m_view->caretRect().height();
        const auto clickRow = [&](int row) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, row * height + height / 2));
            return QStringLiteral("%1 %2").arg(m_view->caretLine()).arg(m_view->topLine());
        };
        const auto top = [&](int line) { m_view->verticalScrollBar()->setValue(line); };
        top(0);
        QCOMPARE(clickRow(0), QStringLiteral("0 0")); // nothing is above
        top(12);
        keepPicture(*m_view, QStringLiteral("headings"));
        QCOMPARE(clickRow(0), QStringLiteral("10 10")); // where that is
        top(12);
        QCOMPARE(clickRow(1), QStringLiteral("11 10")); // below what it is in
        top(12);
        QCOMPARE(clickRow(2), QStringLiteral("14 12"));
        top(13);
        QCOMPARE(clickRow(0), QStringLiteral("13 13")); // the next section begins below: nothing to be said of it
        top(11);
        QCOMPARE(clickRow(0), QStringLiteral("10 10"));
        m_view->setAids({});
        top(12);
        QCOMPARE(clickRow(0), QStringLiteral("12 12"));
    }

    void theCaretIsNeverBelowAHeading()
    {
        QByteArray text;
        for (int i = 0; i < 30; ++i)
            text += "router bgp " + QByteArray::number(i) + "\n   vrf blue\n      rd 1:1\n      rd 2:2\n      rd 3:3\n";
        m_view->setText(TextBuffer(text), Language::Eos);
        m_view->setFolds(treeOf(m_view->text()));
        m_view->setAids({.headings = true});
        press(Qt::Key_End, Qt::ControlModifier);
        const int height = m_view->caretRect().height();
        for (int line = 149; line >= 0; --line) {
            press(Qt::Key_Up);
            QCOMPARE(m_view->caretLine(), line);
            // Clicked, it would be another line if a heading were over it.
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->caretRect().center());
            QCOMPARE(m_view->caretLine(), line);
        }
        // What is on the page is not jumped over.
        for (int page = 0; page < 4; ++page) {
            const qsizetype behind = m_view->topLine() + m_view->viewport()->height() / height;
            press(Qt::Key_PageDown);
            QVERIFY(m_view->topLine() + 2 <= behind); // there are two headings at most
            QVERIFY(m_view->topLine() + m_view->viewport()->height() / height > behind + 10);
        }
    }

    void aHeadingFoldsItsSection()
    {
        m_view->resize(640, 100);
        m_view->setAids({.headings = true});
        m_view->verticalScrollBar()->setValue(2);
        const int gutter = m_view->rectOf(0, 0).left() - 12;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(gutter - 8, 5));
        QVERIFY(!m_view->isShown(2));
        QCOMPARE(m_view->topLine(), 1);
    }

    void theWindowFoldsTheSource()
    {
        SampleWindow on;
        QVERIFY(on.open());
        QVERIFY(!on.action("foldAction")->isEnabled());
        const auto artifact = on.find("leaf_config", "leaf-02");
        QVERIFY(artifact);
        on.read(*artifact);
        on.key(Qt::Key_2, Qt::ControlModifier);
        TextView &text = on.window.viewer().text();
        QTRY_VERIFY(on.action("foldAction")->isEnabled());
        const qsizetype address = text.text().bytes().indexOf("rd 10.255.0.12:50001");
        text.select(address, address);
        on.key(Qt::Key_F7);
        QVERIFY(!text.isShown(text.text().lineOf(address)));
        QCOMPARE(text.text().line(text.caretLine()).toByteArray().trimmed(), QByteArray("vrf blue"));
        on.key(Qt::Key_F7, Qt::ControlModifier);
        QVERIFY(!text.isShown(text.text().lineOf(text.text().bytes().indexOf("vrf blue", address - 30))));
        keepPicture(on.window, QStringLiteral("folded-all"));
        on.key(Qt::Key_3, Qt::ControlModifier); // folded it stays while another page is shown
        QVERIFY(!on.action("foldAllAction")->isEnabled());
        QVERIFY(!on.action("foldAllAction")->statusTip().isEmpty());
        on.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!text.isShown(text.text().lineOf(address)));
        on.action("foldLevel2Action")->trigger();
        QVERIFY(text.isShown(text.text().lineOf(text.text().bytes().indexOf("vrf blue", address - 30))));
        QVERIFY(!text.isShown(text.text().lineOf(address)));
        on.key(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(text.isShown(text.text().lineOf(address)));
        QVERIFY(text.aids().headings); // as it is at first
        text.verticalScrollBar()->setValue(int(text.caretLine()) + 3);
        keepPicture(on.window, QStringLiteral("headings-window"));
        on.action("keepHeadingsAction")->trigger();
        QVERIFY(!text.aids().headings);
        QVERIFY(!on.preferences.headings());

        on.key(Qt::Key_F, Qt::ControlModifier);
        auto *const field = part<QLineEdit>(on.window, "findText");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("rd 10"));
        QTest::keyClick(field, Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(!on.action("foldAction")->isEnabled());
        QCOMPARE(on.action("foldAction")->statusTip(), QStringLiteral("Only the lines that match are shown."));
        QVERIFY(text.isShown(text.text().lineOf(address)));
        QVERIFY(!text.isShown(text.text().lineOf(address) - 1));
        keepPicture(on.window, QStringLiteral("filter-window"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(on.action("foldAction")->isEnabled());

        const auto table = on.find("cable_list", "leaf-02");
        QVERIFY(table);
        on.read(*table);
        on.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!on.action("foldAction")->isEnabled());
        QCOMPARE(on.action("foldAction")->statusTip(), QStringLiteral("There is nothing to fold in this text."));
    }
};

QTEST_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
