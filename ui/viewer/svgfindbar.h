// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svgviewrender.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace artiscope {

class SvgCanvas;

// Finds texts in the drawing that a canvas shows: hidden until asked for, then it has the texts' places found by the
// helper program, marks those that hold what is typed (whatever its case) and moves from one to the next. Escape closes
// it and gives the focus back. Uses the canvas until destruction; GUI thread.
class SvgFindBar final : public QWidget {
    Q_OBJECT
public:
    explicit SvgFindBar(SvgCanvas &canvas, QWidget *parent = nullptr);

    void setContent(const QByteArray &source); // of what the canvas shows; searched again when it is open
    [[nodiscard]] SvgRender &renderer() { return m_render; }
    [[nodiscard]] QString note() const; // "2 of 5"

public Q_SLOTS:
    void openFind();
    void findNext();
    void findPrevious();
    void closeBar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void step(int by);
    void showHits();

    SvgCanvas &m_canvas;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QByteArray m_source;
    std::optional<QList<SvgText>> m_texts; // once they have been asked for
    QList<QRectF> m_hits;
    qsizetype m_current = -1;
    SvgRender m_render;
};

} // namespace artiscope
