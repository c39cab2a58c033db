// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/revisionmodel.h"

#include "app/domain/humantime.h"
#include "app/session/artifacthistory.h"
#include "app/session/changetext.h"
#include "app/session/historytext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype shortChecksum = 4; // digits

// In the order of the parts, without those that there are not.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RevisionModel::RevisionModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent),
      m_now(std::move(now)),
      m_zone(zone)
{
}

void RevisionModel::attach(ArtifactHistory *history)
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    beginResetModel();
    m_history = history;
    m_revisions = history ? history->revisions() : QList<Revision>();
    endResetModel();
    if (!history)
        return;
    connect(history, &ArtifactHistory::changed, this, &RevisionModel::take);
    connect(history, &ArtifactHistory::stateChanged, this, [this] { changeRow(count(), count()); });
    connect(history, &ArtifactHistory::counted, this, [this](const QString &storageId) {
        if (const int row = rowOf(storageId); row >= 0)
            changeRow(row, row);
    });
}

void RevisionModel::changeRow(int first, int last)
{
    Q_EMIT dataChanged(index(first), index(last));
}

// Rows stay what they are while others come between them, so that a view keeps what is chosen.
void RevisionModel::take()
{
    const QList<Revision> &found = m_history->revisions();
    const auto isSame = [](const Revision &a, const Revision &b) { return a.storageId == b.storageId; };
    QSet<QString> there;
    for (const Revision &one : found)
        there.insert(one.storageId);
    for (int row = count() - 1; row >= 0; --row) {
        if (there.contains(m_revisions.at(row).storageId))
            continue;
        beginRemoveRows({}, row, row);
        m_revisions.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(found.size()); ++row) {
        if (row < count() && isSame(m_revisions.at(row), found.at(row)))
            continue;
        beginInsertRows({}, row, row);
        m_revisions.insert(row, found.at(row));
        endInsertRows();
    }
    m_revisions = found;
    changeRow(0, count());
}

const Revision *RevisionModel::revision(int row) const
{
    return row >= 0 && row < count() ? &m_revisions.at(row) : nullptr;
}

int RevisionModel::rowOf(const QString &storageId) const
{
    const auto found = std::ranges::find(m_revisions, storageId, &Revision::storageId);
    return found == m_revisions.end() ? -1 : int(found - m_revisions.begin());
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_history ? 0 : count() + 1;
}

Qt::ItemFlags RevisionModel::flags(const QModelIndex &index) const
{
    return index.isValid() && index.row() == count() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (row == count())
        return endData(role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return joined({revisionTime(m_revisions.at(row), m_now(), m_zone), lines(row), detail(row)});
    case Qt::ToolTipRole:
        return tip(row);
    case TimeRole:
        return revisionTime(m_revisions.at(row), m_now(), m_zone);
    case DetailRole:
        return detail(row);
    case CountsRole:
        return lines(row);
    case AgeRole:
        return count() < 2 ? 0.0 : double(row) / (count() - 1);
    case IsEndRole:
        return false;
    default:
        return {};
    }
}

QVariant RevisionModel::endData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case DetailRole:
        return endText();
    case IsEndRole:
        return true;
    default:
        return {};
    }
}

QString RevisionModel::endText() const
{
    const History &history = m_history->history();
    if (m_history->revisions().isEmpty())
        return {}; // that there is none is no end
    switch (history.state()) {
    case LoadState::Idle:
        return tr("The search was stopped: there may be others between these and before them.");
    case LoadState::Loading:
        return tr("Looking for others…");
    case LoadState::Failed:
        return tr("The search failed: there may be others between these and before them.");
    case LoadState::Ready:
        break;
    }
    return historyEndText(history.end(), m_history->snapshot().branch, shortInstant(history.lower(), m_now(), m_zone));
}

QString RevisionModel::detail(int row) const
{
    const Revision &one = m_revisions.at(row);
    const QString same = sameAs(row);
    const QString checksum =
        one.checksum.isEmpty() ? QString() : one.checksum.first(std::min(shortChecksum, one.checksum.size())) + u'…';
    return joined({one.by, stoodText(one), size(row), same.isEmpty() ? checksum : same});
}

QString RevisionModel::size(int row) const
{
    const RevisionDelta *const delta = m_history->delta(m_revisions.at(row).storageId);
    return delta && !delta->difference.error ? QLocale().formattedDataSize(delta->size) : QString();
}

// Of the oldest that is known there is nothing to compare with, unless it was the very first.
QString RevisionModel::lines(int row) const
{
    const bool hasBefore = row + 1 < count() || m_history->history().end() == HistoryEnd::FirstRendering;
    const RevisionDelta *const delta = hasBefore ? m_history->delta(m_revisions.at(row).storageId) : nullptr;
    return delta ? linesText(delta->difference) : QString();
}

// Equal checksums are equal contents, which came back.
QString RevisionModel::sameAs(int row) const
{
    const QString &checksum = m_revisions.at(row).checksum;
    for (int older = row + 1; !checksum.isEmpty() && older < count(); ++older) {
        const Revision &one = m_revisions.at(older);
        if (one.checksum != checksum)
            continue;
        return older == row + 1 ? tr("same as the one before")
            : one.since         ? tr("as on %1").arg(shortInstant(*one.since, m_now(), m_zone))
                                : tr("as the one before %1").arg(shortInstant(one.firstSeen, m_now(), m_zone));
    }
    return {};
}

QString RevisionModel::tip(int row) const
{
    const Revision &one = m_revisions.at(row);
    const auto exact = [this](Instant when) {
        return QStringLiteral("%1 (%2)").arg(localTime(when, m_zone), utcTime(when));
    };
    QStringList sentences;
    sentences << (one.since ? tr("Since %1").arg(exact(*one.since))
                            : tr("There at %1, since when is not known").arg(exact(one.firstSeen)));
    if (one.until)
        sentences << tr("Until %1").arg(exact(*one.until));
    if (!one.by.isEmpty())
        sentences << tr("By %1").arg(one.by);
    if (const RevisionDelta *const delta = m_history->delta(one.storageId); delta && delta->difference.ignored > 0)
        sentences << ignoredText(delta->difference.ignored);
    if (const QString bytes = size(row); !bytes.isEmpty())
        sentences << tr("Size %1").arg(bytes);
    sentences << tr("Checksum %1").arg(one.checksum.isEmpty() ? QStringLiteral("–") : one.checksum)
              << tr("Storage id %1").arg(one.storageId);
    return sentences.join(u'\n');
}

} // namespace artiscope
