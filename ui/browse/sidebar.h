// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactfilter.h"

#include <QScrollArea>

class QLabel;

namespace artiscope {

class ArtifactModel;
class DefinitionModel;
class SidebarList;

// What to see: the definitions of the snapshot, and the facets of its artifacts. Acts on the ArtifactModel's filter and
// follows it. Both models outlive it. GUI thread.
class Sidebar final : public QScrollArea {
    Q_OBJECT
public:
    Sidebar(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void focusDefinitions();

Q_SIGNALS:
    void definitionChosen(const QString &definitionId); // empty: all

private:
    [[nodiscard]] QLabel *addHeading(const QString &text, QWidget *buddy);
    void addFacet(Facet facet, const QString &heading, const QString &objectName);
    void keepInSight(SidebarList *list);
    void chooseDefinition(const QModelIndex &index);
    void followFilter();

    ArtifactModel &m_artifacts;
    DefinitionModel &m_definitions;
    SidebarList *m_list;
    bool m_following = false; // the selection is being set to what the filter says
};

} // namespace artiscope
