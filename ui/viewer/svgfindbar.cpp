// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgfindbar.h"

#include "ui/viewer/svgviewcanvas.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace artiscope {

SvgFindBar::SvgFindBar(SvgCanvas &canvas, QWidget *parent)
    : QWidget(parent),
      m_canvas(canvas),
      m_text(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    setObjectName(QStringLiteral("svgFindBar"));
    setAccessibleName(tr("Find in the drawing"));
    m_text->setObjectName(QStringLiteral("svgFindText"));
    m_text->setPlaceholderText(tr("Find in the drawing"));
    m_text->setAccessibleName(tr("Find in the drawing"));
    m_count->setObjectName(QStringLiteral("svgFindCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.grid * 2, sizes.grid, sizes.grid * 2, sizes.grid);
    row->setSpacing(sizes.grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    const auto button = [&](QToolButton *made, Icon which, const QString &name, const QString &words,
                            void (SvgFindBar::*slot)()) {
        made->setObjectName(name);
        made->setIcon(icon(which, IconInk::Dim));
        made->setToolTip(words);
        made->setAccessibleName(words);
        connect(made, &QToolButton::clicked, this, slot);
        row->addWidget(made);
    };
    button(m_previous, Icon::Up, QStringLiteral("svgFindPrevious"), tr("Previous hit"), &SvgFindBar::findPrevious);
    button(m_next, Icon::Down, QStringLiteral("svgFindNext"), tr("Next hit"), &SvgFindBar::findNext);
    button(new QToolButton(this), Icon::Close, QStringLiteral("svgFindClose"), tr("Close"), &SvgFindBar::closeBar);
    setFocusProxy(m_text);
    hide();
    connect(m_text, &QLineEdit::textChanged, this, &SvgFindBar::search);
    connect(&m_render, &SvgRender::textsFound, this, [this](const QList<SvgText> &texts) {
        m_texts = texts;
        search();
    });
    connect(&m_render, &SvgRender::failed, this, [this](const QString &reason) { m_count->setText(reason); });
}

void SvgFindBar::setContent(const QByteArray &source)
{
    m_source = source;
    m_texts.reset();
    m_render.cancel();
    m_current = -1;
    if (isVisibleTo(parentWidget()))
        search();
}

QString SvgFindBar::note() const
{
    return m_count->text();
}

void SvgFindBar::openFind()
{
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void SvgFindBar::closeBar()
{
    m_render.cancel();
    hide();
    m_canvas.setMarks({}, -1);
    m_canvas.setFocus(Qt::OtherFocusReason);
}

void SvgFindBar::search()
{
    if (!m_texts) {
        m_hits.clear();
        m_current = -1;
        m_count->setText(tr("Looking for the texts…"));
        if (!m_render.isRunning())
            m_render.startTexts(m_source);
        return;
    }
    const QRectF before = m_hits.value(m_current);
    m_hits.clear();
    m_current = -1;
    const QString wanted = m_text->text().simplified();
    if (!wanted.isEmpty()) {
        for (const SvgText &text : *m_texts) {
            if (text.text.contains(wanted, Qt::CaseInsensitive))
                m_hits << text.place;
        }
    }
    // One goes on typing at the same place, if that still is a hit.
    if (!m_hits.isEmpty())
        m_current = std::max<qsizetype>(0, m_hits.indexOf(before));
    showHits();
}

void SvgFindBar::step(int by)
{
    if (!isVisible()) {
        openFind();
        return;
    }
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    showHits();
}

void SvgFindBar::showHits()
{
    m_canvas.setMarks(m_hits, m_current);
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    if (m_texts->isEmpty())
        m_count->setText(tr("There is no text in this drawing."));
    else if (m_text->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_hits.isEmpty() ? tr("Not found") : tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

void SvgFindBar::findNext()
{
    step(1);
}

void SvgFindBar::findPrevious()
{
    step(-1);
}

void SvgFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closeBar();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace artiscope
