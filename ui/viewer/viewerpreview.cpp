// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewerpreview.h"

#include "ui/viewer/csvview.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/svgview.h"

namespace artiscope {

ViewerPreview::ViewerPreview(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("viewerPreview"));
}

bool ViewerPreview::suits(Format format)
{
    return format == Format::Markdown || format == Format::Csv || format == Format::Svg;
}

void ViewerPreview::setContent(Format format, const QByteArray &bytes, bool keepPlace)
{
    switch (format) {
    case Format::Markdown:
        if (!m_markdown) {
            m_markdown = new MarkdownView(this);
            addWidget(m_markdown);
            connect(m_markdown, &MarkdownView::linkHovered, this, &ViewerPreview::linkHovered);
        }
        m_markdown->setContent(bytes, keepPlace);
        turnTo(m_markdown);
        break;
    case Format::Csv:
        if (!m_csv) {
            m_csv = new CsvView(this);
            addWidget(m_csv);
            connect(m_csv, &CsvView::settled, this, &ViewerPreview::settled);
        }
        m_csv->setContent(bytes, keepPlace);
        turnTo(m_csv);
        break;
    case Format::Svg:
        if (!m_svg) {
            m_svg = new SvgView(this);
            addWidget(m_svg);
            connect(m_svg, &SvgView::sourceWanted, this, &ViewerPreview::sourceWanted);
            connect(m_svg, &SvgView::settled, this, &ViewerPreview::settled);
        }
        m_svg->setContent(bytes, keepPlace);
        turnTo(m_svg);
        break;
    default:
        break;
    }
}

bool ViewerPreview::isBusy() const
{
    return (m_svg && currentWidget() == m_svg && m_svg->isBusy())
        || (m_csv && currentWidget() == m_csv && m_csv->isBusy());
}

void ViewerPreview::turnTo(QWidget *view)
{
    setCurrentWidget(view);
    setFocusProxy(view);
}

} // namespace artiscope
