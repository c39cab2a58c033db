// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace artiscope {

class ArtifactModel;
class ArtifactTable;
class Catalogue;
class ChangedContents;
class Comparison;
class DefinitionLine;
class DefinitionModel;
class DefinitionPopup;
struct Definition;
class FilterBar;
class SameChange;
class SameChangeBar;

// The filter line and the table beneath it, made to work together: letters typed into the table go to the filter, Down
// goes back, Escape clears. Both models outlive it. GUI thread.
class BrowsePane final : public QWidget {
    Q_OBJECT
public:
    BrowsePane(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent = nullptr);

    // See ArtifactTable::attach(), FilterBar::setComparison() and SameChangeModel::attach().
    void attach(Catalogue *catalogue, const Comparison *comparison = nullptr, ChangedContents *contents = nullptr,
        const SameChange *sameChange = nullptr);
    [[nodiscard]] ArtifactTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_bar; }
    void focusTable(); // the current row, or the first
    void showDefinition(const Definition &definition); // all that is known of it, until it is put away
    void setDefinitionActions(const QList<QAction *> &actions); // the context menu of what that shows

private:
    void clearFilter();
    void showBusy();

    ArtifactModel &m_artifacts;
    DefinitionModel &m_definitions;
    FilterBar *m_bar;
    DefinitionLine *m_line;
    SameChangeBar *m_same;
    DefinitionPopup *m_popup = nullptr; // made when it is first wanted
    QList<QAction *> m_definitionActions;
    ArtifactTable *m_table;
    Catalogue *m_catalogue = nullptr;
};

} // namespace artiscope
