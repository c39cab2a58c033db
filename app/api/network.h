// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace artiscope {

// Qt's network, without memory of its own (cookies, cache, passwords) and with the certificates and the proxy of the
// options. Owned by the transport.
struct Network {
    explicit Network(const TransportOptions &options);

    QNetworkAccessManager manager;
    std::optional<QSslConfiguration> tls; // for every request; empty: Qt's own, with the system's certificates
    std::optional<Error> error; // the CA file or the proxy is no good: nothing must be sent
};

} // namespace artiscope
