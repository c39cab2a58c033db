// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace artiscope {

// What this server can do, found once per connection. Documents are chosen by these, never by trying.
struct Capabilities {
    bool branchStatus = false; // Branch.status, 1.5+
    bool nodeMetadata = false; // node_metadata and updated_by on attributes, 1.7+
    bool orderBy = false; // order:{by:[…]}, 1.10+
    bool artifactEvents = false; // InfrahubEvent, 1.2+
    bool taskDetails = false; // InfrahubTask with workflow, state, parameters, 1.1+
    bool deletesStale = false; // a full generation deletes artifacts whose target left, 1.11+
    bool graphqlEnums = false; // status and content_type are enum types
    bool operator==(const Capabilities &) const = default;
};

struct ServerInfo {
    QString deploymentId; // what a cache belongs to
    QString versionText; // as the server said it
    QVersionNumber version;
    bool anonymousAccess = false;
    Capabilities capabilities;
    bool operator==(const ServerInfo &) const = default;
};

struct Account {
    QString id;
    QString name; // empty id and name: anonymous
    QString label;
    QString type;
    [[nodiscard]] bool isAnonymous() const { return id.isEmpty(); }
    bool operator==(const Account &) const = default;
};

// What the server's own permission report says for artifacts, asked on one branch.
enum class Decision { Allow, Deny, AllowOnDefault, AllowOnOthers };

struct ArtifactRights {
    Decision view = Decision::Deny;
    Decision create = Decision::Deny;
    Decision update = Decision::Deny;
    [[nodiscard]] bool mayGenerate() const { return create == Decision::Allow && update == Decision::Allow; }
    bool operator==(const ArtifactRights &) const = default;
};

} // namespace artiscope
