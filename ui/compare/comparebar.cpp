// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparebar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace artiscope {

QHBoxLayout *makeCompareBar(QWidget *parent, BarHeight height)
{
    const Sizes sizes = Sizes::of(parent->fontMetrics());
    auto *const bar = new QFrame(parent);
    bar->setProperty("look", QStringLiteral("bar"));
    const int above = height == BarHeight::OfItsParts ? sizes.grid / 2 : 0;
    if (height == BarHeight::OneRow)
        bar->setFixedHeight(sizes.row + sizes.grid);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(3 * sizes.grid, above, 3 * sizes.grid, above);
    row->setSpacing(2 * sizes.grid);
    return row;
}

void addSideName(QHBoxLayout &bar, const QString &role, ElidedLabel &name)
{
    auto *const roleLabel = new QLabel(role, bar.parentWidget());
    roleLabel->setProperty("look", QStringLiteral("dim"));
    QFont bold = name.font();
    bold.setBold(true);
    name.setFont(bold);
    name.setElideMode(Qt::ElideMiddle);
    bar.addWidget(roleLabel);
    bar.addWidget(&name, 1);
}

QString sayNothingIsIgnored(const QString &words, bool hasRules)
{
    return !hasRules || words.isEmpty()
        ? words
        : QCoreApplication::translate("artiscope::ComparePage", "%1 – nothing is ignored").arg(words);
}

} // namespace artiscope
