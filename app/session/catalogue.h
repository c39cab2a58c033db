// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"
#include "app/domain/snapshot.h"
#include "app/session/connection.h"

#include <QHash>
#include <QSet>

namespace artiscope {

// What there is in one snapshot: its definitions and its artifacts, one per artifact key. Main thread; owned by the
// workspace; outlived by the connection.
//
// Artifacts are loaded in pages, several at once, in two tiers (contract, "Cost of metadata"): identity, status,
// checksum and target for all; when changed and by whom only for those that want() names, which is what is on the
// screen.
class Catalogue : public QObject {
    Q_OBJECT
public:
    explicit Catalogue(Connection &connection, QObject *parent = nullptr);
    ~Catalogue() override;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    // Whose artifacts() these are: still those of before until the first page of snapshot() is there, and never after
    // that failed.
    [[nodiscard]] const Snapshot &shown() const { return m_shown; }
    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QList<Artifact> &artifacts() const { return m_artifacts; } // in no order
    [[nodiscard]] const QList<Definition> &definitions() const { return m_definitions; } // by name
    // Those of snapshot() are on their way: definitions() may be of the one before.
    [[nodiscard]] bool awaitsDefinitions() const { return m_definitionsRequest.isActive(); }
    // Why definitions() could not be read; nothing: they were, or are still being asked for.
    [[nodiscard]] const std::optional<Error> &definitionsError() const { return m_definitionsError; }
    [[nodiscard]] int expected() const { return m_expected; } // how many there will be; -1 before the first page
    [[nodiscard]] int rowOf(const ArtifactKey &key) const; // into artifacts(); -1: not there
    [[nodiscard]] std::optional<Artifact> find(const ArtifactKey &key) const;
    [[nodiscard]] std::optional<Artifact> findById(const QString &artifactId) const;
    [[nodiscard]] std::optional<Definition> definition(const QString &id) const;
    [[nodiscard]] std::optional<Instant> loadedAt() const { return m_loadedAt; } // the server's time

    // Shows another snapshot. What was there goes away with the first page of the new one, not before.
    void show(const Snapshot &snapshot);
    void reload(); // the same snapshot again, seen as loading
    void refresh(); // the same again, quietly: only what differs is told; a failure leaves what is there
    void refreshDefinition(const QString &definitionId); // quietly, after a run
    // The second tier is wanted for these, most wanted first; replaces what was wanted before.
    void want(const QStringList &artifactIds);

Q_SIGNALS:
    void stateChanged(); // state, error, expected
    void definitionsChanged(); // or why there are none
    void definitionsSettled(); // awaitsDefinitions() is over as soon as this has been told, changed or not
    void artifactsReset(); // another snapshot or a visible reload: everything is new
    void artifactsAppended(int first, int last);
    void artifactsReplaced(); // quiet: rows may have come, gone or moved; keys are what stays
    void artifactsUpdated(const QList<int> &rows); // same rows, other fields

private:
    struct Load; // one pass over all pages

    void start(bool quiet);
    void takeFirst(Page<Artifact> page);
    void askPages();
    void takePage(int offset, QList<Artifact> artifacts);
    void finishLoad();
    void fail(const Error &error);
    void askDefinitions();
    void takeDefinitions(QList<Definition> definitions);
    void failDefinitions(const Error &error);
    void reset(QList<Artifact> artifacts);
    void append(const QList<Artifact> &artifacts);
    // Quiet; keeps what is known of the second tier. The definition that these are all of; empty: of all.
    void merge(const QList<Artifact> &artifacts, const QString &definitionId);
    void update(const QList<Artifact> &artifacts); // by id
    bool insert(const Artifact &artifact); // false: the key is there already
    void nameDefinition(Artifact &artifact) const;
    void askDetails();

    Connection &m_connection;
    Snapshot m_snapshot;
    Snapshot m_shown;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    int m_expected = -1;
    QList<Artifact> m_artifacts;
    QList<Definition> m_definitions;
    Snapshot m_definitionsOf; // the snapshot that has them
    std::optional<Error> m_definitionsError;
    QHash<QString, QString> m_definitionNames;
    QHash<ArtifactKey, int> m_rows;
    std::optional<Instant> m_loadedAt;
    QStringList m_wanted;
    QSet<QString> m_undetailed; // ids without details that were not asked for; empty: to be looked up
    std::unique_ptr<Load> m_load; // null: none under way
    Request m_definitionsRequest;
    Request m_definitionRefresh;
    Request m_detailsRequest;
};

} // namespace artiscope
