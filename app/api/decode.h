// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/branch.h"
#include "app/domain/definition.h"
#include "app/domain/revision.h"
#include "app/domain/run.h"
#include "app/domain/server.h"

#include <QHash>
#include <QJsonObject>

// The server's JSON as values of app/domain: each takes the `data` of one document of documents.h. What is missing is
// empty; only a missing listing is an error (Protocol, UnexpectedAnswer). Pure functions; any thread.
namespace artiscope::decode {

// One page of a listing, with how many it has in all.
template <typename T> struct Listing {
    QList<T> items;
    int count = 0;
};

[[nodiscard]] Result<Account> account(const QJsonObject &data);
[[nodiscard]] Result<QList<Branch>> branches(const QJsonObject &data);
[[nodiscard]] Result<ArtifactRights> rights(const QJsonObject &data);
[[nodiscard]] Result<Listing<Definition>> definitions(const QJsonObject &data);
[[nodiscard]] Result<Listing<Artifact>> artifacts(const QJsonObject &data, bool detailed);
[[nodiscard]] Result<Listing<GroupMember>> groupMembers(const QJsonObject &data);
[[nodiscard]] Result<QList<StoredContent>> storedContents(const QJsonObject &data);
[[nodiscard]] Result<Listing<ArtifactEvent>> artifactEvents(const QJsonObject &data);
[[nodiscard]] Result<QHash<QString, QString>> accountNames(const QJsonObject &data); // by id
[[nodiscard]] Result<Listing<Task>> tasks(const QJsonObject &data);
[[nodiscard]] Result<QList<TaskLogLine>> taskLog(const QJsonObject &data);

} // namespace artiscope::decode
