// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/differencemodel.h"

#include "app/models/differencewords.h"

#include <QStringList>

#include <algorithm>

namespace artiscope {

using Kind = DifferenceRow::Kind;

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractItemModel(parent)
{
    list();
}

void DifferenceModel::setTree(DifferenceTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    list();
    endResetModel();
}

void DifferenceModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    list();
    endResetModel();
}

void DifferenceModel::list()
{
    const std::vector<DifferenceRow> &rows = m_tree.rows;
    std::vector<bool> shown(rows.size(), m_filter.isEmpty());
    for (size_t i = 0; i < rows.size() && !m_filter.isEmpty(); ++i) {
        const qint32 parent = rows[i].parent;
        shown[i] =
            (parent >= 0 && shown[size_t(parent)]) || differenceLine(rows[i]).contains(m_filter, Qt::CaseInsensitive);
    }
    for (size_t i = rows.size(); i-- > 0;) {
        if (shown[i] && rows[i].parent >= 0)
            shown[size_t(rows[i].parent)] = true;
    }
    m_below.assign(rows.size() + 1, {});
    m_places.assign(rows.size(), -1);
    m_changes.clear();
    m_shown = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!shown[i])
            continue;
        ++m_shown;
        const qint32 parent = rows[i].parent;
        std::vector<qint32> &beside = m_below[size_t(parent + 1)];
        m_places[i] = int(beside.size());
        beside.push_back(qint32(i));
        const bool isPart = parent >= 0 && rows[size_t(parent)].kind == rows[i].kind;
        if (rows[i].kind != Kind::Section && !isPart)
            m_changes.push_back(qint32(i));
    }
}

qsizetype DifferenceModel::changeFrom(const QModelIndex &index) const
{
    const auto place = index.isValid() ? qint32(index.internalId()) : 0;
    return std::lower_bound(m_changes.begin(), m_changes.end(), place) - m_changes.begin();
}

QModelIndex DifferenceModel::indexOf(qint32 row) const
{
    return createIndex(m_places[size_t(row)], 0, quintptr(row));
}

QString DifferenceModel::way(const QModelIndex &index) const
{
    QStringList steps;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) {
        const DifferenceRow &row = rowOf(at);
        steps.prepend(pathBefore(row) + row.name);
    }
    QString way;
    for (const QString &step : std::as_const(steps))
        way = joinedSteps(way, step);
    return way;
}

QString DifferenceModel::text(const QModelIndexList &indexes) const
{
    std::vector<qint32> places;
    for (const QModelIndex &index : indexes)
        places.push_back(qint32(index.internalId()));
    std::sort(places.begin(), places.end());
    QString text;
    for (const qint32 place : places) {
        int level = 0;
        for (qint32 at = m_tree.rows[size_t(place)].parent; at >= 0; at = m_tree.rows[size_t(at)].parent)
            ++level;
        QString line = differenceLine(m_tree.rows[size_t(place)]);
        line.insert(2, QString(2 * level, u' '));
        text += line + u'\n';
    }
    return text;
}

const DifferenceRow &DifferenceModel::rowOf(const QModelIndex &index) const
{
    return m_tree.rows[size_t(index.internalId())];
}

const std::vector<qint32> &DifferenceModel::below(qint32 row) const
{
    return m_below[size_t(row + 1)];
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(below(parent.isValid() ? qint32(parent.internalId()) : -1)[size_t(row)]));
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    const qint32 parent = child.isValid() ? rowOf(child).parent : -1;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(below(parent.isValid() ? qint32(parent.internalId()) : -1).size());
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DifferenceRow &row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return differenceLine(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case KindRole:
        return int(row.kind);
    case PathRole:
        return pathBefore(row);
    case NameRole:
        return row.name;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case NoteRole:
        return row.note;
    case LeftLineRole:
        return row.leftLine;
    case RightLineRole:
        return row.rightLine;
    default:
        return {};
    }
}

// As text, never as the markup that a tool tip would guess.
QString DifferenceModel::toolTip(const DifferenceRow &row) const
{
    const QString where = row.leftLine < 0 ? tr("Line %L1 on the right").arg(row.rightLine + 1)
        : row.rightLine < 0                ? tr("Line %L1 on the left").arg(row.leftLine + 1)
                            : tr("Line %L1 on the left, %L2 on the right").arg(row.leftLine + 1).arg(row.rightLine + 1);
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(differenceLine(row).toHtmlEscaped(), where);
}

} // namespace artiscope
