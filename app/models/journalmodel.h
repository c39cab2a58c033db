// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/journal.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace artiscope {

// What the journal has, oldest first, a row each. Main thread; follows the journal, which outlives it.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Level, Category, What, Status, Duration, Size, Id };
    enum Role {
        LevelRole = Qt::UserRole + 1, // JournalEntry::Level as int
    };

    JournalModel(const Journal &journal, const QTimeZone &zone, QObject *parent = nullptr);

    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] QString allText(int row) const; // of all columns, made once
    [[nodiscard]] QStringList categories() const { return m_categories; } // of the entries so far, sorted

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void categoriesChanged();

private:
    void add(const JournalEntry &entry);
    void clear();
    bool learn(const QString &category); // false: it was known
    [[nodiscard]] QString text(const JournalEntry &entry, Column column) const;

    QTimeZone m_zone;
    QList<JournalEntry> m_entries; // a share of the journal's
    mutable QStringList m_allTexts; // of the same rows; null: not made yet
    QStringList m_categories;
};

} // namespace artiscope
