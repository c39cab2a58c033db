// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person means among artifacts: the first line is the reference, every other one an artifact as
// id|definition|target.

#include "app/session/reference.h"

#include "app/domain/contenttype.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

QList<Artifact> artifactsOf(const QStringList &lines)
{
    QList<Artifact> artifacts;
    for (const QString &line : lines) {
        Artifact artifact;
        artifact.id = line.section(u'|', 0, 0);
        artifact.definition = {line.section(u'|', 1, 1), line.section(u'|', 1, 1)};
        artifact.target = {QString(u'#' + line.section(u'|', 2, 2)), line.section(u'|', 2, 2), {}};
        artifacts << artifact;
    }
    return artifacts;
}

template <typename T> void check(const Result<T> &found, const QList<T> &all)
{
    if (found)
        require(all.contains(*found));
    else
        require(!found.error().subject.isNull() || found.error().candidates.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QStringList lines = QString::fromUtf8(viewOf(data, size)).split(u'\n');
    const QString reference = lines.takeFirst();
    const QList<Artifact> artifacts = artifactsOf(lines.mid(0, 20));
    QList<Definition> definitions;
    for (const Artifact &artifact : artifacts)
        definitions << Definition{.id = artifact.definition.id, .name = artifact.definition.name};

    check(resolveArtifact(reference, artifacts), artifacts);
    check(resolveDefinition(reference, definitions), definitions);
    for (const Artifact &artifact : artifacts) {
        check(resolveTarget(reference, artifact.definition, artifacts), artifacts);
        // How it is written, it is found again, unless others are written so too.
        const QString written = artifactReference(artifact);
        const auto found = resolveArtifact(written, artifacts);
        if (isArtifactPath(written) && !found)
            require(found.error().reason == Error::Reason::Ambiguous && found.error().candidates.size() > 1);
    }
    const QString name = safeFileName(reference, QStringLiteral("txt"));
    require(!name.isEmpty() && name.size() <= 120 && !name.startsWith(u'.') && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(QChar(u'\0')));
    return 0;
}
