// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgkeptrender.h"

#include <QProcess>

#include <utility>

namespace artiscope {

SvgKeptRender::SvgKeptRender(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(15000);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_process != nullptr)
            m_process->kill();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(120'000);
    connect(&m_idle, &QTimer::timeout, this, &SvgKeptRender::end);
}

SvgKeptRender::~SvgKeptRender()
{
    end();
}

void SvgKeptRender::open(const QByteArray &source)
{
    end();
    m_source = source;
}

void SvgKeptRender::drawFitting(const QSize &devicePixels)
{
    const QSize size = devicePixels.expandedTo(QSize(1, 1));
    ask({QStringLiteral("--fit %1x%2").arg(size.width()).arg(size.height()).toLatin1(), {}});
}

void SvgKeptRender::draw(double scale)
{
    ask({"--scale " + QByteArray::number(scale, 'f', 6), {}});
}

void SvgKeptRender::drawPart(double scale, const QRect &part)
{
    const QString numbers = QStringLiteral("%1,%2,%3,%4");
    ask({"--scale " + QByteArray::number(scale, 'f', 6) + " --part "
            + numbers.arg(part.x()).arg(part.y()).arg(part.width()).arg(part.height()).toLatin1(),
        QRectF(QPointF(part.topLeft()) / scale, QSizeF(part.size()) / scale)});
}

void SvgKeptRender::ask(const Wish &wish)
{
    if (m_underWay) {
        m_next = wish;
        return;
    }
    if (m_process == nullptr)
        startHelper();
    send(wish);
}

void SvgKeptRender::send(const Wish &wish)
{
    m_underWay = wish;
    m_idle.stop();
    m_limit.start();
    m_process->write(wish.arguments + '\n');
}

void SvgKeptRender::startHelper()
{
    m_timedOut = false;
    m_process = new QProcess(this);
    m_process->setProgram(m_program.isEmpty() ? svghelper::program() : m_program);
    m_process->setArguments({QStringLiteral("--keep")});
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SvgKeptRender::read);
    connect(m_process, &QProcess::finished, this, &SvgKeptRender::finished);
    // A helper that ends before it has read everything is a write error, too: its end says more. Queued, as start() may
    // report it itself.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this, process = m_process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && process == m_process)
                finished();
        },
        Qt::QueuedConnection);
    m_process->start();
    m_process->write(QByteArray::number(m_source.size()) + '\n');
    m_process->write(m_source);
}

void SvgKeptRender::read()
{
    m_answer += m_process->readAllStandardOutput();
    svghelper::Answer answer = svghelper::parsed(m_answer);
    if (!m_underWay || !answer.makesSense || (answer.picture && answer.size != m_answer.size())) {
        fail(svghelper::reasonOfNonsense());
        return;
    }
    if (!answer.picture)
        return;
    m_answer.clear();
    const Wish done = *std::exchange(m_underWay, std::nullopt);
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        send(*next);
        return;
    }
    m_limit.stop();
    m_idle.start();
    answer.picture->place = done.place;
    Q_EMIT rendered(*answer.picture);
}

void SvgKeptRender::finished()
{
    if (m_underWay)
        fail(svghelper::reason(*m_process, m_timedOut ? m_limit.interval() : 0, m_source));
    else
        end();
}

void SvgKeptRender::fail(const QString &reason)
{
    end();
    Q_EMIT failed(reason);
}

void SvgKeptRender::end()
{
    m_limit.stop();
    m_idle.stop();
    m_underWay.reset();
    m_next.reset();
    m_answer.clear();
    if (QProcess *process = std::exchange(m_process, nullptr))
        svghelper::letGo(process);
}

} // namespace artiscope
