// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/openedlinks.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace artiscope {

OpenedLinks::OpenedLinks(QCoreApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (url.isLocalFile())
        return false; // a file was dropped on the icon
    Q_EMIT opened(QString::fromLatin1(url.toEncoded()));
    return true;
}

} // namespace artiscope
