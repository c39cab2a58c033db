// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawingprogram.h"
#include "tests/support/modelprinter.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/drawingpage.h"
#include "ui/compare/picturediff.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QImage sheet(const QList<QRect> &black, const QSize &size = {200, 100})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (const QRect &rect : black)
        painter.fillRect(rect, Qt::black);
    return image;
}

// One area, its edges smoothed.
QImage shape(const QRectF &rect, QRgb color)
{
    QImage image = sheet({});
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, QColor(color));
    return image;
}

// Nearly nothing, on the empty sheet.
QImage tinted(const QRect &rect)
{
    QImage image = sheet({});
    QPainter painter(&image);
    painter.fillRect(rect, QColor(0, 0, 0, 8));
    return image;
}

QByteArray drawing(const QByteArray &shapes)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'>\n"
           "  <rect x='0' y='0' width='400' height='200' fill='#eeeeee'/>\n"
        + shapes + "</svg>\n";
}

const QByteArray before = drawing("  <rect x='20' y='20' width='60' height='40' fill='#aa0000'/>\n"
                                  "  <rect x='300' y='140' width='60' height='40' fill='#0000aa'/>\n");
const QByteArray after = drawing("  <rect x='20' y='20' width='60' height='40' fill='#00aa00'/>\n"
                                 "  <rect x='220' y='140' width='60' height='40' fill='#0000aa'/>\n");

} // namespace

