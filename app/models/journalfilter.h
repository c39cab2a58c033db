// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/journalmodel.h"

#include <QSortFilterProxyModel>

namespace artiscope {

// Those entries of the journal that a person wants to see, in their order. Main thread; follows the model, which
// outlives it.
class JournalFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit JournalFilter(JournalModel &entries, QObject *parent = nullptr);

    void setText(const QString &text); // every word of it is somewhere in the row
    void setLeast(JournalEntry::Level least); // and worse
    void setCategory(const QString &category); // empty: all

    [[nodiscard]] const JournalEntry &entry(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    JournalModel &m_entries;
    QStringList m_words;
    JournalEntry::Level m_least = JournalEntry::Level::Debug;
    QString m_category;
};

} // namespace artiscope
