// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/contenttype.h"

#include <array>

namespace artiscope {

namespace {

struct Declared {
    QLatin1StringView type;
    Format format;
    QLatin1StringView extension;
};

constexpr std::array declaredTypes{
    Declared{QLatin1StringView("application/json"), Format::Json, QLatin1StringView("json")},
    Declared{QLatin1StringView("application/yaml"), Format::Yaml, QLatin1StringView("yaml")},
    Declared{QLatin1StringView("application/xml"), Format::Xml, QLatin1StringView("xml")},
    Declared{QLatin1StringView("application/hcl"), Format::Hcl, QLatin1StringView("hcl")},
    Declared{QLatin1StringView("text/plain"), Format::Plain, QLatin1StringView("txt")},
    Declared{QLatin1StringView("text/markdown"), Format::Markdown, QLatin1StringView("md")},
    Declared{QLatin1StringView("text/csv"), Format::Csv, QLatin1StringView("csv")},
    Declared{QLatin1StringView("image/svg+xml"), Format::Svg, QLatin1StringView("svg")},
};

// The server sends its types bare; a proxy or another version may add "; charset=utf-8" or change the case.
const Declared *findDeclared(QStringView declared)
{
    const qsizetype semicolon = declared.indexOf(u';');
    const QStringView type = (semicolon < 0 ? declared : declared.first(semicolon)).trimmed();
    for (const Declared &known : declaredTypes) {
        if (type.compare(known.type, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

constexpr qsizetype longestName = 120;

// What one of the three systems refuses in a name, what hides or reorders it on the screen, and the separators.
bool isUnsafe(char32_t c)
{
    if (c < 0x20 || c == 0x7f)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c < 0x80 && QLatin1StringView("/\\:*?\"<>|").contains(QChar(c));
    }
}

QString cleaned(const QString &text)
{
    QString result;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        const bool space = QChar::category(c) == QChar::Separator_Space;
        if (isUnsafe(c) || space) {
            const QChar stand = space ? u' ' : u'_';
            if (!result.endsWith(stand))
                result += stand;
        } else {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

// Windows strips dots and spaces from the end, Unix hides a name with a dot in front.
QString trimmedEnds(QString text)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' '; };
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    qsizetype front = 0;
    while (front < text.size() && isEdge(text.at(front)))
        ++front;
    return text.sliced(front);
}

// Device names that Windows takes instead of a file, whatever follows the first dot. learn.microsoft.com, "Naming
// Files".
bool isReserved(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView stem = (dot < 0 ? name : name.first(dot)).trimmed();
    for (const auto word : {QLatin1StringView("con"), QLatin1StringView("prn"), QLatin1StringView("aux"),
             QLatin1StringView("nul"), QLatin1StringView("conin$"), QLatin1StringView("conout$")}) {
        if (stem.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    const bool numbered = stem.startsWith(QLatin1StringView("com"), Qt::CaseInsensitive)
        || stem.startsWith(QLatin1StringView("lpt"), Qt::CaseInsensitive);
    return numbered && stem.size() == 4 && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem.back());
}

} // namespace

QStringList declaredContentTypes()
{
    QStringList types;
    for (const Declared &known : declaredTypes)
        types += known.type;
    return types;
}

Format formatOfContentType(QStringView declared)
{
    const Declared *known = findDeclared(declared);
    return known ? known->format : Format::Plain;
}

QString fileExtension(QStringView declared)
{
    const Declared *known = findDeclared(declared);
    return known ? QString(known->extension) : QStringLiteral("txt");
}

QString safeFileName(const QString &name, const QString &extension)
{
    QString stem = trimmedEnds(cleaned(name));
    QString ending = trimmedEnds(cleaned(extension)).left(16);
    if (stem.isEmpty())
        stem = QStringLiteral("artifact");
    if (isReserved(stem))
        stem.prepend(u'_');
    if (!ending.isEmpty())
        ending.prepend(u'.');
    if (stem.endsWith(ending, Qt::CaseInsensitive) && stem.size() > ending.size())
        stem.chop(ending.size());
    qsizetype room = longestName - ending.size();
    if (stem.size() > room) {
        if (stem.at(room - 1).isHighSurrogate())
            --room; // never half a character
        stem.truncate(room);
        stem = trimmedEnds(stem);
    }
    return QString(stem + ending);
}

} // namespace artiscope
