// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "app/session/preferences.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

SettingsPage::SettingsPage(Preferences &preferences, Setting::Group group, QWidget *parent) : QScrollArea(parent)
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(settingGroupName(group));
    setFocusPolicy(Qt::NoFocus); // its rows have it, and come into sight
    viewport()->setBackgroundRole(QPalette::Base);
    auto *const inside = new QWidget(this);
    inside->setProperty("look", QStringLiteral("pane"));
    auto *const layout = new QVBoxLayout(inside);
    layout->setContentsMargins(6 * sizes.grid, 3 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid);
    layout->setSpacing(sizes.grid);
    auto *const title = new QLabel(settingGroupName(group), inside);
    title->setProperty("look", QStringLiteral("title"));
    layout->addWidget(title);
    const QList<Setting> settings = allSettings(); // in the language of the window, not of when the file was read
    for (const Setting &setting : settings) {
        if (setting.group != group)
            continue;
        auto *const row = new SettingRow(preferences, setting, inside);
        layout->addWidget(row);
        m_rows << row;
    }
    layout->addStretch();
    setWidget(inside);
}

int SettingsPage::filter(const QStringList &words)
{
    int found = 0;
    for (SettingRow *const row : std::as_const(m_rows)) {
        const bool isFound = row->isFound(words);
        row->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    return found;
}

} // namespace artiscope
