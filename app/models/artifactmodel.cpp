// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactmodel.h"

#include "app/domain/humantime.h"
#include "app/models/comparedrows.h"
#include "app/session/catalogue.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "app/session/explain.h"

#include <algorithm>

namespace artiscope {

namespace {
const QList<Artifact> &nothing()
{
    static const QList<Artifact> list;
    return list;
}
} // namespace

ArtifactModel::ArtifactModel(QObject *parent) : QAbstractTableModel(parent) { }

ArtifactModel::~ArtifactModel() = default;

void ArtifactModel::attach(Catalogue *catalogue)
{
    if (catalogue) {
        attach(*catalogue, {});
    } else {
        attach(static_cast<ArtifactRows *>(nullptr));
        m_compared.reset();
    }
}

void ArtifactModel::attach(Catalogue &catalogue, const ComparedBy &by)
{
    auto compared = std::make_unique<ComparedRows>(catalogue, by);
    attach(compared.get());
    m_compared = std::move(compared);
    connect(m_compared.get(), &ComparedRows::reset, this, &ArtifactModel::rowsReset);
    connect(m_compared.get(), &ComparedRows::appended, this, &ArtifactModel::rowsAppended);
    connect(m_compared.get(), &ComparedRows::replaced, this, &ArtifactModel::rowsReplaced);
    connect(m_compared.get(), &ComparedRows::updated, this, &ArtifactModel::rowsUpdated);
    connect(m_compared.get(), &ComparedRows::counted, this, &ArtifactModel::rowsUpdated);
    connect(m_compared.get(), &ComparedRows::forgotten, this, &ArtifactModel::rowsForgotten);
    connect(m_compared.get(), &ComparedRows::compared, this, &ArtifactModel::rowsCompared);
}

void ArtifactModel::attach(ArtifactRows *rows)
{
    m_rows = rows;
    m_index.setCompared(
        [rows](const ArtifactKey &key) {
            return rows ? ArtifactIndex::Compared{rows->changeOf(key), rows->originOf(key), rows->sameChangeOf(key)}
                        : ArtifactIndex::Compared();
        },
        [rows](const ArtifactKey &key) -> std::optional<qsizetype> {
            const ContentDifference *const difference = rows ? rows->differenceOf(key) : nullptr;
            return difference && !difference->error ? std::optional(difference->added + difference->removed)
                                                    : std::nullopt;
        });
    rowsReset();
}

void ArtifactModel::keepTargets(qsizetype from)
{
    m_targetIds.resize(from);
    if (!m_rows)
        return;
    const QList<Artifact> &artifacts = m_rows->artifacts();
    m_targetIds.reserve(artifacts.size());
    for (qsizetype row = from; row < artifacts.size(); ++row)
        m_targetIds << artifacts.at(row).target.id;
}

void ArtifactModel::rowsReset()
{
    beginResetModel();
    m_index.rebuild(m_rows ? m_rows->artifacts() : nothing());
    keepTargets(0);
    endResetModel();
    Q_EMIT facetsChanged();
}

// `change` changes which rows are where; `follow` says where a row of before is now, by its number, or -1.
template <typename Change, typename Follow>
void ArtifactModel::relayout(Change change, Follow follow, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    rows.reserve(before.size());
    for (const QModelIndex &index : before)
        rows << m_index.visible()[size_t(index.row())];
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int row = follow(rows.at(at));
        const int position = row < 0 ? -1 : m_index.positionOf(row);
        after << (position < 0 ? QModelIndex() : index(position, before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
    Q_EMIT facetsChanged();
}

// The rows are where they were in the list.
template <typename Change> void ArtifactModel::relayout(Change change, LayoutChangeHint hint)
{
    relayout(
        std::move(change), [](int row) { return row; }, hint);
}

void ArtifactModel::rowsAppended(int first, int last)
{
    Q_UNUSED(last)
    relayout([this, first] {
        m_index.append(m_rows->artifacts());
        keepTargets(first);
    });
}

void ArtifactModel::rowsReplaced()
{
    const QStringList targets = m_targetIds;
    const ArtifactIndex before = m_index;
    relayout(
        [this] {
            m_index.rebuild(m_rows->artifacts());
            keepTargets(0);
        },
        [this, &before, &targets](int row) {
            return m_rows->rowOf({before.definitionIdOf(row), targets.at(row)});
        });
}

void ArtifactModel::rowsUpdated(const QList<int> &rows)
{
    if (m_index.mayMove(m_rows->artifacts(), rows)) {
        relayout([&] { m_index.update(m_rows->artifacts(), rows); });
    } else {
        m_index.update(m_rows->artifacts(), rows);
        Q_EMIT facetsChanged();
    }
    QList<int> positions;
    for (const int row : rows) {
        if (m_index.positionOf(row) >= 0)
            positions << m_index.positionOf(row);
    }
    std::ranges::sort(positions);
    for (qsizetype begin = 0; begin < positions.size();) { // stretches of neighbours
        qsizetype end = begin + 1;
        while (end < positions.size() && positions.at(end) == positions.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(positions.at(begin), 0), index(positions.at(end - 1), artifactColumnCount - 1));
        begin = end;
    }
}

void ArtifactModel::rowsForgotten()
{
    const qsizetype left = m_rows->artifacts().size();
    if (left > m_targetIds.size())
        return; // as below
    relayout(
        [this, left] {
            m_index.shrink(m_rows->artifacts());
            keepTargets(left);
        },
        [left](int row) { return row < left ? row : -1; });
}

void ArtifactModel::rowsCompared()
{
    if (m_rows->artifacts().size() != m_targetIds.size())
        return; // others are on their way, and all of them are read anew then
    if (m_index.filter().asksForChanges()) {
        relayout([this] { m_index.compare(m_rows->artifacts()); });
        return;
    }
    m_index.compare(m_rows->artifacts());
    Q_EMIT facetsChanged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(ArtifactColumn::Change)), index(rowCount() - 1, int(ArtifactColumn::Lines)));
}

void ArtifactModel::setFilter(const ArtifactFilter &filter)
{
    if (filter == m_index.filter())
        return;
    relayout([&] { m_index.setFilter(filter); });
    Q_EMIT filterChanged();
}

void ArtifactModel::toggle(Facet facet, const QString &value)
{
    ArtifactFilter filter = m_index.filter();
    if (!filter.of(facet).remove(value))
        filter.of(facet).insert(value);
    setFilter(filter);
}

Qt::ItemFlags ArtifactModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

void ArtifactModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= artifactColumnCount)
        return;
    relayout([&] { m_index.setSort(m_rows ? m_rows->artifacts() : nothing(), ArtifactColumn(column), order); },
        VerticalSortHint);
    setVisibleRange(m_firstVisible, m_lastVisible);
}

