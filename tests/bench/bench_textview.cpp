// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/search.h"
#include "ui/viewer/textview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace artiscope;

// Figures of the text view on a JSON of 50 MB, as lines of name, measured and limit, divided by tabs.

namespace {

QByteArray makeJson(qsizetype size)
{
    QByteArray json("[\n");
    json.reserve(size + 1000);
    for (int i = 0; json.size() < size; ++i) {
        json += "  {\n    \"name\": \"leaf-" + QByteArray::number(i) + "\",\n    \"mtu\": 9214,\n"
            + "    \"address\": \"10.0." + QByteArray::number(i / 250 % 250) + "." + QByteArray::number(i % 250)
            + "/31\",\n    \"enabled\": true\n  },\n";
    }
    json += "  null\n]\n";
    return json;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void print(const char *name, double measured, const char *limit)
{
    std::printf("%s\t%.2f\t%s\n", name, measured, limit);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(makeJson(50'000'000));
    file.close();

    TextView view;
    view.resize(1200, 800);
    view.show();
    view.grab();
    std::vector<double> reading;
    std::vector<double> opening;
    double memory = 0;
    QElapsedTimer clock;
    for (int round = 0; round < 7; ++round) { // pairs, one after the other, so that both meet the same machine
        clock.start();
        const qsizetype size = readAll(file.fileName()).size();
        reading.push_back(milliseconds(clock));
        if (size == 0)
            return 1;
        const double before = residentMegabytes();
        clock.start();
        view.setText(TextBuffer(readAll(file.fileName())), Language::Json);
        view.grab();
        opening.push_back(milliseconds(clock));
        if (round == 0)
            memory = residentMegabytes() - before;
        if (round < 6)
            view.setText(TextBuffer(), Language::Plain);
    }
    print("opening 50 MB / reading the file", median(opening) / median(reading), "2.0");
    print("memory / size of the text", memory / 50.0, "1.5");

    view.setFolds(std::make_shared<const FoldTree>(foldTreeOf(view.text(), StructureKind::Json)));
    view.setAids({.headings = true});
    QImage screen(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const auto jumping = [&view, &screen, &clock] {
        std::vector<double> jumps;
        const qsizetype rows = view.verticalScrollBar()->maximum();
        for (qsizetype jump = 0; jump < 200; ++jump) {
            view.verticalScrollBar()->setValue(int(jump * 7919 * 131 % rows));
            clock.start();
            view.viewport()->render(&screen); // what an exposed window does in a repaint
            jumps.push_back(milliseconds(clock));
        }
        std::sort(jumps.begin(), jumps.end());
        return jumps;
    };
    const std::vector<double> jumps = jumping();
    print("repaint while jumping, ms, median", median(jumps), "8");
    print("repaint while jumping, ms, worst", jumps.back(), "16");
    std::vector<double> folding;
    for (int round = 0; round < 15; ++round) {
        view.unfoldAll();
        clock.start();
        view.foldLevel(2);
        folding.push_back(milliseconds(clock));
    }
    print("folding all of 50 MB, ms, median", median(folding), "16");
    const std::vector<double> foldedJumps = jumping();
    print("repaint while jumping, folded, ms, median", median(foldedJumps), "8");
    print("repaint while jumping, folded, ms, worst", foldedJumps.back(), "16");
    view.unfoldAll();

    SearchOptions options;
    options.caseSensitive = true;
    clock.start();
    const SearchResult exact = findAll(view.text(), QStringLiteral("leaf-77777"), options);
    print("searching 50 MB with case, ms", milliseconds(clock), "300");
    options.caseSensitive = false;
    clock.start();
    const SearchResult folded = findAll(view.text(), QStringLiteral("Leaf-77777"), options);
    print("searching 50 MB without case, ms", milliseconds(clock), "600");
    return exact.hits.size() == folded.hits.size() ? 0 : 1;
}
