// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusdot.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace artiscope {

// How one row of the side bar looks: a dot, the name at the left, failures in red with the word, the count at the
// right; beneath, small and dim, what else is worth knowing.
struct SidebarEntry {
    QString name;
    QString beneath; // empty: the row is a line
    std::optional<int> count; // nothing: not known
    int failed = 0;
    int differing = 0; // from the snapshot that is compared with
    bool chosen = false;
    std::optional<StatusMark> mark;
};

using SidebarReader = std::function<SidebarEntry(const QModelIndex &)>;

class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SidebarDelegate(SidebarReader read, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SidebarReader m_read;
};

// A list as high as its rows, for a column that scrolls as a whole. Does not own the model.
class SidebarList final : public QListView {
    Q_OBJECT
public:
    SidebarList(QAbstractItemModel &model, SidebarReader read, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by click, Enter or Space
    void currentMoved(const QRect &row); // to be kept in sight; in the list's coordinates

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace artiscope
