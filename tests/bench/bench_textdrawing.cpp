// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of a drawing of 20,000 elements, beside the least that librsvg needs for it.

#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"

#include "tests/bench/figures.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryFile>

using namespace artiscope;

namespace {

QByteArray makeSvg(int elements)
{
    QByteArray svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"2000\">\n");
    for (int i = 0; i < elements / 2; ++i) {
        const QByteArray x = QByteArray::number(i % 100 * 20);
        const QByteArray y = QByteArray::number(i / 100 * 20);
        svg += "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"18\" height=\"14\" fill=\"#" + (i % 3 ? "8ac" : "ca8")
            + "\"/><text x=\"" + x + "\" y=\"" + y + "\" font-size=\"6\">p" + QByteArray::number(i) + "</text>\n";
    }
    return svg + "</svg>\n";
}

void waitUntilDrawn(const SvgView &view)
{
    while (view.isBusy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir here(QApplication::applicationDirPath());
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(makeSvg(20'000));
    file.close();

    SvgView view;
    view.renderer().setProgram(here.filePath(QStringLiteral("../bin/artiscope-svg")));
    view.resize(1200, 900);
    view.show();
    view.grab();
    const auto draw = [&] {
        view.setContent(readAll(file.fileName()));
        waitUntilDrawn(view);
        view.grab();
    };
    draw();
    if (!view.hasDrawing())
        return 1;
    const QSize size = view.canvas().image().size();
    const auto drawBarely = [&] {
        QProcess::execute(here.filePath(QStringLiteral("bare_rsvg")),
            {file.fileName(), QString::number(size.width()), QString::number(size.height())});
    };
    print("first picture of 20,000 elements / librsvg alone", timesAsLong(7, draw, drawBarely), "1.2");

    std::vector<double> frames;
    std::vector<double> sharpening;
    QImage screen(view.canvas().viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (int round = 0; round < 5; ++round) {
        for (int step = 0; step < 4; ++step) {
            frames.push_back(millisecondsOf([&] {
                view.zoomIn();
                view.canvas().viewport()->render(&screen);
            }));
        }
        // From the last step of zooming until what is seen has all its pixels.
        if (view.canvas().isSharp())
            return 1;
        sharpening.push_back(millisecondsOf([&] {
            while (!view.canvas().isSharp())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            view.canvas().viewport()->render(&screen);
        }));
        for (int step = 0; step < 40; ++step) {
            frames.push_back(millisecondsOf([&] {
                view.canvas().horizontalScrollBar()->setValue(step * 10);
                view.canvas().verticalScrollBar()->setValue(step * 7);
                view.canvas().viewport()->render(&screen);
            }));
        }
        draw();
    }
    print("moving and zooming a drawing, ms a frame, median", median(frames), "16");
    print("moving and zooming a drawing, ms a frame, 99 %", quantile(frames, 0.99), "16");
    print("sharp again after zooming, ms", median(sharpening), "300");
    return 0;
}
