// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/artifactcolumns.h"

#include "app/models/artifactroles.h"
#include "ui/browse/columnactions.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace artiscope {

namespace {
constexpr int stateVersion = 1;
constexpr double narrowest = 0.7; // of its usual width
constexpr int noteInGrid = 18; // " · never rendered"
constexpr int whoseInGrid = 28; // " · default branch"
constexpr QByteArrayView fitsMark(":fits"); // behind a state whose widths are ours

bool isOfComparison(ArtifactColumn column)
{
    return column == ArtifactColumn::Change || column == ArtifactColumn::Lines;
}

bool mayElide(ArtifactColumn column)
{
    return column != ArtifactColumn::Status && !isOfComparison(column);
}

bool isUsual(ArtifactColumn column)
{
    return column != ArtifactColumn::Definition && column != ArtifactColumn::Checksum
        && column != ArtifactColumn::StorageId && !isOfComparison(column);
}

int lastShown(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return header.logicalIndex(place);
}

int widthInGrid(ArtifactColumn column) // of Sizes::grid
{
    switch (column) {
    case ArtifactColumn::Artifact:
    case ArtifactColumn::Target:
    case ArtifactColumn::Definition:
        return 45;
    case ArtifactColumn::Kind:
    case ArtifactColumn::Status:
        return 30;
    case ArtifactColumn::Change:
        return 54; // "removed · never rendered"
    case ArtifactColumn::Lines:
        return 35;
    case ArtifactColumn::Type:
    case ArtifactColumn::Changed:
    case ArtifactColumn::By:
        return 36;
    case ArtifactColumn::Checksum:
    case ArtifactColumn::StorageId:
        return 70;
    }
    return 30;
}
} // namespace

ArtifactColumns::ArtifactColumns(QTableView &view, QObject *parent) : QObject(parent), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    showUsual();
    m_actions = new ColumnActions(view, this);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        m_actions->setCurrent(header->logicalIndexAt(at));
        showMenu(header->mapToGlobal(at));
    });
    connect(m_actions, &ColumnActions::usualWanted, this, [this] {
        showUsual();
        m_actions->update();
        Q_EMIT changed();
    });
    connect(m_actions, &ColumnActions::changed, this, [this] {
        fit();
        Q_EMIT changed();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ArtifactColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int after) {
        // Shown or hidden, which happens anew with every reset of the model; and the last one that is shown is
        // stretched by the header itself.
        if (m_fitting || before == 0 || after == 0 || column == lastShown(*header) || !m_view.isVisible())
            return;
        m_fits = false;
        Q_EMIT changed();
    });
    view.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ArtifactColumns::changed);
}

void ArtifactColumns::showUsual()
{
    for (int column = 0; column < artifactColumnCount; ++column)
        m_view.setColumnHidden(column, !isUsual(ArtifactColumn(column)));
    m_fits = true;
    fit();
}

// They are there while snapshots are compared, whatever columns were chosen.
void ArtifactColumns::setCompared(bool compared)
{
    QHeaderView *const header = m_view.horizontalHeader();
    {
        const QScopedValueRollback fitting(m_fitting, true); // nobody has set a width
        for (const ArtifactColumn column : {ArtifactColumn::Lines, ArtifactColumn::Change}) {
            m_view.setColumnHidden(int(column), !compared);
            // It is what one looks for then: where nobody put it elsewhere, it stands behind the names.
            if (const int place = header->visualIndex(int(column)); place >= int(ArtifactColumn::Change))
                header->moveSection(place, std::min(place, header->visualIndex(int(ArtifactColumn::Target)) + 1));
        }
    }
    m_actions->update();
    fit();
}

void ArtifactColumns::setSaysWhose(bool says)
{
    if (std::exchange(m_saysWhose, says) != says)
        fit();
}

// Names are what is long: they get the room that is left, that of targets most of it. Where there is too little, what
// can be elided gives some way, before one must scroll.
void ArtifactColumns::fit()
{
    if (!m_fits)
        return;
    const int grid = Sizes::of(m_view.fontMetrics()).grid;
    QList<int> widths;
    int room = m_view.viewport()->width();
    for (int column = 0; column < artifactColumnCount; ++column) {
        const int more = m_saysWhose && ArtifactColumn(column) == ArtifactColumn::Change ? whoseInGrid : 0;
        widths << (widthInGrid(ArtifactColumn(column)) + more) * grid;
        room -= m_view.isColumnHidden(column) ? 0 : widths.last();
    }
    if (room > 0) {
        const bool both = !m_view.isColumnHidden(int(ArtifactColumn::Artifact));
        widths[int(ArtifactColumn::Target)] += both ? room * 2 / 3 : room;
        widths[int(ArtifactColumn::Artifact)] += room / 3;
    }
    if (room < 0) {
        int elidable = 0;
        for (int column = 0; column < artifactColumnCount; ++column)
            elidable += m_view.isColumnHidden(column) || !mayElide(ArtifactColumn(column)) ? 0 : widths.at(column);
        const double part = std::max(narrowest, 1 + double(room) / std::max(1, elidable));
        for (int column = 0; column < artifactColumnCount; ++column) {
            if (mayElide(ArtifactColumn(column)))
                widths[column] = int(widths.at(column) * part);
        }
        const int more = -room - int(elidable * (1 - part)); // the note is in the tool tip, too
        widths[int(ArtifactColumn::Change)] -= std::clamp(more, 0, noteInGrid * grid);
    }
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < artifactColumnCount; ++column)
        m_view.setColumnWidth(column, widths.at(column));
}

bool ArtifactColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QByteArray ArtifactColumns::state() const
{
    QByteArray state = QByteArray::number(stateVersion) + ':' + m_view.horizontalHeader()->saveState().toBase64();
    return m_fits ? state.append(fitsMark) : state;
}

void ArtifactColumns::restore(const QByteArray &state)
{
    const QByteArray prefix = QByteArray::number(stateVersion) + ':';
    QHeaderView *header = m_view.horizontalHeader();
    const bool fits = state.endsWith(fitsMark);
    const QByteArray bytes = state.mid(prefix.size()).chopped(fits ? fitsMark.size() : 0);
    {
        const QScopedValueRollback restoring(m_fitting, true);
        if (!state.startsWith(prefix) || !header->restoreState(QByteArray::fromBase64(bytes)))
            return;
    }
    m_fits = fits;
    fit();
    if (header->hiddenSectionCount() == header->count())
        showUsual();
    m_view.sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_actions->update(); // the header says nothing of what it restored
}

void ArtifactColumns::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_actions->columns());
    menu->popup(globalPosition);
}

} // namespace artiscope
