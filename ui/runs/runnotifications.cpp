// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runnotifications.h"

#include "app/models/runtext.h"
#include "app/session/runtally.h"

#include <QApplication>

namespace artiscope {

RunNotifications::RunNotifications(QObject *parent) : QObject(parent)
{
    connect(&m_desktop, &DesktopNotifications::activated, this, &RunNotifications::runWanted);
}

void RunNotifications::follow(Workspace &workspace, QWidget &window)
{
    connect(&workspace, &Workspace::opened, this, [this, &workspace, &window] {
        connect(&workspace.runs(), &RunCentre::runFinished, this, [this, &workspace, &window](const QString &runId) {
            const Run *const run = workspace.runs().find(runId);
            if (!run || m_ended.contains(runId))
                return;
            m_ended.insert(runId); // also when one looks: another window hears of it later
            if (QApplication::activeWindow())
                return;
            tell(*run);
            QApplication::alert(&window);
        });
    });
}

void RunNotifications::tell(const Run &run)
{
    const RunTally sum = tally(run);
    const bool isRefused = run.phase == Run::Phase::Refused;
    const bool isBad = isRefused || sum.failed > 0 || sum.unknown > 0;
    const int rendered = sum.created + sum.changed + sum.unchanged + sum.repaired;
    QStringList lines{runTitle(run)};
    if (isRefused) {
        lines << runError(run);
    } else {
        QStringList counts{tr("%n rendered", nullptr, rendered)};
        if (sum.failed > 0)
            counts << tr("%n failed", nullptr, sum.failed);
        if (sum.unknown > 0)
            counts << tr("%n unknown", nullptr, sum.unknown);
        lines << counts.join(QStringLiteral(", "));
    }
    m_desktop.show(run.id,
        isRefused   ? tr("The server refused to generate")
            : isBad ? tr("Generating has ended, not all of it well")
                    : tr("Generating has ended"),
        lines.join(u'\n'), isBad);
}

} // namespace artiscope
