// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/outlinemodel.h"

#include <QWidget>

class QLabel;

namespace artiscope {

class OutlineList;
class SearchField;

// The outline beside a text: a filter and a tree, whose current row follows the caret. GUI thread.
class OutlinePane final : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePane(QWidget *parent = nullptr);

    void setOutline(const OutlineText &outline, bool isBusy); // being made, when there is none
    void follow(qsizetype offset); // the caret; leaves the keyboard where it is
    void focusFilter();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype offset); // where to go in the text
    void left(); // back to the text

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listed(); // the tree is another one
    void choose(const QModelIndex &index);
    void moveToCaret();
    void updateNote();

    OutlineModel m_model;
    bool m_isBusy = false;
    qsizetype m_caret = 0;
    bool m_isBehind = false; // the caret moved while nobody saw the pane
    SearchField *m_filter;
    OutlineList *m_list;
    QLabel *m_note;
};

} // namespace artiscope
