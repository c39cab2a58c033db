// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/domain/artifact.h"

#include <QList>

#include <optional>

namespace artiscope {

class Connection;

// The same artifacts; those of which it is not known when their content was stored and by whom have that, to the
// second, from what the server tells of the last days. For the details of an artifact speak of what it has now, and not
// of what it had then. What is not told stays unknown, and so does what could not be asked: there are no errors.
// `until`: when it was there already. Asks about a hundred of them at a time, and nothing when all is known. Main
// thread; outlived by the connection.
[[nodiscard]] Request addEventDetails(
    Connection &connection, std::optional<Instant> until, const QList<Artifact> &artifacts, Done<QList<Artifact>> done);

} // namespace artiscope
