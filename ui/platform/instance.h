// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace artiscope {

// The one program that runs for a person and a settings folder, as far as others that are started can reach it: the
// first one listens, a later one hands its arguments to it. Who is the first is decided by a lock, which goes with its
// process; the socket only carries words, and only between programs of the same person. Main thread; owned by main().
class Instance final : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First, // and listens from now on
        HandedOver, // the first one has the arguments: there is nothing left to do
        Alone, // there is a first one, which does not answer, or none can be
    };

    explicit Instance(const QString &settingsFolder, QObject *parent = nullptr);

    // Called once, before the event loop of the application runs: it waits for the first one up to `patience`.
    [[nodiscard]] Role start(const QStringList &arguments, std::chrono::milliseconds patience);

Q_SIGNALS:
    void called(const QStringList &arguments); // by a later one, which has ended or will

private:
    [[nodiscard]] bool handOver(const QStringList &arguments, std::chrono::milliseconds patience) const;
    void take(QLocalSocket *caller);

    QString m_place; // of the socket; on Windows the name of the pipe
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace artiscope
