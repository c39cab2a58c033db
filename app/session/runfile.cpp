// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runfile.h"

#include "app/core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace artiscope {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

QJsonObject encode(const TaskLog &log)
{
    QJsonArray lines;
    for (const TaskLogLine &line : log.lines) {
        lines << QJsonObject{{QStringLiteral("at"), line.when.toWire()}, {QStringLiteral("severity"), line.severity},
            {QStringLiteral("message"), line.message}};
    }
    return {{QStringLiteral("dropped"), log.dropped}, {QStringLiteral("lines"), lines}};
}

// Files of earlier versions have none: then it is empty.
TaskLog decodeLog(const QJsonObject &object)
{
    TaskLog log{.dropped = object[QLatin1String("dropped")].toInt()};
    const QJsonArray lines = object[QLatin1String("lines")].toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        log.lines << TaskLogLine{
            Instant::fromWire(text(line, "at")).value_or(Instant{}), text(line, "severity"), text(line, "message")};
    }
    return log;
}

QJsonObject encode(const RunItem &item)
{
    QJsonObject object{{QStringLiteral("artifact"), item.artifactId}, {QStringLiteral("target"), item.target.id},
        {QStringLiteral("label"), item.target.label}, {QStringLiteral("kind"), item.target.kind},
        {QStringLiteral("outcome"), outcomeWord(item.outcome)},
        {QStringLiteral("checksum_before"), item.checksumBefore},
        {QStringLiteral("storage_before"), item.storageIdBefore}, {QStringLiteral("task"), item.taskId},
        {QStringLiteral("error"), item.error}};
    if (item.log != TaskLog{})
        object[QLatin1String("log")] = encode(item.log);
    return object;
}

RunItem decodeItem(const QJsonObject &object)
{
    return {.artifactId = text(object, "artifact"),
        .target = {text(object, "target"), text(object, "label"), text(object, "kind")},
        .outcome = outcomeFromWord(text(object, "outcome")),
        .checksumBefore = text(object, "checksum_before"),
        .storageIdBefore = text(object, "storage_before"),
        .taskId = text(object, "task"),
        .error = text(object, "error"),
        .log = decodeLog(object[QLatin1String("log")].toObject())};
}

QJsonObject encode(const Run &run)
{
    QJsonArray items;
    for (const RunItem &item : run.items)
        items << encode(item);
    QJsonObject object{{QStringLiteral("id"), run.id}, {QStringLiteral("profile"), run.profileId},
        {QStringLiteral("definition"), run.definition.id}, {QStringLiteral("definition_name"), run.definition.name},
        {QStringLiteral("branch"), run.branch}, {QStringLiteral("whole"), run.wholeDefinition},
        {QStringLiteral("account"), run.accountId}, {QStringLiteral("asked_at"), run.askedAt.toWire()},
        {QStringLiteral("phase"), int(run.phase)}, {QStringLiteral("task"), run.taskId},
        {QStringLiteral("items"), items}};
    if (run.expected)
        object[QLatin1String("expected")] = *run.expected;
    if (run.log != TaskLog{})
        object[QLatin1String("log")] = encode(run.log);
    return object;
}

Run decode(const QJsonObject &object)
{
    Run run{.id = text(object, "id"),
        .profileId = text(object, "profile"),
        .definition = {text(object, "definition"), text(object, "definition_name")},
        .branch = text(object, "branch"),
        .wholeDefinition = object[QLatin1String("whole")].toBool(),
        .accountId = text(object, "account"),
        .askedAt = Instant::fromWire(text(object, "asked_at")).value_or(Instant{}),
        .phase = Run::Phase(
            std::clamp(object[QLatin1String("phase")].toInt(), int(Run::Phase::Asking), int(Run::Phase::Refused))),
        .taskId = text(object, "task"),
        .log = decodeLog(object[QLatin1String("log")].toObject())};
    if (object.contains(QLatin1String("expected")))
        run.expected = object[QLatin1String("expected")].toInt();
    const QJsonArray items = object[QLatin1String("items")].toArray();
    for (const QJsonValue &item : items)
        run.items << decodeItem(item.toObject());
    return run;
}

} // namespace

Result<QList<Run>> readRuns(const QString &file)
{
    QFile in(file);
    if (!in.exists())
        return QList<Run>{};
    if (!in.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
            .reason = Error::Reason::NotReadable,
            .detail = in.errorString(),
            .subject = file};
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll(), &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return Error{.kind = Error::Kind::Storage,
            .reason = Error::Reason::StoreDamaged,
            .detail = trouble.errorString(),
            .subject = file};
    }
    QList<Run> runs;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array)
        runs << decode(value.toObject());
    return runs;
}

Result<Nothing> writeRuns(const QString &file, const QList<Run> &runs)
{
    QJsonArray array;
    for (const Run &run : runs) {
        if (run.phase != Run::Phase::Refused) // nothing runs, and its reason was told
            array << encode(run);
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    return writeFile(file, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace artiscope
