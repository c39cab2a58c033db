// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcuts.h"

#include <QAbstractTableModel>

namespace artiscope {

// Commands and their keys, those that are looked for. GUI thread; the shortcuts outlive it.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Command, Way, Keys };

    explicit ShortcutModel(const Shortcuts &shortcuts, QObject *parent = nullptr);

    void setFilter(const QStringList &words); // each in the name, the menus or the keys
    [[nodiscard]] QString id(const QModelIndex &index) const; // of the command; empty: there is none
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] bool isFound(const Shortcuts::Command &command) const;

    const Shortcuts &m_shortcuts;
    QStringList m_words;
    QStringList m_ids; // that are shown
};

[[nodiscard]] QString keysText(const Shortcuts::Keys &keys); // "Alt+Down, F8"

} // namespace artiscope
