// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"
#include "app/core/request.h"

#include <QObject>

namespace artiscope {

// HTTP for one origin on QNetworkAccessManager. No cookies, no cache, HTTP/2 where offered, same-origin redirects only.
// Answers of 2xx are replies; everything else is an Error (contract, section 4). At most six calls are under way, four
// of them of low priority, so that a person never waits behind background work; the others wait here, where they cost
// no time-out.
//
// Repeats what may be repeated: a shed 429 after its Retry-After, whatever the method, at most five times (the server
// says that it never began); 502, 503 and 504 of an idempotent call twice, with back-off.
//
// Main thread. Delivery is that of request.h. Destroying it drops what is under way: those `done` never run.
class Transport : public QObject {
    Q_OBJECT
public:
    explicit Transport(const QUrl &baseUrl, const TransportOptions &options, QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] Request send(HttpCall call, Done<HttpReply> done);
    [[nodiscard]] int active() const; // also those that wait
    void setLimits(std::chrono::seconds timeout, qint64 sizeLimit); // of what is sent from now on

Q_SIGNALS:
    void activeChanged(int count);
    void waiting(int seconds); // the server asked for a pause; 0: over

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace artiscope
