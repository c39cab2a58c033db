// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/readings.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace artiscope {

class ReadingTabs;
class Viewer;

// One side of what is read: the tabs of its readings, when there is more to say than what is shown, and the viewer of
// the one that is shown. The viewers are given to it; it owns them as any parent does. GUI thread.
class ReadingPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPane(Readings::Side side, QWidget *parent = nullptr);

    // Null: the server is closed. The readings outlive this, or are taken away before.
    void attach(Readings *readings);
    void take(Viewer *viewer); // to be shown here from now on
    void present(Viewer *viewer);
    void setTabActions(const QList<QAction *> &actions); // of the context menu, about the tab that is current then
    void update(bool beside); // the tabs, from the readings; `beside`: the other side shows something, too
    [[nodiscard]] bool hasKeyboard() const;

private:
    [[nodiscard]] Reading *at(int index) const;

    Readings::Side m_side;
    Readings *m_readings = nullptr;
    ReadingTabs *m_tabs;
    QStackedWidget *m_stack;
    QList<QAction *> m_tabActions;
};

} // namespace artiscope
