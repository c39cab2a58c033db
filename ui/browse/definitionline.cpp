// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/definitionline.h"

#include "app/models/artifactmodel.h"
#include "app/models/definitionmodel.h"
#include "app/models/definitiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace artiscope {

DefinitionLine::DefinitionLine(const ArtifactModel &artifacts, const DefinitionModel &definitions, QWidget *parent)
    : QWidget(parent),
      m_artifacts(artifacts),
      m_definitions(definitions),
      m_facts(new ElidedLabel(this))
{
    const int grid = Sizes::of(fontMetrics()).grid;
    setObjectName(QStringLiteral("definitionLine"));
    setProperty("look", QStringLiteral("pane"));
    m_facts->setObjectName(QStringLiteral("definitionFacts"));
    m_facts->setDim(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 0, 2 * grid, grid / 2);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_facts, 1);
    auto *const more = new QToolButton(this);
    more->setObjectName(QStringLiteral("definitionMore"));
    more->setText(tr("More"));
    more->setToolTip(tr("All that is known of this definition"));
    more->setAccessibleName(tr("More about the definition"));
    more->setAutoRaise(true);
    layout->addWidget(more);
    connect(more, &QToolButton::clicked, this, [this] {
        if (const auto definition = m_definitions.definition(m_definitions.indexOf(m_artifacts.filter().definitionId)))
            Q_EMIT moreWanted(*definition);
    });
    connect(&artifacts, &ArtifactModel::filterChanged, this, &DefinitionLine::refresh);
    connect(&definitions, &DefinitionModel::modelReset, this, &DefinitionLine::refresh);
    connect(&definitions, &DefinitionModel::dataChanged, this, &DefinitionLine::refresh);
    refresh();
}

void DefinitionLine::refresh()
{
    const QString &id = m_artifacts.filter().definitionId;
    const auto definition = id.isEmpty() ? std::nullopt : m_definitions.definition(m_definitions.indexOf(id));
    const QString facts = definition ? definitionFacts(*definition).join(QStringLiteral(" · ")) : QString();
    m_facts->setText(facts);
    m_facts->setAccessibleName(tr("About the definition: %1").arg(facts));
    setVisible(!facts.isEmpty());
}

} // namespace artiscope
