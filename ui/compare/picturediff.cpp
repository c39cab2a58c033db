// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/picturediff.h"

#include <QPainter>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int cell = 8; // pixels
constexpr int closeness = 2; // cells that may lie between what is one
constexpr int visible = 32; // of a channel: edges that were smoothed a little otherwise are no difference

bool differ(QRgb a, QRgb b)
{
    return a != b
        && (std::abs(qRed(a) - qRed(b)) > visible || std::abs(qGreen(a) - qGreen(b)) > visible
            || std::abs(qBlue(a) - qBlue(b)) > visible || std::abs(qAlpha(a) - qAlpha(b)) > visible);
}

// Which cells have a pixel that differs.
class Cells {
public:
    Cells(const QImage &left, const QImage &right)
        : m_left(left),
          m_right(right),
          m_size(left.size().expandedTo(right.size())),
          m_columns((m_size.width() + cell - 1) / cell),
          m_rows((m_size.height() + cell - 1) / cell),
          m_differ(size_t(m_columns) * size_t(m_rows))
    {
    }

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool isMarked(int column, int row) const { return m_differ[place(column, row)]; }
    void unmark(int column, int row) { m_differ[place(column, row)] = false; }
    [[nodiscard]] QRect rect(const QRect &cells) const
    {
        return QRect(cells.left() * cell, cells.top() * cell, cells.width() * cell, cells.height() * cell)
            & QRect(QPoint(), m_size);
    }
    void markLine(int y)
    {
        for (int x = 0; x < m_size.width(); ++x) {
            const size_t at = place(x / cell, y / cell);
            if (!m_differ[at] && differ(pixel(m_left, x, y), pixel(m_right, x, y)))
                m_differ[at] = true;
        }
    }
    [[nodiscard]] int height() const { return m_size.height(); }

private:
    [[nodiscard]] size_t place(int column, int row) const { return size_t(row) * size_t(m_columns) + size_t(column); }
    static QRgb pixel(const QImage &image, int x, int y)
    {
        return x < image.width() && y < image.height() ? reinterpret_cast<const QRgb *>(image.constScanLine(y))[x]
                                                       : qRgba(0, 0, 0, 0);
    }

    const QImage &m_left;
    const QImage &m_right;
    QSize m_size;
    int m_columns;
    int m_rows;
    std::vector<bool> m_differ;
};

// All that is close to a cell, and to what is close to it.
QRect takeAround(Cells &cells, int column, int row)
{
    QRect taken(column, row, 1, 1);
    std::vector<QPoint> open{{column, row}};
    cells.unmark(column, row);
    while (!open.empty()) {
        const QPoint at = open.back();
        open.pop_back();
        for (int y = std::max(0, at.y() - closeness); y <= std::min(cells.rows() - 1, at.y() + closeness); ++y) {
            for (int x = std::max(0, at.x() - closeness); x <= std::min(cells.columns() - 1, at.x() + closeness); ++x) {
                if (!cells.isMarked(x, y))
                    continue;
                cells.unmark(x, y);
                taken |= QRect(x, y, 1, 1);
                open.emplace_back(x, y);
            }
        }
    }
    return taken;
}

} // namespace

QList<QRect> pictureDiff(const QImage &left, const QImage &right, const std::function<bool()> &cancelled)
{
    const QImage from = left.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage to = right.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    Cells cells(from, to);
    for (int y = 0; y < cells.height() && !cancelled(); ++y)
        cells.markLine(y);
    QList<QRect> places;
    for (int row = 0; row < cells.rows(); ++row) {
        for (int column = 0; column < cells.columns() && places.size() <= mostPictureChanges; ++column) {
            if (cells.isMarked(column, row))
                places << cells.rect(takeAround(cells, column, row));
        }
    }
    return places;
}

QImage faded(const QImage &left, const QImage &right, double share)
{
    QImage picture = left.copy();
    QPainter painter(&picture);
    painter.setCompositionMode(
        QPainter::CompositionMode_Source); // with an opacity: so much of one, the rest of the other
    painter.setOpacity(share);
    painter.drawImage(0, 0, right);
    return picture;
}

QImage swiped(const QImage &left, const QImage &right, double share)
{
    QImage picture = right.copy();
    const int width = qRound(share * left.width());
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint(), left, QRect(0, 0, width, left.height()));
    return picture;
}

} // namespace artiscope
