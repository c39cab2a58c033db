// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/tablebar.h"

#include "app/models/tablemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace artiscope {

namespace {

constexpr auto patience = std::chrono::milliseconds(200);
constexpr int longestName = 24; // characters of a name in a sentence
constexpr int mostChips = 2; // one more, and one chip is for all

QString inShort(const QString &name)
{
    return name.size() > longestName ? QString(name.left(longestName - 1) + u'…') : name;
}

QString hintOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return TableBar::tr("A part of the number, or >5, <=10, =7, 5..9");
    case ColumnKind::Address:
        return TableBar::tr("A part of the address, or a prefix such as 10.0.0.0/8 for all that is in it");
    case ColumnKind::Text:
        break;
    }
    return TableBar::tr("A part of the text; upper and lower case are the same");
}

} // namespace

TableBar::TableBar(TableModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_name(new QLabel(this)),
      m_filter(new SearchField({}, this)),
      m_problem(new QLabel(this)),
      m_chips(new QHBoxLayout),
      m_summary(new ElidedLabel(this)),
      m_reading(new QToolButton(this)),
      m_menu(new QToolButton(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("tableBar"));
    setProperty("look", QStringLiteral("bar"));
    m_name->setObjectName(QStringLiteral("tableFilterColumn"));
    m_name->setProperty("look", QStringLiteral("dim"));
    m_name->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setMinimumWidth(30 * sizes.grid);
    m_filter->setMaximumWidth(70 * sizes.grid);
    m_problem->setObjectName(QStringLiteral("tableFilterProblem"));
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_summary->setObjectName(QStringLiteral("tableSummary"));
    m_summary->setDim(true);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_reading->setObjectName(QStringLiteral("tableReadingButton"));
    m_reading->setToolTip(tr("How the text was read: what divides the cells, and whether the first row names them"));
    m_reading->setPopupMode(QToolButton::InstantPopup);
    m_reading->setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(QStringLiteral("tableMenuButton"));
    m_menu->setText(tr("Columns ▾"));
    m_menu->setAccessibleName(tr("Columns"));
    m_menu->setToolTip(tr("Sort, hide and say what is in them"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_chips->setSpacing(2 * sizes.grid);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * sizes.grid, sizes.grid, 2 * sizes.grid, sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_name);
    layout->addWidget(m_filter, 3);
    layout->addWidget(m_problem);
    layout->addLayout(m_chips);
    layout->addWidget(m_summary, 2);
    layout->addWidget(m_reading);
    layout->addWidget(m_menu);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TableBar::showSummary);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_column >= 0)
            m_model.setFilter(m_column, text);
    });
    connect(m_filter, &SearchField::downPressed, this, &TableBar::left);
    connect(m_filter, &QLineEdit::returnPressed, this, &TableBar::left);
    connect(&model, &TableModel::filtersChanged, this, &TableBar::update);
    connect(&model, &TableModel::orderChanged, this, &TableBar::showSummary);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableBar::update);
    connect(&model, &TableModel::orderAsked, &m_patience, qOverload<>(&QTimer::start));
    update();
}

void TableBar::setColumn(int column)
{
    m_column = column;
    update();
}

void TableBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TableBar::type(const QString &text)
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->end(false);
    m_filter->insert(text);
}

void TableBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // the filter clears itself first
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void TableBar::update()
{
    const bool any = m_column >= 0 && m_column < m_model.columnCount();
    const QString name = any ? tr("Filter “%1”").arg(inShort(m_model.title(m_column))) : tr("Filter");
    m_name->setText(any ? inShort(m_model.title(m_column)) : QString());
    m_filter->setEnabled(any);
    m_filter->setPlaceholderText(name);
    m_filter->setAccessibleName(name);
    m_filter->setToolTip(hintOf(m_model.kind(m_column)));
    if (const QString typed = any ? m_model.filter(m_column) : QString(); typed != m_filter->text()) {
        const int was = m_column;
        m_column = -1; // this is not the person typing
        m_filter->setText(typed);
        m_column = was;
    }
    QString problem;
    switch (any ? m_model.filterProblem(m_column) : CellFilter::Problem::None) {
    case CellFilter::Problem::None:
        break;
    case CellFilter::Problem::NoNumber:
        problem = tr("That is no number.");
        break;
    case CellFilter::Problem::NoPrefix:
        problem = tr("That is no prefix.");
        break;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    showChips();
    showSummary();
    showReading();
}

void TableBar::showReading()
{
    const Table &table = m_model.table();
    const QStringList delimiters{tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")};
    const auto found = std::find(tableDelimiters.begin(), tableDelimiters.end(), table.delimiter());
    m_reading->setVisible(table.isCsv() && table.columnCount() > 0 && found != tableDelimiters.end());
    if (m_reading->isHidden())
        return;
    const QString delimiter = delimiters.at(found - tableDelimiters.begin());
    const QString words = table.hasHeader() ? tr("%1, header").arg(delimiter) : tr("%1, no header").arg(delimiter);
    m_reading->setText(words + QStringLiteral(" ▾"));
    m_reading->setAccessibleName(words);
}

void TableBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    QList<int> others = m_model.filteredColumns();
    others.removeOne(m_column);
    if (others.size() > mostChips) {
        addChip(QStringLiteral("tableChipOthers"), tr("%1 other filters").arg(others.size()), others);
        return;
    }
    for (const int column : std::as_const(others))
        addChip(QStringLiteral("tableChip%1").arg(column),
            tr("%1: %2", "a column and its filter")
                .arg(inShort(m_model.title(column)), inShort(m_model.filter(column))),
            {column});
}

void TableBar::addChip(const QString &name, const QString &text, const QList<int> &columns)
{
    auto *const chip = new Chip(text, this);
    chip->setObjectName(name);
    chip->setChecked(true);
    chip->setAccessibleName(text);
    chip->setToolTip(columns.size() == 1 ? tr("Takes this filter away") : tr("Takes these filters away"));
    m_chips->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, columns] {
        for (const int column : columns)
            m_model.setFilter(column, {});
    });
}

void TableBar::showSummary()
{
    const QLocale locale;
    const qsizetype rows = m_model.table().rowCount();
    const qsizetype hidden = rows - m_model.rowCount();
    QString text = rows == 1 ? tr("1 row") : tr("%1 rows").arg(locale.toString(qlonglong(rows)));
    if (hidden > 0)
        text = m_model.filteredColumns().size() == 1
            ? tr("%1, %2 hidden by the filter").arg(text, locale.toString(qlonglong(hidden)))
            : tr("%1, %2 hidden by the filters").arg(text, locale.toString(qlonglong(hidden)));
    m_summary->setText(m_model.isBusy() && !m_patience.isActive() ? tr("Ordering the rows…") : text);
}

} // namespace artiscope
