// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/opening.h"

#include "app/session/changedcontents.h"
#include "app/session/exitstatus.h"
#include "app/session/explain.h"
#include "app/session/reference.h"
#include "app/session/wantedartifact.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/viewer/viewer.h"

#include <QPixmap>

#include <chrono>
#include <cstdio>

namespace artiscope {

using namespace std::chrono_literals;

Opening::Opening(MainWindow &window, Workspace &workspace, const OpeningOptions &options, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_workspace(workspace),
      m_options(options)
{
    // What has loaded is laid out and coloured in the turns of the event loop that follow.
    m_settle.setSingleShot(true);
    m_settle.setInterval(600ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (const std::optional<int> status = settled())
            takePicture(*status);
    });
    connect(&m_workspace, &Workspace::opened, this, &Opening::attach);
    connect(&m_workspace, &Workspace::placeRefused, this, [this](const Error &error) {
        m_notShown = error;
        m_options.changes = false;
    });
    connect(&m_window.viewer(), &Viewer::settled, this, &Opening::look);
    if (m_options.size.isValid())
        m_window.resize(m_options.size);
}

void Opening::start()
{
    if (m_workspace.isOpen())
        attach();
    if (m_options.connections)
        m_window.openConnections();
    look();
}

void Opening::attach()
{
    connect(&m_workspace.connection(), &Connection::stateChanged, this, &Opening::look);
    connect(&m_workspace.connection(), &Connection::activeRequestsChanged, this, &Opening::look);
    connect(&m_workspace.catalogue(), &Catalogue::stateChanged, this, &Opening::look);
    connect(&m_workspace.catalogue(), &Catalogue::definitionsChanged, this, &Opening::look);
    connect(&m_workspace.catalogue(), &Catalogue::artifactsUpdated, this, &Opening::look);
    connect(&m_workspace.comparison(), &Comparison::stateChanged, this, &Opening::look);
    connect(&m_workspace.changedContents(), &ChangedContents::stateChanged, this, &Opening::look);
    connect(&m_workspace.document(), &Document::stateChanged, this, &Opening::look);
    connect(&m_workspace.document(), &Document::contentChanged, this, &Opening::look);
}

void Opening::look()
{
    if (m_workspace.isOpen() && !m_shown && m_workspace.catalogue().state() == LoadState::Ready
        && !m_workspace.catalogue().definitions().isEmpty())
        show();
    if (m_options.changes && m_window.viewer().comparesSnapshots()) {
        m_options.changes = false; // from now on the person chooses
        m_window.viewer().setTab(Viewer::Tab::Changes);
    }
    if (!m_options.screenshot.isEmpty())
        m_settle.start(); // again from the beginning: something has changed
}

void Opening::show()
{
    if (m_options.show.isEmpty()) {
        m_shown = true;
        if (!m_options.screenshot.isEmpty())
            m_window.showFirstArtifact();
        return;
    }
    const std::pair now(m_workspace.snapshot(), m_workspace.readings().active().key());
    if (m_waited && *m_waited != now) { // the person went elsewhere meanwhile
        m_shown = true;
        return;
    }
    const auto found = wantedArtifact(
        m_workspace, [this](const QList<Artifact> &artifacts) { return resolveArtifact(m_options.show, artifacts); });
    if (!found) {
        m_waited = now;
        return;
    }
    const Result<Artifact> &artifact = *found;
    m_shown = true;
    if (artifact) {
        m_window.showArtifact(artifact->key());
    } else {
        m_notShown = artifact.error();
        m_window.showTrouble(*m_notShown);
    }
}

std::optional<int> Opening::settled() const
{
    if (!m_workspace.isOpen())
        return AllDone; // nothing was to be opened: that is what is shown
    const Connection &connection = m_workspace.connection();
    if (connection.state() == Connection::State::Failed || connection.state() == Connection::State::SignedOut)
        return exitStatus(connection.error().value_or(Error{.kind = Error::Kind::Http}));
    if (connection.state() != Connection::State::Ready)
        return std::nullopt;
    if (m_workspace.catalogue().state() == LoadState::Failed)
        return exitStatus(m_workspace.catalogue().error().value_or(Error{}));
    if (m_workspace.catalogue().state() != LoadState::Ready)
        return std::nullopt;
    // What comes after the list, such as who changed what, counts too.
    if (m_workspace.document().state() == LoadState::Loading || m_window.viewer().isBusy()
        || m_workspace.connection().activeRequests() > 0)
        return std::nullopt;
    if (m_workspace.comparison().state() == LoadState::Loading
        || m_workspace.changedContents().state() == LoadState::Loading)
        return std::nullopt;
    if (m_notShown)
        return exitStatus(*m_notShown);
    if (m_workspace.comparison().state() == LoadState::Failed)
        return exitStatus(m_workspace.comparison().error().value_or(Error{}));
    if (m_workspace.document().state() == LoadState::Failed)
        return exitStatus(m_workspace.document().error().value_or(Error{}));
    return AllDone;
}

void Opening::takePicture(int status)
{
    if (!m_window.grab().save(m_options.screenshot)) {
        const Error error{
            .kind = Error::Kind::Storage, .reason = Error::Reason::NotWritable, .subject = m_options.screenshot};
        std::fprintf(stderr, "artiscope: %s\n", qUtf8Printable(explainInOneLine(error)));
        Q_EMIT ended(LocalTrouble);
        return;
    }
    Q_EMIT ended(status);
}

} // namespace artiscope
