// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QTableView;

namespace artiscope {

// What can be done with the columns of the artifact table, each action once: the header's context menu and the window's
// menus show these same objects. The view outlives it. GUI thread.
class ColumnActions final : public QObject {
    Q_OBJECT
public:
    explicit ColumnActions(QTableView &view, QObject *parent = nullptr);

    // Null is a separator.
    [[nodiscard]] QList<QAction *> columns() const; // shown or not, moved, wider, as usual
    [[nodiscard]] QList<QAction *> sorting() const; // by which, in which direction
    // The column that is moved or made wider; without this it is the one that the keyboard is in.
    void setCurrent(int column);
    void update(); // what is shown, moved or sorted is another

Q_SIGNALS:
    void usualWanted();
    void changed(); // by one of the actions

private:
    void addColumns();
    void addSorting();
    void move(int by); // places
    [[nodiscard]] int neighbour(int by) const; // the place it would move to; -1: none
    void updateMoves();

    QTableView &m_view;
    QList<QAction *> m_shown; // by column
    QList<QAction *> m_sorted;
    QAction *m_moveLeft;
    QAction *m_moveRight;
    QAction *m_wider;
    QAction *m_narrower;
    QAction *m_usual;
    QAction *m_ascending;
    QAction *m_descending;
    int m_current = -1;
};

} // namespace artiscope
