// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/historytext.h"

#include "app/domain/humantime.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(artiscope::HistoryText)
};

} // namespace

QString historyEndText(HistoryEnd end, const QString &branch, Instant lower)
{
    switch (end) {
    case HistoryEnd::Open:
        break;
    case HistoryEnd::FirstRendering:
        return HistoryText::tr("Nothing was rendered before.");
    case HistoryEnd::Branching:
        return HistoryText::tr("The oldest was there when “%1” was made or rebased last, at %2: what was before is in "
                               "the history of the default branch.")
            .arg(branch, utcTime(lower));
    case HistoryEnd::ServersBeginning:
        return HistoryText::tr("The oldest was there when the server's data began, at %1.").arg(utcTime(lower));
    }
    return {};
}

} // namespace artiscope
