// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleworld.h"

#include "app/demo/samplehistory.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <numeric>

namespace artiscope::sample {

World::World(qint64 now, int extraArtifacts, bool firstRenderingFails)
{
    WorldBuilder(*this, now).build(extraArtifacts, firstRenderingFails);
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(), [this](int left, int right) { return before(left, right); });
}

QString stableId(const QString &name)
{
    static const QUuid space(QStringLiteral("{3d1c7a52-5a0b-4b0e-9a53-2f6f1b0c7e11}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

const BranchFacts *World::branch(const QString &name) const
{
    if (name.isEmpty())
        return &m_branches.constFirst();
    const auto found = std::find_if(
        m_branches.cbegin(), m_branches.cend(), [&name](const BranchFacts &facts) { return facts.name == name; });
    return found == m_branches.cend() ? nullptr : &*found;
}

int World::definitionIndex(const QString &idOrName) const
{
    const auto found = std::find_if(m_definitions.cbegin(), m_definitions.cend(),
        [&idOrName](const DefinitionFacts &facts) { return facts.id == idOrName || facts.text == idOrName; });
    return found == m_definitions.cend() ? -1 : int(found - m_definitions.cbegin());
}

int World::memberGroup(const QString &groupId) const
{
    const auto found = std::find_if(m_definitions.cbegin(), m_definitions.cend(),
        [&groupId](const DefinitionFacts &facts) { return facts.groupId == groupId; });
    return found == m_definitions.cend() ? -1 : int(found - m_definitions.cbegin());
}

std::optional<QByteArray> World::object(const QString &storageId) const
{
    const auto found = m_objects.constFind(storageId);
    return found == m_objects.cend() ? std::nullopt : std::optional(*found);
}

const Revision *World::lastAt(const ArtifactRow &row, const QString &branch, qint64 at) const
{
    const auto past = row.past.constFind(branch);
    if (past == row.past.cend())
        return nullptr;
    const auto after = std::upper_bound(
        past->cbegin(), past->cend(), at, [](qint64 time, const Revision &revision) { return time < revision.at; });
    return after == past->cbegin() ? nullptr : &*(after - 1);
}

const Revision *World::visible(const ArtifactRow &row, const BranchFacts &branch, qint64 at) const
{
    const Revision *found = nullptr;
    if (!branch.isDefault && at >= branch.branchedFrom) {
        found = lastAt(row, branch.name, at);
        if (!found)
            found = lastAt(row, m_branches.constFirst().name, branch.branchedFrom);
    } else {
        found = lastAt(row, m_branches.constFirst().name, at);
    }
    return found && !found->deleted ? found : nullptr;
}

const Revision *World::latestStored(const ArtifactRow &row, const BranchFacts &branch) const
{
    const auto newest = [&row](const QString &name, qint64 until) -> const Revision * {
        const auto past = row.past.constFind(name);
        if (past == row.past.cend())
            return nullptr;
        for (auto it = past->crbegin(); it != past->crend(); ++it) {
            if (it->newContent && it->at <= until)
                return &*it;
        }
        return nullptr;
    };
    constexpr qint64 always = std::numeric_limits<qint64>::max();
    if (!branch.isDefault) {
        if (const Revision *own = newest(branch.name, always))
            return own;
        return newest(m_branches.constFirst().name, branch.branchedFrom);
    }
    return newest(branch.name, always);
}

QList<int> World::members(int definition, const BranchFacts &branch) const
{
    QList<int> result = m_members.value(definition);
    if (branch.flavour == Flavour::WebTier) {
        result += m_webMembers.value(definition);
        result.removeIf([this](int target) { return m_webRemoved.contains(target); });
    }
    return result;
}

bool World::isBroken(int definition, int target) const
{
    return m_broken.contains({definition, target});
}

// An id begins with the nanoseconds of when the object was stored, which is a moment before that is recorded.
QString World::store(const ArtifactRow &row, const QString &branch, qint64 at, const QByteArray &text)
{
    const QByteArray name = (row.id + u'/' + branch + u'/' + QString::number(at)).toUtf8();
    const QString mixed = QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex());
    const qint64 before = 30'000 + mixed.first(4).toInt(nullptr, 16) * 4;
    const QString time = QStringLiteral("%1").arg((at - before) * 1000, 16, 16, QLatin1Char('0'));
    const QString id =
        QStringLiteral("%1-%2-%3-c51%4-%5")
            .arg(time.first(8), time.sliced(8, 4), time.sliced(12, 4), mixed.sliced(4, 1), mixed.sliced(5, 12));
    m_objects.insert(id, text);
    return id;
}

bool World::before(int left, int right) const
{
    const ArtifactRow &a = m_rows.at(left);
    const ArtifactRow &b = m_rows.at(right);
    const QString &nameA = m_definitions.at(a.definition).artifactName;
    const QString &nameB = m_definitions.at(b.definition).artifactName;
    return nameA != nameB ? nameA < nameB : a.id < b.id;
}

int World::ensureArtifact(int definition, int target, const BranchFacts &branch, qint64 now)
{
    const QString name = m_definitions.at(definition).artifactName;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const ArtifactRow &row = m_rows.at(index);
        if (row.definition == definition && row.target == target && visible(row, branch, now))
            return int(index);
    }
    ArtifactRow row;
    row.id =
        stableId(QStringLiteral("artifact/%1/%2/%3/%4").arg(branch.name, name, m_targets.at(target).label).arg(now));
    row.definition = definition;
    row.target = target;
    row.past[branch.name].append({now, QStringLiteral("Pending"), {}, {}, 0, false, false, 0});
    m_rows.append(row);
    const int index = int(m_rows.size() - 1);
    m_order.insert(std::upper_bound(m_order.cbegin(), m_order.cend(), index,
                       [this](int left, int right) { return before(left, right); }),
        index);
    return index;
}

World::Outcome World::renderAgain(int index, const BranchFacts &branch, qint64 now)
{
    ArtifactRow &row = m_rows[index];
    const Revision *found = visible(row, branch, now);
    if (!found)
        return {};
    const Revision current = *found; // the list that it is in grows below
    QList<Revision> &past = row.past[branch.name];
    if (isBroken(row.definition, row.target)) {
        if (current.status != QLatin1String("Error")) {
            Revision broken = current;
            broken.at = now;
            broken.status = QStringLiteral("Error");
            broken.newContent = false;
            past.append(broken);
        }
        return {true, false, {}, {}};
    }
    const int version = std::max(m_edited.take(branch.name + u'/' + QString::number(index)), current.version);
    const QByteArray text =
        render({m_definitions.at(row.definition).name, m_targets.at(row.target).label, version, branch.flavour});
    const QByteArray checksum = QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    // Equal content: nothing at all is written, not even a better status (contract, sections 0.3 and 6).
    if (checksum == current.checksum)
        return {false, false, checksum, current.storageId};
    const QString storageId = store(row, branch.name, now, text);
    past.append({now, QStringLiteral("Ready"), checksum, storageId, 0, false, true, version});
    return {false, true, checksum, storageId};
}

void World::remove(int index, const BranchFacts &branch, qint64 now)
{
    Revision gone;
    gone.at = now;
    gone.deleted = true;
    m_rows[index].past[branch.name].append(gone);
}

} // namespace artiscope::sample
