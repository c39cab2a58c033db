// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace artiscope {

// Shift+F10 opens the context menu of what has the keyboard, in every window, as the menu key does; a keyboard may have
// none, and on Linux Qt knows only that one. One for the program. GUI thread.
class MenuKey final : public QObject {
    Q_OBJECT
public:
    explicit MenuKey(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace artiscope
