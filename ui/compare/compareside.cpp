// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareside.h"

#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

CompareSide::CompareSide(const QString &role, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_view(new TextView(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *const head = new QFrame(this);
    head->setProperty("look", QStringLiteral("bar"));
    head->setFixedHeight(sizes.row + sizes.grid);
    auto *const roleLabel = new QLabel(role, head);
    roleLabel->setProperty("look", QStringLiteral("dim"));
    m_name->setObjectName(objectName + QStringLiteral("Name"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_view->setObjectName(objectName);
    auto *const line = new QHBoxLayout(head);
    line->setContentsMargins(3 * sizes.grid, 0, 3 * sizes.grid, 0);
    line->setSpacing(2 * sizes.grid);
    line->addWidget(roleLabel);
    line->addWidget(m_name, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
}

void CompareSide::setName(const QString &name, const QString &place)
{
    m_name->setText(name);
    // As text, never as the markup that a tool tip would guess.
    m_name->setToolTip(place.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(place.toHtmlEscaped()));
}

void CompareSide::setText(const TextBuffer &text, Language language, bool anew)
{
    if (anew || !m_view->text().bytes().isSharedWith(text.bytes()))
        m_view->setText(text, language, anew ? TextView::Keep::Nothing : TextView::Keep::Place);
    else
        m_view->setLanguage(language);
}

} // namespace artiscope
