// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svgkeptrender.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace artiscope {

class Banner;
class PreviewFindBar;
class StateView;
class SvgCanvas;
class SvgFinder;

// A drawing: made into a picture by the helper program, and what is seen of it again after zooming and moving, so that
// it stays sharp. What was left out of it is told. Its texts can be found. GUI thread.
class SvgView final : public QWidget {
    Q_OBJECT
public:
    explicit SvgView(QWidget *parent = nullptr);

    void setContent(const QByteArray &source, bool keepPlace = false); // keepPlace: zoom and position stay
    void setGroundActions(const QList<QAction *> &actions); // for a button beside those that zoom
    [[nodiscard]] bool isBusy() const { return m_render.isRunning(); } // drawing
    [[nodiscard]] SvgKeptRender &renderer() { return m_render; }
    [[nodiscard]] SvgCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] PreviewFindBar &find() const { return *m_find; }
    [[nodiscard]] SvgFinder &finder() const { return *m_finder; }
    [[nodiscard]] bool hasDrawing() const; // there is something to zoom
    [[nodiscard]] const QString &failure() const { return m_failure; } // why there is no drawing; empty: there is

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit(); // into the window, and stays so when that changes
    void showActualSize();
    void copy(); // by the window's action, when the keyboard is here

Q_SIGNALS:
    void settled(); // drawn, or there is a failure
    void copyWanted();

private:
    void take(const SvgPicture &picture);
    void drawAgain();
    void tellLeftOut(const SvgPicture &picture);
    void showZoom();

    Banner *m_notice;
    SvgCanvas *m_canvas;
    PreviewFindBar *m_find;
    SvgFinder *m_finder;
    StateView *m_state;
    QString m_failure;
    QToolButton *m_ground;
    QLabel *m_zoom;
    double m_drawnAt = 0; // scale of the whole picture that is shown
    double m_askedAt = 0; // the last time that one was asked for
    SvgKeptRender m_render;
    QTimer m_settled; // after zooming or moving
};

} // namespace artiscope
