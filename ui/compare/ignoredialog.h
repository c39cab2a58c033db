// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/ignorerules.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace artiscope {

// The person's own expressions for what is no difference: those that there are, to be removed, and a new one, whose
// faults are told while it is typed. Stays open beside the window; keeps nothing itself. GUI thread.
class IgnoreDialog final : public QDialog {
    Q_OBJECT
public:
    explicit IgnoreDialog(QWidget *parent = nullptr);

    void setExpressions(const std::vector<IgnoreExpression> &expressions);

Q_SIGNALS:
    void added(const artiscope::IgnoreExpression &expression);
    void removed(const QString &name);

private:
    void check();
    void add();
    void remove();
    [[nodiscard]] QString fault() const; // of what is typed; empty: none

    QLineEdit *m_name;
    QLineEdit *m_expression;
    QLabel *m_fault;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
    std::vector<IgnoreExpression> m_expressions;
};

} // namespace artiscope
