// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateview.h"

#include "app/session/explain.h"
#include "ui/widgets/copydetails.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace artiscope {

StateView::StateView(QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_reason(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_copy(new CopyDetails(this))
{
    setObjectName(QStringLiteral("stateView"));
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_reason->setObjectName(QStringLiteral("stateReason"));
    m_progress->setObjectName(QStringLiteral("stateProgress"));
    m_button->setObjectName(QStringLiteral("stateButton"));
    m_sentence->setProperty("look", QStringLiteral("title"));
    m_reason->setProperty("look", QStringLiteral("dim"));
    for (QLabel *label : {m_sentence, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // a server's words are never markup
    }
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is loaded"));
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_next)
            m_next->trigger();
        else
            Q_EMIT buttonClicked();
    });

    auto *layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_reason);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    layout->addWidget(m_copy);
    layout->addStretch(3);
    adjustLook();
}

StateView *StateView::over(QWidget *covered)
{
    auto *view = new StateView(covered);
    view->m_covered = covered;
    covered->installEventFilter(view);
    connect(qApp, &QApplication::focusChanged, view, qOverload<>(&QWidget::update));
    view->showReady();
    return view;
}

void StateView::showReady()
{
    enter(LoadState::Ready, {}, {}, {});
}

void StateView::showIdle(const QString &sentence, const QString &reason, const QString &button)
{
    m_strip = false;
    enter(LoadState::Idle, sentence, reason, button);
}

void StateView::showIdle(const QString &sentence, const QString &reason, QAction *next)
{
    m_strip = false;
    enter(LoadState::Idle, sentence, reason, next ? next->iconText() : QString());
    if (!next)
        return;
    m_next = next;
    connect(next, &QAction::changed, this, &StateView::followNext);
    followNext();
}

void StateView::followNext()
{
    const QString keys = m_next->shortcut().toString(QKeySequence::NativeText);
    m_button->setText(keys.isEmpty() ? m_next->iconText() : tr("%1 (%2)").arg(m_next->iconText(), keys));
    m_button->setEnabled(m_next->isEnabled());
    m_button->setToolTip(m_next->statusTip()); // why it is off
    m_button->setAccessibleDescription(m_next->statusTip());
}

void StateView::showLoading(const QString &sentence, qint64 soFar, qint64 total, const QString &button)
{
    m_strip = soFar > 0;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(std::clamp(1000.0 * double(soFar) / double(total), 0.0, 1000.0)));
    const QLocale locale;
    QString count;
    if (total > 0)
        count = tr("%1 of %2 so far").arg(locale.toString(soFar), locale.toString(total));
    else if (soFar > 0)
        count = tr("%1 so far").arg(locale.toString(soFar));
    enter(LoadState::Loading, sentence, count, button);
}

void StateView::showFailed(const QString &sentence, const QString &reason, const QString &button)
{
    m_strip = false;
    enter(LoadState::Failed, sentence, reason, button.isEmpty() ? tr("Retry") : button);
}

void StateView::showStrip(LoadState state, const QString &sentence, const QString &button)
{
    m_strip = true;
    m_progress->setRange(0, 0);
    enter(state, sentence, {}, button);
}

void StateView::showFailed(const Explanation &explanation, const QString &button)
{
    QStringList lines{explanation.advice, explanation.reason};
    lines.removeAll(QString());
    m_strip = false;
    enter(LoadState::Failed, explanation.what, lines.join(QLatin1Char('\n')), button.isEmpty() ? tr("Retry") : button,
        explanation.details);
}

void StateView::showFailedStrip(const Explanation &explanation)
{
    m_strip = true;
    enter(LoadState::Failed, explanation.what, {}, tr("Retry"), explanation.details);
}

void StateView::enter(
    LoadState state, const QString &sentence, const QString &reason, const QString &button, const QString &details)
{
    m_state = state;
    if (m_next) {
        disconnect(m_next, nullptr, this, nullptr);
        m_next.clear();
        m_button->setEnabled(true);
        m_button->setToolTip({});
        m_button->setAccessibleDescription({});
    }
    // Only what went wrong is worth copying; a text that can be selected costs a document of its own.
    for (QLabel *label : {m_sentence, m_reason})
        label->setTextInteractionFlags(state == LoadState::Failed ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    m_sentence->setText(sentence);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_progress->setVisible(state == LoadState::Loading);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    if (state != LoadState::Failed)
        m_copy->setDetails({});
    else
        m_copy->setDetails(!details.isEmpty() ? details : reason.isEmpty() ? sentence : sentence + u'\n' + reason);
    setAccessibleName(sentence);
    setAccessibleDescription(reason);
    adjustLook();
    const bool visible = state != LoadState::Ready;
    if (!visible && (m_button->hasFocus() || m_copy->hasFocus()) && m_covered != nullptr)
        m_covered->setFocus();
    // A page of a stack comes and goes with it: shown beneath another one, the keyboard would get there.
    if (qobject_cast<QStackedWidget *>(parentWidget()) == nullptr)
        setVisible(visible);
    if (visible && m_covered != nullptr) {
        place();
        raise();
    }
}

bool StateView::isStrip() const
{
    return m_covered != nullptr && m_strip;
}

void StateView::adjustLook()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *box = static_cast<QBoxLayout *>(layout());
    const bool strip = isStrip();
    box->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    box->setStretch(0, strip ? 0 : 2);
    box->setStretch(box->count() - 1, strip ? 1 : 3);
    const int margin = strip ? sizes.grid : sizes.grid * 6;
    // Short lines in the middle, however wide the view is.
    const int side = strip ? sizes.grid * 3 : std::max(margin, (width() - sizes.grid * 130) / 2);
    box->setContentsMargins(side, margin, side, margin);
    box->setSpacing(sizes.grid * (strip ? 3 : 2));
    const Qt::Alignment align = strip ? Qt::AlignVCenter : Qt::AlignHCenter;
    for (QLabel *label : {m_sentence, m_reason}) {
        label->setAlignment(strip ? Qt::AlignVCenter | Qt::AlignLeading : Qt::AlignHCenter);
        label->setWordWrap(!strip);
        box->setAlignment(label, strip ? Qt::AlignVCenter : Qt::Alignment());
    }
    m_progress->setFixedWidth(sizes.grid * 40);
    box->setAlignment(m_progress, align);
    box->setAlignment(m_button, align);
    box->setAlignment(m_copy, align);
}

void StateView::place()
{
    QRect area = m_covered->rect();
    if (isStrip()) {
        const int height = std::min(area.height(), Sizes::of(fontMetrics()).tab);
        area.setTop(area.bottom() + 1 - height);
    }
    setGeometry(area);
}

bool StateView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_covered && event->type() == QEvent::Resize && m_state != LoadState::Ready)
        place();
    return QWidget::eventFilter(watched, event);
}

void StateView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adjustLook();
}

void StateView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adjustLook();
    QWidget::changeEvent(event);
}

void StateView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    if (isStrip()) {
        painter.fillRect(0, 0, width(), 1, theme.line);
        return;
    }
    // What it covers keeps the keyboard, whose letters filter a list that is empty, and cannot show it itself.
    const QWidget *const focus = QApplication::focusWidget();
    if (m_covered != nullptr && focus != nullptr && m_covered->isAncestorOf(focus) && !isAncestorOf(focus))
        stylepaint::box(&painter, rect(), 0, Qt::transparent, theme.accent, 2);
}

} // namespace artiscope
