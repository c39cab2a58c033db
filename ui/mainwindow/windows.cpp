// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windows.h"

#include "ui/mainwindow/mainwindow.h"

#include <QEvent>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int aside = 28; // pixels that a window is below and beside the one that it came from

} // namespace

Windows::Windows(const Services &services, Profiles &profiles, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_profiles(profiles),
      m_preferences(preferences)
{
    connect(&m_notifications, &RunNotifications::runWanted, this, &Windows::showRun);
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    One one;
    one.workspace = std::make_unique<Workspace>(m_services);
    one.window = std::make_unique<MainWindow>(*one.workspace, m_profiles, m_preferences);
    m_notifications.follow(*one.workspace, *one.window);
    MainWindow *const window = one.window.get();
    m_windows.push_back(std::move(one));
    window->installEventFilter(this);
    connect(window, &MainWindow::sampleRequested, this, [this, window] { Q_EMIT sampleRequested(window); });
    connect(window, &MainWindow::newWindowRequested, this, [this, window] { addBeside(*window); });
    connect(window, &MainWindow::closed, this, [this, window] { remove(*window); });
    return *window;
}

MainWindow &Windows::active() const
{
    return *m_windows.back().window;
}

void Windows::addBeside(const MainWindow &asking)
{
    MainWindow &window = add();
    if (!asking.isMaximized() && !asking.isFullScreen())
        window.setGeometry(asking.geometry().translated(aside, aside));
    if (asking.workspace().isOpen())
        window.workspace().openLike(asking.workspace());
    window.show();
}

void Windows::remove(const MainWindow &closed)
{
    const auto at = std::ranges::find_if(m_windows, [&](const One &one) { return one.window.get() == &closed; });
    if (m_windows.size() == 1 || at == m_windows.end())
        return;
    // It is still closing; and in this order.
    at->window.release()->deleteLater();
    at->workspace.release()->deleteLater();
    m_windows.erase(at);
}

void Windows::showRun(const QString &runId)
{
    const auto at = std::find_if(m_windows.crbegin(), m_windows.crend(),
        [&runId](const One &one) { return one.workspace->isOpen() && one.workspace->runs().find(runId); });
    MainWindow &window = at == m_windows.crend() ? active() : *at->window;
    window.comeToFront();
    window.showRun(runId);
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        const auto at = std::ranges::find_if(m_windows, [&](const One &one) { return one.window.get() == watched; });
        if (at != m_windows.end())
            std::rotate(at, at + 1, m_windows.end());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace artiscope
