// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of a table of 1,000,000 rows and 8 columns.

#include "app/content/table/cellfilter.h"
#include "app/content/table/tablereading.h"
#include "app/content/table/tablesort.h"
#include "ui/viewer/tablegrid.h"
#include "ui/viewer/tableview.h"

#include "tests/bench/figures.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryFile>

using namespace artiscope;

namespace {

constexpr int rowCount = 1'000'000;

QByteArray makeCsv()
{
    QByteArray csv("port,device,address,mtu,speed,role,peer,note\n");
    csv.reserve(qsizetype(rowCount) * 80);
    for (int i = 0; i < rowCount; ++i) {
        csv += "Ethernet" + QByteArray::number(i % 48) + ",leaf-" + QByteArray::number(i / 48) + ",10."
            + QByteArray::number(i / 65536) + '.' + QByteArray::number(i / 256 % 256) + '.'
            + QByteArray::number(i % 256) + "/31,9214," + QByteArray::number(i * 7919LL % 400'009) + ",uplink,spine-"
            + QByteArray::number(i % 16) + (i % 10 == 0 ? ",\"in use, \"\"new\"\"\"\n" : ",plain\n");
    }
    return csv;
}

void printSorting(const char *name, const Table &table, int column)
{
    QElapsedTimer clock;
    clock.start();
    const auto rows = sortedRows(table, column, table.kind(column), Qt::DescendingOrder);
    print(name, rows.size() == rowCount ? milliseconds(clock) : -1, "1500");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(makeCsv());
    file.close();

    TableView view;
    view.resize(1200, 800);
    view.show();
    view.grab();
    std::vector<double> reading;
    std::vector<double> opening;
    double memory = 0;
    double size = 0;
    QElapsedTimer clock;
    for (int round = 0; round < 7; ++round) { // pairs, one after the other, so that both meet the same machine
        view.setContent({});
        while (view.isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        clock.start();
        size = double(readAll(file.fileName()).size()) / 1e6;
        reading.push_back(milliseconds(clock));
        const double before = residentMegabytes();
        clock.start();
        view.setContent(readAll(file.fileName()));
        while (view.isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view.grab();
        opening.push_back(milliseconds(clock));
        if (round == 0)
            memory = residentMegabytes() - before;
    }
    const double times = median(opening) / median(reading);
    print("table of 1,000,000 rows usable / reading the file", times, "4.0");
    print("memory of a table / size of the text", memory / size, "2.0");

    const Table table = readTable(readAll(file.fileName()), {}).take();
    printSorting("sorting by text, ms", table, 0);
    printSorting("sorting by address, ms", table, 2);
    printSorting("sorting by number, ms", table, 4);
    clock.start();
    const auto found = filteredRows(table, {{0, CellFilter(QStringLiteral("net47"), table.kind(0))}}, nullptr);
    print("filtering a column, ms", milliseconds(clock), "600");

    std::vector<double> jumps;
    QImage screen(view.grid().viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (qsizetype jump = 0; jump < 200; ++jump) {
        view.grid().verticalScrollBar()->setValue(int(jump * 7919 * 131 % rowCount));
        clock.start();
        view.grid().viewport()->render(&screen); // what an exposed window does in a repaint
        jumps.push_back(milliseconds(clock));
    }
    print("repaint of a table while jumping, ms, median", median(jumps), "8");
    print("repaint of a table while jumping, ms, 99 %", quantile(jumps, 0.99), "16");
    return found.empty() ? 1 : 0;
}
