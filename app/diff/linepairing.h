// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <vector>

namespace artiscope {

struct LinePair {
    qsizetype left = 0;
    qsizetype right = 0;
    bool operator==(const LinePair &) const = default;
};

// Which lines became which where some stand in place of others: those that are alike, so that none passes another one
// and as much is alike as can be. One line that stands in place of exactly one is what became of it, whatever it says.
// Of very many lines those are found that are alike but for numbers and there once, and of the others what is in the
// same place. What all of that may cost has a limit that is for one difference together; beyond it nothing is paired.
// Who swaps the sides has the pairs swapped: which of several ways is taken depends on what the lines say alone.
class LinePairing {
public:
    explicit LinePairing(const std::function<bool()> &cancelled) : m_cancelled(cancelled) { }

    // In order, by places in both. Cancelled: of no use.
    [[nodiscard]] std::vector<LinePair> pairs(
        const std::vector<QByteArrayView> &left, const std::vector<QByteArrayView> &right);

private:
    const std::function<bool()> &m_cancelled;
    qint64 m_left = 40'000'000; // of what it may cost, in characters looked at
};

} // namespace artiscope
