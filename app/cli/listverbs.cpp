// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listverbs.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/domain/humantime.h"
#include "app/session/artifactjson.h"
#include "app/session/listing.h"
#include "app/session/reference.h"

#include <QJsonArray>

#include <algorithm>

namespace artiscope {

namespace {

QString yesOrNo(std::optional<bool> value)
{
    return !value ? QStringLiteral("unknown") : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

QJsonValue boolOrNull(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

void WhoamiVerb::start()
{
    m_request = askMayGenerate(context().connection, [this](Result<MayGenerate> may) {
        if (may)
            print(*may);
        else
            fail(may.error());
    });
}

void WhoamiVerb::print(const MayGenerate &may)
{
    const QString server = context().connection.profile().baseUrl.toString();
    const QString version = context().connection.server().versionText;
    const Account &account = context().connection.account();
    if (line().json) {
        printJson(QJsonObject{{QStringLiteral("server"), server}, {QStringLiteral("version"), orNull(version)},
            {QStringLiteral("account"), orNull(account.name)},
            {QStringLiteral("may_generate"),
                QJsonObject{{QStringLiteral("default_branch"), may.onDefault},
                    {QStringLiteral("other_branches"), boolOrNull(may.onOthers)}}}});
    } else {
        const auto row = [](const char *name, const QString &value) {
            printBytes(QByteArray(name).leftJustified(34) + harmless(value).toUtf8() + '\n');
        };
        row("server", server);
        row("version", dash(version));
        row("account", account.isAnonymous() ? QStringLiteral("anonymous") : account.name);
        row("may generate on default branch", yesOrNo(may.onDefault));
        row("may generate on other branches", yesOrNo(may.onOthers));
    }
    Q_EMIT ended(AllDone);
}

void BranchesVerb::start()
{
    QJsonArray array;
    QList<QStringList> rows;
    const Instant now = client().serverNow();
    for (const Branch &branch : context().branches.branches()) {
        array << QJsonObject{{QStringLiteral("name"), branch.name}, {QStringLiteral("is_default"), branch.isDefault},
            {QStringLiteral("status"), orNull(branch.stateWord)},
            {QStringLiteral("description"), orNull(branch.description)},
            {QStringLiteral("origin"), orNull(branch.origin)},
            {QStringLiteral("branched_from"), orNull(branch.branchedFrom)},
            {QStringLiteral("created_at"), orNull(branch.createdAt)},
            {QStringLiteral("sync_with_git"), branch.syncWithGit}};
        rows << QStringList{branch.name, branch.isDefault ? QStringLiteral("default") : QString(),
            dash(branch.stateWord), branch.branchedFrom ? relativeTime(*branch.branchedFrom, now) : QStringLiteral("–"),
            branch.description};
    }
    if (line().json) {
        printJson(array);
    } else {
        printTable({QStringLiteral("NAME"), QString(), QStringLiteral("STATUS"), QStringLiteral("BRANCHED"),
                       QStringLiteral("DESCRIPTION")},
            rows, {0}, {3});
    }
    Q_EMIT ended(AllDone);
}

void DefinitionsVerb::start()
{
    m_request = client().definitions(context().snapshot, [this](Result<QList<Definition>> answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        QList<Definition> definitions = answer.take();
        std::ranges::sort(definitions, {}, &Definition::name);
        QJsonArray array;
        QList<QStringList> rows;
        const auto named = [](const QString &id, const QString &name) -> QJsonValue {
            if (id.isEmpty() && name.isEmpty())
                return QJsonValue();
            return QJsonObject{{QStringLiteral("id"), orNull(id)}, {QStringLiteral("name"), orNull(name)}};
        };
        for (const Definition &definition : std::as_const(definitions)) {
            array << QJsonObject{{QStringLiteral("id"), definition.id}, {QStringLiteral("name"), definition.name},
                {QStringLiteral("artifact_name"), orNull(definition.artifactName)},
                {QStringLiteral("description"), orNull(definition.description)},
                {QStringLiteral("content_type"), orNull(definition.contentType)},
                {QStringLiteral("group"), named(definition.groupId, definition.groupName)},
                {QStringLiteral("transformation"), named(definition.transformationId, definition.transformationName)}};
            rows << QStringList{definition.name, definition.contentType, dash(definition.groupName),
                dash(definition.transformationName), definition.id};
        }
        if (line().json) {
            printJson(array);
        } else {
            printTable({QStringLiteral("NAME"), QStringLiteral("TYPE"), QStringLiteral("GROUP"),
                           QStringLiteral("TRANSFORMATION"), QStringLiteral("ID")},
                rows, {4}, {2, 3, 1});
        }
        Q_EMIT ended(AllDone);
    });
}

void ListVerb::start()
{
    m_request = client().definitions(context().snapshot, [this](Result<QList<Definition>> definitions) {
        if (!definitions) {
            fail(definitions.error());
            return;
        }
        m_definitions = definitions.take();
        if (line().definition.isEmpty()) {
            list({});
            return;
        }
        const Result<Definition> wanted = resolveDefinition(line().definition, m_definitions);
        if (wanted)
            list(wanted->id);
        else
            fail(wanted.error());
    });
}

bool ListVerb::matches(const Artifact &artifact) const
{
    return (line().status.isEmpty() || statusWord(artifact.status).compare(line().status, Qt::CaseInsensitive) == 0)
        && (line().type.isEmpty() || artifact.contentType.compare(line().type, Qt::CaseInsensitive) == 0)
        && (line().target.isEmpty() || artifact.target.label.contains(line().target, Qt::CaseInsensitive));
}

void ListVerb::list(const QString &definitionId)
{
    m_request = listArtifacts(
        context().connection, context().snapshot, definitionId, Priority::High, [this](Result<QList<Artifact>> all) {
            if (!all) {
                fail(all.error());
                return;
            }
            all->removeIf([this](const Artifact &artifact) { return !matches(artifact); });
            m_request =
                addDetails(context().connection, context().snapshot, *all, [this](Result<QList<Artifact>> artifacts) {
                    if (artifacts)
                        print(*artifacts);
                    else
                        fail(artifacts.error());
                });
        });
}

void ListVerb::print(QList<Artifact> artifacts)
{
    std::ranges::sort(artifacts, {}, [](const Artifact &artifact) {
        return std::tie(artifact.definition.name, artifact.target.label, artifact.id);
    });
    if (line().json) {
        QJsonArray array;
        for (const Artifact &artifact : artifacts)
            array << toJson(artifact);
        printJson(array);
    } else {
        const Instant now = client().serverNow();
        QList<QStringList> rows;
        for (const Artifact &artifact : artifacts) {
            rows << QStringList{artifact.definition.name, artifact.target.label, artifact.target.kind,
                statusWord(artifact.status), artifact.contentType,
                artifact.updatedAt ? relativeTime(*artifact.updatedAt, now) : QStringLiteral("–"),
                dash(artifact.updatedBy), artifact.id};
        }
        printTable(
            {QStringLiteral("DEFINITION"), QStringLiteral("TARGET"), QStringLiteral("KIND"), QStringLiteral("STATUS"),
                QStringLiteral("TYPE"), QStringLiteral("CHANGED"), QStringLiteral("BY"), QStringLiteral("ID")},
            rows, {3, 7}, {6, 5, 2, 4}); // the status tells most and is short
    }
    Q_EMIT ended(AllDone);
}

} // namespace artiscope
