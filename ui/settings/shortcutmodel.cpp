// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutmodel.h"

#include <QAction>
#include <QFont>

#include <algorithm>

namespace artiscope {

QString keysText(const Shortcuts::Keys &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::NativeText);
    return texts.join(QLatin1String(", "));
}

ShortcutModel::ShortcutModel(const Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent),
      m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    fill();
}

void ShortcutModel::setFilter(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    fill();
}

bool ShortcutModel::isFound(const Shortcuts::Command &command) const
{
    const QString text = command.name + u'\n' + command.way + u'\n' + keysText(m_shortcuts.keys(command.id));
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void ShortcutModel::fill()
{
    beginResetModel();
    m_ids.clear();
    for (const Shortcuts::Command &command : m_shortcuts.commands()) {
        if (command.action && isFound(command))
            m_ids << command.id;
    }
    endResetModel();
}

QString ShortcutModel::id(const QModelIndex &index) const
{
    return m_ids.value(index.row());
}

QModelIndex ShortcutModel::indexOf(const QString &id) const
{
    const auto row = int(m_ids.indexOf(id));
    return row < 0 ? QModelIndex() : index(row, 0);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    const Shortcuts::Command *const command = m_shortcuts.find(id(index));
    if (!command)
        return {};
    const auto column = Column(index.column());
    if (role == Qt::FontRole && column == Column::Keys && m_shortcuts.isChanged(command->id)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ToolTipRole && column == Column::Keys && m_shortcuts.isChanged(command->id))
        return tr("Changed by you");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Command:
        return command->name;
    case Column::Way:
        return command->way;
    case Column::Keys:
        return keysText(m_shortcuts.keys(command->id));
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Command:
        return tr("Command");
    case Column::Way:
        return tr("Menu");
    case Column::Keys:
        return tr("Shortcut");
    }
    return {};
}

} // namespace artiscope
