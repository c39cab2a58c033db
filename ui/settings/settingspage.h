// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setting.h"

#include <QScrollArea>

namespace artiscope {

class Preferences;
class SettingRow;

// The settings of one group, those that are looked for. GUI thread.
class SettingsPage final : public QScrollArea {
    Q_OBJECT
public:
    SettingsPage(Preferences &preferences, Setting::Group group, QWidget *parent = nullptr);

    int filter(const QStringList &words); // how many of them are found and shown

private:
    QList<SettingRow *> m_rows;
};

} // namespace artiscope
