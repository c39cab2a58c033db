// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpServer>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <utility>

class QTcpServer;

namespace artiscope::sample {

// One request as the sample sees it; header names in lower case, path and query decoded.
struct HttpRequest {
    QByteArray method; // "GET", …
    QString path;
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

struct HttpReply {
    int status = 200;
    QByteArray contentType; // empty: no such header at all, as for stored objects
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // besides the ones that every answer has
};

// The only place that knows Qt's HTTP server, whose interface differs between 6.4 and 6.8: every request goes to one
// handler, every answer gets the headers that the real server sends. Lives in the thread that it is created in; the
// handler is called there.
class HttpFront : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    using Delay = std::function<int()>; // milliseconds to hold an answer back
    using Now = std::function<qint64()>; // microseconds since 1970, for the Date header

    HttpFront(Handler handler, Delay delay, Now now, QObject *parent = nullptr);
    void serve(QTcpServer *listening); // takes it over

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    Handler m_handler;
    Delay m_delay;
    Now m_now;
    QHttpServer m_server;
};

} // namespace artiscope::sample
