// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/breadcrumb.h"

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;

namespace artiscope {

// The way to where the caret is: a button for each step, the innermost last. What there is no room for gives way at the
// beginning, for a button that goes to the last of these. Left and Right move between them. GUI thread.
class BreadcrumbBar final : public QWidget {
    Q_OBJECT
public:
    explicit BreadcrumbBar(QWidget *parent = nullptr);

    void setSteps(Breadcrumb steps); // hidden without any
    [[nodiscard]] const Breadcrumb &steps() const { return m_steps; }
    [[nodiscard]] QString text() const { return breadcrumbText(m_steps); }
    void setPathActions(const QList<QAction *> &actions) { m_pathActions = actions; } // of its context menu

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype offset); // where to go in the text

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textOf(const BreadcrumbStep &step) const; // never very wide
    [[nodiscard]] int widthOf(const QString &text) const; // of its button
    [[nodiscard]] int gapBefore(size_t step) const; // where what divides it from the one before is
    [[nodiscard]] Qt::LayoutDirection direction() const;
    [[nodiscard]] int wholeWidth() const;
    [[nodiscard]] QString wayTo(size_t step) const;
    void layOut();
    void putButton(size_t place, size_t step, const QString &text, int at, int width);
    [[nodiscard]] QToolButton *button(size_t place); // makes it when there is none yet
    void moveFocus(const QObject *from, int by);

    Breadcrumb m_steps;
    QList<QAction *> m_pathActions;
    std::vector<QToolButton *> m_buttons; // from the left; those that are hidden wait to be used again
    std::vector<size_t> m_shown; // which step each button is
    bool m_isPath = false; // in one word: "spec.ports[3].name"
};

} // namespace artiscope
