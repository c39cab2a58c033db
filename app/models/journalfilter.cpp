// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/journalfilter.h"

#include <algorithm>

namespace artiscope {

JournalFilter::JournalFilter(JournalModel &entries, QObject *parent) : QSortFilterProxyModel(parent), m_entries(entries)
{
    setSourceModel(&entries);
}

void JournalFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void JournalFilter::setLeast(JournalEntry::Level least)
{
    m_least = least;
    invalidateFilter();
}

void JournalFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

const JournalEntry &JournalFilter::entry(int row) const
{
    return m_entries.entry(mapToSource(index(row, 0)).row());
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const JournalEntry &entry = m_entries.entry(row);
    if (entry.level < m_least || (!m_category.isEmpty() && entry.category != m_category))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_entries.allText(row);
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace artiscope
