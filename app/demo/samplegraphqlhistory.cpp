// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplegraphql.h"

#include "app/demo/sampletime.h"
#include "app/domain/instant.h"

#include <algorithm>

namespace artiscope::sample {

namespace {

constexpr qint64 eventsKept = qint64(7) * 24 * 3600 * 1'000'000;
constexpr int mostEvents = 50; // in one answer
constexpr qint64 eventDelay = 43'210; // an event says when it was sent, which is after the storing

QJsonObject node(const QJsonObject &object)
{
    return {{QStringLiteral("node"), object}};
}

QJsonObject answerWith(const QString &name, qsizetype count, const QJsonArray &edges)
{
    const QJsonObject page{{QStringLiteral("count"), qint64(count)}, {QStringLiteral("edges"), edges}};
    return {{QStringLiteral("data"), QJsonObject{{name, page}}}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

struct Storing {
    const ArtifactRow *row;
    const Revision *revision;
    const BranchFacts *branch;
};

} // namespace

QJsonObject GraphQl::storedContents(const Context &context) const
{
    const QJsonArray definitions = context.variables.value(QStringLiteral("definitions")).toArray();
    const QJsonArray objects = context.variables.value(QStringLiteral("objects")).toArray();
    QJsonArray edges;
    for (const int index : m_world.order()) {
        const ArtifactRow &row = m_world.rows().at(index);
        if (!definitions.contains(m_world.definitions().at(row.definition).id)
            || !objects.contains(m_world.target(row.target).id))
            continue;
        const Revision *revision = m_world.visible(row, context.branch, context.at);
        if (!revision)
            continue;
        // Times are those of now, whatever was asked for.
        const Revision *stored = m_world.latestStored(row, context.branch);
        const Person &by = m_world.people().at(stored ? stored->by : revision->by);
        edges.append(node({{QStringLiteral("id"), row.id},
            {QStringLiteral("checksum"),
                QJsonObject{{QStringLiteral("value"), textOrNull(QString::fromLatin1(revision->checksum))}}},
            {QStringLiteral("storage_id"),
                QJsonObject{{QStringLiteral("value"), textOrNull(revision->storageId)},
                    {QStringLiteral("updated_at"), graphqlTime(stored ? stored->at : revision->at)},
                    {QStringLiteral("updated_by"),
                        QJsonObject{{QStringLiteral("id"), by.id}, {QStringLiteral("display_label"), by.label}}}}}}));
    }
    return answerWith(QStringLiteral("CoreArtifact"), edges.size(), edges);
}

QJsonObject GraphQl::artifactEvents(const Context &context) const
{
    const QJsonValue artifacts = context.variables.value(QStringLiteral("artifacts"));
    const auto isAsked = [&](const QString &id) { return artifacts.isUndefined() || artifacts.toArray().contains(id); };
    const auto time = [&](const QString &name) { return Instant::fromWire(context.variables.value(name).toString()); };
    const std::optional<Instant> since = time(QStringLiteral("since"));
    const std::optional<Instant> until = time(QStringLiteral("until"));
    const QJsonValue branches = context.variables.value(QStringLiteral("branches"));
    const auto isOn = [&](const QString &name) { return branches.isUndefined() || branches.toArray().contains(name); };
    const int limit = context.variables.value(QStringLiteral("limit")).toInt(10);
    if (limit > mostEvents) {
        const QJsonObject error{{QStringLiteral("message"), QStringLiteral("The maximum limit is 50")},
            {QStringLiteral("path"), QJsonArray{QStringLiteral("InfrahubEvent")}},
            {QStringLiteral("extensions"),
                QJsonObject{{QStringLiteral("code"), QStringLiteral("VALIDATION_ERROR")},
                    {QStringLiteral("http_status"), 422}, {QStringLiteral("data"), QJsonObject()}}}};
        return {{QStringLiteral("data"), QJsonValue::Null}, {QStringLiteral("errors"), QJsonArray{error}}};
    }
    QList<Storing> storings;
    for (const ArtifactRow &row : m_world.rows()) {
        for (const BranchFacts &branch : m_world.branches()) {
            if (!isAsked(row.id) || !isOn(branch.name))
                continue;
            const auto past = row.past.constFind(branch.name);
            for (qsizetype i = 0; past != row.past.cend() && i < past->size(); ++i) {
                const Revision &revision = past->at(i);
                const Instant told{revision.at + eventDelay};
                const bool isWithin = (!since || *since <= told) && (!until || told <= *until);
                if (revision.newContent && isWithin && revision.at >= m_now() - eventsKept)
                    storings.append({&row, &revision, &branch});
            }
        }
    }
    std::sort(storings.begin(), storings.end(),
        [](const Storing &a, const Storing &b) { return a.revision->at > b.revision->at; });
    const qsizetype offset = context.variables.value(QStringLiteral("offset")).toInt();
    QJsonArray edges;
    for (qsizetype i = offset; i < std::min<qsizetype>(storings.size(), offset + limit); ++i) {
        const auto &[row, revision, branch] = storings.at(i);
        const Revision *before = m_world.visible(*row, *branch, revision->at - 1);
        const QString storedBefore = before ? before->storageId : QString();
        const TargetFacts &target = m_world.target(row->target);
        edges.append(node({{QStringLiteral("__typename"), QStringLiteral("ArtifactEvent")},
            {QStringLiteral("id"), stableId(QStringLiteral("event/") + revision->storageId)},
            {QStringLiteral("event"),
                storedBefore.isEmpty() ? QStringLiteral("infrahub.artifact.created")
                                       : QStringLiteral("infrahub.artifact.updated")},
            {QStringLiteral("branch"), branch->name},
            {QStringLiteral("account_id"), m_world.people().at(revision->by).id},
            {QStringLiteral("occurred_at"), graphqlTime(revision->at + eventDelay)},
            {QStringLiteral("primary_node"),
                QJsonObject{{QStringLiteral("id"), row->id}, {QStringLiteral("kind"), QStringLiteral("CoreArtifact")}}},
            {QStringLiteral("related_nodes"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), target.id}, {QStringLiteral("kind"), target.kind}}}},
            {QStringLiteral("artifact_definition_id"), m_world.definitions().at(row->definition).id},
            {QStringLiteral("checksum"), QString::fromLatin1(revision->checksum)},
            {QStringLiteral("checksum_previous"), before ? QString::fromLatin1(before->checksum) : QString()},
            {QStringLiteral("storage_id"), revision->storageId},
            {QStringLiteral("storage_id_previous"), storedBefore}}));
    }
    return answerWith(QStringLiteral("InfrahubEvent"), storings.size(), edges);
}

QJsonObject GraphQl::accountNames(const Context &context) const
{
    const QJsonArray ids = context.variables.value(QStringLiteral("ids")).toArray();
    QJsonArray edges;
    for (const Person &person : m_world.people()) {
        if (ids.contains(person.id))
            edges.append(node({{QStringLiteral("id"), person.id}, {QStringLiteral("display_label"), person.label}}));
    }
    return answerWith(QStringLiteral("CoreGenericAccount"), edges.size(), edges);
}

} // namespace artiscope::sample
