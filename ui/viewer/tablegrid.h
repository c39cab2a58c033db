// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QTableView>

namespace artiscope {

struct CopiedCells;
class TableModel;

// The rows and columns of a table: sorted by a click on the header, copied as tab-separated text. The current row stays
// the current one wherever sorting and filters put it. The model outlives it. GUI thread.
class TableGrid final : public QTableView {
    Q_OBJECT
public:
    explicit TableGrid(TableModel &model, QWidget *parent = nullptr);

    void setZoom(int steps); // points added to the font's size
    void fitColumns(); // to names and the rows at the top
    void followSorting(); // of the model, when it did not begin here

public Q_SLOTS:
    void copy() { copyCells(false); }
    void copyWithHeader() { copyCells(true); }

Q_SIGNALS:
    void typed(const QString &text); // into the filter
    void rowWanted(); // all of the current row is to be read
    void escapePressed();
    void copyRefused(); // too large

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyCells(bool withHeader);
    [[nodiscard]] CopiedCells chosenCells(bool withHeader) const;
    void remember();
    void restore();
    void fitRows(); // to the font

    TableModel &m_model;
    qsizetype m_currentRow = -1; // of the table, while rows change their places
    int m_currentColumn = 0;
    bool m_wasVisible = false; // the current row was on the screen
    Request m_copying;
};

} // namespace artiscope
