// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svgkeptrender.h"

#include <array>

namespace artiscope {

// Pictures of two drawings in the same scale, on sheets of the same size, so that they can be laid on each other. Made
// by the helper programs of SvgKeptRender. GUI thread.
class DrawingPair final : public QObject {
    Q_OBJECT
public:
    explicit DrawingPair(QObject *parent = nullptr);

    void setProgram(const QString &path); // of the helpers; empty: the installed one
    void open(const QByteArray &left, const QByteArray &right, const QSize &devicePixels); // fitting into that
    void draw(double scale); // device pixels for a CSS pixel, as far as that is not too large
    void close(); // nothing comes any more

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isEmpty() const { return m_sheets.front().isNull(); }
    [[nodiscard]] const QImage &left() const { return m_sheets.front(); }
    [[nodiscard]] const QImage &right() const { return m_sheets.back(); }
    [[nodiscard]] const QSize &natural() const { return m_natural; } // of the sheets, CSS pixels
    [[nodiscard]] double scale() const { return m_scale; } // of the pictures
    [[nodiscard]] double most(double scale) const; // as far as that is not too large

Q_SIGNALS:
    void drawn(); // both
    void failed(bool left, const QString &reason); // one of them cannot be drawn; a translated sentence

private:
    void take(size_t side, const SvgPicture &picture);
    void finish();

    std::array<SvgKeptRender, 2> m_renders;
    std::array<SvgPicture, 2> m_pictures;
    std::array<QImage, 2> m_sheets;
    QSize m_room; // to fit into, device pixels
    QSize m_natural;
    double m_scale = 0;
    double m_wanted = 0; // 0: not known before both have told how large they are
};

} // namespace artiscope
