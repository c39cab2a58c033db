// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/artifactcolumns.h"

#include "app/models/artifactroles.h"
#include "ui/browse/columnactions.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace artiscope {

namespace {
constexpr int stateVersion = 1;

bool isUsual(ArtifactColumn column)
{
    return column != ArtifactColumn::Definition && column != ArtifactColumn::Checksum
        && column != ArtifactColumn::StorageId;
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
    connect(m_actions, &ColumnActions::changed, this, &ArtifactColumns::changed);
    connect(header, &QHeaderView::sectionMoved, this, &ArtifactColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, &ArtifactColumns::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ArtifactColumns::changed);
}

void ArtifactColumns::showUsual()
{
    const Sizes sizes = Sizes::of(m_view.fontMetrics());
    for (int column = 0; column < artifactColumnCount; ++column) {
        m_view.setColumnHidden(column, !isUsual(ArtifactColumn(column)));
        m_view.setColumnWidth(column, widthInGrid(ArtifactColumn(column)) * sizes.grid);
    }
}

QByteArray ArtifactColumns::state() const
{
    return QByteArray::number(stateVersion) + ':' + m_view.horizontalHeader()->saveState().toBase64();
}

void ArtifactColumns::restore(const QByteArray &state)
{
    const QByteArray prefix = QByteArray::number(stateVersion) + ':';
    QHeaderView *header = m_view.horizontalHeader();
    if (!state.startsWith(prefix) || !header->restoreState(QByteArray::fromBase64(state.mid(prefix.size()))))
        return;
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
