// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/differencetree.h"

namespace artiscope {

// Changes that each have a path become a tree: what several paths begin with is a row that they are in, and what only
// one has stands before its name. One thread at a time.
class DifferencePaths {
public:
    // A step below another one, -1: at the top. Nothing has changed there (yet). The place of it.
    [[nodiscard]] qint32 add(qint32 parent, const QString &step, qsizetype leftLine, qsizetype rightLine);
    // What has changed there; path, name, parent and lines are filled in.
    [[nodiscard]] DifferenceRow &changeAt(qint32 place);
    [[nodiscard]] std::vector<DifferenceRow> rows() const;

private:
    struct Step {
        DifferenceRow row;
        bool isChange = false;
        std::vector<qint32> below;
    };
    void append(std::vector<DifferenceRow> &rows, qint32 place, qint32 parent) const;

    std::vector<Step> m_steps;
    std::vector<qint32> m_top;
};

} // namespace artiscope
