// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/bytewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ByteWords)
};

} // namespace

QString encodingWords(const ContentText &content)
{
    switch (content.encoding) {
    case Encoding::Utf16Le:
        return Words::tr("UTF-16, little endian, shown as text");
    case Encoding::Utf16Be:
        return Words::tr("UTF-16, big endian, shown as text");
    case Encoding::Utf32Le:
        return Words::tr("UTF-32, little endian, shown as text");
    case Encoding::Utf32Be:
        return Words::tr("UTF-32, big endian, shown as text");
    case Encoding::Utf8:
        break;
    }
    return content.text.hasBom() ? Words::tr("UTF-8 with byte order mark") : Words::tr("UTF-8");
}

QString replacedWords(const ContentText &content)
{
    return content.replaced == 0 ? QString()
        : content.replaced == 1  ? Words::tr("1 invalid character replaced")
                                 : Words::tr("%1 invalid characters replaced").arg(QLocale().toString(content.replaced));
}

QStringList unusualBytes(const ContentText &content)
{
    QStringList words;
    if (content.encoding != Encoding::Utf8 || content.text.hasBom())
        words << encodingWords(content);
    if (content.replaced > 0)
        words << replacedWords(content);
    return words;
}

QList<DetailField> byteFields(const ContentText &content)
{
    if (content.detection.language == Language::Binary)
        return {};
    return {{.key = QStringLiteral("encoding"),
        .name = Words::tr("Encoding"),
        .value = encodingWords(content),
        .note = replacedWords(content)}};
}

} // namespace artiscope
