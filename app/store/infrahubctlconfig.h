// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/profile.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

#include <chrono>
#include <optional>

namespace artiscope {

// What infrahubctl, the server's own command-line program, is set up with. Secrets in it stay in memory until a
// SecretStore has them.
struct ImportedProfile {
    Profile profile; // without id; signIn says which of the secrets is meant
    QByteArray token; // API token
    QString password; // with profile.userName
    std::optional<std::chrono::seconds> timeout; // of one request
    bool tlsInsecure = false; // infrahubctl does not check certificates here; Artiscope always does, so this is told
};

// From an infrahubctl.toml. Errors: Storage/NotReadable (subject: the file), Storage/StoreDamaged when it is no TOML or
// a value has the wrong type (subject: "file:line"), Input/BadAddress when it names no server. No content gets into an
// error.
[[nodiscard]] Result<ImportedProfile> importInfrahubctlFile(const QString &file);

// From the variables of cli.md: INFRAHUB_ADDRESS, INFRAHUB_API_TOKEN, INFRAHUB_USERNAME and INFRAHUB_PASSWORD,
// INFRAHUB_DEFAULT_BRANCH, INFRAHUB_TLS_CA_FILE, INFRAHUB_PROXY, INFRAHUB_TIMEOUT. Without INFRAHUB_ADDRESS the base
// URL is empty: an option may give it. Errors: Input/BadAddress; Input/Unspecified (subject: the variable) for a bad
// time-out.
[[nodiscard]] Result<ImportedProfile> importInfrahubctlEnvironment(const QProcessEnvironment &environment);

// Where infrahubctl would look: INFRAHUBCTL_CONFIG, else infrahubctl.toml in the working folder. Empty: not there.
[[nodiscard]] QString infrahubctlFile(const QProcessEnvironment &environment, const QString &workingFolder);

} // namespace artiscope
