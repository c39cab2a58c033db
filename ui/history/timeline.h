// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

namespace artiscope {

// When revisions were, on a line of real time. Pointing at one tells of it, a click chooses it. GUI thread.
class TimeLine final : public QWidget {
    Q_OBJECT
public:
    struct Tick {
        Instant at;
        double age = 0; // as in agelook.h
    };
    struct Span {
        Instant from;
        Instant to;
        QString fromWords; // "Oct 9"
        QString toWords; // "now"
        std::optional<Instant> shown; // the time that the window shows, when that is not now
    };

    // `tipOf`: all that is known of a tick, asked for when one points at it.
    explicit TimeLine(std::function<QString(int tick)> tipOf, QWidget *parent = nullptr);

    void setTicks(const QList<Tick> &ticks, const Span &span); // newest first
    void setChosen(const QList<int> &ticks);

    [[nodiscard]] int xOf(Instant at) const; // where it stands in this widget
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tickClicked(int tick);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect axis() const; // between the words at its ends
    [[nodiscard]] int tickAt(const QPoint &point) const; // -1: none

    std::function<QString(int tick)> m_tipOf;
    QList<Tick> m_ticks;
    QList<int> m_chosen;
    Span m_span;
};

} // namespace artiscope
