// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/networkguard.h"

#include <QHostAddress>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QTest>

namespace artiscope {

namespace {

constexpr quint16 closedPort = 9; // discard: nobody has served it for decades

QMutex mutex;
QStringList hosts;

class Fence final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host.isEmpty() || host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const QMutexLocker lock(&mutex);
        hosts.append(host);
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), closedPort)};
    }
};

} // namespace

NetworkGuard::NetworkGuard()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new Fence); // Qt owns it
}

NetworkGuard::~NetworkGuard()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    const QStringList asked = trespasses();
    if (!asked.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("asked for other hosts: ") + asked.join(u' ')), __FILE__, __LINE__);
    forget();
}

QStringList NetworkGuard::trespasses()
{
    const QMutexLocker lock(&mutex);
    return hosts;
}

void NetworkGuard::forget()
{
    const QMutexLocker lock(&mutex);
    hosts.clear();
}

} // namespace artiscope
