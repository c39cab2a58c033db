// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/treebar.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace artiscope {

TreeBar::TreeBar(QWidget *parent)
    : QWidget(parent),
      m_filter(new SearchField(tr("Filter by key or value"), this)),
      m_note(new QLabel(this)),
      m_order(new QComboBox(this)),
      m_levels(new QToolButton(this)),
      m_table(new QToolButton(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_filter->setObjectName(QStringLiteral("treeFilter"));
    m_filter->setMaximumWidth(sizes.grid * 80);
    m_note->setObjectName(QStringLiteral("treeNote"));
    m_note->setProperty("look", QStringLiteral("dim"));
    m_order->setObjectName(QStringLiteral("treeOrder"));
    m_order->setAccessibleName(tr("Order of the keys"));
    m_order->addItem(tr("As written"), int(TreeOrder::AsWritten));
    m_order->addItem(tr("By key"), int(TreeOrder::ByKey));
    m_levels->setObjectName(QStringLiteral("treeLevels"));
    m_levels->setText(tr("Expand ▾"));
    m_levels->setAccessibleName(tr("Expand"));
    m_levels->setToolTip(tr("Choose how many levels are unfolded"));
    m_levels->setPopupMode(QToolButton::InstantPopup);
    m_levels->setFocusPolicy(Qt::StrongFocus);
    auto *const menu = new QMenu(m_levels);
    menu->setObjectName(QStringLiteral("treeLevelsMenu"));
    const auto add = [this, menu](const char *name, const QString &text, int levels) {
        QAction *const action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, levels] { Q_EMIT levelsChosen(levels); });
    };
    add("treeExpandAll", tr("&All levels"), allLevels);
    add("treeCollapseAll", tr("&No level"), 0);
    menu->addSeparator();
    add("treeExpand1", tr("&1 level"), 1);
    add("treeExpand2", tr("&2 levels"), 2);
    add("treeExpand3", tr("&3 levels"), 3);
    m_levels->setMenu(menu);
    m_table->setObjectName(QStringLiteral("treeTable"));
    m_table->setText(tr("Table"));
    m_table->setToolTip(tr("Show the array of objects that is in this document as a table"));
    m_table->setFocusPolicy(Qt::StrongFocus);
    m_table->hide();
    connect(m_table, &QToolButton::clicked, this, &TreeBar::tableWanted);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(2 * sizes.grid, sizes.grid, 2 * sizes.grid, sizes.grid);
    row->setSpacing(2 * sizes.grid);
    row->addWidget(m_filter, 1);
    row->addWidget(m_note, 1);
    row->addWidget(m_order);
    row->addWidget(m_levels);
    row->addWidget(m_table);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT orderChosen(TreeOrder(m_order->currentData().toInt())); });
}

void TreeBar::setTableOffered(bool offered)
{
    m_table->setVisible(offered);
}

void TreeBar::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace artiscope
