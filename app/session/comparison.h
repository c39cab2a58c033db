// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/domain/definition.h"
#include "app/domain/snapshot.h"
#include "app/session/connection.h"

#include <QHash>

#include <array>

namespace artiscope {

// Any snapshot against any other, as sets of artifacts matched by their key: which were added, removed, changed. From
// metadata alone, both listings asked for at once; no content is downloaded. Main thread; owned by the workspace or a
// verb; outlived by the connection.
//
//   compare() ─→ Loading ─→ Ready       changes() are those of left() and right()
//                       └─→ Failed      error(); changes() are empty
class Comparison : public QObject {
    Q_OBJECT
public:
    explicit Comparison(Connection &connection, QObject *parent = nullptr);
    ~Comparison() override;

    [[nodiscard]] LoadState state() const { return m_state; }
    // Of two that are to be compared nothing can be said yet.
    [[nodiscard]] bool isAwaited() const { return m_state == LoadState::Idle || m_state == LoadState::Loading; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Snapshot &left() const { return m_sides[0].snapshot; }
    [[nodiscard]] const Snapshot &right() const { return m_sides[1].snapshot; }
    [[nodiscard]] Instant askedAt() const { return m_askedAt; } // what "now" was, by the server's clock
    // Artifacts of both sides that are listed so far, and how many there will be; -1 before the first pages.
    [[nodiscard]] qsizetype listed() const { return m_sides[0].listed + m_sides[1].listed; }
    [[nodiscard]] qsizetype expected() const;

    // In the order of compareArtifacts(). Empty unless Ready.
    [[nodiscard]] const QList<ArtifactChange> &changes() const { return m_changes; }
    [[nodiscard]] const ArtifactChange *find(const ArtifactKey &key) const; // null: neither side has it
    [[nodiscard]] std::optional<Change> changeOf(const ArtifactKey &key) const;
    [[nodiscard]] ChangeCounts counts() const { return m_counts; }
    [[nodiscard]] ChangeCounts counts(const QString &definitionId) const { return m_byDefinition.value(definitionId); }

    // Replaces what was compared before. `definition`: a reference (reference.h) to the only one that is looked at, of
    // either side; empty: all.
    void compare(const Snapshot &left, const Snapshot &right, const QString &definition = {});
    void reload(); // the same again
    void stop(); // Idle, whatever it was

Q_SIGNALS:
    void stateChanged(); // and with it the changes
    void progressed();

private:
    struct Side {
        Snapshot snapshot;
        std::optional<QList<Definition>> definitions; // as the server gave them; none when it did not
        std::optional<QList<Artifact>> artifacts;
        qsizetype listed = 0;
        qsizetype expected = -1;
    };
    struct Matched { // what the pool makes of both listings
        QList<ArtifactChange> changes;
        ChangeCounts counts;
        QHash<QString, ChangeCounts> byDefinition;
        QHash<ArtifactKey, qsizetype> places;
    };

    void start();
    void clear();
    void askDefinitions(size_t side);
    void list(size_t side, const QString &definitionId);
    void chooseDefinition();
    void match();
    void fail(const Error &error);

    Connection &m_connection;
    std::array<Side, 2> m_sides; // left, right
    QString m_reference; // to the only definition
    Instant m_askedAt;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QList<ArtifactChange> m_changes;
    ChangeCounts m_counts;
    QHash<QString, ChangeCounts> m_byDefinition;
    QHash<ArtifactKey, qsizetype> m_places;
    std::array<Request, 2> m_naming;
    std::array<Request, 2> m_listing;
    Request m_matching;
};

} // namespace artiscope
