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
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        m_window->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(viewer().comparison()->isVisible());
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
