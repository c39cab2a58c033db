// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/contentsource.h"
#include "app/session/loadstate.h"

namespace artiscope {

// The artifact that is being read. Main thread; owned by the workspace; outlived by its source.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(ContentSource &source, QObject *parent = nullptr);

    [[nodiscard]] LoadState state() const { return m_state; } // of the content; Idle: nothing chosen
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::optional<Artifact> &artifact() const { return m_artifact; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QByteArray &bytes() const { return m_content.bytes; } // Ready only
    [[nodiscard]] FetchedContent::Check check() const { return m_content.check; }
    [[nodiscard]] bool fromCache() const { return m_content.fromCache; }
    [[nodiscard]] qint64 received() const { return m_received; } // bytes so far, while loading
    [[nodiscard]] qint64 total() const { return m_total; } // -1: not known

    void open(const Artifact &artifact, const Snapshot &snapshot);
    void close();
    void reload();
    // The list has newer facts of the same artifact: its fields change quietly, content is fetched again if it differs.
    void update(const Artifact &artifact);

Q_SIGNALS:
    void opened(); // another artifact or snapshot was chosen
    void stateChanged();
    void contentChanged(); // bytes are there, or are others now
    void factsChanged(); // fields of artifact()
    void progressed();

private:
    void load(bool quiet);
    void setState(LoadState state, std::optional<Error> error = {});

    ContentSource &m_source;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    std::optional<Artifact> m_artifact;
    Snapshot m_snapshot;
    FetchedContent m_content;
    qint64 m_received = 0;
    qint64 m_total = -1;
    Request m_load;
};

} // namespace artiscope
