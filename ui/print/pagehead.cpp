// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagehead.h"

#include "app/domain/humantime.h"
#include "app/session/reference.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::PageHead)
};

} // namespace

PageHead pageHead(
    const Profile &profile, const Artifact &artifact, const QByteArray &content, const Snapshot &snapshot, Instant now)
{
    const QString server = profile.name.isEmpty() ? profile.baseUrl.host() : profile.name;
    const QString place =
        snapshot.isNow() ? Words::tr("%1 · branch %2 · now, at %3") : Words::tr("%1 · branch %2 · as of %3");
    return {.title = artifactReference(artifact),
        .place = place.arg(server, snapshot.branch, utcTime(snapshot.at.value_or(now))),
        .content = content};
}

} // namespace artiscope
