// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace artiscope {

class ElidedLabel;
class SearchField;
class TableModel;

// The line above a table: the filter of the column that one is in, a chip for each filter of another, how many rows
// there are, and two buttons: what was found of how the text is written, and what can be done with the columns. The
// model outlives it. GUI thread.
class TableBar final : public QWidget {
    Q_OBJECT
public:
    explicit TableBar(TableModel &model, QWidget *parent = nullptr);

    void setColumn(int column); // -1: there is none
    void focusFilter();
    void type(const QString &text); // into the filter
    [[nodiscard]] QToolButton &menuButton() const { return *m_menu; }
    [[nodiscard]] QToolButton &readingButton() const { return *m_reading; }

Q_SIGNALS:
    void left(); // back to the rows

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update(); // to the model
    void showChips();
    void addChip(const QString &name, const QString &text, const QList<int> &columns);
    void showSummary();
    void showReading(); // how the text was read

    TableModel &m_model;
    int m_column = -1;
    QLabel *m_name; // of the column
    SearchField *m_filter;
    QLabel *m_problem;
    QHBoxLayout *m_chips;
    ElidedLabel *m_summary;
    QToolButton *m_reading;
    QToolButton *m_menu;
    QTimer m_patience; // before it is said that rows are being sorted
};

} // namespace artiscope
