// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace artiscope {

// One request as far as a log may tell of it. There is no field for a header, a query or a body, so a credential has no
// place to be in.
struct JournalRequest {
    QString method; // GET, POST
    QString path; // of the address, without its query
    QString operation; // GraphQL's name of what was asked; empty: REST
    int status = 0; // 0: there was no answer
    bool failed = false; // a status that says so, or an answer that was no good
    bool hasErrors = false; // in the answer, whatever its status: GraphQL's way to fail
    bool cancelled = false; // nobody wanted the answer any more
    qint64 milliseconds = 0;
    qint64 bytes = 0; // as they travelled; from the cache: of the content
    bool fromCache = false; // nothing was asked
    QString id; // X-Request-ID, always the one that was made here
    bool operator==(const JournalRequest &) const = default;
};

struct JournalEntry {
    enum class Level { Debug, Information, Warning, Problem };
    qint64 at = 0; // microseconds since 1970-01-01T00:00:00Z; of a request, when it was sent
    Level level = Level::Information;
    QString category; // of Qt's logging: "artiscope.http"
    QString text; // of what is no request; without secrets
    std::optional<JournalRequest> request;
    bool operator==(const JournalEntry &) const = default;
};

// What this program did lately: its requests, and what its parts and its libraries had to say. In memory only, and the
// oldest go first. Main thread; owned by main(), which hands it out; outlived by the clock.
class Journal final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 5000; // entries

    explicit Journal(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; } // oldest first

    void note(const JournalRequest &request); // when it is over
    // What looks like a secret in `text` is taken out first: not every library knows better than to print one.
    void note(JournalEntry::Level level, const QString &category, const QString &text);
    void clear();

Q_SIGNALS:
    void added(const artiscope::JournalEntry &entry); // when there are too many, the oldest has gone
    void cleared();

private:
    void add(JournalEntry entry, qint64 at);

    const Clock &m_clock;
    QList<JournalEntry> m_entries;
};

} // namespace artiscope
