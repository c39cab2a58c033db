// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"
#include "ui/viewer/findkeys.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>

namespace artiscope {

// What the bar is made of, and how it lies there.

namespace {

constexpr int margin = 8; // at both sides, in pixels

QToolButton *makeButton(QWidget *parent, const QString &name, const QString &text, const QString &says)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(says);
    button->setAccessibleName(says);
    button->setAutoRaise(true);
    return button;
}

QVBoxLayout *makeColumn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 4, margin, 4);
    column->setSpacing(4);
    return column;
}

QHBoxLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    return row;
}

} // namespace

QToolButton *FindBar::addToggle(
    QHBoxLayout *row, const QString &name, const QString &text, const QString &says, const QKeySequence &keys)
{
    QToolButton *toggle = makeButton(m_findPart, name, text, says);
    toggle->setToolTip(tr("%1 (%2)").arg(says, keys.toString(QKeySequence::NativeText)));
    toggle->setCheckable(true);
    toggle->setShortcut(keys);
    row->addWidget(toggle);
    return toggle;
}

void FindBar::fillFindPart()
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    for (QToolButton *clear : m_text->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear"));
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 24);
    m_note->setObjectName(QStringLiteral("findNote"));
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setAccessibleName(tr("Number of hits"));
    // As wide as it will be, so that nothing moves while one types.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888888).arg(888888)));

    QHBoxLayout *row = m_row = addRow(makeColumn(m_findPart));
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    m_case =
        addToggle(row, QStringLiteral("findCase"), tr("Aa"), tr("Match upper and lower case"), findkeys::matchCase);
    m_words =
        addToggle(row, QStringLiteral("findWords"), tr("|ab|"), tr("Match whole words only"), findkeys::wholeWords);
    m_expression = addToggle(row, QStringLiteral("findExpression"), QStringLiteral(".*"),
        tr("Find a regular expression, line by line"), findkeys::expression);
    m_within = addToggle(row, QStringLiteral("findWithin"), tr("In selection"), tr("Find only in what is selected"),
        findkeys::withinSelection);
    m_within->setEnabled(false);
    m_only = addToggle(row, QStringLiteral("findOnly"), tr("Only matches"), tr("Show only the lines that match"),
        findkeys::onlyMatches);
    m_context = new QSpinBox(m_findPart);
    m_context->setObjectName(QStringLiteral("findContext"));
    m_context->setAccessibleName(tr("Lines around each match"));
    m_context->setToolTip(tr("How many lines around each match are shown"));
    m_context->setPrefix(QStringLiteral("±"));
    m_context->setRange(0, 9);
    m_context->setEnabled(false);
    row->addWidget(m_context);
    m_previous =
        makeButton(m_findPart, QStringLiteral("findPrevious"), QStringLiteral("\u2191"), tr("Go to the previous hit"));
    m_next = makeButton(m_findPart, QStringLiteral("findNext"), QStringLiteral("\u2193"), tr("Go to the next hit"));
    QToolButton *close =
        makeButton(m_findPart, QStringLiteral("findClose"), QStringLiteral("\u2715"), tr("Close (Esc)"));
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *toggle : {m_case, m_words, m_expression})
        connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    connect(m_within, &QToolButton::toggled, this, &FindBar::keepWithin);
    connect(m_only, &QToolButton::toggled, m_context, &QWidget::setEnabled);
    connect(m_only, &QToolButton::toggled, this, &FindBar::search);
    connect(m_context, &QSpinBox::valueChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::closeBar);
}

void FindBar::placeNote()
{
    int needed = m_note->sizeHint().width();
    for (int i = 0; i < m_row->count(); ++i) {
        const QLayoutItem *const item = m_row->itemAt(i);
        if (item->widget() != m_note)
            needed += item->sizeHint().width() + m_row->spacing();
    }
    const bool fits = needed <= m_findPart->contentsRect().width() - 2 * margin;
    const bool isBeside = m_row->indexOf(m_note) >= 0;
    if (fits == isBeside)
        return;
    QLayout *const column = m_findPart->layout();
    (isBeside ? m_row : column)->removeWidget(m_note);
    if (fits)
        m_row->insertWidget(1, m_note);
    else
        column->addWidget(m_note);
    m_note->setAlignment((fits ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

void FindBar::fillLinePart()
{
    m_line->setObjectName(QStringLiteral("goToLine"));
    m_line->setAccessibleName(tr("Line to go to, or line:column"));
    m_line->setPlaceholderText(tr("Line or line:column"));
    m_line->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,10}(:[0-9]{0,10})?")), m_line));
    m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * 28);
    m_lineRange->setObjectName(QStringLiteral("goToLineRange"));
    QHBoxLayout *row = addRow(makeColumn(m_linePart));
    row->addWidget(m_line);
    row->addWidget(m_lineRange, 1);
}

} // namespace artiscope
