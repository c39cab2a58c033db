// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/csvtable.h"
#include "app/core/request.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace artiscope {

class Banner;
class StateView;

// The rows of a CSV text. Columns in which everything looks like a number are right-aligned.
class CsvModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CsvModel(QObject *parent = nullptr);

    void setTable(CsvTable table);
    [[nodiscard]] const CsvTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CsvTable m_table;
    QList<bool> m_numeric;
};

// A CSV text as a table. It is read on the pool; until then the table before it stays. Copying gives tab-separated text
// that spreadsheets take. GUI thread.
class CsvView final : public QWidget {
    Q_OBJECT
public:
    explicit CsvView(QWidget *parent = nullptr);

    void setContent(const QByteArray &bytes, bool keepPlace = false);
    [[nodiscard]] QTableView &tableView() const { return *m_view; }
    // What is selected, as tab-separated lines in the order of the screen; cells with tabs, quotes or line ends quoted.
    [[nodiscard]] QString selectionAsText() const;
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] bool isBusy() const { return m_reading.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void copy() const;

Q_SIGNALS:
    void settled(); // the table is shown

private:
    void showTable(CsvTable table, bool keepPlace);
    void fitRows(); // to the font

    CsvModel *m_model;
    Banner *m_banner;
    QTableView *m_view;
    StateView *m_state;
    Request m_reading;
};

} // namespace artiscope
