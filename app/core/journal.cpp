// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/journal.h"

#include "app/core/logging.h"
#include "app/core/withoutsecrets.h"

namespace artiscope {

Journal::Journal(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void Journal::note(const JournalRequest &request)
{
    add({.level = request.failed ? JournalEntry::Level::Warning : JournalEntry::Level::Information,
            .category = QLatin1String(lcHttp().categoryName()),
            .text = {},
            .request = request},
        m_clock.microseconds() - request.milliseconds * 1000);
}

void Journal::note(JournalEntry::Level level, const QString &category, const QString &text)
{
    add({.level = level, .category = category, .text = withoutSecrets(text), .request = {}}, m_clock.microseconds());
}

void Journal::clear()
{
    m_entries.clear();
    Q_EMIT cleared();
}

void Journal::add(JournalEntry entry, qint64 at)
{
    entry.at = at;
    if (m_entries.size() >= most)
        m_entries.removeFirst();
    m_entries.append(entry);
    Q_EMIT added(entry);
}

} // namespace artiscope
