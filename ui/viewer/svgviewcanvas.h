// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace artiscope {

// A picture on a white sheet (drawings are made for one, whatever the theme) that can be zoomed and moved: Ctrl and the
// wheel zoom at the pointer, dragging moves, + - 0 1 zoom in, out, to fit, to actual size.
class SvgCanvas final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SvgCanvas(QWidget *parent = nullptr);

    // natural: CSS pixels. The image may have any resolution; it is shown at natural times zoom.
    void setPicture(const QImage &image, const QSize &natural);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] const QImage &image() const { return m_image; }

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

private:
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QPointF origin() const; // of the sheet, in the viewport
    [[nodiscard]] QSizeF sheet() const { return QSizeF(m_natural) * m_zoom; }
    void adjustBars();

    QImage m_image;
    QSize m_natural;
    double m_zoom = 1;
    bool m_fitted = true; // follows the size of the view
    QPoint m_grabbed;
    bool m_dragging = false;
};

} // namespace artiscope
