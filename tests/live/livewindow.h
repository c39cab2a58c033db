// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "tests/live/liveworkspace.h"
#include "tests/ui/part.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QLineEdit>
#include <QListView>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace artiscope {

// What tests of the real main window on the live server share: the window, and a person's first gestures in it.
class LiveWindow {
protected:
    void openWindow(const QUrl &address)
    {
        m_live = std::make_unique<LiveWorkspace>(m_facts, address);
        const Services &services = m_live->workspace.services();
        m_preferences = std::make_unique<Preferences>(services.settings);
        m_profiles = std::make_unique<Profiles>(services);
        m_window = std::make_unique<MainWindow>(m_live->workspace, *m_profiles, *m_preferences);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_profiles.reset();
        m_preferences.reset();
        m_live.reset();
    }

    QTableView *table() { return part<QTableView>(*m_window, "artifacts"); }
    // Filters down to one row by typing, and clicks it.
    void choose(const QString &definition, const QString &target)
    {
        auto *const field = part<QLineEdit>(*m_window, "filterField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, definition + u' ' + target);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, 60'000);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(0, 0)).center());
        const Document &document = m_live->workspace.document();
        QTRY_VERIFY_WITH_TIMEOUT(document.artifact(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(document.artifact()->definition.name, definition, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(document.artifact()->target.label, target, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(document.state() != LoadState::Loading, 60'000);
    }
    void chooseDefinition(const QString &name)
    {
        auto *const list = part<QListView>(*m_window, "definitions");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        }
    }
    // A text that is on the screen and says this.
    bool isShown(const QByteArray &words)
    {
        const auto views = m_window->findChildren<TextView *>();
        return std::any_of(views.begin(), views.end(),
            [&](const TextView *view) { return view->isVisible() && view->text().bytes().contains(words); });
    }

    Facts m_facts;
    std::unique_ptr<LiveWorkspace> m_live;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<MainWindow> m_window; // goes first: it looks at all the others
};

} // namespace artiscope
