// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

namespace artiscope::svg {

// Counts what an element would load from elsewhere or run in a browser. Here nothing of it is, and that is told.
struct Outside {
    int externals = 0;
    int scripts = 0;

    void count(const pugi::xml_node &element);
};

} // namespace artiscope::svg
