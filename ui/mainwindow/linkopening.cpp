// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/linkopening.h"

#include "app/session/linked.h"
#include "app/session/wantedartifact.h"
#include "ui/viewer/readingarea.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <chrono>

namespace artiscope {

using namespace std::chrono_literals;

LinkOpening::LinkOpening(Workspace &workspace, Profiles &profiles, ReadingArea &reading, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_profiles(profiles),
      m_reading(reading)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms); // what is there sooner needs no word
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QString name =
            m_link->definition.isEmpty() ? m_link->artifactId : m_link->definition + u'/' + m_link->target;
        const QString server = m_link->server.host();
        Q_EMIT waiting(name.isEmpty() ? tr("A link to %1 is being opened.").arg(server)
                                      : tr("A link to %1 on %2 is being opened.").arg(name, server));
    });
    connect(&m_workspace, &Workspace::opened, this, &LinkOpening::attach);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &LinkOpening::lookSoon);
    connect(&m_workspace, &Workspace::placeRefused, this, &LinkOpening::refuse);
    connect(&m_workspace, &Workspace::branchVanished, this, &LinkOpening::refuse);
    connect(&m_reading, &ReadingArea::settled, this, &LinkOpening::lookSoon);
}

void LinkOpening::open(const Link &link)
{
    cancel();
    m_link = link;
    m_placed = false;
    m_place.reset();
    m_key.reset();
    m_branchesAsked = false;
    m_awaitsBranches = false;
    m_artifactsAsked = !isThere();
    m_patience.start();
    if (!isThere())
        goToServer();
    else if (m_workspace.connection().state() == Connection::State::Failed)
        m_workspace.refresh();
    look();
}

void LinkOpening::cancel()
{
    if (m_link)
        finish();
}

void LinkOpening::cancelUnlessThere()
{
    if (!isThere())
        cancel();
}

bool LinkOpening::isThere() const
{
    return m_link && m_workspace.isOpen() && isOfServer(*m_link, m_workspace.connection().profile());
}

void LinkOpening::goToServer()
{
    const Link link = *m_link;
    if (link.server == linkServer({.id = QString(sampleProfileId)})) {
        Q_EMIT sampleWanted();
        return;
    }
    const std::optional<Profile> profile = profileFor(link, m_profiles.list(), m_profiles.lastUsedId());
    if (!profile) {
        Q_EMIT serverUnknown(link.server);
        return;
    }
    if (const Result<Nothing> kept = m_profiles.setLastUsedId(profile->id); !kept)
        Q_EMIT failed(kept.error());
    m_placed = true;
    const auto written = [](const LinkPlace &place) {
        return place.time.isEmpty() ? place.branch : place.branch + u'@' + place.time;
    };
    m_workspace.openAt(
        *profile, {}, {link.shown.branch, link.shown.time, link.against ? written(*link.against) : QString()});
}

void LinkOpening::attach()
{
    if (m_link && !isThere())
        cancel(); // another server was chosen meanwhile
    connect(&m_workspace.branches(), &BranchList::changed, this, [this] {
        m_awaitsBranches = false;
        lookSoon();
    });
    connect(&m_workspace.catalogue(), &Catalogue::stateChanged, this, &LinkOpening::lookSoon);
    connect(&m_workspace.catalogue(), &Catalogue::definitionsSettled, this, &LinkOpening::lookSoon);
    connect(&m_workspace.comparison(), &Comparison::stateChanged, this, &LinkOpening::lookSoon);
    connect(&m_workspace.readings(), &Readings::activeChanged, this, [this] {
        if (m_place && !m_showing && m_workspace.readings().active().key() != m_key)
            cancel(); // another artifact was chosen meanwhile
    });
}

// Who tells of something new may be in the middle of it, and going elsewhere is nothing to do within that.
void LinkOpening::lookSoon()
{
    if (m_link)
        QMetaObject::invokeMethod(this, &LinkOpening::look, Qt::QueuedConnection);
}

