// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleserver.h"

#include "app/demo/sampleapi.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTcpServer>

#include <array>
#include <future>
#include <tuple>

namespace artiscope {

namespace {

QByteArray randomSecret()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), qsizetype(sizeof bits)).toHex();
}

} // namespace

// Everything that lives in the server's thread, made there.
class SampleServer::Backend : public QObject {
public:
    Backend(const SampleOptions &options, const QByteArray &token, const QByteArray &password,
        std::shared_ptr<State> state, QTcpServer *listening)
        : m_state(std::move(state)),
          m_clock(options.clock ? *options.clock : m_systemClock),
          m_world(m_clock.microseconds(), options.extraArtifacts, options.firstRenderingFails),
          m_auth(token, password, m_world.account().id, options.accessSeconds, now()),
          m_generation(m_world, now(), options.speed),
          m_api(m_world, m_generation, m_auth, now()),
          m_front(
              [this](const sample::HttpRequest &request) {
                  return m_api.answer(request, {m_state->listingFails, m_state->definitionsDenied});
              },
              [this] { return m_state->delay.load(); }, now())
    {
        m_front.serve(listening);
    }

private:
    [[nodiscard]] std::function<qint64()> now() const
    {
        return [this] { return m_clock.microseconds(); };
    }

    std::shared_ptr<State> m_state;
    SystemClock m_systemClock;
    const Clock &m_clock;
    sample::World m_world;
    sample::Auth m_auth;
    sample::Generation m_generation;
    sample::Api m_api;
    sample::HttpFront m_front;
};

SampleServer::SampleServer(QObject *parent) : SampleServer(SampleOptions(), parent) { }

SampleServer::SampleServer(const SampleOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_token(randomSecret()),
      m_password(randomSecret()),
      m_state(std::make_shared<State>())
{
}

SampleServer::~SampleServer()
{
    if (!m_thread.joinable())
        return;
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join(); // the thread only ever answers; it ends after the answer that it is at
}

// A QThread would do but for its end: wait() returns while the thread still clears up what belongs to it, and OpenSSL,
// clearing up the whole program beside it, then frees the same memory. join() returns when it is really over.
bool SampleServer::start()
{
    if (m_port != 0)
        return true;
    std::promise<std::pair<quint16, QEventLoop *>> listening;
    auto begun = listening.get_future();
    m_thread = std::thread([listening = std::move(listening), options = m_options, token = m_token,
                               password = m_password, state = m_state]() mutable {
        QEventLoop loop; // first: the sockets of a thread that Qt did not start need one
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(QHostAddress(QHostAddress::LocalHost), 0)) {
            listening.set_value({0, nullptr});
            return;
        }
        // The port is known before the data is made: who connects until then is queued.
        listening.set_value({server->serverPort(), &loop});
        {
            const Backend backend(options, token, password, state, server.release());
            loop.exec();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of connections
    });
    std::tie(m_port, m_loop) = begun.get();
    if (m_port == 0)
        m_thread.join();
    return m_port != 0;
}

QUrl SampleServer::url() const
{
    return m_port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace artiscope
