// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/glide.h"

#include "ui/widgets/motion.h"

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

constexpr int frame = 8; // milliseconds
constexpr double easing = 35; // milliseconds in which two thirds of the rest are gone

} // namespace

Glide::Glide(QObject *parent) : QObject(parent) { }

void Glide::add(int pixels)
{
    if (motionIsReduced()) {
        Q_EMIT moved(pixels);
        return;
    }
    m_left = (m_left > 0) == (pixels > 0) ? m_left + pixels : pixels;
    if (m_timer.isActive())
        return;
    m_clock.start();
    m_timer.start(frame, Qt::PreciseTimer, this);
}

void Glide::stop()
{
    m_left = 0;
    m_timer.stop();
}

void Glide::timerEvent(QTimerEvent *)
{
    const double part = 1 - std::exp(-double(m_clock.restart()) / easing);
    const int least = std::min(2, std::abs(m_left));
    const int step = std::max(least, int(std::lround(std::abs(m_left) * part))) * (m_left < 0 ? -1 : 1);
    m_left -= step;
    if (m_left == 0)
        m_timer.stop();
    Q_EMIT moved(step);
}

} // namespace artiscope
