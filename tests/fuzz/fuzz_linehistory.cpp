// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A run of revisions, newest first: which of them brought each line, and what a line was before. The first byte picks
// how the texts are made, the second the line, and then each revision has a byte that says where it ends, in parts of
// 256 of the rest.

#include "app/diff/blame.h"
#include "app/diff/difflibrary.h"
#include "app/diff/linehistory.h"
#include "app/diff/lineorigins.h"

#include "tests/fuzz/madetext.h"

using namespace artiscope;

namespace {

using How = LineVersion::How;
using Revisions = std::vector<TextBuffer>;

constexpr size_t mostRevisions = 12;
constexpr qsizetype mostLines = 40; // of a hunk that are asked about: each looks at all of them
const std::function<bool()> never = [] { return false; };

bool has(const TextBuffer &text, QByteArrayView line)
{
    for (qsizetype i = 0; i < comparedLines(text); ++i) {
        if (text.line(i) == line)
            return true;
    }
    return false;
}

Blame blameOf(const DiffLibrary &library, const Revisions &revisions)
{
    Blame blame(revisions.front());
    for (size_t i = 1; i < revisions.size(); ++i)
        require(blame.add(library, revisions[i], never).has_value());
    return blame;
}

// Every line of the newest one is of one revision, and was there ever since.
void checkBlame(const Revisions &revisions, const Blame &blame)
{
    const TextBuffer &newest = revisions.front();
    require(qsizetype(blame.revisions().size()) == comparedLines(newest));
    bool isSettled = true;
    for (qsizetype line = 0; line < comparedLines(newest); ++line) {
        const int age = blame.revisions()[size_t(line)];
        require(age >= 0 && size_t(age) < revisions.size());
        isSettled = isSettled && size_t(age) + 1 < revisions.size();
        const TextBuffer &bringer = revisions[size_t(age)];
        const qsizetype place = blame.places()[size_t(line)];
        require(place < bringer.lineCount() && bringer.line(place) == newest.line(line));
        if (line < mostLines) {
            for (int i = 0; i <= age; ++i)
                require(has(revisions[size_t(i)], newest.line(line)));
        }
    }
    require(blame.isSettled() == isSettled);
}

QByteArrayView beginning(QByteArrayView line)
{
    return line.first(std::min<qsizetype>(line.size(), 4096));
}

void checkHistory(const DiffLibrary &library, const Revisions &revisions, qsizetype line, int age)
{
    LineHistory history(revisions.front(), line);
    for (size_t i = 1; i < revisions.size(); ++i)
        require(history.add(library, revisions[i], never).has_value());
    const std::vector<LineVersion> &versions = history.versions();
    require(!versions.empty() && versions.front().lines.size() == 1);
    require(versions.front().lines.front() == beginning(revisions.front().line(line)));
    require(versions.front().age == age); // as Blame has it
    for (size_t i = 0; i < versions.size(); ++i) {
        const LineVersion &version = versions[i];
        const bool isLast = i + 1 == versions.size();
        require(version.age >= 0 && size_t(version.age) < revisions.size());
        require(i == 0 || version.age > versions[i - 1].age);
        const TextBuffer &text = revisions[size_t(version.age)];
        require(version.lines.isEmpty() == (version.how == How::Removed) && version.lines.size() <= 16);
        require(version.place >= 0 && version.place < comparedLines(text) + (version.how == How::Removed));
        require(isLast || (version.how != How::There && version.how != How::Came));
        require(!isLast || version.how == How::There || version.how == How::Came);
        require(version.how != How::There || size_t(version.age) + 1 == revisions.size());
        require((version.how == How::Back) == (!isLast && versions[i + 1].how == How::Removed));
        if (version.how == How::Removed)
            continue;
        require(version.lines.front() == beginning(text.line(version.place)));
        // So they were since what came next.
        for (int j = i == 0 ? 0 : versions[i - 1].age + 1; j <= version.age; ++j) {
            for (const QByteArray &each : version.lines)
                require(each.size() == 4096 || has(revisions[size_t(j)], each));
        }
    }
}

// What the lines of a hunk came from.
void checkOrigins(const DiffLibrary &library, const TextBuffer &older, const TextBuffer &newer)
{
    const Result<LineDiff> diff = lineDiff(library, older, newer, never);
    require(diff.has_value());
    for (const DiffHunk &hunk : diff->hunks) {
        for (qsizetype i = 0; i < std::min(hunk.rightCount, mostLines); ++i) {
            qsizetype from = hunk.leftFirst;
            for (const qsizetype origin : lineOrigins(older, newer, hunk, hunk.rightFirst + i)) {
                require(origin >= from && origin < hunk.leftFirst + hunk.leftCount);
                from = origin + 1; // in order, each once
            }
            // As many in place of as many.
            require(hunk.leftCount != 1 || hunk.rightCount != 1 || from == hunk.leftFirst + 1);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const bool isOfFewLines = takeChoice(input) % 2 == 1;
    const qsizetype choice = takeChoice(input);
    Revisions revisions;
    while (revisions.empty() || (!input.isEmpty() && revisions.size() < mostRevisions))
        revisions.emplace_back(madeText(takePart(input), isOfFewLines));
    const Blame blame = blameOf(library, revisions);
    checkBlame(revisions, blame);
    if (const qsizetype count = comparedLines(revisions.front()); count > 0)
        checkHistory(library, revisions, choice % count, blame.revisions()[size_t(choice % count)]);
    for (size_t i = 1; i < revisions.size(); ++i)
        checkOrigins(library, revisions[i], revisions[i - 1]);
    return 0;
}
