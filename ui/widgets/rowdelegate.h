// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace artiscope {

// Rows of tables and lists: as high as the look says, no focus frame around a single cell, and in place of it a bar of
// accent at the leading edge of the current row while the view has the keyboard. The base of the other delegates.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // For those who paint all of a cell themselves: the ground (selected, under the pointer, plain) and the bar.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintFocusBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace artiscope
