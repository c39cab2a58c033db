// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>

using namespace artiscope;

// The window in a language that is read from right to left: it is mirrored, and code is not.
class TestRightToLeft : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() { return m_on->window.viewer(); }
    int leftOf(const char *name) { return m_on->widget(name)->mapTo(&m_on->window, QPoint()).x(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_on = std::make_unique<SampleWindow>();
        m_on->window.resize(1440, 900);
        QVERIFY(m_on->open());
        m_on->readLeaf();
        viewer().setTab(Viewer::Tab::Source);
        QTRY_VERIFY(!viewer().isBusy());
    }
    void cleanup()
    {
        m_on.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWindowIsMirrored()
    {
        QVERIFY(leftOf("sidebar") > leftOf("browsePane"));
        QVERIFY(leftOf("serverSelector") > leftOf("branchButton"));
        QVERIFY(leftOf("generateButton") < leftOf("branchButton"));
        QVERIFY(leftOf("outlinePane") < leftOf("textView"));
        const QHeaderView *const header = m_on->table()->horizontalHeader();
        QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(header->logicalIndex(1)));
    }

    void codeIsNot()
    {
        TextView &text = viewer().text();
        QCOMPARE(text.layoutDirection(), Qt::LeftToRight);
        const QRect first = text.rectOf(text.text().begin(), text.text().begin() + 1);
        const QRect second = text.rectOf(text.text().begin() + 1, text.text().begin() + 2);
        QVERIFY(first.left() < second.left());
        QVERIFY(first.left() < text.viewport()->width() / 4);
        QCOMPARE(text.horizontalScrollBar()->layoutDirection(), Qt::LeftToRight); // its beginning is on the left
    }

    void whatIsCalledLeftIsOnTheLeft()
    {
        QApplication::clipboard()->setText(QStringLiteral("another text\n"));
        m_on->action("compareClipboardAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(viewer().comparison() && !viewer().isBusy(), SampleWindow::patience);
        const ComparePage &page = *viewer().comparison();
        QTRY_VERIFY(page.left().isVisible() && page.right().isVisible());
        QVERIFY(page.left().mapTo(&m_on->window, QPoint()).x() < page.right().mapTo(&m_on->window, QPoint()).x());
        keepPicture(m_on->window, QStringLiteral("mirrored-changes"));
    }

    // Splitters in splitters, the way down to the list: none puts its parts beyond its edge.
    void whatShowsWhereTheKeyboardIsIsNotCutOff()
    {
        viewer().setTab(Viewer::Tab::History);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer().isBusy(), SampleWindow::patience);
        auto *const list = part<QListView>(m_on->window, "revisions");
        list->setFocus();
        QTRY_VERIFY(list->hasFocus() && list->model()->rowCount() > 0);
        const QWidget &viewport = *list->viewport();
        QCOMPARE(viewport.visibleRegion().boundingRect(), viewport.rect());
        const QPoint edge(viewport.width() - 1, list->visualRect(list->currentIndex()).center().y());
        const QImage there = m_on->window.grab(QRect(viewport.mapTo(&m_on->window, edge), QSize(1, 1))).toImage();
        QCOMPARE(there.pixelColor(0, 0), Theme::current().accent);
        const QList<QSplitter *> all = m_on->window.findChildren<QSplitter *>();
        for (const QSplitter *const splitter : all) {
            for (int i = 0; i < splitter->count(); ++i) {
                const QWidget &one = *splitter->widget(i);
                QVERIFY2(!one.isVisible() || splitter->rect().contains(one.geometry()),
                    qPrintable(splitter->objectName() + u' ' + one.objectName()));
            }
        }
        keepPicture(m_on->window, QStringLiteral("mirrored-history"));
    }

    void arrowsPointAlongTheWayOneReads()
    {
        const auto picture = [](Icon which) { return icon(which).pixmap(32, 32).toImage(); };
        const QImage back = picture(Icon::Back);
        const QImage search = picture(Icon::Search);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(back != picture(Icon::Back));
        QCOMPARE(back, picture(Icon::Forward));
        QCOMPARE(search, picture(Icon::Search));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