void LinkOpening::look()
{
    if (!isThere() || m_workspace.snapshot().branch.isEmpty())
        return;
    if (!m_placed) {
        takePlace();
        return; // what comes of it is told
    }
    if (!m_place)
        m_place = m_workspace.snapshot();
    else if (m_workspace.snapshot() != *m_place)
        cancel(); // another place was chosen meanwhile
    else if (m_key)
        showInIt();
    else
        takeArtifact();
}

void LinkOpening::takePlace()
{
    if (m_awaitsBranches)
        return;
    BranchList &branches = m_workspace.branches();
    const auto resolved = [&](const LinkPlace &place) {
        return resolvePlace(place, branches.branches(), m_workspace.now(), QTimeZone::systemTimeZone());
    };
    const Result<Snapshot> shown = resolved(m_link->shown);
    const Result<Snapshot> against = resolved(m_link->against.value_or(m_link->shown));
    for (const Result<Snapshot> &place : {shown, against}) {
        if (place)
            continue;
        if (place.error().reason == Error::Reason::BranchNotFound && !m_branchesAsked) {
            m_branchesAsked = true; // it may be younger than the list
            m_awaitsBranches = true;
            branches.refresh();
        } else {
            fail(place.error());
        }
        return;
    }
    m_placed = true;
    m_place = *shown;
    const std::optional<Snapshot> compared = m_link->against ? std::optional(*against) : std::nullopt;
    if (m_workspace.snapshot() == *shown) {
        m_workspace.compareWith(compared);
    } else {
        m_artifactsAsked = true;
        m_workspace.showCompared(*shown, compared); // branch and time in one step, to which going back leads
    }
    lookSoon();
}

void LinkOpening::refuse()
{
    if (m_placed && isThere()) // before that it is the place one comes from
        cancel();
}

void LinkOpening::takeArtifact()
{
    if (!m_link->namesArtifact()) {
        finish();
        return;
    }
    Catalogue &catalogue = m_workspace.catalogue();
    if (!m_workspace.showsItsSnapshot() || catalogue.state() != LoadState::Ready || catalogue.awaitsDefinitions())
        return;
    const auto found = wantedArtifact(
        m_workspace, [this](const QList<Artifact> &artifacts) { return resolveLinked(*m_link, artifacts); });
    if (!found)
        return;
    const Result<Artifact> &artifact = *found;
    if (artifact) {
        m_key = artifact->key();
        m_patience.stop();
        Q_EMIT waiting({}); // what is read says itself that it loads
        m_showing = true;
        Q_EMIT artifactWanted(*m_key);
        m_showing = false;
        lookSoon();
    } else if (!m_artifactsAsked && artifact.error().reason != Error::Reason::Ambiguous) {
        m_artifactsAsked = true; // it may be younger than the list
        catalogue.reload();
    } else {
        fail(artifact.error());
    }
}

void LinkOpening::showInIt()
{
    Viewer &viewer = m_reading.viewer();
    const int line = m_link->line;
    if (line == 0 && !m_link->against) {
        finish();
        return;
    }
    const Reading &reading = m_workspace.readings().active();
    const bool isGone = !viewer.readKey() && reading.key() == m_key && reading.counterpart().artifact();
    if (viewer.readKey() != m_key && !isGone)
        return;
    if (line == 0 || isGone) {
        if (viewer.comparesSnapshots()) {
            finish();
            viewer.setTab(Viewer::Tab::Changes);
        } else if (viewer.knowsBothSides()) {
            finish(); // there is nothing to be compared
        }
    } else if (viewer.hasText()) {
        finish();
        viewer.setReformatted(false); // the line is one of the artifact as it is
        viewer.setTab(Viewer::Tab::Source);
        viewer.text().goToLine(line - 1);
        viewer.text().setFocus();
    } else if (m_workspace.document().state() == LoadState::Ready && !viewer.isBusy()) {
        finish(); // it has no lines
    }
}

void LinkOpening::finish()
{
    m_link.reset();
    m_place.reset();
    m_patience.stop();
    Q_EMIT waiting({});
}

void LinkOpening::fail(const Error &error)
{
    finish();
    Q_EMIT failed(error);
}

} // namespace artiscope
