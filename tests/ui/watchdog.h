// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace artiscope {

// The longest time in which the event loop did not come round. A measurement, printed; never a reason to fail. The
// limit to look for is 50 ms, in a release build on a machine with nothing else to do.
class Watchdog final : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start();
    }
    void report()
    {
        m_timer.stop();
        qInfo("longest pause of the event loop: %lld ms", std::max(m_longest, m_since.elapsed()));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace artiscope
