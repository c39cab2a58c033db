// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/outlinemodel.h"

#include <QWidget>

class QLabel;

namespace artiscope {

class OutlineList;
class SearchField;
class StructureKeeper;

// The outline beside the text: a filter and a tree, whose current row follows the caret. The keeper outlives it. GUI
// thread.
class OutlinePane final : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePane(const StructureKeeper &structure, QWidget *parent = nullptr);

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
    void takeStructure();
    void listed(); // the tree is another one
    void choose(const QModelIndex &index);
    void moveToCaret();
    void updateNote();

    const StructureKeeper &m_structure;
    OutlineModel m_model;
    qsizetype m_caret = 0;
    bool m_isBehind = false; // the caret moved while nobody saw the pane
    SearchField *m_filter;
    OutlineList *m_list;
    QLabel *m_note;
};

} // namespace artiscope
