// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>

namespace artiscope {

enum class Priority { High, Medium, Low }; // high: a person waits for it; low: background

using Progress = std::function<void(qint64 received, qint64 total)>; // bytes; total -1: not known. May be empty

struct TransportOptions {
    std::chrono::seconds timeout {60}; // without a byte moving, and for connecting
    qint64 sizeLimit = 256LL * 1024 * 1024; // of a body, decompressed
    QString caFile; // PEM to trust besides the system's
    QString proxy; // URL; empty: the system's
};

struct HttpCall {
    QByteArray method; // GET or POST
    QUrl url; // absolute, of the transport's own origin
    QByteArray body; // POST; JSON
    QList<QPair<QByteArray, QByteArray>> headers; // credential headers among them
    Priority priority = Priority::High;
    bool expectJson = true; // an HTML answer is then "not an API"; a non-JSON one is an error
    Progress progress;
};

struct HttpReply {
    int status = 0;
    QByteArray body; // whole, decompressed, exactly as long as announced
    QString contentType;
    QString requestId;
    std::optional<Instant> serverDate;
};

// HTTP for one origin on QNetworkAccessManager. No cookies, no cache, HTTP/2 where offered, same-origin redirects only.
// Answers of 2xx are replies; everything else is an Error (contract, section 4). Repeats what may be repeated: a shed
// 429 after its Retry-After (at most five times), 502/503/504 and lost connections of a GET twice with back-off.
// Main thread. Delivery is that of request.h.
class Transport : public QObject {
    Q_OBJECT
public:
    explicit Transport(const QUrl &baseUrl, const TransportOptions &options, QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] Request send(HttpCall call, Done<HttpReply> done);
    [[nodiscard]] int active() const;

Q_SIGNALS:
    void activeChanged(int count);
    void waiting(int seconds); // the server asked for a pause; 0: over

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace artiscope
