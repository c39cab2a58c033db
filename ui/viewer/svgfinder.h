// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svgviewrender.h"

#include <QObject>

#include <optional>

namespace artiscope {

class PreviewFindBar;
class SvgCanvas;

// Finds texts in the drawing that a canvas shows: has their places found by the helper program when the bar asks for
// them first, and marks those that hold what is typed. Uses both until destruction; GUI thread.
class SvgFinder final : public QObject {
    Q_OBJECT
public:
    SvgFinder(SvgCanvas &canvas, PreviewFindBar &bar, QObject *parent = nullptr);

    [[nodiscard]] SvgRender &renderer() { return m_render; }
    void setContent(const QByteArray &source); // of what the canvas shows; searched again when the bar is open

private:
    void search();
    [[nodiscard]] QString limit() const; // of what is searched, where that is not all

    SvgCanvas &m_canvas;
    PreviewFindBar &m_bar;
    QByteArray m_source;
    std::optional<QList<SvgText>> m_texts; // once they have been asked for
    bool m_areAll = true; // that there are
    QList<QRectF> m_hits;
    SvgRender m_render;
};

} // namespace artiscope
