// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/drawingpair.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

constexpr double largest = 4e6; // pixels of a picture: what can be laid on another within a frame or two

} // namespace

DrawingPair::DrawingPair(QObject *parent) : QObject(parent)
{
    for (size_t side : {size_t(0), size_t(1)}) {
        connect(&m_renders[side], &SvgKeptRender::rendered, this,
            [this, side](const SvgPicture &picture) { take(side, picture); });
        connect(&m_renders[side], &SvgKeptRender::failed, this, [this, side](const QString &reason) {
            close();
            Q_EMIT failed(side == 0, reason);
        });
    }
}

void DrawingPair::setProgram(const QString &path)
{
    for (SvgKeptRender &render : m_renders)
        render.setProgram(path);
}

void DrawingPair::open(const QByteArray &left, const QByteArray &right, const QSize &devicePixels)
{
    close();
    m_room = devicePixels;
    m_renders.front().open(left);
    m_renders.back().open(right);
    for (SvgKeptRender &render : m_renders)
        render.drawFitting(devicePixels);
}

void DrawingPair::close()
{
    for (SvgKeptRender &render : m_renders)
        render.open({});
    m_pictures = {};
    m_sheets = {};
    m_natural = {};
    m_scale = 0;
    m_wanted = 0;
}

bool DrawingPair::isBusy() const
{
    return m_renders.front().isRunning() || m_renders.back().isRunning();
}

double DrawingPair::most(double scale) const
{
    const double area = std::max(1.0, double(m_natural.width()) * m_natural.height());
    return std::min(scale, std::sqrt(largest / area));
}

void DrawingPair::draw(double scale)
{
    if (isEmpty())
        return;
    m_wanted = most(scale);
    for (SvgKeptRender &render : m_renders)
        render.draw(m_wanted);
}

void DrawingPair::take(size_t side, const SvgPicture &picture)
{
    m_pictures[side] = picture;
    if (isBusy())
        return;
    if (m_wanted > 0) {
        finish();
        return;
    }
    m_natural = m_pictures.front().natural.expandedTo(m_pictures.back().natural);
    m_wanted = double(picture.image.width()) / picture.natural.width();
    if (m_pictures.front().natural == m_pictures.back().natural && m_wanted == most(m_wanted)) {
        finish(); // both fit in the same way
        return;
    }
    // In whole pixels, so that what is the same in both has the same edges wherever they end.
    m_wanted = most(std::max(1.0,
        std::floor(
            std::min(double(m_room.width()) / m_natural.width(), double(m_room.height()) / m_natural.height()))));
    for (SvgKeptRender &render : m_renders)
        render.draw(m_wanted);
}

void DrawingPair::finish()
{
    m_scale = m_wanted;
    const QSize size = m_pictures.front().image.size().expandedTo(m_pictures.back().image.size());
    for (size_t side : {size_t(0), size_t(1)}) {
        m_sheets[side] = m_pictures[side].image;
        if (m_sheets[side].size() == size)
            continue;
        m_sheets[side] = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_sheets[side].fill(Qt::transparent);
        QPainter(&m_sheets[side]).drawImage(0, 0, m_pictures[side].image);
    }
    Q_EMIT drawn();
}

} // namespace artiscope
