// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechanges.h"

#include "app/diff/countingdiff.h"
#include "app/session/encodingpair.h"

#include <QCryptographicHash>

#include <algorithm>

namespace artiscope {

namespace {
// A script reads them, too: who shows them to a person translates them (signatureText()).
void addLine(ChangeSignature &signature, const QString &text)
{
    if (++signature.count <= ChangeSignature::mostLines)
        signature.lines << SignatureLine{.sign = '~', .text = text, .where = {}, .isWords = true};
}

// What there are no statements, values or lines to tell of. The encoding is also another change by it.
void addBytes(ChangeSignature &signature, const ChangedContent &content)
{
    if (!content.lines) // one of both is no text
        return;
    const EncodingPair encodings = encodingsOf(content.leftText, content.rightText);
    if (!signature.isEmpty() && signature.count == 0) {
        const IgnoredHunks &lines = *content.lines;
        if (lines.count < qsizetype(lines.lines.hunks.size()))
            addLine(signature, QStringLiteral("blank lines"));
        if (lines.lines.lineEndsDiffer)
            addLine(signature, QStringLiteral("line ends"));
        if (lines.lines.marksDiffer && !encodings.differ())
            addLine(signature, QStringLiteral("byte order mark"));
    }
    if (!encodings.differ())
        return;
    const QString both = encodingName(encodings.left) + QStringLiteral(" → ") + encodingName(encodings.right);
    addLine(signature, QStringLiteral("encoding ") + both);
    signature.digest =
        QCryptographicHash::hash(QByteArray(signature.digest + both.toUtf8()), QCryptographicHash::Sha256);
}

} // namespace

Result<QByteArray> signatureBytes(
    const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &cancelled)
{
    if (!content.left || !content.right)
        return QByteArray();
    ContentText left = content.leftText;
    if (content.lines)
        left.text = leftWithoutIgnored(left.text, content.rightText.text, *content.lines);
    Result<ChangeSignature> signature =
        changeSignature(library, left, content.rightText, content.change.shown().target, content.matching, cancelled);
    if (!signature)
        return signature.error();
    addBytes(*signature, content);
    return signature->isEmpty() ? QByteArray() : signature->toBytes();
}

SameChanges::SameChanges(const ContentDifferences &differences)
{
    restart(differences);
    arrange(differences);
}

void SameChanges::restart(const ContentDifferences &differences)
{
    m_alike.clear();
    m_ids.clear();
    for (qsizetype place = 0; place < differences.total(); ++place)
        take(differences, place);
}

const SameChangeGroup *SameChanges::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_groups.at(*place);
}

QString SameChanges::groupOf(const ArtifactKey &key) const
{
    const auto id = m_ids.constFind(key);
    if (id == m_ids.constEnd())
        return {};
    return m_places.contains(*id) ? *id : others();
}

QString SameChanges::others()
{
    return QStringLiteral("others");
}

void SameChanges::take(const ContentDifferences &differences, qsizetype place)
{
    const ContentDifference *const difference = differences.at(place);
    const ArtifactChange &change = differences.changes().at(place);
    if (!difference || difference->error || difference->isOnlyIgnored() || !change.left || !change.right)
        return;
    const QString id = QString::fromLatin1(ChangeSignature::digestOf(difference->made).toHex());
    m_ids.insert(change.key(), id);
    if (!id.isEmpty()) // else one of both is no text, and it is like no other
        m_alike[id] << place;
}

void SameChanges::arrange(const ContentDifferences &differences)
{
    m_groups.clear();
    m_places.clear();
    struct Ranked {
        const QString *id;
        const QList<qsizetype> *places;
    };
    std::vector<Ranked> ranked;
    for (auto alike = m_alike.begin(); alike != m_alike.end(); ++alike) {
        if (alike->size() < 2)
            continue;
        std::ranges::sort(*alike); // whichever came first, the same one speaks for all
        ranked.push_back({&alike.key(), &*alike});
    }
    std::ranges::sort(ranked, [](const Ranked &a, const Ranked &b) {
        return std::pair(-a.places->size(), a.places->first()) < std::pair(-b.places->size(), b.places->first());
    });
    m_groups.reserve(qsizetype(ranked.size()));
    for (const Ranked &one : ranked) {
        SameChangeGroup group{*one.id, ChangeSignature::fromBytes(differences.at(one.places->first())->made), {}};
        group.members.reserve(one.places->size());
        for (const qsizetype place : *one.places)
            group.members << differences.changes().at(place).key();
        m_places.insert(group.id, m_groups.size());
        m_groups << std::move(group);
    }
}

} // namespace artiscope
