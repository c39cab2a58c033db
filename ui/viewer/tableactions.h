// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

#include <QObject>

class QAction;
class QMenu;

namespace artiscope {

class TableGrid;
class TableModel;

// What can be done with a table and the column that one is in, in one menu: of the header, and of a button above the
// table; and how its text is read, in that of another button. Grid and model outlive it. GUI thread.
class TableActions final : public QObject {
    Q_OBJECT
public:
    TableActions(TableGrid &grid, TableModel &model, QObject *parent = nullptr);
    ~TableActions() override;

    void setColumn(int column); // that they are about
    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    [[nodiscard]] QMenu &readingMenu() const { return *m_readingMenu; } // how the text is written

Q_SIGNALS:
    void optionsWanted(const artiscope::TableOptions &options); // to read the text in another way

private:
    QAction *add(QMenu &menu, const char *objectName, bool checkable = false);
    void addSorting();
    void addKinds();
    void addColumns();
    void addReading();
    void update();
    void updateNames();
    void sort(int order); // -1: as the file
    void want(std::optional<char> delimiter, std::optional<bool> header);

    TableGrid &m_grid;
    TableModel &m_model;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_readingMenu;
    QAction *m_ascending = nullptr;
    QAction *m_descending = nullptr;
    QAction *m_unsorted = nullptr;
    QMenu *m_kindMenu = nullptr;
    QList<QAction *> m_kinds; // as ColumnKind
    QAction *m_select = nullptr;
    QAction *m_wider = nullptr;
    QAction *m_narrower = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_copyWithHeader = nullptr;
    QAction *m_details = nullptr;
    QAction *m_header = nullptr;
    QList<QAction *> m_delimiters; // as tableDelimiters
    int m_column = -1;
};

} // namespace artiscope