// Two drawings, from the real window.
class TestCompareDrawings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    DrawingPage &page() const { return *part<DrawingPage>(viewer(), "drawingPage"); }
    SvgCanvas &left() const { return *part<SvgCanvas>(viewer(), "drawingsLeft"); }
    SvgCanvas &right() const { return *part<SvgCanvas>(viewer(), "drawingsRight"); }
    QString label(const char *name) const { return part<ElidedLabel>(viewer(), name)->text(); }
    QString count() const { return m_window->text("drawingsCount"); }
    // Whether there is the frame of what is the current one around a place, in the colour that only it has.
    static bool isFramed(const SvgCanvas &canvas, const QRectF &place)
    {
        const QImage screen = canvas.viewport()->grab().toImage();
        const double ratio = screen.devicePixelRatio();
        const QPointF corner = (place.topLeft() - canvas.seen().topLeft()) * canvas.zoom();
        const QColor accent = TextColors::light().accent;
        const QPointF edge = (corner + QPointF(-3, place.height() * canvas.zoom() / 2)) * ratio;
        return screen.pixelColor(edge.toPoint()) == accent;
    }
    // What is seen at a place of a drawing.
    static QColor at(const SvgCanvas &canvas, int x, int y)
    {
        const QImage &image = canvas.image();
        const double scale = double(image.width()) / canvas.natural().width();
        return image.pixelColor(qRound(x * scale), qRound(y * scale));
    }
    void open(const QByteArray &from, const QByteArray &to)
    {
        const auto artifact = m_window->sample.findArtifact(
            [](const Artifact &one) { return one.definition.name == QLatin1String("rack_elevation"); });
        QVERIFY(artifact);
        m_window->keep(*artifact, to);
        m_window->read(*artifact);
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy());
        QCOMPARE(viewer().text().text().bytes(), to);
        compareWith("<svg/>"); // so that there is a page, to be told where the program is
        page().setProgram(drawingProgram());
        compareWith(from);
    }
    void compareWith(const QByteArray &from)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(from));
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().toUtf8(),
            viewer().comparison() ? viewer().comparison()->left().text().bytes() : QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy(), SampleWindow::patience);
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

    void whatIsCloseIsOnePlace()
    {
        const QImage empty = sheet({});
        QVERIFY(pictureDiff(empty, empty, never).isEmpty());
        const QList<QRect> places = pictureDiff(empty, sheet({{16, 16, 8, 8}, {32, 16, 8, 8}, {160, 80, 8, 8}}), never);
        QCOMPARE(places, (QList<QRect>{{16, 16, 24, 8}, {160, 80, 8, 8}}));
        // Beyond the edge of the smaller one is nothing.
        QCOMPARE(pictureDiff(sheet({}, {100, 100}), sheet({{192, 0, 8, 8}}), never), (QList<QRect>{{192, 0, 8, 8}}));
        QList<QRect> many;
        for (int i = 0; i < 400; ++i)
            many << QRect(40 * (i % 20), 40 * (i / 20), 8, 8);
        QCOMPARE(pictureDiff(sheet({}, {800, 800}), sheet(many, {800, 800}), never).size(), mostPictureChanges + 1);
    }

    // Of an area one sees less than of a line, and that is another smoothing.
    void whatIsSeenDependsOnHowMuchThereIsOfIt_data()
    {
        QTest::addColumn<QImage>("left");
        QTest::addColumn<QImage>("right");
        QTest::addColumn<QList<QRect>>("places");
        const auto row = [](const char *name, const QImage &left, const QImage &right, const QList<QRect> &places) {
            QTest::newRow(name) << left << right << places;
        };
        const QRectF box(40, 24, 40, 16);
        const QList<QRect> whole{box.toRect()};
        row("a grey, darker", shape(box, 0xc0c0c0), shape(box, 0xa0a0a0), whole);
        row("a grey, a little darker", shape(box, 0xc0c0c0), shape(box, 0xb8b8b8), whole);
        row("a grey, a little lighter", shape(box, 0xc0c0c0), shape(box, 0xc8c8c8), whole);
        row("one channel of it", shape(box, 0xc0c0c0), shape(box, 0xc0b8c0), whole);
        row("nothing that is seen", shape(box, 0xc0c0c0), shape(box, 0xbfc1c0), {});
        row("nothing", shape(box, 0xc0c0c0), shape(box, 0xc0c0c0), {});
        row("a square in a corner", sheet({}), tinted({197, 97, 3, 3}), {{192, 96, 8, 4}});
        row("across cells", sheet({}), tinted({7, 7, 3, 3}), {{0, 0, 16, 16}});
        row("a thin line", sheet({}), tinted({20, 0, 2, 100}), {});
        row("a thin line across", sheet({}), tinted({0, 30, 200, 2}), {});
        // So little that the smoothing of each edge is another one by less than one sees.
        row("edges moved", shape(box, 0), shape(box.translated(0.06, 0.06), 0), {});
        const auto turned = [](double by) {
            QPainterPath path;
            path.addPolygon(QPolygonF({{30 + by, 10}, {120 + by, 40}, {70 + by, 90}, {10 + by, 60}}));
            path.addEllipse(QPointF(150 + by, 50), 30, 40);
            return path;
        };
        const auto drawn = [&](double by, const QBrush &brush, const QPen &pen) {
            QImage image = sheet({});
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(brush);
            painter.setPen(pen);
            painter.drawPath(turned(by));
            return image;
        };
        row("slanting and round edges moved", drawn(0, Qt::black, Qt::NoPen), drawn(0.06, Qt::black, Qt::NoPen), {});
        for (const double width : {0.7, 1.0, 1.6, 3.0}) {
            const QPen pen(Qt::black, width);
            row(qPrintable(QStringLiteral("lines of %1 moved").arg(width)), drawn(0, Qt::NoBrush, pen),
                drawn(0.06, Qt::NoBrush, pen), {});
        }
    }
    void whatIsSeenDependsOnHowMuchThereIsOfIt()
    {
        QFETCH(QImage, left);
        QFETCH(QImage, right);
        QTEST(pictureDiff(left, right, never), "places");
        QTEST(pictureDiff(right, left, never), "places");
    }

    void placesThatDifferAreMarked()
    {
        open(before, after);
        QVERIFY(page().isVisible()); // nobody wants to read them
        QCOMPARE(label("drawingsSummary"), QStringLiteral("3 places differ."));
        QVERIFY(left().isVisible() && right().isVisible());
        QCOMPARE(left().natural(), QSize(400, 200));
        QCOMPARE(at(left(), 50, 40), QColor(0xaa, 0, 0));
        QCOMPARE(at(right(), 50, 40), QColor(0, 0xaa, 0));
        const QRectF first = page().places().constFirst();
        QVERIFY2(first.contains(QRectF(21, 21, 58, 38)) && QRectF(5, 5, 90, 70).contains(first), "the first place");
        keepPicture(m_window->window, QStringLiteral("drawingsBeside"));

        QCOMPARE(count(), QStringLiteral("1 of 3"));
        m_window->key(Qt::Key_F8);
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        m_window->clickButton("drawingsPrevious");
        QCOMPARE(count(), QStringLiteral("2 of 3"));

        // As in the lines, wherever the keyboard is on the page.
        QTest::keyClick(&right(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
        QTest::keyClick(&left(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        m_window->clickButton("drawingsOverlay");
        auto *const share = part<QSlider>(viewer(), "drawingsShare");
        for (QWidget *const focused : std::initializer_list<QWidget *>{share,
                 part<QToolButton>(viewer(), "drawingsOverlay"), part<QTreeView>(viewer(), "drawingElementsList")}) {
            QTest::keyClick(focused, Qt::Key_Up, Qt::ControlModifier);
            QCOMPARE(count(), QStringLiteral("1 of 3"));
            QTest::keyClick(focused, Qt::Key_Down, Qt::ControlModifier);
            QCOMPARE(count(), QStringLiteral("2 of 3"));
        }
        QCOMPARE(share->value(), 50);
    }

    void whatIsTinyInALargeDrawingIsFound()
    {
        const auto drawing = [](const char *dots) -> QByteArray {
            return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='2400' height='1600'>"
                              "<rect width='2400' height='1600' fill='#eee'/>")
                + dots + "</svg>";
        };
        // Wherever it is on the screen this is less than a pixel.
        open(drawing("<rect x='2000' y='1500' width='1' height='1' fill='#333'/>"),
            drawing("<rect x='2000' y='1500' width='1' height='1' fill='#333'/>"
                    "<rect x='150' y='250' width='1' height='1' fill='#333'/>"));
        QCOMPARE(label("drawingsSummary"), QStringLiteral("1 place differs."));
        const QRectF place = page().places().constFirst();
        QVERIFY2(place.contains(QRectF(150, 250, 1, 1)) && QRectF(130, 230, 41, 41).contains(place), "the place");
        keepPicture(m_window->window, QStringLiteral("drawingsTiny"));
    }

    void oneFadesIntoTheOther()
    {
        open(before, after);
        m_window->clickButton("drawingsOverlay");
        QVERIFY(!left().isVisible());
        auto *const share = part<QSlider>(viewer(), "drawingsShare");
        QVERIFY(share->isVisible());
        const QColor half = at(right(), 50, 40);
        QVERIFY2(std::abs(half.red() - 0x55) < 4 && std::abs(half.green() - 0x55) < 4,
            qPrintable(half.name(QColor::HexArgb)));
        QCOMPARE(at(right(), 200, 20), QColor(0xee, 0xee, 0xee)); // what is the same stays
        keepPicture(m_window->window, QStringLiteral("drawingsOverlay"));
        share->setFocus();
        QTest::keyClick(share, Qt::Key_Home);
        QCOMPARE(at(right(), 50, 40), QColor(0xaa, 0, 0));
        QTest::keyClick(share, Qt::Key_End);
        QCOMPARE(at(right(), 50, 40), QColor(0, 0xaa, 0));
    }

    void oneIsDrawnOverTheOther()
    {
        open(before, after);
        m_window->clickButton("drawingsSwipe");
        QCOMPARE(at(right(), 50, 40), QColor(0xaa, 0, 0));
        QCOMPARE(at(right(), 250, 160), QColor(0, 0, 0xaa)); // of the right one, where the left one has nothing
        QCOMPARE(at(right(), 330, 160), QColor(0xee, 0xee, 0xee));
        keepPicture(m_window->window, QStringLiteral("drawingsSwipe"));
    }

    // No faster than there and back in a second.
    void oneTakesThePlaceOfTheOther()
    {
        open(before, after);
        m_window->clickButton("drawingsBlink");
        QCOMPARE(at(right(), 50, 40), QColor(0, 0xaa, 0));
        QCOMPARE(label("drawingsNames").left(14), QStringLiteral("rack_elevation"));
        right().setFocus();
        QElapsedTimer since;
        since.start();
        QTest::keyClick(&right(), Qt::Key_Space);
        QCOMPARE(at(right(), 50, 40), QColor(0xaa, 0, 0));
        QCOMPARE(label("drawingsNames"), QStringLiteral("Clipboard"));
        while (at(right(), 50, 40) == QColor(0xaa, 0, 0) && since.elapsed() < 5000) {
            QTest::keyClick(&right(), Qt::Key_Space);
            QCoreApplication::processEvents();
        }
        QCOMPARE(at(right(), 50, 40), QColor(0, 0xaa, 0));
        QVERIFY2(since.elapsed() > 400, qPrintable(QString::number(since.elapsed())));
    }

    void bothAreMovedTogether()
    {
        open(before, after);
        for (int i = 0; i < 6; ++i)
            m_window->clickButton("drawingsZoomIn");
        QCOMPARE(left().zoom(), right().zoom());
        QVERIFY(left().zoom() > 2);
        left().horizontalScrollBar()->setValue(100);
        right().verticalScrollBar()->setValue(60);
        QCOMPARE(right().horizontalScrollBar()->value(), 100);
        QCOMPARE(left().verticalScrollBar()->value(), 60);
        QTRY_VERIFY(!page().isBusy() && left().isSharp() && right().isSharp());
        keepPicture(m_window->window, QStringLiteral("drawingsZoomed"));
        m_window->action("groundDarkAction")->trigger();
        QCOMPARE(left().ground(), SvgCanvas::Ground::Dark);
        QCOMPARE(right().ground(), SvgCanvas::Ground::Dark);
        m_window->action("zoomResetAction")->trigger();
        QVERIFY(left().isFitted() && right().isFitted());
    }

    void ofOtherSizesTheyLieOnOneSheet()
    {
        QByteArray higher = before;
        higher.replace("height='200'>", "height='400'>");
        open(higher, before);
        QCOMPARE(left().natural(), QSize(400, 400));
        QCOMPARE(left().image().size(), right().image().size());
        QCOMPARE(at(left(), 50, 40), at(right(), 50, 40));
        QCOMPARE(at(right(), 200, 300).alpha(), 0);
        QCOMPARE(label("drawingsSummary"), QStringLiteral("The drawings look the same; only their source differs."));
        higher.replace("</svg>", "<circle cx='200' cy='300' r='40'/></svg>");
        compareWith(higher);
        QCOMPARE(label("drawingsSummary"), QStringLiteral("1 place differs."));
    }

    void onlyTheSourceDiffers()
    {
        QByteArray other = before;
        other.replace("#aa0000", "#a00");
        open(before, other);
        QCOMPARE(label("drawingsSummary"), QStringLiteral("The drawings look the same; only their source differs."));
        QCOMPARE(count(), QString());
    }

    void elementsThatDifferAreListed()
    {
        open(before, after);
        auto *const list = part<QTreeView>(viewer(), "drawingElementsList");
        QVERIFY(list->isVisible());
        QCOMPARE(label("drawingElementsSummary"), QStringLiteral("2 elements changed"));
        QCOMPARE(printModel(*list->model()),
            QStringLiteral("~ rect 2\n  ~ fill: #aa0000 → #00aa00\n~ rect 3\n  ~ x: 300 → 220\n"));
    }

    void anElementIsGoneToInBoth()
    {
        open(before, after);
        for (int i = 0; i < 4; ++i)
            m_window->clickButton("drawingsZoomIn");
        auto *const list = part<QTreeView>(viewer(), "drawingElementsList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End); // "x: 300 → 220", of which the element is meant
        QVERIFY2(left().seen().contains(QRectF(300, 140, 60, 40)), "where it was");
        QVERIFY2(right().seen().contains(QRectF(220, 140, 60, 40)), "where it is");
        QVERIFY(isFramed(left(), QRectF(300, 140, 60, 40)));
        QVERIFY(isFramed(right(), QRectF(220, 140, 60, 40)));
        keepPicture(m_window->window, QStringLiteral("drawingsElement"));
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(left().seen().contains(QRectF(20, 20, 60, 40)) && right().seen().contains(QRectF(20, 20, 60, 40)));
        m_window->key(Qt::Key_F8); // the places are walked as before
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(viewer().comparison()->isVisible());
    }

    // In each drawing where it is there.
    void whatWasPutIntoAnotherGroupIsOneElement()
    {
        const QByteArray moved("<rect id='r' x='%1' y='140' width='60' height='40' fill='#0000aa'/>");
        open(drawing("<g id='a'>" + QByteArray(moved).replace("%1", "300") + "</g><g id='b'/>"),
            drawing("<g id='a'/><g id='b'>" + QByteArray(moved).replace("%1", "220") + "</g>"));
        auto *const list = part<QTreeView>(viewer(), "drawingElementsList");
        QCOMPARE(label("drawingElementsSummary"), QStringLiteral("1 element moved"));
        QCOMPARE(printModel(*list->model()),
            QStringLiteral("~ rect #r (moved)\n  ~ what it is in: g #a → g #b\n  ~ x: 300 → 220\n"));
        for (int i = 0; i < 4; ++i)
            m_window->clickButton("drawingsZoomIn");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY(isFramed(left(), QRectF(300, 140, 60, 40)));
        QVERIFY(isFramed(right(), QRectF(220, 140, 60, 40)));
        keepPicture(m_window->window, QStringLiteral("drawingsMoved"));
    }

    void whatIsNotSeenByItselfIsTold()
    {
        const QByteArray gradient("<defs><linearGradient id='g'><stop stop-color='red'/></linearGradient></defs>"
                                  "<rect x='20' y='20' width='60' height='40' fill='url(#g)'/>");
        open(drawing(gradient), drawing(QByteArray(gradient).replace("red", "blue")));
        auto *const list = part<QTreeView>(viewer(), "drawingElementsList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(label("drawingElementsNote"), QStringLiteral("Nothing of it is to be seen by itself."));
    }

    // As it was: without one of its servers, another one elsewhere.
    void whatChangedInARackIsTold()
    {
        const auto artifact = m_window->find("rack_elevation", "rack-a04");
        QVERIFY(artifact);
        const QByteArray rack = m_window->contentOf(*artifact);
        QByteArray earlier = rack;
        const auto deviceAt = [](const QByteArray &text, const char *title) {
            const qsizetype begin = text.lastIndexOf("  <g class=", text.indexOf(title));
            return std::pair(begin, text.indexOf("</g>\n", begin) + 5 - begin);
        };
        const auto [gone, length] = deviceAt(earlier, "<title>srv-a04-02:");
        QVERIFY(gone > 0);
        earlier.remove(gone, length);
        const auto [moved, size] = deviceAt(earlier, "<title>srv-a04-03:");
        QVERIFY(moved > gone - 1);
        earlier.replace(moved, size, earlier.mid(moved, size).replace("height=\"34\"", "height=\"30\""));
        open(earlier, rack);
        auto *const list = part<QTreeView>(viewer(), "drawingElementsList");
        QCOMPARE(printModel(*list->model()),
            QStringLiteral("+ g “srv-a04-02: server, two units”\n~ rect in g “srv-a04-03: server, two units”\n"
                           "  ~ height: 30 → 34\n"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        keepPicture(m_window->window, QStringLiteral("drawingsRack"));
        QCOMPARE(label("drawingElementsNote"), QString());
    }

    void theListCanBeHidden()
    {
        open(before, after);
        const int narrow = right().width();
        m_window->clickButton("drawingsElements");
        QVERIFY(!part<QTreeView>(viewer(), "drawingElementsList")->isVisible());
        QTRY_VERIFY(right().width() > narrow);
        QByteArray other = after;
        other.replace("#0000aa", "#0000ff");
        compareWith(other); // looked for when it is seen
        m_window->clickButton("drawingsElements");
        QTRY_COMPARE(label("drawingElementsSummary"), QStringLiteral("1 element changed"));
        QTRY_VERIFY(!page().isBusy());
    }

    void linesAreThereToo()
    {
        open(before, after);
        auto *const button = part<QToolButton>(viewer(), "comparisonView");
        QCOMPARE(button->text(), QStringLiteral("Drawings"));
        QVERIFY(button->isChecked());
        m_window->clickButton("comparisonView");
        QVERIFY(viewer().comparison()->isVisible());
        QCOMPARE(label("compareSummary"), QStringLiteral("2 lines changed"));
    }

    void whatCannotBeDrawnIsTold()
    {
        open("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>\n", after);
        const auto *const state = page().findChild<StateView *>();
        QVERIFY(state && state->isVisible());
        QCOMPARE(state->accessibleName(), QStringLiteral("The drawing on the left cannot be shown."));
        keepPicture(m_window->window, QStringLiteral("drawingsFailed"));
    }

    void inANarrowWindowNothingIsCutOff()
    {
        m_window->window.resize(700, 700);
        open(before, after);
        m_window->clickButton("drawingsSwipe");
        for (const char *name : {"drawingsBeside", "drawingsBlink", "drawingsShare", "drawingsMarks", "drawingsZoomOut",
                 "drawingsFit", "drawingsClose"}) {
            const auto *const widget = part<QWidget>(viewer(), name);
            QVERIFY2(widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect(), name);
        }
        keepPicture(m_window->window, QStringLiteral("drawingsNarrow"));
    }
};

QTEST_MAIN(TestCompareDrawings)
#include "tst_comparedrawings.moc"
