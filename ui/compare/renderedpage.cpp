// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/renderedpage.h"

#include "ui/compare/changekeys.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/renderedmarks.h"
#include "ui/compare/renderedsync.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownview.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/splitter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

RenderedPage::RenderedPage(QWidget *parent)
    : QWidget(parent),
      m_left(new MarkdownView(this)),
      m_right(new MarkdownView(this)),
      m_leftName(new ElidedLabel(this)),
      m_rightName(new ElidedLabel(this)),
      m_words(new ElidedLabel(this)),
      m_count(new QLabel(this)),
      m_previousButton(makeIconButton(Icon::Up, QStringLiteral("renderedPrevious"), tr("Previous change"), this)),
      m_nextButton(makeIconButton(Icon::Down, QStringLiteral("renderedNext"), tr("Next change"), this)),
      m_swapButton(makeIconButton(Icon::Compare, QStringLiteral("renderedSwap"), tr("Swap sides"), this)),
      m_closeButton(makeIconButton(Icon::Close, QStringLiteral("renderedClose"), tr("Close the comparison"), this)),
      m_marks(new RenderedMarks(*m_left, *m_right, *new RenderedSync(*m_left, *m_right, this), this))
{
    setObjectName(QStringLiteral("renderedPage"));
    setAccessibleName(tr("Comparison of rendered texts"));
    setFocusProxy(m_right);
    QHBoxLayout *const row = makeCompareBar(this, BarHeight::OneRow);
    QWidget *const bar = row->parentWidget();
    m_words->setObjectName(QStringLiteral("renderedWords"));
    m_count->setObjectName(QStringLiteral("renderedCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    row->addWidget(m_words, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_count, m_previousButton, m_nextButton, m_swapButton, m_closeButton})
        row->addWidget(part);
    auto *const sides = new Splitter(Qt::Horizontal, this);
    sides->setObjectName(QStringLiteral("renderedSides"));
    sides->setHandleWidth(1);
    sides->setLayoutDirection(Qt::LeftToRight); // what is called left is on the left
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeSide(*m_left, *m_leftName, tr("From"), QStringLiteral("renderedFrom")));
    sides->addWidget(makeSide(*m_right, *m_rightName, tr("To"), QStringLiteral("renderedTo")));
    sides->setSizes({1000, 1000}); // the same
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(sides, 1);
    new ChangeKeys(*this, *m_previousButton, *m_nextButton);
    for (MarkdownView *view : {m_left, m_right}) {
        connect(view, &MarkdownView::settled, this, &RenderedPage::settled);
        connect(view, &MarkdownView::zoomWanted, this, &RenderedPage::zoomWanted);
        connect(view, &MarkdownView::linkHovered, this, &RenderedPage::linkHovered);
    }
    connect(m_marks, &RenderedMarks::changed, this, &RenderedPage::showChanges);
    connect(m_marks, &RenderedMarks::settled, this, &RenderedPage::settled);
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

void RenderedPage::setRules(bool hasRules)
{
    m_hasRules = hasRules;
    showChanges();
}

void RenderedPage::forget()
{
    compare({}, {});
}

bool RenderedPage::isBusy() const
{
    return m_left->isBusy() || m_right->isBusy() || m_marks->isBusy();
}

void RenderedPage::showChanges()
{
    const qsizetype all = m_marks->count();
    const qsizetype current = m_marks->current();
    const bool isCompared = m_marks->isCompared();
    QString words = m_marks->hasFailed() ? tr("The texts are too large to mark what differs.")
        : !isCompared                    ? tr("Comparing…")
        : all > 1                        ? tr("%L1 changes").arg(all)
        : all == 1                       ? tr("1 change")
        : m_from.hasBytesOf(m_to)        ? tr("No difference.")
                                         : tr("Both read the same; only their source differs.");
    const auto isCut = [](const MarkdownView &view) { return view.shown() && view.shown()->isCut(); };
    if (isCompared && (isCut(*m_left) || isCut(*m_right)))
        words = all == 0 ? tr("No difference in the beginning that is shown.")
                         : tr("%1 in the beginning that is shown").arg(words);
    const auto isTooDeep = [](const MarkdownView &view) { return view.shown() && view.shown()->isTooDeep(); };
    if (isCompared && (isTooDeep(*m_left) || isTooDeep(*m_right)))
        words = tr("A text is nested too deep to be shown like this; its source can be compared.");
    m_words->setText(sayNothingIsIgnored(words, m_hasRules && isCompared));
    m_count->setText(current < 0 ? QString() : tr("%L1 of %L2").arg(current + 1).arg(all));
    Q_EMIT changeChanged();
}

bool RenderedPage::hasNext() const
{
    return m_marks->current() + 1 < m_marks->count();
}

bool RenderedPage::hasPrevious() const
{
    return m_marks->current() > 0;
}

void RenderedPage::goToNext()
{
    if (hasNext())
        m_marks->goTo(m_marks->current() + 1);
}

void RenderedPage::goToPrevious()
{
    if (hasPrevious())
        m_marks->goTo(m_marks->current() - 1);
}

void RenderedPage::goToFirst()
{
    if (m_marks->count() > 0)
        m_marks->goTo(0);
}

void RenderedPage::goToLast()
{
    if (m_marks->count() > 0)
        m_marks->goTo(m_marks->count() - 1);
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
    followAction(*m_previousButton, *actions.previous);
    followAction(*m_nextButton, *actions.next);
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
