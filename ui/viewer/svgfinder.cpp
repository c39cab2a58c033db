// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgfinder.h"

#include "ui/viewer/previewfindbar.h"
#include "ui/viewer/svgviewcanvas.h"

#include <algorithm>

namespace artiscope {

SvgFinder::SvgFinder(SvgCanvas &canvas, PreviewFindBar &bar, QObject *parent)
    : QObject(parent),
      m_canvas(canvas),
      m_bar(bar)
{
    connect(&bar, &PreviewFindBar::wanted, this, &SvgFinder::search);
    connect(&bar, &PreviewFindBar::currentChanged, this, [this](qsizetype hit) { m_canvas.setMarks(m_hits, hit); });
    connect(&bar, &PreviewFindBar::closed, this, [this] {
        m_render.cancel();
        m_canvas.setMarks({}, -1);
        m_canvas.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_render, &SvgRender::textsFound, this, [this](const QList<SvgText> &texts, bool areAll) {
        m_texts = texts;
        m_areAll = areAll;
        search();
    });
    connect(&m_render, &SvgRender::failed, &bar, &PreviewFindBar::setNote);
}

void SvgFinder::setContent(const QByteArray &source)
{
    m_source = source;
    m_texts.reset();
    m_hits.clear();
    m_render.cancel();
    if (m_bar.isOpen())
        search();
}

void SvgFinder::search()
{
    if (!m_texts) {
        m_hits.clear();
        m_bar.setNote(tr("Looking for the texts…"));
        if (!m_render.isRunning())
            m_render.startTexts(m_source);
        return;
    }
    const QRectF before = m_hits.value(m_bar.current());
    m_hits.clear();
    const QString wanted = m_bar.text().simplified();
    if (!wanted.isEmpty()) {
        for (const SvgText &text : *m_texts) {
            if (text.text.contains(wanted, m_bar.sensitivity()))
                m_hits << text.place;
        }
    }
    // One goes on typing at the same place, if that still is a hit.
    const qsizetype current = m_hits.isEmpty() ? -1 : std::max<qsizetype>(0, m_hits.indexOf(before));
    m_canvas.setMarks(m_hits, current);
    if (m_texts->isEmpty() && m_areAll)
        m_bar.setNote(tr("There is no text in this drawing."));
    else
        m_bar.setHits(m_hits.size(), current, m_areAll ? QString() : limit());
}

QString SvgFinder::limit() const
{
    return tr("The drawing has very many texts: only the first %L1 are searched.").arg(m_texts->size());
}

} // namespace artiscope
