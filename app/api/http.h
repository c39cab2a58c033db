// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>

namespace artiscope {

class Journal;

enum class Priority { High, Medium, Low }; // high: a person waits for it; low: background

using Progress = std::function<void(qint64 received, qint64 total)>; // bytes; total -1: not known. May be empty

struct TransportOptions {
    std::chrono::seconds timeout{60}; // without a byte moving, and for connecting
    qint64 sizeLimit = 256LL * 1024 * 1024; // of a body, decompressed
    QString caFile; // PEM to trust besides the system's
    QString proxy; // URL; empty: the system's
    std::chrono::milliseconds backOff{
        500}; // before the first repeat of a 502, 503 or 504; four times that before the second
    Journal *journal = nullptr; // where requests are noted, outlives all who are given this; null: nowhere
};

struct HttpCall {
    QByteArray method; // GET or POST
    QUrl url; // absolute, of the transport's own origin
    QString operation; // GraphQL's name of what is asked, for the journal; empty: REST
    QByteArray body; // POST; JSON
    QList<QPair<QByteArray, QByteArray>> headers; // credential headers among them
    Priority priority = Priority::High;
    bool idempotent = false; // may be sent again; a GET always may. A POST that may not must have a body
    bool expectJson = true; // anything but JSON is then an error. HTML always is one: "not an API"
    Progress progress;

    [[nodiscard]] QString asked() const; // as Error::asked
};

struct HttpReply {
    int status = 0;
    QByteArray body; // whole, decompressed, exactly as long as announced
    // The end of the body was announced and met (Content-Length, or the sums of gzip). False for a body that merely
    // ended: whoever keeps it must have another proof that it is whole. Chunks are no proof, since Qt 6.4 takes a chunk
    // with a damaged length for the last one and says nothing.
    bool lengthKnown = false;
    QString contentType; // lower-case, without parameters
    QString requestId;
    std::optional<Instant> serverDate; // whole seconds
};

} // namespace artiscope
