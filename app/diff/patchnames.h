// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QSet>

namespace artiscope {

// Names for the files of a patch: "leaf_config/leaf-01.txt". Safe wherever it is applied: one folder deep, no blanks,
// nothing that git or one of the systems refuses, and no name twice, whether or not a system tells letters' case apart.
class PatchNames {
public:
    [[nodiscard]] QString nameOf(const Artifact &artifact);

private:
    QSet<QString> m_taken; // case folded
};

} // namespace artiscope
