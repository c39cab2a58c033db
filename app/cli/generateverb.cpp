// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generateverb.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/artifactjson.h"
#include "app/session/listing.h"
#include "app/session/reference.h"
#include "app/session/runtally.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace artiscope {

GenerateVerb::GenerateVerb(const VerbContext &context, QObject *parent)
    : Verb(context, parent),
      m_runs(context.connection, RunCentre::Options{.timeout = context.runTimeout})
{
    connect(&m_runs, &RunCentre::runChanged, this, &GenerateVerb::runChanged);
}

void GenerateVerb::start()
{
    const auto wrong = [this](const QString &sentence) {
        say(sentence);
        Q_EMIT ended(WrongUsage);
    };
    if (!context().snapshot.isNow()) {
        wrong(tr("Generating works on now: leave --at out."));
        return;
    }
    if (line().all != line().references.isEmpty()) {
        wrong(line().all ? tr("Give either artifacts or --all, not both.")
                         : tr("Say which artifacts, or --all for the whole definition."));
        return;
    }
    m_request = client().definitions(context().snapshot, [this](Result<QList<Definition>> definitions) {
        if (!definitions) {
            fail(definitions.error());
            return;
        }
        const Result<Definition> definition = resolveDefinition(line().definition, *definitions);
        if (!definition)
            fail(definition.error());
        else if (line().all)
            chooseAll(*definition);
        else
            choose(*definition);
    });
}

void GenerateVerb::choose(const Definition &definition)
{
    m_request = listArtifacts(context().connection, context().snapshot, definition.id, Priority::High,
        [this, definition](Result<QList<Artifact>> all) {
            if (!all) {
                fail(all.error());
                return;
            }
            for (Artifact &artifact : *all)
                artifact.definition.name = definition.name;
            QList<Artifact> chosen;
            for (const QString &reference : line().references) {
                Result<Artifact> artifact = resolveTarget(reference, definition.ref(), *all);
                if (!artifact && artifact.error().reason == Error::Reason::NotFound
                    && (isArtifactId(reference) || isArtifactPath(reference)))
                    artifact = resolveArtifact(reference, *all);
                if (!artifact) {
                    fail(artifact.error());
                    return;
                }
                if (std::ranges::find(chosen, artifact->id, &Artifact::id) == chosen.end())
                    chosen << *artifact;
            }
            follow(m_runs.generate(definition.ref(), context().snapshot.branch, chosen));
        });
}

void GenerateVerb::chooseAll(const Definition &definition)
{
    m_request = planGeneration(
        context().connection, definition, context().snapshot.branch, [this](Result<GenerationPlan> plan) {
            if (!plan) {
                fail(plan.error());
                return;
            }
            if (plan->deletesStale && !plan->stale.isEmpty() && !line().yes) {
                QStringList names;
                for (const Artifact &artifact : std::as_const(plan->stale))
                    names << artifact.target.label;
                say(tr("This would delete what belongs to targets that left the group (%n): %1. Add --yes if that is "
                       "meant.",
                    nullptr, int(names.size()))
                        .arg(names.join(QStringLiteral(", "))));
                Q_EMIT ended(WrongUsage);
                return;
            }
            follow(m_runs.generateAll(*plan));
        });
}

void GenerateVerb::follow(const QString &runId)
{
    m_runId = runId;
}

void GenerateVerb::runChanged(const QString &runId)
{
    const Run *run = m_runs.find(runId);
    if (!run || runId != m_runId || m_finishing)
        return;
    if (run->phase == Run::Phase::Refused) {
        m_finishing = true;
        fail(run->refused.value_or(Error{}));
        return;
    }
    if (run->isOver() || (!line().wait && run->phase == Run::Phase::Asked)) {
        m_finishing = true;
        finish(*run);
        return;
    }
    if (!stderrIsTerminal())
        return;
    const RunTally sum = tally(*run);
    const QString now = tr("%1 of %2 done").arg(sum.done).arg(sum.total);
    if (now != m_told)
        std::fprintf(stderr, "\r%s", qUtf8Printable(now));
    m_told = now;
}

void GenerateVerb::finish(const Run &run)
{
    if (!m_told.isEmpty())
        std::fprintf(stderr, "\n");
    QList<Artifact> artifacts;
    for (const RunItem &item : run.items)
        artifacts << Artifact{.id = item.artifactId, .definition = run.definition, .target = item.target};
    m_request =
        addDetails(context().connection, {run.branch, {}}, artifacts, [this, run](Result<QList<Artifact>> detailed) {
            if (detailed)
                print(run, *detailed);
            else
                fail(detailed.error());
        });
}

void GenerateVerb::print(const Run &run, const QList<Artifact> &artifacts)
{
    QJsonArray array;
    QList<QStringList> rows;
    bool bad = false;
    for (qsizetype i = 0; i < run.items.size(); ++i) {
        const RunItem &item = run.items.at(i);
        const Artifact &artifact = artifacts.at(i);
        bad = bad || item.outcome == Outcome::Failed || item.outcome == Outcome::Unknown;
        const QString outcome = isFinal(item.outcome) ? outcomeWord(item.outcome) : QString();
        QJsonObject object = toJson(artifact);
        object[QLatin1String("outcome")] = orNull(outcome);
        object[QLatin1String("error")] = orNull(item.error);
        array << object;
        rows << QStringList{artifact.target.label, outcome.isEmpty() ? tr("asked for") : outcome,
            item.error.section(QLatin1Char('\n'), -1), artifact.id};
    }
    if (line().json) {
        printJson(QJsonObject{{QStringLiteral("definition"),
                                  QJsonObject{{QStringLiteral("id"), run.definition.id},
                                      {QStringLiteral("name"), orNull(run.definition.name)}}},
            {QStringLiteral("branch"), run.branch}, {QStringLiteral("asked_at"), run.askedAt.toWire()},
            {QStringLiteral("artifacts"), array}});
    } else {
        printTable({QStringLiteral("TARGET"), QStringLiteral("OUTCOME"), QStringLiteral("ERROR"), QStringLiteral("ID")},
            rows, {0, 1, 3});
    }
    Q_EMIT ended(bad ? AnswerIsNo : AllDone);
}

} // namespace artiscope
