// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/decode.h"

#include "app/api/json.h"
#include "app/domain/contenttype.h"

namespace artiscope::decode {

using json::attribute;
using json::attributeText;
using json::instant;
using json::related;
using json::text;
using Key = QLatin1StringView;

namespace {

// With graphql_enums on, values are upper-case and what is no word character became an underscore (contract, 5.4).
QString contentTypeOf(const QString &value)
{
    if (value.contains(u'/') || value.isEmpty())
        return value;
    const QStringList known = declaredContentTypes();
    for (const QString &type : known) {
        QString asEnum = type.toUpper();
        for (QChar &c : asEnum)
            c = c.isLetterOrNumber() ? c : QChar(u'_');
        if (asEnum == value)
            return type;
    }
    return value;
}

ArtifactStatus statusOf(const QString &value)
{
    return statusFromWord(QString(value.left(1).toUpper() + value.mid(1).toLower()));
}

Decision decisionOf(const QString &word)
{
    if (word == Key("ALLOW"))
        return Decision::Allow;
    if (word == Key("ALLOW_DEFAULT"))
        return Decision::AllowOnDefault;
    if (word == Key("ALLOW_OTHER"))
        return Decision::AllowOnOthers;
    return Decision::Deny;
}

Artifact artifactOf(const QJsonObject &node, bool detailed)
{
    const QJsonObject checksum = json::object(node, Key("checksum"));
    const QJsonObject target = related(node, Key("object"));
    const QJsonObject definition = related(node, Key("definition"));
    Artifact artifact;
    artifact.id = text(node, Key("id"));
    artifact.name = attributeText(node, Key("name"));
    artifact.definition = {text(definition, Key("id")), attributeText(definition, Key("name"))};
    artifact.target = {text(target, Key("id")), text(target, Key("display_label")), text(target, Key("__typename"))};
    artifact.status = statusOf(attributeText(node, Key("status")));
    artifact.contentType = contentTypeOf(attributeText(node, Key("content_type")));
    artifact.checksum = text(checksum, Key("value"));
    artifact.storageId = attributeText(node, Key("storage_id"));
    artifact.detailed = detailed;
    if (detailed && !artifact.checksum.isEmpty()) { // a checksum that was never set has a time of its own all the same
        artifact.updatedAt = instant(checksum, Key("updated_at"));
        artifact.updatedBy = text(json::object(checksum, Key("updated_by")), Key("display_label"));
    }
    return artifact;
}

Definition definitionOf(const QJsonObject &node)
{
    const QJsonObject group = related(node, Key("targets"));
    const QJsonObject transformation = related(node, Key("transformation"));
    const QJsonObject query = related(transformation, Key("query"));
    const QJsonObject repository = related(transformation, Key("repository"));
    Definition definition;
    definition.id = text(node, Key("id"));
    definition.name = attributeText(node, Key("name"));
    definition.artifactName = attributeText(node, Key("artifact_name"));
    definition.description = attributeText(node, Key("description"));
    definition.contentType = contentTypeOf(attributeText(node, Key("content_type")));
    definition.parameters = attribute(node, Key("parameters")).toObject().toVariantMap();
    definition.groupId = text(group, Key("id"));
    definition.groupName = text(group, Key("display_label"));
    definition.groupLabel = attributeText(group, Key("label"));
    definition.groupKind = text(group, Key("__typename"));
    definition.groupDescription = attributeText(group, Key("description"));
    definition.transformationId = text(transformation, Key("id"));
    definition.transformationName = attributeText(transformation, Key("name"));
    definition.transformationLabel = attributeText(transformation, Key("label"));
    definition.transformationKind = text(transformation, Key("__typename"));
    definition.transformationDescription = attributeText(transformation, Key("description"));
    definition.transformationPath = attributeText(transformation, Key("template_path"));
    if (definition.transformationPath.isEmpty())
        definition.transformationPath = attributeText(transformation, Key("file_path"));
    definition.transformationClass = attributeText(transformation, Key("class_name"));
    definition.timeout = attribute(transformation, Key("timeout")).toInt();
    definition.queryId = text(query, Key("id"));
    definition.queryName = attributeText(query, Key("name"));
    definition.repositoryId = text(repository, Key("id"));
    definition.repositoryName = text(repository, Key("display_label"));
    return definition;
}

} // namespace

Result<Account> account(const QJsonObject &data)
{
    const QJsonObject profile = json::object(data, Key("AccountProfile"));
    if (profile.isEmpty())
        return json::unexpected(QStringLiteral("AccountProfile"));
    Account account;
    account.id = text(profile, Key("id"));
    account.name = attributeText(profile, Key("name"));
    account.label = attributeText(profile, Key("label"));
    account.type = attributeText(profile, Key("account_type"));
    if (account.label.isEmpty())
        account.label = text(profile, Key("display_label"));
    return account;
}

Result<QList<Branch>> branches(const QJsonObject &data)
{
    const QJsonValue listing = data.value(Key("Branch"));
    if (!listing.isArray())
        return json::unexpected(QStringLiteral("Branch"));
    QList<Branch> branches;
    const QJsonArray array = listing.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject node = value.toObject();
        Branch branch;
        branch.id = text(node, Key("id"));
        branch.name = node.value(Key("name")).toString(); // a branch may well be called NULL
        branch.description = text(node, Key("description"));
        branch.isDefault = node.value(Key("is_default")).toBool();
        branch.stateWord = text(node, Key("status"));
        branch.state = branch.stateWord.isEmpty() ? BranchState::Open : branchStateFromWord(branch.stateWord);
        branch.origin = text(node, Key("origin_branch"));
        branch.branchedFrom = instant(node, Key("branched_from"));
        branch.createdAt = instant(node, Key("created_at"));
        branch.syncWithGit = node.value(Key("sync_with_git")).toBool();
        branches.append(branch);
    }
    return branches;
}

