// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareside.h"

#include "app/content/structure/structurekind.h"
#include "ui/compare/comparebar.h"
#include "ui/viewer/breadcrumbbar.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/structurekeeper.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

CompareSide::CompareSide(const QString &role, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_way(new BreadcrumbBar(this)),
      m_view(new TextView(this)),
      m_find(new FindBar(*m_view, this)),
      m_structure(new StructureKeeper(this))
{
    m_name->setObjectName(objectName + QStringLiteral("Name"));
    m_way->setObjectName(objectName + QStringLiteral("Way"));
    m_view->setObjectName(objectName);
    m_find->setObjectName(objectName + QStringLiteral("Find"));
    QHBoxLayout *const head = makeCompareBar(this, BarHeight::OneRow);
    addSideName(*head, role, *m_name);
    head->addWidget(m_way);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head->parentWidget());
    layout->addWidget(m_view, 1);
    connect(m_structure, &StructureKeeper::changed, this, [this] { showWay(m_place); });
    connect(m_way, &BreadcrumbBar::chosen, this, &CompareSide::goTo);
}

void CompareSide::setName(const QString &name, const QString &place)
{
    m_name->setText(name);
    // The way gives way first: it can be left out from its beginning, and one knows where one is without it.
    m_name->setMinimumWidth(std::min(m_name->sizeHint().width(), 20 * fontMetrics().averageCharWidth()));
    // As text, never as the markup that a tool tip would guess.
    m_name->setToolTip(place.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(place.toHtmlEscaped()));
}

void CompareSide::setText(const TextBuffer &text, Language language, bool anew)
{
    if (anew || !m_view->text().bytes().isSharedWith(text.bytes())) {
        m_view->setText(text, language, anew ? TextView::Keep::Nothing : TextView::Keep::Place);
        m_find->searchAgain();
    }
    setLanguage(language);
}

void CompareSide::setLanguage(Language language)
{
    m_view->setLanguage(language);
    m_structure->setText(m_view->text(), structureKindOf(language));
}

void CompareSide::showWay(qsizetype offset)
{
    m_place = offset;
    m_way->setSteps(m_structure->breadcrumb(m_view->text(), offset));
}

qsizetype CompareSide::placeShown()
{
    return m_view->viewport()->rect().intersects(m_view->caretRect()) ? m_view->caret()
                                                                      : m_view->text().lineStart(m_view->topLine());
}

void CompareSide::goTo(qsizetype offset)
{
    m_view->select(offset, offset);
    m_view->setFocus(Qt::OtherFocusReason);
}

void CompareSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_structure->setWanted(true);
}

void CompareSide::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_structure->setWanted(false);
}

} // namespace artiscope
