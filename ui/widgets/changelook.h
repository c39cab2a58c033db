// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "ui/widgets/theme.h"

namespace artiscope {

// The colours of what became of an artifact; beside a letter or a word, never alone.
struct ChangeLook {
    QColor ink;
    QColor ground;
};

[[nodiscard]] inline ChangeLook changeLook(Change change, const Theme &theme)
{
    switch (change) {
    case Change::Added:
        return {theme.added, theme.addedGround};
    case Change::Removed:
        return {theme.removed, theme.removedGround};
    case Change::Changed:
        return {theme.changed, theme.changedGround};
    case Change::Unchanged:
    case Change::NotComparable:
        break;
    }
    return {theme.dim, theme.pane};
}

} // namespace artiscope
