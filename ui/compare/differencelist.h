// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTreeView>

namespace artiscope {

class DifferenceModel;

// A row of a difference: its sign, what leads to it (dim), what it is about, and the values.
class DifferenceDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// What differs, as a tree in a fixed font: what is new on a green ground, what is gone on a red one. Does not own the
// model. GUI thread.
class DifferenceList final : public QTreeView {
    Q_OBJECT
public:
    explicit DifferenceList(DifferenceModel &model, QWidget *parent = nullptr);

    void setZoom(int steps); // points added to the font's size
    void unfold(); // everything, or as much as can be laid out without being noticed
    void setContextActions(const QList<QAction *> &actions);

public Q_SLOTS:
    void copy() const; // what is selected, as text

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by Enter or double click
    void currentMoved();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    DifferenceModel &m_model;
    QList<QAction *> m_actions;
};

} // namespace artiscope
