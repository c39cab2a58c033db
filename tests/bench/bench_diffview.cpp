// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the page that shows two texts beside each other, on two configurations of 200,000 lines.

#include "ui/compare/comparepage.h"
#include "ui/viewer/textview.h"

#include "tests/bench/figures.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>

using namespace artiscope;

namespace {

struct Painted { // in seconds since the bytes were there
    double texts = 0;
    double changes = 0;
};

// A new page each time; how it looks without texts is done before.
Painted open(ComparePage &page, const QByteArray &from, const QByteArray &to)
{
    page.resize(1400, 900);
    page.show();
    page.grab();
    QObject::connect(&page, &ComparePage::settled, qApp, &QCoreApplication::quit);
    Painted painted;
    QElapsedTimer clock;
    clock.start();
    page.compare({.name = QStringLiteral("main"), .text = TextBuffer(from), .place = {}},
        {.name = QStringLiteral("branch"), .text = TextBuffer(to), .place = {}}, Language::Eos);
    page.grab();
    painted.texts = milliseconds(clock) / 1000;
    QApplication::exec(); // until it is settled
    page.grab();
    painted.changes = milliseconds(clock) / 1000;
    return painted;
}

// What an exposed window does while its left text is scrolled, which takes the right one along.
template <typename Row> void printScrolling(ComparePage &page, const char *half, const char *most, const Row &rowOf)
{
    QImage screen(page.size(), QImage::Format_ARGB32_Premultiplied);
    QScrollBar &bar = *page.left().verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame < 300; ++frame) {
        frames.push_back(millisecondsOf([&] {
            bar.setValue(rowOf(frame) % (bar.maximum() + 1));
            page.render(&screen);
        }));
    }
    print(half, median(frames), "8");
    print(most, quantile(frames, 0.99), "16");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QByteArray from = makeConfiguration(false);
    const QByteArray to = makeConfiguration(true);
    std::vector<double> texts;
    std::vector<double> changes;
    for (int round = 0; round < 5; ++round) {
        ComparePage page;
        const Painted painted = open(page, from, to);
        texts.push_back(painted.texts);
        changes.push_back(painted.changes);
    }
    print("first screen of two texts of 200,000 lines painted, s", median(texts), "0.3");
    print("the same with all that differs marked, s", median(changes), "");

    ComparePage page;
    static_cast<void>(open(page, from, to));
    const auto further = [](int frame) { return 1000 + frame * 3; }; // as a wheel does
    const auto anywhere = [](int frame) { return frame * 7919 % 1'000'003; };
    printScrolling(page, "scrolling both texts, ms a frame, median", "scrolling both texts, ms a frame, 99 %", further);
    printScrolling(
        page, "jumping in both texts, ms a frame, median", "jumping in both texts, ms a frame, 99 %", anywhere);
    page.setSettings({.context = CompareSettings::everything, .ignore = {}});
    printScrolling(page, "scrolling both with all lines, ms a frame, median",
        "scrolling both with all lines, ms a frame, 99 %", further);
    return 0;
}
