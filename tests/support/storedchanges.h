// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/changedcontents.h"
#include "app/store/contentcache.h"
#include "tests/support/anonymousconnection.h"

#include <QCryptographicHash>

namespace artiscope {

// Changes whose contents a server has that says exactly what a test wants.
struct StoredChanges : AnonymousConnection {
    ContentCache cache{folder.path(), QStringLiteral("d"), 1'000'000};
    ContentSource source{connection};
    QList<ArtifactChange> changes;

    StoredChanges() : AnonymousConnection({.timeout = std::chrono::seconds(2), .sizeLimit = 2 * 1024 * 1024})
    {
        source.useCache(&cache);
    }
    // A side of a change whose content the server has; null: that side has none.
    std::optional<Artifact> stored(const QString &target, const QString &side, const std::optional<QByteArray> &bytes)
    {
        if (!bytes)
            return {};
        const QString id = target + u'-' + side;
        server.answer("/api/storage/object/" + id.toLatin1(), Answer::of("", *bytes));
        return Artifact{.id = id,
            .name = QStringLiteral("config"),
            .definition = {QStringLiteral("d"), {}},
            .target = {target, target, {}},
            .contentType = QStringLiteral("text/plain"),
            .checksum = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Md5).toHex()),
            .storageId = id};
    }
    void add(const QString &target, const std::optional<QByteArray> &left, const std::optional<QByteArray> &right)
    {
        ArtifactChange change{
            .left = stored(target, QStringLiteral("l"), left), .right = stored(target, QStringLiteral("r"), right)};
        change.change = !change.left ? Change::Added : !change.right ? Change::Removed : Change::Changed;
        changes << change;
    }
};

} // namespace artiscope
