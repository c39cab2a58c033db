// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <functional>

namespace artiscope {

// A table whose rows are one thing each: the keyboard moves by rows as in a list, and rows can be dragged out, where
// what is dragged has to be fetched first: it only says that a drag began. GUI thread.
class RowTableView final : public QTableView {
public:
    using QTableView::QTableView;
    void setDragHandler(std::function<void()> handler)
    {
        m_handler = std::move(handler);
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
    }

protected:
    void startDrag(Qt::DropActions) override
    {
        if (m_handler)
            m_handler();
    }

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        // A table's Home and End are the first and last cell of the row.
        if (action == MoveHome || action == MoveEnd)
            return QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
        // A table that gets the keyboard has its first row as the current one, unselected: the first step goes there.
        // By another cell of it, as a step to where one is already would do nothing.
        if (action == MoveDown && currentIndex().isValid() && !selectionModel()->hasSelection()) {
            for (int place = 0; place < horizontalHeader()->count(); ++place) {
                const int column = horizontalHeader()->logicalIndex(place);
                if (column != currentIndex().column() && !isColumnHidden(column))
                    return currentIndex().siblingAtColumn(column);
            }
        }
        return QTableView::moveCursor(action, modifiers);
    }

private:
    std::function<void()> m_handler;
};

} // namespace artiscope
