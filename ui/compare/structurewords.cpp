// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/structurewords.h"

#include "app/content/structure/structurekind.h"
#include "ui/viewer/troublewords.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Difference)
};

} // namespace

QString obstacleInWords(const MeaningDiff &diff, Language language)
{
    const QString grammar = grammarName(structureKindOf(language));
    const QString place = diff.trouble ? u' ' + placeWords(*diff.trouble) : QString();
    switch (diff.obstacle) {
    case MeaningDiff::Obstacle::None:
        break;
    case MeaningDiff::Obstacle::LeftEmpty:
        return Words::tr("There is nothing on the left: everything on the right is new.");
    case MeaningDiff::Obstacle::RightEmpty:
        return Words::tr("There is nothing on the right: everything on the left is gone.");
    case MeaningDiff::Obstacle::LeftWrong:
        return Words::tr("The text on the left is not well-formed %1, so only lines can be compared.%2")
            .arg(grammar, place);
    case MeaningDiff::Obstacle::RightWrong:
        return Words::tr("The text on the right is not well-formed %1, so only lines can be compared.%2")
            .arg(grammar, place);
    case MeaningDiff::Obstacle::TooLarge:
        return Words::tr("One of the texts is too large or too deeply nested, so only lines can be compared.");
    }
    return {};
}

} // namespace artiscope
