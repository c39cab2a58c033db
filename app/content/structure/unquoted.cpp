// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/unquoted.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace artiscope {

namespace {

// The escapes that YAML has and JSON has not, as those that both have.
QByteArray escapedAsInJson(QByteArrayView written)
{
    QByteArray result;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const char c = written[at];
        if (c != '\\' || at + 1 == written.size()) {
            result += c;
            continue;
        }
        const char escape = written[++at];
        switch (escape) {
        case 'x':
            result += "\\u00";
            break;
        case 'U': { // eight digits; as two surrogates above U+FFFF
            const char32_t value =
                written.sliced(at + 1).first(qMin<qsizetype>(8, written.size() - at - 1)).toUInt(nullptr, 16);
            at += 8;
            for (const QChar unit : QChar::fromUcs4(value > QChar::LastValidCodePoint ? 0xfffd : value))
                result += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            break;
        }
        case '0':
            result += "\\u0000";
            break;
        case 'a':
            result += "\\u0007";
            break;
        case 'e':
            result += "\\u001b";
            break;
        case 'v':
            result += "\\u000b";
            break;
        case 'N':
            result += "\\u0085";
            break;
        case '_':
            result += "\\u00a0";
            break;
        case 'L':
            result += "\\u2028";
            break;
        case 'P':
            result += "\\u2029";
            break;
        case ' ':
        case '\t':
            result += escape;
            break;
        default:
            result += c;
            result += escape;
        }
    }
    return result;
}

} // namespace

QString unquoted(QByteArrayView written)
{
    if (written.size() >= 2 && written.front() == written.back()) {
        const QByteArrayView inside = written.sliced(1, written.size() - 2);
        if (written.front() == '"' && !inside.contains('\\') && !inside.contains('"'))
            return QString::fromUtf8(inside);
        if (written.front() == '"') {
            const QJsonDocument document = QJsonDocument::fromJson('[' + escapedAsInJson(written) + ']');
            if (document.array().size() == 1)
                return document.array().first().toString();
        } else if (written.front() == '\'') {
            return QString::fromUtf8(inside).replace(QLatin1String("''"), QLatin1String("'"));
        }
    }
    return QString::fromUtf8(written);
}

} // namespace artiscope
