// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"

#include <QStackedWidget>

namespace artiscope {

class StructurePage;

// What is compared, in one of its views: side by side as lines, or in the way that such contents have of their own,
// when that is chosen. The lines say what was found there, too. GUI thread.
class Comparisons final : public QStackedWidget {
    Q_OBJECT
public:
    explicit Comparisons(QWidget *parent = nullptr);

    void compare(const ComparedText &from, const ComparedText &to, Language language);
    void forget(); // both
    void setLookOf(const TextView &view); // and keeps it
    // Given once, before anything is compared.
    void setContextActions(const QList<QAction *> &actions);
    void setButtons(const ComparePage::Buttons &actions);

    [[nodiscard]] ComparePage &lines() const { return *m_lines; }
    [[nodiscard]] ComparisonView ownView() const { return m_own; } // of what is compared; Lines: it has none
    [[nodiscard]] bool showsOwn() const { return currentWidget() != m_lines; }
    [[nodiscard]] bool showsStructure() const;
    void setChoices(const ComparisonChoices &choices);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    void focusFilter(); // of what has one

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void swap();

Q_SIGNALS:
    void settled(); // may be not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void linesWanted(); // by the person, who is in another view
    void zoomWanted(int steps);

private:
    void follow(); // the two texts that are there now
    void showView();
    void tellVerdict();
    void goToLines(qsizetype leftLine, qsizetype rightLine);

    ComparePage *m_lines;
    StructurePage *m_structure;
    ComparisonView m_own = ComparisonView::Lines;
    ComparisonChoices m_choices{};
};

} // namespace artiscope
