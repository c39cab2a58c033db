// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/server.h"

#include <QByteArray>

// Every GraphQL document that Artiscope sends. Static and valid: the server answers a syntax error with a bare 500.
// Each has one named operation, which is also sent as operationName. Variables: see each document.
namespace artiscope::documents {

[[nodiscard]] QByteArray introspection(); // Introspection
[[nodiscard]] QByteArray account(); // Account
[[nodiscard]] QByteArray rights(); // Rights
[[nodiscard]] QByteArray branches(const Capabilities &can); // Branches
[[nodiscard]] QByteArray definitions(); // Definitions($offset, $limit)
[[nodiscard]] QByteArray artifacts(); // Artifacts($offset, $limit, $definitions)
[[nodiscard]] QByteArray artifactDetails(const Capabilities &can); // ArtifactDetails($ids)
[[nodiscard]] QByteArray groupMembers(); // GroupMembers($ids, $offset, $limit)
[[nodiscard]] QByteArray tasks(const Capabilities &can); // Tasks($workflow, $offset, $limit)
[[nodiscard]] QByteArray endedTasks(); // EndedTasks($workflow, $branch, $related, $limit), where there are taskDetails
[[nodiscard]] QByteArray taskLog(); // TaskLog($ids)

[[nodiscard]] QByteArray storedContents(const Capabilities &can); // StoredContents($definitions, $objects)
// ArtifactEvents($artifacts, $branches, $since, $until, $offset, $limit), where there are artifactEvents; what is left
// out of the first four filters nothing
[[nodiscard]] QByteArray artifactEvents();
[[nodiscard]] QByteArray accountNames(); // AccountNames($ids)

} // namespace artiscope::documents
