// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/changesignature.h"

#include "app/content/structure/structurekind.h"
#include "app/diff/configrules.h"
#include "app/diff/signatureparts.h"

#include <QCryptographicHash>
#include <QDataStream>

namespace artiscope {

namespace {

constexpr qsizetype longestText = 200; // of a line to be read

QString shortened(const QString &text)
{
    if (text.size() <= longestText)
        return text;
    qsizetype end = longestText;
    end -= text[end].isLowSurrogate() ? 1 : 0;
    return text.left(end) + u'…';
}

ChangeSignature signatureOf(const char *way, const SignatureParts &parts)
{
    ChangeSignature signature;
    if (parts.canonical.isEmpty())
        return signature;
    signature.digest = QCryptographicHash::hash(QByteArray(way + parts.canonical), QCryptographicHash::Sha256);
    QHash<QString, qsizetype> known; // places in the signature, by sign and text
    for (const SignatureLine &line : parts.lines) {
        const QString said = QLatin1Char(line.sign) + line.text;
        const qsizetype place = known.value(said, signature.count);
        if (place < std::min(signature.count, ChangeSignature::mostLines))
            ++signature.lines[place].times;
        if (place < signature.count)
            continue;
        known.insert(said, place);
        if (++signature.count <= ChangeSignature::mostLines)
            signature.lines << SignatureLine{line.sign, shortened(line.text), shortened(line.where)};
    }
    return signature;
}

} // namespace

QByteArray ChangeSignature::toBytes() const
{
    QByteArray bytes = digest;
    QDataStream out(&bytes, QDataStream::Append);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint64(count) << qint64(lines.size());
    for (const SignatureLine &line : lines)
        out << qint8(line.sign) << line.text << line.where << qint64(line.times) << line.isWords;
    return bytes;
}

ChangeSignature ChangeSignature::fromBytes(const QByteArray &bytes)
{
    ChangeSignature signature;
    signature.digest = digestOf(bytes);
    QDataStream in(bytes.sliced(signature.digest.size()));
    in.setVersion(QDataStream::Qt_6_0);
    qint64 all = 0;
    qint64 shown = 0;
    in >> all >> shown;
    signature.count = all;
    for (qint64 i = 0; i < shown && in.status() == QDataStream::Ok; ++i) {
        qint8 sign = 0;
        SignatureLine line;
        qint64 times = 0;
        in >> sign >> line.text >> line.where >> times >> line.isWords;
        line.times = times;
        line.sign = char(sign);
        signature.lines << line;
    }
    const bool isOne = in.status() == QDataStream::Ok && in.atEnd() && !signature.isEmpty()
        && signature.lines.size() <= mostLines && signature.count >= signature.lines.size();
    return isOne ? signature : ChangeSignature();
}

QByteArray ChangeSignature::digestOf(const QByteArray &bytes)
{
    return bytes.size() < digestSize ? QByteArray() : bytes.first(digestSize);
}

Result<ChangeSignature> changeSignature(const DiffLibrary &library, const ContentText &left, const ContentText &right,
    const TargetRef &target, LineMatching matching, const std::function<bool()> &cancelled)
{
    const Language language = right.detection.language;
    if (language == Language::Binary || left.detection.language == Language::Binary)
        return ChangeSignature();
    const TargetNames names(target);
    if (language == left.detection.language && hasStatements(language)) {
        const ConfigDiff diff = configDiff(library, left.text.bytes(), right.text.bytes(), language, cancelled);
        if (!diff.isEmpty())
            return signatureOf("statements\n", configParts(diff, language, names));
    } else if (const StructureKind kind = structureKindOf(language);
               kind == structureKindOf(left.detection.language) && hasTree(kind)) {
        const auto [from, to] = readStructures(left.text.bytes(), right.text.bytes(), kind, cancelled);
        if (haveStructures(from, to) && !cancelled()) {
            const StructureDiff diff = structureDiff(library, from, to, {}, cancelled);
            if (!diff.isEmpty())
                return signatureOf("values\n", structureParts(diff, names));
        }
    }
    // Also where only what such a comparison leaves out differs: comments, formatting.
    const Result<LineDiff> diff = lineDiff(library, left.text, right.text, cancelled, matching);
    if (!diff)
        return diff.error();
    return signatureOf("lines\n", lineParts(*diff, left.text, right.text, names));
}

} // namespace artiscope
