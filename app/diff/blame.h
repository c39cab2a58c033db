// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/core/result.h"
#include "app/diff/diffhunk.h"

#include <functional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// Which revision brought each line of the newest text: begins with that, and is told the older ones one after another,
// so that none need be fetched that no line comes from. A value; any thread. Lines are those of linediff.h: how one
// ends makes no other line of it.
class Blame {
public:
    Blame() = default;
    explicit Blame(const TextBuffer &newest, LineMatching matching = LineMatching::Most);

    // The next older revision. Errors: TooLargeToCompare. Cancelled: the blame is of no use any more.
    [[nodiscard]] Result<Nothing> add(
        const DiffLibrary &library, const TextBuffer &older, const std::function<bool()> &cancelled);

    // By line of the newest: how many revisions before the newest the one is that brought it; of those that are in the
    // oldest text so far, that one.
    [[nodiscard]] const std::vector<int> &revisions() const { return m_revisions; }
    // The same: which line it is in the text of that revision.
    [[nodiscard]] const std::vector<qsizetype> &places() const { return m_places; }
    [[nodiscard]] bool isSettled() const { return m_open.empty(); } // older ones would change nothing

private:
    struct Open { // a line of the newest that the oldest text so far has, too
        qsizetype line = 0;
        qsizetype place = 0; // its line there
    };

    TextBuffer m_oldest;
    LineMatching m_matching = LineMatching::Most;
    int m_age = 0; // of m_oldest, in revisions
    std::vector<int> m_revisions;
    std::vector<qsizetype> m_places;
    std::vector<Open> m_open; // in order of both
};

} // namespace artiscope
