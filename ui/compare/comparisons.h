// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/viewer/svgviewcanvas.h"

#include <QStackedWidget>

#include <optional>

namespace artiscope {

class DrawingPage;
class RenderedPage;
class StructurePage;
class ThreeWayPage;

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
    [[nodiscard]] bool showsOwn() const { return currentWidget() != m_lines && !threeWay(); }
    [[nodiscard]] bool showsStructure() const;
    [[nodiscard]] DrawingPage *drawings() const; // on the screen; null: none
    [[nodiscard]] RenderedPage *rendered() const; // the same
    void setChoices(const ComparisonChoices &choices);
    void setMatchKey(const QString &key); // of the values that are compared next; empty: what is found
    void setSettings(const CompareSettings &settings);
    // In place of any other view what became on both sides of what they come from, or what the page says meanwhile.
    void showThreeWay(bool shown);
    void setBase(const std::optional<ComparedText> &base);
    [[nodiscard]] ThreeWayPage *threeWay() const; // on the screen; null: none
    [[nodiscard]] FindBar *find() const; // of the text that one is in; null: there is none
    void setDrawingGround(SvgCanvas::Ground ground);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    void focusFilter(); // of what has one

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goToFirst();
    void goToLast();
    void goToMoved(); // among the lines
    void swap();

Q_SIGNALS:
    void settled(); // may be not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void matchKeyChosen(const QString &key); // by the person; empty: what is found
    void linesWanted(); // by the person, who is in another view
    void zoomWanted(int steps);
    void baseWanted(); // again, after it failed
    void linkHovered(const QString &words); // in a rendered text; empty: no longer

private:
    void follow(); // the two texts that are there now
    void showView();
    template <typename Step> auto onShown(Step step) const; // what it does with the view that is shown
    [[nodiscard]] QWidget *wantedView();
    [[nodiscard]] DrawingPage &makeDrawings(); // when they are first wanted
    [[nodiscard]] RenderedPage &makeRendered(); // the same
    [[nodiscard]] ThreeWayPage &makeThreeWay(); // the same
    void setZoom(int steps);
    void tellVerdict();
    void goToLines(qsizetype leftLine, qsizetype rightLine);

    ComparePage *m_lines;
    StructurePage *m_structure;
    DrawingPage *m_drawings = nullptr; // once some were compared
    RenderedPage *m_rendered = nullptr; // the same
    ThreeWayPage *m_threeWay = nullptr; // the same
    std::optional<ComparedText> m_base;
    bool m_showsThree = false;
    const TextView *m_look = nullptr;
    CompareSettings m_settings;
    QList<QAction *> m_actions;
    int m_zoom = 0;
    ComparisonView m_own = ComparisonView::Lines;
    ComparisonChoices m_choices = usualComparisons;
    std::optional<ComparePage::Buttons> m_buttons;
    SvgCanvas::Ground m_ground = SvgCanvas::Ground::Light;
};

} // namespace artiscope
