// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgview.h"

#include "ui/viewer/previewfindbar.h"
#include "ui/viewer/svgfinder.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace artiscope {

SvgView::SvgView(QWidget *parent)
    : QWidget(parent),
      m_notice(new Banner(this)),
      m_canvas(new SvgCanvas(this)),
      m_find(new PreviewFindBar(QStringLiteral("svgFind"), tr("Find in the drawing"), this)),
      m_finder(new SvgFinder(*m_canvas, *m_find, this)),
      m_state(StateView::over(m_canvas)),
      m_zoom(new QLabel(this))
{
    setObjectName(QStringLiteral("svgView"));
    m_notice->setObjectName(QStringLiteral("svgNotice"));
    setFocusProxy(m_canvas);
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes.grid * 2, sizes.grid / 2, sizes.grid * 2, sizes.grid / 2);
    row->setSpacing(sizes.grid);
    row->addStretch();
    const auto button = [&](Icon which, const QString &name, const QString &words, void (SvgView::*slot)()) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setIcon(icon(which, IconInk::Dim));
        made->setToolTip(words);
        made->setAccessibleName(words);
        connect(made, &QToolButton::clicked, this, slot);
        row->addWidget(made);
    };
    button(Icon::Minus, QStringLiteral("svgZoomOut"), tr("Zoom out"), &SvgView::zoomOut);
    m_zoom->setObjectName(QStringLiteral("svgZoom"));
    m_zoom->setProperty("look", QStringLiteral("dim"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("6400 %")));
    row->addWidget(m_zoom);
    button(Icon::Plus, QStringLiteral("svgZoomIn"), tr("Zoom in"), &SvgView::zoomIn);
    button(Icon::Fit, QStringLiteral("svgFit"), tr("Fit into the window"), &SvgView::fit);
    button(Icon::ActualSize, QStringLiteral("svgActualSize"), tr("Actual size"), &SvgView::showActualSize);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_find);
    column->addWidget(bar);

    m_settled.setSingleShot(true);
    m_settled.setInterval(120);
    connect(&m_settled, &QTimer::timeout, this, &SvgView::drawAgain);
    connect(m_canvas, &SvgCanvas::zoomChanged, this, [this] {
        showZoom();
        m_settled.start();
    });
    connect(&m_render, &SvgRender::rendered, this, [this](const SvgPicture &picture) {
        m_drawnAt = double(picture.image.width()) / picture.natural.width();
        m_state->showReady();
        tellLeftOut(picture);
        m_canvas->setPicture(picture.image, picture.natural);
        showZoom();
        Q_EMIT settled();
    });
    connect(&m_render, &SvgRender::failed, this, [this](const QString &reason) {
        m_canvas->clear();
        m_notice->clear();
        m_state->showFailed(tr("This drawing cannot be shown."), reason, tr("Show the source"));
        Q_EMIT settled();
    });
    connect(m_state, &StateView::buttonClicked, this, &SvgView::sourceWanted);
    showZoom();
}

bool SvgView::hasDrawing() const
{
    return !m_canvas->isEmpty();
}

void SvgView::zoomIn()
{
    m_canvas->zoomBy(1.25);
}

void SvgView::zoomOut()
{
    m_canvas->zoomBy(0.8);
}

void SvgView::fit()
{
    m_canvas->fit();
}

void SvgView::showActualSize()
{
    m_canvas->setZoom(1, QRectF(m_canvas->viewport()->rect()).center());
}

void SvgView::copy()
{
    if (hasDrawing())
        Q_EMIT copyWanted();
}

void SvgView::setContent(const QByteArray &source, bool keepPlace)
{
    m_source = source;
    m_finder->setContent(source);
    m_settled.stop();
    if (!keepPlace || m_canvas->isEmpty()) {
        m_canvas->clear();
        m_notice->clear();
        m_state->showLoading(tr("Drawing…"));
        m_render.startFitting(m_source, m_canvas->viewport()->size() * devicePixelRatioF());
    } else {
        m_render.start(m_source, m_canvas->wantedScale());
    }
}

void SvgView::drawAgain()
{
    // A picture that has more pixels than are shown is sharp enough; far more would only cost memory.
    const double wanted = m_canvas->wantedScale();
    if (m_canvas->isEmpty() || (wanted <= m_drawnAt * 1.01 && wanted > m_drawnAt / 3))
        return;
    // Largest picture that the helper makes already: asking again would give the same one.
    const double area = double(m_canvas->image().width()) * m_canvas->image().height();
    if (wanted > m_drawnAt && area > 39e6)
        return;
    m_render.start(m_source, wanted);
}

void SvgView::tellLeftOut(const SvgPicture &picture)
{
    const int externals = picture.externals;
    const int scripts = picture.scripts;
    QStringList sentences;
    if (externals > 0)
        sentences << (externals == 1
                ? tr("1 reference to something outside the drawing was not loaded.")
                : tr("%1 references to something outside the drawing were not loaded.").arg(externals));
    if (scripts > 0)
        sentences << (scripts == 1 ? tr("1 script was not run.") : tr("%1 scripts were not run.").arg(scripts));
    if (sentences.isEmpty())
        m_notice->clear();
    else
        m_notice->showNotice(Banner::Kind::Information, sentences.join(u' '));
}

void SvgView::showZoom()
{
    m_zoom->setText(m_canvas->isEmpty() ? QString() : tr("%1 %").arg(qRound(m_canvas->zoom() * 100)));
}

} // namespace artiscope
