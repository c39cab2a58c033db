// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/mantext.h"

namespace artiscope {

QString manPlain(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')) ? QStringLiteral("\\&") + text
                                                                                   : text;
}

QString manBold(const QString &text)
{
    return QStringLiteral("\\fB") + manPlain(text) + QStringLiteral("\\fR");
}

QString manItalic(const QString &text)
{
    return QStringLiteral("\\fI") + manPlain(text) + QStringLiteral("\\fR");
}

QString manSentence(const QString &text)
{
    return manPlain(text) + (text.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".")) + QLatin1Char('\n');
}

} // namespace artiscope
