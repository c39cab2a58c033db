// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/newrun.h"

#include "app/session/explain.h"

#include <QUuid>

#include <algorithm>

namespace artiscope {

namespace {

RunItem itemFor(const Artifact &artifact)
{
    return {.artifactId = artifact.id,
        .target = artifact.target,
        .checksumBefore = artifact.checksum,
        .storageIdBefore = artifact.storageId};
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Run newRun(const DefinitionRef &definition, const QString &branch, const QList<Artifact> &artifacts)
{
    Run run{.id = newId(), .definition = definition, .branch = branch, .expected = int(artifacts.size())};
    for (const Artifact &artifact : artifacts)
        run.items << itemFor(artifact);
    return run;
}

Run newRun(const GenerationPlan &plan)
{
    Run run{.id = newId(),
        .definition = plan.definition.ref(),
        .branch = plan.branch,
        .wholeDefinition = true,
        .expected = plan.targets};
    for (const Artifact &artifact : plan.existing)
        run.items << itemFor(artifact);
    for (const TargetRef &target : plan.missing)
        run.items << RunItem{.target = target};
    return run;
}

void startFrom(const QList<Artifact> &now, Run &run)
{
    for (RunItem &item : run.items) {
        const auto artifact =
            std::ranges::find_if(now, [&](const Artifact &one) { return one.target.id == item.target.id; });
        if (artifact != now.end()) {
            item.artifactId = artifact->id;
            item.checksumBefore = artifact->checksum;
            item.storageIdBefore = artifact->storageId;
            continue;
        }
        item.artifactId.clear();
        item.outcome = Outcome::Failed;
        item.error = explainInOneLine({.kind = Error::Kind::Http,
            .reason = Error::Reason::NotFound,
            .subject = run.definition.name + QLatin1Char('/') + item.target.label});
    }
}

QStringList askedFor(const Run &run)
{
    QStringList ids;
    for (const RunItem &item : run.items) {
        if (!item.artifactId.isEmpty())
            ids << item.artifactId;
    }
    return ids;
}

} // namespace artiscope
