// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace artiscope {

// Where it is remembered by what the items of lists are matched, by definition; an empty key: by what is found.
struct MatchKeyMemory {
    std::function<QString(const QString &definitionId)> recall;
    std::function<void(const QString &definitionId, const QString &key)> keep;
};

} // namespace artiscope
