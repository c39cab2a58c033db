// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;

namespace artiscope {

// What a server says to one request: bytes, in pieces, exactly as given, so that it may be anything but HTTP.
struct Answer {
    QList<QByteArray> pieces;
    std::chrono::milliseconds between{0}; // pause before each piece but the first
    bool repeatLast = false; // for ever
    bool close = false; // hang up afterwards

    [[nodiscard]] static Answer json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
    [[nodiscard]] static Answer of(const QByteArray &contentType, const QByteArray &body, int status = 200,
        const QByteArray &headers = {}); // headers: whole lines, each with its \r\n
    [[nodiscard]] static Answer raw(const QByteArray &bytes); // then hangs up
    [[nodiscard]] static Answer silence(); // takes the request and says nothing
    [[nodiscard]] static Answer hangUp();
    [[nodiscard]] static Answer shed(int retryAfter, bool marked = true);
    [[nodiscard]] static Answer redirect(const QByteArray &location, int status = 302);
    [[nodiscard]] static Answer endless(); // chunks without end
};

// A server on loopback that behaves as badly as it is told, and remembers what it was asked. Main thread.
class MisbehavingServer : public QObject {
    Q_OBJECT
public:
    struct Seen {
        QByteArray method;
        QByteArray target; // path and query as they came
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
        [[nodiscard]] QByteArray header(const QByteArray &name) const; // any case; joined by ", "
    };

    MisbehavingServer();
    explicit MisbehavingServer(const QSslConfiguration &tls);
    ~MisbehavingServer() override;

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    // What comes next for this path (without its query); the last one is said again for ever. Unknown paths get a 404.
    void answer(const QByteArray &path, const Answer &answer);
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] QList<Seen> seen(const QByteArray &path) const;
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    void asked(const QByteArray &target);

protected:
    // What is said where answer() said nothing, now or later. A connection that is gone by then hears nothing.
    virtual void otherwise(const Seen &seen, const std::function<void(const Answer &)> &say);

private:
    struct Connection;
    void listen();
    void accept();
    void read(Connection &connection);
    void say(Connection &connection, const Answer &answer, qsizetype piece);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QHash<QByteArray, QList<Answer>> m_answers;
    QList<Seen> m_seen;
    QList<Connection *> m_connections;
};

} // namespace artiscope
