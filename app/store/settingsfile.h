// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QSettings>

namespace artiscope {

// An INI file that is written when nothing has changed for a moment, and at the latest when this is destroyed: Qt would
// write at each turn of the event loop. Main thread.
class SettingsFile final : public QSettings {
    Q_OBJECT
public:
    explicit SettingsFile(const QString &file, QObject *parent = nullptr);

    // Writes now, and says how it went this time, whatever went wrong before.
    [[nodiscard]] Status write();

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_pause;
    bool m_isDamaged; // was found so, and nobody was told yet
};

} // namespace artiscope
