// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/definitiontext.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Definition)
};

QString transformation(const Definition &definition)
{
    const QString kind = definition.transformationKind == QLatin1String("CoreTransformJinja2")
        ? QStringLiteral("Jinja2")
        : definition.transformationKind == QLatin1String("CoreTransformPython") ? QStringLiteral("Python")
                                                                                : QString();
    return kind.isEmpty() ? Words::tr("transformation %1").arg(definition.transformationName)
                          : Words::tr("transformation %1 (%2)").arg(definition.transformationName, kind);
}

} // namespace

QStringList definitionFacts(const Definition &definition)
{
    QStringList facts{definition.description, definition.contentType};
    if (!definition.groupName.isEmpty())
        facts << Words::tr("group %1").arg(definition.groupName);
    if (!definition.transformationName.isEmpty())
        facts << transformation(definition);
    facts << definition.transformationPath;
    if (!definition.queryName.isEmpty())
        facts << Words::tr("query %1").arg(definition.queryName);
    if (!definition.artifactName.isEmpty() && definition.artifactName != definition.name)
        facts << Words::tr("artifacts named %1").arg(definition.artifactName);
    facts.removeAll(QString());
    return facts;
}

QString definitionSummary(const Definition &definition)
{
    QStringList parts{definition.contentType, definition.groupName, definition.transformationName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace artiscope
