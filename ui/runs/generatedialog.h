// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace artiscope {

class StateView;

// What rendering a whole definition will do, before it is asked for: how many targets, which get their first artifact,
// and which artifacts the server will delete. Only for those a confirmation is wanted. Open it with open(): it looks up
// the plan by itself, and closes once the run was asked for.
class GenerateDialog : public QDialog {
    Q_OBJECT
public:
    GenerateDialog(Workspace &workspace, const Definition &definition, QWidget *parent = nullptr);

private:
    void ask();
    void take(const GenerationPlan &plan);
    void updateButton();
    void generate();
    QPlainTextEdit *addList(const QString &objectName);

    Workspace &m_workspace;
    Definition m_definition;
    std::optional<GenerationPlan> m_plan;
    QStackedWidget *m_stack;
    StateView *m_state;
    QLabel *m_summary;
    QLabel *m_missing;
    QPlainTextEdit *m_missingList;
    QLabel *m_stale;
    QPlainTextEdit *m_staleList;
    QCheckBox *m_agree;
    QPushButton *m_generate;
};

} // namespace artiscope
