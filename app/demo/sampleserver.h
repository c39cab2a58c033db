// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <atomic>
#include <memory>
#include <thread>

class QEventLoop;

namespace artiscope {

// What tests and measurements change about the sample; the defaults are what people see.
struct SampleOptions {
    int extraArtifacts = 0; // so many leaf configurations more, short ones
    int accessSeconds = 3600; // life of an access token
    double speed = 1; // of generating: 1 takes a few seconds a run
    bool firstRenderingFails = false; // of the rack that has no artifact yet
    const Clock *clock = nullptr; // nullptr: the system's. Read from the server's thread, must outlive the server
};

// The built-in sample: a loopback HTTP server that answers as Infrahub 1.11.9 does, for the part of its REST and
// GraphQL API that Artiscope uses, with data written for it. It listens on 127.0.0.1 only, on a free port, and wants
// the token of this run, or a sign-in as "admin" with this run's password, so that nobody else's program can use it.
//
// Everything is answered in a thread of its own: making the data and answers never holds up the thread that owns this
// object. Destroying it closes all connections and ends that thread.
class SampleServer : public QObject {
    Q_OBJECT
public:
    explicit SampleServer(QObject *parent = nullptr);
    explicit SampleServer(const SampleOptions &options, QObject *parent = nullptr);
    ~SampleServer() override;
    Q_DISABLE_COPY_MOVE(SampleServer)

    [[nodiscard]] bool start(); // false: no port to be had
    [[nodiscard]] QUrl url() const; // http://127.0.0.1:PORT, empty before start()
    [[nodiscard]] QByteArray token() const { return m_token; } // for X-INFRAHUB-KEY
    [[nodiscard]] QByteArray password() const { return m_password; } // of "admin", made anew as the token is

    void setDelay(int milliseconds) { m_state->delay = milliseconds; } // holds every answer back, from now on
    void setListingFails(bool fails) { m_state->listingFails = fails; } // the list of artifacts ends in a server error
    // The list of definitions may not be looked at.
    void setDefinitionsDenied(bool denied) { m_state->definitionsDenied = denied; }

private:
    struct State { // what both threads look at
        std::atomic<int> delay = 0;
        std::atomic<bool> listingFails = false;
        std::atomic<bool> definitionsDenied = false;
    };
    class Backend;

    SampleOptions m_options;
    QByteArray m_token;
    QByteArray m_password;
    quint16 m_port = 0;
    std::shared_ptr<State> m_state;
    QEventLoop *m_loop = nullptr; // the thread's
    std::thread m_thread;
};

} // namespace artiscope
