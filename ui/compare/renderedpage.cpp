// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/renderedpage.h"

#include "ui/compare/comparebar.h"
#include "ui/compare/renderedsync.h"
#include "ui/viewer/markdownview.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

RenderedPage::RenderedPage(QWidget *parent)
    : QWidget(parent),
      m_left(new MarkdownView(this)),
      m_right(new MarkdownView(this)),
      m_leftName(new ElidedLabel(this)),
      m_rightName(new ElidedLabel(this)),
      m_swapButton(makeIconButton(Icon::Compare, QStringLiteral("renderedSwap"), tr("Swap sides"), this)),
      m_closeButton(makeIconButton(Icon::Close, QStringLiteral("renderedClose"), tr("Close the comparison"), this))
{
    setObjectName(QStringLiteral("renderedPage"));
    setAccessibleName(tr("Comparison of rendered texts"));
    setFocusProxy(m_right);
    QHBoxLayout *const row = makeCompareBar(this, BarHeight::OneRow);
    QWidget *const bar = row->parentWidget();
    auto *const words = new ElidedLabel(tr("Both as one reads them. The lines show what differs."), bar);
    words->setObjectName(QStringLiteral("renderedWords"));
    words->setDim(true);
    row->addWidget(words, 1);
    row->addWidget(m_swapButton);
    row->addWidget(m_closeButton);
    auto *const sides = new QSplitter(Qt::Horizontal, this);
    sides->setObjectName(QStringLiteral("renderedSides"));
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeSide(*m_left, *m_leftName, tr("From"), QStringLiteral("renderedFrom")));
    sides->addWidget(makeSide(*m_right, *m_rightName, tr("To"), QStringLiteral("renderedTo")));
    sides->setSizes({1000, 1000}); // the same
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(sides, 1);
    new RenderedSync(*m_left, *m_right, this);
    for (MarkdownView *view : {m_left, m_right}) {
        connect(view, &MarkdownView::settled, this, &RenderedPage::settled);
        connect(view, &MarkdownView::zoomWanted, this, &RenderedPage::zoomWanted);
        connect(view, &MarkdownView::linkHovered, this, &RenderedPage::linkHovered);
    }
}

QWidget *RenderedPage::makeSide(MarkdownView &view, ElidedLabel &name, const QString &role, const QString &objectName)
{
    auto *const side = new QWidget(this);
    QHBoxLayout *const head = makeCompareBar(side, BarHeight::OneRow);
    name.setObjectName(objectName + QStringLiteral("Name"));
    addSideName(*head, role, name);
    view.setObjectName(objectName);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head->parentWidget());
    column->addWidget(&view, 1);
    return side;
}

void RenderedPage::compare(const ComparedText &from, const ComparedText &to)
{
    const auto show = [](MarkdownView &view, ElidedLabel &name, const ComparedText &text, ComparedText &shown) {
        if (!text.text.bytes().isSharedWith(shown.text.bytes()))
            view.setContent(text.text.bytes(), text.name == shown.name);
        name.setText(text.name);
        shown = text;
    };
    show(*m_left, *m_leftName, from, m_from);
    show(*m_right, *m_rightName, to, m_to);
    m_left->setAccessibleName(tr("From %1").arg(from.name));
    m_right->setAccessibleName(tr("To %1").arg(to.name));
}

void RenderedPage::forget()
{
    compare({}, {});
}

bool RenderedPage::isBusy() const
{
    return m_left->isBusy() || m_right->isBusy();
}

void RenderedPage::setZoom(int steps)
{
    m_left->setZoom(steps);
    m_right->setZoom(steps);
}

void RenderedPage::setContextActions(const QList<QAction *> &actions)
{
    m_left->addActions(actions);
    m_right->addActions(actions);
}

void RenderedPage::setButtons(const ComparePage::Buttons &actions)
{
    followAction(*m_swapButton, *actions.swap);
    followAction(*m_closeButton, *actions.close);
}

void RenderedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
