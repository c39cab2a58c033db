// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <Qt>

class QWidget;

namespace artiscope {

// The large parts of the window, through which the keyboard goes in a ring; those that are hidden are left out. Does
// not own them; they outlive it. GUI thread.
class Panes {
public:
    explicit Panes(QList<QWidget *> inOrder = {}) : m_panes(std::move(inOrder)) { }

    void step(int by) const; // from the pane that has the keyboard

private:
    QList<QWidget *> m_panes;
};

// Gives the part of the window that has the keyboard some more room, or less, at the cost of the one behind it or
// before it: what is done with a splitter by mouse.
void resizePane(Qt::Orientation along, int by);

} // namespace artiscope
