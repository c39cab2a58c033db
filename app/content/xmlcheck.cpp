// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/xmlcheck.h"

#include "app/content/utf8.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Trouble)
};

// Where so many UTF-16 units end, which is how the reader counts.
qsizetype behindUnits(QByteArrayView text, qint64 units)
{
    qsizetype at = 0;
    for (; at < text.size() && units > 0; ++at)
        units -= isContinuation(text[at]) ? 0 : uchar(text[at]) >= 0xf0 ? 2 : 1;
    while (at < text.size() && isContinuation(text[at]))
        ++at;
    return at;
}

// The reference that does not end, or means nothing, at such a place; -1: there is none. In a comment there is none.
qsizetype referenceAt(QByteArrayView text, qsizetype at)
{
    constexpr QByteArrayView ends(";<>\"' \t\r\n");
    const auto from = std::make_reverse_iterator(text.begin() + at);
    const auto found = std::find_if(from, text.rend(), [&ends](char c) { return c == '&' || ends.contains(c); });
    if (found == text.rend() || *found != '&')
        return -1;
    const qsizetype reference = text.rend() - found - 1;
    const qsizetype sign = text.first(reference).lastIndexOf('<');
    return sign >= 0 && text.sliced(sign).startsWith("<!--") ? -1 : reference;
}

// The reader's own, but where it only says what it would rather have seen.
QString wordsOf(const QXmlStreamReader &reader, QByteArrayView text, qsizetype at, bool isInReference)
{
    const uchar met = at < text.size() ? uchar(text[at]) : 0;
    if (isInReference && met != ';')
        return Words::tr("“&” must be written as “&amp;” where it begins no reference.");
    if (at < text.size() && met < ' ')
        return Words::tr("The control character %1 cannot be in XML.")
            .arg(QStringLiteral("U+%1").arg(met, 4, 16, QLatin1Char('0')).toUpper());
    return reader.errorString();
}

std::optional<Trouble> troubleOf(
    const QXmlStreamReader &reader, QByteArrayView bytes, qsizetype begin, const QSet<QByteArray> &declared)
{
    const QByteArrayView text = bytes.sliced(begin);
    const qsizetype at = behindUnits(text, reader.characterOffset() - 1);
    const qsizetype reference = referenceAt(text, at);
    // Then it became longer than the reader lets entities be, which is no mistake; what follows is not known.
    if (reference >= 0 && text.sliced(at).startsWith(';')
        && declared.contains(text.sliced(reference + 1, at - reference - 1).toByteArray()))
        return {};
    Trouble trouble = troubleAt(bytes, begin + (reference >= 0 ? reference : at));
    trouble.words = wordsOf(reader, text, at, reference >= 0);
    return trouble;
}

// XML 1.1 has other rules, which the reader does not know.
bool declaresAnotherVersion(QByteArrayView text)
{
    if (!text.startsWith("<?xml"))
        return false;
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 256));
    const QByteArrayView declaration = head.first(std::max<qsizetype>(head.indexOf("?>"), 0));
    return declaration.contains("version") && !declaration.contains("1.0");
}

// The reader compares each attribute of an element with each before it, and nobody can stop it there. Values are
// counted; a part begins within a tag, or with what is before the first.
bool hasVeryManyAttributes(QByteArrayView part)
{
    constexpr int most = 1000;
    int count = 0;
    bool isInTag = true;
    char quote = 0;
    for (const char c : part) {
        if (c == '<') { // is in no value
            count = 0;
            isInTag = true;
            quote = 0;
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (isInTag && (c == '"' || c == '\'')) {
            quote = c;
            if (++count > most)
                return true;
        } else if (c == '>') {
            isInTag = false;
        }
    }
    return false;
}

} // namespace

std::optional<Trouble> findXmlTrouble(QByteArrayView bytes, const std::function<bool()> &cancelled)
{
    constexpr qsizetype step = qsizetype(1) << 20;
    constexpr int askEvery = 4096;
    const qsizetype begin = markSize(bytes);
    if (declaresAnotherVersion(bytes.sliced(begin)))
        return {};
    QSet<QByteArray> declared;
    QXmlStreamReader reader;
    reader.setNamespaceProcessing(false); // a part of a document may have prefixes that the whole declares
    for (qsizetype at = begin; at < bytes.size();) {
        if (cancelled && cancelled())
            return {};
        // In the middle of something, so that the reader never takes a part for the end. As much again as before: what
        // is not at its end yet, such as a long comment, the reader begins anew with each part.
        const qsizetype sign = bytes.indexOf('<', std::min(at + std::max(step, at - begin), bytes.size()));
        const qsizetype end = sign < 0 ? bytes.size() : sign + 1;
        const QByteArrayView part = bytes.sliced(at, end - at);
        if (hasVeryManyAttributes(part))
            return {};
        reader.addData(QString::fromUtf8(part));
        at = end;
        for (int tokens = 1; !reader.atEnd(); ++tokens) {
            if (tokens % askEvery == 0 && cancelled && cancelled())
                return {};
            if (reader.readNext() == QXmlStreamReader::DTD) {
                for (const QXmlStreamEntityDeclaration &entity : reader.entityDeclarations())
                    declared.insert(entity.name().toUtf8());
            }
        }
        if (reader.hasError() && reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return troubleOf(reader, bytes, begin, declared);
    }
    return {};
}

} // namespace artiscope
