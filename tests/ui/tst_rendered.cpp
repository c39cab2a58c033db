// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/viewer/markdownview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"

#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

namespace {

constexpr int chapters = 60;

QByteArray manual()
{
    QByteArray text = "# Manual\n\nWhat is to be known.\n\n";
    for (int i = 1; i <= chapters; ++i) {
        text += "## Chapter " + QByteArray::number(i) + "\n\nSome words and a Word.\n\n### Details of "
            + QByteArray::number(i) + "\n\n```eos\ninterface Ethernet1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
    }
    return text;
}

} // namespace

// A rendered Markdown text in the real window: its outline, finding in it, and what is told of a long one.
class TestRendered : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    MarkdownView *view() const { return part<MarkdownView>(m_on->window, "markdownView"); }
    QWidget *pane() const { return m_on->widget("markdownOutline"); }
    QTreeView *list() const { return part<QTreeView>(*pane(), "outlineTree"); }
    QLineEdit *filter() const { return part<QLineEdit>(*pane(), "outlineFilter"); }
    QString current() const { return list()->currentIndex().data().toString(); }
    QString atTop() const
    {
        QTextCursor top(view()->document());
        top.setPosition(view()->topPosition());
        return top.block().text();
    }
    void read(const QByteArray &text)
    {
        const auto artifact = m_on->find("handbook", "leaf-02");
        QVERIFY(artifact);
        m_on->keep(*artifact, text);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        m_on->read(*artifact);
        QTRY_VERIFY_WITH_TIMEOUT(!m_on->window.viewer().isBusy(), SampleWindow::patience);
        QCOMPARE(m_on->workspace.document().bytes(), text);
        QTRY_VERIFY(view()->isVisible());
        QVERIFY(!view()->toPlainText().isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void itsOutlineIsThatOfItsHeadings()
    {
        read(manual());
        m_on->window.resize(1400, 900);
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QCOMPARE(m_on->window.viewer().tab(), Viewer::Tab::Preview);
        QCOMPARE(list()->model()->rowCount(), 1);
        const QModelIndex title = list()->model()->index(0, 0);
        QCOMPARE(title.data().toString(), QStringLiteral("Manual"));
        QCOMPARE(list()->model()->rowCount(title), chapters);

        QTest::keyClicks(filter(), QStringLiteral("details of 37"));
        QTRY_COMPARE(current(), QStringLiteral("Details of 37"));
        QTest::keyClick(filter(), Qt::Key_Return);
        QTRY_COMPARE(atTop(), QStringLiteral("Details of 37")); // as soon as that much is laid out
        QVERIFY(view()->hasFocus());
        filter()->clear();
        QTRY_COMPARE(current(), QStringLiteral("Details of 37"));
        keepPicture(m_on->window, QStringLiteral("outlineOfMarkdown"));

        // It follows what is at the top, and where one has gone to when that is lower down.
        view()->verticalScrollBar()->setValue(0);
        QCOMPARE(current(), QStringLiteral("Manual"));
        const QModelIndex last = list()->model()->index(chapters - 1, 0, title);
        list()->scrollTo(last);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(last).center());
        QCOMPARE(current(), QStringLiteral("Chapter 60"));
        QCOMPARE(view()->textCursor().block().text(), QStringLiteral("Chapter 60"));
    }

    // One setting and one width for the text and its source.
    void itsOutlineIsWhereThatOfTheSourceIs()
    {
        read(manual());
        m_on->window.resize(1400, 900);
        m_on->action("showOutlineAction")->setChecked(true);
        QTRY_VERIFY(pane()->isVisible());
        const int before = pane()->width();
        auto *const splitter = part<QSplitter>(m_on->window, "markdownSplitter");
        const QPoint handle = splitter->handle(1)->rect().center();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, handle);
        QTest::mouseMove(splitter->handle(1), handle - QPoint(60, 0));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, handle - QPoint(60, 0));
        QTRY_VERIFY(pane()->width() > before + 40);
        const int wider = pane()->width();
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_on->widget("outlinePane")->isVisible());
        QTRY_COMPARE(m_on->widget("outlinePane")->width(), wider);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        m_on->action("showOutlineAction")->trigger();
        QTRY_VERIFY(view()->isVisible() && !pane()->isVisible());
    }

    void wordsAreFound()
    {
        read(manual());
        m_on->action("findAction")->trigger();
        auto *const text = part<QLineEdit>(m_on->window, "markdownFindText");
        auto *const count = part<QLabel>(m_on->window, "markdownFindCount");
        auto *const note = part<ElidedLabel>(m_on->window, "markdownFindNote");
        QTRY_VERIFY(text->hasFocus());
        QCOMPARE(m_on->window.viewer().tab(), Viewer::Tab::Preview);
        QTest::keyClicks(text, QStringLiteral("word"));
        QCOMPARE(count->text(), QStringLiteral("1 of 120"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 120"));
        // All that are seen are marked, and only these.
        const auto marks = view()->extraSelections();
        QVERIFY(marks.size() > 2 && marks.size() < 40);
        for (const auto &mark : marks)
            QCOMPARE(mark.cursor.selectedText().toLower(), QStringLiteral("word"));
        keepPicture(m_on->window, QStringLiteral("findInMarkdown"));

        QTest::mouseClick(part<QToolButton>(m_on->window, "markdownFindCase"), Qt::LeftButton);
        QCOMPARE(count->text(), QStringLiteral("2 of 60")); // "words", and the next one from where one is
        m_on->key(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(!note->isVisible());
        m_on->key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("60 of 60"));
        QCOMPARE(note->text(), QStringLiteral("Went on from the bottom."));
        QVERIFY(note->isVisible());
        QCOMPARE(view()->textCursor().block().previous().text(), QStringLiteral("Chapter 60"));
        QVERIFY(view()->viewport()->rect().contains(view()->cursorRect()));
        m_on->key(Qt::Key_F3);
        QCOMPARE(count->text(), QStringLiteral("1 of 60"));
        QCOMPARE(note->text(), QStringLiteral("Went on from the top."));
        QVERIFY(view()->viewport()->rect().contains(view()->cursorRect()));

        QTest::keyClicks(text, QStringLiteral("zzz"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QVERIFY(view()->extraSelections().isEmpty());
        text->setText(QStringLiteral("Ethernet1"));
        QVERIFY(!view()->extraSelections().isEmpty());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible() && view()->hasFocus());
        QVERIFY(view()->extraSelections().isEmpty());
    }

    // The window goes on all the while: how long it was held up is printed.
    void aLongOneIsCutAndSaysSo()
    {
        QByteArray text = manual();
        while (text.size() < 700'000)
            text += manual();
        read(text);
        auto *const banner = part<Banner>(m_on->window, "viewerBanner");
        QTRY_COMPARE(banner->text(),
            QStringLiteral("The text is long; the preview shows its beginning. The source shows all of it."));
        QCOMPARE(list()->currentIndex(), list()->model()->index(0, 0));
        keepPicture(m_on->window, QStringLiteral("cutMarkdown"));
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_on->widget("sourcePage")->isVisible());
        QVERIFY(!banner->isVisible());
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(banner->isVisible());
    }
};

QTEST_MAIN(TestRendered)
#include "tst_rendered.moc"
