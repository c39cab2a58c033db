// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tablemodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace artiscope {

// All of one row beside its table: a name and the whole value for each column, to be selected and copied. The model
// outlives it. GUI thread.
class RowPane final : public QWidget {
    Q_OBJECT
public:
    explicit RowPane(const TableModel &model, QWidget *parent = nullptr);

    void showRow(int row); // of the model; -1: none
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed(); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const TableModel &m_model;
    int m_row = -1;
    QLabel *m_heading;
    QPlainTextEdit *m_text;
};

} // namespace artiscope
