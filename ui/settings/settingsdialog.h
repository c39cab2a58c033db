// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace artiscope {

class Preferences;
class SearchField;
class SettingsPage;
class ShortcutPage;
class Shortcuts;

// Everything that a person may change, by groups and by search. What is changed holds at once and is saved a moment
// later; there is nothing to confirm. Stays open beside the window. GUI thread; owned by the window; what it is given
// outlives it.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Preferences &preferences, Shortcuts &shortcuts, QWidget *parent = nullptr);

    void showShortcuts(); // that page, whatever was looked for

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addGroup(const QString &name, QWidget *page);
    void search(const QString &text);
    void showFound(int row, int found, bool isSearching);
    void save();
    void askToResetAll();
    void resetAll();

    Preferences &m_preferences;
    Shortcuts &m_shortcuts;
    SearchField *m_search;
    QListWidget *m_groups;
    QStackedWidget *m_pages; // in the order of the groups, and behind them the one for nothing found
    QList<SettingsPage *> m_settingsPages;
    ShortcutPage *m_shortcutPage;
    QLabel *m_nothing;
    QLabel *m_trouble; // of saving
    QTimer m_saving; // runs out when nothing was changed for a moment
};

} // namespace artiscope
