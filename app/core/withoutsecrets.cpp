// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/withoutsecrets.h"

#include <QRegularExpression>

namespace artiscope {

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression userInfo(
        QStringLiteral(R"((\b[a-z][a-z0-9+.-]*://)[^/\s]+@)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(QStringLiteral(R"(\beyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){1,2})"));
    static const QRegularExpression scheme(
        QStringLiteral(R"(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,})"), QRegularExpression::CaseInsensitiveOption);
    // A name, then "=" or ":" (in JSON behind a quotation mark), then a value in quotation marks or up to the next
    // blank, comma or ampersand.
    static const QRegularExpression named(
        QStringLiteral(
            R"RE(\b((?:proxy-)?authorization|x-infrahub-key|x-api-key|(?:set-)?cookie|)RE"
            R"RE((?:access|refresh|api|infrahub)?[_-]?(?:token|secret)|(?:api|private)[_-]?key|password|passwd|pwd))RE"
            R"RE(("?\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&"'}]+(?:(?<=basic|earer)\s+[^\s,;&"'}]+)?))RE"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    const QString after = concealedWord.toString();
    clean.replace(userInfo, QStringLiteral("\\1") + after + u'@');
    clean.replace(webToken, after);
    clean.replace(scheme, QStringLiteral("\\1 ") + after);
    clean.replace(named, QStringLiteral("\\1\\2") + after);
    return clean;
}

} // namespace artiscope