const Artifact *ArtifactModel::artifact(const QModelIndex &index) const
{
    const auto &visible = m_index.visible();
    if (!m_rows || index.model() != this || index.row() < 0 || size_t(index.row()) >= visible.size())
        return nullptr;
    const int row = visible[size_t(index.row())];
    // Between a change of the catalogue and its signal there may be fewer than we know of.
    return row < m_rows->artifacts().size() ? &m_rows->artifacts().at(row) : nullptr;
}

const Artifact *ArtifactModel::changedAfter(const QModelIndex &index) const
{
    return artifact(this->index(m_index.changedAfter(index.row()), 0));
}

const Artifact *ArtifactModel::changedBefore(const QModelIndex &index) const
{
    return artifact(this->index(m_index.changedBefore(index.row()), 0));
}

ArtifactKey ArtifactModel::keyAt(int position) const
{
    const int row = m_index.visible()[size_t(position)];
    return {m_index.definitionIdOf(row), m_targetIds.at(row)};
}

QModelIndex ArtifactModel::indexOf(const ArtifactKey &key) const
{
    const int row = m_rows ? m_rows->rowOf(key) : -1;
    const int position = row < 0 || row >= m_targetIds.size() ? -1 : m_index.positionOf(row);
    return position < 0 ? QModelIndex() : index(position, 0);
}

void ArtifactModel::setVisibleRange(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    if (!m_rows)
        return;
    const auto &visible = m_index.visible();
    const QList<Artifact> &artifacts = m_rows->artifacts();
    const int count = int(visible.size());
    QStringList wanted;
    const auto want = [&](int from, int to) {
        for (int position = std::max(from, 0); position < std::min(to, count); ++position) {
            const Artifact &artifact = artifacts.at(visible[size_t(position)]);
            if (!artifact.detailed)
                wanted << artifact.id;
        }
    };
    want(first, last + 1);
    if (sortColumn() == ArtifactColumn::Changed || sortColumn() == ArtifactColumn::By) {
        want(last + 1, count);
        want(0, std::min(first, last + 1));
    }
    m_rows->want(wanted);
}

void ArtifactModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(ArtifactColumn::Changed)), index(rowCount() - 1, int(ArtifactColumn::Changed)),
            {Qt::DisplayRole});
}

int ArtifactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_index.visible().size());
}

int ArtifactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : artifactColumnCount;
}

