// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"
#include "app/domain/artifactchange.h"
#include "app/domain/changeorigin.h"
#include "app/domain/server.h"
#include "app/domain/snapshot.h"

#include <QUrl>

namespace artiscope {

class ContentDifferences;

// Where the facts of a report are from.
struct ReportOrigin {
    QUrl server;
    QString version; // of it
    Account account;
    Snapshot left;
    Snapshot right;
    Instant askedAt; // what "now" was
    LineMatching matching = LineMatching::Most; // that lines were compared by
    QStringList ignored; // names of what counts as no difference, in some artifacts at least
};

// A comparison as one HTML page that needs nothing else: no scripts, nothing loaded, light or dark as the reader has
// it. `origins`: whose the changes are, where that is known. `differences` were made with reportSection(); what they
// say of a change is told with it. Pure; any thread.
[[nodiscard]] QByteArray comparisonReport(const ReportOrigin &origin, const ChangeCounts &counts,
    const QList<ArtifactChange> &changes, const QHash<ArtifactKey, ChangeOrigin> &origins,
    const ContentDifferences &differences);

} // namespace artiscope
