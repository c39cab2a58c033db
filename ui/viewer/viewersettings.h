// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ignorechoices.h"
#include "ui/compare/comparesettings.h"
#include "ui/compare/comparisonview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/textaids.h"

namespace artiscope {

// How the person wants to read, whatever is read.
struct ViewerSettings {
    bool wrap = false;
    int zoom = 0; // steps of the font, as TextView::zoom()
    TextAids aids;
    bool outline = false; // beside texts that have one
    int outlineWidth = 0; // 0: as it is
    bool blame = false; // beside a revision, who brought each line
    SvgCanvas::Ground ground = SvgCanvas::Ground::Light;
    CompareSettings compare; // what is ignored is in the next
    IgnoreChoices ignoring;
    ComparisonChoices comparisons = usualComparisons; // in which views, by kind of content
};

} // namespace artiscope
