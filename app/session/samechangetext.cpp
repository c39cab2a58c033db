// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechangetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace artiscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::SameChangeText)
};
constexpr qsizetype mostTold = 3; // lines of a change in one line of a list

// What signatureBytes() calls so.
QString translated(const QString &words)
{
    constexpr QLatin1String encoding("encoding ");
    if (words.startsWith(encoding))
        return Words::tr("encoding %1").arg(words.sliced(encoding.size()));
    return words == QLatin1String("blank lines") ? Words::tr("blank lines")
        : words == QLatin1String("line ends")    ? Words::tr("line ends")
                                                 : Words::tr("byte order mark");
}

} // namespace

QString signatureText(const SignatureLine &line)
{
    if (line.isWords)
        return translated(line.text);
    // What is another value has an arrow in it.
    const QString said = line.sign == '+' ? QStringLiteral("+ ") + line.text
        : line.sign == '-'                ? QStringLiteral("\u2212 ") + line.text
                                          : line.text;
    if (line.times > 1)
        return Words::tr("%1 in %2 places", "mtu 9214 → 9200 in 12 places").arg(said, QLocale().toString(line.times));
    return line.where.isEmpty() ? said : Words::tr("%1 in %2", "ntp server 10.0.0.9 in vrf blue").arg(said, line.where);
}

QString artifactsText(qsizetype count)
{
    return count == 1 ? Words::tr("1 artifact") : Words::tr("%1 artifacts").arg(QLocale().toString(count));
}

QString sameChangeText(const ChangeSignature &signature, qsizetype count)
{
    QStringList lines;
    for (const SignatureLine &line : signature.lines.first(std::min(mostTold, signature.lines.size())))
        lines << signatureText(line);
    if (signature.count > lines.size())
        lines << QStringLiteral("…");
    return Words::tr("%1: %2", "38 artifacts: + ntp server 10.0.0.9")
        .arg(artifactsText(count), lines.join(QLatin1String(", ")));
}

QString otherChangesText(qsizetype count)
{
    return count == 1 ? Words::tr("1 artifact differs otherwise")
                      : Words::tr("%1 artifacts differ otherwise").arg(QLocale().toString(count));
}

} // namespace artiscope
