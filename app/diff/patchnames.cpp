// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/patchnames.h"

#include "app/domain/contenttype.h"

namespace artiscope {

namespace {

// Git takes "git~1" for what Windows would call .git there, and blanks have a meaning in some lines of a patch.
QString forGit(QString name)
{
    return name.replace(u'~', u'_').replace(u' ', u'_');
}

const QString &named(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

QString PatchNames::nameOf(const Artifact &artifact)
{
    const QString folder = forGit(safeFileName(named(artifact.definition.name, artifact.definition.id), {}));
    const QString target = named(artifact.target.label, artifact.target.id);
    const QString extension = fileExtension(artifact.contentType);
    QString name;
    int number = 1;
    do {
        const QString stem = number == 1 ? target : QStringLiteral("%1-%2").arg(target.left(100)).arg(number);
        name = folder + u'/' + forGit(safeFileName(stem, extension));
        ++number;
    } while (m_taken.contains(name.toCaseFolded()));
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace artiscope
