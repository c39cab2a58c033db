// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/hexlines.h"
#include "ui/widgets/wheelnotches.h"

#include <QAbstractScrollArea>

class QAction;

namespace artiscope {

// Bytes to be looked at, as HexLines has them: virtual, read-only, only what is on the screen is painted. There is
// always a byte at the caret, and all from the anchor to it are selected. The actions added with addAction() are its
// context menu, beside its own. GUI thread.
class HexView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes, bool keepPlace = false);
    [[nodiscard]] const HexLines &lines() const { return m_lines; }
    void setZoom(int steps); // points added to the font's size

    [[nodiscard]] qsizetype caret() const { return m_caret; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] ByteRange selected() const; // the byte at the caret at least
    void select(qsizetype anchor, qsizetype caret); // and shows it
    [[nodiscard]] qsizetype topLine() const;
    [[nodiscard]] QRect rectOf(qsizetype offset) const; // of its digits, in the viewport
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const; // in the viewport; the nearest

public Q_SLOTS:
    void copy(); // as hex digits
    void copyAsText();
    void selectAll();

Q_SIGNALS:
    void caretMoved(); // or what is selected is something else
    void zoomWanted(int steps); // by the person: so much more
    void copyRefused(); // it is too much

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // hexviewpaint.cpp
    void paintLine(QPainter &painter, qsizetype line, int y) const;
    void paintSelected(QPainter &painter, qsizetype line, int y) const;

    void applyFont();
    void updateBars();
    [[nodiscard]] int xOf(int column) const;
    [[nodiscard]] int visibleLines() const;
    [[nodiscard]] std::optional<qsizetype> target(const QKeyEvent &event, bool &selects) const;
    bool maySelectedBeCopied();

    HexLines m_lines;
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    int m_zoom = 0;
    WheelNotches m_zoomWheel;
    qreal m_cell = 1; // width of a column
    int m_row = 1; // height of a line
    QAction *m_copyHex;
    QAction *m_copyText;
};

} // namespace artiscope
