// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"
#include "app/core/result.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>

namespace artiscope {

class Gunzip;
struct Network;

// scheme://host:port, lower-case, with the port written: what a credential belongs to, and all of an address that may
// stand in an error.
[[nodiscard]] QString originOf(const QUrl &url);

// One call, sent once, and its answer read to the end: same-origin redirects, time-out, size limit, completeness.
// Main thread. Made by the transport, which lets go of it by drop().
class Exchange : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        Result<HttpReply> result;
        bool shed = false; // the server says that it never began
        bool transient = false; // 502, 503, 504
    };

    // `network` must live until drop(). The id is a UUIDv4 in hex, the only form that the server takes over.
    Exchange(Network &network, const HttpCall &call, const TransportOptions &options, const QByteArray &requestId);
    ~Exchange() override;

    void start();
    void drop(); // ends the call if need be, tells nobody, and deletes itself later

Q_SIGNALS:
    // Once, from the event loop.
    void over(const artiscope::Exchange::Outcome &outcome);

private:
    void request(const QUrl &url);
    void readHead();
    void readSome();
    void finished();
    void finishWhole();
    void finishFailed();
    void follow();
    void stop(Error error);
    void end(Outcome outcome);
    void note(bool failed, bool hasErrors, bool cancelled);
    void letGo();
    [[nodiscard]] Error protocolError(Error::Reason reason, const QString &detail = {}) const;
    [[nodiscard]] qint64 bodyLimit() const;
    [[nodiscard]] bool isSuccess() const { return m_status >= 200 && m_status < 300; }

    Network &m_network;
    HttpCall m_call;
    TransportOptions m_options;
    QByteArray m_requestId;
    QNetworkReply *m_reply = nullptr;
    QTimer m_idle; // runs out when no byte moves
    QElapsedTimer m_clock;
    int m_redirects = 0;

    // Of the answer being read.
    bool m_headRead = false;
    int m_status = 0;
    qint64 m_announced = -1; // Content-Length
    qint64 m_received = 0; // as it travelled
    QString m_contentType;
    QString m_answeredId;
    QByteArray m_body;
    std::unique_ptr<Gunzip> m_gunzip;
    std::optional<Error> m_tlsError;
};

} // namespace artiscope
