// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechange.h"

#include "app/diff/countingdiff.h"
#include "app/session/encodingpair.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace artiscope {

namespace {
using namespace std::chrono_literals;
constexpr auto tellEvery = 300ms; // thousands of results come one by one, and putting them in order takes a while

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::SameChange)
};

void addLine(ChangeSignature &signature, const QString &text)
{
    if (++signature.count <= ChangeSignature::mostLines)
        signature.lines << SignatureLine{'~', text, {}};
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
            addLine(signature, Words::tr("blank lines"));
        if (lines.lines.lineEndsDiffer)
            addLine(signature, Words::tr("line ends"));
        if (lines.lines.marksDiffer && !encodings.differ())
            addLine(signature, Words::tr("byte order mark"));
    }
    if (!encodings.differ())
        return;
    const QString both = encodingName(encodings.left) + QStringLiteral(" → ") + encodingName(encodings.right);
    addLine(signature, Words::tr("encoding %1").arg(both));
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

SameChange::SameChange(const ChangedContents &contents, QObject *parent) : QObject(parent), m_contents(contents)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellEvery);
    connect(&m_soon, &QTimer::timeout, this, &SameChange::arrange);
    connect(&contents, &ChangedContents::found, this, &SameChange::take);
    connect(&contents, &ChangedContents::started, this, &SameChange::start);
    connect(&contents, &ChangedContents::stateChanged, this, &SameChange::arrange);
    start();
    arrange();
}

const SameChangeGroup *SameChange::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_groups.at(*place);
}

QString SameChange::groupOf(const ArtifactKey &key) const
{
    const auto id = m_ids.constFind(key);
    if (id == m_ids.constEnd())
        return {};
    return m_places.contains(*id) ? *id : others();
}

QString SameChange::others()
{
    return QStringLiteral("others");
}

void SameChange::take(qsizetype place)
{
    const ContentDifference *const difference = m_contents.at(place);
    const ArtifactChange &change = m_contents.changes().at(place);
    if (!difference || difference->error || difference->isOnlyIgnored() || !change.left || !change.right)
        return;
    const QString id = QString::fromLatin1(ChangeSignature::digestOf(difference->made).toHex());
    m_ids.insert(change.key(), id);
    if (!id.isEmpty()) // else one of both is no text, and it is like no other
        m_alike[id] << place;
    if (!m_soon.isActive())
        m_soon.start();
}

// Some are known from before.
void SameChange::start()
{
    m_alike.clear();
    m_ids.clear();
    for (qsizetype place = 0; place < m_contents.total(); ++place)
        take(place);
}

void SameChange::arrange()
{
    m_soon.stop();
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
        SameChangeGroup group{*one.id, ChangeSignature::fromBytes(m_contents.at(one.places->first())->made), {}};
        group.members.reserve(one.places->size());
        for (const qsizetype place : *one.places)
            group.members << m_contents.changes().at(place).key();
        m_places.insert(group.id, m_groups.size());
        m_groups << std::move(group);
    }
    Q_EMIT changed();
}

} // namespace artiscope
