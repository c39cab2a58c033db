// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/preferences.h"
#include "ui/compare/comparesettings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace artiscope {

// How the person wants to see differences: the actions that say so, and what they have said, kept in the preferences.
// Owned by the window; the preferences outlive it. GUI thread.
class CompareChoices final : public QObject {
    Q_OBJECT
public:
    CompareChoices(Preferences &preferences, QWidget *window);

    [[nodiscard]] const CompareSettings &settings() const { return m_settings; }
    [[nodiscard]] QMenu *shownMenu() const { return m_shownMenu; } // for the bar and for buttons

Q_SIGNALS:
    void changed();

private:
    QAction *add(QMenu *menu, const char *name, const QString &text);
    void addContexts();

    Preferences &m_preferences;
    CompareSettings m_settings;
    QMenu *m_shownMenu;
};

} // namespace artiscope
