// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/changewalk.h"

#include "app/models/artifactmodel.h"
#include "app/session/reference.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/threewaypage.h"
#include "ui/viewer/readingarea.h"

namespace artiscope {

ChangeWalk::ChangeWalk(Workspace &workspace, const ArtifactModel &shown, ReadingArea &reading, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_shown(shown),
      m_reading(reading)
{
    connect(&m_reading, &ReadingArea::pageChanged, this, [this] { m_told.reset(); }); // one is elsewhere
    connect(&m_reading, &ReadingArea::viewerChanged, this, [this] {
        m_told.reset();
        arrive(); // what that one shows may have been settled before
    });
    connect(&m_reading, &ReadingArea::settled, this, &ChangeWalk::arrive);
    connect(&m_workspace, &Workspace::againstChanged, this, [this] {
        m_told.reset();
        m_awaited.reset();
    });
}

Viewer &ChangeWalk::viewer() const
{
    return m_reading.viewer();
}

// What only the other snapshot has is no artifact of what is read.
std::optional<ArtifactKey> ChangeWalk::shownKey() const
{
    if (const std::optional<ArtifactKey> key = viewer().readKey(); key || !m_workspace.isOpen())
        return key;
    const Reading &reading = m_workspace.readings().active();
    const std::optional<Artifact> &there = reading.counterpart().artifact();
    return there && there->key() == reading.key() ? reading.key() : std::nullopt;
}

void ChangeWalk::goToNext()
{
    go(Way::Next);
}

void ChangeWalk::goToPrevious()
{
    go(Way::Previous);
}

void ChangeWalk::go(Way way)
{
    const std::optional<Artifact> other = beyond(way);
    if (!other) {
        m_told.reset();
        if (way == Way::Next)
            viewer().goToNextChange();
        else
            viewer().goToPreviousChange();
        return;
    }
    // Where nothing is compared there is no change that one could have missed.
    if (viewer().comparesSnapshots() && std::exchange(m_told, way) != way) {
        const bool isOfOther = other->definition.id != shownKey()->definitionId;
        const QString name = isOfOther ? artifactReference(*other) : other->target.label;
        Q_EMIT said(way == Way::Next ? tr("That was the last change. Once more goes to %1.").arg(name)
                                     : tr("That was the first change. Once more goes to %1.").arg(name));
        return;
    }
    m_told.reset();
    m_awaited = Awaited{other->key(), way};
    Q_EMIT said({});
    Q_EMIT artifactWanted(other->key());
}

// A tab that was there before has its caret where the person has left it.
void ChangeWalk::arrive()
{
    const std::optional<ArtifactKey> key = shownKey();
    if (key && m_awaited && *key != m_awaited->key)
        m_awaited.reset(); // the person has gone elsewhere
    if (!m_awaited || !key || !isThere())
        return;
    const Way way = std::exchange(m_awaited, {})->way;
    viewer().setTab(Viewer::Tab::Changes);
    if (!viewer().comparesSnapshots())
        return;
    if (way == Way::Next)
        viewer().goToFirstChange();
    else
        viewer().goToLastChange();
}

bool ChangeWalk::isThere() const
{
    const Viewer &shown = viewer();
    return !shown.isBusy() && (shown.comparesSnapshots() ? showsChanges() : shown.knowsBothSides());
}

// Not while what both sides come from is being fetched, or could not be.
bool ChangeWalk::showsChanges() const
{
    const Comparisons *const compared = viewer().comparisons();
    return !compared || !compared->threeWay() || compared->threeWay()->showsTexts();
}

std::optional<Artifact> ChangeWalk::beyond(Way way) const
{
    const Comparisons *const compared = viewer().comparisons();
    if (viewer().tab() != Viewer::Tab::Changes || !isThere())
        return {};
    if (compared && (way == Way::Next ? compared->hasNext() : compared->hasPrevious()))
        return {};
    const std::optional<ArtifactKey> key = shownKey();
    const QModelIndex here = key ? m_shown.indexOf(*key) : QModelIndex();
    if (!here.isValid())
        return {}; // among what is listed it has no place
    const Artifact *const other = way == Way::Next ? m_shown.changedAfter(here) : m_shown.changedBefore(here);
    return other ? std::optional(*other) : std::nullopt;
}

} // namespace artiscope
