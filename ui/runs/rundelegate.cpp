// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/rundelegate.h"

#include "app/domain/humantime.h"
#include "app/models/runmodel.h"
#include "app/session/workspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace artiscope {

namespace {

QColor colorOf(Outcome outcome, const Theme &theme)
{
    switch (outcome) {
    case Outcome::Created:
        return theme.added;
    case Outcome::Changed:
    case Outcome::Repaired:
    case Outcome::Unknown:
        return theme.changed;
    case Outcome::Failed:
        return theme.removed;
    case Outcome::Waiting:
    case Outcome::Rendering:
    case Outcome::Unchanged:
        break;
    }
    return theme.dim;
}

} // namespace

RunDelegate::RunDelegate(const RunModel &model, const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_workspace(workspace)
{
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Sizes::of(option.fontMetrics).row};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Run *run = m_model.run(index);
    const RunItem *item = m_model.item(index);
    const auto column = RunModel::Column(index.column());
    if (item && column == RunModel::Column::Outcome)
        row.palette.setColor(QPalette::Text, colorOf(item->outcome, theme));
    else if (!item && column == RunModel::Column::Outcome && index.data(RunModel::FailedRole).toInt() > 0)
        row.palette.setColor(QPalette::Text, theme.removed);
    else if (column == RunModel::Column::State || column == RunModel::Column::Error)
        row.palette.setColor(QPalette::Text, theme.dim);
    row.palette.setColor(QPalette::HighlightedText, row.palette.color(QPalette::Text));
    row.textElideMode = Qt::ElideRight;
    row.text = row.text.section(QLatin1Char('\n'), 0, 0); // the whole of it stands beside the list
    if (!item && column == RunModel::Column::What) {
        paintTitle(painter, row, index);
        return;
    }
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (!item && run && !run->isOver() && column == RunModel::Column::State)
        paintProgress(
            painter, row.rect, index.data(RunModel::DoneRole).toInt(), index.data(RunModel::ExpectedRole).toInt());
}

void RunDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int gap = 2 * Sizes::of(option.fontMetrics).grid;
    const QString when = relativeTime(m_model.run(index)->askedAt, m_workspace.now());
    const int needed = option.fontMetrics.horizontalAdvance(when) + 2 * gap;
    QStyleOptionViewItem title = option;
    title.text.clear(); // the style paints the ground only
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &title, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QRect left = option.rect.adjusted(gap, 0, -needed, 0);
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, left.width()));
    painter->setPen(theme.dim);
    painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignRight, when);
    painter->restore();
}

void RunDelegate::paintProgress(QPainter *painter, const QRect &rect, int done, int expected) const
{
    const Theme &theme = Theme::current();
    QRectF track(rect.left() + 4, rect.bottom() - 3, rect.width() - 16, 2);
    painter->fillRect(track, theme.line);
    if (expected > 0) {
        track.setWidth(track.width() * done / expected);
        painter->fillRect(track, theme.accent);
    }
}

} // namespace artiscope
