// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonview.h"

#include "app/models/meaningdiff.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ComparisonView)
};

} // namespace

ComparisonView ownViewOf(Language language)
{
    if (language == Language::Svg)
        return ComparisonView::Drawings;
    if (language == Language::Markdown)
        return ComparisonView::Rendered;
    switch (meaningOf(language)) {
    case Meaning::Statements:
        return ComparisonView::Sections;
    case Meaning::Values:
        return ComparisonView::Values;
    case Meaning::Cells:
        return ComparisonView::Cells;
    case Meaning::None:
        break;
    }
    return ComparisonView::Lines;
}

QString comparisonViewName(ComparisonView view)
{
    switch (view) {
    case ComparisonView::Values:
        return Words::tr("Val&ues");
    case ComparisonView::Cells:
        return Words::tr("C&ells");
    case ComparisonView::Drawings:
        return Words::tr("D&rawings");
    case ComparisonView::Rendered:
        return Words::tr("R&endered");
    case ComparisonView::Sections:
    case ComparisonView::Lines:
        break;
    }
    return Words::tr("S&ections");
}

QString comparisonViewHelp(ComparisonView view)
{
    switch (view) {
    case ComparisonView::Sections:
        return Words::tr("Show which statements differ, in their sections, in place of lines");
    case ComparisonView::Values:
        return Words::tr("Show which values differ, by their path, in place of lines");
    case ComparisonView::Cells:
        return Words::tr("Show which cells differ, by their rows, in place of lines");
    case ComparisonView::Drawings:
        return Words::tr("Show the drawings, and where they differ, in place of lines");
    case ComparisonView::Rendered:
        return Words::tr("Show the texts as one reads them in place of lines");
    case ComparisonView::Lines:
        break;
    }
    return Words::tr("Such a text can only be compared by its lines.");
}

} // namespace artiscope
