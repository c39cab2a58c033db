// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the text view on a JSON of 50 MB, on one that is a single line, and on a million lines.

#include "app/content/contenttext.h"
#include "app/content/search.h"
#include "ui/viewer/textview.h"

#include "tests/bench/figures.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryFile>

#include <malloc.h>

using namespace artiscope;

namespace {

// The median of how many times as long as reading the file it takes until its text is painted.
void printOpening(TextView &view, const QString &path, const char *time, const char *memory)
{
    const double size = double(readAll(path).size()) / 1e6;
    std::vector<double> reading;
    std::vector<double> opening;
    double taken = 0;
    for (int round = 0; round < 7; ++round) { // pairs, one after the other, so that both meet the same machine
        view.setText(TextBuffer(), Language::Plain);
        reading.push_back(millisecondsOf([&path] { static_cast<void>(readAll(path).size()); }));
        const double before = residentMegabytes();
        opening.push_back(millisecondsOf([&view, &path] {
            const ContentText content = contentText(readAll(path), u"application/json");
            view.setText(content.text, Language::Json);
            view.grab();
        }));
        if (round == 0)
            taken = residentMegabytes() - before;
    }
    print(time, median(opening) / median(reading), "2.0");
    print(memory, taken / size, "1.8");
}

std::vector<double> jumpingIn(TextView &view)
{
    QImage screen(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> jumps;
    const qsizetype rows = view.verticalScrollBar()->maximum() + 1;
    for (qsizetype jump = 0; jump < 500; ++jump) {
        view.verticalScrollBar()->setValue(int(jump * 7919 * 131 % rows));
        // What an exposed window does in a repaint.
        jumps.push_back(millisecondsOf([&view, &screen] { view.viewport()->render(&screen); }));
    }
    return jumps;
}

void printJumping(TextView &view, const char *half, const char *most)
{
    const std::vector<double> jumps = jumpingIn(view);
    print(half, median(jumps), "8");
    print(most, quantile(jumps, 0.99), "16");
}

void printOneLine(TextView &view)
{
    view.setText(TextBuffer(makeJson(50'000'000).replace('\n', ' ')), Language::Json);
    view.grab();
    const double line = median(jumpingIn(view));
    QByteArray lines;
    for (int i = 0; i < 1'000'000; ++i)
        lines += "\"leaf-" + QByteArray::number(i) + "\": [9214, true, \"10.0.0.0/31\"],\n";
    view.setText(TextBuffer(lines), Language::Json);
    view.grab();
    print("repaint while jumping in one line of 50 MB / in 1,000,000 lines", line / median(jumpingIn(view)), "1.5");
}

// What the outline beside it takes, when it is open: found on the pool, after the text is on the screen.
void printOutline(TextView &view)
{
    const double before = residentMegabytes();
    const Outline outline = outlineOf(view.text().bytes(), StructureKind::Json);
    print("memory of the outline / size of the text, beside it", (residentMegabytes() - before) / 50, "-");
}

void printFolding(TextView &view)
{
    view.setFolds(std::make_shared<const FoldTree>(foldTreeOf(view.text(), StructureKind::Json)));
    view.setAids({.headings = true});
    printJumping(
        view, "repaint while jumping with headings, ms, median", "repaint while jumping with headings, ms, 99 %");
    std::vector<double> folding;
    for (int round = 0; round < 15; ++round) {
        view.unfoldAll();
        folding.push_back(millisecondsOf([&view] { view.foldLevel(2); }));
    }
    print("folding all of 50 MB, ms, median", median(folding), "16");
    printJumping(view, "repaint while jumping, folded, ms, median", "repaint while jumping, folded, ms, 99 %");
    view.unfoldAll();
}

// What is found, and how grep is asked for the same.
struct Wanted {
    const char *text;
    SearchOptions options;
    const char *grep;
    const char *mostTimes = "2.0";
};

void printFinding(
    const TextBuffer &text, const QString &path, const Wanted &wanted, const char *name, const char *milliseconds)
{
    const auto find = [&] { static_cast<void>(findAll(text, QString::fromLatin1(wanted.text), wanted.options)); };
    const auto grep = [&] {
        QProcess::execute(QStringLiteral("sh"),
            {QStringLiteral("-c"),
                // Into a pipe: it sees where /dev/null is, and then reads up to its first hit only.
                QStringLiteral("grep -c %1 -e '%2' \"$0\" | cat >/dev/null")
                    .arg(QLatin1String(wanted.grep), QLatin1String(wanted.text)),
                path});
    };
    print(name, timesAsLong(7, find, grep), wanted.mostTimes);
    std::vector<double> finding;
    for (int round = 0; round < 7; ++round)
        finding.push_back(millisecondsOf(find));
    print(milliseconds, median(finding), "300");
}

} // namespace

int main(int argc, char *argv[])
{
    // Whatever is large comes from the system and goes back to it, so that every round meets the same.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    QApplication application(argc, argv);
    QTemporaryFile file;
    QTemporaryFile line;
    if (!file.open() || !line.open())
        return 1;
    file.write(makeJson(50'000'000));
    file.close();
    line.write(makeJson(10'000'000).replace('\n', ' '));
    line.close();

    TextView view;
    view.resize(1200, 800);
    view.show();
    view.grab();
    printOpening(view, line.fileName(), "opening 10 MB on one line / reading the file", "memory / size of one line");
    printJumping(view, "repaint while jumping in one line, ms, median", "repaint while jumping in one line, ms, 99 %");

    printOpening(view, file.fileName(), "opening 50 MB / reading the file", "memory / size of the text");
    printJumping(view, "repaint while jumping, ms, median", "repaint while jumping, ms, 99 %");
    printFolding(view);
    printOutline(view);
    printFinding(view.text(), file.fileName(), {"leaf-77777", {.caseSensitive = true}, ""},
        "finding in 50 MB / grep -c", "finding in 50 MB, ms");
    printFinding(view.text(), file.fileName(), {"leaf-77777", {}, "-i"}, "finding without case in 50 MB / grep -ci",
        "finding without case in 50 MB, ms");
    printFinding(view.text(), file.fileName(), {"leaf-77777", {.caseSensitive = true, .wholeWords = true}, "-w"},
        "finding whole words in 50 MB / grep -cw", "finding whole words in 50 MB, ms");
    printFinding(view.text(), file.fileName(), {"leaf-7+[0-9]", {.caseSensitive = true, .expression = true}, "-P"},
        "finding an expression in 50 MB / grep -cP", "finding an expression in 50 MB, ms");
    // Each of two million lines is a question of its own.
    printFinding(view.text(), file.fileName(),
        {"leaf-7+[0-9](?!7)", {.caseSensitive = true, .expression = true}, "-P", "-"},
        "finding line by line in 50 MB / grep -cP", "finding line by line in 50 MB, ms");
    printOneLine(view);
    return 0;
}
