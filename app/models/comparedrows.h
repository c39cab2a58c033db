// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/models/artifactmodel.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace artiscope {

class BaseComparison;
class ChangedContents;
class Comparison;
class SameChange;

// What says what became of a catalogue's artifacts; null: nobody does. All of them are of the same comparison.
struct ComparedBy {
    const Comparison *comparison = nullptr;
    const ChangedContents *contents = nullptr;
    const SameChange *sameChange = nullptr;
    const BaseComparison *base = nullptr;
};

// The artifacts of a catalogue and, while it is compared with another snapshot, behind them those that only that one
// has, once all of the catalogue is listed. While the same two are compared anew, what was known stays; of two others
// nothing is known before both are compared. How contents differ is told in bursts. Main thread; what it is made of
// outlives it.
class ComparedRows final : public QObject, public ArtifactRows {
    Q_OBJECT
public:
    ComparedRows(Catalogue &catalogue, const ComparedBy &by, QObject *parent = nullptr);

    [[nodiscard]] Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const QList<ArtifactChange> &changes() const { return m_changes; } // empty: nothing is known
    // Nothing is known yet of the two snapshots that are compared.
    [[nodiscard]] bool isAwaited() const { return m_isComparing && m_changes.isEmpty(); }
    // As many as the catalogue has are its own.
    [[nodiscard]] const QList<Artifact> &artifacts() const override;
    [[nodiscard]] int rowOf(const ArtifactKey &key) const override;
    [[nodiscard]] std::optional<Change> changeOf(const ArtifactKey &key) const override;
    [[nodiscard]] QString changeNoteOf(const ArtifactKey &key) const override;
    [[nodiscard]] QString changeNoteInShortOf(const ArtifactKey &key) const override;
    [[nodiscard]] std::optional<ChangeOrigin> originOf(const ArtifactKey &key) const override;
    [[nodiscard]] QString sameChangeOf(const ArtifactKey &key) const override;
    [[nodiscard]] const ContentDifference *differenceOf(const ArtifactKey &key) const override;
    void want(const QStringList &artifactIds) override;

Q_SIGNALS:
    // As those of Catalogue.
    void reset();
    void appended(int first, int last);
    void replaced();
    void updated(const QList<int> &rows);
    void counted(const QList<int> &rows); // how their contents differ is known
    void forgotten(); // what became of them; those that only the other snapshot had are gone from the end
    // Whose changes they are; or which of them were changed alike, and in how many lines they differ, which is told
    // soon, and not by itself when all are replaced meanwhile.
    void compared();

private:
    void followComparison();
    void forget();
    void followCatalogue(); // puts both together
    [[nodiscard]] const ArtifactChange *find(const ArtifactKey &key) const; // null: not known
    void tellFound();
    void replace();

    Catalogue &m_catalogue;
    const ComparedBy m_by;
    QList<qsizetype> m_found; // places of the contents, not told yet
    QTimer m_tellFound;
    QTimer m_tellCompared;
    bool m_isListing = false; // page by page: each would be read again with those behind it
    bool m_isComparing = false; // the comparison is on its way, and tells all when it is there
    std::pair<Snapshot, Snapshot> m_pair; // that was compared
    QList<ArtifactChange> m_changes; // between them
    QHash<ArtifactKey, qsizetype> m_places; // of these
    bool m_hasOrigins = false; // what the base says is of these, too
    QList<Artifact> m_removed; // all that only the other snapshot has
    QList<Artifact> m_all; // empty: none of them is to be added
    QHash<ArtifactKey, int> m_rows; // of what was added
};

} // namespace artiscope
