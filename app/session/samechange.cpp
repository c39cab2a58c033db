// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechange.h"

#include <algorithm>

namespace artiscope {

namespace {
using namespace std::chrono_literals;
constexpr auto tellEvery = 300ms; // thousands of results come one by one, and putting them in order takes a while
} // namespace

Result<QByteArray> signatureBytes(
    const DiffLibrary &library, const ChangedContent &content, qsizetype place, const std::function<bool()> &cancelled)
{
    Q_UNUSED(place)
    if (!content.left || !content.right)
        return QByteArray();
    const ContentText left = contentText(*content.left, content.change.left->contentType, cancelled);
    const ContentText right = contentText(*content.right, content.change.right->contentType, cancelled);
    const Result<ChangeSignature> signature =
        changeSignature(library, left, right, content.change.shown().target, cancelled);
    if (!signature)
        return signature.error();
    return signature->isEmpty() ? QByteArray() : signature->toBytes();
}

SameChange::SameChange(const ChangedContents &contents, QObject *parent) : QObject(parent), m_contents(contents)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellEvery);
    connect(&m_soon, &QTimer::timeout, this, &SameChange::arrange);
    connect(&contents, &ChangedContents::found, this, &SameChange::take);
    connect(&contents, &ChangedContents::stateChanged, this, &SameChange::follow);
    for (qsizetype place = 0; place < contents.total(); ++place)
        take(place);
}

QByteArray SameChange::groupOf(const ArtifactKey &key) const
{
    const QByteArray digest = m_digests.value(key);
    return m_places.contains(digest) ? digest : QByteArray();
}

const SameChangeGroup *SameChange::find(const QByteArray &digest) const
{
    const auto place = m_places.constFind(digest);
    return place == m_places.constEnd() ? nullptr : &m_groups.at(*place);
}

void SameChange::take(qsizetype place)
{
    const ContentDifference *const difference = m_contents.at(place);
    if (!difference || difference->error || difference->made.isEmpty())
        return;
    const ChangeSignature signature = ChangeSignature::fromBytes(difference->made);
    if (signature.isEmpty())
        return;
    Alike &alike = m_alike[signature.digest];
    if (alike.places.isEmpty() || place < alike.places.first()) { // whichever comes first, the same one speaks for all
        alike.signature = signature;
        alike.places.prepend(place);
    } else {
        alike.places << place;
    }
    m_digests.insert(m_contents.changes().at(place).key(), signature.digest);
    if (!m_soon.isActive())
        m_soon.start();
}

void SameChange::follow()
{
    if (m_contents.done() == 0) { // others are looked into
        m_alike.clear();
        m_digests.clear();
    }
    arrange();
}

void SameChange::arrange()
{
    m_soon.stop();
    m_groups.clear();
    m_places.clear();
    struct Ranked {
        Alike *alike;
        qsizetype first;
    };
    std::vector<Ranked> ranked;
    for (Alike &alike : m_alike) {
        if (alike.places.size() < 2)
            continue;
        std::ranges::sort(alike.places);
        ranked.push_back({&alike, alike.places.first()});
    }
    std::ranges::sort(ranked, [](const Ranked &a, const Ranked &b) {
        return std::pair(-a.alike->places.size(), a.first) < std::pair(-b.alike->places.size(), b.first);
    });
    m_groups.reserve(qsizetype(ranked.size()));
    for (const Ranked &one : ranked) {
        SameChangeGroup group{one.alike->signature, {}};
        group.members.reserve(one.alike->places.size());
        for (const qsizetype place : one.alike->places)
            group.members << m_contents.changes().at(place).key();
        m_places.insert(group.signature.digest, m_groups.size());
        m_groups << std::move(group);
    }
    Q_EMIT changed();
}

} // namespace artiscope
