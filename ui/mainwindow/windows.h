// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/runnotifications.h"
#include "ui/widgets/menukey.h"

#include <memory>
#include <vector>

namespace artiscope {

class MainWindow;
class Preferences;
class Profiles;
struct Services;

// All windows of one start, each with a workspace of its own: they share profiles, settings and the cache, and nothing
// of what they show. The last one stays until the program ends. GUI thread; owned by main(), which outlives it with all
// that it refers to.
class Windows final : public QObject {
    Q_OBJECT
public:
    Windows(const Services &services, Profiles &profiles, Preferences &preferences, QObject *parent = nullptr);
    ~Windows() override;

    MainWindow &add(); // not shown yet
    [[nodiscard]] MainWindow &active() const; // that the person was in last; there is one once one was added
    [[nodiscard]] size_t count() const { return m_windows.size(); }

Q_SIGNALS:
    void sampleRequested(artiscope::MainWindow *in); // main() owns the sample server

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct One {
        std::unique_ptr<Workspace> workspace; // outlives its window
        std::unique_ptr<MainWindow> window;
    };
    void addBeside(const MainWindow &asking); // looking at the same
    void remove(const MainWindow &closed);
    void showRun(const QString &runId); // in the one that the person was in last of those that have it

    const Services &m_services;
    Profiles &m_profiles;
    Preferences &m_preferences;
    MenuKey m_menuKey;
    RunNotifications m_notifications;
    std::vector<One> m_windows; // the active one last
};

} // namespace artiscope
