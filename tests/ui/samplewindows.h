// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samplewindow.h"
#include "ui/mainwindow/windows.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace artiscope {

// All windows of one start on a server whose runs are remembered, by way of a relay; with one to begin with.
class SampleWindows {
public:
    SampleWindows()
    {
        sample.services.dataFolder = sample.folder.filePath(QStringLiteral("data"));
        first->show();
        first->activateWindow();
        if (!QTest::qWaitForWindowActive(first))
            qFatal("the window does not become active");
    }

    [[nodiscard]] bool open()
    {
        Profile profile = sample.profile();
        profile.id = QStringLiteral("laboratory");
        profile.baseUrl = relay.url();
        first->workspace().open(profile, Secret{.token = sample.server.token()});
        return QTest::qWaitFor([this] { return isListed(*first); }, SampleWindow::patience);
    }
    // All rows are there, and what one may do is known.
    [[nodiscard]] static bool isListed(const MainWindow &window)
    {
        const Workspace &workspace = window.workspace();
        return workspace.isOpen() && workspace.catalogue().state() == LoadState::Ready
            && part<QTableView>(window, "artifacts")->model()->rowCount() > 0
            && workspace.generateBlock() != GenerateBlock::RightsUnknown;
    }
    // By the keys of a person.
    [[nodiscard]] MainWindow *openAnother(MainWindow &from)
    {
        const size_t before = windows.count();
        QTest::keyClick(&from, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (windows.count() != before + 1)
            return nullptr;
        MainWindow &another = windows.active();
        another.activateWindow();
        return QTest::qWaitForWindowActive(&another) ? &another : nullptr;
    }
    [[nodiscard]] std::optional<Artifact> find(const std::function<bool(const Artifact &)> &predicate) const
    {
        const QList<Artifact> &all = first->workspace().catalogue().artifacts();
        const auto at = std::ranges::find_if(all, predicate);
        return at == all.end() ? std::nullopt : std::optional(*at);
    }
    [[nodiscard]] std::optional<Artifact> find(const char *definition, const char *target) const
    {
        return find([&](const Artifact &artifact) {
            return artifact.definition.name == QLatin1String(definition)
                && artifact.target.label == QLatin1String(target);
        });
    }

    SampleWorkspace sample{SampleOptions{.speed = 20}};
    Relay relay{sample.server.url()};
    Preferences preferences{sample.settings};
    Profiles profiles{sample.services};
    Windows windows{sample.services, profiles, preferences}; // goes first: it looks at all the others
    QPointer<MainWindow> first = &windows.add();
};

} // namespace artiscope
