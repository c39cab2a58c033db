// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <vector>

namespace artiscope {

struct Stretch {
    qsizetype first = 0;
    qsizetype last = 0; // in it too
    bool operator==(const Stretch &) const = default;
};

// Numbers from 0 on (of lines, of pieces) with stretches of them left out: which shown one is the how-manieth, and
// back. Both are a binary search; making one is a walk through the stretches. Copies share them. A plain value; any
// thread.
class HiddenStretches {
public:
    HiddenStretches() = default;
    explicit HiddenStretches(const std::vector<Stretch> &stretches); // in order, none in another

    [[nodiscard]] bool isEmpty() const { return m_gaps.empty(); }
    [[nodiscard]] qsizetype count() const; // of all hidden numbers
    [[nodiscard]] std::optional<Stretch> around(qsizetype number) const; // the stretch that it is hidden in
    [[nodiscard]] qsizetype countBehind(qsizetype number) const; // hidden ones right behind it
    // How many shown ones come before it; of a hidden one, before the shown one that it is hidden behind.
    [[nodiscard]] qsizetype placeOf(qsizetype number) const;
    [[nodiscard]] qsizetype at(qsizetype place) const; // the shown one there

private:
    // There may be hundreds of thousands, made within a frame; numbers are of what is in a text of at most 4 GB.
    struct Gap {
        quint32 first = 0;
        quint32 last = 0;
        quint32 before = 0; // hidden ones before this
    };
    [[nodiscard]] static qsizetype hiddenUntilEnd(const Gap &gap)
    {
        return qsizetype(gap.before) + gap.last - gap.first + 1;
    }
    QList<Gap> m_gaps; // apart from each other
};

} // namespace artiscope
