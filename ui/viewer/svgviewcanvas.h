// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace artiscope {

// A picture on a sheet (white unless told: most drawings are made for that, whatever the theme) that can be zoomed and
// moved: Ctrl and the wheel zoom at the pointer, dragging and the arrow keys move, + - 0 1 zoom in, out, to fit, to
// actual size. Places on it can be marked. GUI thread.
class SvgCanvas final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Ground { Light, Dark, Checker };

    explicit SvgCanvas(QWidget *parent = nullptr);

    // natural: CSS pixels. The image may have any resolution; it is shown at natural times zoom.
    void setPicture(const QImage &image, const QSize &natural);
    // A part of it with more pixels, at a place in CSS pixels. Shown until there is another picture or part.
    void setPart(const QImage &image, const QRectF &place);
    void clear();
    void setGround(Ground ground);
    [[nodiscard]] Ground ground() const { return m_ground; }
    void setMarks(const QList<QRectF> &places, qsizetype current); // CSS pixels; the current one (or -1) is moved to
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] const QImage &image() const { return m_image; } // of all
    [[nodiscard]] QRectF seen() const; // of the drawing, CSS pixels
    [[nodiscard]] bool isSharp() const; // what is seen has all its pixels

    [[nodiscard]] const QSize &natural() const { return m_natural; }
    [[nodiscard]] double zoom() const { return m_zoom; } // device-independent pixels for a CSS pixel
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    void setZoom(double zoom, const QPointF &fixed); // what is under `fixed` (viewport) stays there
    void zoomBy(double factor); // around the middle
    void fit();
    // Device pixels for a CSS pixel at which the picture would be sharp.
    [[nodiscard]] double wantedScale() const { return m_zoom * devicePixelRatioF(); }

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QPointF origin() const; // of the sheet, in the viewport
    [[nodiscard]] QSizeF sheet() const { return QSizeF(m_natural) * m_zoom; }
    void adjustBars();
    void moveTo(const QRectF &place); // CSS pixels
    void paintPicture(QPainter &painter, const QRectF &where, const QRect &dirty) const;
    void paintGround(QPainter &painter, const QRectF &where) const;
    void paintMarks(QPainter &painter, const QRectF &where) const;

    QImage m_image;
    QImage m_part;
    QRectF m_place; // of the part, CSS pixels
    QSize m_natural;
    double m_zoom = 1;
    bool m_fitted = true; // follows the size of the view
    QPoint m_grabbed;
    bool m_dragging = false;
    Ground m_ground = Ground::Light;
    QList<QRectF> m_marks;
    qsizetype m_mark = -1; // the current one
};

} // namespace artiscope
