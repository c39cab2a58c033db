// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/troublewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::TroubleWords)
};

QString number(qsizetype n)
{
    return QLocale().toString(qlonglong(n));
}

} // namespace

QString placeWords(const Trouble &trouble)
{
    return Words::tr("Line %1, column %2: %3").arg(number(trouble.line + 1), number(trouble.column + 1), trouble.words);
}

QString grammarName(StructureKind kind)
{
    return kind == StructureKind::Json ? QStringLiteral("JSON")
        : kind == StructureKind::Yaml  ? QStringLiteral("YAML")
        : kind == StructureKind::Svg   ? QStringLiteral("SVG")
                                       : QStringLiteral("XML");
}

QString troubleWords(const Trouble &trouble, StructureKind kind)
{
    if (kind != StructureKind::Csv)
        return Words::tr("This is not well-formed %1. %2").arg(grammarName(kind), placeWords(trouble));
    if (trouble.more == 0)
        return trouble.words;
    const QString more = trouble.more == 1
        ? Words::tr("One more row is not like it, either.")
        : Words::tr("%1 more rows are not like it, either.").arg(number(trouble.more));
    return trouble.words + u' ' + more;
}

} // namespace artiscope
