// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTreeView>

namespace artiscope {

// A row of the outline: its words, and small behind them, as far as there is room, what tells it from its like.
class OutlineDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The tree of the outline. Does not own the model. GUI thread.
class OutlineList final : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by click or Enter

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace artiscope
