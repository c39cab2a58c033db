// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/models/artifactmodel.h"

#include <QObject>
#include <QTimer>

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
// has, once all of the catalogue is listed. While it is compared anew, what was known stays. How contents differ is
// told in bursts. Main thread; what it is made of outlives it.
class ComparedRows final : public QObject, public ArtifactRows {
    Q_OBJECT
public:
    ComparedRows(Catalogue &catalogue, const ComparedBy &by, QObject *parent = nullptr);

    [[nodiscard]] const QList<Artifact> &artifacts() const override;
    [[nodiscard]] int rowOf(const ArtifactKey &key) const override;
    [[nodiscard]] std::optional<Change> changeOf(const ArtifactKey &key) const override;
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
    // Whose changes they are; or which of them were changed alike, and in how many lines they differ, which is told
    // soon, and not by itself when all are replaced meanwhile.
    void compared();

private:
    void followComparison();
    void followCatalogue(); // puts both together
    void tellFound();
    void replace();

    Catalogue &m_catalogue;
    const ComparedBy m_by;
    QList<qsizetype> m_found; // places of the contents, not told yet
    QTimer m_tellFound;
    QTimer m_tellCompared;
    bool m_isListing = false; // page by page: each would be read again with those behind it
    QHash<ArtifactKey, Change> m_changes;
    QList<Artifact> m_removed; // all that only the other snapshot has
    QList<Artifact> m_all; // empty: none of them is to be added
    QHash<ArtifactKey, int> m_rows; // of what was added
};

} // namespace artiscope
