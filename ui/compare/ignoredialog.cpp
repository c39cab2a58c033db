// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/ignoredialog.h"

#include "app/content/search.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

IgnoreDialog::IgnoreDialog(QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_expression(new QLineEdit(this)),
      m_fault(new QLabel(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("ignoreDialog"));
    setWindowTitle(tr("Expressions for what is no difference"));
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 18, sizes.row * 13);
    m_name->setObjectName(QStringLiteral("ignoreName"));
    m_name->setAccessibleName(tr("Name"));
    m_expression->setObjectName(QStringLiteral("ignoreExpression"));
    m_expression->setAccessibleName(tr("Regular expression"));
    m_expression->setPlaceholderText(tr("What it finds in a line does not count"));
    m_fault->setObjectName(QStringLiteral("ignoreFault"));
    m_fault->setAccessibleName(tr("What is wrong with it"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setProperty("look", QStringLiteral("dim"));
    m_add->setObjectName(QStringLiteral("ignoreAdd"));
    m_add->setDefault(true);
    m_list->setObjectName(QStringLiteral("ignoreList"));
    m_list->setAccessibleName(tr("Expressions that there are"));
    m_remove->setObjectName(QStringLiteral("ignoreRemove"));
    m_remove->setAutoDefault(false);

    auto *const form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Expression"), m_expression);
    auto *const adding = new QHBoxLayout;
    adding->addWidget(m_fault, 1);
    adding->addWidget(m_add);
    auto *const removing = new QHBoxLayout;
    removing->addStretch();
    removing->addWidget(m_remove);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addLayout(form);
    layout->addLayout(adding);
    layout->addWidget(m_list, 1);
    layout->addLayout(removing);

    connect(m_name, &QLineEdit::textChanged, this, &IgnoreDialog::check);
    connect(m_expression, &QLineEdit::textChanged, this, &IgnoreDialog::check);
    connect(m_add, &QPushButton::clicked, this, &IgnoreDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &IgnoreDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &IgnoreDialog::check);
    check();
}

void IgnoreDialog::setExpressions(const std::vector<IgnoreExpression> &expressions)
{
    m_expressions = expressions;
    m_list->clear();
    m_list->setEnabled(!expressions.empty()); // in an empty one the keyboard would be nowhere
    for (const IgnoreExpression &one : expressions)
        m_list->addItem(tr("%1: %2", "a name and its regular expression").arg(one.name, one.expression));
    check();
}

QString IgnoreDialog::fault() const
{
    const QString name = m_name->text().trimmed();
    if (std::any_of(m_expressions.begin(), m_expressions.end(),
            [&name](const IgnoreExpression &known) { return known.name == name; }))
        return tr("There is one of that name already.");
    SearchOptions options;
    options.expression = true;
    const std::optional<ExpressionFault> fault = findAll(TextBuffer(), m_expression->text(), options).fault;
    if (!fault)
        return {};
    return fault->at >= m_expression->text().size()
        ? tr("At the end: %1").arg(fault->message)
        : tr("At character %1: %2").arg(QString::number(fault->at + 1), fault->message);
}

void IgnoreDialog::check()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_add->setEnabled(wrong.isEmpty() && !m_name->text().trimmed().isEmpty() && !m_expression->text().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void IgnoreDialog::add()
{
    const IgnoreExpression expression{m_name->text().trimmed(), m_expression->text()};
    m_name->clear();
    m_expression->clear();
    m_name->setFocus();
    Q_EMIT added(expression);
}

void IgnoreDialog::remove()
{
    const QString name = m_expressions[size_t(m_list->currentRow())].name; // the list is another one once it is told
    Q_EMIT removed(name);
}

} // namespace artiscope
