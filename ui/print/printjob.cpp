// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printjob.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QTimerEvent>

namespace artiscope {

namespace {

constexpr qint64 sliceMilliseconds = 6;

QSizeF insideOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().paintRect(QPageLayout::Inch).size() * TextPages::unitsPerInch;
}

} // namespace

PrintJob::PrintJob(QPagedPaintDevice &device, const Content &content, const QPageRanges &pages, QObject *parent)
    : QObject(parent),
      m_device(device),
      m_wanted(pages),
      m_pages(content.text, content.language, content.head, insideOf(device))
{
}

void PrintJob::start()
{
    m_timer.start(0, this);
}

void PrintJob::stop()
{
    m_timer.stop();
    if (m_painter.isActive())
        m_painter.end();
}

void PrintJob::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    if (m_painter.isActive()) {
        paintNext();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < sliceMilliseconds)
        more = m_pages.countOn();
    if (m_pages.count() > mostPages) {
        m_timer.stop();
        Q_EMIT tooLong();
    } else if (!more) {
        begin();
    }
}

void PrintJob::begin()
{
    for (int page = 0; page < m_pages.count(); ++page) {
        if (m_wanted.isEmpty() || m_wanted.contains(page + 1))
            m_chosen << page;
    }
    if (m_chosen.isEmpty() || !m_painter.begin(&m_device)) {
        m_timer.stop();
        Q_EMIT failed();
        return;
    }
    const qreal scale = m_device.logicalDpiX() / TextPages::unitsPerInch;
    m_painter.scale(scale, scale);
    Q_EMIT progressed(0, int(m_chosen.size()));
}

void PrintJob::paintNext()
{
    if (m_painted > 0 && !m_device.newPage()) {
        stop();
        Q_EMIT failed();
        return;
    }
    m_pages.paint(m_painter, m_chosen.at(m_painted));
    ++m_painted;
    if (m_painted < m_chosen.size()) {
        Q_EMIT progressed(int(m_painted), int(m_chosen.size()));
        return;
    }
    m_timer.stop();
    if (m_painter.end())
        Q_EMIT finished(int(m_painted));
    else
        Q_EMIT failed();
}

} // namespace artiscope
