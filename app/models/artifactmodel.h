// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/snapshot.h"
#include "app/models/artifactindex.h"

#include <QAbstractTableModel>

namespace artiscope {

class Catalogue;
class ComparedRows;
struct ComparedBy;
struct ContentDifference;

// Where ArtifactModel's artifacts come from: the catalogue, or a list of a test's.
class ArtifactRows {
public:
    ArtifactRows() = default;
    Q_DISABLE_COPY_MOVE(ArtifactRows)
    virtual ~ArtifactRows() = default;
    [[nodiscard]] virtual const QList<Artifact> &artifacts() const = 0;
    [[nodiscard]] virtual int rowOf(const ArtifactKey &key) const = 0; // -1: not there
    // Between the snapshot that is compared with and the one that is shown; nothing: not known.
    [[nodiscard]] virtual std::optional<Change> changeOf(const ArtifactKey &) const { return {}; }
    // changeNote() and changeNoteInShort() of it
    [[nodiscard]] virtual QString changeNoteOf(const ArtifactKey &) const { return {}; }
    [[nodiscard]] virtual QString changeNoteInShortOf(const ArtifactKey &) const { return {}; }
    // Whose change that is; nothing: not known.
    [[nodiscard]] virtual std::optional<ChangeOrigin> originOf(const ArtifactKey &) const { return {}; }
    // SameChanges::groupOf()
    [[nodiscard]] virtual QString sameChangeOf(const ArtifactKey &) const { return {}; }
    // How their contents differ; null: not known (yet).
    [[nodiscard]] virtual const ContentDifference *differenceOf(const ArtifactKey &) const { return nullptr; }
    virtual void want(const QStringList &artifactIds) = 0; // see Catalogue::want()
};

// The artifacts of a snapshot as a table that filters and sorts itself. It has no copy of the artifacts. Main thread.
//
// Filtering and sorting are told as a change of layout, also when the number of rows changes (as QSortFilterProxyModel
// does when its source's layout changes): removing a thousand stretches of rows one by one would stop the window, and a
// reset would lose selection and scroll. Persistent indexes follow their artifact key. The hint tells sorting from
// others.
class ArtifactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ArtifactModel(QObject *parent = nullptr);
    ~ArtifactModel() override;

    // Null: none. What it was given must be detached before it goes.
    void attach(Catalogue *catalogue);
    void attach(Catalogue &catalogue, const ComparedBy &by); // and what became of them
    void attach(ArtifactRows *rows); // the same, the owner calls the slots below
    [[nodiscard]] const ComparedRows *compared() const { return m_compared.get(); } // null: of no catalogue

    [[nodiscard]] const ArtifactFilter &filter() const { return m_index.filter(); }
    void setFilter(const ArtifactFilter &filter);
    [[nodiscard]] QList<FacetValue> facet(Facet facet) const { return m_index.facet(facet); }
    void toggle(Facet facet, const QString &value);
    [[nodiscard]] int inScope() const { return m_index.inScope(); } // artifacts of the chosen definition, or all
    [[nodiscard]] int total() const { return m_rows ? int(m_rows->artifacts().size()) : 0; }

    [[nodiscard]] ArtifactColumn sortColumn() const { return m_index.sortColumn(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_index.sortOrder(); }

    [[nodiscard]] const Artifact *artifact(
        const QModelIndex &index) const; // null: none there. Valid until the next signal
    [[nodiscard]] QModelIndex indexOf(const ArtifactKey &key) const; // invalid: not there, or not to be seen
    // The next one below or above of what was changed, added or removed; null: there is none. Costs no look at all
    // rows.
    [[nodiscard]] const Artifact *changedAfter(const QModelIndex &index) const;
    [[nodiscard]] const Artifact *changedBefore(const QModelIndex &index) const;
    // Whose row is at a position from 0 to rowCount() - 1. Still true while the signals before a change are told, when
    // artifact() may already answer from the new list.
    [[nodiscard]] ArtifactKey keyAt(int position) const;

    // The positions that are on the screen: their details are asked for, first of all. Sorted by a column of the second
    // tier, the others follow.
    void setVisibleRange(int first, int last);
    void setNow(Instant now); // what relative times are relative to: the server's clock

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; // rows can be dragged out
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    void rowsReset();
    void rowsAppended(int first, int last);
    void rowsReplaced();
    void rowsUpdated(const QList<int> &rows);
    void rowsForgotten(); // only what became of them is another, and those at the end may be gone
    void rowsCompared(); // only what became of them is another

Q_SIGNALS:
    void filterChanged();
    void facetsChanged(); // facet(), inScope(), total() or the number of rows

private:
    template <typename Change, typename Follow>
    void relayout(Change change, Follow follow, LayoutChangeHint hint = NoLayoutChangeHint);
    template <typename Change> void relayout(Change change, LayoutChangeHint hint = NoLayoutChangeHint);
    void keepTargets(qsizetype from);
    [[nodiscard]] QString text(const Artifact &artifact, ArtifactColumn column) const;
    [[nodiscard]] QString difference(const Artifact &artifact) const; // what became of it, and by whom
    [[nodiscard]] QString toolTip(const Artifact &artifact, ArtifactColumn column) const;
    // The same as its text, with what else is to be known of it; empty: nothing is.
    [[nodiscard]] QString spoken(const Artifact &artifact, ArtifactColumn column) const;

    ArtifactRows *m_rows = nullptr;
    std::unique_ptr<ComparedRows> m_compared; // the catalogue as ArtifactRows
    ArtifactIndex m_index;
    QStringList m_targetIds; // by row: after a replacement the old ones are not to be had elsewhere
    Instant m_now;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
};

} // namespace artiscope
