// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/journaltext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Journal)
};

QString levelWord(JournalEntry::Level level)
{
    switch (level) {
    case JournalEntry::Level::Debug:
        return QStringLiteral("debug");
    case JournalEntry::Level::Information:
        return QStringLiteral("information");
    case JournalEntry::Level::Warning:
        return QStringLiteral("warning");
    case JournalEntry::Level::Problem:
        break;
    }
    return QStringLiteral("problem");
}

QString statusWords(const JournalRequest &request)
{
    if (request.fromCache)
        return QStringLiteral("from cache");
    if (request.cancelled)
        return QStringLiteral("cancelled");
    if (request.status == 0)
        return QStringLiteral("no answer");
    const QString status = QString::number(request.status);
    if (request.hasErrors)
        return status + QStringLiteral(" with errors (api)");
    return request.failed && request.status < 300 ? status + QStringLiteral(" of no use (protocol)") : status;
}

} // namespace

QString journalCategory(const QString &category)
{
    const QLatin1String ours("artiscope.");
    return category.startsWith(ours) ? category.sliced(ours.size()) : category;
}

QString journalLevel(JournalEntry::Level level)
{
    switch (level) {
    case JournalEntry::Level::Debug:
        return Words::tr("debug");
    case JournalEntry::Level::Information:
        return Words::tr("information");
    case JournalEntry::Level::Warning:
        return Words::tr("warning");
    case JournalEntry::Level::Problem:
        break;
    }
    return Words::tr("problem");
}

QString journalWhat(const JournalEntry &entry)
{
    if (!entry.request)
        return entry.text;
    const QString where = entry.request->method + u' ' + entry.request->path;
    return entry.request->operation.isEmpty() ? where : where + QStringLiteral(" · ") + entry.request->operation;
}

QString journalStatus(const JournalEntry &entry)
{
    if (!entry.request)
        return {};
    if (entry.request->fromCache)
        return Words::tr("cache");
    if (entry.request->cancelled)
        return Words::tr("cancelled");
    if (entry.request->status == 0)
        return Words::tr("no answer");
    const QString status = QString::number(entry.request->status);
    if (entry.request->hasErrors)
        return Words::tr("%1, errors", "a request's status, and that its answer told of errors").arg(status);
    const bool isUseless = entry.request->failed && entry.request->status < 300;
    return isUseless ? Words::tr("%1, no use", "a request's status, and that its answer was no good").arg(status)
                     : status;
}

QString journalLine(const JournalEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at / 1000, Qt::UTC);
    QStringList parts{at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + u'Z', levelWord(entry.level),
        entry.category, journalWhat(entry)};
    if (const auto &request = entry.request) {
        parts << statusWords(*request) << QString::number(request->milliseconds) + QStringLiteral(" ms")
              << QString::number(request->bytes) + QStringLiteral(" bytes");
        if (!request->id.isEmpty())
            parts << QStringLiteral("id ") + request->id;
    }
    return parts.join(QStringLiteral("  ")).replace(u'\n', u' ');
}

} // namespace artiscope