Result<ArtifactRights> rights(const QJsonObject &data)
{
    ArtifactRights rights;
    const auto count =
        json::forEachNode(json::object(data, Key("CoreArtifact")), Key("permissions"), [&](const auto &node) {
            if (text(node, Key("kind")) != Key("CoreArtifact"))
                return;
            rights.view = decisionOf(text(node, Key("view")));
            rights.create = decisionOf(text(node, Key("create")));
            rights.update = decisionOf(text(node, Key("update")));
        });
    if (!count)
        return count.error();
    return rights;
}

Result<Listing<Definition>> definitions(const QJsonObject &data)
{
    Listing<Definition> listing;
    const auto count = json::forEachNode(data, Key("CoreArtifactDefinition"),
        [&](const QJsonObject &node) { listing.items.append(definitionOf(node)); });
    if (!count)
        return count.error();
    listing.count = *count;
    return listing;
}

Result<Listing<Artifact>> artifacts(const QJsonObject &data, bool detailed)
{
    Listing<Artifact> listing;
    const auto count = json::forEachNode(
        data, Key("CoreArtifact"), [&](const QJsonObject &node) { listing.items.append(artifactOf(node, detailed)); });
    if (!count)
        return count.error();
    listing.count = *count;
    return listing;
}

Result<Listing<GroupMember>> groupMembers(const QJsonObject &data)
{
    Listing<GroupMember> listing;
    std::optional<Error> failure;
    const auto groups = json::forEachNode(data, Key("CoreGroup"), [&](const QJsonObject &group) {
        const auto count = json::forEachNode(group, Key("members"), [&](const QJsonObject &node) {
            listing.items.append(
                GroupMember{text(node, Key("id")), text(node, Key("display_label")), text(node, Key("__typename"))});
        });
        if (count)
            listing.count += *count;
        else
            failure = count.error();
    });
    if (!groups)
        return groups.error();
    if (failure)
        return *failure;
    return listing;
}

} // namespace artiscope::decode
