// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewerpreview.h"

#include "app/content/language.h"
#include "app/content/structure/structurekind.h"
#include "ui/viewer/markdownpage.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/outlinesplitter.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/tablegrid.h"
#include "ui/viewer/tableview.h"
#include "ui/viewer/treeview.h"

namespace artiscope {

ViewerPreview::ViewerPreview(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("viewerPreview"));
}

bool ViewerPreview::suits(Format format)
{
    return format == Format::Markdown || format == Format::Csv || format == Format::Svg || isTree(format);
}

bool ViewerPreview::isTree(Format format)
{
    return hasTree(structureKindOf(languageOf(format)));
}

void ViewerPreview::setContent(Format format, const QByteArray &bytes, bool keepPlace)
{
    switch (format) {
    case Format::Markdown:
        if (!m_markdown)
            makeMarkdown();
        turnTo(m_markdown);
        m_markdown->view().setContent(bytes, keepPlace);
        break;
    case Format::Csv:
        if (!m_table) {
            m_table = new TableView(this);
            addWidget(m_table);
            m_table->grid().addActions(m_actions.reading);
            connect(m_table, &TableView::sourceWanted, this, &ViewerPreview::sourceWanted);
            connect(m_table, &TableView::placeWanted, this, &ViewerPreview::placeWanted);
            connect(m_table, &TableView::settled, this, &ViewerPreview::settled);
        }
        turnTo(m_table);
        m_table->setContent(bytes, keepPlace);
        break;
    case Format::Svg:
        if (!m_svg) {
            m_svg = new SvgView(this);
            addWidget(m_svg);
            m_svg->canvas().addActions(m_actions.drawing);
            m_svg->setGroundActions(m_actions.grounds);
            m_svg->canvas().setGround(m_ground);
            connect(m_svg, &SvgView::copyWanted, this, &ViewerPreview::drawingCopyWanted);
            connect(m_svg, &SvgView::settled, this, &ViewerPreview::settled);
        }
        m_svg->setContent(bytes, keepPlace);
        turnTo(m_svg);
        break;
    case Format::Json:
    case Format::Yaml:
    case Format::Xml:
        if (!m_tree) {
            m_tree = new TreeView(this);
            addWidget(m_tree);
            m_tree->setContextActions(m_actions.tree, m_actions.paths);
            connect(m_tree, &TreeView::sourceWanted, this, &ViewerPreview::placeWanted);
            connect(m_tree, &TreeView::tableWanted, this, &ViewerPreview::tableWanted);
            connect(m_tree, &TreeView::settled, this, &ViewerPreview::settled);
        }
        turnTo(m_tree);
        m_tree->setContent(bytes, structureKindOf(languageOf(format)), keepPlace);
        break;
    default:
        break;
    }
}

void ViewerPreview::makeMarkdown()
{
    m_markdown = new MarkdownPage(this);
    addWidget(m_markdown);
    MarkdownView &view = m_markdown->view();
    view.addActions(m_actions.reading);
    connect(&view, &MarkdownView::settled, this, &ViewerPreview::settled);
    connect(&view, &MarkdownView::linkHovered, this, &ViewerPreview::linkHovered);
    connect(&view, &MarkdownView::zoomWanted, this, &ViewerPreview::zoomWanted);
    connect(&m_markdown->columns(), &OutlineSplitter::outlineWidthChosen, this, &ViewerPreview::outlineWidthChosen);
    setOutlineShown(m_outlineShown);
    setOutlineWidth(m_outlineWidth);
}

void ViewerPreview::prepare()
{
    if (tree())
        m_tree->prepare();
}

QString ViewerPreview::notice() const
{
    return rendered() ? m_markdown->notice() : QString();
}

QString ViewerPreview::trouble() const
{
    if (tree())
        return tree()->trouble();
    if (table())
        return table()->failure();
    if (rendered())
        return m_markdown->trouble();
    return m_svg && currentWidget() == m_svg ? m_svg->failure() : QString();
}

const std::optional<Trouble> &ViewerPreview::mistake() const
{
    static const std::optional<Trouble> none;
    return tree() ? tree()->mistake() : none;
}

TreeView *ViewerPreview::tree() const
{
    return m_tree && currentWidget() == m_tree ? m_tree : nullptr;
}

bool ViewerPreview::isBusy() const
{
    return (m_svg && currentWidget() == m_svg && m_svg->isBusy())
        || (m_table && currentWidget() == m_table && m_table->isBusy()) || (rendered() && m_markdown->view().isBusy())
        || (tree() && tree()->isBusy());
}

SvgView *ViewerPreview::drawing() const
{
    return m_svg && currentWidget() == m_svg && m_svg->hasDrawing() ? m_svg : nullptr;
}

MarkdownPage *ViewerPreview::rendered() const
{
    return m_markdown && currentWidget() == m_markdown ? m_markdown : nullptr;
}

PreviewFindBar *ViewerPreview::find() const
{
    if (rendered())
        return &m_markdown->find();
    return drawing() ? &m_svg->find() : nullptr;
}

void ViewerPreview::setOutlineShown(bool shown)
{
    m_outlineShown = shown;
    if (m_markdown)
        m_markdown->columns().setOutlineShown(shown);
}

void ViewerPreview::setOutlineWidth(int width)
{
    m_outlineWidth = width;
    if (m_markdown && width > 0)
        m_markdown->columns().setOutlineWidth(width);
}

TableView *ViewerPreview::table() const
{
    return m_table && currentWidget() == m_table ? m_table : nullptr;
}

void ViewerPreview::setDrawingGround(SvgCanvas::Ground ground)
{
    m_ground = ground;
    if (m_svg)
        m_svg->canvas().setGround(ground);
}

void ViewerPreview::setTextZoom(int steps)
{
    m_zoom = steps;
    applyZoom();
}

// To what is on the screen: another text gets it when its turn comes.
void ViewerPreview::applyZoom()
{
    if (rendered())
        m_markdown->view().setZoom(m_zoom);
    else if (m_table && currentWidget() == m_table)
        m_table->setZoom(m_zoom);
    else if (tree())
        m_tree->setZoom(m_zoom);
}

void ViewerPreview::setContextActions(const ContextActions &actions)
{
    m_actions = actions; // the views are made when they are needed
}

void ViewerPreview::turnTo(QWidget *view)
{
    setCurrentWidget(view);
    setFocusProxy(view);
    applyZoom();
}

} // namespace artiscope
