// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/breadcrumb.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace artiscope {

class BreadcrumbBar;
class ElidedLabel;
class FindBar;
class OutlineSplitter;
class StructureKeeper;
class TextView;

// The text view with what belongs around it: a line above that says where the caret is and what is worth knowing of the
// text, the outline beside it, and the find bar below.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    enum class Path { Json, Query, X }; // ways to write where the caret is

    explicit SourcePage(QWidget *parent = nullptr);

    [[nodiscard]] TextView &view() const { return *m_view; }
    [[nodiscard]] FindBar &find() const { return *m_find; }
    void setNote(const QString &note); // "declared text/plain, shown as JSON"
    void setOffer(const QString &words); // what can be done about it, in a button beside it; empty: nothing

    void setStructure(StructureKind kind); // of the text that the view has
    [[nodiscard]] StructureKind structure() const;
    [[nodiscard]] bool knowsOutline() const; // of that text
    [[nodiscard]] bool hasPaths(Path path) const; // such texts do
    [[nodiscard]] QString caretPath(Path path) const; // empty without
    [[nodiscard]] static QString pathOf(Path path, StructureKind kind, const Breadcrumb &steps);
    void goTo(qsizetype offset); // and gives the text the keyboard
    void setPathActions(const QList<QAction *> &actions);

    void setOutlineShown(bool shown); // as long as the text is of a kind that has one
    [[nodiscard]] OutlineSplitter &columns() const { return *m_columns; }

Q_SIGNALS:
    void structureChanged(); // or what is known of it
    void offerTaken();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updatePlace();
    void updateWay();
    void updateOutline();

    TextView *m_view;
    FindBar *m_find;
    ElidedLabel *m_note;
    QToolButton *m_offer;
    QLabel *m_place;
    BreadcrumbBar *m_breadcrumb;
    StructureKeeper *m_structure;
    OutlineSplitter *m_columns;
    bool m_outlineShown = false;
};

} // namespace artiscope
