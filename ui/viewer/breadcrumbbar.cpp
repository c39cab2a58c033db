// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/breadcrumbbar.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

namespace {
constexpr QChar ellipsis(0x2026);
constexpr size_t mostButtons = 64; // more have no room on any screen
} // namespace

BreadcrumbBar::BreadcrumbBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("breadcrumb"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    hide();
}

void BreadcrumbBar::setSteps(Breadcrumb steps)
{
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    m_isPath = m_steps.size() > 1 && std::any_of(m_steps.cbegin() + 1, m_steps.cend(), [](const BreadcrumbStep &step) {
        return step.before.isEmpty() || step.before == QLatin1String(".");
    });
    setAccessibleName(tr("Where the caret is: %1").arg(text()));
    updateGeometry();
    setVisible(!m_steps.empty());
    layOut();
}

QString BreadcrumbBar::wayTo(size_t step) const
{
    return breadcrumbText(Breadcrumb(m_steps.cbegin(), m_steps.cbegin() + qsizetype(step) + 1));
}

QString BreadcrumbBar::textOf(const BreadcrumbStep &step) const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.elidedText(step.text, Qt::ElideRight, 40 * metrics.averageCharWidth());
}

int BreadcrumbBar::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + (m_isPath ? 1 : 3) * Sizes::of(fontMetrics()).grid;
}

int BreadcrumbBar::gapBefore(size_t step) const
{
    return fontMetrics().horizontalAdvance(m_steps[step].before);
}

// A path is read from the left in every language.
Qt::LayoutDirection BreadcrumbBar::direction() const
{
    return m_isPath ? Qt::LeftToRight : layoutDirection();
}

int BreadcrumbBar::wholeWidth() const
{
    int width = 0;
    for (size_t step = 0; step < m_steps.size(); ++step)
        width += gapBefore(step) + widthOf(textOf(m_steps[step]));
    return width;
}

QSize BreadcrumbBar::sizeHint() const
{
    return {wholeWidth(), Sizes::of(fontMetrics()).row};
}

QSize BreadcrumbBar::minimumSizeHint() const
{
    return {std::min(wholeWidth(), 20 * fontMetrics().averageCharWidth()), Sizes::of(fontMetrics()).row};
}

void BreadcrumbBar::layOut()
{
    size_t first = m_steps.size();
    int used = 0;
    while (first > 0 && m_steps.size() - first < mostButtons) {
        const int wanted = gapBefore(first - 1) + widthOf(textOf(m_steps[first - 1]));
        const bool fits = used + wanted + (first > 1 ? widthOf(ellipsis) : 0) <= width();
        if (!fits && first < m_steps.size()) // the innermost is always there
            break;
        used += wanted;
        --first;
    }

    m_shown.clear();
    int at = 0;
    const auto put = [&](size_t step, const QString &text, int wide) {
        at += m_shown.empty() ? 0 : gapBefore(step);
        putButton(m_shown.size(), step, text, at, wide);
        m_shown.push_back(step);
        at += wide;
    };
    if (first > 0)
        put(first - 1, ellipsis, widthOf(ellipsis));
    for (size_t step = first; step < m_steps.size(); ++step) {
        const QString text = textOf(m_steps[step]);
        const int left = at + (m_shown.empty() ? 0 : gapBefore(step));
        const int wide = std::min(widthOf(text), std::max(0, width() - left));
        put(step, wide < widthOf(text) ? fontMetrics().elidedText(text, Qt::ElideRight, wide - widthOf({})) : text,
            wide);
    }
    for (size_t place = m_shown.size(); place < m_buttons.size(); ++place)
        m_buttons[place]->hide();
    update();
}

void BreadcrumbBar::putButton(size_t place, size_t step, const QString &text, int at, int width)
{
    QToolButton *const one = button(place);
    const bool last = step + 1 == m_steps.size();
    one->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    const QString whole = text == ellipsis ? wayTo(step) : m_steps[step].text;
    one->setAccessibleName(tr("Go to %1").arg(whole));
    // As text, never as the markup that a tool tip would guess.
    one->setToolTip(text == m_steps[step].text ? QString() : QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()));
    // One stop on the way of the Tab key, however deep the caret is.
    one->setFocusPolicy(last ? Qt::StrongFocus : Qt::ClickFocus);
    one->setGeometry(QStyle::visualRect(direction(), rect(), QRect(at, 1, width, height() - 2)));
    one->show();
}

QToolButton *BreadcrumbBar::button(size_t place)
{
    if (place < m_buttons.size())
        return m_buttons[place];
    auto *const one = new QToolButton(this);
    one->setObjectName(QStringLiteral("breadcrumbStep%1").arg(place));
    one->installEventFilter(this);
    connect(one, &QToolButton::clicked, this, [this, place] {
        if (place < m_shown.size())
            Q_EMIT chosen(m_steps[m_shown[place]].offset);
    });
    m_buttons.push_back(one);
    return one;
}

void BreadcrumbBar::moveFocus(const QObject *from, int by)
{
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), from);
    const auto to = (found - m_buttons.begin()) + by;
    if (to >= 0 && size_t(to) < m_shown.size())
        m_buttons[size_t(to)]->setFocus(Qt::OtherFocusReason);
}

bool BreadcrumbBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = direction() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveFocus(watched, -forward);
        return true;
    case Qt::Key_Right:
        moveFocus(watched, forward);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<QToolButton *>(watched)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void BreadcrumbBar::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("breadcrumbMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *const paths = menu->addMenu(tr("Copy &path"));
    paths->setObjectName(QStringLiteral("breadcrumbPathMenu"));
    fillMenu(*paths, m_pathActions);
    menu->popup(event->globalPos());
}

void BreadcrumbBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().dim);
    const bool rightToLeft = direction() == Qt::RightToLeft;
    for (size_t place = 1; place < m_shown.size(); ++place) {
        QString mark = m_steps[m_shown[place]].before;
        if (rightToLeft)
            mark.replace(u'›', u'‹');
        const int wide = gapBefore(m_shown[place]);
        const QRect one = m_buttons[place]->geometry();
        painter.drawText(
            QRect(rightToLeft ? one.right() + 1 : one.left() - wide, 0, wide, height()), Qt::AlignCenter, mark);
    }
}

void BreadcrumbBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BreadcrumbBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

} // namespace artiscope
