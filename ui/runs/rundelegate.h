// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace artiscope {

class RunModel;
class Workspace;

// A row of the runs panel: when it was asked for beside its title, a thin bar of progress beneath how far it is,
// outcomes in the colour of what they mean. Both must outlive it.
class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RunDelegate(const RunModel &model, const Workspace &workspace, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QRect &rect, int done, int expected) const;

    const RunModel &m_model;
    const Workspace &m_workspace;
};

} // namespace artiscope
