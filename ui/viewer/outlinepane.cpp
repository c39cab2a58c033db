// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/outlinepane.h"

#include "ui/viewer/outlinelist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr int laidOutAtOnce = 5000; // rows that unfold without being noticed
} // namespace

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent),
      m_filter(new SearchField(tr("Filter the outline"), this)),
      m_list(new OutlineList(this)),
      m_note(new QLabel(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("outlinePane"));
    setAccessibleName(tr("Outline"));
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(sizes.grid * 32);
    auto *const heading = new QLabel(tr("Outline"), this);
    heading->setProperty("look", QStringLiteral("heading"));
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_list->setModel(&m_model);
    m_note->setObjectName(QStringLiteral("outlineNote"));
    m_note->setProperty("look", QStringLiteral("dim"));
    m_note->setWordWrap(true);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, sizes.grid);
    top->setSpacing(sizes.grid);
    top->addWidget(heading);
    top->addWidget(m_filter);
    top->addWidget(m_note);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *const rows = new QHBoxLayout;
    rows->setContentsMargins(sizes.grid, 0, 0, sizes.grid);
    rows->addWidget(m_list);
    layout->addLayout(top);
    layout->addLayout(rows, 1);
    setFocusProxy(m_filter);

    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePane::listed);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &OutlineModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePane::updateNote);
    connect(m_filter, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &OutlineList::chosen, this, &OutlinePane::choose);
    updateNote();
}

QSize OutlinePane::sizeHint() const
{
    return {Sizes::of(fontMetrics()).grid * 55, QWidget::sizeHint().height()};
}

void OutlinePane::follow(qsizetype offset)
{
    m_caret = offset;
    m_isBehind = !isVisible();
    if (!m_isBehind)
        moveToCaret();
}

void OutlinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        follow(m_caret);
}

void OutlinePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OutlinePane::setOutline(const OutlineText &outline, bool isBusy)
{
    m_isBusy = isBusy;
    if (outline.outline != m_model.text().outline)
        m_model.setText(outline);
    updateNote();
}

void OutlinePane::listed()
{
    // All that was found is to be seen; otherwise what is at the top, and what that has, as far as it is not too much.
    qsizetype rows = m_model.rowCount();
    for (int row = 0; row < m_model.rowCount() && rows <= laidOutAtOnce; ++row)
        rows += m_model.rowCount(m_model.index(row, 0));
    const bool filtered = !m_model.filter().isEmpty();
    if (filtered && m_model.size() <= laidOutAtOnce)
        m_list->expandAll();
    else if (rows <= laidOutAtOnce)
        m_list->expandToDepth(0);
    if (filtered) // what Enter goes to
        m_list->setCurrentIndex(m_model.firstMatch());
    else
        moveToCaret();
    updateNote();
}

void OutlinePane::moveToCaret()
{
    const QModelIndex index = m_model.indexAt(m_caret);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void OutlinePane::choose(const QModelIndex &index)
{
    if (const auto offset = m_model.offsetOf(index))
        Q_EMIT chosen(*offset);
    else if (index.isValid())
        m_list->setExpanded(index, !m_list->isExpanded(index));
}

// What the parts leave of the keys: the filter clears itself first.
void OutlinePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_filter->text().isEmpty())
        Q_EMIT left();
    else
        m_filter->clear();
}

void OutlinePane::updateNote()
{
    QStringList sentences;
    const auto &outline = m_model.text().outline;
    if (!outline && m_isBusy)
        sentences << tr("The outline is being made…");
    else if (!m_model.isBusy() && m_model.rowCount() == 0)
        sentences << (m_model.filter().isEmpty() ? tr("This text has no outline.")
                                                 : tr("Nothing in the outline matches."));
    if (outline && outline->truncated == StructureLimit::Depth)
        sentences
            << tr("What is nested more than %1 deep is not listed.").arg(QLocale().toString(maximumStructureDepth));
    else if (outline && outline->truncated == StructureLimit::Items)
        sentences << tr("Only the first %1 items are listed.").arg(QLocale().toString(maximumStructureItems));
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

} // namespace artiscope
