// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace artiscope {

// A table whose rows can be dragged out, where what is dragged has to be fetched first: it only says that a drag began.
class DragTableView final : public QTableView {
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

private:
    std::function<void()> m_handler;
};

} // namespace artiscope
