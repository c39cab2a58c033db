// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/copydetails.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace artiscope {
namespace {

struct Colors {
    QColor ground, ink;
    Icon icon;
    IconInk iconInk;
};

Colors colorsOf(Banner::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {theme.changedGround, theme.changed, Icon::Warning, IconInk::Changed};
    case Banner::Kind::Problem:
        return {theme.removedGround, theme.removed, Icon::Warning, IconInk::Problem};
    case Banner::Kind::Pinned:
        return {theme.pinned, theme.onPinned, Icon::Pin, IconInk::OnPinned};
    case Banner::Kind::Information:
        break;
    }
    return {theme.selection, theme.accent, Icon::Information, IconInk::Accent};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_copy(new CopyDetails(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::WindowText); // whatever the ground: it has colours of its own
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAccessibleName(tr("Put this notice away"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.grid * 3, sizes.grid, sizes.grid * 2, sizes.grid);
    row->setSpacing(sizes.grid * 2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    row->addWidget(m_action);
    row->addWidget(m_close);
    hide();
}

void Banner::showNotice(Kind kind, const QString &text, const QString &action, bool canClose)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->setDetails(kind == Kind::Problem ? text : QString());
    m_close->setVisible(canClose);
    setAccessibleName(text);
    adjustColors();
    show();
}

void Banner::setDetails(const QString &details)
{
    m_copy->setDetails(details);
}

void Banner::clear()
{
    m_copy->setDetails({});
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::adjustColors()
{
    const Colors colors = colorsOf(m_kind, Theme::current());
    const int side = Sizes::of(fontMetrics()).icon;
    m_icon->setPixmap(icon(colors.icon, colors.iconInk).pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(icon(Icon::Close, m_kind == Kind::Pinned ? IconInk::OnPinned : IconInk::Dim));
    const QColor ink = m_kind == Kind::Pinned ? colors.ink : Theme::current().text;
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_text->setPalette(palette);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        adjustColors();
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(m_kind, Theme::current());
    QPainter painter(this);
    painter.fillRect(rect(), colors.ground);
    // A bar in the full colour: the ground alone is too quiet for a problem.
    painter.fillRect(QRect(0, 0, Sizes::of(fontMetrics()).grid * 3 / 4, height()), colors.ink);
}

} // namespace artiscope
