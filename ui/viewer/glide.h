// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace artiscope {

// What a wheel's notch moves, gone in a tenth of a second in place of all at once, so that the eye can follow; at once
// where motion is reduced. GUI thread; owned by the view that it moves.
class Glide final : public QObject {
    Q_OBJECT
public:
    explicit Glide(QObject *parent = nullptr);

    void add(int pixels); // to what is still to go; the other way drops that
    void stop(); // where it is

Q_SIGNALS:
    void moved(int pixels);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_clock; // since the last step
    int m_left = 0;
};

} // namespace artiscope
