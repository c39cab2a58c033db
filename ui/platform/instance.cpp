// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace artiscope {

using namespace std::chrono_literals;

namespace {

// A message is one line of JSON, {"version":1,"arguments":["…"]}; the answer is the line `taken`.
constexpr int version = 1;
constexpr qsizetype longestMessage = 64 * 1024; // bytes
constexpr auto patienceWithCallers = 5s;
constexpr const char *taken = "taken\n";

// Where only this person may write, if the system has such a place.
QString folder()
{
    QString ofSession = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // In a Flatpak that is one start's own, but for the folder of the application.
    if (const QString id = qEnvironmentVariable("FLATPAK_ID"); !id.isEmpty() && !ofSession.isEmpty())
        ofSession += QStringLiteral("/app/") + id;
    return ofSession.isEmpty() || !QFileInfo(ofSession).isWritable() ? QDir::tempPath() : ofSession;
}

QString person()
{
#ifdef Q_OS_UNIX
    return QString::number(::getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

// Short, since the path of a socket may have little more than 100 bytes.
QString nameFor(const QString &settingsFolder)
{
    const QByteArray what = (person() + u'\n' + QDir(settingsFolder).absolutePath()).toUtf8();
    const QByteArray sum = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("artiscope-") + QString::fromLatin1(sum.first(16));
}

QString socketPlace(const QString &settingsFolder)
{
#ifdef Q_OS_UNIX
    return QDir(folder()).filePath(nameFor(settingsFolder));
#else
    return nameFor(settingsFolder);
#endif
}

// In a folder that others may write to, somebody else could sit in the same place.
bool isOurs(const QString &place)
{
#ifdef Q_OS_UNIX
    return QFileInfo(place).ownerId() == ::getuid();
#else
    Q_UNUSED(place)
    return true; // by the access rights of the pipe
#endif
}

QByteArray messageOf(const QStringList &arguments)
{
    const QJsonObject object{
        {QStringLiteral("version"), version}, {QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> argumentsOf(const QByteArray &message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    const QJsonValue arguments = object[QLatin1String("arguments")];
    if (object[QLatin1String("version")].toInt() != version || !arguments.isArray())
        return {};
    QStringList words;
    for (const QJsonArray all = arguments.toArray(); const QJsonValue &word : all) {
        if (!word.isString())
            return {};
        words << word.toString();
    }
    return words;
}

} // namespace

Instance::Instance(const QString &settingsFolder, QObject *parent)
    : QObject(parent),
      m_place(socketPlace(settingsFolder)),
      m_lock(QDir(folder()).filePath(nameFor(settingsFolder) + QStringLiteral(".lock")))
{
    m_lock.setStaleLockTime(0); // it is held for days; whose process is gone is free all the same
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const caller = m_server.nextPendingConnection())
            take(caller);
    });
}

Instance::Role Instance::start(const QStringList &arguments, std::chrono::milliseconds patience)
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError && handOver(arguments, patience))
            return Role::HandedOver;
        return Role::Alone;
    }
    QLocalServer::removeServer(m_place); // left behind by one that crashed: nobody living has the lock
    return m_server.listen(m_place) ? Role::First : Role::Alone;
}

// Nothing is on the screen yet and no event loop runs that could be held up; whether there will be one at all depends
// on the answer. So this waits, for a bounded time.
bool Instance::handOver(const QStringList &arguments, std::chrono::milliseconds patience) const
{
    const QByteArray message = messageOf(arguments);
    if (message.size() > longestMessage)
        return false;
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    while (!deadline.hasExpired()) {
        if (isOurs(m_place)) {
            socket.connectToServer(m_place);
            if (socket.waitForConnected(left()))
                break;
        }
        QThread::msleep(20); // the first one has the lock and will listen in a moment
    }
    if (socket.state() != QLocalSocket::ConnectedState)
        return false;
    socket.write(message);
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) { }
    return socket.readLine() == taken;
}

void Instance::take(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(patienceWithCallers, caller, &QLocalSocket::abort); // whoever says nothing
    const auto read = [this, caller] {
        if (!caller->canReadLine()) {
            if (caller->bytesAvailable() > longestMessage)
                caller->abort();
            return;
        }
        const std::optional<QStringList> arguments = argumentsOf(caller->readLine(longestMessage + 1));
        if (!arguments) {
            caller->abort(); // another version: it then goes on by itself
            return;
        }
        if (caller->state() != QLocalSocket::ConnectedState)
            return; // it has given up, and opened a window of its own
        disconnect(caller, &QLocalSocket::readyRead, this, nullptr);
        caller->write(taken);
        caller->disconnectFromServer(); // once that is written
        Q_EMIT called(*arguments);
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read(); // it may all be there already
}

} // namespace artiscope
