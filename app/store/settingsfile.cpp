// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/settingsfile.h"

#include <QEvent>

#include <utility>

namespace artiscope {

namespace {

constexpr int pauseMilliseconds = 1000;

} // namespace

SettingsFile::SettingsFile(const QString &file, QObject *parent)
    : QSettings(file, QSettings::IniFormat, parent),
      m_isDamaged(status() == QSettings::FormatError)
{
}

QSettings::Status SettingsFile::write()
{
    m_pause.stop();
    // An object's status stays what it was at the first failure. All objects of one file share what is not written yet,
    // so that a new one can write it.
    QSettings anew(fileName(), QSettings::IniFormat);
    anew.sync();
    sync(); // hears of the next change again
    if (anew.status() != QSettings::NoError)
        return anew.status();
    return std::exchange(m_isDamaged, false) ? QSettings::FormatError : QSettings::NoError;
}

bool SettingsFile::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest) // of the first change that is not written
        return QSettings::event(event);
    m_pause.start(pauseMilliseconds, this);
    return true;
}

void SettingsFile::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return;
    m_pause.stop();
    sync();
}

} // namespace artiscope
