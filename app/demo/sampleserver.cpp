// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleserver.h"

#include "app/demo/sampleapi.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <array>

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
    m_thread.setObjectName(QStringLiteral("sample"));
}

SampleServer::~SampleServer()
{
    m_thread.quit();
    m_thread.wait(); // the thread only ever answers; it ends after the answer that it is at
}

bool SampleServer::start()
{
    if (m_port != 0)
        return true;
    // Listening begins here, so that the port is known at once; who connects before the thread is ready is queued.
    auto listening = std::make_unique<QTcpServer>();
    if (!listening->listen(QHostAddress(QHostAddress::LocalHost), 0))
        return false;
    m_port = listening->serverPort();
    QTcpServer *server = listening.release();
    server->moveToThread(&m_thread);
    auto *threadStart = new QObject; // carries the call into the thread; goes with it
    threadStart->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, threadStart, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, threadStart,
        [threadStart, server, options = m_options, token = m_token, password = m_password, state = m_state] {
            auto *backend = new Backend(options, token, password, state, server);
            backend->setParent(threadStart);
        });
    m_thread.start();
    return true;
}

QUrl SampleServer::url() const
{
    return m_port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace artiscope
