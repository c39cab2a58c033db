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

// The reference that does not end, or means nothing, at such a place; -1: there is none.
qsizetype referenceAt(QByteArrayView text, qsizetype at)
{
    constexpr QByteArrayView ends(";<>\"' \t\r\n");
    const auto from = std::make_reverse_iterator(text.begin() + at);
    const auto found = std::find_if(from, text.rend(), [&ends](char c) { return c == '&' || ends.contains(c); });
    return found != text.rend() && *found == '&' ? text.rend() - found - 1 : -1;
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

// The reader compares each attribute of an element with each before it, and nobody can stop it there.
bool hasVeryManyAttributes(QByteArrayView part)
{
    constexpr int most = 10'000;
    int count = 0;
    for (const char c : part) {
        count = c == '<' ? 0 : count + (c == '=' ? 1 : 0);
        if (count > most)
            return true;
    }
    return false;
}

} // namespace

std::optional<Trouble> findXmlTrouble(QByteArrayView bytes, const std::function<bool()> &cancelled)
{
    constexpr qsizetype step = qsizetype(1) << 20;
    const qsizetype begin = markSize(bytes);
    QSet<QByteArray> declared;
    QXmlStreamReader reader;
    reader.setNamespaceProcessing(false); // a part of a document may have prefixes that the whole declares
    for (qsizetype at = begin; at < bytes.size();) {
        if (cancelled && cancelled())
            return {};
        // In the middle of something, so that the reader never takes a part for the end.
        const qsizetype sign = bytes.indexOf('<', std::min(at + step, bytes.size()));
        const qsizetype end = sign < 0 ? bytes.size() : sign + 1;
        const QByteArrayView part = bytes.sliced(at, end - at);
        if (hasVeryManyAttributes(part))
            return {};
        reader.addData(QString::fromUtf8(part));
        at = end;
        while (!reader.atEnd()) {
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
