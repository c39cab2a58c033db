// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/timepopup.h"

#include "app/domain/humantime.h"
#include "app/session/explain.h"
#include "ui/browse/popupplace.h"
#include "ui/browse/timetext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

namespace artiscope {

TimePopup::TimePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_line(new QLineEdit),
      m_meaning(new QLabel),
      m_utc(new QLabel),
      m_calendar(new QCalendarWidget),
      m_clock(new QTimeEdit),
      m_stepBy(new QComboBox),
      m_apply(new QPushButton(tr("Apply")))
{
    setObjectName(QStringLiteral("timePopup"));
    setProperty("look", QStringLiteral("pane"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the control closes, and does not open again
    const Sizes sizes = Sizes::of(fontMetrics());

    m_line->setObjectName(QStringLiteral("timeLine"));
    m_line->setPlaceholderText(tr("now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00"));
    m_line->setAccessibleName(tr("Time to show"));
    m_meaning->setObjectName(QStringLiteral("timeMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().height()); // nothing moves while one types
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_utc->setObjectName(QStringLiteral("timeUtc"));
    m_utc->setProperty("look", QStringLiteral("dim"));
    m_calendar->setObjectName(QStringLiteral("timeCalendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setAccessibleName(tr("Day"));
    if (auto *days = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"))) // has the keyboard
        days->setAccessibleName(m_calendar->accessibleName());
    // Its line of buttons comes in the colour of a selection and with arrows of another style.
    const auto calm = [this](const char *button, Icon shape) {
        if (auto *found = m_calendar->findChild<QToolButton *>(QLatin1String(button)))
            found->setIcon(icon(shape, IconInk::Dim));
    };
    calm("qt_calendar_prevmonth", Icon::ChevronLeft);
    calm("qt_calendar_nextmonth", Icon::ChevronRight);
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setAutoFillBackground(false);
    m_clock->setObjectName(QStringLiteral("timeClock"));
    m_clock->setDisplayFormat(QStringLiteral("HH:mm"));
    m_clock->setAccessibleName(tr("Time of day"));
    m_apply->setObjectName(QStringLiteral("timeApply"));
    m_apply->setProperty("look", QStringLiteral("primary"));

    auto *below = new QHBoxLayout;
    below->setSpacing(2 * sizes.grid);
    below->addWidget(m_clock);
    below->addWidget(makeSteps());
    below->addStretch(1);
    below->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_line);
    layout->addWidget(m_meaning);
    layout->addWidget(m_utc);
    layout->addWidget(makePresets());
    layout->addWidget(m_calendar);
    layout->addLayout(below);
    setMinimumWidth(100 * sizes.grid);

    connect(m_line, &QLineEdit::textChanged, this, &TimePopup::read);
    connect(m_line, &QLineEdit::returnPressed, this, &TimePopup::apply);
    connect(m_apply, &QPushButton::clicked, this, &TimePopup::apply);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &TimePopup::takeCalendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &TimePopup::apply);
    connect(m_clock, &QTimeEdit::timeChanged, this, &TimePopup::takeCalendar);
}

QWidget *TimePopup::makePresets()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Sizes::of(fontMetrics()).grid);
    // What is typed is the grammar's, and so not translated.
    addPreset(layout, tr("Now"), QStringLiteral("presetNow"), QStringLiteral("now"));
    addPreset(layout, tr("1 hour ago"), QStringLiteral("presetHour"), QStringLiteral("-1h"));
    addPreset(layout, tr("1 day ago"), QStringLiteral("presetDay"), QStringLiteral("-1d"));
    addPreset(layout, tr("1 week ago"), QStringLiteral("presetWeek"), QStringLiteral("-1w"));
    m_creation = new QPushButton(tr("Branch creation"));
    m_creation->setObjectName(QStringLiteral("presetCreation"));
    connect(m_creation, &QPushButton::clicked, this, [this] { write(m_created); });
    layout->addWidget(m_creation);
    layout->addStretch(1);
    return row;
}

void TimePopup::addPreset(QBoxLayout *layout, const QString &text, const QString &objectName, const QString &typed)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, typed] { m_line->setText(typed); });
    layout->addWidget(button);
}

QWidget *TimePopup::makeSteps()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [this, layout](Icon shape, const QString &text, const QString &objectName, int direction) {
        auto *button = new QToolButton;
        button->setObjectName(objectName);
        button->setIcon(icon(shape));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRepeat(true);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        layout->addWidget(button);
    };
    m_stepBy->setObjectName(QStringLiteral("stepBy"));
    m_stepBy->setAccessibleName(tr("Length of a step"));
    m_stepBy->addItem(tr("hour"), 3600);
    m_stepBy->addItem(tr("day"), 24 * 3600);
    add(Icon::ChevronLeft, tr("Step back"), QStringLiteral("stepBack"), -1);
    layout->addWidget(m_stepBy);
    add(Icon::ChevronRight, tr("Step forward"), QStringLiteral("stepForward"), 1);
    return row;
}

