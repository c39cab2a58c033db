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
// Of a channel, where a square of so many pixels all differ in the same direction: what was smoothed is thinner, and on
// the other side of a line it is the other direction.
constexpr int visibleInArea = 3;
constexpr int square = 3;

bool differ(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > visible || std::abs(qGreen(a) - qGreen(b)) > visible
        || std::abs(qBlue(a) - qBlue(b)) > visible || std::abs(qAlpha(a) - qAlpha(b)) > visible;
}

// A bit for each channel and direction in which they differ, were it that of an area.
quint8 directions(QRgb a, QRgb b)
{
    const auto bits = [](int from, int to) {
        return int(to > from + visibleInArea) | int(from > to + visibleInArea) << 1;
    };
    return quint8(bits(qRed(a), qRed(b)) | bits(qGreen(a), qGreen(b)) << 2 | bits(qBlue(a), qBlue(b)) << 4
        | bits(qAlpha(a), qAlpha(b)) << 6);
}

// Which cells have a pixel that differs, line by line from the top.
class Cells {
public:
    Cells(const QImage &left, const QImage &right)
        : m_left(left),
          m_right(right),
          m_size(left.size().expandedTo(right.size())),
          m_columns((m_size.width() + cell - 1) / cell),
          m_rows((m_size.height() + cell - 1) / cell),
          m_differ(size_t(m_columns) * size_t(m_rows)),
          m_runs(square, std::vector<quint8>(size_t(m_size.width())))
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
        std::vector<quint8> &run = m_runs[size_t(y) % square];
        quint8 before = 0; // of the pixel before
        quint8 both = 0; // of the two before
        for (int x = 0; x < m_size.width(); ++x) {
            const QRgb from = pixel(m_left, x, y);
            const QRgb to = pixel(m_right, x, y);
            quint8 here = 0;
            if (from != to) {
                here = directions(from, to);
                if (differ(from, to))
                    m_differ[place(x / cell, y / cell)] = true;
            }
            run[size_t(x)] = both & here;
            both = before & here;
            before = here;
        }
        markAreas(y);
    }
    [[nodiscard]] int height() const { return m_size.height(); }

private:
    // Of the squares that end in that line.
    void markAreas(int y)
    {
        if (y < square - 1)
            return;
        for (int x = square - 1; x < m_size.width(); ++x) {
            if ((m_runs[0][size_t(x)] & m_runs[1][size_t(x)] & m_runs[2][size_t(x)]) == 0)
                continue;
            for (const int row : {y - square + 1, y}) {
                for (const int column : {x - square + 1, x})
                    m_differ[place(column / cell, row / cell)] = true;
            }
        }
    }
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
    std::vector<std::vector<quint8>> m_runs; // of the last lines: what so many pixels up to each have in common
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
