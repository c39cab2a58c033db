// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/themechoice.h"

#include <QObject>

class QApplication;

namespace artiscope {

struct Theme;

// Keeps the application in the theme that the person chose, following the system when that is the choice. Made once by
// main(), before the first window; lives as long as the application. GUI thread.
class ThemeKeeper final : public QObject {
    Q_OBJECT
public:
    // The application is used until destruction. Applies at once.
    explicit ThemeKeeper(
        QApplication &application, ThemeChoice choice = ThemeChoice::System, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); // another theme is in use; Theme::current() has it

private:
    void apply();
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] const Theme &wanted() const;

    QApplication &m_application;
    ThemeChoice m_choice;
    bool m_applying = false;
};

} // namespace artiscope
