// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparisonview.h"

#include <QFrame>

class QAction;
#include <optional>

class QTabBar;
class QToolButton;

namespace artiscope {

class ViewAsButton;

// The line above the content: the ways to look at it on the left; what it is shown as and whether lines are wrapped on
// the right, and in which view what is compared. GUI thread.
class ViewerBar final : public QFrame {
    Q_OBJECT
public:
    explicit ViewerBar(QWidget *parent = nullptr);

    [[nodiscard]] int tab() const;
    void setTab(int tab);
    void setPreviewPossible(bool possible); // else its tab is off and says why
    [[nodiscard]] bool isPreviewPossible() const;
    void setChangesShown(bool shown); // that tab: only while something is compared
    [[nodiscard]] ViewAsButton &viewAs() const { return *m_viewAs; }
    void setHistoryActions(QAction &blame, QAction &compare); // of the buttons beside a history; given once
    void setHistoryShown(bool shown);
    void setWrap(bool wrap);
    void setWrapVisible(bool visible); // not for what has no lines

    // That such contents have of their own; Lines: none, nothing: nothing is compared on the screen.
    void setComparisonView(std::optional<ComparisonView> own, bool shown);
    void setThreeWay(bool offered, bool shown);

Q_SIGNALS:
    void tabChanged();
    void wrapClicked(bool wrap);
    void comparisonClicked(bool own); // the view of its own, or lines
    void threeWayClicked(bool wanted);

private:
    QTabBar *m_tabs;
    QToolButton *m_blame;
    QToolButton *m_compare;
    QToolButton *m_comparison;
    QToolButton *m_threeWay;
    ViewAsButton *m_viewAs;
    QToolButton *m_wrap;
};

} // namespace artiscope
