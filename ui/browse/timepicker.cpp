// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/timepicker.h"

#include "app/domain/humantime.h"
#include "ui/browse/timepopup.h"
#include "ui/browse/timetext.h"
#include "ui/widgets/selectorbutton.h"

#include <QHBoxLayout>

namespace artiscope {

TimePicker::TimePicker(QWidget *parent) : QWidget(parent), m_button(new SelectorButton(this))
{
    setObjectName(QStringLiteral("timePicker"));
    m_button->setObjectName(QStringLiteral("timeButton"));
    m_button->setEnabled(false);
    setFocusProxy(m_button);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &TimePicker::open);
    showTime();
}

void TimePicker::setNow(std::function<Instant()> now)
{
    m_now = std::move(now);
    m_button->setEnabled(bool(m_now));
    if (m_popup && !m_now)
        m_popup->hide();
    showTime();
}

void TimePicker::setTime(std::optional<Instant> at)
{
    m_time = at;
    showTime();
}

void TimePicker::setBranchCreation(std::optional<Instant> created)
{
    m_branchCreation = created;
}

void TimePicker::setQuiet(const QString &caption)
{
    m_quietCaption = caption;
    showTime();
}

void TimePicker::open()
{
    if (!m_now)
        return;
    popup().setNow(m_now);
    popup().setBranchCreation(m_branchCreation);
    popup().openUnder(m_button, m_time);
}

TimePopup &TimePicker::popup()
{
    if (!m_popup) {
        m_popup = new TimePopup(this);
        connect(m_popup, &TimePopup::timeChosen, this, &TimePicker::timeChosen);
    }
    return *m_popup;
}

void TimePicker::showTime()
{
    const bool quiet = !m_quietCaption.isEmpty();
    m_button->setCaption(m_time && !quiet ? tr("pinned") : QString());
    m_button->setAccessibleName(quiet ? m_quietCaption : QString());
    m_button->setValue(m_time ? shortTime(*m_time, localZone()) : tr("now"));
    m_button->setMood(m_time && !quiet ? SelectorButton::Mood::Pinned : SelectorButton::Mood::Usual);
    m_button->setToolTip(!m_now ? tr("No server is connected.")
            : m_time            ? utcTime(*m_time)
                                : tr("What is shown follows the server. Choose a time to look at the past."));
}

} // namespace artiscope
