// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/misbehavingserver.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace artiscope {

struct MisbehavingServer::Connection : QObject {
    Connection(QTcpSocket *given, QObject *parent) : QObject(parent), socket(given) { given->setParent(this); }
    QTcpSocket *socket;
    QByteArray buffer;
};

Answer Answer::of(const QByteArray &contentType, const QByteArray &body, int status, const QByteArray &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    text += headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {.pieces = {text}};
}

Answer Answer::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return of("application/json", body, status, headers);
}

Answer Answer::raw(const QByteArray &bytes)
{
    return {.pieces = {bytes}, .close = true};
}

Answer Answer::silence()
{
    return {};
}

Answer Answer::hangUp()
{
    return {.close = true};
}

Answer Answer::shed(int retryAfter, bool marked)
{
    return json(R"({"data":null,"errors":[{"message":"Too busy","extensions":{"code":429}}]})", 429,
        "Retry-After: " + QByteArray::number(retryAfter) + "\r\n"
            + (marked ? QByteArray("X-Infrahub-Admission: shed\r\n") : QByteArray()));
}

Answer Answer::redirect(const QByteArray &location, int status)
{
    return of({}, {}, status, "Location: " + location + "\r\n");
}

Answer Answer::endless()
{
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    return {.pieces = {"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n", chunk},
        .repeatLast = true};
}

QByteArray MisbehavingServer::Seen::header(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(", ");
}

MisbehavingServer::MisbehavingServer() : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

MisbehavingServer::MisbehavingServer(const QSslConfiguration &tls) : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

MisbehavingServer::~MisbehavingServer() = default;

void MisbehavingServer::listen()
{
    // Told after the handshake with TLS, unlike newConnection().
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &MisbehavingServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

QUrl MisbehavingServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void MisbehavingServer::answer(const QByteArray &path, const Answer &answer)
{
    m_answers[path].append(answer);
}

QList<MisbehavingServer::Seen> MisbehavingServer::seen(const QByteArray &path) const
{
    QList<Seen> found;
    for (const Seen &one : m_seen) {
        if (one.target.split('?').first() == path)
            found.append(one);
    }
    return found;
}

int MisbehavingServer::openConnections() const
{
    return static_cast<int>(m_connections.size());
}

void MisbehavingServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new Connection(socket, this);
        m_connections.append(connection);
        connect(socket, &QTcpSocket::readyRead, connection, [this, connection] { read(*connection); });
        connect(socket, &QTcpSocket::disconnected, connection, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
        read(*connection);
    }
}

void MisbehavingServer::read(Connection &connection)
{
    connection.buffer += connection.socket->readAll();
    const qsizetype headEnd = connection.buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Seen seen;
    const QList<QByteArray> lines = connection.buffer.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    seen.method = words.value(0);
    seen.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.append({line.first(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = seen.header("Content-Length").toLongLong();
    if (connection.buffer.size() < headEnd + 4 + length)
        return;
    seen.body = connection.buffer.mid(headEnd + 4, length);
    connection.buffer.remove(0, headEnd + 4 + length);
    m_seen.append(seen);

    QList<Answer> &answers = m_answers[seen.target.split('?').first()];
    if (answers.isEmpty()) {
        otherwise(seen, [this, alive = QPointer<Connection>(&connection)](const Answer &answer) {
            if (alive)
                say(*alive, answer, 0);
        });
    } else {
        const Answer next = answers.first();
        if (answers.size() > 1)
            answers.removeFirst();
        say(connection, next, 0);
    }
    Q_EMIT asked(seen.target);
}

void MisbehavingServer::otherwise(const Seen &, const std::function<void(const Answer &)> &say)
{
    say(Answer::json(R"({"detail":"Not Found"})", 404));
}

void MisbehavingServer::say(Connection &connection, const Answer &answer, qsizetype piece)
{
    if (!connection.socket->isOpen()) // they hung up
        return;
    if (piece >= answer.pieces.size() && !(answer.repeatLast && !answer.pieces.isEmpty())) {
        if (answer.close)
            connection.socket->disconnectFromHost();
        return;
    }
    connection.socket->write(answer.pieces.at(std::min(piece, answer.pieces.size() - 1)));
    const auto pause =
        piece + 1 < answer.pieces.size() || answer.repeatLast ? answer.between : std::chrono::milliseconds(0);
    QTimer::singleShot(pause, &connection, [this, &connection, answer, piece] { say(connection, answer, piece + 1); });
}

} // namespace artiscope
