// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/reference.h"

#include "app/domain/humantime.h"
#include "app/domain/shownartifacts.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

namespace artiscope {

namespace {

// The elements that match best: the first of `ways` (each a predicate) that matches any.
template <typename T> QList<T> bestMatches(const QList<T> &all, const QList<std::function<bool(const T &)>> &ways)
{
    for (const auto &matches : ways) {
        QList<T> found;
        for (const T &one : all) {
            if (matches(one))
                found << one;
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

template <typename T> Result<T> theOne(const QString &reference, const QList<T> &found, QString (*describe)(const T &))
{
    if (found.isEmpty())
        return Error{.kind = Error::Kind::Http,
            .reason = std::is_same_v<T, Definition> ? Error::Reason::DefinitionNotFound : Error::Reason::NotFound,
            .subject = reference};
    if (found.size() == 1)
        return found.constFirst();
    Error error{.kind = Error::Kind::Input, .reason = Error::Reason::Ambiguous, .subject = reference};
    for (const T &one : found.first(std::min<qsizetype>(found.size(), 10)))
        error.candidates << describe(one);
    return error;
}

QString describeArtifact(const Artifact &artifact)
{
    return QStringLiteral("%1 (%2)").arg(artifactReference(artifact), artifact.id);
}

QString describeDefinition(const Definition &definition)
{
    return QStringLiteral("%1 (%2)").arg(definition.name, definition.id);
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<Artifact> targetMatches(const QString &reference, const QList<Artifact> &artifacts)
{
    const QList<Artifact> matches = bestMatches<Artifact>(artifacts,
        {[&](const Artifact &a) { return a.target.id == reference; },
            [&](const Artifact &a) { return a.target.label == reference; },
            [&](const Artifact &a) { return same(a.target.label, reference); }});
    const QHash<ArtifactKey, const Artifact *> shown = shownArtifacts(matches);
    QList<Artifact> oneOfEach;
    std::ranges::copy_if(matches, std::back_inserter(oneOfEach),
        [&shown](const Artifact &match) { return shown.value(match.key()) == &match; });
    return oneOfEach;
}

} // namespace

Result<Definition> resolveDefinition(const QString &reference, const QList<Definition> &definitions)
{
    return theOne<Definition>(reference,
        bestMatches<Definition>(definitions,
            {[&](const Definition &d) { return d.id == reference; },
                [&](const Definition &d) { return d.name == reference; },
                [&](const Definition &d) { return d.artifactName == reference; },
                [&](const Definition &d) { return same(d.name, reference); }}),
        describeDefinition);
}

Result<Artifact> resolveTarget(
    const QString &reference, const DefinitionRef &definition, const QList<Artifact> &artifacts)
{
    QList<Artifact> ofDefinition;
    for (const Artifact &artifact : artifacts) {
        if (artifact.definition.id == definition.id)
            ofDefinition << artifact;
    }
    return theOne<Artifact>(reference, targetMatches(reference, ofDefinition), describeArtifact);
}

Result<Artifact> resolveArtifact(const QString &reference, const QList<Artifact> &artifacts)
{
    for (const Artifact &artifact : artifacts) {
        if (artifact.id == reference)
            return artifact;
    }
    if (!isArtifactId(reference) && !isArtifactPath(reference))
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::BadReference, .subject = reference};
    // Names may hold a slash themselves, so every slash is tried as the border.
    QList<Artifact> found;
    for (qsizetype slash = reference.indexOf(QLatin1Char('/')); slash >= 0;
         slash = reference.indexOf(QLatin1Char('/'), slash + 1)) {
        const QString definition = reference.left(slash);
        const QString target = reference.mid(slash + 1);
        const QList<Artifact> ofDefinition = bestMatches<Artifact>(artifacts,
            {[&](const Artifact &a) { return a.definition.id == definition; },
                [&](const Artifact &a) { return a.definition.name == definition; },
                [&](const Artifact &a) { return a.name == definition; },
                [&](const Artifact &a) { return same(a.definition.name, definition); }});
        found << targetMatches(target, ofDefinition);
    }
    return theOne<Artifact>(reference, found, describeArtifact);
}

Result<Snapshot> resolveSnapshot(
    const QString &reference, const QList<Branch> &branches, Instant now, const QTimeZone &zone)
{
    const auto isBranch = [&](const QString &name) {
        return std::ranges::find(branches, name, &Branch::name) != branches.end();
    };
    if (isBranch(reference))
        return Snapshot{reference, {}};
    const qsizetype at = reference.lastIndexOf(QLatin1Char('@'));
    const QString branch = at < 0 ? reference : reference.first(at);
    if (!isBranch(branch))
        return Error{.kind = Error::Kind::Http, .reason = Error::Reason::BranchNotFound, .subject = branch};
    const auto time = parseHumanTime(reference.sliced(at + 1), now, zone);
    if (!time)
        return time.error();
    return Snapshot{branch, *time};
}

QString snapshotReference(const Snapshot &snapshot)
{
    return snapshot.at ? snapshot.branch + QLatin1Char('@') + snapshot.at->toWire() : snapshot.branch;
}

bool isArtifactId(const QString &reference)
{
    // QUuid reads what a text begins with; "DEFINITION-ID/TARGET" begins with one.
    return reference.size() == 36 && !QUuid::fromString(reference).isNull();
}

bool isArtifactPath(const QString &reference)
{
    const qsizetype slash = reference.indexOf(QLatin1Char('/'));
    return slash > 0 && slash < reference.size() - 1;
}

QString artifactReference(const Artifact &artifact)
{
    const auto named = [](const QString &name, const QString &id) { return name.isEmpty() ? id : name; };
    return named(artifact.definition.name, artifact.definition.id) + QLatin1Char('/')
        + named(artifact.target.label, artifact.target.id);
}

} // namespace artiscope
