// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionmemory.h"

#include "app/session/workspace.h"
#include "app/store/settings.h"

namespace artiscope {

using namespace std::chrono_literals;

SessionMemory::SessionMemory(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(1s);
    connect(&m_moment, &QTimer::timeout, this, &SessionMemory::remember);
    connect(&m_workspace, &Workspace::opened, this, &SessionMemory::follow);
    connect(&m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (m_workspace.snapshot().branch.isEmpty())
            return;
        if (!m_isBack)
            comeBack();
        m_moment.start();
    });
    connect(&m_workspace, &Workspace::closing, this, [this] {
        remember();
        m_moment.stop();
        m_isBack = false;
    });
}

SessionMemory::~SessionMemory()
{
    if (m_moment.isActive())
        remember(); // the program ends
}

void SessionMemory::follow()
{
    const Readings &readings = m_workspace.readings();
    const auto changed = [this] { m_moment.start(); };
    connect(&readings, &Readings::moved, this, changed);
    connect(&readings, &Readings::shownChanged, this, changed);
    connect(&readings, &Readings::activeChanged, this, changed);
    connect(&readings, &Readings::added, this,
        [this, changed](const Reading *reading) { connect(reading, &Reading::changed, this, changed); });
    connect(m_workspace.readings().shown(Readings::Side::Left), &Reading::changed, this, changed);
}

void SessionMemory::comeBack()
{
    const Profile &profile = m_workspace.connection().profile();
    m_isBack = m_workspace.isAsLeft() && !profile.isSample();
    if (!m_isBack)
        return;
    const OpenArtifacts open = OpenArtifacts::fromJson(m_workspace.services().settings.openArtifacts(profile.id));
    m_workspace.readings().reopen(open);
    if (open.at)
        Q_EMIT timeOffered(*open.at);
}

void SessionMemory::remember()
{
    if (!m_isBack || !m_workspace.isOpen())
        return;
    OpenArtifacts open = m_workspace.readings().open();
    open.at = m_workspace.snapshot().at;
    m_workspace.services().settings.setOpenArtifacts(m_workspace.connection().profile().id, open.toJson());
}

} // namespace artiscope
