// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/logverb.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/artifactjson.h"

#include <QJsonArray>
#include <QSet>

namespace artiscope {

namespace {

// Equal checksums are equal contents: one is enough to know the size of both.
QString contentOf(const Revision &revision)
{
    return revision.checksum.isEmpty() ? revision.storageId : revision.checksum;
}

} // namespace

void LogVerb::found()
{
    QSet<QString> contents;
    QList<Revision> measuredOnes;
    const QList<Revision> revisions = history().revisions();
    for (const Revision &revision : revisions) {
        if (!contents.contains(contentOf(revision)))
            measuredOnes << revision;
        contents.insert(contentOf(revision));
    }
    m_open = measuredOnes.size();
    for (const Revision &revision : std::as_const(measuredOnes)) {
        m_requests.push_back(fetch(revision,
            [this, content = contentOf(revision)](Result<FetchedContent> fetched) { measured(content, fetched); }));
    }
    if (m_open == 0)
        print();
}

// A content that is gone or damaged has no size; that is no reason to keep back the rest.
void LogVerb::measured(const QString &content, const Result<FetchedContent> &fetched)
{
    if (fetched)
        m_sizes.insert(content, fetched->bytes.size());
    if (--m_open == 0)
        print();
}

void LogVerb::print()
{
    showProgress({});
    QJsonArray array;
    QList<QStringList> rows;
    QHash<QString, Revision> oldest; // by content: the first that had it
    const QList<Revision> revisions = history().revisions();
    for (const Revision &revision : revisions)
        oldest.insert(contentOf(revision), revision);
    for (const Revision &revision : revisions) {
        const auto size = m_sizes.constFind(contentOf(revision));
        const bool isKnown = size != m_sizes.cend();
        array << QJsonObject{{QStringLiteral("storage_id"), revision.storageId},
            {QStringLiteral("checksum"), orNull(revision.checksum)}, {QStringLiteral("since"), orNull(revision.since)},
            {QStringLiteral("until"), orNull(revision.until)}, {QStringLiteral("by"), orNull(revision.by)},
            {QStringLiteral("size"), isKnown ? QJsonValue(*size) : QJsonValue()}};
        const Revision &original = oldest[contentOf(revision)];
        const QString same = original == revision ? QString()
            : original.since                      ? tr("as since %1").arg(original.since->toWire())
                                                  : tr("as the oldest");
        rows << QStringList{revision.since ? revision.since->toWire() : QStringLiteral("–"), dash(revision.by),
            isKnown ? QString::number(*size) : QStringLiteral("–"), same, revision.storageId};
    }
    if (line().json) {
        printJson(array);
    } else {
        printTable({QStringLiteral("SINCE"), QStringLiteral("BY"), QStringLiteral("SIZE"), QStringLiteral("SAME"),
                       QStringLiteral("STORAGE ID")},
            rows, {0, 2, 4}, {2, 3});
    }
    sayEnd();
    Q_EMIT ended(AllDone);
}

} // namespace artiscope
