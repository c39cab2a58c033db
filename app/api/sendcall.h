// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"

class QNetworkReply;

namespace artiscope {

struct Network;

// A call on its way, in headers and attributes as a server of ours wants them. `url`: the call's own, or where that was
// redirected to. The id is a UUIDv4 in hex. Main thread; the asker owns the reply.
[[nodiscard]] QNetworkReply *sendCall(
    Network &network, const HttpCall &call, const QUrl &url, const QByteArray &requestId);

} // namespace artiscope
