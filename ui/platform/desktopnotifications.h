// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace artiscope {

// What the desktop tells a person who looks elsewhere, by org.freedesktop.Notifications on the session bus. Where there
// is no such service nothing is told, and nobody waits: a desktop without one has not asked for any. On Windows and
// macOS Qt has notifications for programs with an icon in the tray only, which this one has not; there it does nothing.
// GUI thread.
class DesktopNotifications final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    void show(const QString &key, const QString &title, const QString &text, bool isUrgent);

Q_SIGNALS:
    void activated(const QString &key); // the person clicked it

private Q_SLOTS: // called by the bus
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Notification {
        QString key;
        QString title;
        QString text;
        bool isUrgent = false;
    };
    void send(const Notification &notification, bool asMarkup);
    void askForAbilities(); // and sends what waits for it

    QHash<uint, QString> m_shown; // the service's number → key
    QList<Notification> m_waiting; // until it is known how the service reads a text
    std::optional<bool> m_readsMarkup; // nothing: it was not asked, or did not answer
    bool m_listens = false;
};

} // namespace artiscope
