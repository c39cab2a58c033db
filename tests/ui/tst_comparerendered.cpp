// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/renderedpage.h"
#include "ui/viewer/markdownview.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QScrollBar>
#include <QToolButton>

using namespace artiscope;

// Two Markdown texts as one reads them, from the real window.
class TestCompareRendered : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    RenderedPage &page() const { return *part<RenderedPage>(viewer(), "renderedPage"); }
    MarkdownView &left() const { return page().left(); }
    MarkdownView &right() const { return page().right(); }
    QString label(const char *name) const { return part<ElidedLabel>(viewer(), name)->text(); }
    QString count() const { return m_window->text("renderedCount"); }
    // "~ Some words." for each block that is marked, "(−)" where the other text has something, and the words that
    // differ in brackets.
    static QString marked(const MarkdownView &view)
    {
        QString text;
        const QString all = view.document()->toRawText();
        const auto sign = [](LineMark mark) {
            return QChar(mark == LineMark::Added ? u'+' : mark == LineMark::Removed ? u'-' : u'~');
        };
        for (const MarkdownMarks::Blocks &blocks : view.marks().blocks) {
            if (blocks.last < blocks.first) {
                text += QStringLiteral("(%1)\n").arg(sign(blocks.mark));
                continue;
            }
            QString words = all.mid(blocks.first, blocks.last - blocks.first);
            const auto selections = view.extraSelections();
            for (auto it = selections.crbegin(); it != selections.crend(); ++it) {
                const int begin = it->cursor.selectionStart() - blocks.first;
                const int end = it->cursor.selectionEnd() - blocks.first;
                if (begin >= 0 && end <= words.size())
                    words.insert(end, u']').insert(begin, u'[');
            }
            constexpr QChar cell(0xfdd0); // where one begins, and
            constexpr QChar table(0xfdd1); // where one ends
            text += sign(blocks.mark) + QLatin1String(" ") + words.replace(cell, u'/').remove(table) + u'\n';
        }
        return text;
    }
    bool isReady() const { return !viewer().isBusy() && left().isLaidOut() && right().isLaidOut(); }
    // "Part 0" to "Part 9" with so many paragraphs each.
    static QByteArray text(int paragraphs, const QByteArray &more = {})
    {
        QByteArray all("# The text\n\n" + more);
        for (int part = 0; part < 10; ++part) {
            all += "## Part " + QByteArray::number(part) + "\n\n";
            for (int i = 0; i < paragraphs; ++i)
                all += "A paragraph with some words in it, which is not long.\n\n";
        }
        return all;
    }
    // Where a heading is seen.
    static int heightOf(const MarkdownView &view, const QString &heading)
    {
        const QTextCursor found = view.document()->find(heading);
        return view.cursorRect(QTextCursor(found.block())).top();
    }
    void open(const QByteArray &from, const QByteArray &to)
    {
        const auto artifact = m_window->find("handbook", "leaf-02");
        QVERIFY(artifact);
        m_window->keep(*artifact, to);
        m_window->read(*artifact);
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        QApplication::clipboard()->setText(QString::fromUtf8(from));
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
        QVERIFY(viewer().comparison()->isVisible()); // which show what differs
        m_window->clickButton("comparisonView");
        QTRY_VERIFY(page().isVisible() && isReady());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        QApplication::clipboard()->setText(QStringLiteral("nothing of interest"));
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    // Rather than two empty ones that do not differ.
    void whatIsNestedTooDeepIsNotCalledTheSame()
    {
        open(QByteArray(200, '>') + " one\n", QByteArray(200, '>') + " two\n");
        QTRY_COMPARE(label("renderedWords"),
            QStringLiteral("A text is nested too deep to be shown like this; its source can be compared."));
    }

    void bothAreAsOneReadsThem()
    {
        open("# One\n\nSome *words*.\n", "# Two\n\n- a list\n");
        QCOMPARE(part<QToolButton>(viewer(), "comparisonView")->text(), QStringLiteral("Rendered"));
        QCOMPARE(label("renderedFromName"), QStringLiteral("Clipboard"));
        QCOMPARE(label("renderedToName"), QStringLiteral("handbook/leaf-02"));
        QCOMPARE(left().toPlainText().simplified(), QStringLiteral("One Some words."));
        QCOMPARE(right().toPlainText().simplified(), QStringLiteral("Two a list"));
        QVERIFY(right().hasFocus());
        m_window->clickButton("renderedSwap");
        QTRY_VERIFY(isReady());
        QCOMPARE(left().toPlainText().simplified(), QStringLiteral("Two a list"));
        m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(viewer().comparison()->isVisible());
    }

    void blocksThatDifferAreMarked()
    {
        open("# The rack\n\nIt has 42 units of\nroom.\n\n- first\n- second\n\nNo longer true.\n",
            "# The rack\n\nIt has 48 units of room.\n\n- first\n- another one\n- second\n\n```\nshow rack\n```\n");
        QCOMPARE(label("renderedWords"), QStringLiteral("3 changes"));
        QCOMPARE(marked(left()), QStringLiteral("~ It has [42] units of room.\n(+)\n- No longer true.\n"));
        QCOMPARE(marked(right()), QStringLiteral("~ It has [48] units of room.\n+ another one\n+ show rack\n"));
        keepPicture(m_window->window, QStringLiteral("renderedMarks"));
    }

    void howATextIsWrittenMakesNoDifference()
    {
        open("The rack\n========\n\nSome words\nand more.\n\n* one\n* two\n",
            "# The rack\n\nSome words and more.\n\n- one\n- two\n");
        QCOMPARE(label("renderedWords"), QStringLiteral("Both read the same; only their source differs."));
        QCOMPARE(marked(left()) + marked(right()), QString());
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
    }

    void rowsOfTablesAreBlocks()
    {
        open("| Device | Role |\n|---|---|\n| leaf-01 | leaf |\n| leaf-02 | leaf |\n",
            "| Device | Role |\n|---|---|\n| leaf-01 | border |\n| leaf-02 | leaf |\n| leaf-03 | |\n");
        QCOMPARE(label("renderedWords"), QStringLiteral("2 changes"));
        QCOMPARE(marked(left()), QStringLiteral("~ leaf-01/[leaf]\n(+)\n"));
        QCOMPARE(marked(right()), QStringLiteral("~ leaf-01/[border]\n+ leaf-03/\n"));
        keepPicture(m_window->window, QStringLiteral("renderedTable"));
    }

    // Letters take other numbers of bytes than of places in the document, and each cell begins anew.
    void severalWordsOfABlockAreWhereTheyAre()
    {
        open("Größe 42 für 😀 rack one, über 7 Höhen.\n\n| A | B | C |\n|---|---|---|\n| ö 1 same | 😀 ü 2 | more 3 |\n",
            "Größe 43 für 😀 rack two, über 8 Höhen.\n\n| A | B | C |\n|---|---|---|\n| ö 5 same | 😀 ü 6 | more 7 |\n");
        QCOMPARE(marked(left()),
            QString::fromUtf8("~ Größe [42] für 😀 rack [one], über [7] Höhen.\n~ ö [1] same/😀 ü [2]/more [3]\n"));
        QCOMPARE(marked(right()),
            QString::fromUtf8("~ Größe [43] für 😀 rack [two], über [8] Höhen.\n~ ö [5] same/😀 ü [6]/more [7]\n"));
    }

    void whereALinkLeadsIsAChange()
    {
        open("See [the handbook](https://a.example/) first.\n", "See [the handbook](https://b.example/) first.\n");
        QCOMPARE(marked(left()), QStringLiteral("~ See the handbook first.\n"));
        QCOMPARE(marked(right()), marked(left()));
    }

    void theMarksAreInTheirColours()
    {
        open("One.\n\nTwo three four.\n", "Two three 4.\n\nFive.\n");
        const auto colourAt = [](const MarkdownView &view, const QString &words) {
            const QRect place = view.cursorRect(QTextCursor(view.document()->find(words).block()));
            const QImage screen = view.viewport()->grab().toImage();
            return screen.pixelColor(QPoint(1, place.center().y()) * screen.devicePixelRatio());
        };
        QCOMPARE(colourAt(left(), QStringLiteral("One")), Theme::current().removed);
        QCOMPARE(colourAt(left(), QStringLiteral("Two")), Theme::current().changed);
        QCOMPARE(colourAt(right(), QStringLiteral("Five")), Theme::current().added);
        QCOMPARE(left().extraSelections().constFirst().format.background().color(), Theme::current().removedWord);
        QCOMPARE(right().extraSelections().constFirst().format.background().color(), Theme::current().addedWord);
    }

    void changesAreWalkedThrough()
    {
        QByteArray changed = text(12);
        changed.replace("## Part 2\n\nA paragraph", "## Part 2\n\nA changed paragraph");
        changed.replace("## Part 8\n\n", "## Part 8\n\nThis one is new.\n\n");
        open(text(12), changed);
        QCOMPARE(label("renderedWords"), QStringLiteral("2 changes"));
        QCOMPARE(count(), QString());
        const auto isSeen = [](const MarkdownView &view, const QString &words) {
            const QRect place = view.cursorRect(QTextCursor(view.document()->find(words).block()));
            return place.top() >= 0 && place.bottom() < view.viewport()->height();
        };
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QVERIFY(isSeen(right(), QStringLiteral("A changed paragraph")) && isSeen(left(), QStringLiteral("Part 2")));
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        QVERIFY(isSeen(right(), QStringLiteral("This one is new")) && isSeen(left(), QStringLiteral("Part 8")));
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        keepPicture(m_window->window, QStringLiteral("renderedWalk"));
        m_window->clickButton("renderedPrevious");
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QVERIFY(isSeen(right(), QStringLiteral("A changed paragraph")));
        m_window->action("zoomInAction")->trigger(); // they are made anew, and stay where they are
        QTRY_VERIFY(isReady());
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QCOMPARE(right().marks().blocks.size(), 2U);
        QTest::keyClick(&right(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        QTest::keyClick(&left(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
    }

    void theSameHeadingMeets()
    {
        open(text(6), text(6, "More words at the beginning.\n\n" + QByteArray("Many of them.\n\n").repeated(30)));
        QVERIFY(left().verticalScrollBar()->maximum() > 500);
        for (const char *part : {"Part 3", "Part 6"}) {
            const QString name = QLatin1String(part);
            left().verticalScrollBar()->setValue(left().verticalScrollBar()->value() + heightOf(left(), name));
            QVERIFY2(std::abs(heightOf(right(), name) - heightOf(left(), name)) < 3,
                qPrintable(QString::number(heightOf(right(), name))));
        }
        keepPicture(m_window->window, QStringLiteral("rendered"));
        left().verticalScrollBar()->setValue(left().verticalScrollBar()->maximum());
        QCOMPARE(right().verticalScrollBar()->value(), right().verticalScrollBar()->maximum());
        right().verticalScrollBar()->setValue(0);
        QCOMPARE(left().verticalScrollBar()->value(), 0);
    }

    void whatIsLongerBetweenHeadingsGoesByItsShare()
    {
        open(text(6), text(12));
        const QString name = QStringLiteral("Part 5");
        left().verticalScrollBar()->setValue(left().verticalScrollBar()->value() + heightOf(left(), name));
        QVERIFY2(std::abs(heightOf(right(), name) - heightOf(left(), name)) < 3,
            qPrintable(QString::number(heightOf(right(), name))));
        const int before = right().verticalScrollBar()->value();
        left().verticalScrollBar()->setValue(left().verticalScrollBar()->value() + 20);
        QVERIFY(right().verticalScrollBar()->value() > before + 25);
    }

    void theyAreAsLargeAsTheTexts()
    {
        open("# One\n", "# Two\n");
        const double before = left().font().pointSizeF();
        m_window->action("zoomInAction")->trigger();
        QCOMPARE(left().font().pointSizeF(), before + 1);
        QCOMPARE(right().font().pointSizeF(), before + 1);
    }
};

QTEST_MAIN(TestCompareRendered)
#include "tst_comparerendered.moc"
