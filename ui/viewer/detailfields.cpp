// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/detailfields.h"

#include "app/domain/humantime.h"
#include "app/session/reference.h"
#include "ui/widgets/statusdot.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

class Fields {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DetailsView)
public:
    static DetailSection artifact(const Artifact &artifact, const DetailContext &context);
    static DetailSection target(const TargetRef &target);
    static DetailSection definition(const DefinitionRef &reference, const std::optional<Definition> &definition);
    static DetailSection transformation(const Definition &definition);
    static DetailSection group(const Definition &definition);

private:
    static QString parameters(const QVariantMap &map);
};

void add(DetailSection &section, DetailField field)
{
    if (!field.value.isEmpty())
        section.fields << std::move(field);
}

DetailField words(const char *key, const QString &name, const QString &value)
{
    return {.key = QLatin1String(key), .name = name, .value = value};
}

DetailField code(const char *key, const QString &name, const QString &value)
{
    return {.key = QLatin1String(key), .name = name, .value = value, .fixedFont = true};
}

DetailSection Fields::artifact(const Artifact &artifact, const DetailContext &context)
{
    DetailSection section{tr("Artifact"), {}};
    add(section, words("name", tr("Name"), artifact.name));
    add(section, code("reference", tr("Reference"), artifactReference(artifact)));
    add(section, code("id", tr("Id"), artifact.id));
    add(section, words("status", tr("Status"), statusText(artifact.status)));
    add(section, words("contentType", tr("Content type"), artifact.contentType));
    add(section, words("shownAs", tr("Shown as"), context.shownAs));
    add(section, words("shownWhy", tr("Known to be that"), context.shownWhy));
    if (context.size) {
        const QLocale locale;
        add(section,
            {.key = QStringLiteral("size"),
                .name = tr("Size"),
                .value = tr("%1 bytes").arg(locale.toString(*context.size)),
                .note = *context.size < 1024 ? QString() : locale.formattedDataSize(*context.size)});
    }
    for (const DetailField &field : context.bytes)
        add(section, field);
    add(section,
        {.key = QStringLiteral("checksum"),
            .name = tr("Checksum (MD5)"),
            .value = artifact.checksum,
            .note = context.verified ? tr("✓ verified") : QString(),
            .good = context.verified,
            .fixedFont = true});
    add(section, code("storageId", tr("Storage id"), artifact.storageId));
    if (artifact.updatedAt) {
        add(section,
            {.key = QStringLiteral("changed"),
                .name = tr("Changed"),
                .value = localTime(*artifact.updatedAt, context.zone),
                .note = relativeTime(*artifact.updatedAt, context.now)});
        add(section, words("changedUtc", tr("Changed (UTC)"), utcTime(*artifact.updatedAt)));
    }
    add(section, words("changedBy", tr("Changed by"), artifact.updatedBy));
    add(section, words("branch", tr("Branch"), context.snapshot.branch));
    add(section, words("asOf", tr("As of"), context.snapshot.at ? utcTime(*context.snapshot.at) : tr("now")));
    return section;
}

DetailSection Fields::target(const TargetRef &target)
{
    DetailSection section{tr("Target"), {}};
    add(section, words("targetName", tr("Name"), target.label));
    add(section, words("targetKind", tr("Kind"), target.kind));
    add(section, code("targetId", tr("Id"), target.id));
    return section;
}

DetailSection Fields::definition(const DefinitionRef &reference, const std::optional<Definition> &definition)
{
    DetailSection section{tr("Definition"), {}};
    add(section, words("definitionName", tr("Name"), definition ? definition->name : reference.name));
    if (definition) {
        add(section, words("definitionDescription", tr("Description"), definition->description));
        add(section, words("definitionArtifactName", tr("Name of its artifacts"), definition->artifactName));
        add(section, words("definitionContentType", tr("Content type"), definition->contentType));
        add(section, code("definitionParameters", tr("Query parameters"), parameters(definition->parameters)));
    }
    add(section, code("definitionId", tr("Id"), reference.id));
    return section;
}

// "name ← name__value", a line each, as a person would write it.
QString Fields::parameters(const QVariantMap &map)
{
    QStringList lines;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        lines << tr("%1 from %2").arg(it.key(), it.value().toString());
    return lines.join(QLatin1Char('\n'));
}

DetailSection Fields::transformation(const Definition &definition)
{
    DetailSection section{tr("Transformation"), {}};
    add(section, words("transformationName", tr("Name"), definition.transformationName));
    add(section, words("transformationLabel", tr("Label"), definition.transformationLabel));
    add(section, words("transformationDescription", tr("Description"), definition.transformationDescription));
    add(section, words("transformationKind", tr("Kind"), definition.transformationKind));
    add(section, code("transformationPath", tr("Path"), definition.transformationPath));
    add(section, code("transformationClass", tr("Class"), definition.transformationClass));
    if (definition.timeout > 0) {
        add(section,
            words("transformationTimeout", tr("Time-out"),
                definition.timeout == 1 ? tr("1 second")
                                        : tr("%1 seconds").arg(QLocale().toString(definition.timeout))));
    }
    add(section, code("transformationId", tr("Id"), definition.transformationId));
    add(section, words("transformationQuery", tr("Query"), definition.queryName));
    add(section, code("transformationQueryId", tr("Query id"), definition.queryId));
    add(section, words("transformationRepository", tr("Repository"), definition.repositoryName));
    add(section, code("transformationRepositoryId", tr("Repository id"), definition.repositoryId));
    return section;
}

DetailSection Fields::group(const Definition &definition)
{
    DetailSection section{tr("Group of targets"), {}};
    add(section, words("groupName", tr("Name"), definition.groupName));
    add(section, words("groupLabel", tr("Label"), definition.groupLabel));
    add(section, words("groupDescription", tr("Description"), definition.groupDescription));
    add(section, words("groupKind", tr("Kind"), definition.groupKind));
    add(section, code("groupId", tr("Id"), definition.groupId));
    return section;
}

QList<DetailSection> withoutEmpty(QList<DetailSection> sections)
{
    sections.removeIf([](const DetailSection &section) { return section.fields.isEmpty(); });
    return sections;
}

} // namespace

QList<DetailSection> definitionSections(const Definition &definition)
{
    return withoutEmpty({Fields::definition(definition.ref(), definition), Fields::transformation(definition),
        Fields::group(definition)});
}

QList<DetailSection> detailSections(const Artifact &artifact, const DetailContext &context)
{
    const QList<DetailSection> own{Fields::artifact(artifact, context), Fields::target(artifact.target)};
    return withoutEmpty(own)
        + (context.definition ? definitionSections(*context.definition)
                              : withoutEmpty({Fields::definition(artifact.definition, {})}));
}

QString detailsAsText(const QList<DetailSection> &sections)
{
    QStringList lines;
    for (const DetailSection &section : sections) {
        if (!lines.isEmpty())
            lines << QString();
        lines << section.title;
        for (const DetailField &field : section.fields)
            lines << QStringLiteral("  %1: %2").arg(field.name, field.value);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace artiscope
