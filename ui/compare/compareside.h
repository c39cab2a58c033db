// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/textbuffer.h"

#include <QWidget>

namespace artiscope {

class BreadcrumbBar;
class ElidedLabel;
class FindBar;
class StructureKeeper;
class TextView;

// One text of a comparison, below a line that says which one it is and where in it one is. GUI thread.
class CompareSide final : public QWidget {
    Q_OBJECT
public:
    // The view has that object name, the name above it the same with "Name" behind it.
    CompareSide(const QString &role, const QString &objectName, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &place); // where it is, for the tool tip; may be empty
    void setText(const TextBuffer &text, Language language, bool anew); // else the place in it stays
    void setLanguage(Language language); // of the same text
    void showWay(qsizetype offset); // to that place in the text
    [[nodiscard]] qsizetype placeShown(); // the caret while it is on the screen, else where the topmost line begins
    [[nodiscard]] TextView &view() const { return *m_view; }
    [[nodiscard]] FindBar &find() const { return *m_find; } // who shows the side gives it a place

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void goTo(qsizetype offset);

    ElidedLabel *m_name;
    BreadcrumbBar *m_way;
    TextView *m_view;
    FindBar *m_find;
    StructureKeeper *m_structure;
    qsizetype m_place = 0; // that the way is to
};

} // namespace artiscope
