// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structuretree.h"

#include <unordered_map>
#include <utility>

namespace artiscope {

// By place of an alias: a number for what it refers to.
using AliasMeanings = std::unordered_map<qint32, quint64>;

// The aliases of two documents that are compared by what they refer to: that is the same thing in both under whatever
// name. Of the others, which are not in it, the name says as much: it is one anchor's on each side, which stands in the
// same place or says the same; so who changes what an anchor stands at changes that and none of its aliases. An alias
// and the same thing written out are told apart, and so are aliases within what an alias refers to, by their names.
// Both trees were made by names. In linear time; pure; any thread.
[[nodiscard]] std::pair<AliasMeanings, AliasMeanings> aliasMeanings(
    const StructureTree &left, const StructureTree &right);

} // namespace artiscope
