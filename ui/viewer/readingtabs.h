// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace artiscope {

class Reading;

// A tab for each reading of one side: its target, then its definition; slanted while it is not kept. A click shows it,
// a double click keeps it, the middle button or its cross closes it, and they can be dragged. Knows tabs by their
// place; what a reading is called is told with setReading(). GUI thread.
class ReadingTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit ReadingTabs(QWidget *parent = nullptr);

    void setCount(int count);
    void setReading(int index, const Reading &reading);
    void setActive(bool active); // this side is the one that commands are about

Q_SIGNALS:
    void closeWanted(int index);
    void keepWanted(int index);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QStringList namesOf(int index) const;
};

} // namespace artiscope
