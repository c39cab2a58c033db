// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/foundset.h"

#include <QAbstractItemModel>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace artiscope {

// Change sets, newest first, and beneath each its artifacts. Main thread.
class ChangeSetModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { When, Changes, Definitions, By, Took }; // of an artifact: its target, what became of it, …
    enum Role {
        WhatRole = Qt::UserRole + 1, // of an artifact: Change as int
    };

    // `now`: for times that are told by how long ago they were.
    ChangeSetModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent = nullptr);
    ~ChangeSetModel() override;

    void setSets(const FoundSets &sets); // those that stay the same keep their rows
    void updateTimes(); // they are told by how long ago they were

    [[nodiscard]] const ChangeSet *set(const QModelIndex &index) const; // of a set's or an artifact's row; null: none
    [[nodiscard]] const SetChange *change(const QModelIndex &index) const; // null: not an artifact's row

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry; // a set; its address is what artifacts' indexes hold, so it must not move
    [[nodiscard]] const Entry *entryOf(const QModelIndex &index) const;
    [[nodiscard]] QString setText(const Entry &entry, Column column) const;
    [[nodiscard]] static QString changeText(const SetChange &change, Column column);

    std::function<Instant()> m_now;
    QTimeZone m_zone;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace artiscope
