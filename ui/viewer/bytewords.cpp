// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/bytewords.h"

#include "app/content/signature.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ByteWords)
};

QString number(qsizetype n)
{
    return QLocale().toString(qlonglong(n));
}

QString lineEndWords(const ByteFacts &facts)
{
    if (facts.lf > 0 && facts.crlf > 0)
        return Words::tr("mixed: CR LF %1, LF %2").arg(number(facts.crlf), number(facts.lf));
    if (facts.crlf > 0)
        return Words::tr("CR LF");
    return facts.lf > 0 ? Words::tr("LF") : Words::tr("none");
}

// Empty: there are none.
QString zeroWords(const ByteFacts &facts)
{
    return facts.zeros == 0 ? QString() : Words::tr("%1 NUL").arg(number(facts.zeros));
}

QString controlWords(const ByteFacts &facts)
{
    return facts.controls == 0 ? QString()
        : facts.controls == 1  ? Words::tr("1 control character")
                               : Words::tr("%1 control characters").arg(number(facts.controls));
}

QString invalidWords(const ByteFacts &facts)
{
    return facts.invalid == 0 ? QString()
        : facts.invalid == 1  ? Words::tr("1 byte that is not UTF-8")
                              : Words::tr("%1 bytes that are not UTF-8").arg(number(facts.invalid));
}

QStringList withoutEmpty(QStringList words)
{
    words.removeAll(QString());
    return words;
}

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
                                 : Words::tr("%1 invalid characters replaced").arg(number(content.replaced));
}

} // namespace

QStringList unusualBytes(const ContentText &content, const std::optional<ByteFacts> &facts)
{
    if (content.detection.language == Language::Binary)
        return {}; // shown as text all the same: nothing about it is usual
    QStringList words;
    if (content.encoding != Encoding::Utf8 || content.text.hasBom())
        words << encodingWords(content);
    words << replacedWords(content);
    if (facts) {
        if (facts->crlf > 0)
            words << (facts->lf > 0 ? Words::tr("line ends %1").arg(lineEndWords(*facts)) : lineEndWords(*facts));
        words << zeroWords(*facts) << controlWords(*facts) << invalidWords(*facts);
    }
    return withoutEmpty(words);
}

QList<DetailField> byteFields(const ContentText &content, const std::optional<ByteFacts> &facts)
{
    if (content.detection.language == Language::Binary) {
        const QString looks = signatureOf(content.text.bytes()).name;
        return {{.key = QStringLiteral("looksLike"), .name = Words::tr("Looks like"), .value = looks}};
    }
    QList<DetailField> fields{{.key = QStringLiteral("encoding"),
        .name = Words::tr("Encoding"),
        .value = encodingWords(content),
        .note = replacedWords(content)}};
    if (facts) {
        const QString none = Words::tr("none");
        const QString odd = withoutEmpty({zeroWords(*facts), controlWords(*facts)}).join(QStringLiteral(", "));
        const QString invalid = invalidWords(*facts);
        fields << DetailField{.key = QStringLiteral("lineEnds"),
            .name = Words::tr("Line ends"),
            .value = lineEndWords(*facts),
            .note = facts->endsWithBreak ? QString() : Words::tr("no line end at the end")};
        fields << DetailField{.key = QStringLiteral("controls"),
            .name = Words::tr("Control characters"),
            .value = odd.isEmpty() ? none : odd};
        if (content.encoding == Encoding::Utf8)
            fields << DetailField{.key = QStringLiteral("invalid"),
                .name = Words::tr("Invalid UTF-8"),
                .value = invalid.isEmpty() ? none : invalid};
    }
    return fields;
}

} // namespace artiscope
