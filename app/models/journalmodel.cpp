// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/journalmodel.h"

#include "app/session/journaltext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace artiscope {

JournalModel::JournalModel(const Journal &journal, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent),
      m_zone(zone),
      m_entries(journal.entries()),
      m_allTexts(m_entries.size())
{
    for (const JournalEntry &entry : std::as_const(m_entries))
        learn(entry.category);
    connect(&journal, &Journal::added, this, &JournalModel::add);
    connect(&journal, &Journal::cleared, this, &JournalModel::clear);
}

void JournalModel::add(const JournalEntry &entry)
{
    if (m_entries.size() >= Journal::most) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        m_allTexts.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    m_allTexts.append(QString());
    endInsertRows();
    if (learn(entry.category))
        Q_EMIT categoriesChanged();
}

void JournalModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_allTexts.clear();
    m_categories.clear();
    endResetModel();
    Q_EMIT categoriesChanged();
}

bool JournalModel::learn(const QString &category)
{
    const auto place = std::lower_bound(m_categories.cbegin(), m_categories.cend(), category);
    if (place != m_categories.cend() && *place == category)
        return false;
    m_categories.insert(place - m_categories.cbegin(), category);
    return true;
}

QString JournalModel::allText(int row) const
{
    QString &all = m_allTexts[row];
    if (all.isNull()) {
        for (int column = 0; column < columnCount(); ++column)
            all += text(m_entries.at(row), Column(column)) + u'\n';
    }
    return all;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Id) + 1;
}

QString JournalModel::text(const JournalEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(entry.at / 1000, m_zone).toString(QStringLiteral("HH:mm:ss.zzz"));
    case Column::Level:
        return journalLevel(entry.level);
    case Column::Category:
        return journalCategory(entry.category);
    case Column::What:
        return journalWhat(entry).replace(u'\n', u' ');
    case Column::Status:
        return journalStatus(entry);
    case Column::Duration:
        return entry.request ? tr("%1 ms").arg(QLocale().toString(entry.request->milliseconds)) : QString();
    case Column::Size:
        return entry.request ? QLocale().formattedDataSize(entry.request->bytes) : QString();
    case Column::Id:
        return entry.request ? entry.request->id : QString();
    }
    return {};
}

namespace {

int alignmentOf(JournalModel::Column column)
{
    const bool isNumber = column == JournalModel::Column::Duration || column == JournalModel::Column::Size;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        if (column == Column::Time)
            return QDateTime::fromMSecsSinceEpoch(entry.at / 1000, Qt::UTC)
                .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'"));
        return column == Column::What || column == Column::Id ? text(entry, column) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case LevelRole:
        return int(entry.level);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(Column(section));
    if (role == Qt::ToolTipRole && Column(section) == Column::Time)
        return tr("When the request was sent; of anything else, when it was said.");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time sent");
    case Column::Level:
        return tr("Level");
    case Column::Category:
        return tr("Category");
    case Column::What:
        return tr("What");
    case Column::Status:
        return tr("Status");
    case Column::Duration:
        return tr("Duration");
    case Column::Size:
        return tr("Size");
    case Column::Id:
        return tr("Request id");
    }
    return {};
}

} // namespace artiscope
