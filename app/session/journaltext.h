// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/journal.h"

namespace artiscope {

// The journal in a person's words, for the table of it and for what is copied out of it.
[[nodiscard]] QString journalCategory(const QString &category); // ours without "artiscope."; "http"
[[nodiscard]] QString journalLevel(JournalEntry::Level level); // "warning"
[[nodiscard]] QString journalWhat(const JournalEntry &entry); // "POST /graphql/main · Artifacts", or what was said
[[nodiscard]] QString journalStatus(const JournalEntry &entry); // "200", "no answer", "cache"; empty: no request

// All of it in one line, in UTC, untranslated: for whoever helps.
[[nodiscard]] QString journalLine(const JournalEntry &entry);

} // namespace artiscope
