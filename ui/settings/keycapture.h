// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace artiscope {

// A field that takes the keys that are pressed in it, one combination. Escape gives up; Tab moves on, as everywhere.
class KeyCapture final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyCapture(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace artiscope
