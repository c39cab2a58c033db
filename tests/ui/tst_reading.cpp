// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawingprogram.h"
#include "tests/ui/samplewindow.h"
#include "ui/mainwindow/drawingcommands.h"
#include "ui/viewer/svgfinder.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace artiscope;

// What one reads, and what one is told about it, in the real window.
class TestReading : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Banner *banner() { return part<Banner>(m_window->window, "viewerBanner"); }
    QString sentence() { return part<QLabel>(*m_window->widget("viewerState"), "stateSentence")->text(); }
    QString reason() { return part<QLabel>(*m_window->widget("viewerState"), "stateReason")->text(); }
    SvgCanvas *canvas() { return part<SvgCanvas>(m_window->window, "svgCanvas"); }
    int percent() { return m_window->text("svgZoom").section(QLatin1Char(' '), 0, 0).toInt(); }
    void readDrawing()
    {
        const auto first = m_window->find("rack_elevation", "rack-a01");
        const auto drawing = m_window->find("rack_elevation", "rack-a02");
        QVERIFY(first && drawing);
        // The tests lie in another folder than the programs, so the first one cannot be drawn, and says so.
        m_window->read(*first);
        QTRY_VERIFY(m_window->window.findChild<SvgView *>());
        auto *const view = part<SvgView>(m_window->window, "svgView");
        QTRY_COMPARE(banner()->text(),
            QStringLiteral(
                "This drawing cannot be shown, so this is its source. The drawing program artiscope-svg is not "
                "installed."));
        QVERIFY(m_window->widget("sourcePage")->isVisible());
        const QString helper = drawingProgram();
        view->renderer().setProgram(helper);
        view->finder().renderer().setProgram(helper);
        m_window->window.findChild<DrawingCommands *>()->renderer().setProgram(helper);
        m_window->read(*drawing);
        QTRY_VERIFY_WITH_TIMEOUT(!canvas()->isEmpty() && canvas()->isVisible(), SampleWindow::patience);
        canvas()->setFocus();
    }
    QString source() { return QString::fromUtf8(m_window->workspace.document().bytes()); }
    bool hasBars()
    {
        return canvas()->horizontalScrollBar()->maximum() > 0 || canvas()->verticalScrollBar()->maximum() > 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("ARTISCOPE_BIN"), "where the drawing helper is");
        dressTests();
    }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void aDrawingFitsUntilItIsZoomed()
    {
        readDrawing();
        const int fitted = percent();
        QVERIFY(fitted > 0);
        QVERIFY2(!hasBars(), "the whole drawing is seen");
        // A larger window, a larger drawing.
        m_window->window.resize(1280, 1000);
        QTRY_VERIFY(percent() > fitted);
        const int larger = percent();
        QVERIFY(!hasBars());

        m_window->clickButton("svgZoomIn");
        QTRY_COMPARE(percent(), qRound(canvas()->zoom() * 100));
        const int zoomed = percent();
        QVERIFY2(std::abs(zoomed - larger * 1.25) <= 1.5, qPrintable(m_window->text("svgZoom")));
        m_window->clickButton("svgZoomOut");
        QTRY_VERIFY(std::abs(percent() - larger) <= 1);
        m_window->window.resize(1280, 900); // it is the person's own zoom now
        QTRY_COMPARE(m_window->window.height(), 900);
        QVERIFY(std::abs(percent() - larger) <= 1);
        m_window->clickButton("svgActualSize");
        QTRY_COMPARE(percent(), 100);
        m_window->clickButton("svgFit");
        QTRY_VERIFY(percent() < larger);
        QVERIFY(!hasBars());
    }

    void aDrawingIsZoomedByKeysAndWheel()
    {
        readDrawing();
        const int fitted = percent();
        QTest::keyClick(canvas(), Qt::Key_1);
        QTRY_COMPARE(percent(), 100);
        QTest::keyClick(canvas(), Qt::Key_Plus);
        QTRY_COMPARE(percent(), 125);
        QTest::keyClick(canvas(), Qt::Key_Minus);
        QTRY_COMPARE(percent(), 100);
        const QPointF at = canvas()->viewport()->rect().center();
        QWheelEvent wheel(at, canvas()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas()->viewport(), &wheel);
        QTRY_COMPARE(percent(), 120);
        QVERIFY(hasBars());
        // Drawn anew, so that it stays sharp.
        QTRY_VERIFY_WITH_TIMEOUT(
            canvas()->image().width() >= int(canvas()->zoom() * 100) && !m_window->window.viewer().isBusy(),
            SampleWindow::patience);
        QTest::keyClick(canvas(), Qt::Key_0);
        QTRY_COMPARE(percent(), fitted);
        QVERIFY(!hasBars());
    }

    void aDrawingIsShownOnTheGroundThatIsChosen()
    {
        readDrawing();
        QCOMPARE(canvas()->ground(), SvgCanvas::Ground::Light);
        m_window->action("groundDarkAction")->trigger();
        QCOMPARE(canvas()->ground(), SvgCanvas::Ground::Dark);
        m_window->action("groundCheckerAction")->trigger();
        QCOMPARE(canvas()->ground(), SvgCanvas::Ground::Checker);
        // By the button below it too.
        const auto *const button = part<QToolButton>(m_window->window, "svgGround");
        QVERIFY(button->isVisible());
        const QList<QAction *> grounds = button->menu()->actions();
        QCOMPARE(grounds.size(), 3);
        QVERIFY(grounds.at(2)->isChecked());
        grounds.at(0)->trigger();
        QCOMPARE(canvas()->ground(), SvgCanvas::Ground::Light);
        keepPicture(m_window->window, QStringLiteral("ground-button"));
        grounds.at(2)->trigger();
        // Remembered.
        m_window->window.close();
        MainWindow again(m_window->workspace, m_window->profiles, m_window->preferences);
        QVERIFY(part<QAction>(again, "groundCheckerAction")->isChecked());
    }

    void textsOfADrawingAreFound()
    {
        readDrawing();
        m_window->action("findAction")->trigger();
        auto *const text = part<QLineEdit>(m_window->window, "svgFindText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("LEAF"));
        auto *const count = part<QLabel>(m_window->window, "svgFindCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(QStringLiteral("1 of ")), SampleWindow::patience);
        const int hits = count->text().section(QLatin1Char(' '), 2).toInt();
        QCOMPARE(hits, int(source().count(QRegularExpression(QStringLiteral("<text[^>]*>[Ll]eaf")))));
        // Marked, which another word undoes.
        const QImage marked = canvas()->viewport()->grab().toImage();
        keepPicture(m_window->window, QStringLiteral("drawingFind"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(count->text(), hits == 1 ? QStringLiteral("1 of 1") : QStringLiteral("2 of %1").arg(hits));
        QTest::keyClick(&m_window->window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(hits));
        QTest::keyClicks(text, QStringLiteral("zzz"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QVERIFY(canvas()->viewport()->grab().toImage() != marked);
        text->setText(QStringLiteral("leaf"));
        // Far away when it is large: the view goes there.
        canvas()->setZoom(8, QPointF(0, 0));
        canvas()->verticalScrollBar()->setValue(0);
        canvas()->horizontalScrollBar()->setValue(0);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(canvas()->verticalScrollBar()->value() > 0);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QVERIFY(canvas()->hasFocus());
    }

    // Where there are too many texts for all to be looked for.
    void thatThereAreMoreHitsIsSaid()
    {
        readDrawing();
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("some")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            "#!/bin/sh\ncat >/dev/null\nprintf '1 1 9 9 leaf 1\\n1 20 9 9 spine\\n1 40 9 9 leaf 2\\nmore\\n'\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        part<SvgView>(m_window->window, "svgView")->finder().renderer().setProgram(script.fileName());
        m_window->action("findAction")->trigger();
        auto *const text = part<QLineEdit>(m_window->window, "svgFindText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("leaf"));
        auto *const count = part<QLabel>(m_window->window, "svgFindCount");
        auto *const note = part<ElidedLabel>(m_window->window, "svgFindNote");
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("1 of 2"), SampleWindow::patience);
        const QString more = QStringLiteral("The drawing has very many texts: only the first 3 are searched.");
        QCOMPARE(note->text(), more);
        QVERIFY(note->isVisible());
        keepPicture(m_window->window, QStringLiteral("more-hits"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(note->text(), more);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(note->text(), QStringLiteral("Went on from the top."));
        QTest::keyClicks(text, QStringLiteral("zzz"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QCOMPARE(note->text(), more);
    }

    // A fault of many templates: the drawing library is spared it, the person is told.
    void whatIsWrongInADrawingIsToldAboveIt()
    {
        readDrawing();
        const auto one = m_window->find("rack_elevation", "rack-a03");
        QVERIFY(one);
        m_window->keep(*one,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"60\">\n"
            "  <text x=\"9\" y=\"40\">R&D</text>\n</svg>\n");
        m_window->read(*one);
        QTRY_COMPARE(banner()->text(),
            QStringLiteral("This is not well-formed SVG. Line 2, column 23: “&” must be written as “&amp;” where it "
                           "begins no reference."));
        QTRY_VERIFY_WITH_TIMEOUT(!canvas()->isEmpty() && canvas()->isVisible(), SampleWindow::patience);
        QVERIFY(banner()->isVisible());
        keepPicture(m_window->window, QStringLiteral("drawing-with-a-mistake"));
        QTest::mouseClick(part<QPushButton>(*banner(), "bannerAction"), Qt::LeftButton);
        QTRY_COMPARE(m_window->text("caretPlace"), QStringLiteral("Ln 2, Col 23"));

        // What the library does not draw has its place told by us.
        const auto other = m_window->find("rack_elevation", "rack-a04");
        QVERIFY(other);
        m_window->keep(*other,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"60\">\n"
            "  <!-- a frame -->\n  <rect width=\"90\"\n    height=\"9\" width=\"80\"/>\n</svg>\n");
        m_window->read(*other);
        m_window->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(banner()->text(),
            QStringLiteral("This drawing cannot be shown, so this is its source. It is not a well-formed drawing (XML "
                           "parse error: Attribute width redefined). Line 4, column 27: Attribute 'width' "
                           "redefined."),
            SampleWindow::patience);
        QVERIFY(m_window->widget("sourcePage")->isVisible());
        keepPicture(m_window->window, QStringLiteral("drawing-that-cannot-be-shown"));
        QTest::mouseClick(part<QPushButton>(*banner(), "bannerAction"), Qt::LeftButton);
        QTRY_COMPARE(m_window->text("caretPlace"), QStringLiteral("Ln 4, Col 27"));
    }

    void aPictureSmallerThanItsDrawingIsCalledSo()
    {
        readDrawing();
        const auto large = m_window->find("rack_elevation", "rack-a03");
        QVERIFY(large);
        m_window->keep(*large, "<svg xmlns='http://www.w3.org/2000/svg' width='40000' height='20'/>");
        m_window->read(*large);
        QTRY_VERIFY_WITH_TIMEOUT(!canvas()->isEmpty() && canvas()->natural().width() == 40000, SampleWindow::patience);
        m_window->action("copyPictureAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->window.statusBar()->currentMessage(),
            QStringLiteral("The picture is on the clipboard: 16,384 × 9 pixels. The drawing itself is larger: 40,000 × "
                           "20."),
            SampleWindow::patience);
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("rack.png"));
        m_window->action("savePictureAction")->trigger();
        m_window->chooseFile(png);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->window.statusBar()->currentMessage(),
            QStringLiteral("Saved as %1: 16,384 × 9 pixels. The drawing itself is larger: 40,000 × 20.").arg(png),
            SampleWindow::patience);
        QCOMPARE(QImage(png).size(), QSize(16384, 9));
    }

    void aDrawingIsCopiedAndSaved()
    {
        readDrawing();
        const int natural = QRegularExpression(QStringLiteral("width=\"(\\d+)\"")).match(source()).captured(1).toInt();
        QGuiApplication::clipboard()->clear();
        m_window->action("copyPictureAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->image().isNull(), SampleWindow::patience);
        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(copied.width(), 2 * natural);
        // The usual keys do the same.
        QGuiApplication::clipboard()->clear();
        canvas()->setFocus();
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->image().size(), copied.size(), SampleWindow::patience);

        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("rack.png"));
        m_window->action("savePictureAction")->trigger();
        m_window->chooseFile(png);
        QTRY_COMPARE_WITH_TIMEOUT(QImage(png).size(), copied.size(), SampleWindow::patience);
        const QString pdf = folder.filePath(QStringLiteral("rack.pdf"));
        m_window->action("saveDocumentAction")->trigger();
        m_window->chooseFile(pdf);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), SampleWindow::patience);
        QFile document(pdf);
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll().startsWith("%PDF-"));
    }

    void nothingIsCopiedOfWhatIsNoDrawing()
    {
        const auto artifact = m_window->find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        m_window->read(*artifact);
        for (const char *name : {"copyPictureAction", "savePictureAction", "saveDocumentAction"})
            QVERIFY(!m_window->action(name)->isEnabled());
    }

    // The same length, one letter different: nothing but the checksum can tell.
    void bytesThatAreNotTheRecordedOnesAreNotShown()
    {
        SampleWindow &w = *m_window;
        const auto artifact = w.find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        const QByteArray path = "/api/artifact/" + artifact->id.toLatin1();
        w.relay.changes = [path](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (seen.target.startsWith(path))
                body.replace("leaf-01", "leaf-99");
        };
        w.read(*artifact);
        QTRY_VERIFY(w.widget("viewerState")->isVisible());
        QCOMPARE(sentence(), QStringLiteral("The bytes that arrived are not those that the server recorded."));
        QVERIFY2(reason().startsWith(QLatin1String("Try again; do not use these bytes.")), qPrintable(reason()));
        QVERIFY2(reason().contains(artifact->checksum), "which one is recorded");
        QVERIFY(w.window.viewer().text().text().bytes().isEmpty());
        w.key(Qt::Key_3, Qt::ControlModifier); // nor are they called good in the details
        QTRY_VERIFY(w.widget("detailsView")->isVisible());
        const auto labels = w.widget("detailsView")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(QLatin1String("verified")), qPrintable(label->text()));
        w.key(Qt::Key_2, Qt::ControlModifier);
        w.relay.changes = {};
        QTest::mouseClick(part<QPushButton>(*w.widget("viewerState"), "stateButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            w.window.viewer().text().text().bytes(), w.contentOf(*artifact), SampleWindow::patience);
        QVERIFY(!w.workspace.document().fromCache());
    }

    void anErrorShowsTheOldContentAndSaysSo()
    {
        SampleWindow &w = *m_window;
        const auto broken =
            w.sample.findArtifact([](const Artifact &one) { return one.status == ArtifactStatus::Error; });
        QVERIFY(broken);
        w.read(*broken);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(banner()->kind(), Banner::Kind::Problem);
        QVERIFY2(banner()->text().startsWith(QLatin1String("The last rendering failed; this is the last good content")),
            qPrintable(banner()->text()));
        QVERIFY(w.window.viewer().text().isVisible());
        QCOMPARE(w.window.viewer().text().text().bytes(), w.contentOf(*broken));
        // Why is asked of the server, and stays true when it is rendered again and fails again.
        const QString why = QStringLiteral("'None' has no attribute 'address'");
        QTRY_VERIFY2(banner()->text().contains(why), qPrintable(banner()->text()));
        QTRY_VERIFY(w.action("generateAction")->isEnabled());
        w.table()->setFocus();
        QTest::keyClick(w.table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            !w.workspace.runs().runs().isEmpty() && !w.workspace.runs().anyUnderWay(), SampleWindow::patience);
        QTRY_VERIFY2(banner()->isVisible() && banner()->text().contains(why), qPrintable(banner()->text()));
        // Another one has nothing of it.
        const auto good = w.find("leaf_config", "leaf-01");
        QVERIFY(good);
        w.read(*good);
        QTRY_VERIFY(!banner()->isVisible());
    }

    void pendingSaysThatNothingHasBeenRendered()
    {
        SampleWindow &w = *m_window;
        const auto pending =
            w.sample.findArtifact([](const Artifact &one) { return one.status == ArtifactStatus::Pending; });
        QVERIFY(pending);
        w.read(*pending);
        QTRY_VERIFY(w.widget("viewerState")->isVisible());
        QCOMPARE(sentence(), QStringLiteral("Nothing has been rendered yet."));
        QCOMPARE(reason(),
            QStringLiteral("The artifact of %1 is waiting for its first rendering.").arg(pending->target.label));
        auto *const next = part<QPushButton>(*w.widget("viewerState"), "stateButton");
        QCOMPARE(next->text(), QStringLiteral("Generate (Ctrl+Return)"));
        QVERIFY(!banner()->isVisible());
        QVERIFY2(w.relay.seen("/api/artifact/" + pending->id.toLatin1()).isEmpty(), "there is nothing to ask for");
        // Rendered for the first time, it is read by itself.
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.window.viewer().text().isVisible(), SampleWindow::patience);
        QCOMPARE(w.window.viewer().text().text().bytes(), w.contentOf(*pending));
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
