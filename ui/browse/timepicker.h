// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QWidget>

#include <functional>

namespace artiscope {

class SelectorButton;
class TimePopup;

// "now", or amber "pinned 2026-11-20 09:00 CET": which time is shown, and the way to another. Chooses nothing by
// itself: whoever hears timeChosen() says with setTime() what came of it. GUI thread.
class TimePicker final : public QWidget {
    Q_OBJECT
public:
    explicit TimePicker(QWidget *parent = nullptr);

    void setNow(std::function<Instant()> now); // the server's clock; without it the control is off
    // Not amber where it is no time that everything is shown at; the caption in place of "pinned".
    void setQuiet(const QString &caption);
    void setTime(std::optional<Instant> at); // nothing: now
    void setBranchCreation(std::optional<Instant> created); // offered when known
    [[nodiscard]] std::optional<Instant> time() const { return m_time; }
    [[nodiscard]] SelectorButton &button() const { return *m_button; }
    void open(); // the choice, as if clicked

Q_SIGNALS:
    void timeChosen(std::optional<artiscope::Instant> at); // nothing: now

private:
    [[nodiscard]] TimePopup &popup(); // made when it is first wanted
    void showTime();

    SelectorButton *m_button;
    TimePopup *m_popup = nullptr;
    std::function<Instant()> m_now;
    std::optional<Instant> m_time;
    std::optional<Instant> m_branchCreation;
    QString m_quietCaption; // empty: it is not quiet
};

} // namespace artiscope
