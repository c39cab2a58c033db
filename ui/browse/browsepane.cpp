// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/browsepane.h"

#include "app/models/artifactmodel.h"
#include "app/models/definitionmodel.h"
#include "app/session/catalogue.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/definitionline.h"
#include "ui/browse/definitionpopup.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/samechangebar.h"
#include "ui/viewer/detailsview.h"

#include <QTableView>
#include <QVBoxLayout>

namespace artiscope {

BrowsePane::BrowsePane(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent)
    : QWidget(parent),
      m_artifacts(artifacts),
      m_definitions(definitions),
      m_bar(new FilterBar(artifacts, definitions)),
      m_line(new DefinitionLine(artifacts, definitions, this)),
      m_same(new SameChangeBar(artifacts)),
      m_table(new ArtifactTable(artifacts))
{
    setObjectName(QStringLiteral("browsePane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_line);
    layout->addWidget(m_same);
    layout->addWidget(m_table, 1);
    setTabOrder(m_bar, m_same);
    setTabOrder(m_same, m_table);
    setFocusProxy(m_table);

    connect(m_table, &ArtifactTable::typed, m_bar, &FilterBar::type);
    connect(m_table, &ArtifactTable::escapePressed, this, &BrowsePane::clearFilter);
    connect(
        m_table, &ArtifactTable::selectionChanged, this, [this] { m_bar->setSelectedCount(m_table->selectedCount()); });
    connect(m_bar, &FilterBar::downPressed, this, &BrowsePane::focusTable);
    connect(m_line, &DefinitionLine::moreWanted, this, &BrowsePane::showDefinition);
}

void BrowsePane::showDefinition(const Definition &definition)
{
    if (!m_popup) {
        m_popup = new DefinitionPopup(this);
        m_popup->details().addActions(m_definitionActions);
    }
    const QModelIndex row = m_definitions.indexOf(definition.id);
    const QVariant count = row.data(DefinitionModel::CountRole);
    m_popup->openUnder(m_line->isVisible() ? static_cast<QWidget &>(*m_line) : *m_bar, definition,
        {.artifacts = count.isValid() ? std::optional(count.toInt()) : std::nullopt,
            .failed = row.data(DefinitionModel::FailedRole).toInt()});
}

void BrowsePane::setDefinitionActions(const QList<QAction *> &actions)
{
    m_definitionActions = actions;
}

void BrowsePane::attach(
    Catalogue *catalogue, const Comparison *comparison, ChangedContents *contents, const SameChange *sameChange)
{
    if (m_catalogue)
        disconnect(m_catalogue, nullptr, this, nullptr);
    m_catalogue = catalogue;
    if (catalogue)
        connect(catalogue, &Catalogue::stateChanged, this, &BrowsePane::showBusy);
    m_table->attach(catalogue);
    m_bar->setComparison(comparison, contents);
    m_same->attach(sameChange);
    showBusy();
}

void BrowsePane::focusTable()
{
    QTableView *view = m_table->view();
    if (!view->currentIndex().isValid() && m_artifacts.rowCount() > 0)
        view->selectRow(0);
    view->setFocus(Qt::OtherFocusReason);
}

void BrowsePane::clearFilter()
{
    ArtifactFilter filter = m_artifacts.filter();
    filter.text.clear();
    m_artifacts.setFilter(filter);
}

void BrowsePane::showBusy()
{
    m_bar->setBusy(m_catalogue && m_catalogue->state() == LoadState::Loading);
}

} // namespace artiscope
