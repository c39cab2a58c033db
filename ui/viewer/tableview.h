// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"
#include "app/models/tablemodel.h"

#include <QWidget>

class QSplitter;

namespace artiscope {

class Banner;
class RowPane;
class StateView;
class TableActions;
class TableBar;
class TableGrid;

// A text as a table, with its filters above it and a whole row beside it. It is read on the pool; until then the table
// before it stays when it is another version of the same. GUI thread.
class TableView final : public QWidget {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setContent(const QByteArray &bytes, bool keepPlace = false);
    void focusFilter(); // of the current column
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] bool isBusy() const { return m_reading.isActive(); }
    [[nodiscard]] const QString &failure() const { return m_failure; } // why there is no table; empty: there is
    [[nodiscard]] TableGrid &grid() const { return *m_grid; }

Q_SIGNALS:
    void settled(); // the table is shown, or there is a failure
    void sourceWanted(); // by the person, whose table has no rows
    void placeWanted(qsizetype offset); // in the source, by the person: there something is wrong

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read(bool keepPlace);
    struct Read {
        Table table;
        std::optional<Trouble> trouble;
    };
    void showTable(Table table, bool keepPlace);
    void showFailed(const Error &error);
    [[nodiscard]] static QString failureWords(const Error &error);
    void showNotice();
    void showState();
    void setColumn(int column); // that filter and menu are about
    void showRow(); // the pane opens
    void closeRow();
    void currentMoved();

    TableModel m_model;
    QByteArray m_bytes;
    TableOptions m_options;
    std::optional<Trouble> m_trouble; // in the text
    QString m_failure; // why there is no table
    TableBar *m_bar;
    Banner *m_banner;
    QSplitter *m_splitter;
    TableGrid *m_grid;
    RowPane *m_row;
    StateView *m_state;
    TableActions *m_actions;
    Request m_reading;
};

} // namespace artiscope
