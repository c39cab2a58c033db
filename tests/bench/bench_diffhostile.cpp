// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pairs of texts that are made to be hard to compare: how long it takes until all that is shown of their difference is
// ready, and how long until it ends when it is not wanted any more.

#include "app/diff/difflibrary.h"
#include "app/diff/showndiff.h"

#include "tests/bench/figures.h"

using namespace artiscope;

namespace {

constexpr int manyLines = 200'000;
constexpr qsizetype longLine = 5'000'000;

struct Hostile {
    const char *ready;
    const char *cancelled;
    TextBuffer left;
    TextBuffer right;
};

QByteArray oneLine(const char *changed)
{
    QByteArray text;
    text.reserve(longLine + 100);
    for (int word = 0; text.size() < longLine; ++word)
        text += QByteArray::number(word) + (word % 50 == 1 ? changed : " same ");
    return text + '\n';
}

QByteArray ownLines(const char *side)
{
    QByteArray text;
    for (int line = 0; line < manyLines; ++line)
        text += QByteArray(side) + QByteArray::number(quint32(line) * 2654435761U) + '\n';
    return text;
}

// `cancelled` is what is asked while it works.
void compare(const DiffLibrary &library, const Hostile &pair, const std::function<bool()> &cancelled)
{
    static_cast<void>(shownDiff(library, pair.left, pair.right, {}, cancelled));
}

// The longest that it goes on after one of several moments. Of each moment the shortest of some rounds, since another
// program may have had the processor.
double longestToEnd(const DiffLibrary &library, const Hostile &pair, double whole)
{
    constexpr int moments = 20;
    double longest = 0;
    for (int moment = 1; moment < moments; ++moment) {
        const double at = whole * moment / moments;
        std::vector<double> late;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer clock;
            clock.start();
            compare(library, pair, [&clock, at] { return milliseconds(clock) >= at; });
            late.push_back(milliseconds(clock) - at);
        }
        longest = std::max(longest, quantile(late, 0));
    }
    return longest;
}

} // namespace

int main()
{
    const DiffLibrary library;
    library.begin();
    const QByteArray alike("the same line\n");
    const Hostile pairs[]{
        {"200,000 lines all alike, another number of them: ready, s", "the same cancelled, ms",
            TextBuffer(alike.repeated(manyLines)), TextBuffer(alike.repeated(manyLines / 4 * 3))},
        {"200,000 lines all different: ready, s", "the same cancelled, ms", TextBuffer(ownLines("left ")),
            TextBuffer(ownLines("right "))},
        {"one line of 5 MB, 2 % of its words differ: ready, s", "the same cancelled, ms", TextBuffer(oneLine(" old ")),
            TextBuffer(oneLine(" new "))},
    };
    for (const Hostile &pair : pairs) {
        std::vector<double> times;
        for (int round = 0; round < 3; ++round)
            times.push_back(millisecondsOf([&] { compare(library, pair, [] { return false; }); }));
        print(pair.ready, median(times) / 1000, "2");
        print(pair.cancelled, longestToEnd(library, pair, median(times)), "50");
    }
    return 0;
}
