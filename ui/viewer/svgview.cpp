// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgview.h"

#include "ui/viewer/previewfindbar.h"
#include "ui/viewer/svgfinder.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace artiscope {
namespace {

// Pixels of a picture of all of a drawing; where it would take more, one of what is seen is made.
constexpr double largestWhole = 2e6;
constexpr double largestSide = 16384; // that the helper makes

} // namespace

SvgView::SvgView(QWidget *parent)
    : QWidget(parent),
      m_notice(new Banner(this)),
      m_canvas(new SvgCanvas(this)),
      m_find(new PreviewFindBar(QStringLiteral("svgFind"), tr("Find in the drawing"), this)),
      m_finder(new SvgFinder(*m_canvas, *m_find, this)),
      m_state(StateView::over(m_canvas)),
      m_ground(new QToolButton(this)),
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
    m_ground->setObjectName(QStringLiteral("svgGround"));
    m_ground->setText(tr("Ground ▾"));
    m_ground->setToolTip(tr("What the drawing is shown on"));
    m_ground->setAccessibleName(tr("Ground"));
    m_ground->setPopupMode(QToolButton::InstantPopup);
    m_ground->setFocusPolicy(Qt::StrongFocus);
    m_ground->hide();
    row->addWidget(m_ground);
    row->addStretch();
    const auto button = [&](Icon which, const QString &name, const QString &words, void (SvgView::*slot)()) {
        QToolButton *const made = makeIconButton(which, name, words, bar);
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
    m_settled.setInterval(60);
    connect(&m_settled, &QTimer::timeout, this, &SvgView::drawAgain);
    connect(m_canvas, &SvgCanvas::zoomChanged, this, [this] {
        showZoom();
        m_settled.start();
    });
    // While it is moved, too: not only when that has come to an end.
    const auto moved = [this] {
        if (!m_settled.isActive())
            m_settled.start();
    };
    connect(m_canvas->horizontalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(m_canvas->verticalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(&m_render, &SvgKeptRender::rendered, this, &SvgView::take);
    connect(&m_render, &SvgKeptRender::failed, this, [this](const QString &reason) {
        m_canvas->clear();
        m_notice->clear();
        m_failure = tr("This drawing cannot be shown, so this is its source. %1").arg(reason);
        Q_EMIT settled();
    });
    showZoom();
}

void SvgView::setGroundActions(const QList<QAction *> &actions)
{
    auto *const menu = new QMenu(m_ground);
    menu->setObjectName(QStringLiteral("svgGroundMenu"));
    menu->addActions(actions);
    m_ground->setMenu(menu);
    m_ground->setVisible(!actions.isEmpty());
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
    m_render.open(source);
    m_finder->setContent(source);
    m_failure.clear();
    m_settled.stop();
    m_askedAt = 0;
    if (!keepPlace || m_canvas->isEmpty()) {
        m_canvas->clear();
        m_notice->clear();
        m_state->showLoading(tr("Drawing…"));
        m_render.drawFitting(m_canvas->viewport()->size() * devicePixelRatioF());
    } else {
        m_render.draw(std::min(m_canvas->wantedScale(), m_drawnAt));
    }
}

void SvgView::take(const SvgPicture &picture)
{
    if (picture.place.isEmpty()) {
        m_drawnAt = double(picture.image.width()) / picture.natural.width();
        m_state->showReady();
        tellLeftOut(picture);
        m_canvas->setPicture(picture.image, picture.natural);
        showZoom();
        drawAgain();
    } else {
        m_canvas->setPart(picture.image, picture.place);
    }
    if (!m_render.isRunning())
        Q_EMIT settled();
}

void SvgView::drawAgain()
{
    const double wanted = m_canvas->wantedScale();
    // Far more pixels than are shown would only cost memory.
    if (m_canvas->isEmpty() || (m_canvas->isSharp() && wanted > m_drawnAt / 3))
        return;
    const QSizeF whole = QSizeF(m_canvas->natural()) * wanted;
    if (whole.width() * whole.height() <= largestWhole && std::max(whole.width(), whole.height()) <= largestSide) {
        if (m_askedAt != wanted) // rounded sizes of small drawings may never look like enough
            m_render.draw(wanted);
        m_askedAt = wanted;
        return;
    }
    // With some of what is around it, where one soon moves to.
    const QRectF seen = m_canvas->seen();
    const double dx = seen.width() / 8;
    const double dy = seen.height() / 8;
    const QRectF part = seen.adjusted(-dx, -dy, dx, dy) & QRectF(QPointF(), QSizeF(m_canvas->natural()));
    m_render.drawPart(wanted, QRectF(part.topLeft() * wanted, part.size() * wanted).toAlignedRect());
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