void TimePopup::setNow(std::function<Instant()> now)
{
    m_now = std::move(now);
}

void TimePopup::setBranchCreation(std::optional<Instant> created)
{
    m_created = created;
    m_creation->setVisible(created.has_value());
}

void TimePopup::openUnder(QWidget *anchor, std::optional<Instant> current)
{
    m_calendar->setMaximumDate(inZone(m_now(), localZone()).date());
    QTextCharFormat plain; // week-ends in red would be colour without a meaning
    plain.setForeground(Theme::current().text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    write(current);
    read();
    adjustSize();
    placeUnder(*this, *anchor);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->selectAll();
}

void TimePopup::read()
{
    m_reading = parseHumanTime(
        m_line->text().trimmed().isEmpty() ? QStringView(u"now") : QStringView(m_line->text()), m_now(), localZone());
    m_apply->setEnabled(m_reading.has_value());
    if (m_reading) {
        showReading(*m_reading);
        return;
    }
    const Explanation why = explain(m_reading.error());
    m_meaning->setText(why.advice.isEmpty() ? why.what : tr("%1 %2").arg(why.what, why.advice));
    m_utc->setText({});
}

void TimePopup::showReading(std::optional<Instant> at)
{
    m_meaning->setText(at ? tr("%1, that is %2").arg(localTime(*at, localZone()), relativeTime(*at, m_now()))
                          : tr("Now: follows the server as it changes"));
    m_utc->setText(at ? utcTime(*at) : utcTime(m_now()));
    m_following = true;
    const QDateTime shown = inZone(at.value_or(m_now()), localZone());
    m_calendar->setSelectedDate(shown.date());
    if (m_clock->time().hour() != shown.time().hour() || m_clock->time().minute() != shown.time().minute())
        m_clock->setTime(shown.time());
    m_following = false;
}

void TimePopup::takeCalendar()
{
    if (m_following)
        return;
    m_line->setText(QStringLiteral("%1 %2").arg(
        m_calendar->selectedDate().toString(Qt::ISODate), m_clock->time().toString(QStringLiteral("HH:mm"))));
}

void TimePopup::write(std::optional<Instant> at)
{
    // With its offset: in the hour that is lived twice, local time alone would say two things.
    m_line->setText(at ? exactText(*at, localZone()) : QStringLiteral("now"));
}

void TimePopup::step(int direction)
{
    const Instant from = m_reading && *m_reading ? **m_reading : m_now();
    const Instant to = from.plusSeconds(qint64(direction) * m_stepBy->currentData().toInt());
    write(to < m_now() ? std::optional(to) : std::nullopt);
}

void TimePopup::apply()
{
    read(); // "-1h" counts from when it is applied
    if (!m_reading)
        return;
    hide();
    Q_EMIT timeChosen(*m_reading);
}

} // namespace artiscope
