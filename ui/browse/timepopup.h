// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/instant.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QCalendarWidget;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace artiscope {

// What opens under a time picker: a line for what a person types, with a live reading of it in local time and UTC (or
// of what can be understood), and buttons, a calendar and a clock that fill in that line. Enter or Apply chooses. Owned
// by the picker. GUI thread.
class TimePopup final : public QFrame {
    Q_OBJECT
public:
    explicit TimePopup(QWidget *parent = nullptr);

    void setNow(std::function<Instant()> now); // the server's clock; must be set before it opens
    void setBranchCreation(std::optional<Instant> created); // nothing: not offered
    void openUnder(QWidget *anchor, std::optional<Instant> current);

Q_SIGNALS:
    void timeChosen(std::optional<artiscope::Instant> at); // nothing: now

private:
    [[nodiscard]] QWidget *makePresets();
    [[nodiscard]] QWidget *makeSteps();
    void addPreset(QBoxLayout *layout, const QString &text, const QString &objectName, const QString &typed);
    void read(); // what is typed
    void showReading(std::optional<Instant> at);
    void takeCalendar();
    void write(std::optional<Instant> at); // into the line
    void step(int direction);
    void apply();

    std::function<Instant()> m_now;
    std::optional<Instant> m_created;
    Result<std::optional<Instant>> m_reading{std::optional<Instant>()};
    QLineEdit *m_line;
    QLabel *m_meaning;
    QLabel *m_utc;
    QPushButton *m_creation = nullptr;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_clock;
    QComboBox *m_stepBy;
    QPushButton *m_apply;
    bool m_following = false; // calendar and clock are being set to what is typed
};

} // namespace artiscope
