// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"

#include <QStringList>

namespace artiscope {

// What a definition is, a phrase each: its description, what it makes, for whom, by which transformation and file, from
// which query. What is not known is left out.
[[nodiscard]] QStringList definitionFacts(const Definition &definition);

// The same in short, for a line in a list: content type, group, transformation.
[[nodiscard]] QString definitionSummary(const Definition &definition);

} // namespace artiscope
