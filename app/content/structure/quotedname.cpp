// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/quotedname.h"

namespace artiscope {

QString quotedName(const QString &name, QChar quote)
{
    QString result = quote;
    for (const QChar c : name) {
        if (c == quote || c == u'\\')
            result += QStringLiteral("\\") + c;
        else if (c == u'\b')
            result += QStringLiteral("\\b");
        else if (c == u'\t')
            result += QStringLiteral("\\t");
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\f')
            result += QStringLiteral("\\f");
        else if (c == u'\r')
            result += QStringLiteral("\\r");
        else if (c < u' ')
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + quote;
}

} // namespace artiscope
