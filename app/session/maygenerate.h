// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connection.h"

namespace artiscope {

// Where this account may render artifacts, by the server's own permission report. An anonymous account never may,
// whatever the report says: the POST wants a sign-in (contract, section 1.2).
struct MayGenerate {
    QString defaultBranch;
    bool onDefault = false;
    std::optional<bool> onOthers; // nothing: there is no open branch to ask about, and the default one does not tell
    bool operator==(const MayGenerate &) const = default;
};

// What two reports say together. `onOther` is the report of an open branch that is not the default one, when there is
// one.
[[nodiscard]] MayGenerate mayGenerate(const Account &account, const QString &defaultBranch,
    const ArtifactRights &onDefault, const std::optional<ArtifactRights> &onOther);

// Asks a connection that is Ready, which must outlive the request.
[[nodiscard]] Request askMayGenerate(Connection &connection, Done<MayGenerate> done);

} // namespace artiscope
