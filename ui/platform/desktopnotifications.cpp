// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/desktopnotifications.h"

#ifdef ARTISCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#endif

namespace artiscope {

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent) { }

#ifdef ARTISCOPE_DBUS

namespace {

const QLatin1String service("org.freedesktop.Notifications");
const QLatin1String path("/org/freedesktop/Notifications");

} // namespace

void DesktopNotifications::show(const QString &key, const QString &title, const QString &text, bool isUrgent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_listens, true)) {
        // Qt compares signatures, which have no blanks.
        // clang-format off
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint,QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint,uint)));
        // clang-format on
    }
    const Notification wanted{key, title, text, isUrgent};
    if (m_readsMarkup) {
        send(wanted, *m_readsMarkup);
        return;
    }
    m_waiting << wanted;
    if (m_waiting.size() == 1)
        askForAbilities();
}

void DesktopNotifications::askForAbilities()
{
    const QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetCapabilities"));
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            m_readsMarkup = reply.value().contains(QLatin1String("body-markup"));
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        for (const Notification &notification : waiting)
            send(notification, m_readsMarkup.value_or(true)); // signs too many are better than a name that is markup
    });
}

void DesktopNotifications::send(const Notification &notification, bool asMarkup)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Show the run")}; // "default": a click on all of it
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(notification.isUrgent ? 2 : 1))}};
    call.setArguments({QGuiApplication::applicationDisplayName(), uint(0), QGuiApplication::desktopFileName(),
        notification.title, asMarkup ? notification.text.toHtmlEscaped() : notification.text, actions, hints, -1});
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, key = notification.key](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<uint> reply = *done;
            if (!reply.isError())
                m_shown.insert(reply.value(), key);
            done->deleteLater();
        });
}

#else

void DesktopNotifications::show(const QString &, const QString &, const QString &, bool) { }

#endif

void DesktopNotifications::invoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == QLatin1String("default"))
        Q_EMIT activated(m_shown.take(id));
}

void DesktopNotifications::closed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace artiscope
