// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setting.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace artiscope {

class Preferences;

// One setting: what it is called, the control that changes it at once, one sentence, and a way back that is there only
// while there is something to go back from. GUI thread.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    SettingRow(Preferences &preferences, Setting setting, QWidget *parent = nullptr);

    [[nodiscard]] const Setting &setting() const { return m_setting; }
    // Whether each of these words is in what it is called, in its sentence, or in the name of its group.
    [[nodiscard]] bool isFound(const QStringList &words) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeControl();
    [[nodiscard]] QWidget *makeToggle();
    [[nodiscard]] QWidget *makeNumber();
    [[nodiscard]] QWidget *makeNumbers();
    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QWidget *makeFamily();
    [[nodiscard]] QWidget *makeCommand();
    void keep(const QVariant &value);
    void showValue();

    Preferences &m_preferences;
    Setting m_setting;
    QToolButton *m_reset;
    std::function<void(const QVariant &)> m_show; // in the control
};

} // namespace artiscope
