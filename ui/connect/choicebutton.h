// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QAbstractButton>

namespace artiscope {

// One of a few large buttons that a person chooses between: an icon, what it does and what that means, which may change
// and says why while the button is off. Enter presses it like Space; the arrows go to the others. GUI thread.
class ChoiceButton final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceButton(Icon icon, const QString &text, QWidget *parent = nullptr);

    void setExplanation(const QString &explanation);
    [[nodiscard]] QString explanation() const { return m_explanation; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    Icon m_icon;
    QString m_explanation;
};

} // namespace artiscope