QVariant ArtifactModel::data(const QModelIndex &index, int role) const
{
    const Artifact *found = artifact(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, ArtifactColumn(index.column()));
    case Qt::ToolTipRole:
        return toolTip(*found, ArtifactColumn(index.column()));
    case Qt::AccessibleTextRole:
        return spoken(*found, ArtifactColumn(index.column()));
    case ArtifactRole:
        return QVariant::fromValue(*found);
    case KeyRole:
        return QVariant::fromValue(found->key());
    case StatusRole:
        return int(found->status);
    case ChangeRole: {
        const std::optional<Change> change = m_rows->changeOf(found->key());
        return change ? QVariant(int(*change)) : QVariant();
    }
    case OriginRole: {
        const std::optional<ChangeOrigin> origin = m_rows->originOf(found->key());
        return origin ? QVariant(int(*origin)) : QVariant();
    }
    case LinesRole: {
        const ContentDifference *const difference = m_rows->differenceOf(found->key());
        if (!difference || difference->error || difference->added + difference->removed == 0)
            return {};
        return QVariant::fromValue(ChangedLines{difference->added, difference->removed});
    }
    case DetailKnownRole:
        return found->detailed;
    default:
        return {};
    }
}

QString ArtifactModel::text(const Artifact &artifact, ArtifactColumn column) const
{
    const QString never = QStringLiteral("\u2013"); // an en dash: known to be nothing
    const QString later = QStringLiteral("\u2026"); // an ellipsis: not known yet
    switch (column) {
    case ArtifactColumn::Artifact:
        return artifact.name;
    case ArtifactColumn::Target:
        return artifact.target.label;
    case ArtifactColumn::Kind:
        return kindLabel(artifact.target.kind);
    case ArtifactColumn::Definition:
        return artifact.definition.name;
    case ArtifactColumn::Status:
        return statusWord(artifact.status);
    case ArtifactColumn::Type:
        return artifact.contentType;
    case ArtifactColumn::Changed:
        if (artifact.updatedAt)
            return relativeTime(*artifact.updatedAt, m_now);
        return artifact.detailed ? never : later;
    case ArtifactColumn::By:
        if (!artifact.updatedBy.isEmpty())
            return artifact.updatedBy;
        return artifact.detailed ? never : later;
    case ArtifactColumn::Checksum:
        return artifact.checksum.isEmpty() ? never : artifact.checksum;
    case ArtifactColumn::StorageId:
        return artifact.storageId.isEmpty() ? never : artifact.storageId;
    case ArtifactColumn::Change: {
        const QString note = m_rows->changeNoteInShortOf(artifact.key());
        return note.isEmpty() ? difference(artifact) : difference(artifact) + QStringLiteral(" · ") + note;
    }
    case ArtifactColumn::Lines: {
        const ContentDifference *const difference = m_rows->differenceOf(artifact.key());
        return difference ? linesText(*difference) : QString();
    }
    }
    return {};
}

QString ArtifactModel::difference(const Artifact &artifact) const
{
    const std::optional<Change> change = m_rows->changeOf(artifact.key());
    return change ? changeName(*change, m_rows->originOf(artifact.key())) : QString();
}

QString ArtifactModel::toolTip(const Artifact &artifact, ArtifactColumn column) const
{
    if (column == ArtifactColumn::Changed && artifact.updatedAt)
        return localTime(*artifact.updatedAt, QTimeZone::systemTimeZone()) + u'\n' + utcTime(*artifact.updatedAt);
    if (column == ArtifactColumn::Kind)
        return artifact.target.kind;
    if (column == ArtifactColumn::Lines) {
        const ContentDifference *const difference = m_rows->differenceOf(artifact.key());
        if (difference && difference->error)
            return explainInOneLine(*difference->error);
        if (difference && difference->ignored > 0)
            return linesText(*difference) + u'\n' + ignoredText(difference->ignored);
    }
    if (column == ArtifactColumn::Change) {
        if (const QString note = m_rows->changeNoteOf(artifact.key()); !note.isEmpty())
            return difference(artifact) + u'\n' + note;
    }
    return text(artifact, column);
}

QString ArtifactModel::spoken(const Artifact &artifact, ArtifactColumn column) const
{
    const QString note = column == ArtifactColumn::Change ? m_rows->changeNoteOf(artifact.key()) : QString();
    return note.isEmpty() ? QString() : difference(artifact) + QStringLiteral(", ") + note;
}

QVariant ArtifactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && ArtifactColumn(section) == ArtifactColumn::Lines)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (ArtifactColumn(section)) {
    case ArtifactColumn::Artifact:
        return tr("Artifact");
    case ArtifactColumn::Target:
        return tr("Target");
    case ArtifactColumn::Kind:
        return tr("Kind");
    case ArtifactColumn::Definition:
        return tr("Definition");
    case ArtifactColumn::Status:
        return tr("Status");
    case ArtifactColumn::Type:
        return tr("Type");
    case ArtifactColumn::Changed:
        return tr("Changed");
    case ArtifactColumn::By:
        return tr("By");
    case ArtifactColumn::Checksum:
        return tr("Checksum");
    case ArtifactColumn::StorageId:
        return tr("Storage id");
    case ArtifactColumn::Change:
        return tr("Difference");
    case ArtifactColumn::Lines:
        return tr("Lines");
    }
    return {};
}

} // namespace artiscope
