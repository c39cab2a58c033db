// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/models/artifactfilter.h"
#include "app/models/artifactroles.h"
#include "app/models/textpool.h"

#include <Qt>

#include <array>
#include <functional>

namespace artiscope {

// Which rows of a list of artifacts are to be seen and in which order: filter, facets and sorting over small numbers
// that stand for the texts. "Row" means the place in the list, "position" the place among the visible ones. A value
// class without signals, so that its speed can be measured alone; every call gets the list that the rows are of.
class ArtifactIndex {
public:
    // What became of an artifact between two snapshots. Asked by what follows.
    struct Compared {
        std::optional<Change> change; // nothing: not known
        std::optional<ChangeOrigin> origin; // the same
        QString sameChange; // empty: not known
    };
    using ComparedOf = std::function<Compared(const ArtifactKey &)>;
    // How many lines of it differ; nothing: not known. Asked when they are sorted by that.
    using LinesOf = std::function<std::optional<qsizetype>(const ArtifactKey &)>;
    void setCompared(ComparedOf comparedOf, LinesOf linesOf = {})
    {
        m_comparedOf = std::move(comparedOf);
        m_linesOf = std::move(linesOf);
    }
    void rebuild(const QList<Artifact> &artifacts); // it is another list
    void append(const QList<Artifact> &artifacts); // it has grown at its end
    void shrink(const QList<Artifact> &artifacts); // it has less at its end; and what became of the rest is another
    // Those rows have other fields. Unless mayMove() said so before, visible() stays as it is.
    void update(const QList<Artifact> &artifacts, const QList<int> &rows);
    [[nodiscard]] bool mayMove(const QList<Artifact> &artifacts, const QList<int> &rows) const;

    // Only what became of them is another. Unless the filter asks for changes, visible() stays as it is.
    void compare(const QList<Artifact> &artifacts);

    void setFilter(const ArtifactFilter &filter);
    [[nodiscard]] const ArtifactFilter &filter() const { return m_filter; }
    void setSort(const QList<Artifact> &artifacts, ArtifactColumn column, Qt::SortOrder order);
    [[nodiscard]] ArtifactColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] const std::vector<int> &visible() const { return m_visible; } // rows by position
    [[nodiscard]] int positionOf(int row) const { return m_positions[size_t(row)]; } // -1: not visible
    // The next position of one that was changed, added or removed; -1: none was.
    [[nodiscard]] int changedAfter(int position) const;
    [[nodiscard]] int changedBefore(int position) const;
    [[nodiscard]] QString definitionIdOf(int row) const
    {
        return m_definitionIds.text(m_rows[size_t(row)].definitionId);
    }
    [[nodiscard]] int inScope() const { return m_inScope; } // rows of the chosen definition
    [[nodiscard]] QList<FacetValue> facet(Facet facet) const; // those that there are, and the active ones

private:
    static constexpr signed char noChange = int(Change::NotComparable) + 1;
    static constexpr signed char noOrigin = int(ChangeOrigin::Both) + 1;
    struct Row { // ids within the pools
        int name = 0;
        int target = -1; // its own: nearly every row has another
        int kind = 0;
        int definitionId = 0;
        int definition = 0;
        int type = 0;
        int by = 0;
        ArtifactStatus status = ArtifactStatus::Unknown;
        signed char change = noChange; // Change
        signed char origin = noOrigin; // ChangeOrigin
        int sameChange = 0;
    };

    void read(const Artifact &artifact, Row &row);
    void readCompared(const Artifact &artifact, Row &row);
    [[nodiscard]] bool mayMoveCompared(const Artifact &artifact, const Row &row) const;
    void place(std::vector<int> rows); // puts them where they belong in m_base
    void order(const QList<Artifact> &artifacts); // m_order from m_base
    [[nodiscard]] std::vector<qint64> sortKeys(const QList<Artifact> &artifacts);
    void matchText();
    [[nodiscard]] int idWithin(Facet facet, const QString &value) const; // -1: there is none
    void select(); // visible rows, positions and counts anew

    TextPool m_names;
    TextPool m_targets;
    TextPool m_kinds;
    TextPool m_definitionIds;
    TextPool m_definitions;
    TextPool m_types;
    TextPool m_people;
    TextPool m_sameChanges;
    std::vector<Row> m_rows;
    std::vector<int> m_base; // all rows by name, target and definition: the order where the sorted column is the same
    std::vector<int> m_order; // all rows, sorted
    std::vector<int> m_visible;
    std::vector<int> m_positions;
    std::vector<int> m_changed; // positions of what was changed, added or removed
    std::vector<char> m_textMatches; // by row; empty: no text is asked for
    ComparedOf m_comparedOf;
    LinesOf m_linesOf;
    std::array<std::vector<int>, facetCount> m_counts; // by id within the facet
    int m_inScope = 0;
    ArtifactFilter m_filter;
    ArtifactColumn m_sortColumn = ArtifactColumn::Artifact;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace artiscope
