// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace artiscope {

// Which of `rows` things go with which of `columns` others, so that none passes another one and their weights are as
// much as can be together; in order, the foremost of several ways. weight(row, column) says how much two of them are
// worth, 0: they do not go together; it is asked row by row, each with each. Pure; any thread.
template <typename Weight>
[[nodiscard]] std::vector<std::pair<size_t, size_t>> bestPairs(size_t rows, size_t columns, const Weight &weight)
{
    const size_t width = columns + 1;
    std::vector<int> weights(rows * columns);
    std::vector<int> best((rows + 1) * width); // from there to the end
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            const int own = weights[i * columns + j] = weight(i, j);
            best[i * width + j] = std::max({best[(i + 1) * width + j], best[i * width + j + 1],
                own > 0 ? best[(i + 1) * width + j + 1] + own : 0});
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        const int own = weights[i * columns + j];
        if (own > 0 && best[i * width + j] == best[(i + 1) * width + j + 1] + own)
            pairs.emplace_back(i++, j++);
        else if (best[i * width + j] == best[(i + 1) * width + j])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace artiscope
