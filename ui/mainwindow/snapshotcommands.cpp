// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/snapshotcommands.h"

namespace artiscope {

namespace {
constexpr qint64 second = 1'000'000; // microseconds
constexpr qint64 day = 24 * 60 * 60 * second;
} // namespace

SnapshotCommands::SnapshotCommands(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) { }

std::optional<Snapshot> SnapshotCommands::defaultBranch() const
{
    const std::optional<Branch> branch = m_workspace.branch();
    if (!branch || branch->isDefault)
        return {};
    return Snapshot{m_workspace.branches().defaultName(), m_workspace.snapshot().at};
}

std::optional<Snapshot> SnapshotCommands::beginning() const
{
    const std::optional<Branch> branch = m_workspace.branch();
    if (!branch || branch->isDefault || !branch->branchedFrom)
        return {};
    return Snapshot{m_workspace.branches().defaultName(), branch->branchedFrom};
}

std::optional<Snapshot> SnapshotCommands::yesterday() const
{
    if (!m_workspace.branch())
        return {};
    const Instant shown = m_workspace.snapshot().at.value_or(m_workspace.now());
    const qint64 before = shown.microseconds - day;
    return Snapshot{m_workspace.snapshot().branch, Instant{before - before % second}}; // a time that one can read
}

std::optional<Snapshot> SnapshotCommands::lastVisit() const
{
    if (!m_workspace.branch() || !m_workspace.lastVisit())
        return {};
    return Snapshot{m_workspace.snapshot().branch, m_workspace.lastVisit()};
}

void SnapshotCommands::compareWithDefault()
{
    compareWith(defaultBranch());
}

void SnapshotCommands::compareWithBeginning()
{
    compareWith(beginning());
}

void SnapshotCommands::compareWithYesterday()
{
    compareWith(yesterday());
}

void SnapshotCommands::compareWithLastVisit()
{
    compareWith(lastVisit());
}

void SnapshotCommands::compareWith(const std::optional<Snapshot> &snapshot)
{
    if (snapshot)
        m_workspace.compareWith(snapshot);
}

} // namespace artiscope
