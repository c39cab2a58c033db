// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownpage.h"

#include "app/content/markdowntext.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownfinder.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/outlinepane.h"
#include "ui/viewer/outlinesplitter.h"
#include "ui/viewer/previewfindbar.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace artiscope {

MarkdownPage::MarkdownPage(QWidget *parent)
    : QWidget(parent),
      m_view(new MarkdownView(this)),
      m_columns(new OutlineSplitter(*m_view, this)),
      m_find(new PreviewFindBar(QStringLiteral("markdownFind"), tr("Find in the rendered text"), this))
{
    setObjectName(QStringLiteral("markdownPage"));
    m_columns->setObjectName(QStringLiteral("markdownSplitter"));
    OutlinePane &outline = m_columns->pane();
    outline.setObjectName(QStringLiteral("markdownOutline"));
    new MarkdownFinder(*m_view, *m_find, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_view);
    const auto follow = [this, &outline](int position) {
        if (const MarkdownDocument *document = m_view->shown())
            outline.follow(document->outlineOffsetAt(position));
    };
    connect(m_view, &MarkdownView::presented, &outline, [this, &outline, follow] {
        const MarkdownDocument *document = m_view->shown();
        outline.setOutline(document ? document->outline() : OutlineText{}, m_view->isBusy());
        follow(m_view->topPosition());
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &outline,
        [this, follow] { follow(m_view->topPosition()); });
    // Where one has gone to is not at the top when there is too little below it.
    connect(m_view, &MarkdownView::cameTo, &outline, follow);
    connect(&outline, &OutlinePane::chosen, this, [this](qsizetype offset) {
        m_view->goTo(m_view->shown()->placeOf(offset));
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

QString MarkdownPage::trouble() const
{
    return m_view->shown() && m_view->shown()->isTooDeep()
        ? tr("The text has quotations or lists nested more than %1 deep, so this is its source.")
              .arg(MarkdownText::deepest)
        : QString();
}

QString MarkdownPage::notice() const
{
    return m_view->shown() && m_view->shown()->isCut()
        ? tr("The text is long; the preview shows its beginning. The source shows all of it.")
        : QString();
}

} // namespace artiscope
