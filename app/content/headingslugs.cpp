// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/headingslugs.h"

#include <QHash>

namespace artiscope {

namespace {

QString slugOf(const QString &heading)
{
    const QList<uint> characters = heading.trimmed().toLower().toUcs4();
    QString slug;
    for (const uint c : characters) {
        if (c == U' ')
            slug += u'-';
        else if (c == U'-' || c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c))
            slug += QChar::fromUcs4(c);
    }
    return slug;
}

} // namespace

QStringList headingSlugs(const QStringList &headings)
{
    QHash<QString, int> taken; // and how often it came again
    QStringList slugs;
    for (const QString &heading : headings) {
        const QString plain = slugOf(heading);
        QString slug = plain;
        while (taken.contains(slug)) // "a", "a", "a-1": a made name may be somebody's own
            slug = QStringLiteral("%1-%2").arg(plain).arg(++taken[plain]);
        taken.insert(slug, 0);
        slugs << slug;
    }
    return slugs;
}

} // namespace artiscope
