// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a Markdown text of 200 KB, with a block of code in every chapter, takes and holds up the window.

#include "tests/bench/figures.h"
#include "tests/support/longmarkdown.h"
#include "ui/viewer/markdownview.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QThread>

using namespace artiscope;

namespace {

bool isLaidOut(const QTextEdit &view)
{
    return QAbstractEventDispatcher::instance()->registeredTimers(view.document()->documentLayout()).isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    MarkdownView view;
    view.resize(900, 600);
    view.show();
    QCoreApplication::processEvents();
    const QByteArray text = longMarkdown(200'000);
    std::vector<double> painted;
    std::vector<double> busy;
    std::vector<double> longest;
    for (int round = 0; round < 7; ++round) {
        double sum = 0;
        double most = 0;
        const auto turn = [&](const auto &work) {
            const double took = millisecondsOf(work);
            sum += took;
            most = std::max(most, took);
        };
        const auto turnUntil = [&](const auto &done) {
            while (!done()) {
                turn([] { QCoreApplication::processEvents(); });
                QThread::usleep(500); // so that waiting is no work
            }
        };
        QElapsedTimer clock;
        clock.start();
        turn([&] { view.setContent(text); });
        turnUntil([&view] { return !view.isBusy(); });
        turn([&view] { view.repaint(); });
        painted.push_back(milliseconds(clock));
        turnUntil([&view] { return isLaidOut(view); });
        busy.push_back(sum);
        longest.push_back(most);
    }
    print("Markdown of 200 KB with code, bytes -> first paint, ms", median(painted), "");
    print("all of it laid out, ms of the thread that paints", median(busy), "");
    print("longest that the window is held up by it, ms", median(longest), "16");
    return 0;
}
