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
    // A name, which others may be in front of ("INFRAHUB_API_TOKEN"), perhaps in quotation marks; then "=" or ":".
    static const QRegularExpression header(
        QStringLiteral(R"RE(\b([\w-]{0,40}(?:authorization|cookie)["']?\s*[=:]\s*)[^\r\n,]+)RE"),
        QRegularExpression::CaseInsensitiveOption);
    // The value is in quotation marks, or goes up to the next blank, comma or ampersand.
    static const QRegularExpression named(
        QStringLiteral(R"RE(\b([\w-]{0,40}(?:token|secret|infrahub-key|(?:api|private)[_-]?key|password|passwd|pwd))RE"
                       R"RE(["']?\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&"'}]+))RE"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    const QString after = concealedWord.toString();
    clean.replace(userInfo, QStringLiteral("\\1") + after + u'@');
    clean.replace(webToken, after);
    clean.replace(scheme, QStringLiteral("\\1 ") + after);
    clean.replace(header, QStringLiteral("\\1") + after);
    clean.replace(named, QStringLiteral("\\1") + after);
    return clean;
}

} // namespace artiscope
