// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>

#include <functional>
#include <optional>
#include <vector>

namespace artiscope {

// Lines that are marked, from pixel to pixel. Which part of the bar's width they take says what they are, too.
struct BarStretch {
    enum class Where { Across, Leading, Trailing };
    int first = 0;
    int last = 0;
    QColor color;
    Where where = Where::Across;
};

// Where hits and marked lines lie along a scroll bar, in pixels from its upper end.
struct HitMarks {
    std::vector<int> rows; // each once, however many hits it stands for
    std::optional<int> current;
    std::vector<BarStretch> stretches; // under the hits
};

// A vertical scroll bar that shows where in the whole text the hits and marks are. It asks for them when it paints, for
// as many pixels as it then has; call update() when they have changed. Belongs to the view; GUI thread.
class HitScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    using MarksIn = std::function<HitMarks(int length)>;

    explicit HitScrollBar(MarksIn marksIn, QWidget *parent = nullptr);

    void setColors(const QColor &hit, const QColor &current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarksIn m_marksIn;
    QColor m_hit;
    QColor m_current;
};

} // namespace artiscope
