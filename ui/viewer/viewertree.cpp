// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between the tree of a document and its text, and which of them comes first.

#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/treeview.h"
#include "ui/viewer/viewer.h"
#include "ui/viewer/viewerbar.h"
#include "ui/viewer/viewerpreview.h"

#include <QStackedWidget>

namespace artiscope {

namespace {

// The others say something about it, and stay when another one is read.
bool isOfContent(Viewer::Tab tab)
{
    return tab == Viewer::Tab::Preview || tab == Viewer::Tab::Source;
}

} // namespace

bool Viewer::hasTree() const
{
    return m_content && ViewerPreview::isTree(format());
}

TableView *Viewer::table() const
{
    return m_stack->currentWidget() == m_preview ? m_preview->table() : nullptr;
}

TreeView *Viewer::tree() const
{
    return m_stack->currentWidget() == m_preview ? m_preview->tree() : nullptr;
}

void Viewer::rememberTab()
{
    if (isOfContent(tab()))
        (hasTree() ? m_treeTab : m_tab) = tab();
}

void Viewer::recallTab()
{
    const bool isFree = isOfContent(tab());
    const QSignalBlocker quiet(m_bar); // the person has chosen nothing, to be remembered
    m_bar->setPreviewPossible(ViewerPreview::suits(format()));
    if (isFree)
        setTab(hasTree() ? m_treeTab : m_tab);
}

void Viewer::showInSource()
{
    if (TreeView *shown = tree())
        shown->showInSource();
}

void Viewer::showInPreview()
{
    if (!hasTree())
        return;
    setTab(Tab::Preview);
    if (TreeView *shown = tree())
        shown->goTo(m_reformatted ? m_reformatted->toOriginal(text().caret()) : text().caret());
}

} // namespace artiscope
