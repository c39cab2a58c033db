// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themekeeper.h"

#include <QFont>

namespace artiscope {

class Preferences;

// Keeps the application looking as the preferences say: colours, fonts, motion. Made once by main(), before the first
// window; lives as long as the application, which gets the system's look back from nobody. GUI thread.
class LookKeeper final : public QObject {
    Q_OBJECT
public:
    LookKeeper(QApplication &application, const Preferences &preferences, QObject *parent = nullptr);

private:
    void follow(const QString &key);
    void applyFonts();

    QApplication &m_application;
    const Preferences &m_preferences;
    QFont m_systemFont;
    ThemeKeeper m_theme;
};

} // namespace artiscope
