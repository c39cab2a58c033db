// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactfilter.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace artiscope {

class ArtifactModel;
class ChangedContents;
class Comparison;
class DefinitionModel;
class SearchField;

// The line above the artifacts: words to filter by, a chip for each choice that is in force, and how many are left.
// Acts on the ArtifactModel's filter and follows it. Both models outlive it. GUI thread.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent = nullptr);

    void setSelectedCount(int count);
    // What became of the artifacts, in place of how many there are; null: nothing is compared. It must outlive this, or
    // be taken away before.
    void setComparison(const Comparison *comparison, ChangedContents *contents = nullptr);
    void setBusy(bool busy); // rows are those of before, others are on their way
    void focusSearch();
    void type(const QString &text); // as if typed into the field, which gets the keyboard

Q_SIGNALS:
    void downPressed(); // to the first artifact

private:
    void followFilter();
    void showSummary();
    [[nodiscard]] QString comparedWords() const; // empty: nothing is compared
    [[nodiscard]] QString linesWords() const; // empty: no lines are counted
    void showLinesButton();
    [[nodiscard]] static QString chipText(Facet facet, const FacetValue &value);
    void showChips(const ArtifactFilter &choices, const QString &definitionName);
    void addChip(const QString &text, const QString &objectName, const std::function<void(ArtifactFilter &)> &remove);

    ArtifactModel &m_artifacts;
    DefinitionModel &m_definitions;
    SearchField *m_search;
    QBoxLayout *m_chips;
    QLabel *m_summary;
    QToolButton *m_lines; // stops counting them, or goes on
    const Comparison *m_comparison = nullptr;
    ChangedContents *m_contents = nullptr;
    ArtifactFilter m_chosen; // what the chips show, without the text
    QString m_definitionName;
    int m_selected = 0;
    bool m_busy = false;
};

} // namespace artiscope
