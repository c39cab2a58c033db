// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/core/result.h"
#include "app/diff/linediff.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// How a line was for a while.
struct LineVersion {
    enum class How {
        There, // it was so in the oldest text so far, too
        Changed,
        Moved,
        Came, // it was not there before
        Back, // not just before, but before that
        Removed, // was not there for a while
    };
    int age = 0; // of the revision that made it so, in revisions before the newest
    How how = How::There; // what that revision did
    QByteArrayList lines; // what it said, of a very long one the beginning; several: the next newer one came from them;
                          // none: it was not there
    qsizetype place = 0; // in that revision: its first line, or where it was taken away
    bool operator==(const LineVersion &) const = default;
};

// What one line of the newest text was in the older ones: begins with that text, and is told the older ones one after
// another, as Blame is. A line that was changed is what stands in its place and has words in common with it. A value;
// any thread.
class LineHistory {
public:
    LineHistory() = default;
    // `line`: one of linediff.h.
    LineHistory(const TextBuffer &newest, qsizetype line, LineMatching matching = LineMatching::Most);

    // The next older revision. Errors: TooLargeToCompare. Cancelled: the history is of no use any more.
    [[nodiscard]] Result<Nothing> add(
        const DiffLibrary &library, const TextBuffer &older, const std::function<bool()> &cancelled);

    [[nodiscard]] const std::vector<LineVersion> &versions() const { return m_versions; } // newest first

private:
    void follow(const TextBuffer &older, const LineDiff &diff, const std::function<bool()> &cancelled);
    void lookForIt(const TextBuffer &older, const LineDiff &diff);
    void begin(const TextBuffer &text); // a version, at m_places

    TextBuffer m_oldest;
    LineMatching m_matching = LineMatching::Most;
    int m_age = 0; // of m_oldest, in revisions
    std::vector<qsizetype> m_places; // its lines there, in order; empty: it is not there
    qsizetype m_gap = 0; // then: in front of which line it would be
    std::vector<LineVersion> m_versions;
};

} // namespace artiscope
