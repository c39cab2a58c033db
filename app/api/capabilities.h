// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/server.h"

#include <QJsonObject>

namespace artiscope {

// What a server of this version can do (contract, section 8). A version that cannot be read gives the portable core.
[[nodiscard]] Capabilities capabilitiesOfVersion(const QVersionNumber &version);

// The same, corrected by what the server's own schema says: the `data` of documents::introspection(). What cannot be
// seen there stays as the version has it.
[[nodiscard]] Capabilities capabilitiesOfSchema(Capabilities ofVersion, const QJsonObject &introspection);

} // namespace artiscope
