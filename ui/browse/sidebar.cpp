// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/sidebar.h"

#include "app/models/definitionmodel.h"
#include "app/models/facetmodel.h"
#include "ui/browse/sidebarlist.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

namespace {
SidebarEntry definitionEntry(const QModelIndex &index)
{
    const QVariant count = index.data(DefinitionModel::CountRole);
    return {.name = index.data().toString(),
        .beneath = index.data(DefinitionModel::SummaryRole).toString(),
        .count = count.isValid() ? std::optional(count.toInt()) : std::nullopt,
        .failed = index.data(DefinitionModel::FailedRole).toInt(),
        .differing = index.data(DefinitionModel::DifferingRole).toInt()};
}

SidebarEntry facetEntry(const QModelIndex &index)
{
    return {.name = index.data().toString(),
        .count = index.data(FacetModel::CountRole).toInt(),
        .chosen = index.data(FacetModel::ActiveRole).toBool()};
}

SidebarEntry statusEntry(const QModelIndex &index)
{
    SidebarEntry entry = facetEntry(index);
    const ArtifactStatus status = statusFromWord(index.data(FacetModel::ValueRole).toString());
    entry.name = statusText(status);
    entry.mark = statusMark(status, Theme::current());
    return entry;
}
} // namespace

Sidebar::Sidebar(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent)
    : QScrollArea(parent),
      m_artifacts(artifacts),
      m_definitions(definitions)
{
    setObjectName(QStringLiteral("sidebar"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the lists in it have it
    setBackgroundRole(QPalette::Window);

    const Sizes sizes = Sizes::of(fontMetrics());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, sizes.grid, 0, 3 * sizes.grid);
    layout->setSpacing(0);
    setWidget(content);

    m_list = new SidebarList(definitions, definitionEntry);
    m_list->setObjectName(QStringLiteral("definitions"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(addHeading(tr("Definitions"), m_list));
    layout->addWidget(m_list);
    keepInSight(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::chooseDefinition);

    addFacet(Facet::Change, tr("Difference"), QStringLiteral("facetChange"));
    addFacet(Facet::Origin, tr("Changed by"), QStringLiteral("facetOrigin"));
    addFacet(Facet::Status, tr("Status"), QStringLiteral("facetStatus"));
    addFacet(Facet::ContentType, tr("Content type"), QStringLiteral("facetType"));
    addFacet(Facet::Kind, tr("Kind of target"), QStringLiteral("facetKind"));
    layout->addStretch(1);
    setFocusProxy(m_list);

    connect(&artifacts, &ArtifactModel::filterChanged, this, &Sidebar::followFilter);
    connect(&definitions, &QAbstractItemModel::modelReset, this, &Sidebar::followFilter);
    followFilter();
}

QLabel *Sidebar::addHeading(const QString &text, QWidget *buddy)
{
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *heading = new QLabel(text);
    heading->setProperty("look", QStringLiteral("heading"));
    heading->setContentsMargins(4 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid, sizes.grid);
    heading->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return heading;
}

void Sidebar::addFacet(Facet facet, const QString &heading, const QString &objectName)
{
    auto *model = new FacetModel(m_artifacts, facet, this);
    auto *list = new SidebarList(*model, facet == Facet::Status ? statusEntry : facetEntry);
    list->setObjectName(objectName);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    QLabel *label = addHeading(heading, list);
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->addWidget(label);
    layout->addWidget(list);
    keepInSight(list);
    connect(list, &SidebarList::chosen, model, &FacetModel::toggle);
    const auto showIfAny = [model, label, list] { // a facet with nothing in it goes away
        label->setVisible(model->rowCount() > 0);
        list->setVisible(model->rowCount() > 0);
    };
    connect(model, &QAbstractItemModel::modelReset, list, showIfAny);
    showIfAny();
}

void Sidebar::keepInSight(SidebarList *list)
{
    connect(list, &SidebarList::currentMoved, this, [this, list](const QRect &row) {
        const QRect inContent(list->mapTo(widget(), row.topLeft()), row.size());
        ensureVisible(inContent.left(), inContent.center().y(), 0, inContent.height());
    });
}

QSize Sidebar::sizeHint() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    return {59 * sizes.grid, 100 * sizes.grid};
}

void Sidebar::focusDefinitions()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::chooseDefinition(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    ArtifactFilter filter = m_artifacts.filter();
    filter.definitionId = index.data(DefinitionModel::IdRole).toString();
    m_artifacts.setFilter(filter);
    Q_EMIT definitionChosen(filter.definitionId);
}

void Sidebar::followFilter()
{
    // A definition that this snapshot does not have is chosen nevertheless; no row is then.
    const QModelIndex wanted = m_definitions.indexOf(m_artifacts.filter().definitionId);
    m_following = true;
    m_list->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

} // namespace artiscope
